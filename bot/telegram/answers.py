"""From an ``Answer`` to what stands in a chat: rich text, and the buttons under it.

Every figure shown is one that ``knowledge`` has checked: lines are taken over from the answer's own text, and the
sentence is marked by the figure's offsets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import quote as quoted_url

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram import callbacks, words
from bot.telegram.callbacks import data
from bot.telegram.markup import Rich, collapse, join, marked_passage, marked_sentence, plain, quote, run, size
from knowledge import Answer, Article, CitedPassage, Fact

_BETWEEN = " · "
_LABEL = 60
_MOST_COPIED = 256
_AROUND = 500
_LONGEST_ECHO = 200

Buttons = list[list[InlineKeyboardButton]]


def answer(given: Answer) -> Rich:
    """One answer: figure, sentence and source; a passage and its source; choices; or a refusal with what is near."""
    if given.status == "answered" and given.figures:
        return _figure(given)
    if given.status == "answered" and given.passages:
        return _passage(given.passages[0], given.text)
    head, *lines = given.text.split("\n")
    return join([run(head), *(run(line) for line in lines)])


def answers(given: Sequence[Answer], context: str = "") -> Rich:
    """All answers to one message, each under its question when there are several."""
    blocks = [run(words.CONTEXT.format(context=shortened(context)), italic=True)] if context else []
    for number, one in enumerate(given, 1):
        title = run(words.NUMBERED.format(number=number, question=shortened(one.question)), italic=True)
        blocks.append(join([title, answer(one)]) if len(given) > 1 else answer(one))
    return join(blocks, "\n\n") if len(given) > 1 else join(blocks)


def shortened(text: str, most: int = _LONGEST_ECHO) -> str:
    """``text`` on one line, cut behind a whole word where it would be longer than ``most`` characters."""
    flat = collapse(text).strip()
    if len(flat) <= most:
        return flat
    return (flat[:most].rpartition(" ")[0] or flat[: most - 1]) + words.CUT


def _figure(given: Answer) -> Rich:
    fact = given.figures[0]
    first, *rest = given.text.split("\n")
    figure, between, about = first.partition(_BETWEEN)
    line = (*run(figure, bold=True), *run(between + about))
    others = [run(text) for text in rest[1:-1]]
    return join([line, quote(marked_sentence(fact)), *others, source(rest[-1] if rest else "", fact)])


def _passage(passage: CitedPassage, text: str) -> Rich:
    sentence, _, line = text.rpartition("\n")
    return join([quote(run(sentence)), _linked(line, passage.citation.title, passage.citation.url)])


def source(line: str, fact: Fact) -> Rich:
    """The line that names the article, its title leading there when it has an address."""
    return _linked(line, fact.citation.title, fact.citation.url)


def _linked(line: str, title: str, url: str | None) -> Rich:
    if title and line.startswith(title):
        return (*run(title, link=url), *run(line[len(title) :]))
    return run(line)


def around(fact: Fact, article: Article) -> Rich:
    """The figure's sentence with the text on both sides of it, from the stored article."""
    title = run(words.AROUND.format(title=article.title))
    if fact.field == "title":
        start, end = _window(article.text, 0, 0)
        return join([title, quote(run(article.title, bold=True)), quote(run(article.text[start:end].strip()))])
    start, end = _window(article.text, fact.sentence.start, fact.sentence.end)
    return join([title, quote(_cut_signs(article.text, start, end, marked_passage(article.text, fact, start, end)))])


def around_passage(start: int, article: Article) -> Rich:
    """The text around a quoted sentence that begins at ``start``."""
    title = run(words.AROUND.format(title=article.title))
    first, last = _window(article.text, start, start)
    shown = run(" ".join(article.text[first:last].split()))
    return join([title, quote(_cut_signs(article.text, first, last, shown))])


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """From ``_AROUND`` characters in front of ``start`` to as many behind ``end``, in whole words."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    return first, last


def _cut_signs(text: str, start: int, end: int, shown: Rich) -> Rich:
    before = run(words.CUT + " ") if text[:start].strip() else ()
    after = run(" " + words.CUT) if text[end:].strip() else ()
    return (*before, *shown, *after)


def label(line: str, most: int = _LABEL) -> str:
    """``line`` shortened for a button: its first part stays whole, so that no figure is ever cut."""
    if len(line) <= most:
        return line
    kept, *others = line.split(_BETWEEN)
    for part in others:
        said = part.split()
        while said and len(kept) + len(_BETWEEN) + len(" ".join(said)) + 1 > most:
            said.pop()
        whole = len(said) == len(part.split())
        # A number whose end is left out would be another number.
        while said and not whole and any(sign.isdigit() for sign in said[-1]):
            said.pop()
        if not said:
            break
        kept += _BETWEEN + " ".join(said)
        if not whole:
            return kept + words.CUT
    return kept


# Buttons.


def buttons(
    given: Sequence[Answer], numbers: Sequence[int], username: str, line: Callable[[Fact], str]
) -> InlineKeyboardMarkup | None:
    """The buttons under the answers to one message; ``numbers`` are those of the questions in the store.

    ``line`` says a fact on one line; see `finding.figure_line`.
    """
    if not numbers:
        return None
    if len(given) > 1:
        rows = [row for place, one in enumerate(given, 1) for row in _offers_of(place, one, line)]
        return InlineKeyboardMarkup([*rows, feedback(numbers[-1])])
    one, number = given[0], numbers[0]
    if one.status == "answered" and one.figures:
        return InlineKeyboardMarkup([*fact_rows(one, username), feedback(number)])
    if one.status == "answered" and one.passages:
        passage = one.passages[0]
        there = data(callbacks.PASSAGE, callbacks.key(passage.article), passage.span.start)
        return InlineKeyboardMarkup(
            [[InlineKeyboardButton(words.BUTTON_AROUND, callback_data=there)], feedback(number)]
        )
    return InlineKeyboardMarkup([*_offers(one, number, line), feedback(number)])


def _offers(given: Answer, number: int, line: Callable[[Fact], str]) -> Buttons:
    """A button for every choice that is open, or for every fact near to a refused question."""
    if given.choices:
        return [[_choice(fact, number, line(fact))] for fact in given.choices if line(fact)]
    return fact_buttons(given.nearest, line) if given.status == "not_found" else []


def _offers_of(place: int, given: Answer, line: Callable[[Fact], str]) -> Buttons:
    """What question number ``place`` of several offers, to be opened beside the other answers."""

    def numbered(fact: Fact) -> str:
        said = line(fact)
        return words.CHOICE_OF.format(number=place, line=said) if said else ""

    if given.status == "choose":
        return fact_buttons(given.choices, numbered)
    return fact_buttons(given.nearest, numbered) if given.status == "not_found" else []


def _choice(fact: Fact, number: int, line: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label(line), callback_data=data(callbacks.CHOICE, number, fact.id))


def fact_buttons(facts: Sequence[Fact], line: Callable[[Fact], str]) -> Buttons:
    """A button for each of the facts that can be said."""
    said = [(fact, line(fact)) for fact in facts]
    return [
        [InlineKeyboardButton(label(text), callback_data=data(callbacks.FACT, fact.id))] for fact, text in said if text
    ]


def fact_rows(given: Answer, username: str) -> Buttons:
    """What can be done with an answered figure: see what is beside it, copy it, share it."""
    fact = given.figures[0]
    first = [
        InlineKeyboardButton(words.BUTTON_RELATED, callback_data=data(callbacks.RELATED, fact.id)),
        InlineKeyboardButton(words.BUTTON_AROUND, callback_data=data(callbacks.AROUND, fact.id)),
    ]
    second = [_copy_button(given.text, fact)]
    if username:
        second.append(InlineKeyboardButton(words.BUTTON_SHARE, url=share_link(fact, username)))
    return [first, second]


def _copy_button(text: str, fact: Fact) -> InlineKeyboardButton:
    """Copies the citation at a tap when Telegram takes it whole, else asks the bot for it."""
    if size(text) <= _MOST_COPIED:
        return InlineKeyboardButton(words.BUTTON_COPY, copy_text=CopyTextButton(plain(run(text))))
    return InlineKeyboardButton(words.BUTTON_COPY, callback_data=data(callbacks.COPY, fact.id))


def feedback(number: int) -> list[InlineKeyboardButton]:
    """The row that asks whether the answer was good."""
    return [
        InlineKeyboardButton(words.BUTTON_GOOD, callback_data=data(callbacks.FEEDBACK, number, 1)),
        InlineKeyboardButton(words.BUTTON_BAD, callback_data=data(callbacks.FEEDBACK, number, 0)),
    ]


def deep_link(fact: Fact, username: str) -> str:
    """The address that opens ``fact`` in a talk with the bot."""
    return f"https://t.me/{username}?start={callbacks.start(fact)}"


def share_link(fact: Fact, username: str) -> str:
    """The address that offers to send that link on."""
    return f"https://t.me/share/url?url={quoted_url(deep_link(fact, username), safe='')}"
