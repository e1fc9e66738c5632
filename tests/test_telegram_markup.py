"""Whatever an article or a user holds, every message is fine for Telegram; shown for invented text of every sort."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.telegram import answers, callbacks
from bot.telegram.markup import LIMIT, Rich, clean, messages, plain, quote, run, size, split
from knowledge import Answer, Article, Citation, Fact, Period, Quantity, Span
from tests.telegram.markup import parse

AWKWARD = [
    "<b>",
    "</b>",
    "&",
    "&amp;",
    "🐉",
    "\u202e",
    "\u200f",
    "\u2028",
    "\x00",
    "\ud800",
    "“",
    "”",
    ". ",
    "\n\n",
    "a" * 300,
]
TEXT = st.lists(st.one_of(st.sampled_from(AWKWARD), st.text(max_size=40)), max_size=40).map("".join)
RUNS = st.builds(
    lambda text, bold, italic, link: run(text, bold=bold, italic=italic, link=link),
    TEXT,
    st.booleans(),
    st.booleans(),
    st.one_of(st.none(), st.just('https://example.vn/a?b=1&c="<x>"'), TEXT),
)
RICH = st.lists(st.one_of(RUNS, RUNS.map(quote)), max_size=6).map(
    lambda runs: tuple(part for one in runs for part in one)
)


@given(RICH, st.integers(min_value=20, max_value=LIMIT))
def test_every_message_is_balanced_escaped_and_short_enough(rich: Rich, limit: int) -> None:
    for message in messages(rich, limit):
        parsed = parse(message)
        assert 1 <= parsed.length <= limit
        message.encode()


@given(RICH, st.integers(min_value=20, max_value=400))
def test_splitting_loses_nothing_but_blanks(rich: Rich, limit: int) -> None:
    shown = "".join(plain(part) for part in split(rich, limit))
    assert "".join(shown.split()) == "".join(plain(rich).split())


@st.composite
def facts(draw: st.DrawFn) -> tuple[Fact, Article]:
    """A fact in an invented sentence of an invented article, its spans as they must be."""
    lead, before, after, tail = (draw(TEXT).replace("\r", "") for _ in range(4))
    surface, unit, url = (
        draw(st.sampled_from(["74.422", "1,5 triệu", "63/63"])),
        draw(TEXT),
        draw(st.one_of(st.none(), TEXT)),
    )
    start = len(lead) + len(before)
    end = start + len(surface)
    text = f"{lead}{before}{surface} {unit}{after}{tail}"
    sentence = Span(len(lead), len(text) - len(tail))
    quantity = Quantity(
        Span(start, end), surface, Decimal(1), None, None, None, unit, Span(end + 1, end + 1 + len(unit)), "count",
        draw(TEXT), None, "", None, "plain",
    )  # fmt: skip
    article = Article("bài " + draw(TEXT), draw(TEXT), text, url=url)
    citation = Citation(article.title, "2031-10-05", "", url, sentence.of(text))
    period = Period("quý III/2031", date(2031, 7, 1), date(2031, 9, 30), "quarter")
    fact = Fact(
        "0123456789ab", article.id, "text", quantity, draw(TEXT), (), sentence, period, None, draw(TEXT), "", "",
        "actual", citation,
    )  # fmt: skip
    return fact, article


def answered(fact: Fact) -> Answer:
    """The answer of the shape that ``knowledge`` gives."""
    sentence = " ".join(fact.citation.sentence.split())
    line = f"{fact.quantity.surface} {fact.quantity.unit} · {fact.subject}"
    text = f"{line}\n“{sentence}”\n{fact.citation.title} · 5/10/2031"
    return Answer("bao nhiêu", "answered", text, figures=(fact,))


def fits(markup: InlineKeyboardMarkup | None) -> bool:
    """Whether Telegram would take these buttons."""
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            data, copied = button.callback_data, button.copy_text
            if isinstance(data, str) and not 1 <= len(data.encode()) <= 64:
                return False
            if copied and not 1 <= size(copied.text) <= 256:
                return False
    return True


@given(facts())
def test_an_answer_and_its_buttons_are_fine_whatever_the_article_holds(made: tuple[Fact, Article]) -> None:
    fact, article = made
    given_answer = answered(fact)
    for rich in (answers.answer(given_answer), answers.around(fact, article), answers.around_passage(0, article)):
        assert all(1 <= parse(message).length <= LIMIT for message in messages(rich))
    assert fits(answers.buttons([given_answer], [10**15], "giaoban_bot", lambda _: "74.422 giếng"))


@given(facts())
def test_the_figure_in_bold_is_the_span_of_the_source(made: tuple[Fact, Article]) -> None:
    fact, article = made
    shown = plain(answers.marked_sentence(fact))
    assert "".join(shown.split()) == "".join(clean("".join(f"“{fact.citation.sentence}”".split())).split())
    bold = [part.text for part in answers.marked_sentence(fact) if part.bold]
    assert bold
    assert bold[0].startswith(fact.quantity.surface)
    around = [part.text for part in answers.marked_passage(article.text, fact, 0, len(article.text)) if part.bold]
    assert around == bold


@given(TEXT)
def test_a_question_fits_its_button(question: str) -> None:
    assert len(callbacks.question(clean(question)).encode()) <= callbacks.LIMIT


SENTENCE = st.lists(
    st.sampled_from(["toàn", "tỉnh", "có", "1.234", "<b>", "&", "🐉", "\u202e", "giếng"]), min_size=1, max_size=30
)


@given(st.lists(SENTENCE.map(lambda words: " ".join(words) + "."), min_size=1, max_size=200), st.booleans())
def test_every_cut_comes_at_a_sentence_end(sentences: list[str], quoted: bool) -> None:
    rich = run(" ".join(sentences))
    parts = [plain(part) for part in split(quote(rich) if quoted else rich)]
    assert all(size(part) <= LIMIT for part in parts)
    assert all(part.endswith(".") for part in parts)
    assert " ".join(parts) == plain(rich)


def test_a_cut_comes_at_a_sentence_end() -> None:
    text = "Toàn tỉnh có 12 giếng. " * 300
    parts = messages(run(text))
    assert len(parts) == 2
    assert all(part.endswith("giếng.") for part in parts)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("12 giếng", "12 giếng"),
        ("12 giếng · của toàn tỉnh Mây Trắng · quý III/2031", "12 giếng · của toàn tỉnh Mây…"),
        ("12 giếng · quý III/2031 của năm này", "12 giếng · quý III/2031 của…"),
        ("12 giếng · trong năm 1.234.567 này", "12 giếng · trong năm…"),
        ("1.234.567 giếng khoan sâu hơn một nghìn mét · quý III", "1.234.567 giếng khoan sâu hơn một nghìn mét"),
    ],
)
def test_a_label_never_cuts_a_number(line: str, shown: str) -> None:
    assert answers.label(line, 30) == shown
