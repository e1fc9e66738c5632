"""Which body a text tells of from one sentence to the next: the one that it named last as what it tells of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from knowledge.lexicon.bodies import Body, bodies
from knowledge.model import Span
from knowledge.pattern import lazy
from knowledge.text import CAPITALS

Role = Literal["subject", "teller", "named", "compared"]
"""What a sentence tells of, who says so, what it only speaks of, and what it only compares with."""

_SENTENCE_ENDS = lazy(rf"[.!?…][”\"]?\s+(?=[{CAPITALS}“\"–-])(?<!TP\. )|\n+")
_LONGEST = 1000
_CAPTION = lazy(r"(?<!\w)(?:Ảnh|Nguồn)(?: [^\W\d_]+){0,2}\s*:|(?<!\w)Ảnh minh h")
_COMPARED = lazy(r"(?<!\w)(?:so với|như|giống|cùng|cùng với|khác(?: với)?|bằng|hơn|thua)(?: của)? $", re.IGNORECASE)
_TELLS = lazy(r"(?<!\w)theo (?:[^\W\d_]+ ){0,4}?(?:của |từ )?$", re.IGNORECASE)
# In front of a body that has a part in something, which is not told of it.
_HAS_PART = lazy(
    r"(?<!\w)(?:gồm|bởi|cho|từ|mua(?: lại)?|bán|sang|vào|giữa|hoặc|và|với|thuộc|sáp nhập|hợp tác|tay|do|để|đến|là|"
    r"(?:thành viên|công ty con|chi nhánh|cổ đông|cổ phần|cổ phiếu|trái phiếu|vốn|khách hàng|đối tác)(?: (?:của|tại))?)"
    r"(?: (?:các|những|hai|một))? $",
    re.IGNORECASE,
)
# What stands in front of a clause with the subject, up to its comma: "Tại ngày 31/12, ", "Ông Mây, ".
_ADVERBIAL = lazy(
    r"\W*(?:theo|trong|tại|năm|tính|đến|tới|cụ thể|tuy|bên cạnh|ngoài|cũng|về|ở|với|riêng|đối với|trước|sau|hiện|từ|còn"
    r"|đáng|ngày|tháng|quý|kết thúc|lũy kế|luỹ kế|cùng|tương tự|mới đây|vừa qua|thời gian|đơn cử|ngược lại|trái lại"
    r"|điển hình|như vậy|thực tế|nhìn|được biết|trên|giai đoạn|qua đó|ông|bà|lãnh đạo|đại diện|\d)(?!\w)[^,:]*[,:] ?",
    re.IGNORECASE,
)
_ITEM_BEGINS = lazy(r"[:;] ")
_OPENING = lazy(r"\W*(?:với|đối với|riêng|còn|tại|về phía|phía) $", re.IGNORECASE)
_VERB = lazy(r"(?<!\w)(?:là|đã|đang|sẽ|được|bị|có|mua|bán|cho biết|ký|đạt|tăng|giảm|gồm|cho)(?!\w)", re.IGNORECASE)


class Mention(NamedTuple):
    """Where a text names a body, which of the known ones, in what ``role``, and where the sentence begins."""

    span: Span
    body: Body
    role: Role
    sentence: int


class Bodies(NamedTuple):
    """Where a text names its bodies, in order."""

    mentions: tuple[Mention, ...]

    def told_before(self, at: int, sort: str) -> Sequence[Mention]:
        """What the last sentence in front of the offset tells of that tells of bodies of the ``sort``; none if none
        does."""
        for last in range(bisect_left(self.mentions, at, key=lambda one: one.span.start) - 1, -1, -1):
            sentence = self.mentions[last].sentence
            told = [
                one
                for one in self.mentions[: last + 1]
                if one.sentence == sentence and one.body.sort == sort and one.role in ("subject", "teller")
            ]
            if told:
                return told
        return ()


@lru_cache(maxsize=128)
def known_bodies(text: str) -> tuple[Body, ...]:
    """The bodies that the ``text`` names, each once."""
    return tuple({(body.sort, body.called): body for _, body in reversed(bodies(text))}.values())[::-1]


@lru_cache(maxsize=64)
def told_bodies(text: str) -> Bodies:
    """Where the ``text`` names its bodies, if these are more than one."""
    known = {(body.sort, body.called): body for body in known_bodies(text)}
    return Bodies(tuple(_mentions(text, known, bodies(text))) if len(known) > 1 else ())


def _mentions(text: str, known: dict[tuple[str, str], Body], named: list[tuple[Span, Body]]) -> Iterator[Mention]:
    forms: dict[str, list[Body]] = {}
    for body in known.values():
        for form in {body.called, body.short} - {""}:
            forms.setdefault(form, []).append(body)
    spans = [(span, [known[body.sort, body.called]]) for span, body in named]
    for form in sorted(forms, key=len, reverse=True):
        spans += [(span, forms[form]) for span in _found(form, text) if not any(span.meets(one) for one, _ in spans)]
    for span, meant in sorted(spans, key=lambda one: one[0]):
        begun = max(0, span.start - _LONGEST)
        start = max((found.end() for found in _SENTENCE_ENDS.finditer(text, begun, span.start)), default=begun)
        if not _CAPTION.search(text[start : start + _LONGEST].partition("\n")[0]):
            role = _role(text[start : span.start])
            # What several bodies are called tells of none of them alone.
            yield from (Mention(span, body, role if len(meant) == 1 else "named", start) for body in meant)


def _found(form: str, text: str) -> Iterator[Span]:
    """Where the ``form`` stands in the ``text`` as words of their own."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield Span(at, end)
        at = text.find(form, end)


def _role(before: str) -> Role:
    """The role of a body in its sentence by what stands ``before`` it there."""
    if _COMPARED.search(before):
        return "compared"
    if _TELLS.search(before):
        return "teller"
    before = _ITEM_BEGINS.split(before)[-1]
    while found := _ADVERBIAL.match(before):
        before = before[found.end() :]
    if _OPENING.fullmatch(before):
        return "subject"
    return "named" if _HAS_PART.search(before) or "," in before or _VERB.search(before) else "subject"
