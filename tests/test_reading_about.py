"""What an article says of itself: its place, its publisher, the day it was published."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.lexicon.agencies import agency
from knowledge.model import Article
from knowledge.reading import read
from knowledge.reading.about import iso_date

# Invented titles and texts: place and publisher.
ABOUT = [
    ("Hải quan TPHCM: Giảm thu", "Thu 5 tỷ.", "TP.HCM", ""),
    ("UBND tỉnh Lạng Sơn họp báo", "Cả nước có 5 vụ.", "Lạng Sơn", "UBND tỉnh Lạng Sơn"),
    ("Hà Nội và Hải Phòng nối đường", "Đường dài 5 km.", "", ""),
    ("Xuất khẩu cá sang Italy", "Tổng cục Hải quan cho biết cả nước thu 5 tỷ.", "cả nước", "Tổng cục Hải quan"),
    ("Kinh tế tỉnh Mây Lam (hư cấu)", "Cả nước có 5 vụ.", "", ""),
    ("Sắp xếp xã, phường trên cả nước", "Còn 5 xã.", "cả nước", ""),
    ("Kinh tế Việt Nam tăng", "Tăng 5%.", "cả nước", ""),
    ("Tin vắn", "Sở Y tế Cần Thơ họp. Thu 5 tỷ tại Đồng Tháp.", "", "Sở Y tế Cần Thơ"),
]


@pytest.mark.parametrize(("title", "text", "place", "publisher"), ABOUT)
def test_place_and_publisher(tmp_path: Path, title: str, text: str, place: str, publisher: str) -> None:
    path = tmp_path / "tin.txt"
    path.write_text(f"{title}\n{text}", "utf-8")
    (article,) = read([path])
    assert isinstance(article, Article)
    assert (article.place, article.source) == (place, publisher)
    assert agency(f"{title}\n{text}") == publisher


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2021-02-03", "2021-02-03"),
        ("2021-02-03T10:00:00Z", "2021-02-03"),
        ("2021-02", "2021-02"),
        ("2021", "2021"),
        ("2021/2/3", "2021-02-03"),
        ("12/6/2023", "2023-06-12"),
        ("12-06-2023 08:15", "2023-06-12"),
        ("31/2/2021", None),
        ("2021-13", None),
        ("hôm qua", None),
        ("20210203", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_publication(written: str | None, expected: str | None) -> None:
    assert iso_date(written) == expected
