"""Questions that state a number and ask whether it is right: "có phải thu 8.460 tỷ không?" asks how many tỷ."""

from __future__ import annotations

import re

from knowledge.grammar.quantity import quantities
from knowledge.model import Quantity, Span
from knowledge.question.times import times_of
from knowledge.text import fold, is_bare

_NOT = r"(?:khong|ko|k|hong|hok|hem|chua)"
_RIGHT = r"(?:dung|phai|chuan|chinh xac)"
_END = r"\s*[?.!]*$"
# "Có phải thu 8.460 tỷ không", "có đúng là 8.460 tỷ không"; the number stands behind what asks.
_WHETHER = re.compile(rf"\b(?P<opening>co {_RIGHT}(?: la)?)(?= ).*?(?P<closing>(?: hay)? {_NOT}){_END}")
# "Thu 8.460 tỷ, đúng không", "thu 8.460 tỷ có phải không".
_TAG = re.compile(rf"(?P<closing>(?:,|\s)\s*(?:co )?{_RIGHT} {_NOT}){_END}")
_DIGITS = re.compile(r"\d[\d.,]*")


def unchecked(text: str) -> tuple[str, Quantity | None]:
    """``text`` with "bao nhiêu" for the one number that it asks whether it is right, and that number; ``text`` itself
    and None where it asks so of none or of several."""
    folded = fold(text)
    asking = _TAG.search(folded) or _WHETHER.search(folded)
    if asking is None or "bao nhieu" in folded:
        return text, None
    opening = Span(*asking.span("opening")) if asking.re is _WHETHER else Span(0, 0)
    closing = Span(*asking.span("closing"))
    readable = folded if is_bare(text) else text
    times = [period.span for period in times_of(readable, None) if period.span]
    stated = [figure for figure in quantities(readable, blocked=times) if figure.span.start >= opening.end]
    digits = list(_DIGITS.finditer(text, *stated[0].span)) if len(stated) == 1 else []
    if len(digits) != 1:
        return text, None
    many = "bao nhieu" if is_bare(text) else "bao nhiêu"
    start, end = digits[0].span()
    pieces = (text[: opening.start], text[opening.end : start], f" {many} ", text[end : closing.start])
    return " ".join("".join(pieces).split()), stated[0]
