"""Times that are told or asked for vaguely: examples, each an invented article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # The middle of a year is a month of it, and the beginning of a month a day.
        (
            "Tháng 6/2029, hội Mây (hư cấu) đặt 15 thuyền. Tháng 11/2029, hội Mây đặt 40 thuyền.",
            "Hội Mây đặt bao nhiêu thuyền hồi giữa năm 2029?",
            "15",
        ),
        (
            "Đến ngày 1/6/2029, phố Mây (hư cấu) có 38 cửa hàng. Đến ngày 25/6/2029, phố Mây có 9 cửa hàng.",
            "Đến đầu tháng 6/2029 phố Mây có bao nhiêu cửa hàng?",
            "38",
        ),
        # A stretch without dates is the one that is asked for in the same words.
        (
            "Tính đến đầu năm 2030 xứ Mây (hư cấu) có 9 xưởng. Vốn vay của quỹ Mây trong 5 năm gần đây đạt 17 tỷ đồng.",
            "Vốn vay của quỹ Mây trong 5 năm gần đây (tính đến cuối năm 2030) đạt bao nhiêu tỷ đồng?",
            "17 tỷ",
        ),
        # "Vào ngày" is within no day.
        (
            "Tỷ lệ nợ của quỹ Mây (hư cấu) giảm từ 2,46% (2026) xuống 1,89% năm 2028, rồi lên 2,04% vào ngày 3/6/2030.",
            "Tỷ lệ nợ của quỹ Mây năm 2026?",
            "2,46",
        ),
        # Ten years are called by their first, and what there was then is told by the way.
        (
            "Mỗi sinh viên xứ Mây (hư cấu) nợ 30.000 xu, tăng từ mức 16.000 xu vào đầu những năm 1990.",
            "Đầu những năm 1990 mỗi sinh viên xứ Mây nợ bao nhiêu xu?",
            "16.000",
        ),
        (
            "Mỗi sinh viên xứ Mây (hư cấu) nợ 30.000 xu, tăng từ mức 16.000 xu vào đầu những năm 1990.",
            "Mỗi sinh viên xứ Mây nợ bao nhiêu xu?",
            "30.000",
        ),
        # A rocket that is called "53T6" is of no June.
        (
            "Hồi năm ngoái, tên lửa 53T6 của xứ Mây (hư cấu) bay với tốc độ 21.000 km/h.",
            "Tên lửa 53T6 của xứ Mây đạt tốc độ bao nhiêu km/h?",
            "21.000",
        ),
    ],
)
def test_the_figure_of_a_vague_time_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_a_year_gone_by_tells_of_no_month(tmp_path: Path) -> None:
    text = "Chợ Mây (hư cấu) bán được 19 triệu quả trứng trong năm qua."
    assert statuses(tmp_path, text, "Chợ Mây bán được bao nhiêu quả trứng trong tháng 1/2029?") == ["not_found"]


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Xã Mây có bao nhiêu nhà bị ngập?", "answered"),
        ("Xã Mây có bao nhiêu nhà bị ngập năm 2031?", "answered"),
        ("Năm 2008 xã Mây có bao nhiêu nhà bị ngập?", "not_found"),
    ],
)
def test_a_year_named_by_the_way_dates_nothing_else(tmp_path: Path, question: str, status: str) -> None:
    text = (
        "Bão số 11 (hư cấu) làm xã Mây thiệt hại nặng. Quân đội và công an có mặt từ sáng sớm.\nĐỉnh lũ vượt lũ lịch "
        "sử năm 2008 là 0,37 m. Mực nước xuống chậm.\nVề nhà ở, có 640 nhà bị ngập, 15 nhà bị tốc mái."
    )
    text = text.replace("sáng sớm.", "sáng sớm. " + "Dân trong xã giúp nhau dọn dẹp, che chắn lại nhà cửa. " * 9)
    assert _asked(tmp_path, text, "2031-10", question) == status


@pytest.mark.parametrize(("published", "status"), [("2029-08", "answered"), ("2031-08", "not_found")])
def test_months_without_a_year_are_of_the_year_of_their_article(tmp_path: Path, published: str, status: str) -> None:
    text = "Trong 7 tháng đầu năm, chợ Mây (hư cấu) xử lý 3.072 vụ buôn lậu, hàng giả."
    question = "Chợ Mây xử lý bao nhiêu vụ buôn lậu, hàng giả 7 tháng đầu năm 2029?"
    assert _asked(tmp_path, text, published, question) == status


def _asked(folder: Path, text: str, published: str, question: str) -> str:
    """What becomes of the ``question`` in an index of one article that came out then."""
    path = folder / "briefing.jsonl"
    article = {"id": "a", "title": "Bản tin minh họa", "text": text, "date": published}
    path.write_text(json.dumps(article, ensure_ascii=False), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        knowledge.add([path])
        return knowledge.ask(question).status
