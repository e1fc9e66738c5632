"""Passages, words and topics: what is found, and what leads."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from knowledge.index import SqliteIndex, terms
from knowledge.model import Article
from knowledge.sentences import sentences
from knowledge.text import tokens
from tests.index.invented import PORTS, SCHOOLS, briefing, figures, put

_STRANGE = st.text().filter(lambda text: not set(tokens(text)) & set(tokens(f"{PORTS} Cảng Vân Sơn báo cáo")))


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
        (best, *_) = index.search(terms("hộ dân nước sạch Bình Khê"), 10, kinds=())
        assert (best.article.id, best.sentence.number) == ("Bình Khê", 1)

    def test_a_phrase_that_stands_nowhere_whole_is_not_looked_for_in_pieces(self, index: SqliteIndex) -> None:
        put(index, "Trại Vân Sơn bán gạo nếp giá ⟦9⟧ đồng.", "gạo", "Giao ban chợ")
        put(index, "Trại Vân Sơn bán chè đen giá ⟦7⟧ đồng.", "chè", "Giao ban chợ")
        assert [found.article.id for found in index.search([("gao nep than", "che den")], 10)] == ["chè"]
        assert [found.article.id for found in index.search([("gao nep than",)], 10)] == ["gạo"]

    def test_marks_do_not_matter_but_syllables_do(self, index: SqliteIndex) -> None:
        put(index, SCHOOLS)
        assert index.search(terms("cong nghe thong tin"), 1)[0].sentence.number == 1
        assert index.search(["nghe_cong", "tin_thong"], 5) == []

    def test_a_month_is_found_with_its_number_alone(self, index: SqliteIndex) -> None:
        put(index, "Tháng 9 có ⟦10⟧ tàu.\nTháng 10 có 9 tàu.\nSau 10 tháng có 9 tàu.\nQuý 3 có 9 tàu.")
        wanted = {key: [number] for number, key in enumerate(("thang_9", "thang_10", "10_thang", "quy_3"))}
        assert {key: [found.sentence.number for found in index.search([key], 5)][:1] for key in wanted} == wanted
        assert "10_tau" not in terms("10 tàu")

    def test_a_day_is_found_as_one_whatever_parts_its_numbers(self, index: SqliteIndex) -> None:
        put(index, "Hôm nay, 13-7, có ⟦10⟧ tàu.\nNgày 7 có 13 tàu.\nHôm 7-13 có tàu.\nTừ 32-7 đến 0-7.")
        assert [found.sentence.number for found in index.search(["13 7"], 1)] == [0]
        days = {"13-7": "13_7", "04-03-2031": "04_03", "7-13": "", "32-7": "", "0-7": "", "7-100": "", "²-7": ""}
        assert {day: "".join(term for term in terms(day) if "_" in term) for day in days} == days

    def test_sentences_with_figures_come_along(self, index: SqliteIndex) -> None:
        put(index, PORTS + "\nMột câu khác.")
        found = index.search(["kho_lanh"], 5)
        assert [passage.sentence.number for passage in found] == [2, 1, 0]
        assert [len(passage.facts) for passage in found] == [0, 1, 1]
        assert [passage.sentence.number for passage in index.search(["kho_lanh"], 5, kinds=())] == [1, 0]
        assert len(index.search(["kho_lanh"], 2)) == 2

    def test_only_figures_of_the_kinds_asked_for_are_found(self, index: SqliteIndex) -> None:
        put(index, PORTS)
        found = [index.search(["tau", "cau_cang"], 5, kinds=kinds) for kinds in (["percent"], ["count"], ())]
        assert [[passage.sentence.number for passage in passages] for passages in found] == [[1], [0], [1, 0]]

    def test_a_ratio_is_found_whatever_kind_is_asked_for(self, index: SqliteIndex) -> None:
        marked = "Đã có ⟦8⟧ bến cảng họp."
        article = briefing(marked)
        (figure,) = figures(article, marked)
        ratio = replace(figure, quantity=replace(figure.quantity, of=Decimal(9)))
        index.add(article, sentences(article.text), [ratio])
        (passage,) = index.search(["ben_cang"], 5, kinds=("money",))
        assert passage.facts == (ratio,)

    def test_a_figure_is_found_behind_any_number_of_better_sentences_without_one(self, index: SqliteIndex) -> None:
        put(index, "Kho lạnh cảng Vân Sơn chưa mở.\n" * 90 + "Kho có ⟦7⟧ cửa.")
        (passage,) = index.search(["kho_lanh", "cang_van"], 5, kinds=("count",))
        assert passage.sentence.number == 90
        assert len(index.search(["kho_lanh", "cang_van"], 50)) == 50

    def test_a_thing_counts_where_it_stands_nearest(self, index: SqliteIndex) -> None:
        put(index, "Chợ họp.\nKho lạnh mở cửa.\nCó ⟦7⟧ xe muối.\nXe đỗ ở bến.\nCó ⟦8⟧ xe muối.", "cho", "Kho lạnh")
        put(index, "Kho lạnh đóng cửa.\nXe đỗ ở bến.\nChợ họp.\nCó ⟦9⟧ xe muối.", "ben", "Bến")
        put(index, "Kho lạnh kho lạnh kho lạnh.\nCó ⟦6⟧ tàu.", "tau", "Kho lạnh kho lạnh")
        found = index.search(["muoi", "kho_lanh"], 9, kinds=("count",))
        assert [(passage.article.id, passage.sentence.number) for passage in found[:3]] == [
            ("cho", 2),
            ("cho", 4),
            ("ben", 3),
        ]

    def test_what_is_told_to_weigh_more_comes_first(self, index: SqliteIndex) -> None:
        put(index, "Xã bán ⟦7⟧ tấn muối.", "muoi", "A")
        put(index, "Xã bán ⟦7⟧ tấn gạo.", "gao", "A")
        for first, weights in (("muoi", (2.0, 1.0)), ("gao", (1.0, 2.0))):
            wanted = dict(zip((("muoi",), ("gao",)), weights, strict=True))
            assert index.search(wanted, 1)[0].article.id == first

    def test_a_piece_of_what_stands_nowhere_whole_weighs_as_it_tells(self, index: SqliteIndex) -> None:
        for number in range(20):
            put(index, "Bến sông có ⟦7⟧ tàu.", f"song-{number}", "A")
        put(index, "Xã bán ⟦7⟧ tấn muối.", "muoi", "A")
        assert index.search({("song 5g",): 9.0, ("muoi",): 2.0}, 1)[0].article.id == "muoi"

    def test_phrases_that_mean_the_same_count_once(self, index: SqliteIndex) -> None:
        put(index, "Cảng Vân Sơn, còn gọi là bến Vân, có kho lạnh.\nBến cảng ở xa.", "cang", "A")
        put(index, "Cảng Vân Sơn nhận ⟦5⟧ tàu chở muối.", "muoi", "B")
        for number in range(9):
            put(index, "Huyện họp.", f"huyen-{number}", "C")
        wanted = [["cang van son", "ben_van", "van son"], "muoi"]
        assert index.search(wanted, 9)[0].article.id == "muoi"

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

    @given(st.lists(_STRANGE, max_size=8))
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
    def test_no_term_is_syntax(self, index: SqliteIndex, wanted: list[str]) -> None:
        put(index, PORTS)
        odd = [*wanted, '"', "'", "cang OR 1", "terms:cang", "NEAR(", "*", "\x00", "\ud800", "%_"]
        assert index.search(odd, 5) == []
        assert index.frequency(odd) == {}
        for term in odd:
            index.completions(term, 3)
            index.neighbours(term, 3)

    def test_a_passage_brings_the_tokens_of_its_article_sentence_by_sentence(self, index: SqliteIndex) -> None:
        put(index, SCHOOLS, title="Hạ Lam: 312 trường")
        (passage, *_) = index.search(["tieng_nhat"], 5)
        assert passage.lines.split("\n") == [
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
