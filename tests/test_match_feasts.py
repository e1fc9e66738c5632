"""The Tết of one year and that of another: an invented article of the weeks before one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.told import first_figure, statuses

_TEXT = (
    "Phục vụ thị trường Tết, chợ Mây (hư cấu) dự trữ 40 tấn gạo, tăng 2% so với nguồn hàng chuẩn bị Tết Canh Tuất 2030."
)


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Tết Tân Hợi 2031 chợ Mây dự trữ bao nhiêu tấn gạo?", True),
        ("tet tan hoi cho May du tru bao nhieu tan gao", True),
        ("Tết Canh Tuất chợ Mây dự trữ bao nhiêu tấn gạo?", False),
        ("tet canh tuat 2030 cho May du tru bao nhieu tan gao", False),
    ],
)
def test_an_article_before_a_feast_tells_of_that_one(tmp_path: Path, question: str, answered: bool) -> None:
    path = tmp_path / "briefing.jsonl"
    line = {"id": "a", "title": "Chợ Mây (hư cấu) trước Tết", "text": _TEXT, "published": "2031-01"}
    path.write_text(json.dumps(line, ensure_ascii=False), "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([path])
        assert (knowledge.ask(question).status == "answered") is answered


_SEATS = (
    "Hiện nay, các bến tàu xứ Mây (hư cấu) đã mở bán vé Tết.\n"
    "Từ tháng 9 đến đầu tháng 10/2030, các bến tàu mở bán vé dịp Tết Nguyên đán Tân Hợi 2031.\n"
    "Trong đó, số ghế mà bến Gió mở bán từ 12/1 - 11/2/2031 là 140 ghế.\n"
    "Cùng với đó, bến Sương cũng đã mở bán tổng cộng 60 giường để phục vụ hành khách."
)


@pytest.mark.parametrize(
    ("question", "surface"),
    [
        ("Dịp Tết Tân Hợi 2031 bến Gió mở bán bao nhiêu ghế?", "140"),
        ("Tết 2031 bến Sương mở bán tổng cộng bao nhiêu giường?", "60"),
    ],
)
def test_a_stretch_around_a_feast_and_an_article_on_it_tell_of_it(tmp_path: Path, question: str, surface: str) -> None:
    assert first_figure(tmp_path, _SEATS, question) == surface


_BY_THE_WAY = (
    "Từ tháng 9 đến đầu tháng 10/2030, bến Sương (hư cấu) sửa cầu tàu.\n"
    "Bến Sương đã đóng mới tổng cộng 60 giường. Quầy vé mở lại sau đợt sửa và trước ngày đưa thuyền mới vào chạy thử "
    "trên các tuyến sông của bến, theo kế hoạch mà ban quản lý bến đã báo với các chủ thuyền, các nhà xe và những "
    "người buôn bán lâu năm ở hai bên bờ sông, những người vẫn chờ cầu tàu được sửa xong.\n"
    "Ban quản lý bến nói thêm rằng Tết Tân Hợi 2031 sẽ có chợ hoa."
)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_SEATS, "Tết 2030 bến Sương mở bán tổng cộng bao nhiêu giường?"),
        (_SEATS, "Tết Dương lịch 2031 bến Gió mở bán bao nhiêu ghế?"),
        (_BY_THE_WAY, "Tết 2031 bến Sương đóng mới tổng cộng bao nhiêu giường?"),
    ],
)
def test_another_feast_is_not_told_of(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]
