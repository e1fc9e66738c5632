"""Sentences and clauses with spans; the text is never altered.

A line break always ends a sentence. Within a line every run of ``. ? ! …`` is a candidate, and an ordered
list of tiny functions decides it: each says ``True`` (the sentence ends here), ``False`` (it holds
together) or ``None`` (not my case), and the first verdict wins. The list is the specification.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from knowledge.model import Sentence, Span
from knowledge.model.value import value
from knowledge.teaser import teaser

_BLANK = r"[\s\u200b\u200c\u200d\u2060\ufeff]"
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_STOP = re.compile(rf"(?P<marks>[.?!…]+)(?P<closing>[”\"’'»)\]]*)(?P<gap>{_BLANK}*)")
_UP_TO_TOKEN = re.compile(r".*[\s\u200b\ufeff(“\"‘]")
_TEXT_AHEAD = re.compile(r"[“\"‘'«(\[–—•+*-]*\s?(\w?)(\w?)")
_THREE_DIGITS = re.compile(r"\d{3}(?!\d)")
_NUMBERING = re.compile(r"\W{0,4}(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-zĐđ]|[IVX]{1,5})")
_GLUED = re.compile(r"(?:[a-zà-ỹđ]{2}|\d{4}|[%)”\]])$")
_ADDRESS = re.compile(r"www|https?:|[@/\\=]")

# What a point may follow without ending anything: titles, offices signed for, and names of places.
_SHORT_FORMS = frozenset(
    [
        *("bs", "cn", "co", "dr", "gs", "gs.ts", "gsts", "ks", "kt", "kts", "ls", "mr", "mrs", "ms", "ncs"),
        *("no", "nsnd", "nsưt", "nxb", "p", "pgs", "pgs.ts", "pgsts", "pte", "q", "st", "t/m", "th.s", "ths"),
        *("tl", "tm", "tp", "tr", "ts", "tt", "tx", "đ/c"),
    ]
)

# Words that open a clause of their own after a comma; longest first is left to the pattern below.
CLAUSE_STARTERS = (
    "bao gồm",
    "bên cạnh đó",
    "còn",
    "gồm",
    "kế đến",
    "ngoài ra",
    "nhưng",
    "riêng",
    "sau đó",
    "song",
    "tiếp theo",
    "tiếp đến",
    "trong khi",
    "trong số này",
    "trong số đó",
    "trong đó",
    "tuy nhiên",
    "và",
    "đồng thời",
)
_STARTER = "|".join(sorted(CLAUSE_STARTERS, key=len, reverse=True))
_CUT = re.compile(
    rf";|,(?={_BLANK}+(?:{_STARTER})\b)|(?P<bracket>[(\[](?=[^()\[\]]*\d)(?=[^()\[\]]*\w\s+\w)[^()\[\]]*[)\]])",
    re.IGNORECASE,
)
_LEFT = re.compile(rf"(?:{_BLANK}|[,;])*")
_TRAILING = " \t\n\r\v\f\x85\xa0\u2028\u2029\u200b\u200c\u200d\u2060\ufeff\u3000"


@value
class _Stop:
    """A candidate end: the marks, the blanks after them, and what stands on both sides."""

    marks: str
    closing: str
    gap: str
    token: str
    """What stands before the marks, back to the last blank."""
    numbering: bool
    """Whether all before the marks in this line is a list number: "3", "2.1", "a", "IV"."""
    word_before: str
    """The word in front of ``token``."""
    first: str
    """The first letter or digit ahead, past opening quotes, brackets and bullets; "" if none is near."""
    second: str
    rest: str
    """A few characters from where the next sentence would start."""


def _nothing_ahead(stop: _Stop) -> bool | None:
    return True if not stop.rest else None


def _address(stop: _Stop) -> bool | None:
    """vietnam.vn, https://vietnam.vn, a@b.vn: nothing ends inside; what ends after a blank is judged below."""
    return False if not stop.gap and _ADDRESS.search(stop.token) else None


def _numbering(stop: _Stop) -> bool | None:
    """A number at the head of a line heads its sentence: "3. 5 cách", "a. Giới thiệu", "IV. Kết luận"."""
    return False if stop.numbering and stop.marks == "." else None


def _glued(stop: _Stop) -> bool | None:
    """Without a blank only a word, a year, "%" or a bracket ends, before a capitalised word: "đồng.Trong đó"."""
    if stop.gap:
        return None
    if stop.marks not in {".", "?", "!"}:
        return False
    plain = "." not in stop.token and bool(_GLUED.search(stop.token + stop.closing))
    return plain and stop.first.isupper() and stop.second.islower()


def _short_form(stop: _Stop) -> bool | None:
    """The point belongs to the short form: "TP. HCM", "PGS. TS. Vũ", "Q. Bình Thạnh"."""
    if stop.marks != "." or stop.closing:
        return None
    return False if stop.token.lstrip('(“"-–').lower() in _SHORT_FORMS else None


def _initial(stop: _Stop) -> bool | None:
    """Initials follow a name or a mark ("Lawrence S. Ting", "Ảnh: H. Nụ"); "công ty B. Như vậy" is an end."""
    if stop.marks != "." or not (len(stop.token) == 1 and stop.token.isupper()):
        return None
    before = stop.word_before
    return False if not before or before[0].isupper() or before[-1] in ",:;." else None


def _digits_apart(stop: _Stop) -> bool | None:
    """A number that came apart, one to three digits before and exactly three after: "74. 422"."""
    whole = stop.token.rpartition(".")[2]
    if stop.marks == "." and whole.isdecimal() and len(whole) <= 3 and _THREE_DIGITS.match(stop.rest):
        return False
    return None


def _question(stop: _Stop) -> bool | None:
    """A question mark before a blank ends, whatever follows, unless it is quoted or a code ("#NAME?")."""
    if stop.marks[-1] == "?" and not stop.closing and not stop.token.startswith("#"):
        return True
    return None


def _lower_case_ahead(stop: _Stop) -> bool | None:
    """A sentence does not start with a small letter: "v.v. và", "thời tiết… và"."""
    return False if stop.first.islower() else None


def _letter_or_digit_ahead(stop: _Stop) -> bool | None:
    return bool(stop.first)


_RULES: tuple[Callable[[_Stop], bool | None], ...] = (
    _nothing_ahead,
    _address,
    _numbering,
    _glued,
    _short_form,
    _initial,
    _digits_apart,
    _question,
    _lower_case_ahead,
    _letter_or_digit_ahead,
)


def _ends(stop: _Stop) -> bool:
    return next(verdict for rule in _RULES if (verdict := rule(stop)) is not None)


def _stop(text: str, start: int, end: int, found: re.Match[str]) -> _Stop:
    before = text[max(start, found.start() - 60) : found.start()]
    apart = _UP_TO_TOKEN.match(before)
    token = before[apart.end() :] if apart else before
    words = apart[0].split() if apart else []
    ahead = _TEXT_AHEAD.match(text, found.end(), end)
    return _Stop(
        found["marks"],
        found["closing"],
        found["gap"],
        token,
        found.start() - start <= 12 and bool(_NUMBERING.fullmatch(text, start, found.start())),
        words[-1] if words else "",
        ahead[1] if ahead else "",
        ahead[2] if ahead else "",
        text[found.end() : min(end, found.end() + 8)],
    )


def _stripped(text: str, start: int, end: int) -> Span | None:
    surface = text[start:end]
    left = len(surface) - len(surface.lstrip(_TRAILING))
    right = len(surface.rstrip(_TRAILING))
    return Span(start + left, start + right) if left < right else None


def _line_spans(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for found in _STOP.finditer(text, start, end):
        stops = found.start() + len(found["marks"]) + len(found["closing"])
        if _ends(_stop(text, start, end, found)):
            if span := _stripped(text, at, stops):
                yield span
            at = stops
    if span := _stripped(text, at, end):
        yield span


def sentences(text: str) -> list[Sentence]:
    """The sentences of ``text`` in order; no two overlap, and only blanks lie outside them.

    Blanks around a sentence, U+00A0 and U+200B among them, are not in its span, nor is the byline of a teaser behind
    the text. Each line that is not blank is a paragraph of its own. A ";" stays inside its sentence.
    """
    found: list[Sentence] = []
    paragraph = 0
    led = teaser(text)
    for line in _LINE.finditer(text):
        before = len(found)
        start, end = line.span()
        spans = _line_spans(text, led.start if led and start < led.start < end else start, end)
        found += [Sentence(span, number, paragraph) for number, span in enumerate(spans, before)]
        paragraph += len(found) > before
    return found


def clauses(text: str, sentence: Span) -> list[Span]:
    """The clauses of one sentence in order, without the marks that part them.

    A sentence is cut at ";", at a comma before one of `CLAUSE_STARTERS` ("…, trong đó …"), and around a
    bracket that holds a figure and more than one word: "(tăng 8,7% so với cùng kỳ)" is a clause without its
    brackets, what follows it another; "(CPI)" and "(30/8)" do not cut. A sentence without any of these is
    its own only clause.
    """
    found: list[Span] = []
    at = sentence.start

    def keep(start: int, end: int) -> None:
        start = _LEFT.match(text, start, end).end()  # type: ignore[union-attr]  # matches "" at least
        if span := _stripped(text, start, end):
            found.append(span)

    for cut in _CUT.finditer(text, sentence.start, sentence.end):
        keep(at, cut.start())
        if cut["bracket"]:
            found += clauses(text, Span(cut.start() + 1, cut.end() - 1))
        at = cut.end()
    keep(at, sentence.end)
    return found or [sentence]
