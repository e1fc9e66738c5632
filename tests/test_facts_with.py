"""What only says how many, and of which age: what stands in front of it is what it tells of; invented sentences."""

from __future__ import annotations

import pytest

from tests.invented import facts


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hàng tồn phần lớn ở bến Mây, với 1.509 thùng, trong đó có 410 thùng bị hỏng.", "Hàng tồn phần lớn ở bến Mây"),
        ("Xứ Gió là nhà đầu tư lớn thứ 14, với 212 dự án, trị giá 5 tỷ USD.", "Xứ Gió là nhà đầu tư lớn thứ 14"),
        # What names itself needs nothing in front of it.
        ("Hàng tồn tăng ở bến Mây, với 1.509 thùng chè bị bỏ quên.", "thùng chè bị bỏ quên"),
    ],
)
def test_with_so_many(text: str, subject: str) -> None:
    counted = next(fact for fact in facts(text) if fact.quantity.kind == "count")
    assert counted.subject == subject


def test_an_age_says_of_whom_a_count_is_told() -> None:
    text = "Hạn hán làm 1,8 triệu trẻ em dưới 5 tuổi bị còi cọc và 400.000 trẻ bị sốt."
    counted = facts(text)[0]
    assert any("bị còi cọc" in span.of(text) for span in counted.scope)
    assert not any("còi cọc" in span.of(text) for span in facts(text)[-1].scope)


def test_some_of_them_are_no_part_of_what_all_are() -> None:
    text = "Đồn Mây bắt 500 người, trong đó có cả trẻ em."
    (counted,) = facts(text)
    assert not any("trẻ em" in span.of(text) for span in counted.scope)
