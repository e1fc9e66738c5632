"""The share of a sentence that one figure has."""

from __future__ import annotations

from knowledge.model import Span
from knowledge.model.value import value


@value
class Binding:
    """The share of a sentence that one figure has.

    ``clause`` is its own stretch; ``head`` the words in front of the number of an earlier figure whose subject it
    continues ("đạt 14,56 tỷ USD, tăng 30,4%"), None when it has a subject of its own. ``parent`` is the position of
    the figure that it is a part of or says more about, None when there is none. ``beside`` are words elsewhere that
    speak of this one too: "khởi tố" in "khởi tố 481 vụ với 651 đối tượng", what bounds the things told of ("nếu vi phạm
    từ 51 người"), what is told of all items of a list. ``side`` names one of the two prices of a counter,
    or whose a figure is where that stands behind it; ``whole`` is what the shares of a list are all shares of, or what
    goes on behind the bracket that breaks a number down or says it in other money; ``bearer`` whose it is by the clause
    in front: "Mây Air" in "Mây Air bay 90 chuyến, hủy 6 chuyến".
    """

    clause: Span
    head: Span | None
    parent: int | None
    part: bool
    beside: Span | None = None
    side: Span | None = None
    whole: Span | None = None
    bearer: Span | None = None

    @property
    def scope(self) -> tuple[Span, ...]:
        """All words of the sentence that speak of the figure, its own clause first."""
        return tuple(span for span in (self.clause, self.head, self.beside, self.side, self.whole, self.bearer) if span)
