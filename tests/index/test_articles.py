"""Articles and facts in the index: added, replaced, removed, refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from knowledge.index import Counts, SpanError, SqliteIndex, terms
from knowledge.model import Article, Fact, Sentence, Span
from knowledge.sentences import sentences
from tests.index.invented import PORTS, QUARTER, SCHOOLS, briefing, fact, figures, put, rows


class TestArticles:
    def test_what_was_added_is_there(self, index: SqliteIndex) -> None:
        article = replace(briefing(PORTS), period=QUARTER, place="Vân Sơn", url="https://example.invalid/1")
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
        for table in ("article", "folded", "fact", "topic", "vocabulary"):
            assert rows(path, f"SELECT count(*) FROM {table}") == [(0,)], table
        assert rows(path, "SELECT count(*) FROM posting WHERE posting MATCH 'cong_nghe OR cang OR truong'") == [(0,)]
        assert index.counts() == Counts(0, 0, 0)

    @pytest.mark.parametrize("identity", ["nothing", "", "\x00", "\udcff", "' OR 1 --"])
    def test_unknown_ids(self, index: SqliteIndex, identity: str) -> None:
        put(index, PORTS)
        assert index.article(identity) is None
        assert index.fact(identity) is None
        assert list(index.facts(identity)) == []
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
