"""How far the time of a sentence before lasts: examples, each an invented article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import statuses


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Tính đến hết ngày 31/10/2030, bến Mây (hư cấu) thu 2.145 tỷ đồng. Trong đó, thu chè đạt 1.852 tỷ đồng.",
            "Thu chè của bến Mây 8 tháng năm 2030 là bao nhiêu?",
        ),
        (
            "9 tháng năm 2030, xứ Mây (hư cấu) khá. Giá trị chè của xứ Mây ước 24.670 tỷ đồng, tăng 16,8%.",
            "Giá trị chè của xứ Mây quý I/2030 là bao nhiêu?",
        ),
        (
            "Tháng 9/2030, xứ Mây (hư cấu) khá hơn quý 2/2030. Dịch vụ xứ Mây tăng 1,37%.",
            "Quý 2/2030 dịch vụ xứ Mây tăng bao nhiêu %?",
        ),
        (
            "Năm 2029 có bão. 6 tháng đầu năm 2030, quỹ Mây (hư cấu) khá. Dư nợ chè của quỹ Mây đạt 105 tỷ đồng.",
            "Năm 2029 dư nợ chè của quỹ Mây bao nhiêu?",
        ),
        (
            "6 tháng đầu năm 2030, quỹ Mây (hư cấu) khá. Thị phần của quỹ Mây là 14,13%. Quý III/2030 quỹ mở 2 quầy.",
            "Thị phần của quỹ Mây quý III/2030 là bao nhiêu phần trăm?",
        ),
    ],
)
def test_a_figure_of_another_sum_part_or_year_is_not_given(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Tính đến hết ngày 31/10/2030, bến Mây (hư cấu) thu 2.145 tỷ đồng. Trong đó, thu chè đạt 1.852 tỷ đồng.",
            "Thu chè của bến Mây 10 tháng năm 2030 là bao nhiêu?",
        ),
        (
            "Tháng 6/2030, xưởng Mây (hư cấu) mở thêm chi nhánh. Chi nhánh của xưởng Mây thu 761 tỷ đồng.",
            "Quý 2/2030 chi nhánh của xưởng Mây thu bao nhiêu tỷ đồng?",
        ),
        # The month asked for may be that of the report.
        (
            "6 tháng đầu năm 2030, quỹ Mây (hư cấu) khá. Thị phần của quỹ Mây là 14,13%. Tháng 7/2030 quỹ mở 2 quầy.",
            "Thị phần của quỹ Mây tháng 7/2030 là bao nhiêu phần trăm?",
        ),
        # A price is no sum.
        (
            "9 tháng năm 2030, xứ Mây (hư cấu) bán 9 tấn tiêu. Giá tiêu ở xứ Mây tăng lên 48.000 đồng/kg.",
            "Giá tiêu ở xứ Mây tháng 9/2030 là bao nhiêu?",
        ),
    ],
)
def test_a_figure_of_the_same_months_is_given(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) == ["answered"]


@pytest.mark.parametrize(("published", "status"), [("2031-06-05", "not_found"), ("2030-01-05", "answered")])
def test_a_year_that_an_article_recalls_dates_nothing_else_in_it(tmp_path: Path, published: str, status: str) -> None:
    path = tmp_path / "briefing.jsonl"
    text = "Kho chè ở bến Mây (hư cấu) chứa 105 tấn chè. Kho xây lại sau bão năm 2029."
    article = {"id": "a", "title": "Kho chè", "text": text, "published": published}
    path.write_text(json.dumps(article, ensure_ascii=False), "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([path])
        assert knowledge.ask("Năm 2029 kho chè ở bến Mây chứa bao nhiêu tấn chè?").status == status


@pytest.mark.parametrize(("published", "status"), [("2031-06-05", "not_found"), ("2030-01-05", "answered")])
def test_what_is_told_of_today_is_not_of_a_year_before(tmp_path: Path, published: str, status: str) -> None:
    text = "Sáng nay, quầy Mây (hư cấu) niêm yết giá chè cám 55,2 triệu đồng/tấn."
    path = tmp_path / "news.jsonl"
    article = {"id": "a", "title": "Giá chè cám", "text": text, "published": published}
    path.write_text(json.dumps(article, ensure_ascii=False), "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([path])
        assert knowledge.ask("Giá chè cám ở quầy Mây năm 2029 là bao nhiêu đồng/tấn?").status == status
