"""The asked slot: what unit, which kinds of quantity, and which direction a question wants."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.grammar.quantity.units import CLASSIFIERS, ENDS, NOUNS
from knowledge.model import Change, Kind, Period, Span
from knowledge.question.lexicon import ATTRIBUTE_KINDS, DOWN, HOW_MANY, LEVEL, UNIT_KINDS, UP
from knowledge.text import fold, is_bare

_MONEY: frozenset[Kind] = frozenset({"money", "rate"})
_COUNTED: frozenset[Kind] = frozenset({"count", "measure", "rate", "number"})
_NUMBER_OF = re.compile(
    r"\b(?:tong )?(?:so luong|so|luong) (?!(?:tien|von|thu|lieu|lai|lo|no|thue|phat|chi|voi|cung|ck|thang|nam|quy|ky)\b)(?=[a-z])"
)
_COMPOUND = re.compile(
    r"\b(?:giu|dan|chi|doanh|tan|ma|he|mot|da|thieu|bien|dung|trong|khoi|san|chat|nang|luu|cong nghe) $"
)
# "Tram" alone is a station as well ("mấy trạm"), "van" a valve.
_SCALE = re.compile(r"(?:(?:chuc|nghin|ngan|trieu|ty|ti|(?:tram|van)(?= (?:nghin|ngan|trieu|ty|ti)\b))\b ?)+")
_UNIT_ENDS = frozenset(
    """trong tại ở cho của từ với đã được đang sẽ phải là có mới vào đến trên theo so khi lúc nào thì bị trước sau mà để
    nhằm dùng sử đạt tăng giảm tham chuyển xin từng đi bắt thuộc""".split()
)
_UNIT_END = re.compile(
    r"[,.;:?!()\"“”]|(?<!\w)(?:"
    + "|".join(sorted({fold(word) for word in (*_UNIT_ENDS, *ENDS)}, key=len, reverse=True))
    + r")(?!\w)(?! (?:quan|so|phan|hoi|cau|khoan|san|luong|nen)(?!\w))"
)
_BARE_ENDS = frozenset(map(fold, _UNIT_ENDS))
_MARKED_ENDS = _UNIT_ENDS | frozenset(ENDS)
_LONGEST_UNIT = 6


def _alternation(phrases: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(fold(phrase)) for phrase in phrases), key=len, reverse=True))


_FOCUS = re.compile(rf"\b(?:{_alternation(HOW_MANY)})\b")
_UNIT = re.compile(rf"(?:{_alternation(UNIT_KINDS)})(?!\w)")
_COUNTED_NOUN = re.compile(rf"(?:{_alternation((*NOUNS, *CLASSIFIERS))})(?!\w)")
_ATTRIBUTE = re.compile(rf"\b(?:{_alternation(ATTRIBUTE_KINDS)})\b")
_VERB_CLASS = {fold(verb): name for name, verbs in (("level", LEVEL), ("up", UP), ("down", DOWN)) for verb in verbs}
_VERBS = frozenset((*LEVEL, *UP, *DOWN))
_VERB = re.compile(rf"\b(?:{_alternation(_VERB_CLASS)})\b")
_NO_VERB = re.compile(
    r"(?:nen|ha|khu|tieu) tang|giam (?:doc|sat|dinh|thi)|gia tang|tang (?:ni|vat)|tang them (?=9|\d)|giam ngheo"
)
_MACHINE = re.compile(r"(?:det |nha |xe |co |gian )may\b|\bmay (?:tinh|moc|bay|mac|xay|cat|cay|anh|do|chu)\b")
_KINDS_BY_FOLDED_UNIT = {fold(unit): kinds for unit, kinds in UNIT_KINDS.items()}
# What may stand between a verb and the asking word, or the end of the question.
_ADJACENT = re.compile(
    r"(?:\s|[?.!]|\b(?:khoang|hon|gan|tren|toi|len|den|them|duoc|la|muc|con|tong cong|so voi|so)\b)*"
)
_THAN_BEFORE = re.compile(r" (?:so voi |so )?(?:thang|nam|quy|cung ky|ky|tuan|ngay|hom|mot nam|dip|giai doan|lan)\b")
_RATE_OF = re.compile(r"\b(?:muc|toc do|ty le|nhip do) $")
_SHARE_SIGN = re.compile(r"(?<![\d\s])\s?%|^\s*%")
# Without their marks these units are the first syllables of things that are counted: "căn hộ", "đô thị", "tá ...".
_ALSO_NOUNS = frozenset({"can", "do", "ta", "quy", "ki", "ky", "tieng"})
_NOTHING_MORE = re.compile(r"\s*(?:[?.!,]|$)")
# These name what is asked only at the head of a question: "trả tiền" is no sum.
_HEAD_ONLY = ("tiền", "giá", "lương", "số tiền")
_NOT_ASKING = ("máy", "mây", "mày", "mảy")


@dataclass(frozen=True, slots=True)
class Focus:
    """Where a question asks: the asking word, the unit behind it, the kinds that can answer, and the direction.

    ``word`` is None for a telegraphic question ("doanh thu 2018?"). ``unit`` spans the counted noun or unit as typed,
    ``measure`` the same where it is a unit of measure, which is a slot and no content;
    ``verbs`` are the spans of the words of direction, which are slots and no content.
    """

    word: Span | None
    measure: Span | None
    unit: Span | None
    kinds: frozenset[Kind]
    change: Change | None
    level: bool
    verbs: tuple[Span, ...]


def focus(text: str, periods: Iterable[Period] = ()) -> Focus:
    """The focus of the question ``text`` (NFC, repaired); ``periods`` end a unit where they begin."""
    folded = fold(text)
    word = _asking_word(text, folded)
    taken = [period.span for period in periods if period.span]
    measure, kinds = _measure(text, folded, word, taken) if word else (None, frozenset[Kind]())
    unit = measure
    if word and not measure:
        unit, kinds = _unit(text, folded, word, taken)
    change, level, verbs = _direction(text, folded, word, counted=unit is not None and measure is None)
    if not kinds and unit is None:
        unit, kinds = _number_of(text, folded) if word is None else (None, frozenset())
        kinds = kinds or _attribute(text, folded, word)
        if word is None and _SHARE_SIGN.search(folded):
            unit, kinds = None, UNIT_KINDS["%"]
    return Focus(word, measure, unit, kinds, change, level, verbs)


def _asking_word(text: str, folded: str) -> Span | None:
    """Where the question asks; an unmarked "may" is "mấy" unless it stands in a machine's name."""
    machines = [found.span() for found in _MACHINE.finditer(folded)]
    # "mấy" is also "some": where "bao nhiêu" stands too, that is what asks.
    for found in sorted(_FOCUS.finditer(folded), key=lambda found: found.group() == "may"):
        typed = text[found.start() : found.end()].lower()
        if found.group() == "may" and (typed in _NOT_ASKING or (typed == "may" and _covered(found.start(), machines))):
            continue
        return Span(*found.span())
    return None


def _covered(position: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def _measure(text: str, folded: str, word: Span, taken: list[Span]) -> tuple[Span | None, frozenset[Kind]]:
    """The unit of measure, money or share behind the asking word, and the kinds of quantity that it admits."""
    start, _ = _behind(folded, word)
    known = _UNIT.match(folded, start)
    if known is None or any(span.start <= start < span.end for span in taken) or not _meant(text, known):
        return None, frozenset()
    return Span(*known.span()), _KINDS_BY_FOLDED_UNIT[known.group()]


def _unit(text: str, folded: str, word: Span, taken: list[Span]) -> tuple[Span | None, frozenset[Kind]]:
    """The counted noun behind the asking word, and the kinds of quantity that it admits."""
    start, scaled = _behind(folded, word)
    end = min([_unit_end(text, folded, start), *(span.start for span in taken if span.start >= start)])
    surface = folded[start:end].split()
    if not surface or (scaled and not _COUNTED_NOUN.match(folded, start)):
        return None, _MONEY | {"count", "measure"} if scaled else frozenset()
    length = len(" ".join(surface[:_LONGEST_UNIT]))
    rate = folded[start : start + length].startswith(("mot ", "1 "))
    return (None, _MONEY) if rate else (Span(start, start + length), _COUNTED)


def _behind(folded: str, word: Span) -> tuple[int, bool]:
    """Where the words behind the asking word begin, and whether a scale word ("tỷ") is passed over."""
    start = _skip_blanks(folded, word.end)
    scale = _SCALE.match(folded, start)
    return (_skip_blanks(folded, scale.end()), True) if scale else (start, False)


def _meant(text: str, unit: re.Match[str]) -> bool:
    """Whether the unit is what was typed: "cần" is no "cân", and "can" one only where nothing follows ("can ho")."""
    typed = text[unit.start() : unit.end()].lower()
    if typed in UNIT_KINDS:
        return True
    return typed.isascii() and (typed not in _ALSO_NOUNS or _NOTHING_MORE.match(text, unit.end()) is not None)


def _skip_blanks(folded: str, start: int) -> int:
    while start < len(folded) and folded[start].isspace():
        start += 1
    return start


def _unit_end(text: str, folded: str, start: int) -> int:
    """Where the counted noun ends: at a mark, or at a word that cannot be part of it, by its marks if any.

    Without marks only the plainest words end it: "ve" is "về", but also "vé".
    """
    bare = is_bare(text)
    for found in _UNIT_END.finditer(folded, start):
        typed = text[found.start() : found.end()].lower()
        if not typed[0].isalpha() or typed in (_BARE_ENDS if bare else _MARKED_ENDS):
            return found.start()
    return len(folded)


def _direction(
    text: str, folded: str, word: Span | None, counted: bool
) -> tuple[Change | None, bool, tuple[Span, ...]]:
    """The direction asked for, whether a level is asked, and the spans of the words that say so.

    The last verb in front of the asking word decides ("tăng ... đạt bao nhiêu" asks a level, "đạt ... tăng mấy %" a
    change); "lớn hơn năm 2016 bao nhiêu phần trăm" is a change although other words stand between. Of counted things
    a change is asked only right in front of the asking word, and without an asking word only at the very end.
    """
    none = [found.span() for found in _NO_VERB.finditer(folded)]
    end = word.start if word else len(folded)
    verbs = [
        found
        for found in _VERB.finditer(folded, 0, end)
        if not _covered(found.start(), none) and _typed_so(text[found.start() : found.end()].lower())
    ]
    changes = [found for found in verbs if _VERB_CLASS[found.group()] != "level" and found.group() != "hon"]
    if changes and (counted or word is None) and not _is_asked(folded, changes[-1], end):
        changes = []
    if not changes:
        return None, bool(verbs), ()
    last = changes[-1]
    levels = [found for found in verbs if _VERB_CLASS[found.group()] == "level" and found.start() > last.end()]
    if word and levels and _ADJACENT.fullmatch(folded, levels[-1].end(), end):
        return None, True, ()
    return (
        ("tăng" if _VERB_CLASS[last.group()] == "up" else "giảm"),
        False,
        tuple(Span(*found.span()) for found in changes),
    )


def _is_asked(folded: str, change: re.Match[str], end: int) -> bool:
    """Whether a change of counted things is what the question asks: it stands at its end, is compared with another time
    ("nhiều hơn tháng 5 năm trước mấy vụ"), or opens it ("mức giảm doanh thu")."""
    return bool(
        _ADJACENT.fullmatch(folded, change.end(), end)
        or (change.group().endswith(" hon") and _THAN_BEFORE.match(folded, change.end()))
        or _RATE_OF.search(folded, 0, change.start())
    )


def _typed_so(typed: str) -> bool:
    """Whether what was typed is a verb of direction or level and no other word that folds like one ("nền tảng")."""
    return typed.isascii() or typed in _VERBS


def _number_of(text: str, folded: str) -> tuple[Span | None, frozenset[Kind]]:
    """The counted noun of a telegraphic question: what follows "số", "số lượng" or "lượng"."""
    found = _NUMBER_OF.search(folded)
    if not found or text[found.start() : found.end()].split(maxsplit=1)[0].lower() not in ("so", "số", "lượng", "tổng"):
        return None, frozenset()
    if _COMPOUND.search(folded[: found.start()]) or _ATTRIBUTE.search(folded, 0, found.start()):
        return None, frozenset()
    words = folded[found.end() : _unit_end(text, folded, found.end())].split()
    length = len(" ".join(words[:_LONGEST_UNIT]))
    return (Span(found.end(), found.end() + length) if length else None), _COUNTED


def _attribute(text: str, folded: str, word: Span | None) -> frozenset[Kind]:
    """The kinds that the attribute named in front of the asking word admits; none when it names none we know."""
    for found in _ATTRIBUTE.finditer(folded, 0, word.start if word else len(folded)):
        typed = text[found.start() : found.end()].lower()
        name = next(name for name in ATTRIBUTE_KINDS if fold(name) == found.group())
        head = found.start() == 0 or name not in _HEAD_ONLY
        if head and (typed == name or (typed == found.group() and " " in typed)):
            return ATTRIBUTE_KINDS[name]
    return frozenset()
