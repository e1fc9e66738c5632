"""The one promise: every number that an answer says stands in what it cites; and refusals where nothing answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge import Knowledge, phrases
from knowledge.answer import figure_line, source_line, spoken_date, verified
from knowledge.computed import share
from knowledge.facts import extract
from knowledge.model import Answer, Article, Fact, Match, Passage
from knowledge.sentences import sentences
from tests.process import SEED

BRIEFINGS = Path(__file__).parent / "gold" / "briefings.jsonl"
NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
WORDS = """
    bao nhiêu có tăng giảm phần trăm tỷ đồng triệu thuê bao thành viên tổ công nghệ số cộng đồng doanh thu năm 2022 2023
    quý I II so với cùng kỳ đạt xuất khẩu thu ngân sách tỉnh hộ gia đình khách hàng báo tạp chí là ai gì khi nào ở đâu
    74.422 63/63 8,7% 6 tháng đầu trong đó tỷ lệ ? ; 999 1.000.000
""".split()
QUESTIONS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60)

DATES = [
    ("2023-06-12", "12/6/2023"), ("2021-01", "tháng 1/2021"), ("2018", "2018"), (None, ""), ("", ""),
]  # fmt: skip
# On the seed: near what it holds, and not in it.
NEAR_MISSES = [
    "Có bao nhiêu thuê bao điện thoại thông minh năm 2019?",
    "Thuê bao điện thoại thông minh đạt bao nhiêu trong quý I/2023?",
    "Thuê bao điện thoại thông minh giảm bao nhiêu?",
    "Có bao nhiêu tổ công nghệ số cộng đồng ở Đồng Tháp?",
    "Doanh thu ngành đạt bao nhiêu tỷ đồng?",
    "Có bao nhiêu khách hàng dùng ví MoMo?",
    "Xuất khẩu gạo đạt bao nhiêu tấn?",
    "Có bao nhiêu bệnh viện?",
    "Có bao nhiêu cây đàn?",
    "Có bao nhiêu đài truyền thanh cấp huyện?",
    "đài truyền thanh cấp huyện",
    "tỷ lệ hộ dùng cáp đồng",
]
SAID = [
    ("Có bao nhiêu thành viên tổ công nghệ số cộng đồng?", "hơn 348.000 thành viên"),
    ("Có bao nhiêu khách hàng Mobile Money?", "hơn 3,9 triệu khách hàng"),
    ("Có bao nhiêu thuê bao truyền hình trả tiền?", "ước đạt 17.7 triệu thuê bao"),
    ("Có bao nhiêu tổ công nghệ số cộng đồng?", "74.422 Tổ Công nghệ số cộng đồng"),
    ("Thuê bao điện thoại thông minh tăng bao nhiêu?", "tăng 8,7% so với cùng kỳ"),
]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with Knowledge.open(tmp_path_factory.mktemp("seed") / "index.db", write=True) as knowledge:
        knowledge.add([SEED])
        yield knowledge


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with Knowledge.open(tmp_path_factory.mktemp("library") / "index.db", write=True) as knowledge:
        knowledge.add([SEED, BRIEFINGS])
        yield knowledge


def cited(facts: tuple[Fact, ...]) -> Iterator[str]:
    """Every number that ``facts`` may let an answer say: of the sentence, the title, and the dates."""
    for fact in facts:
        period = fact.period.surface if fact.period else ""
        citation = fact.citation
        told = (
            citation.sentence,
            citation.title,
            citation.where,
            fact.subject,
            period,
            spoken_date(citation.published),
        )
        for text in told:
            yield from NUMBER.findall(text)


def stray(answer: Answer) -> set[str]:
    """The numbers in an answer that nothing it cites, no choice and not the question holds."""
    allowed = set(cited((*answer.figures, *answer.choices, *answer.nearest)))
    for passage in answer.passages:
        citation = passage.citation
        for text in (citation.sentence, citation.title, citation.where, spoken_date(citation.published)):
            allowed |= set(NUMBER.findall(text))
    allowed |= {str(number) for number in range(1, len(answer.choices) + 1)}
    return set(NUMBER.findall(answer.text)) - allowed - set(NUMBER.findall(answer.question))


@settings(max_examples=120, deadline=None)
@given(QUESTIONS)
@example("ai 999 với so 8,7%")
def test_no_answer_says_a_number_that_it_cannot_point_to(library: Knowledge, question: str) -> None:
    for answer in map(library.ask, library.questions(question)):
        assert stray(answer) == set()
        assert verified(answer)
        assert answer.status != "answered" or answer.figures or answer.passages
        for fact in (*answer.figures, *answer.choices, *answer.nearest):
            assert fact.quantity.surface in fact.citation.sentence


def test_every_fact_can_be_cited_with_its_hedge(library: Knowledge) -> None:
    for fact in library.facts():
        answer = library.cite(fact)
        assert answer.status == "answered", answer
        assert stray(answer) == set()
        line = figure_line(fact)
        assert fact.quantity.surface in line
        assert fact.quantity.hedge in line
        assert (fact.quantity.change or "") in line


def test_a_number_from_nowhere_is_seen(seed: Knowledge) -> None:
    answer = seed.ask("Có bao nhiêu tạp chí?")
    assert verified(answer)
    assert not verified(replace(answer, text=answer.text + " 671"))
    assert not verified(replace(answer, figures=()))


@pytest.mark.parametrize(("question", "said"), SAID)
def test_the_figure_is_said_with_its_hedge_and_direction(seed: Knowledge, question: str, said: str) -> None:
    answer = seed.ask(question)
    assert answer.text.startswith(said)
    assert figure_line(answer.figures[0]) == answer.text.split("\n")[0]


def test_an_answer_shows_its_sentence_and_its_source(seed: Knowledge) -> None:
    answer = seed.ask("Có bao nhiêu tổ công nghệ số cộng đồng?")
    _, quoted, source = answer.text.split("\n")
    citation = answer.figures[0].citation
    assert quoted == f"“{citation.sentence}”"
    assert source == source_line(citation)
    assert source.endswith("12/6/2023")


@pytest.mark.parametrize(("iso", "spoken"), DATES)
def test_dates_as_they_are_spoken(iso: str | None, spoken: str) -> None:
    assert spoken_date(iso) == spoken


@pytest.mark.parametrize("question", NEAR_MISSES)
def test_a_near_miss_is_refused(seed: Knowledge, question: str) -> None:
    answer = seed.ask(question)
    assert answer.status != "answered"
    assert answer.figures == ()


def test_a_refusal_says_what_was_understood(seed: Knowledge) -> None:
    answer = seed.ask("Có bao nhiêu bệnh viện năm 2019?")
    assert "bệnh viện" in answer.understood
    assert "năm 2019" in answer.understood
    assert phrases.UNDERSTOOD.format(understood=answer.understood) in answer.text


@pytest.mark.parametrize(("text", "said"), [("", phrases.EMPTY), ("  ", phrases.EMPTY), ("?", phrases.NO_CONTENT)])
def test_nothing_asked_is_told_kindly(seed: Knowledge, text: str, said: str) -> None:
    assert seed.ask(text).text == said


def test_a_share_that_no_text_gives_is_reckoned_from_its_ratio(seed: Knowledge) -> None:
    answer = seed.ask("Bao nhiêu phần trăm xã có đài truyền thanh?")
    assert answer.status == "answered"
    assert answer.figures == ()
    assert answer.computed is not None
    assert answer.computed.formula == "9.959 / 10.598 = 93,97%"
    assert [fact.quantity.surface for fact in answer.computed.inputs] == ["9.959", "10.598"]
    assert answer.text.startswith("93,97% (tính từ 9.959 / 10.598)")
    assert verified(answer)


def test_a_formula_over_anything_but_its_source_is_not_sent(seed: Knowledge) -> None:
    answer = seed.ask("Bao nhiêu phần trăm xã có đài truyền thanh?")
    assert answer.computed is not None
    forged = replace(answer.computed, formula="9.958 / 10.598 = 93,97%")
    assert not verified(replace(answer, computed=forged))


@pytest.mark.parametrize(
    "question", ["Bao nhiêu phần trăm dân số dùng internet?", "Tỷ lệ xã có đài truyền thanh tăng bao nhiêu phần trăm?"]
)
def test_nothing_is_reckoned_where_no_ratio_answers(seed: Knowledge, question: str) -> None:
    assert seed.ask(question).computed is None


def test_a_ratio_is_reckoned_within_its_own_article() -> None:
    # Both invented sentences stand at the same place of their texts.
    tea = passage("chè", "Có 12 đội chè/40 đội của xã Mây Lam.")
    honey = passage("ong", "Có 15 đội ong/40 đội của xã Núi Bạc.")
    made = share(Match(honey.facts[0], 1.0, 1.0, ()), [tea, honey])
    assert made is not None
    assert made.formula == "15 / 40 = 37,5%"
    assert {fact.article for fact in made.inputs} == {"ong"}


def passage(name: str, text: str) -> Passage:
    """The only sentence of an invented article, with its figures."""
    article = Article(id=name, title="Bản tin minh họa (hư cấu)", text=text)
    (sentence,) = sentences(text)
    return Passage(article, sentence, text, "", 1.0, extract(article, [sentence]).facts)


@contextmanager
def told(folder: Path, text: str) -> Iterator[Knowledge]:
    """An index in ``folder`` that holds the invented article ``text`` alone."""
    path = folder / "briefing.jsonl"
    path.write_text(json.dumps({"id": "a", "title": "Bản tin minh họa", "text": text}, ensure_ascii=False), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        knowledge.add([path])
        yield knowledge


def test_a_figure_of_many_provinces_is_of_no_other_one(tmp_path: Path) -> None:
    text = "Có 144 tàu cá (hư cấu) bị nhắc nhở, tập trung tại các tỉnh Kiên Giang, Bến Tre, Cà Mau."
    with told(tmp_path, text) as knowledge:
        listed, other = (
            knowledge.explain(f"Tỉnh {name} có bao nhiêu tàu cá bị nhắc nhở?") for name in ("Cà Mau", "Lào Cai")
        )
    assert listed.answer.figures == ()
    assert other.matches[0].rejected.startswith("asks for Lào Cai")


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Biên lợi nhuận của xưởng Mây (hư cấu) cải thiện từ 18,2% lên 22,7%.",
            "Biên lợi nhuận của xưởng Mây lên tới bao nhiêu phần trăm?",
            "22,7",
        ),
        (
            "Biên lợi nhuận của xưởng Mây (hư cấu) cải thiện từ 18,2% lên 22,7%.",
            "Biên lợi nhuận của xưởng Mây cải thiện từ mức bao nhiêu phần trăm?",
            "18,2",
        ),
        (
            "Quỹ Mây (hư cấu) tặng 6 tỷ đồng tới ba bản Nậm, Pha và Sín, mỗi bản 2 tỷ đồng để làm cầu.",
            "Quỹ Mây tặng tổng cộng bao nhiêu tỷ đồng để làm cầu?",
            "6 tỷ",
        ),
        (
            "Xưởng Mây (hư cấu) đã xuất khẩu hơn 846 chiếc khung cửi.",
            "Xưởng Mây đã xuất khẩu bao nhiêu cái khung cửi?",
            "846",
        ),
        (
            "Sáng 20/2, hải quan sân bay Mây (hư cấu) giữ 4 khẩu súng hơi. Hôm 3/1 nơi này giữ 9 khẩu súng hơi.",
            "Hải quan sân bay Mây giữ bao nhiêu khẩu súng hơi ngày 3/1?",
            "9",
        ),
        (
            "Quỹ Mây (hư cấu) đã tặng 6 tỷ đồng tới tỉnh Lào Cai, tỉnh Hà Giang, tỉnh Sơn La để làm cầu.",
            "Quỹ Mây đã tặng bao nhiêu tỷ đồng cho Lào Cai, Hà Giang và Sơn La để làm cầu?",
            "6 tỷ",
        ),
        (
            "Xuất khẩu chè Mây (hư cấu) sang EU đạt 340 triệu USD.",
            "Xuất khẩu chè Mây sang châu Âu đạt bao nhiêu triệu USD?",
            "340 triệu",
        ),
        (
            "Hội chợ Mây (hư cấu) có 7.000 giải thưởng, trong đó có 60 giải Nhì.",
            "Hội chợ Mây có bao nhiêu giải Nhì?",
            "60",
        ),
        (
            "Đến nay, số trạm quan trắc đã lắp ở vịnh Mây (hư cấu) là 39.",
            "Có bao nhiêu trạm quan trắc đã lắp ở vịnh Mây?",
            "39",
        ),
        (
            "Chè Mây (hư cấu) năm 2030: Mỹ mua 838 tấn, Nhật Bản mua 788 tấn, Anh mua 21 tấn.",
            "nam 2030 nuoc anh mua bao nhieu tan che may",
            "21",
        ),
        (
            "Quý 2/2030, xưởng Mây (hư cấu) có doanh thu 20 tỷ đồng. Lợi nhuận sau thuế đạt 2,7 tỷ đồng.",
            "Quý 2/2030 lợi nhuận sau thuế của xưởng Mây là bao nhiêu tỷ đồng?",
            "2,7 tỷ",
        ),
        (
            "Chợ Mây (hư cấu) phạt như sau:\n– Bán hàng giả: từ 5 đến 8 triệu đồng\n– Bán hàng cấm: 9 triệu đồng",
            "Chợ Mây phạt bán hàng giả từ bao nhiêu đến bao nhiêu triệu đồng?",
            "5 đến 8 triệu",
        ),
        (
            "Phạt từ 4 triệu đồng đến 8 triệu đồng (hư cấu) nếu:\n– Ghi vé chợ Mây sai ngày\n– Bỏ vé chợ Mây",
            "Ghi vé chợ Mây sai ngày bị phạt bao nhiêu tiền?",
            "4 triệu đồng đến 8 triệu",
        ),
        (
            "Theo Luật Chợ phiên 2013 (hư cấu), ban quản lý họp ít nhất 4 lần.",
            "Luật Chợ phiên 2013: ban quản lý họp ít nhất bao nhiêu lần?",
            "4",
        ),
        (
            "Hộ có doanh thu 300 đến 500 triệu đồng/năm ở chợ Mây (hư cấu) nộp thuế vé: 500 nghìn đồng/năm.",
            "Hộ có doanh thu từ 300 đến 500 triệu đồng/năm ở chợ Mây nộp thuế vé bao nhiêu đồng mỗi năm?",
            "500 nghìn",
        ),
        (
            "Giá vé chợ Mây (hư cấu) năm 2030 ở mức 72,9 nghìn đồng/vé, tăng 50% so với năm 2028.",
            "giá vé chợ Mây năm 2030 tăng so với 2028?",
            "50",
        ),
        (
            "Đợt 1 quỹ Mây (hư cấu) trao 930 suất quà, đợt 2 trao 300 suất quà.",
            "Quỹ Mây đợt 1 trao bao nhiêu suất quà?",
            "930",
        ),
        (
            "Anh, Hà Lan và Bỉ mua chè Mây (hư cấu), lần lượt chiếm 32%, 14% và 12% lượng xuất khẩu.",
            "Hà Lan chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
            "14",
        ),
        (
            "Vốn chợ Mây (hư cấu) năm 2016: 71 tỷ đồng; năm 2017: 85 tỷ đồng; năm 2018: 93 tỷ đồng.",
            "Vốn chợ Mây năm 2017 là bao nhiêu tỷ đồng?",
            "85 tỷ",
        ),
        (
            "Xã Mây (hư cấu) có 12 bến đò năm 2021 và 9 bến đò năm 2020.",
            "Xã Mây năm 2020 có bao nhiêu bến đò?",
            "9",
        ),
    ],
)
def test_the_figure_that_is_meant_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask(question).figures[0].quantity.surface == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Kết luận (hư cấu) về chợ Mây dài 33 trang (chưa kể phụ lục).",
            "Kết luận về chợ Mây dài bao nhiêu trang?",
            "Phụ lục kết luận về chợ Mây dài bao nhiêu trang?",
        ),
        (
            "Huyện Mây Lam (hư cấu) xử lý 303 vụ cháy rừng.",
            "Huyện Mây Lam xử lý bao nhiêu vụ cháy rừng?",
            "Huyện Suối Bạc xử lý bao nhiêu vụ cháy rừng?",
        ),
        (
            "Huyện Cao Lam (hư cấu) nâng cao năng lực. Trong 7 tháng năm 2023, tại huyện Mây Bạc có 303 vụ cháy rừng.",
            "huyen may bac 7 thang nam 2023 co bao nhieu vu chay rung",
            "huyen cao lam 7 thang nam 2023 co bao nhieu vu chay rung",
        ),
        (
            "Hội chợ Mây (hư cấu) ở châu Á – Thái Bình Dương đón 30 nghìn lượt khách.",
            "Hội chợ Mây đón bao nhiêu lượt khách?",
            "Hội chợ Mây ở Thái Lan đón bao nhiêu lượt khách?",
        ),
        (
            "Trong 5 năm gần đây, cảng Mây (hư cấu) soi chiếu 102.000 container. Năm 2022 có ít tàu.",
            "5 năm gần đây cảng Mây soi chiếu bao nhiêu container?",
            "Riêng năm 2022 cảng Mây soi chiếu bao nhiêu container?",
        ),
        (
            "Từ năm 2015 đến năm 2020, chợ Mây (hư cấu) xử lý 69 vụ hàng giả.",
            "Giai đoạn 2015-2020 chợ Mây xử lý bao nhiêu vụ hàng giả?",
            "Giai đoạn 2014-2016 chợ Mây xử lý bao nhiêu vụ hàng giả?",
        ),
        (
            "Tính từ đầu năm đến hết tháng 8/2022, xưởng Mây (hư cấu) xuất khẩu 846 khung cửi.",
            "Từ đầu năm đến hết tháng 8/2022 xưởng Mây xuất khẩu bao nhiêu khung cửi?",
            "Tháng 6/2022 xưởng Mây xuất khẩu bao nhiêu khung cửi?",
        ),
        (
            "Viện Mây (hư cấu) hồi tháng 9/2020 dự báo kinh tế vùng tăng trưởng 1,8% trong năm 2020.",
            "Viện Mây tháng 9/2020 dự báo kinh tế vùng năm 2020 tăng bao nhiêu phần trăm?",
            "Viện Mây tháng 9/2020 dự báo kinh tế vùng năm 2022 tăng bao nhiêu phần trăm?",
        ),
        (
            "Đoàn Mây Lam (hư cấu) giành 12 huy chương vàng tại hội thao.",
            "Đoàn Mây Lam giành bao nhiêu huy chương vàng tại hội thao?",
            "Đoàn Mây Lam giành bao nhiêu huy chương bạc tại hội thao?",
        ),
        (
            "Mỹ, Nhật Bản và Trung Quốc chiếm 60% lượng chè Mây (hư cấu) xuất khẩu.",
            "Mỹ, Nhật Bản và Trung Quốc chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
            "Nhật Bản chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
        ),
        (
            "Công ty Mây (hư cấu) đăng ký lô hàng có tổng mức đầu tư 48 triệu đồng.",
            "Công ty Mây có tổng mức đầu tư bao nhiêu?",
            "vốn điều lệ Công ty Mây?",
        ),
        (
            "Vùng Mây (hư cấu) có 12 nghìn thuê bao truyền hình và 30 nghìn thuê bao điện thoại di động.",
            "Vùng Mây có bao nhiêu thuê bao điện thoại di động?",
            "Vùng Mây có bao nhiêu thuê bao điện thoại cố định?",
        ),
        (
            "Thợ ở xưởng Mây (hư cấu) có mức lương 3,92 triệu đồng/tháng.",
            "Thợ ở xưởng Mây có mức lương bao nhiêu triệu đồng/tháng?",
            "Thợ ở xưởng Mây có mức lương bao nhiêu đồng/giờ?",
        ),
        (
            "Mexico cũng có cá khô Mây (hư cấu). Tính riêng cá khô Mây, Mỹ nhập khẩu 170 tấn.",
            "Mỹ nhập khẩu bao nhiêu tấn cá khô Mây?",
            "Mexico bán sang Mỹ bao nhiêu tấn cá khô Mây?",
        ),
        (
            "Năm 2020, tổng kim ngạch xuất nhập khẩu chè Mây (hư cấu) đạt 12 triệu USD.",
            "Năm 2020 tổng kim ngạch xuất nhập khẩu chè Mây đạt bao nhiêu triệu USD?",
            "Năm 2020 kim ngạch xuất khẩu chè Mây đạt bao nhiêu triệu USD?",
        ),
        (
            "Năm 2031, Cục Thủy lợi Mây (hư cấu) được giao chỉ tiêu thu 108 tỷ đồng.",
            "Năm 2031 Cục Thủy lợi Mây được giao chỉ tiêu thu bao nhiêu tỷ đồng?",
            "Năm 2031 Chi cục Thủy lợi Mây được giao chỉ tiêu thu bao nhiêu tỷ đồng?",
        ),
        (
            "Năm 2031 khối doanh nghiệp trong nước ở vùng Mây (hư cấu) xuất khẩu 134 triệu USD.",
            "Năm 2031 khối doanh nghiệp trong nước ở vùng Mây xuất khẩu bao nhiêu triệu USD?",
            "Năm 2031 khối doanh nghiệp FDI ở vùng Mây xuất khẩu bao nhiêu triệu USD?",
        ),
        (
            "Giá bạc ở chợ Mây (hư cấu) là 720 nghìn đồng/lượng.",
            "Giá bạc ở chợ Mây là bao nhiêu?",
            "Giá vàng ở chợ Mây là bao nhiêu?",
        ),
        (
            "Bước sang năm 2031, xã Mây (hư cấu) đón nhiều khách. Sang Lào, xã bán 150 tấn chè, tăng so với năm 2029.",
            "Năm 2031 xã Mây bán sang Lào bao nhiêu tấn chè?",
            "5 tháng đầu năm 2029 xã Mây bán sang Lào bao nhiêu tấn chè?",
        ),
    ],
)
def test_what_is_asked_scores_above_another_of_its_kind(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask(asked).status == "answered"
        assert knowledge.ask(beside).status == "not_found"


def test_the_beginning_of_several_subjects_is_asked_back(tmp_path: Path) -> None:
    text = "Tỷ lệ hộ nuôi ong ở bản Mây (hư cấu) có vườn là 85%; tỷ lệ hộ nuôi ong ở bản Mây có xe là 52%."
    with told(tmp_path, text) as knowledge:
        answer = knowledge.ask("tỷ lệ hộ nuôi ong ở bản Mây")
    assert answer.status == "choose"
    assert {fact.quantity.surface for fact in answer.choices} == {"85", "52"}


def test_a_refusal_names_the_likest_thing_first(seed: Knowledge) -> None:
    answer = seed.ask("tỷ lệ hộ dùng cáp đồng")
    assert answer.status == "not_found"
    assert answer.nearest[0].quantity.surface == "77,1"


def test_another_word_in_the_counted_noun_makes_it_another_thing(seed: Knowledge) -> None:
    assert seed.ask("bao nhiêu đài truyền thanh cấp xã").figures[0].quantity.surface == "9.959"
    assert seed.ask("bao nhiêu đài truyền hình cấp xã").status == "not_found"
