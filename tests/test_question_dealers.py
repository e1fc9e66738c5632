"""The number of those who pay, owe, get or have something, and the money that they deal with."""

from __future__ import annotations

import pytest

from knowledge import Knowledge


@pytest.mark.parametrize(
    ("typed", "kind", "other"),
    [
        ("số hộ nộp thuế là bao nhiêu?", "count", "money"),
        ("so khach hang vay tien la bao nhieu", "count", "money"),
        ("số lao động ở xã Mây bị nợ lương là bao nhiêu?", "count", "money"),
        ("số trạm thu phí là bao nhiêu?", "count", "money"),
        ("số thuê bao truyền hình trả tiền là bao nhiêu?", "count", "money"),
        ("số doanh nghiệp tăng vốn điều lệ là bao nhiêu?", "count", "money"),
        ("số hộ có doanh thu trên 5 tỷ đồng là bao nhiêu?", "count", "money"),
        ("số địa phương có tỷ lệ giải ngân từ 50% trở lên là bao nhiêu?", "count", "percent"),
        ("số hộ có doanh thu trên 5 tỷ đồng, mức thuế là bao nhiêu?", "money", "count"),
        ("số xe này trị giá trên 5 tỷ đồng nộp phí là bao nhiêu?", "money", "count"),
        ("số hộ này nộp thuế bao nhiêu?", "money", "count"),
        ("hộ Mây nộp thuế bao nhiêu?", "money", "count"),
        ("khách phải trả tiền bao nhiêu?", "money", "count"),
    ],
)
def test_their_number_or_the_money_is_asked(seed: Knowledge, typed: str, kind: str, other: str) -> None:
    kinds = seed.understand(typed).asked.kinds
    assert kind in kinds
    assert other not in kinds
