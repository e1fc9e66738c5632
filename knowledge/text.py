"""NFC at the door, folding that keeps every offset, and tokens with spans."""

from __future__ import annotations

import codecs
import re
import string
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from knowledge.model import Span

_LETTERS = {
    "a": "àáảãạăằắẳẵặâầấẩẫậ",
    "d": "đ",
    "e": "èéẻẽẹêềếểễệ",
    "i": "ìíỉĩị",
    "o": "òóỏõọôồốổỗộơờớởỡợ",
    "u": "ùúủũụưừứửữự",
    "y": "ỳýỷỹỵ",
}
# The capital letters of Vietnamese, for a class in a pattern: no range of code points holds them alone.
CAPITALS = "A-Z" + "".join(marks.upper() for marks in _LETTERS.values())
# The pattern of a proper name: "Gió", "Xứ Mây".
PROPER_NAME = rf"[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)*"
_FOLD = {ord(marked): base for base, marks in _LETTERS.items() for marked in marks + marks.upper()}
_FOLD |= {ord(upper): upper.lower() for upper in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
# The same as a code page, on which a text is folded at the speed of a codec: written in one set of letters and read in
# the other. It holds what Vietnamese is written with; a text with anything else is folded letter by letter.
_PAGE = "".join(("\0", *(chr(letter) for letter in _FOLD if letter > 127), string.printable, "“”‘’–—…•×½²³°\xa0"))
_WRITTEN = codecs.charmap_build(_PAGE.ljust(256, "\ufffe"))
_READ = _PAGE.translate(_FOLD)

# Of two open vowels either may carry the tone: "hoà" and "hòa"; that of "quý" has no choice.
_TONE_LAST = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
_TONE_FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
_MOVED = dict(zip((*_TONE_LAST, *_TONE_FIRST), (*_TONE_FIRST, *_TONE_LAST), strict=True))
_OPEN_VOWELS = re.compile(rf"(?<!q)(?:{'|'.join(_MOVED)})(?![^\W\d_])")
_SHORT = 400
_MARKED = re.compile(f"[{''.join(chr(letter) for letter in _FOLD if letter > 127)}]")
_WORD = re.compile(r"\w+")
# A decimal glued to the word before it ("toàn trình85,13%") is a token of its own; the digits of a code are not. Most
# tokens are words, which are tried first.
NUMBER_OR_WORD = re.compile(r"[^\W\d_]++(?!\d)|\d+(?:[.,/]\d+)+(?!\w)|[^\W\d_]{2,}+(?=\d+[.,]\d+(?!\w))|[^\W_]+")
# That it begins with one digit lets the search skip to it.
_PARTED_NUMBER = re.compile(r"\d\d*(?:[.,/]\d+)+(?!\w)")
LETTERS_OR_DIGITS = re.compile(r"[^\W_]+")
# Read so, the code page leaves blanks where tokens end; that cuts a text in half the time, once the numbers with a mark
# inside are put back in one piece.
_READ_APART = "".join(letter if LETTERS_OR_DIGITS.match(letter) else " " for letter in _READ)
_READ_APART_MARKED = "".join(letter if LETTERS_OR_DIGITS.match(letter) else " " for letter in _PAGE.lower())


def nfc(text: str) -> str:
    """``text`` in NFC: the one form that is stored and that spans index."""
    return unicodedata.normalize("NFC", text)


def lower(text: str) -> str:
    """``text`` in lower case and as long as before: a letter whose lower case is longer stays as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def fold(text: str) -> str:
    """``text`` in lower case without Vietnamese marks, đ as d; as long as ``text`` itself, so that spans carry over.

    "Hoà" and "Hòa" fold alike. Letters outside the Vietnamese alphabet stay as they are.
    """
    if text.isascii():
        return text.lower()
    try:
        written, _ = codecs.charmap_encode(text, "strict", _WRITTEN)
    except UnicodeEncodeError:
        return text.translate(_FOLD)
    return codecs.charmap_decode(written, "strict", _READ)[0]


def is_bare(text: str) -> bool:
    """Whether ``text`` is typed without Vietnamese marks; a short one still is when a word in four has them.

    (A question typed without marks may have had "bao nhiêu" put right.)
    """
    if len(text) > _SHORT:
        return text.isascii() or not _MARKED.search(text)
    return _is_short_bare(text)


# A question is asked so at every step of its reading.
@lru_cache(maxsize=256)
def _is_short_bare(text: str) -> bool:
    found = _WORD.findall(text)
    return 4 * sum(1 for word in found if _MARKED.search(word)) <= len(found)


def tone_moved(lowered: str) -> str:
    """The ``lowered`` words, each with its tone on the other of two open vowels: "thuỷ" for "thủy", "hoà" for "hòa"."""
    return lowered if lowered.isascii() else _OPEN_VOWELS.sub(lambda vowels: _MOVED[vowels[0]], lowered)


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The spans of runs of letters and digits in ``text[start:end]``, in order."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Span(*found.span())


# A question is cut so at most steps of its repair.
@lru_cache(maxsize=16)
def typed_words(text: str) -> tuple[Span, ...]:
    """The spans of the words of what a person types, in order; here an underscore parts them, as it does tokens."""
    return tuple(Span(*found.span()) for found in LETTERS_OR_DIGITS.finditer(text))


def tokens(text: str) -> list[str]:
    """The folded tokens of ``text``: words, codes ("mimax125", "5g"), and numbers as one ("74.422", "63/63")."""
    return _cut(text, _READ_APART, fold)


def padded(text: str) -> str:
    """The folded tokens of ``text``, each with a blank on either side, so that a phrase test is one search."""
    return f" {' '.join(tokens(text))} "


def marked_tokens(text: str) -> list[str]:
    """The tokens of ``text`` in lower case with their marks, one for one with ``tokens(text)``."""
    return _cut(text, _READ_APART_MARKED, lower)


def padded_marked(text: str) -> str:
    """The same tokens as those of ``padded(text)``, with their marks."""
    return f" {' '.join(marked_tokens(text))} "


def _cut(text: str, read: str, small: Callable[[str], str]) -> list[str]:
    """The tokens of ``text`` in the letters that the code page is ``read`` in, as ``small`` would write them."""
    try:
        written, _ = codecs.charmap_encode(text, "strict", _WRITTEN)
    except UnicodeEncodeError:
        return NUMBER_OR_WORD.findall(small(text))
    apart = codecs.charmap_decode(written, "strict", read)[0]
    first = _PARTED_NUMBER.search(text)
    if first is None:
        return apart.split()
    pieces, last = "", 0
    for number in _PARTED_NUMBER.finditer(text, first.start()):
        start, end = number.span()
        if text[start - 1 : start].isalnum():
            # Glued to a word, or part of a code.
            return NUMBER_OR_WORD.findall(small(text))
        pieces += apart[last:start] + number[0]
        last = end
    return (pieces + apart[last:]).split()


def split(text: str, token: re.Pattern[str]) -> tuple[list[str], list[int], list[int]]:
    """All that ``token``, a pattern in one group, finds in ``text``, where each starts and where it ends."""
    pieces = token.split(text)
    places = list(accumulate(map(len, pieces)))
    return pieces[1::2], places[:-1:2], places[1::2]


def pairs(folded: Sequence[str]) -> list[str]:
    """Neighbouring tokens joined as the index keeps them: ["to", "cong", "nghe"] → ["to_cong", "cong_nghe"]."""
    return [f"{left}_{right}" for left, right in pairwise(folded)]


def follows_slash(text: str, at: int) -> bool:
    """Whether a digit and a slash stand in front of the place ``at``: that of "QH12" in "27/2008/QH12"."""
    return text[at - 1 : at] == "/" and text[at - 2 : at - 1].isdigit()
