"""Pages to browse by buttons: the sources, what can be asked, all figures of one source, and those as CSV."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.render import count, plain
from bot.telegram import callbacks, words
from bot.telegram.answers import Buttons, label
from bot.telegram.callbacks import data
from bot.telegram.finding import figure_line
from bot.telegram.markup import Rich, join, run
from knowledge import Fact, Knowledge, Source

T = TypeVar("T")
Page = tuple[Rich, InlineKeyboardMarkup | None]

_SOURCES = 5
_FIGURES = 10
_PUBLISHERS = 10
_MOST_TOPICS = 10
_ROW = 5
_MOST_EXPORTED = 50_000
_FORMULA = ("=", "+", "-", "@", "\t")


def sources(knowledge: Knowledge, page: int, deed: str = callbacks.FIGURES, title: str = "") -> Page:
    """A page of the list of sources; a number's button does ``deed`` to that source. ``title`` stands over it."""
    titles = {
        callbacks.FIGURES: words.SOURCES_TITLE,
        callbacks.EXPORT: words.CHOOSE_EXPORT,
        callbacks.REMOVE: words.REMOVE_WHICH,
    }
    listed = knowledge.sources()
    if not listed:
        return run(words.NO_SOURCES), None
    more = (deed,) if deed != callbacks.FIGURES else ()
    return _source_page(title or titles[deed], listed, page, deed, (callbacks.SOURCES, *more))


def _source_page(title: str, listed: Sequence[Source], page: int, deed: str, turn: tuple[str, ...]) -> Page:
    shown, page, pages = _cut(listed, page, _SOURCES)
    first = page * _SOURCES + 1
    lines = []
    for number, source in enumerate(shown, first):
        about = [
            _day(source.published or source.held),
            source.place,
            words.SOURCE_ABOUT.format(figures=count(source.figures)),
        ]
        name = run(words.SOURCE_LINE.format(number=number, title=source.title), link=source.url)
        lines.append(join([name, run(" · ".join(part for part in about if part), italic=True)]))
    numbered = [
        InlineKeyboardButton(str(number), callback_data=data(deed, callbacks.key(source.id), 0))
        for number, source in enumerate(shown, first)
    ]
    rows = [*_rows(numbered), *_turning(turn, page, pages)]
    return join([_heading(title, page, pages), *lines], "\n\n"), InlineKeyboardMarkup(rows)


def figures(knowledge: Knowledge, key: str, page: int) -> Page | None:
    """A page of all figures of the source with that short name; None when it is gone."""
    source = callbacks.find(knowledge.sources(), key)
    if source is None:
        return None
    said = [(fact, line) for fact in knowledge.facts(source.id) if (line := figure_line(knowledge, fact))]
    title = words.FIGURES_TITLE.format(title=source.title)
    if not said:
        return join([run(title, bold=True), run(words.NO_FIGURES)]), None
    shown, page, pages = _cut(said, page, _FIGURES)
    first = page * _FIGURES + 1
    lines = [run(words.SOURCE_LINE.format(number=number, title=line)) for number, (_, line) in enumerate(shown, first)]
    numbered = [
        InlineKeyboardButton(str(number), callback_data=data(callbacks.FACT, fact.id))
        for number, (fact, _) in enumerate(shown, first)
    ]
    export = InlineKeyboardButton(words.BUTTON_CSV, callback_data=data(callbacks.EXPORT, key, 0))
    rows = [*_rows(numbered), *_turning((callbacks.FIGURES, key), page, pages), [export]]
    return join([_heading(title, page, pages), join(lines)], "\n\n"), InlineKeyboardMarkup(rows)


def topics(knowledge: Knowledge, page: int) -> Page:
    """The top of the tree of what can be asked: the publishers, and the subjects with most figures."""
    listed = knowledge.sources()
    if not listed:
        return run(words.NO_SOURCES), None
    publishers: dict[str, int] = {}
    for source in listed:
        publishers[source.source] = publishers.get(source.source, 0) + source.figures
    shown, page, pages = _cut(sorted(publishers.items(), key=lambda item: -item[1]), page, _PUBLISHERS)
    rows: Buttons = []
    for publisher, number in shown:
        name = words.TOPIC_LINE.format(subject=label(publisher or words.NO_PUBLISHER), figures=count(number))
        there = data(callbacks.PUBLISHER, callbacks.key(publisher), 0)
        rows.append([InlineKeyboardButton(name.removeprefix("• "), callback_data=there)])
    most = [
        run(words.TOPIC_LINE.format(subject=subject, figures=count(number)))
        for subject, number in knowledge.topics(_MOST_TOPICS)
    ]
    top = join([run(words.TOPICS_MOST, italic=True), *most]) if most else ()
    rows += _turning((callbacks.TOPICS,), page, pages)
    return join([top, _heading(words.TOPICS_TITLE, page, pages)], "\n\n"), InlineKeyboardMarkup(rows)


def publisher(knowledge: Knowledge, key: str, page: int) -> Page | None:
    """A page of the articles of one publisher; None when it has none any more."""
    listed = [source for source in knowledge.sources() if callbacks.key(source.source) == key]
    if not listed:
        return None
    listed.sort(key=lambda source: source.published or source.held or "", reverse=True)
    title = words.TOPICS_OF.format(publisher=listed[0].source or words.NO_PUBLISHER)
    rich, markup = _source_page(title, listed, page, callbacks.FIGURES, (callbacks.PUBLISHER, key))
    back = [InlineKeyboardButton(words.BUTTON_BACK, callback_data=data(callbacks.TOPICS, 0))]
    return rich, InlineKeyboardMarkup([*(markup.inline_keyboard if markup else ()), back])


def _day(iso: str | None) -> str:
    """A date, which may lack its day or month, as Vietnamese write it: "2023-06-12" → "12/6/2023"."""
    return "/".join(part.lstrip("0") for part in reversed((iso or "").split("-")))


def _heading(title: str, page: int, pages: int) -> Rich:
    turned = run(" · " + words.PAGE.format(page=page + 1, pages=pages)) if pages > 1 else ()
    return (*run(title, bold=True), *turned)


def _cut(listed: Sequence[T], page: int, size: int) -> tuple[Sequence[T], int, int]:
    """The part of ``listed`` on that page, the page's number (the last where there are fewer), and that of pages."""
    pages = max(1, -(-len(listed) // size))
    page = min(max(page, 0), pages - 1)
    return listed[page * size : (page + 1) * size], page, pages


def _rows(listed: Sequence[InlineKeyboardButton]) -> Buttons:
    return [list(listed[at : at + _ROW]) for at in range(0, len(listed), _ROW)]


def _turning(there: tuple[str, ...], page: int, pages: int) -> Buttons:
    """The row that turns pages, when there are several."""
    deed, *rest = there
    row = []
    if page > 0:
        row.append(InlineKeyboardButton(words.BUTTON_PREVIOUS, callback_data=data(deed, *rest, page - 1)))
    if page < pages - 1:
        row.append(InlineKeyboardButton(words.BUTTON_NEXT, callback_data=data(deed, *rest, page + 1)))
    return [row] if row else []


def about(knowledge: Knowledge, topic: str) -> list[Fact]:
    """The facts whose subject, unit or place holds every word of ``topic``, marks aside."""
    wanted = _bare(topic).split()
    found = (fact for fact in knowledge.facts() if _holds(fact, wanted))
    return list(islice(found, _MOST_EXPORTED + 1)) if wanted else []


def _holds(fact: Fact, wanted: Sequence[str]) -> bool:
    said = f" {_bare(f'{fact.subject} {fact.quantity.unit} {fact.place}')} "
    return all(f" {word} " in said for word in wanted)


def _bare(text: str) -> str:
    """``text`` in small letters without marks, blanks between words."""
    flat = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return " ".join(
        "".join(sign if sign.isalnum() else " " for sign in flat if not unicodedata.combining(sign)).split()
    )


def table(facts: Iterable[Fact]) -> tuple[bytes, int, bool]:
    """The facts as CSV that spreadsheets open, their number, and whether there were more than fit."""
    written = io.StringIO(newline="")
    rows = csv.writer(written)
    rows.writerow(words.EXPORT_COLUMNS)
    number = 0
    for fact in facts:
        if number == _MOST_EXPORTED:
            return written.getvalue().encode("utf-8-sig"), number, True
        rows.writerow(map(_cell, _columns(fact)))
        number += 1
    return written.getvalue().encode("utf-8-sig"), number, False


def _columns(fact: Fact) -> tuple[str | None, ...]:
    quantity, cited = fact.quantity, fact.citation
    return (
        fact.id, quantity.surface, plain(quantity.value), plain(quantity.low), plain(quantity.high), plain(quantity.of),
        quantity.unit, quantity.hedge, quantity.change, quantity.base, fact.subject,
        fact.period.surface if fact.period else "", fact.place, cited.sentence, cited.title, cited.published,
        cited.source, cited.url,
    )  # fmt: skip


def _cell(value: str | None) -> str:
    """``value`` such that no spreadsheet takes it for a formula; a negative number is none."""
    text = value or ""
    harmless = text[1:2].isdigit() and text.startswith("-")
    return f"'{text}" if text.startswith(_FORMULA) and not harmless else text
