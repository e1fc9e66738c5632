"""What people type, put right: chat forms, abbreviations, leftovers of Telex and VNI keys, and slips of the finger.

Nothing is repaired that the index itself knows; what cannot be repaired stays as typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.lexicon import Lexicon
from knowledge.lexicon.marks import is_listed, is_listed_bare, respelt
from knowledge.question import spellings
from knowledge.question.blanks import parted
from knowledge.question.edits import likely
from knowledge.question.initials import by_initial
from knowledge.question.keyboard import DOUBLED, NO_ONSETS, TONE_KEYS, meant, settled, undoubled
from knowledge.question.lexicon import LOANWORDS
from knowledge.question.slips import certain, left_out, unmarked
from knowledge.question.sounds import by_ear
from knowledge.question.vocabulary import Beside, Vocabulary, beside, seen
from knowledge.syllables import is_syllable, misspelt
from knowledge.text import CAPITALS, LETTERS_OR_DIGITS, fold, follows_slash, lower, typed_words

_ASK = re.compile(r"\b(?:ba+o*|boa)\s+((?!nhu cau\b)n[hn]{0,2}i?e{0,2}[ui]?e?u?|hnieu|nieu|nhieue|nheiu|nhie)\b")
# With these marks it is "bảo nếu" and "báo nêu": what somebody says.
_SAYS = re.compile(r"b[ảáã]o n[ếê]u", re.IGNORECASE)
_PERCENT = re.compile(r"\b(?:ph?a?[nm]|pha[nm]?g?)\s*(?:tram|trm|tarm|tam|tran)\b")
# "uơ" ends a syllable: "thuở"; before a letter it is "ươ" typed with one horn, and "ưo" is so anywhere.
_ONE_HORN = re.compile(r"u(?=[ơờớởỡợ][^\W\d_])|(?<=[ưừứửữự])[oòóỏõọ](?=[^\W\d_])", re.IGNORECASE)
# "Ie" with a tone and more behind it is "iê": "điẻm", "phiéu".
_NO_HAT = re.compile(r"(?<=[iy])[éèẻẽẹ](?=[^\W\d_])", re.IGNORECASE)
_HATTED = dict(zip("éèẻẽẹÉÈẺẼẸ", "ếềểễệẾỀỂỄỆ", strict=True))
_HORNED = dict(zip("uUoOòóỏõọÒÓỎÕỌ", "ưƯơƠờớởỡợỜỚỞỠỢ", strict=True))
_TWO_OPEN = re.compile(r"(?:[bcdghklmnprstvxz]+[aeiou]){2}")
_LONGEST_SHORT_FORM = 3
_PARTED = re.compile(r"[%,;:()?!]")
# In front of a number these have one reading: "GĐ1", "KV 2", "Q III", "K2 Đ17", "Đ.17 NĐ 12/2030", "TT133",
# "QL1A".
_NUMBERED_FORMS = {
    "gđ": "giai đoạn",
    "kv": "khu vực",
    "pa": "phương án",
    "q": "quý",
    "k": "khoản",
    "đ": "điều",
    "tt": "thông tư",
    "nđ": "nghị định",
    "nq": "nghị quyết",
    "qđ": "quyết định",
    "ql": "quốc lộ",
    "qk": "quân khu",
    "sđ": "sư đoàn",
}
_NUMBERED = re.compile(
    r"(?<![\w/.])(?:(GĐ|KV|PA)(?= ?\d{1,2}(?!\w))|(Q)(?= (?:[1-4]|I{1,3}|IV)(?!\w))|(GĐ|gđ)(?= ?(?:19|20)\d\d\b)"
    r"|(K)(?=\.?\d{1,2} Đ\.?\d)|(?:(?<=K\d )|(?<=K\d\d ))(Đ)(?=\.?\d{1,3}\b)"
    r"|(QL)(?=[. ]?\d{1,3}[A-Z]?(?!\w))"
    r"|(QK)(?=[. ]?\d(?!\w))|(SĐ)(?=[. ]?\d{1,3}(?![\w/]))"
    r"|((?i:TT|NĐ|NQ|QĐ))(?=\d{2,3}(?![\w%]|[.,]\d))"
    r"|(Đ)(?=\.?\d{1,3} (?:NĐ|TT|QĐ|[Ll]uật|BL)))[. ]?"
)
# "H. Mây", "x. Gió": with a point, in front of a name; "P. Giám đốc" is a "phó", and "ông H. Mây" a person.
_KINDS_OF_PLACE = {"h": "huyện", "x": "xã", "p": "phường", "q": "quận"}
_IN_PLACE = re.compile(
    r"(?<![\w/.])(?<!ông )(?<!bà )(?<!anh )(?<!chị )(?<!em )([HXPQhxpq])\. ?"
    rf"(?=[{CAPITALS}][^\W\d_A-Z])(?!(?:Tổng|Giám|Chủ|Trưởng|Viện|Hiệu|Bí|Cục)(?!\w))"
)
# Of a project in front of its name, or of one that "có", it is the money put in, and no trade: "dự án Mây có TMĐT".
_OF_PROJECT = re.compile(
    r"(?<!\w)(?:dự án|DA|công trình|phương án|PA|gói thầu|cao tốc|tuyến đường|sân bay|sb)(?!\w)", re.IGNORECASE
)
_INVESTED = re.compile(r"(?:(?<=^)|(?<=có )|(?<=với )|(?<=nâng )|(?<=, ))(?:TMĐT|tmđt)(?!\w)")
# "H1/2030", "h2 năm 2030", "1H2030": a half of the year, as companies call it.
_HALF = re.compile(
    r"(?<![\w/.-])(?:[hH](?P<half>[12])(?:[ /-]| (?:năm|nam) )|(?P<first>[12])[hH]/?)(?=(?:19|20)\d\d(?!\d))"
)
_HALVES = {"1": "6 tháng đầu năm ", "2": "6 tháng cuối năm "}


def repair(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> str:
    """``text`` as its writer meant it, as far as the lexicon, the keyboard and the vocabulary tell."""
    halved = _HALF.sub(lambda found: _HALVES[found["half"] or found["first"]], text)
    written = _chat(_NUMBERED.sub(_numbered, _spelt(_placed(by_initial(halved)))), lexicon)
    written = _replace(written, spellings.respelt(written, lexicon, vocabulary))
    written = _replace(written, parted(written, lexicon, vocabulary))
    written = _replace(written, by_ear(written, lexicon, vocabulary))
    written = _spelt(_replace(written, _keys(written, lexicon, vocabulary)))
    written = _written_out(_written_out(written, _ASK, "bao nhiêu", but=_SAYS), _PERCENT, "phần trăm")
    written = respelt(certain(written))
    written = _replace(written, unmarked(written))
    written = _replace(written, left_out(written, lexicon))
    slips = likely(written, lexicon, vocabulary)
    return _spelt(_replace(written, slips)) if slips else written


def _placed(text: str) -> str:
    """``text`` with what is short for a sort of place, or for what a project costs, written out."""
    invested = _INVESTED.sub("tổng mức đầu tư", text) if _OF_PROJECT.search(text) else text
    return _IN_PLACE.sub(lambda found: f"{_KINDS_OF_PLACE[found[1].lower()]} ", invested)


def _numbered(short: re.Match[str]) -> str:
    """What a short form in front of a number is written out as."""
    return f"{_NUMBERED_FORMS[short[short.lastindex or 0].lower()]} "


def _spelt(text: str) -> str:
    """``text`` with "ươ" for "uơ", "iê" for "ie", and every tone on the vowel that carries it."""
    return LETTERS_OR_DIGITS.sub(lambda word: _spelt_word(word[0]), text)


@lru_cache(maxsize=1 << 13)
def _spelt_word(word: str) -> str:
    horned = _ONE_HORN.sub(lambda found: _HORNED[found[0]], word)
    return settled(_NO_HAT.sub(lambda found: _HATTED[found[0]], horned))


def _written_out(text: str, pattern: re.Pattern[str], meaning: str, but: re.Pattern[str] | None = None) -> str:
    """``text`` with everything that the ``pattern`` finds in its folded form written as ``meaning``, ``but`` what is
    typed so."""
    found = [match.span() for match in pattern.finditer(fold(text)) if not (but and but.match(text, match.start()))]
    return _replace(text, {start: (end, meaning) for start, end in found})


def _replace(text: str, replacements: dict[int, tuple[int, str]]) -> str:
    """``text`` with the stretches in ``replacements`` (start: (end, new)) written anew."""
    pieces, last = [], 0
    for start, (end, new) in sorted(replacements.items()):
        pieces += [text[last:start], new]
        last = end
    return "".join([*pieces, text[last:]])


def _chat(text: str, lexicon: Lexicon) -> str:
    """Chat forms and short forms with one reading, written out; the longest form wins.

    Without marks where none are typed: a few with theirs would look as if the others had been left out on purpose.
    """
    small = lower(text)
    plain = fold(small)
    unmarked = small == fold(text)
    spans = typed_words(text)
    words = [small[start:end] for start, end in spans]
    folded = [plain[start:end] for start, end in spans]
    replacements: dict[int, tuple[int, str]] = {}
    position = 0
    while position < len(spans):
        opens = words[position] in lexicon.openers
        longest = _LONGEST_SHORT_FORM if opens else min(_LONGEST_SHORT_FORM, lexicon.reach.get(folded[position], 1))
        for length in range(min(longest, len(spans) - position), 0, -1):
            start, end = spans[position][0], spans[position + length - 1][1]
            phrase = " ".join(words[position : position + length]) if opens or length == 1 else ""
            reading = None
            if phrase in lexicon.chat or phrase in lexicon.expansions:
                # "Bao nhiêu % KH" has no "bao nhiêu KH".
                parted = length > 1 and _PARTED.search(text, start, end)
                reading = None if parted or _in_code(text, start, end) else _reading(phrase, text[start:end], lexicon)
            if reading:
                replacements[start] = (end, fold(reading) if unmarked else reading)
            if reading or (length > 1 and _is_known(folded[position : position + length], text[start:end], lexicon)):
                position += length - 1
                break
        position += 1
    return _replace(text, replacements)


def _is_known(folded: Sequence[str], surface: str, lexicon: Lexicon) -> bool:
    """Whether the words are known as they stand, so that no piece of them is written out: "NN&PTNT", "VN Index"."""
    if " " in surface and any(map(is_syllable, folded)):
        return False
    return " ".join(folded) in lexicon.alternatives


def _in_code(text: str, start: int, end: int) -> bool:
    """Whether what stands there is a piece of a number that something is called by: the "NĐ" of "119/2018/NĐ-CP", the
    "TL" of "chuyên án TL-320" and of "trạm TL/19"."""
    return follows_slash(text, start) or (
        text[start:end].isupper() and text[end : end + 1] in {"-", "/"} and text[end + 1 : end + 2].isdigit()
    )


def _reading(phrase: str, surface: str, lexicon: Lexicon) -> str | None:
    """What a chat or short form is written out as; a form that is also a word counts only in capitals, and one in
    capitals that has several readings ("SL") stays as it is."""
    several = surface.isupper() and fold(phrase) in lexicon.alternatives and phrase not in lexicon.expansions
    if phrase in lexicon.chat and not several and (surface.islower() or not is_syllable(fold(phrase))):
        return lexicon.chat[phrase]
    if phrase in lexicon.expansions and (surface.isupper() or not is_syllable(fold(phrase.replace(" ", "")))):
        return lexicon.expansions[phrase]
    return None


def _keys(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Words in which keys of an input method were left over: "nhieeu", "tawng", "so61"; none that the lexicon has as it
    is typed, nor a foreign word: "eps" is no "ép", "web" no "be"."""
    spans = typed_words(text)
    plain = fold(text)
    folded = [plain[start:end] for start, end in spans]
    odd = [
        at
        for at, (start, end) in enumerate(spans)
        if (_odd(folded[at]) or _is_doubled(text[start:end].lower()))
        and text[start:end].lower() not in lexicon.alternatives
        and folded[at] not in LOANWORDS
        and not _is_code(text[start:end], text)
    ]
    known = vocabulary.known([folded[at] for at in odd])
    replacements = {}
    for position in odd:
        start, end = spans[position]
        word, near = text[start:end], beside(position, folded)
        if folded[position] in known:
            syllable = _rather(word, near, known[folded[position]], vocabulary)
        else:
            syllable = _typed_by_keys(word, near, vocabulary)
            if not (syllable and is_listed(syllable)):
                transposed = _transposed(word, near, vocabulary)
                # "Torng" is no "tỏng".
                if transposed and _is_word(_spelt(transposed)) and (not syllable or len(transposed) == len(word)):
                    syllable = transposed
        if syllable:
            # "Quảng Binhf" is a name.
            replacements[start] = (end, syllable.title() if word.istitle() else syllable)
    return replacements


def _typed_by_keys(word: str, near: Beside, vocabulary: Vocabulary) -> str | None:
    """What the keys of ``word`` stand for; of two open syllables on end, "momo", only what the index has: it may be the
    name of a thing that it has not. So may "doji", whose keys give what no word is: only what the index has there."""
    syllable = meant(word)
    if syllable and _TWO_OPEN.fullmatch(word) and not vocabulary.known([fold(syllable)]):
        return None
    inside = word.isalpha() and word[-1] not in TONE_KEYS
    if syllable and inside and not (_is_word(_spelt(syllable)) or seen(near, fold(syllable), vocabulary)):
        return None
    return syllable


def _is_word(syllable: str) -> bool:
    """Whether the table has the ``syllable``, or one that is the same without marks where it has none."""
    return is_listed(syllable) or (syllable.isascii() and is_listed_bare(syllable))


def _rather(word: str, near: Beside, count: int, vocabulary: Vocabulary) -> str | None:
    """What the keys of a ``word`` that the index has ``count`` times stand for, where that fits the words ``near`` and
    itself never does: in "ngân sachs", beside an article on Goldman Sachs, "sách"."""
    syllable = meant(word) if word.islower() and not seen(near, fold(word), vocabulary) else None
    return syllable if syllable and seen(near, fold(syllable), vocabulary) > count else None


def _transposed(word: str, near: Beside, vocabulary: Vocabulary) -> str | None:
    """What the keys of ``word`` stand for with two neighbours the other way round, "ngyaf" for "ngayf": the syllable
    that the index has most often with the words ``near``, then the most frequent."""
    # No tone is typed first: "fan" is no "àn".
    places = range(word[0].lower() in NO_ONSETS, len(word) - 1)
    swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places)
    swaps = (swapped for swapped in swaps if not DOUBLED.search(swapped.lower()))
    syllables = {syllable for swapped in swaps if (syllable := _as_written(swapped) or meant(swapped))}
    known = vocabulary.known([fold(syllable) for syllable in syllables])
    together = {key: seen(near, key, vocabulary) for key in known} if len(known) > 1 else dict.fromkeys(known, 0)
    fitting = (syllable for syllable in syllables if fold(syllable) in known)
    return max(fitting, key=lambda syllable: (together[fold(syllable)], known[fold(syllable)], syllable), default=None)


def _as_written(word: str) -> str | None:
    """``word`` itself where it is a syllable, with its marks or without any."""
    lower = word.lower()
    return lower if is_syllable(fold(lower)) and not misspelt(lower) else None


def _is_doubled(word: str) -> bool:
    """Whether a part of the ``word`` stands there twice, once with its marks: "tưừ", "moiỗi", but not "ưu"."""
    return misspelt(word) and undoubled(word) is not None


def _odd(token: str) -> bool:
    return not token.isdigit() and (not is_syllable(token) or "oo" in token)


def _is_code(surface: str, text: str) -> bool:
    """Whether it is short for something ("WTO") or the name of a make ("SA2", "MIMAX125"), and no leftover of keys: in
    capitals in a ``text`` that is not, or with digits."""
    return surface.isupper() and (not surface.isalpha() or not text.isupper())
