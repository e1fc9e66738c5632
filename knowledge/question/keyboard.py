"""Leftovers of the Telex and VNI input methods, turned into the syllable that they were meant to give."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.marks import is_listed
from knowledge.syllables import is_garbled, is_syllable
from knowledge.text import fold

# Telex doubles a letter or adds "w" for its hat, and ends the syllable with a letter for its tone.
_TELEX_LETTERS = (
    ("dd", "đ"),
    ("aa", "â"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("uow", "ươ"),
    ("quaw", "quă"),
    ("uaw", "ưa"),
    ("aw", "ă"),
    ("ow", "ơ"),
    ("uw", "ư"),
    ("ươw", "ươ"),
    ("ăw", "ă"),
    ("ơw", "ơ"),
    ("ưw", "ư"),
)
TONE_KEYS = {"f": "\u0300", "s": "\u0301", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
"""The keys that end a syllable, and the tone that each gives it."""
_TONES = frozenset(TONE_KEYS.values())
_VNI_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_VNI_LETTERS = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}}
_VNI = re.compile(r"[^\W\d_]+(?:[1-9][^\W\d_]*){1,4}")
_LATE = re.compile(r"(?P<vowel>[aeo])(?P<between>[^aeo]*)(?P=vowel)")
# "Huongwr": the horn or breve typed when the syllable was done.
_LATE_HORN = re.compile(r"(?P<vowel>uo|u|o|a)(?P<between>ng|nh|ch|[cmnptiuy])w")
# "Nhwngx", "giwx": alone the key is the letter itself, where nothing but the end of the syllable stands behind it.
_LONE_HORN = re.compile(r"(?<=[bcdđghklmnrstvxi])w(?=(?:ng|[cmntaiu])[fsrxj]?$|[fsrxj]$)")
_HORNS = {"uo": "ươ", "u": "ư", "o": "ơ", "a": "ă"}
_LATE_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HATS = "âăêôơư"
_HATLESS = str.maketrans(_HATS, "aaeoou")
_DOUBLED_LETTERS = str.maketrans("âêô", "aeo")
# "Hòa" and "hoà": of these open pairs either vowel may carry the tone.
_EITHER = ("oa", "oe", "uy")
DOUBLED = re.compile(r"([bcghklmnpqtv])\1")
"""Two like consonants of those that are no keys of Telex: no syllable has them."""
# "Moiỗi": the end of the syllable typed again with its marks.
_TWICE = re.compile(r"(?P<plain>[aeiouy][a-z])(?P<again>[^\W\d_]{2})$")
_LONE_G = re.compile(r"(?<=[^\Wn])g$")
NO_ONSETS = frozenset("fjwz")
"""Letters that begin no syllable: they are keys, or of a foreign word."""
_VOWELS = "aeiouy" + _HATS
_ROWS = ("qwertyuiop", "asdfghjkl ", "zxcvbnm   ")
BESIDE = {
    letter: "".join([*_ROWS[row][max(0, at - 1) : at + 2], *above, *below]).replace(letter, "").replace(" ", "")
    for row, letters in enumerate(_ROWS)
    for at, letter in enumerate(letters)
    for above in [_ROWS[row - 1][at : at + 2] if row else ""]
    for below in [_ROWS[row + 1][max(0, at - 1) : at + 1] if row + 1 < len(_ROWS) else ""]
}
"""The letters whose keys lie around that of a letter."""


def meant(token: str) -> str | None:
    """The syllable, with its marks, that the keys of ``token`` stand for ("nhieeu" → "nhiêu", "so61" → "số").

    None when they make no Vietnamese syllable, or when ``token`` already is one without leftovers.
    """
    # No syllable begins with two.
    lower = re.sub("^dd", "đ", token.lower())
    if any(letter.isdigit() for letter in lower):
        return _vni(lower)
    swapped = _swapped(lower)
    if lower.startswith("f") and lower != fold(lower):
        # "Khắc fục", "cước fí".
        swapped = f"ph{lower[1:]}"
    if swapped != lower and is_syllable(fold(swapped)) and not is_garbled(swapped):
        return swapped
    stroked = lower if lower != token.lower() and is_syllable(fold(lower)) else None
    return _telex(lower) or undoubled(lower) or _telex(swapped) or stroked


@lru_cache(maxsize=1 << 13)
def settled(token: str) -> str:
    """``token`` with its tone on the vowel that carries it ("cuả" → "của"); itself where the tone stands well, in the
    old way or the new ("hòa", "hoà"), where it has none or several, and where it is no syllable."""
    return token if fold(token).endswith(_EITHER) else placed(token)


def placed(token: str) -> str:
    """``token`` with its tone where the old way has it: "hóa", and no "hoá"; itself as `settled` leaves it."""
    bare, tone = _untoned(token)
    return _toned(bare, tone) if tone and is_syllable(fold(token)) else token


def _untoned(token: str) -> tuple[str, str]:
    """``token`` without its tone, and the tone; as it is, and none, where it has none or several."""
    apart = unicodedata.normalize("NFD", token)
    tones = [letter for letter in apart if letter in _TONES]
    return (unicodedata.normalize("NFC", apart.replace(tones[0], "")), tones[0]) if len(tones) == 1 else (token, "")


def undoubled(token: str) -> str | None:
    """The syllable without what it has twice: a vowel or its end in front of the same with marks, or one of two like
    consonants; None where it has nothing twice, or is no syllable without it."""
    end = _TWICE.search(token)
    if end and fold(end["again"]) == end["plain"] != end["again"]:
        shorter = token[: end.start()] + end["again"]
        if is_syllable(fold(shorter)):
            return shorter
    for first, second in pairwise(range(len(token))):
        alike = fold(token[first]) == fold(token[second])
        doubled = (alike and not (token[first] + token[second]).isascii()) or DOUBLED.match(token, first) is not None
        # "Ềe" loses the bare one.
        shorter = token[: first + token[second].isascii()] + token[second + token[second].isascii() :]
        if doubled and is_syllable(fold(shorter)):
            return shorter
    return None


def _swapped(token: str) -> str:
    """``token`` with "hc" and "gn" the right way round, and with the "n" in front of a final "g" where it has marks:
    no Vietnamese syllable has them so, "phòg" least of all."""
    swapped = token.replace("hc", "ch").replace("gn", "ng")
    return _LONE_G.sub("ng", swapped) if token != fold(token) else swapped


def _telex(token: str) -> str | None:
    return _keyed(*_untoned(token)) if token.isalpha() else None


def _keyed(typed: str, tone: str) -> str | None:
    """What the Telex keys among the letters ``typed`` stand for, with the ``tone`` that they had already: "phaàn"."""
    lettered = typed
    for keys, letter in _TELEX_LETTERS:
        lettered = lettered.replace(keys, letter)
    if lettered != typed and is_syllable(fold(lettered)):
        held = _toned(lettered.translate(_DOUBLED_LETTERS), tone)
        return _rather_listed(_toned(lettered, tone), held) or _toned(lettered.translate(_HATLESS), tone)
    lettered = _LATE_HORN.sub(lambda late: _HORNS[late["vowel"]] + late["between"], lettered, count=1)
    if lettered != typed and (found := _spelt(lettered, tone)):
        return found
    hatted = _LATE.sub(lambda late: _LATE_HATS[late["vowel"]] + late["between"], lettered, count=1)
    if hatted != lettered and (found := _spelt(hatted, tone)):
        return found
    for position in range(len(hatted) - 1, 0, -1):
        mark = TONE_KEYS.get(hatted[position])
        bare = hatted[:position] + hatted[position + 1 :]
        # "Uxất" has its tone: here the "x" is a letter.
        if mark and tone in ("", mark) and is_syllable(fold(bare)):
            return _spelt(bare, mark)
    horned = _LONE_HORN.sub("ư", hatted)
    if horned != hatted:
        return _keyed(horned, tone) or _spelt(horned, tone)
    bare = hatted.replace("w", "")
    return _toned(bare, tone) if bare != hatted and is_syllable(fold(bare)) else None


def _rather_listed(hatted: str, held: str) -> str | None:
    """The word ``hatted`` by a key, or ``held`` where one was held too long: of "traả" there is no "trẩ". None where
    neither may be, "râ"."""
    if is_listed(held) and not is_listed(hatted):
        return held
    return None if is_garbled(hatted) else hatted


def _spelt(letters: str, tone: str) -> str | None:
    """The syllable of the ``letters`` and the ``tone``; None where they are none."""
    toned = _toned(letters, tone)
    return toned if is_syllable(fold(letters)) and not is_garbled(toned) else None


def _vni(token: str) -> str | None:
    if not _VNI.fullmatch(token):
        return None
    letters, mark = "", ""
    for key in token:
        if key in _VNI_LETTERS:
            letters = _hatted(letters, _VNI_LETTERS[key])
        elif key in _VNI_TONES:
            mark = _VNI_TONES[key]
        else:
            letters += key
    return _toned(letters, mark) if len(letters) > 1 and is_syllable(fold(letters)) else None


def _hatted(letters: str, hats: dict[str, str]) -> str:
    """``letters`` with the last letter that can wear the hat wearing it."""
    for position in range(len(letters) - 1, -1, -1):
        if letters[position] in hats:
            return letters[:position] + hats[letters[position]] + letters[position + 1 :]
    return letters


def _toned(syllable: str, mark: str) -> str:
    """``syllable`` with the tone on the vowel that carries it; unchanged when it has a tone already."""
    if not mark or any(mark in _TONES for mark in unicodedata.normalize("NFD", syllable)):
        return syllable
    lower = syllable.lower()
    vowels = [at for at, letter in enumerate(lower) if letter in _VOWELS]
    if lower.startswith(("qu", "gi")) and len(vowels) > 1:
        vowels = vowels[1:]
    hatted = [at for at in vowels if lower[at] in _HATS]
    closed = vowels[-1] < len(syllable) - 1
    carrier = hatted[-1] if hatted else vowels[-1] if closed or len(vowels) == 1 else vowels[-2]
    return unicodedata.normalize("NFC", syllable[: carrier + 1] + mark + syllable[carrier + 1 :])
