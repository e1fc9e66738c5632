"""One token of a question, and whether it carries content where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence

from knowledge.model import Span
from knowledge.question.lexicon import LIGHT, STOP
from knowledge.syllables import is_syllable
from knowledge.text import fold, follows_slash

VOWEL = re.compile("[aeiouy]")
# Marks that only Vietnamese has, on the letters taken apart: "nestlé" has none of them.
_OWN_MARK = re.compile("đ|[\u0309\u0323\u031b]|[\u0302\u0306][\u0300\u0301\u0303]")
_LONGEST_SHORT = 5
# Without their marks these are words of content as often: "vay" is "vậy" and "vay", "the" is "thế" and "thẻ", "vi"
# stands in "vi phạm".
_STOP_FOLDED = frozenset(map(fold, STOP)) - {"vay", "the", "vi"} | {"hom", "muon"}
_NEW, _BEHIND_NOUNS = "mới", frozenset("là của ở tại trong từ năm tháng quý và".split())
_COUNTS, _LONGEST_NOUN = frozenset("số lượng nhiêu mấy so luong nhieu may".split()), 5


class Token:
    """One token of the question: its span, its two spellings, and whether a slot or a filler has taken it."""

    __slots__ = (
        "bare",
        "folded",
        "known",
        "marked",
        "named",
        "settled",
        "short",
        "span",
        "surface",
        "taken",
        "text",
    )

    def __init__(
        self, text: str, span: Span, folded: str, *, bare: bool, settled: bool, taken: bool, known: Container[str]
    ) -> None:
        self.text = text
        self.span = span
        self.bare = bare
        self.settled = settled
        self.surface = span.of(text)
        self.folded = folded
        self.marked = self.surface.lower()
        self.taken = taken
        # In capitals: a code, or short for something that an article writes out; for certain where no article has it.
        # Many type no capitals: what has no vowel is short for something too.
        capitals = self.surface.isupper() or not VOWEL.search(self.folded)
        self.short = capitals and self.surface.isalpha() and len(self.folded) <= _LONGEST_SHORT
        self.known = self.folded in known
        # In the middle of a name ("Móng Cái", "Cầu Giấy") every syllable is content.
        self.named = self.surface.istitle() and len(self.surface) > 1 and _ends_with_title(text[: span.start])

    @property
    def stop(self) -> bool:
        """Whether the token carries no content: judged by its marks where it has any."""
        return not self.named and (self.marked in STOP or self.marked in LIGHT or self.unmarked_stop)

    @property
    def unmarked_stop(self) -> bool:
        """Whether the token is such a word only if its missing marks are: "ca" is "cả", but also "cá" in "cá ngừ".

        Who types marks leaves none out: beside "cá voi xanh" no "voi" is "với"; and a neighbour may tell that none are
        missing: "du lich" has no "dù".
        """
        return (
            self.bare
            and not self.settled
            and self.marked == self.folded
            and self.marked not in STOP
            and self.folded in _STOP_FOLDED
        )

    @property
    def slip(self) -> bool:
        """Whether the token is a slip that nothing put right: with marks of Vietnamese and no syllable of it, in no
        article, and no name ("tôỏng")."""
        odd = not self.known and self.surface.islower() and not is_syllable(self.folded)
        return odd and _OWN_MARK.search(unicodedata.normalize("NFD", self.surface)) is not None

    @property
    def numbering(self) -> bool:
        """Whether the token is a piece of a number that something is called by: "QH12" in "27/2008/QH12"."""
        return follows_slash(self.text, self.span.start)

    @property
    def bond(self) -> bool:
        """Whether the token may make a pair with its neighbour."""
        return not self.taken and (not self.stop or self.unmarked_stop)


def _ends_with_title(text: str) -> bool:
    last = text.rstrip().rpartition(" ")[2]
    return last.istitle() and last.isalpha()


def keep_new(tokens: Sequence[Token]) -> None:
    """Let "mới" be content where it ends the noun that is counted, "số doanh nghiệp mới là"; in front of a verb it only
    says that something is so of late, "doanh nghiệp mới nộp"."""
    for at, new in enumerate(tokens):
        if new.marked != _NEW or new.taken or not at or not tokens[at - 1].bond:
            continue
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        ends = behind is None or behind.taken or behind.marked in _BEHIND_NOUNS
        counted = any(token.marked in _COUNTS for token in tokens[max(0, at - _LONGEST_NOUN) : at])
        new.named = new.named or (ends and counted)
