"""What people say that is no question, a greeting, thanks or "who are you?", and what is said back."""

from __future__ import annotations

from typing import Final

from knowledge import phrases
from knowledge.pattern import lazy
from knowledge.text import fold

# Folded, each line with what is said back; the first that fits counts.
_SAYINGS: Final = (
    ("chao, chao buoi sang, chao buoi trua, chao buoi chieu, chao buoi toi, alo, hi, hello, hey", phrases.GREETED),
    ("cam on, thank, thanks, thank you, tks, thks, hay, tot, gioi, tuyet voi, xuat sac, chinh xac", phrases.THANKED),
    ("bye, bye bye, tam biet, hen gap lai", phrases.PARTED),
    ("ban la ai, ban la gi, ban ten gi, ban ten la gi, bot la ai, bot la gi, day la gi", phrases.INTRODUCED),
    ("may la ai, ban lam duoc gi, ban biet gi, ban biet lam gi, bot lam duoc gi", phrases.INTRODUCED),
    ("giup, tro giup, help, huong dan, huong dan su dung, cach hoi, hoi the nao, hoi duoc gi", phrases.HELPED),
)
# What may stand around it: "dạ em cảm ơn anh nhiều ạ", "giúp tôi với".
_BEFORE = "da|vang|ok|oke|u|roi|xin|the|thoi|em|toi|minh"
_AFTER = "ban|bot|em|anh|chi|ad|toi|minh|moi nguoi|ca nha|nhe|nha|a|nhieu|lam|voi|di|oi|qua|that|roi"
_PATTERNS: Final = tuple(
    (lazy(rf"(?:(?:{_BEFORE}) )*(?:{said.replace(', ', '|')})(?: (?:{_AFTER}))*"), back) for said, back in _SAYINGS
)


def said_back(text: str) -> str:
    """What to say to ``text`` where all of it is a courtesy or a question about whoever answers; "" where it is not."""
    said = " ".join(fold(text).strip(" \t\r\n.,!?…").split())
    return next((back for pattern, back in _PATTERNS if pattern.fullmatch(said)), "")
