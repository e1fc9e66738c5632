"""NFC at the door, folding that keeps every offset, and tokens with spans."""

from __future__ import annotations

import codecs
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

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
    pieces, last = "", 0
    for number in _PARTED_NUMBER.finditer(text):
        start, end = number.span()
        if text[start - 1 : start].isalnum():
            # Glued to a word, or part of a code.
            return NUMBER_OR_WORD.findall(small(text))
        pieces += apart[last:start] + number[0]
        last = end
    return (pieces + apart[last:]).split()


def pairs(folded: Sequence[str]) -> list[str]:
    """Neighbouring tokens joined as the index keeps them: ["to", "cong", "nghe"] → ["to_cong", "cong_nghe"]."""
    return [f"{left}_{right}" for left, right in pairwise(folded)]


def misses_marks(typed: str, word: str) -> bool:
    """Whether ``typed`` is the ``word`` but for marks that were left out."""
    return fold(typed) == fold(word) and Counter(marks(typed)) < Counter(marks(word))


def marks(word: str) -> str:
    """The marks of the ``word``, the stroke of its đ among them."""
    apart = unicodedata.normalize("NFD", word)
    return "".join(sorted(mark for mark in apart if mark == "đ" or unicodedata.combining(mark)))


_TONES = {ord(tone): None for tone in "\u0300\u0301\u0303\u0309\u0323"}
# "Â", "ă", "iê", "uô" never end a syllable; behind "ă" stands no vowel, behind "â" only u and y, behind "ơ" only i and
# u, behind "ô" only i; before i and e it is "ngh", "gh", "k".
_MISSPELT = re.compile(
    "(?:a[\u0302\u0306]|[iy]e\u0302|uo\u0302)$|a\u0306[aeiouy]|a\u0302[aeio]|o\u031b[aeoy]|o\u0302[aeouy]"
    "|^(?:ng[ie]|ge|c[iey])"
)
# Before other vowels it is "ng" and "g", behind "q" stands u, behind a first "p" h, and "inh" ends with h: words from
# abroad are spelt so, and without marks.
_MISSPELT_WITH_MARKS = re.compile("^(?:n?gh(?![eiy])|q(?!u)|p(?!h))|ing$")
# What ends in a stop has one of two tones.
_STOPPED = re.compile(r"(?:ch?|p|t)$")
_STOP_TONES = ("\u0301", "\u0323")
# What a syllable begins with, and all that may stand behind it, tones left out: the rhymes of the language, as its
# dictionaries list them. "Uan" is none: behind "q" the u is of what the syllable begins with.
_ONSET = re.compile(r"ngh?|nh|gh|gi(?=[aăâeoôơuư])|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx]|")
_RHYMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch
    êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao
    oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeng oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ
    ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya
    uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt
    yêu yn ynh yp yt ic ôông
    """.split()
)
# A vowel that glides ends its syllable: "giai", but no "giaim".
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|g[hi]|kh|c?h|ph|t[hr]?|qu|[bcdgklmnpqrsvx])?"
    r"(?:a[iouy]|e[ou]|i(?:a|eu|u)|o(?:a[ioy]|eo|i)|u(?:ay|i|o[iu]|u|y[au])|yeu"
    r"|(?:a|e|ie?|o(?:[ae]|o(?=ng|c))?|u(?:[aeo]|ye?)?|ye?)(?:ch?|m|ng?|nh|p|t)?)"
)


def misspelt(token: str) -> bool:
    """Whether the lower-case ``token``, written with marks, breaks the spelling of syllables: "ngiệp", "tăc", "nhâ",
    "vệc", "tuàn"."""
    return is_garbled(token) or not (token.isascii() or _rhymes(token))


def is_garbled(token: str) -> bool:
    """Whether no hat or horn put back would make the lower-case ``token`` a syllable: "ngiệp" is none, "nưóc" is but
    short of a horn."""
    apart = unicodedata.normalize("NFD", token)
    toneless = apart.translate(_TONES)
    if not token.isascii():
        wrong_tone = _STOPPED.search(apart) and not any(tone in apart for tone in _STOP_TONES)
        if wrong_tone or _MISSPELT_WITH_MARKS.search(toneless):
            return True
    return _MISSPELT.search(toneless) is not None


def _rhymes(token: str) -> bool:
    """Whether what stands behind the beginning of the ``token`` may; of no syllable nothing is said."""
    if not is_syllable(fold(token)):
        return True
    toneless = nfc(unicodedata.normalize("NFD", token).translate(_TONES))
    return _ONSET.sub("", toneless, count=1) in _RHYMES


def follows_slash(text: str, at: int) -> bool:
    """Whether a digit and a slash stand in front of the place ``at``: that of "QH12" in "27/2008/QH12"."""
    return text[at - 1 : at] == "/" and text[at - 2 : at - 1].isdigit()


def agrees(typed: str, word: str) -> bool:
    """Whether the lower-case tokens ``typed``, which fold like those of ``word``, may mean it.

    A token without marks may, and one with marks that no syllable has, "mưc"; one with marks only by the same ones,
    wherever it puts the tone: "hoá đơn" is "hóa đơn", "số thuê" is not "số thuế".
    """
    both = zip(typed.split(), word.split(), strict=False)
    return typed == word or all(
        one == fold(one) or _spelt(one) == _spelt(other) or misspelt(one) for one, other in both
    )


def _spelt(token: str) -> list[str]:
    return sorted(unicodedata.normalize("NFD", token))


@lru_cache(maxsize=1 << 15)
def is_syllable(token: str) -> bool:
    """Whether the folded ``token`` is shaped like a Vietnamese syllable ("nghieng" is, "rikvip" and "5g" are not)."""
    return _SYLLABLE.fullmatch(token) is not None
