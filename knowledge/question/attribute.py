"""The attribute that a question names instead of a unit, and the kinds of figure that it is told in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from knowledge.model import Kind, Span
from knowledge.question.clause import then
from knowledge.question.lexicon import ATTRIBUTE_KINDS, alternation
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
# "Mức giảm trừ" is a sum, "số thuê bao" counts, "mức đóng góp" is a share, "thuế giá trị gia tăng" is a tax, what is
# "miễn phí" costs nothing, and "truyền hình trả tiền" names no sum; without marks "doanh thu lao dong" has no "thù
# lao", "dia diem chuan bi" no "điểm chuẩn".
ATTRIBUTE = re.compile(
    rf"\b(?:{alternation(ATTRIBUTE_KINDS)})\b(?<!muc giam(?= tru\b))(?<!so thue(?= bao\b))(?<!muc dong(?= gop\b))"
    r"(?<!gia tri(?= gia tang\b))(?<!mien phi)(?<!hinh tra tien)(?<!thu lao(?= dong\b))(?<!diem chuan(?= bi\b))"
)
# What leads to the things of which the number is asked: "số hộ", no "số tiền", no "số 5".
NUMBER_OF = re.compile(
    r"\b(?:tong )?(?:so luong|so|luong) (?=[a-z])"
    r"(?!(?:tien|von|phi|thu|lieu|lai|lo|no|thue(?! bao)|phat|chi|sanh|voi|cung|ck|quy|ky"
    r"|du(?= (?:no|tien|quy)\b)|huu|luong(?= (?:bao nhieu|may|la|len)\b)|bao nhieu|la)\b"
    r"|(?:thang|nam|ngay)\b ?(?:\d|$))"
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
