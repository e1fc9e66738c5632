"""How Vietnamese syllables are spelt: what is one, what breaks the spelling, and which marks a word has."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from knowledge.text import fold, nfc

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


@lru_cache(maxsize=1 << 15)
def is_syllable(token: str) -> bool:
    """Whether the folded ``token`` is shaped like a Vietnamese syllable ("nghieng" is, "rikvip" and "5g" are not)."""
    return _SYLLABLE.fullmatch(token) is not None


@lru_cache(maxsize=1 << 13)
def misspelt(token: str) -> bool:
    """Whether the lower-case ``token``, written with marks, breaks the spelling of syllables: "ngiệp", "tăc", "nhâ",
    "vệc", "tuàn"."""
    return is_garbled(token) or not (token.isascii() or _rhymes(token))


def is_broken(word: str) -> bool:
    """Whether no syllable is spelt as the small ``word`` is: "khẩ", "thnag"."""
    return not is_syllable(fold(word)) or misspelt(word)


def is_garbled(token: str) -> bool:
    """Whether no hat or horn put back would make the lower-case ``token`` a syllable: "ngiệp" is none, "nưóc" is but
    short of a horn."""
    apart = unicodedata.normalize("NFD", token)
    even = apart.translate(_TONES)
    if not token.isascii():
        wrong_tone = _STOPPED.search(apart) and not any(tone in apart for tone in _STOP_TONES)
        if wrong_tone or _MISSPELT_WITH_MARKS.search(even):
            return True
    return _MISSPELT.search(even) is not None


def toneless(token: str) -> str:
    """The ``token`` without its tone, its hats and horns kept."""
    return nfc(unicodedata.normalize("NFD", token).translate(_TONES))


def _rhymes(token: str) -> bool:
    """Whether what stands behind the beginning of the ``token`` may; of no syllable nothing is said."""
    if not is_syllable(fold(token)):
        return True
    return _ONSET.sub("", toneless(token), count=1) in _RHYMES


def agrees(typed: str, word: str) -> bool:
    """Whether the lower-case tokens ``typed``, which fold like those of ``word``, may mean it.

    A token without marks may, and one with marks that no syllable has, "mưc"; one with marks only by the same ones,
    wherever it puts the tone: "hoá đơn" is "hóa đơn", "số thuê" is not "số thuế".
    """
    if typed == word:
        return True
    both = zip(typed.split(), word.split(), strict=False)
    return all(one == fold(one) or _spelt(one) == _spelt(other) or misspelt(one) for one, other in both)


def _spelt(token: str) -> list[str]:
    return sorted(unicodedata.normalize("NFD", token))


def misses_marks(typed: str, word: str) -> bool:
    """Whether ``typed`` is the ``word`` but for marks that were left out."""
    return fold(typed) == fold(word) and Counter(marks(typed)) < Counter(marks(word))


@lru_cache(maxsize=1 << 13)
def marks(word: str) -> str:
    """The marks of the ``word``, the stroke of its đ among them."""
    apart = unicodedata.normalize("NFD", word)
    return "".join(sorted(mark for mark in apart if mark == "đ" or unicodedata.combining(mark)))
