"""The index through its door: what goes in comes out, what must not go in does not, and no file is harmed.

Every text here is invented.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from knowledge.index import Counts, SpanError, SqliteIndex, migrations, open_index, terms
from knowledge.index.file import APPLICATION_ID, SCHEMA
from knowledge.model import Article, Citation, Fact, IndexFileError, Period, Quantity, Sentence, Span
from knowledge.sentences import sentences

_MARKED = re.compile(r"⟦(.*?)⟧")
_QUARTER = Period("quý III/2031", date(2031, 7, 1), date(2031, 9, 30), "quarter")

PORTS = """Bến cảng Vân Sơn bốc dỡ ⟦1.204⟧ tàu trong quý III/2031.
Hàng qua cầu cảng tăng ⟦8,5⟧% so với cùng kỳ.
Giám đốc cảng cho biết kho lạnh mới sẽ mở cửa vào tháng sau."""
SCHOOLS = """Tỉnh Hạ Lam có ⟦312⟧ trường tiểu học, trong đó ⟦40⟧ trường dạy tiếng Nhật.
Công nghệ thông tin được dạy ở mọi trường."""


def briefing(marked: str, identity: str = "cang", title: str = "Cảng Vân Sơn báo cáo") -> Article:
    """An invented article; what stands between ⟦ and ⟧ is a figure (see ``figures``)."""
    return Article(identity, title, _MARKED.sub(r"\1", marked), "2031-10-02", source="Báo Thử nghiệm")


def figures(article: Article, marked: str) -> list[Fact]:
    """The facts of the marked figures of ``article``."""
    found, taken = [], 0
    for mark in _MARKED.finditer(marked):
        start = mark.start() - taken
        found.append(fact(article, Span(start, start + len(mark[1]))))
        taken += 2
    return found


def fact(article: Article, span: Span, field: str = "text") -> Fact:
    """A fact at ``span`` that says nothing but its number."""
    text = article.text if field == "text" else article.title
    whole = Span(0, len(text)) if field == "title" else _around(text, span)
    surface = span.of(text)
    unit = re.match(r"\s?(\w+|%)?", text[span.end :])[1] or ""  # type: ignore[index]  # matches "" at least
    quantity = Quantity(
        span, surface, Decimal(surface.replace(".", "").replace(",", ".")), None, None, None, unit, None,
        "percent" if unit == "%" else "count", "", None, "", None, "plain",
    )  # fmt: skip
    cited = Citation(article.title, article.published or article.held, article.source, article.url, whole.of(text))
    identity = f"{article.id}-{field}-{span.start}"
    return Fact(identity, article.id, field, quantity, "", (whole,), whole, _QUARTER, None, "", "", "", "actual", cited)  # type: ignore[arg-type]


def _around(text: str, span: Span) -> Span:
    return next(s.span for s in sentences(text) if s.span.start <= span.start and span.end <= s.span.end)


def put(index: SqliteIndex, marked: str, identity: str = "cang", title: str = "Cảng Vân Sơn báo cáo") -> str:
    """What adding the marked briefing did."""
    article = briefing(marked, identity, title)
    return index.add(article, sentences(article.text), figures(article, marked))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the index of a test is."""
    return tmp_path / "số liệu" / "briefings?.db"


@pytest.fixture
def index(path: Path) -> Iterator[SqliteIndex]:
    """An empty index, open for writing."""
    with closing(open_index(path, write=True)) as opened:
        yield opened


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    """What a second program finds in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


class TestArticles:
    def test_what_was_added_is_there(self, index: SqliteIndex) -> None:
        article = replace(briefing(PORTS), period=_QUARTER, place="Vân Sơn", url="https://example.invalid/1")
        assert index.add(article, sentences(article.text), figures(article, PORTS)) == "added"
        assert index.article("cang") == article
        assert list(index.facts("cang")) == figures(article, PORTS)
        assert index.counts() == Counts(articles=1, sentences=3, facts=2)
        (source,) = index.sources()
        assert (source.id, source.period, source.place, source.figures) == ("cang", "quý III/2031", "Vân Sơn", 2)

    def test_the_same_again_changes_nothing(self, index: SqliteIndex, path: Path) -> None:
        put(index, PORTS)
        before = rows(path, "SELECT total_changes(), * FROM total")
        assert put(index, PORTS) == "unchanged"
        assert rows(path, "SELECT total_changes(), * FROM total") == before

    @pytest.mark.parametrize(
        "change",
        [
            {"title": "Cảng Vân Sơn báo cáo lại"},
            {"published": "2031-10-03"},
            {"place": "Hạ Lam"},
            {"url": "https://example.invalid/2"},
        ],
    )
    def test_other_words_about_it_replace_it(self, index: SqliteIndex, change: dict[str, str]) -> None:
        put(index, SCHOOLS)
        changed = replace(briefing(SCHOOLS), **change)
        assert index.add(changed, sentences(changed.text), figures(changed, SCHOOLS)) == "replaced"
        assert index.article("cang") == changed

    def test_a_replaced_article_leaves_nothing_behind(self, index: SqliteIndex) -> None:
        put(index, PORTS)
        old = [fact.id for fact in index.facts()]
        put(index, SCHOOLS, "truong", "Trường học Hạ Lam")
        assert put(index, "Bến cảng Vân Sơn đóng cửa từ ⟦15⟧ giờ.") == "replaced"
        assert [index.fact(identity) for identity in old] == [None, None]
        assert [fact.quantity.surface for fact in index.facts()] == ["15", "312", "40"]
        assert index.frequency(["cau_cang", "ben_cang", "cong_nghe"]) == {"ben_cang": 1, "cong_nghe": 1}
        assert index.search(["cau_cang", "lanh"], 10) == []
        assert index.counts() == Counts(2, 3, 3)

    def test_removing_leaves_an_empty_index(self, index: SqliteIndex, path: Path) -> None:
        put(index, PORTS)
        put(index, SCHOOLS, "truong")
        assert index.remove("cang")
        assert not index.remove("cang")
        assert index.article("cang") is None
        assert {passage.article.id for passage in index.search(["ben_cang", "cong_nghe"], 10)} == {"truong"}
        assert index.remove("truong")
        for table in ("article", "folded", "sentence", "fact", "topic", "vocabulary"):
            assert rows(path, f"SELECT count(*) FROM {table}") == [(0,)], table
        assert rows(path, "SELECT count(*) FROM posting WHERE posting MATCH 'cong_nghe OR cang OR truong'") == [(0,)]
        assert index.counts() == Counts(0, 0, 0)

    @pytest.mark.parametrize("identity", ["nothing", "", "\x00", "\udcff", "' OR 1 --"])
    def test_unknown_ids(self, index: SqliteIndex, identity: str) -> None:
        put(index, PORTS)
        assert index.article(identity) is None
        assert index.fact(identity) is None
        assert list(index.facts(identity)) == []
        assert index.haystack([identity]) == {}
        assert not index.remove(identity)

    def test_facts_of_many_articles_keep_their_order(self, index: SqliteIndex) -> None:
        with index.writing():
            for number in range(150):
                put(index, f"Tổ {number} có ⟦{number + 1}⟧ người và ⟦2⟧ xe.", f"to-{number}")
        assert [fact.quantity.surface for fact in index.facts()] == [
            surface for number in range(150) for surface in (str(number + 1), "2")
        ]
        assert [source.id for source in index.sources()] == [f"to-{number}" for number in range(150)]

    def test_title_facts_come_first_and_are_found(self, index: SqliteIndex) -> None:
        article = replace(briefing(PORTS), title="Vân Sơn đón 1.204 tàu")
        headline = fact(article, Span(12, 17), "title")
        body = figures(article, PORTS)
        index.add(article, sentences(article.text), [headline, *body])
        assert list(index.facts()) == [headline, *body]
        (passage,) = [found for found in index.search(terms("đón tàu"), 10) if found.sentence.number < 0]
        assert (passage.text, passage.before, passage.facts) == (article.title, "", (headline,))

    @pytest.mark.parametrize("text", ["", " ", "một\x00hai 3", "😀 5 𝔽", "a\u2028b 7", "\u202eabc\u202c 8", "9" * 5000])
    def test_odd_texts_come_back(self, index: SqliteIndex, text: str) -> None:
        article = Article("odd\x00 id'\"", text, text)
        index.add(article, sentences(text), [])
        assert index.article(article.id) == article
        assert index.haystack([article.id]).keys() == {article.id}
        index.search(terms(text), 5)
        assert index.remove(article.id)

    def test_half_a_character_is_refused(self, index: SqliteIndex) -> None:
        article = Article("a", "b", "tàu \ud83d vào cảng")
        with pytest.raises(SpanError, match="half a character"):
            index.add(article, sentences(article.text), [])


_ARTICLE = briefing(PORTS)
_FACT = figures(_ARTICLE, PORTS)[0]
_ALL = Span(0, len(_ARTICLE.text))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(_FACT, quantity=replace(_FACT.quantity, surface="1.205")), "says “1.205”.*has “1.204”"),
        (replace(_FACT, quantity=replace(_FACT.quantity, span=Span(9, 14))), "has “Vân S”"),
        (replace(_FACT, quantity=replace(_FACT.quantity, span=Span(5, 5), surface="")), "says “”"),
        (replace(_FACT, sentence=Span(0, 20)), "no sentence"),
        (replace(_FACT, sentence=_ALL), "no sentence"),
        (replace(_FACT, field="title"), "but its title has"),
        (replace(_FACT, article="other"), "does not show"),
        (replace(_FACT, citation=replace(_FACT.citation, sentence="Bến cảng bốc dỡ 1.204 tàu.")), "does not show"),
        (replace(_FACT, citation=replace(_FACT.citation, published="2030-01-01")), "does not show"),
        (replace(_FACT, scope=(Span(0, 10_000),)), "outside"),
        (replace(_FACT, quantity=replace(_FACT.quantity, unit_span=Span(-1, 3))), "outside"),
        (replace(_FACT, quantity=replace(_FACT.quantity, value=Decimal("nan"))), "not a number"),
    ],
)
def test_a_fact_that_does_not_show_the_article_is_refused(index: SqliteIndex, wrong: Fact, said: str) -> None:
    put(index, PORTS)
    with pytest.raises(SpanError, match=said):
        index.add(replace(_ARTICLE, title="Mới"), sentences(_ARTICLE.text), [wrong])
    assert index.article("cang") == _ARTICLE


@pytest.mark.parametrize(
    "wrong", [Sentence(Span(0, 9_999), 0, 0), Sentence(Span(4, 2), 0, 0), Sentence(Span(0, 4), 1, 0)]
)
def test_a_sentence_outside_the_text_is_refused(index: SqliteIndex, wrong: Sentence) -> None:
    with pytest.raises(SpanError, match="sentence 0"):
        index.add(_ARTICLE, [wrong], [])


class TestSearch:
    def test_the_sentence_that_says_most_leads(self, index: SqliteIndex) -> None:
        put(index, PORTS)
        put(index, SCHOOLS, "truong", "Trường học Hạ Lam")
        best = index.search(terms("hàng qua cầu cảng tăng"), 10)[0]
        assert best.text == "Hàng qua cầu cảng tăng 8,5% so với cùng kỳ."
        assert best.before == "Bến cảng Vân Sơn bốc dỡ 1.204 tàu trong quý III/2031."
        assert [fact.quantity.surface for fact in best.facts] == ["8,5"]
        assert best.article == briefing(PORTS)
        assert best.sentence == sentences(best.article.text)[1]

    def test_the_topic_may_stand_elsewhere_in_the_article(self, index: SqliteIndex) -> None:
        for name in ("Hạ Lam", "Vân Sơn", "Bình Khê", "Đông Thạnh"):
            put(index, f"Huyện {name} họp giao ban.\nSố hộ dân có nước sạch đạt ⟦90⟧%.", name, f"Giao ban {name}")
        (best, *_) = index.search(terms("hộ dân nước sạch Bình Khê"), 10, figures=True)
        assert (best.article.id, best.sentence.number) == ("Bình Khê", 1)

    def test_marks_do_not_matter_but_syllables_do(self, index: SqliteIndex) -> None:
        put(index, SCHOOLS)
        assert index.search(terms("cong nghe thong tin"), 1)[0].sentence.number == 1
        assert index.search(["nghe_cong", "tin_thong"], 5) == []

    def test_sentences_with_figures_come_along(self, index: SqliteIndex) -> None:
        put(index, PORTS + "\nMột câu khác.")
        found = index.search(["kho_lanh"], 5)
        assert [passage.sentence.number for passage in found] == [2, 1, 0]
        assert [len(passage.facts) for passage in found] == [0, 1, 1]
        assert [passage.sentence.number for passage in index.search(["kho_lanh"], 5, figures=True)] == [1, 0]
        assert len(index.search(["kho_lanh"], 2)) == 2

    def test_phrases_that_mean_the_same_count_once(self, index: SqliteIndex) -> None:
        put(index, "Cảng Vân Sơn, còn gọi là bến Vân, có kho lạnh.\nBến cảng ở xa.", "cang", "A")
        put(index, "Cảng Vân Sơn nhận ⟦5⟧ tàu chở muối.", "muoi", "B")
        for number in range(9):
            put(index, "Huyện họp.", f"huyen-{number}", "C")
        wanted = [["cang van son", "ben_van", "van son"], "muoi"]
        assert index.search(wanted, 9)[0].article.id == "muoi"
        assert index.articles_matching(wanted, 9)[0] == ("muoi", pytest.approx(1.0))

    @pytest.mark.parametrize(
        ("wanted", "number"),
        [("covid 19", 0), ("benh covid", 0), ("mimax125", 1), ("74.422", 2), ("63/63", 2), ("quy iii", 3)],
    )
    def test_numbers_and_codes_are_found(self, index: SqliteIndex, wanted: str, number: int) -> None:
        put(index, "Bệnh Covid-19 lan.\nMáy Mimax125 tốt.\nCó 74.422 tổ ở 63/63 xã.\nQuý III/2031 khô.")
        put(index, SCHOOLS, "truong")
        assert [passage.sentence.number for passage in index.search([wanted], 1)] == [number]

    def test_terms_common_to_all_still_find(self, index: SqliteIndex) -> None:
        names = [f"{first}{second}" for first in "bcdghk" for second in ("anh", "inh", "ong", "ung", "uyen")]
        with index.writing():
            for name in names:
                text = "\n".join([f"Sản lượng lúa của xã {name}."] * 100 + ["Giá gạo cũng tăng."] * 40)
                index.add(Article(name, "Mùa vụ", text), sentences(text), [])
        found = index.search(["san_luong", "luong_lua"], 20)
        assert len(found) == 20
        assert all("Sản lượng lúa" in passage.text for passage in found)
        assert {passage.article.id for passage in index.search(["san_luong", "luong_lua", "dong"], 20)} == {"dong"}

    @given(st.lists(st.text(), max_size=8))
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
    def test_no_term_is_syntax(self, index: SqliteIndex, wanted: list[str]) -> None:
        put(index, PORTS)
        odd = [*wanted, '"', "'", "cang OR 1", "terms:cang", "NEAR(", "*", "\x00", "\ud800", "%_"]
        assert index.search(odd, 5) == []
        assert index.frequency(odd) == {}
        assert index.articles_matching(odd, 5) == []
        for term in odd:
            index.completions(term, 3)
            index.neighbours(term, 3)

    def test_articles_by_the_weight_they_hold(self, index: SqliteIndex) -> None:
        put(index, PORTS)
        put(index, SCHOOLS, "truong")
        (first, share), *rest = index.articles_matching(terms("bến cảng vân sơn"), 5)
        assert (first, share) == ("cang", pytest.approx(1.0))
        assert all(less < share for _, less in rest)

    def test_the_haystack_holds_whole_tokens_sentence_by_sentence(self, index: SqliteIndex) -> None:
        put(index, SCHOOLS, title="Hạ Lam: 312 trường")
        stored = index.haystack(["cang"])["cang"]
        assert stored.split("\n") == [
            " ha lam 312 truong ",
            " tinh ha lam co 312 truong tieu hoc trong do 40 truong day tieng nhat ",
            " cong nghe thong tin duoc day o moi truong ",
        ]


class TestVocabulary:
    def test_counts_are_of_sentences_and_titles(self, index: SqliteIndex) -> None:
        put(index, SCHOOLS, title="Trường học")
        assert index.known(["truong", "lam", "cong_nghe", "biet"]) == {"truong": 3, "lam": 1}
        assert index.frequency(["truong", "cong_nghe", "truong_day"]) == {"truong": 3, "cong_nghe": 1, "truong_day": 1}

    @given(word=st.text("abcxyz", min_size=1, max_size=5))
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
    def test_neighbours_are_one_edit_away(self, index: SqliteIndex, word: str) -> None:
        known = "a b ab ba abc acb bca xyz1 1 xyz xzy xy abcx cabx zzz abcxy aabb bxcy cyb".split()
        put(index, " ".join(known), title="")
        expected = {other for other in known if other.isalpha() and OSA.distance(word, other) == 1}
        assert {token for token, _ in index.neighbours(word, 100)} == expected

    def test_the_most_frequent_neighbour_leads(self, index: SqliteIndex) -> None:
        put(index, "thuê bao\nthuê xe\nthue\nthu về")
        assert index.neighbours("thuw", 5) == [("thue", 3), ("thu", 1)]
        assert index.neighbours("thuw", 1) == [("thue", 3)]

    def test_topics_and_completions(self, index: SqliteIndex) -> None:
        article = briefing(PORTS)
        first, second = figures(article, PORTS)
        named = [replace(first, subject="tàu biển"), replace(second, subject="hàng qua cầu cảng")]
        index.add(article, sentences(article.text), named)
        put(index, SCHOOLS, "truong")
        assert index.topics(10) == [("trường", 2), ("hàng qua cầu cảng", 1), ("tàu biển", 1)]
        assert index.completions("ta", 5) == ["tàu biển"]
        assert index.completions("TRƯ", 5) == ["trường"]
        assert index.completions("cầu", 5) == ["hàng qua cầu cảng"]
        assert index.completions("zzz", 5) == index.completions("  ", 5) == []
        index.remove("truong")
        assert index.topics(1) == [("hàng qua cầu cảng", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công nghệ số", ["cong", "nghe", "so", "cong_nghe", "nghe_so"]),
        ("gạo, gạo", ["gao", "gao_gao"]),
        ("mạng 5G của VNPT", ["mang", "5g", "cua", "vnpt", "cua_vnpt"]),
        ("74.422 tổ; 63/63 tỉnh", ["74.422", "to", "63/63", "tinh"]),
        ("", []),
        ("?!", []),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


# Spans and round trips, over any text.

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
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
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


# The file.


def test_tables_are_strict_and_values_exact(index: SqliteIndex, path: Path) -> None:
    put(index, "Ước ⟦0,10⟧ triệu và ⟦123456789012345678901234567890⟧ đồng.")
    strict = dict(rows(path, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    ours = ("article", "fact", "folded", "sentence", "topic", "total", "vocabulary")
    assert {name: strict[name] for name in ours} == dict.fromkeys(ours, 1)
    assert rows(path, "SELECT value, value_real, typeof(value) FROM fact") == [
        ("0.10", 0.1, "text"),
        ("123456789012345678901234567890", 1.2345678901234568e29, "text"),
    ]


def test_every_migration_is_counted() -> None:
    assert len(migrations.MIGRATIONS) == SCHEMA


def test_a_migration_that_fails_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(connection: sqlite3.Connection) -> None:
        migrations.first(connection)
        connection.execute("CREATE TABLE article (row INTEGER)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (broken,))
    with pytest.raises(IndexFileError, match="already exists"):
        open_index(path, write=True)
    monkeypatch.undo()
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"


def test_an_older_index_is_brought_up_to_date_by_writing(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        migrations.MIGRATIONS[0](older)
        older.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        older.execute("PRAGMA user_version = 1")
    with pytest.raises(IndexFileError, match="bring it up to date"):
        open_index(path, write=False)
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA user_version") == [(SCHEMA,)]


def test_reading_does_not_cost_the_import_of_what_only_writing_needs(index: SqliteIndex, path: Path) -> None:
    put(index, PORTS)
    script = f"""
import sys
from pathlib import Path
from knowledge.index import open_index
print(open_index(Path({str(path)!r}), write=False).counts().facts, "sqlite_utils" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "False"]


@pytest.mark.parametrize("write", [True, False])
class TestOtherFiles:
    def check(self, path: Path, write: bool, said: str) -> None:
        """Opening fails with ``said``, and neither the file nor the folder has changed."""
        before, beside = path.read_bytes(), sorted(path.parent.iterdir())
        with pytest.raises(IndexFileError, match=said):
            open_index(path, write=write).counts()
        assert path.read_bytes() == before
        assert sorted(path.parent.iterdir()) == beside

    def test_a_text(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("Không phải chỉ mục. " * 100)
        self.check(path, write, "no index")

    def test_a_short_text(self, tmp_path: Path, write: bool) -> None:
        path = tmp_path / "notes.txt"
        path.write_bytes(b"x")
        self.check(path, write, "no index")

    @pytest.mark.parametrize("mode", ["delete", "wal"])
    def test_a_database_of_another_program(self, tmp_path: Path, write: bool, mode: str) -> None:
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as other:
            other.execute(f"PRAGMA journal_mode = {mode}")
            other.execute("CREATE TABLE article (id)")
            other.commit()
        self.check(path, write, "no index")

    def test_a_newer_schema(self, path: Path, write: bool) -> None:
        open_index(path, write=True).close()
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        self.check(path, write, "newer version")

    def test_a_folder(self, tmp_path: Path, write: bool) -> None:
        with pytest.raises(IndexFileError, match="no file"):
            open_index(tmp_path, write=write)

    def test_a_damaged_index(self, path: Path, write: bool) -> None:
        with closing(open_index(path, write=True)) as index:
            put(index, PORTS)
        whole = path.read_bytes()
        path.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))
        with pytest.raises(IndexFileError, match="damaged"), closing(open_index(path, write=write)) as damaged:
            put(damaged, SCHOOLS) if write else damaged.search(["cang"], 3)

    def test_a_truncated_index(self, path: Path, write: bool) -> None:
        with closing(open_index(path, write=True)) as index:
            put(index, PORTS)
        path.write_bytes(path.read_bytes()[:10_000])
        with pytest.raises(IndexFileError, match="damaged"), closing(open_index(path, write=write)) as damaged:
            put(damaged, SCHOOLS) if write else list(damaged.facts())


def test_a_missing_index_is_not_made_by_asking(path: Path) -> None:
    with pytest.raises(IndexFileError, match="no index at"):
        open_index(path, write=False)
    assert not path.parent.exists()


def test_an_empty_file_becomes_an_index_only_by_writing(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(IndexFileError, match="empty"):
        open_index(path, write=False)
    assert path.read_bytes() == b""
    with closing(open_index(path, write=True)) as index:
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA application_id") == [(APPLICATION_ID,)]


def test_a_reader_cannot_write(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader, pytest.raises(IndexFileError, match="not writable"):
        put(reader, PORTS)


@contextmanager
def not_writable(folder: Path) -> Iterator[None]:
    """``folder`` and what is in it cannot be written to inside the block, not even by root, who becomes nobody."""
    user = os.geteuid()
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        if user == 0:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user can enter; those of pytest are root's alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_read_only_disk_can_be_asked(public_folder: Path) -> None:
    path = public_folder / "index.db"
    with closing(open_index(path, write=True)) as index:
        put(index, PORTS)
    with not_writable(public_folder):
        with closing(open_index(path, write=False)) as reader:
            assert reader.search(["kho_lanh"], 1)[0].sentence.number == 2
            assert reader.counts().facts == 2
        with pytest.raises(IndexFileError, match="not writable"):
            open_index(path, write=True)
        with pytest.raises(IndexFileError, match="not writable"):
            open_index(public_folder / "new.db", write=True)
    assert [found.name for found in public_folder.iterdir()] == ["index.db"]


# Processes.

_SPAWN = get_context("spawn")


def _keep_adding(path: Path, together: bool, told: Connection) -> None:
    """A writer that adds articles until it is killed, and tells after each how far it is."""
    with closing(open_index(path, write=True)) as index:
        number = 0
        while True:
            if together:
                with index.writing():
                    for _ in range(30):
                        _put_numbered(index, number)
                        number += 1
            else:
                _put_numbered(index, number)
                number += 1
            told.send(number)


def _put_numbered(index: SqliteIndex, number: int) -> None:
    lines = "\n".join(f"Tổ {number} dòng {line} có ⟦{line + 1}⟧ người." for line in range(20))
    put(index, lines, f"to-{number}", f"Tổ {number}")


@pytest.mark.parametrize("together", [True, False])
def test_a_killed_writer_leaves_whole_articles(path: Path, together: bool) -> None:
    receiver, sender = _SPAWN.Pipe(duplex=False)
    writer = _SPAWN.Process(target=_keep_adding, args=(path, together, sender))
    writer.start()
    while (told := receiver.recv()) < 60:
        pass
    writer.kill()
    writer.join()
    while receiver.poll():
        told = receiver.recv()
    with closing(open_index(path, write=True)) as index:
        found = index.sources()
        assert len(found) >= told
        assert {source.figures for source in found} == {20}
        assert index.counts() == Counts(len(found), 20 * len(found), 20 * len(found))
        assert sum(1 for _ in index.facts()) == 20 * len(found)
        assert index.frequency(["nguoi"]) == {"nguoi": 20 * len(found)}
        assert {passage.article.id for passage in index.search([f"{told - 1}"], 5)} == {f"to-{told - 1}"}
        assert put(index, PORTS) == "added"
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def _add_some(path: Path, first: int, number: int) -> None:
    with closing(open_index(path, write=True)) as index:
        for each in range(first, first + number):
            _put_numbered(index, each)


def test_readers_see_whole_articles_while_writers_take_turns(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader, closing(open_index(path, write=False)) as other:
        writers = [_SPAWN.Process(target=_add_some, args=(path, first, 25)) for first in (0, 100)]
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            for index in (reader, other):
                counts = index.counts()
                assert counts.facts == counts.sentences == 20 * counts.articles
                assert all(len(passage.facts) == 1 for passage in index.search(["nguoi", "dong"], 30))
        for writer in writers:
            writer.join()
            assert writer.exitcode == 0
        assert reader.counts().articles == other.counts().articles == 50


def test_opening_the_file_again_keeps_the_locks_on_it(path: Path) -> None:
    open_index(path, write=True).close()
    with closing(open_index(path, write=False)) as reader:
        assert reader.counts().articles == 0
        open_index(path, write=False).close()
        for first in (0, 10):
            writer = _SPAWN.Process(target=_add_some, args=(path, first, 2))
            writer.start()
            writer.join()
        assert reader.counts().articles == 4


def test_threads_take_turns(index: SqliteIndex) -> None:
    put(index, PORTS)

    def ask() -> bool:
        asked = [index.search(["kho_lanh"], 1)[0].article.id for _ in range(30)]
        return set(asked) == {"cang"} and sum(1 for _ in index.facts("cang")) == 2

    with ThreadPoolExecutor(4) as pool:
        asking = [pool.submit(ask) for _ in range(4)]
        with index.writing():
            for number in range(30):
                _put_numbered(index, number)
        assert all(asked.result() for asked in asking)
    assert index.counts().articles == 31


def test_an_error_among_many_keeps_the_whole_articles_before_it(index: SqliteIndex) -> None:
    def add_two() -> None:
        with index.writing():
            put(index, PORTS)
            index.add(replace(_ARTICLE, id="b"), sentences(_ARTICLE.text), [_FACT])

    with pytest.raises(SpanError):
        add_two()
    assert [source.id for source in index.sources()] == ["cang"]


def test_one_article_twice_among_many(index: SqliteIndex) -> None:
    with index.writing():
        assert [put(index, PORTS), put(index, PORTS), put(index, SCHOOLS)] == ["added", "unchanged", "replaced"]
    assert [fact.quantity.surface for fact in index.facts()] == ["312", "40"]
