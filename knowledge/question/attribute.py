"""The attribute that a question names instead of a unit, and the kinds of figure that it is told in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from knowledge.model import Kind, Span
from knowledge.question.clause import then
from knowledge.question.lexicon import ATTRIBUTE_KINDS, alternation
from knowledge.question.noun import FOLDED_NOUNS
from knowledge.text import fold

# These name what is asked only at the head of a question or where it asks: "trả tiền" is no sum, "giá bao nhiêu" one.
_ASKED_OF = re.compile(
    r"\s*(?:(?:la|tu|khoang|chung|gan|hon|chi|con|duoc|ban|ra sao|den|toi|(?:thap|cao|it|nhieu) nhat"
    r"|toi (?:thieu|da))\s+)*"
)
# At the head of a question typed without marks "gia" is a price and "luong" a wage, unless another word begins so.
BARE_HEAD = re.compile(
    r"gia (?!dinh|han|tang|cong|nhap|cam|tri|suc|lai\b|dung)|tuoi "
    r"|luong (?:toi|thap|cao|co so|huu|thang|binh|trung|khoi)"
)
# Where it asks "gia" is a price too: "vé máy bay gia bao nhieu", not "tham gia bao nhieu".
_BARE_ASKED = re.compile(r"(?<!tham )(?<!quoc )(?<!gia )(?<!chuyen )(?<!tac )(?<!danh )gia(?!\w)")
_HEAD_ONLY = frozenset((
    "tiền", "vốn", "chi cho", "giá", "lương", "thu nhập", "số tiền", "tuổi", "độ tuổi", "lãi", "lỗ",
    "phí", "cpi", "thuế suất", "xuất khẩu", "nhập khẩu", "sản lượng", "nộp ngân sách", "nộp thuế",
))  # fmt: skip
# Behind "số" these name no things of which there is a number: "số tiền", "số thu", "số chi".
_SUMS = frozenset("tien von phi thu lieu lai lo no thue phat chi sanh voi cung ck quy ky huu la".split())
# Nouns begin so, too: "số chi cục", "số thủ tục"; "so chi tieu" is rather spent, and "so tien an" paid for meals.
_THINGS = alternation(
    {"lieu vaccine", *(noun for noun in FOLDED_NOUNS if " " in noun and noun.split()[0] in _SUMS)}
    - {"chi tieu", "tien an"}
)
# "Mức giảm trừ" is a sum, "số thuê bao" counts, "mức đóng góp" is a share, "thuế giá trị gia tăng" is a tax, what is
# "miễn phí" costs nothing, and "truyền hình trả tiền" names no sum; without marks "doanh thu lao dong" has no "thù
# lao", "dia diem chuan bi" no "điểm chuẩn".
ATTRIBUTE = re.compile(
    rf"\b(?!(?:tong )?so (?:{_THINGS})\b)(?:{alternation(ATTRIBUTE_KINDS)})\b(?<!muc giam(?= tru\b))"
    r"(?<!muc dong(?= gop\b))(?<!gia tri(?= gia tang\b))(?<!mien phi)(?<!hinh tra tien)(?<!thu lao(?= dong\b))"
    r"(?<!diem chuan(?= bi\b))"
)
# What leads to the things of which the number is asked: "số hộ", no "số tiền", no "số 5".
NUMBER_OF = re.compile(
    r"\b(?:tong )?(?:so luong|so|luong) (?=[a-z])"
    rf"(?!(?!(?:{_THINGS})\b)(?:{alternation(_SUMS)}"
    r"|du(?= (?:no|tien|quy)\b)|luong(?= (?:bao nhieu|may|la|len)\b)|bao nhieu)\b"
    r"|(?:thang(?! may\b)|nam|ngay)\b ?(?:\d|$))"
)
# What parts what is given from what is asked; a comma in a list does not: "vốn đầu tư công, vốn đầu tư ODA".
_GIVEN = re.compile(r"[:;](?= )|\d[^,:;]*,(?= )")


@cache
def _spelled() -> Mapping[str, Sequence[str]]:
    """The attributes by what they are without marks."""
    names: dict[str, list[str]] = {}
    for name in ATTRIBUTE_KINDS:
        names.setdefault(fold(name), []).append(name)
    return names


def attribute(text: str, folded: str, word: Span | None) -> frozenset[Kind]:
    """The kinds that the attribute named in front of the asking word admits; none when it names none we know.

    What stands in front of the clause that asks is given: "vay với lãi suất 7% thì tiền lãi là bao nhiêu?" asks for a
    sum, and no rate.
    """
    end = word.start if word else len(folded)
    start = asking(text, folded, end)
    named = _attribute_in(text, folded, word, start, end)
    return named if named or NUMBER_OF.match(folded, start) else _attribute_in(text, folded, word, 0, start)


def asking(text: str, folded: str, end: int) -> int:
    """Where what is given ends and the clause begins that asks, in front of ``end``; 0 where nothing is given."""
    marks = (found.end() for found in (*_GIVEN.finditer(folded, 0, end), *then(text)) if found.end() <= end)
    start = max(marks, default=0)
    return start + 1 if folded.startswith(" ", start) else start


def _attribute_in(text: str, folded: str, word: Span | None, start: int, end: int) -> frozenset[Kind]:
    """The kinds of the first attribute that is named between ``start`` and ``end``; none where none is."""
    for found in ATTRIBUTE.finditer(folded, start, end):
        typed = text[found.start() : found.end()].lower()
        spelled = _spelled()[found.group()]
        name = typed if typed in spelled else spelled[0]
        asked = word is not None and _ASKED_OF.fullmatch(folded, found.end(), word.start)
        head = found.start() == 0 or name not in _HEAD_ONLY or asked
        told = (found.start() == 0 and BARE_HEAD.match(folded)) or (asked and _BARE_ASKED.match(folded, found.start()))
        bare = typed == found.group() and (" " in typed or told)
        if head and (typed == name or bare):
            return ATTRIBUTE_KINDS[name]
    return frozenset()
