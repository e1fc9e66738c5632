"""Whatever an article and its facts hold, what is stored comes back equal."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.index import SqliteIndex
from knowledge.model import Article, Citation, Fact, Period, Quantity, Sentence, Span
from tests.index.invented import rows

_TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1, max_size=40)
_DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)
_DATES = st.none() | st.dates()


@st.composite
def _spans(draw: st.DrawFn, within: Span) -> Span:
    start = draw(st.integers(within.start, within.end))
    return Span(start, draw(st.integers(start, within.end)))


@st.composite
def _periods(draw: st.DrawFn) -> Period:
    grain = draw(st.sampled_from(["day", "month", "quarter", "months", "half", "year", "years"]))
    relation = draw(st.sampled_from(["in", "by", "since", "before"]))
    span = draw(st.none() | st.just(Span(3, 9)))
    return Period(draw(_TEXTS), draw(_DATES), draw(_DATES), grain, relation, draw(st.booleans()), span)


@st.composite
def _articles(draw: st.DrawFn) -> tuple[Article, list[Sentence], list[Fact]]:
    lines = draw(st.lists(_TEXTS, min_size=1, max_size=5))
    parts, start = [], 0
    for number, line in enumerate(lines):
        parts.append(Sentence(Span(start, start + len(line)), number, number))
        start += len(line) + 1
    word = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    article = Article(
        draw(_TEXTS), draw(_TEXTS), "\n".join(lines), draw(st.sampled_from([None, "2031"])),
        draw(st.sampled_from([None, "2030-05"])), draw(st.none() | _periods()), draw(word), draw(word),
        draw(st.none() | word), draw(word),
    )  # fmt: skip
    facts = []
    for number in range(draw(st.integers(0, 4))):
        field = draw(st.sampled_from(["title", "text"]))
        text = article.title if field == "title" else article.text
        sentence = Span(0, len(text)) if field == "title" else draw(st.sampled_from(parts)).span
        at = draw(st.integers(sentence.start, sentence.end - 1))
        span = Span(at, draw(st.integers(at + 1, sentence.end)))
        optional, decimal = st.none() | _spans(Span(0, len(text))), st.none() | _DECIMALS
        quantity = Quantity(
            span, span.of(text), draw(decimal), draw(decimal), draw(decimal), draw(decimal), draw(word), draw(optional),
            draw(st.sampled_from(["count", "money", "percent"])), draw(word),
            draw(st.sampled_from([None, "tăng", "giảm"])), draw(word), draw(optional), draw(word),
        )  # fmt: skip
        cited = Citation(
            article.title, article.published or article.held, article.source, article.url, sentence.of(text)
        )
        made = Fact(
            f"{number}", article.id, field, quantity, draw(word), tuple(draw(st.lists(_spans(sentence), max_size=3))),
            sentence, draw(st.none() | _periods()), draw(st.none() | _periods()), draw(word), draw(word),
            draw(word), draw(st.sampled_from(["actual", "estimate", "plan", "target"])), cited,
        )  # fmt: skip
        facts.append(made)
    return article, parts, sorted(facts, key=lambda each: (each.field == "text", each.sentence.start))


@given(_articles())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_what_is_stored_comes_back_equal(
    index: SqliteIndex, path: Path, stored: tuple[Article, list[Sentence], list[Fact]]
) -> None:
    article, parts, facts = stored
    index.add(article, parts, facts)
    assert index.article(article.id) == article
    back = list(index.facts(article.id))
    assert back == facts
    for one, other in zip(back, facts, strict=True):
        assert str(one.quantity.value) == str(other.quantity.value)
        assert (one.period and one.period.span) == (other.period and other.period.span)
    if "\x00" not in article.text + article.title:
        statement = """
            SELECT count(*) FROM fact JOIN article ON article.row = fact.row >> 40
            WHERE surface IS NOT substr(CASE field WHEN 'title' THEN title ELSE text END, start + 1, "end" - start)
        """
        assert rows(path, statement) == [(0,)]
    assert index.remove(article.id)
    assert rows(path, "SELECT (SELECT count(*) FROM fact), (SELECT count(*) FROM vocabulary)") == [(0, 0)]
