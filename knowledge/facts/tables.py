"""The cells of tables → facts: a figure with its row head, its column heads, the unit row and the table's title."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from knowledge.grammar.period import Anchor, periods
from knowledge.grammar.quantity import quantities
from knowledge.grammar.quantity.units import MEASURES, MONEY
from knowledge.lexicon.places import places
from knowledge.model import Article, Cell, Change, Kind, Modality, Period, Quantity, Span, Table
from knowledge.text import fold

_NUMBER: Final = re.compile(
    r"(?P<hedge>[≥≤><~≈]?)\s*(?P<sign>[-–−+]?)\s*(?P<open>\(?)"
    r"(?P<digits>\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)\)?\s*(?P<percent>%?)"
    r"(?:\s*\((?P<unit>[^()\d]{1,20})\))?"
)
_CODE: Final = re.compile(r"0\d{4,}|\d{12,}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_IN_BRACKETS: Final = re.compile(r"\(\s*(?:(?:đơn vị(?: tính)?|đvt)\s*[:：]?\s*)?([^()\d]{1,40}?)\s*\)", re.IGNORECASE)
_BEHIND_COLON: Final = re.compile(
    r"(?:đơn vị(?: tính)?|đvt|đv tính)\s*[:：.]\s*([^()\n]{1,40}?)\s*[.)]*$", re.IGNORECASE
)
_LEADING: Final = re.compile(
    r"^(?:(?:trong đó|gồm|bao gồm|tr\.\s?đó)\s*:?|[-–+*•\s]|(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\s)+", re.IGNORECASE
)
_YEAR_HEADS: Final = frozenset({"nam", "year"})

# How tables shorten their units, in front of what may be counted in millions; longest first.
_SCALED: Final = r"usd|đồng|vnđ|đ(?!\w)|tấn|kwh|lít|ha(?!\w)|m[23²³]|cái|chiếc|con|lượt|người|sản phẩm"
_SHORT_UNITS: Final = (
    (re.compile(rf"(?<!\w)(?:tr|trđ)\.?\s*(?={_SCALED})", re.IGNORECASE), "triệu "),
    (re.compile(rf"(?<!\w)(?:ngh|ng|1000|1\.000)\.?\s*(?={_SCALED})", re.IGNORECASE), "nghìn "),
    (re.compile(r"(?<!\w)trđ(?!\w)", re.IGNORECASE), "triệu đồng"),
    (re.compile(r"(?<=[tT]ỷ )đ(?!\w)|(?<=triệu )đ(?!\w)|(?<=nghìn )đ(?!\w)"), "đồng"),
)  # fmt: skip
# How their heads are shortened, and "2T.2005", the first two months of 2005.
_SHORT_HEADS: Final = (
    (re.compile(r"(?<!\w)ư\.?\s?th(?!\w)", re.IGNORECASE), "ước thực hiện"),
    (re.compile(r"(?<!\w)(?:TH|T\.H\.?)(?!\w)"), "thực hiện"),
    (re.compile(r"(?<!\w)(?:K\.H\.?|KH)(?!\w)"), "kế hoạch"),
)
_MONTHS: Final = re.compile(r"(?<!\d)(\d{1,2})T\s?[.-]\s?(\d{4})")
_SCALES: Final = re.compile(r"^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)+", re.IGNORECASE)
_MONEY: Final = frozenset(map(fold, MONEY))
_MEASURES: Final = frozenset(map(fold, MEASURES))

_COMPARED: Final = re.compile(
    r"so sánh|so với|so cùng|tỷ lệ|tỉ lệ|tăng|giảm|tốc độ|%|/\s*(?:KH|T\d|\dT|Q)", re.IGNORECASE
)
_MOVED: Final = re.compile(r"(?<!\w)(?:tăng|giảm)(?!\w)", re.IGNORECASE)
_ESTIMATE: Final = re.compile(r"(?<!\w)(?:ước|ư\.?\s?th(?:ực hiện)?)(?!\w)", re.IGNORECASE)
_PLAN: Final = re.compile(r"(?<!\w)(?:kế hoạch|k\.?h\.?|dự toán|dự kiến)(?=\W|\d|$)", re.IGNORECASE)
_TARGET: Final = re.compile(r"(?<!\w)(?:mục tiêu|chỉ tiêu)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a cell and what its table says of it."""

    quantity: Quantity
    subject: str
    scope: tuple[Span, ...]
    period: Period | None
    base_period: Period | None
    place: str
    modality: Modality


def figures(article: Article, table: Table, against: Anchor) -> Iterator[tuple[Cell, tuple[Figure, ...]]]:
    """Every cell of ``table`` with its figures, in reading order; none where a number means nothing by itself."""
    text = article.text
    columns: dict[int, list[str]] = defaultdict(list)
    for cell in table.cells():
        columns[cell.column].append(cell.span.of(text))
    habits = {column: _habit(surfaces) for column, surfaces in columns.items()}
    whole = _habit([surface for surfaces in columns.values() for surface in surfaces])
    reader = _Reader(article, table, against)
    for cell in table.cells():
        yield cell, tuple(reader.read(cell, habits[cell.column] or whole))


def _habit(surfaces: Sequence[str]) -> str:
    """The mark that stands before decimals, by the numbers of one column: "." or ",", "" when nothing tells.

    Of two kinds of mark in one number the last one parts the decimals; a mark that ever stands before other than three
    digits, or never twice in one number, parts decimals; one that stands twice parts thousands.
    """
    votes: Counter[str] = Counter()
    for surface in surfaces:
        found = _NUMBER.fullmatch(surface)
        if not found:
            continue
        marks = re.findall(r"[.,]", found["digits"])
        if not marks:
            continue
        last = marks[-1]
        decimals = len(found["digits"].rpartition(last)[2])
        if len(set(marks)) > 1 or decimals != 3:
            votes[last] += 1
        elif len(marks) > 1:
            votes["," if last == "." else "."] += 1
    return votes.most_common(1)[0][0] if votes else ""


def _value(digits: str, habit: str) -> tuple[Decimal, str]:
    """The value and how its marks were read; a lone mark before three digits is read as the column reads it."""
    digits = re.sub(r"\s", "", digits)
    marks = re.findall(r"[.,]", digits)
    if not marks:
        return Decimal(digits), "plain"
    last = marks[-1]
    decimals = len(digits.rpartition(last)[2])
    if len(marks) > 1 and len(set(marks)) == 1:
        return Decimal(digits.replace(last, "")), "separator"
    certain = len(set(marks)) > 1 or decimals != 3
    if certain or last == (habit or ","):
        whole, _, rest = digits.rpartition(last)
        reading = "decimal" if certain else "ambiguous:decimal"
        return Decimal(f"{re.sub('[.,]', '', whole) or 0}.{rest}"), reading
    return Decimal(digits.replace(last, "")), "ambiguous:separator" if not habit else "separator"


class _Reader:
    """Reads the cells of one table; what a column's heads say is found out once."""

    def __init__(self, article: Article, table: Table, against: Anchor) -> None:
        self._text = article.text
        self._table = table
        self._against = against
        self._place = article.place
        self._title = table.title.of(article.text) if table.title else ""
        named = table.unit.of(article.text) if table.unit else ""
        self._unit = _named_unit(named) or _bracketed(self._title)
        self._default = next(iter(periods(self._title, anchor=against)), None)
        self._known: dict[tuple[Span, ...], tuple[list[Period], Modality]] = {}

    def read(self, cell: Cell, habit: str) -> Iterator[Figure]:
        surface = cell.span.of(self._text)
        found = _NUMBER.fullmatch(surface)
        if not found:
            blocked = [p.span for p in periods(self._text, cell.span.start, cell.span.end) if p.span]
            inside = quantities(self._text, cell.span.start, cell.span.end, blocked)
            yield from (self._figure(cell, replace(one, unit=one.unit or self._unit_of(cell)[0])) for one in inside)
        elif not _CODE.fullmatch(found["digits"]) and not self._is_year(cell, found["digits"]):
            yield self._figure(cell, self._number(cell, found, habit))

    def _is_year(self, cell: Cell, digits: str) -> bool:
        heads = [fold(span.of(self._text)).strip() for span in cell.columns]
        return bool(_YEAR.fullmatch(digits)) and any(head in _YEAR_HEADS for head in heads)

    def _number(self, cell: Cell, found: re.Match[str], habit: str) -> Quantity:
        heads = " ".join(span.of(self._text) for span in cell.columns)
        value, reading = _value(found["digits"], habit)
        start, end = found.span("digits")
        change: Change | None = None
        negative = found["sign"] in ("-", "–", "−") or bool(found["open"] and ")" in found[0])
        if _MOVED.search(heads) and (found["percent"] or "%" in heads or negative or found["sign"]):
            change = "giảm" if negative or "tăng" not in heads.lower() else "tăng"
        elif negative:
            value = -value
            start = found.start("sign") if found["sign"] else found.start("open")
            end = end if found["sign"] else found[0].index(")") + 1
        unit, unit_span = self._unit_of(cell)
        if found["percent"]:
            unit, unit_span = "%", Span(*(cell.span.start + at for at in found.span("percent")))
        elif found["unit"]:
            unit, unit_span = found["unit"].strip(), Span(*(cell.span.start + at for at in found.span("unit")))
        span = Span(cell.span.start + start, cell.span.start + end)
        _, modality = self._heads(cell.columns)
        return Quantity(
            span=span, surface=span.of(self._text), value=value, low=None, high=None, of=None, unit=unit,
            unit_span=unit_span, kind=_kind(unit), hedge=found["hedge"] or ("ước" if modality == "estimate" else ""),
            change=change, base="", base_span=None, reading=reading,
        )  # fmt: skip

    def _unit_of(self, cell: Cell) -> tuple[str, Span | None]:
        """The unit by the column's heads, the row, the table; with where it stands."""
        for span in reversed(cell.columns):
            head = span.of(self._text)
            if unit := _bracketed(head):
                return unit, span
            if "%" in head:
                return "%", span
            if fold(head).strip() in _MONEY | _MEASURES:
                return _spelled(head), span
        if cell.unit:
            return _spelled(cell.unit.of(self._text)), cell.unit
        if cell.row and (unit := _bracketed(cell.row.of(self._text))):
            return unit, cell.row
        return self._unit, self._table.unit

    def _heads(self, columns: tuple[Span, ...]) -> tuple[list[Period], Modality]:
        """The periods that the heads of a column name, and whether they speak of plans or estimates."""
        if columns not in self._known:
            self._known[columns] = self._read_heads(columns)
        return self._known[columns]

    def _read_heads(self, columns: tuple[Span, ...]) -> tuple[list[Period], Modality]:
        said = _MONTHS.sub(r"\1T/\2", " ".join(span.of(self._text) for span in reversed(columns)))
        found = [replace(p, span=None) for p in periods(said, anchor=self._against)]
        if _COMPARED.search(said):
            return found, "actual"
        for modality, pattern in _MODALITIES:
            if pattern.search(said):
                return found, modality
        return found, "actual"

    def _figure(self, cell: Cell, quantity: Quantity) -> Figure:
        text = self._text
        row = _LEADING.sub("", cell.row.of(text), count=1).strip(" :") if cell.row else ""
        found, modality = self._heads(cell.columns)
        named = periods(row, anchor=self._against) if row else []
        own = next((p for p in (*found[:1], *named)), self._default)
        heads = dict.fromkeys(_head(span.of(text)) for span in cell.columns)
        subject = " · ".join(part for part in (row, *heads) if part) or " ".join(self._title.split())
        inside = cell.row if cell.row and self._same_line(cell.row, cell.span) else cell.span
        others = [*([cell.row] if cell.row and cell.row != inside else []), *cell.columns]
        others += [span for span in (self._table.title, self._table.unit) if span]
        here = places(row)
        return Figure(
            quantity, subject, (inside, *others), replace(own, span=None) if own else None,
            found[1] if len(found) > 1 else None, here[0][1] if here else self._place, modality,
        )  # fmt: skip

    def _same_line(self, one: Span, other: Span) -> bool:
        first, last = sorted((one, other))
        return "\n" not in self._text[first.start : last.end]


_MODALITIES: Final[tuple[tuple[Modality, re.Pattern[str]], ...]] = (
    ("estimate", _ESTIMATE), ("target", _TARGET), ("plan", _PLAN),
)  # fmt: skip


def _head(said: str) -> str:
    """A head on one line, with what tables shorten spelled out: "Ư.TH" is "Ước thực hiện"."""
    said = " ".join(said.split())
    for pattern, full in _SHORT_HEADS:
        said = pattern.sub(full, said)
    return said[:1].upper() + said[1:]


def _named_unit(line: str) -> str:
    """The unit of a line like "Đơn vị: triệu USD"."""
    found = _BEHIND_COLON.search(line)
    return _spelled(found[1]) if found else ""


def _bracketed(head: str) -> str:
    """The unit that a head has in brackets: "(triệu USD)", "(%)", "(Mbit/s)"; "" for other brackets."""
    for found in reversed(list(_IN_BRACKETS.finditer(head))):
        unit = _spelled(found[1])
        tail = fold(_SCALES.sub("", unit)).strip()
        if unit == "%" or tail in _MONEY or tail in _MEASURES or "/" in unit or tail != fold(unit).strip():
            return unit
        if "đơn vị" in found[0].lower() or "đvt" in found[0].lower():
            return unit
    return ""


def _spelled(unit: str) -> str:
    """A unit without the short forms of tables: "Tr. USD" is "triệu USD", "Ng. tấn" is "nghìn tấn"."""
    unit = " ".join(unit.split()).strip(" .:;()")
    for pattern, full in _SHORT_UNITS:
        unit = pattern.sub(full, unit)
    head = _SCALES.match(unit)
    return head[0].lower() + unit[head.end() :] if head else unit


def _kind(unit: str) -> Kind:
    tail = fold(_SCALES.sub("", unit)).strip()
    if not unit:
        return "number"
    if unit.startswith("%"):
        return "percent"
    first = tail.split("/")[0].strip()
    if first in _MONEY or tail in _MONEY:
        return "money"
    return "measure" if tail in _MEASURES or first in _MEASURES or "bit/s" in tail else "count"
