"""What a figure that goes on with another has of that one's words. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.invented import facts


@pytest.mark.parametrize(
    ("text", "surface", "subject", "modality"),
    [
        # What a change is measured against is no time of its own, and leaves the one in front of it as it is.
        ("Xuất khẩu chè cả năm 2024 dự kiến đạt 3 tỷ USD, tăng 9,8% so với năm 2023.", "9,8",
         "Xuất khẩu chè cả năm 2024", "plan"),
        ("Số hộ trồng chè trong 3 tháng đầu năm 2024 là 8.449 hộ (giảm 5%) so với 3 tháng đầu năm 2023.", "5",
         "Số hộ trồng chè trong 3 tháng đầu năm 2024", "actual"),
        # Another time is.
        ("Sản lượng chè quý II năm 2023 tăng 7%, quý I năm 2023 tăng 6%.", "6", "Sản lượng chè", "actual"),
    ],
)  # fmt: skip
def test_what_a_change_goes_on_with(text: str, surface: str, subject: str, modality: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert (fact.subject, fact.modality) == (subject, modality)


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        ("Chi cục Mây mở 29 tờ khai cho các hộ, tăng 22% so với năm 2023.", "22", "tờ khai cho các hộ"),
        ("Xã Gió còn có 24 hộ bỏ nghề dệt (giảm 7%).", "7", "hộ bỏ nghề dệt"),
        # A bare noun in front of it is no more than the start of what is counted.
        ("Có 25 hộ quay lại nghề dệt, tăng 16%.", "16", "hộ quay lại nghề dệt"),
    ],
)
def test_a_change_is_told_of_what_was_counted_in_front_of_it(text: str, surface: str, told: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert any(told in span.of(text) for span in fact.scope)


def test_a_change_of_a_sum_is_told_of_no_more_than_the_sum() -> None:
    text = "Xã Mây thu 5 tỷ đồng cho quỹ chè, tăng 22%."
    assert not any("quỹ chè" in span.of(text) for span in facts(text)[1].scope)


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        # What the things weighed or counted in front are worth, wherever their name stands.
        ("Xuất khẩu chè đạt 15 nghìn tấn, với trị giá xấp xỉ 8 triệu USD.", "8 triệu", "Xuất khẩu chè"),
        ("Xã Mây nhập 11 tấn hạt dẻ các loại, tổng kim ngạch hơn 6 triệu USD.", "6 triệu", "hạt dẻ các loại"),
        ("Tuyến đường biển có 37 vụ, tổng trị giá hàng hóa vi phạm hơn 3 tỷ đồng.", "3 tỷ", "Tuyến đường biển"),
        ("Chè xanh đạt 15 tấn, tăng 3%, trị giá 9 triệu USD.", "9 triệu", "Chè xanh"),
        # A change of that worth is told of these things too.
        ("Xuất khẩu chè đạt 15 tấn, trị giá 8 triệu USD, tăng 4%.", "4", "Xuất khẩu chè"),
    ],
)
def test_a_worth_is_told_of_the_things_in_front_of_it(text: str, surface: str, told: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert any(told in span.of(text) for span in fact.scope)


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        # It names what it is of itself.
        ("Tỉnh Mây cấp phép 5 dự án mới, kim ngạch xuất khẩu đạt 3 tỷ USD.", "3 tỷ", "dự án"),
        # The others are not of those that the worth was told of.
        ("Có 60 vụ nấu rượu lậu với trị giá 2 tỷ đồng và 30 vụ khác.", "30", "nấu rượu"),
    ],
)
def test_what_is_told_of_itself_is_of_no_things_in_front_of_it(text: str, surface: str, told: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert not any(told in span.of(text) for span in fact.scope)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # Both deeds are done to the same things, by the one in front of them.
        ("Theo Sở Mây, năm 2024 đội Gió phát hiện, xử lý 151 vụ nấu rượu lậu.",
         "năm 2024 đội Gió phát hiện, xử lý"),
        ("Đội Gió đã kiểm tra, giám sát, bắt giữ 15 kg pháo.", "Đội Gió đã kiểm tra, giám sát, bắt giữ"),
        # What leads to the deed is none, and the one who does it stands behind it.
        ("Qua kiểm tra, đội Gió bắt giữ 15 kg pháo.", "đội Gió bắt giữ"),
        ("Qua kiểm tra, phát hiện 15 kg pháo.", "phát hiện"),
        # The end of "thiết bị" is no verb.
        ("Máy móc, thiết bị, dụng cụ, phụ tùng đạt 33 tỷ USD.", "Máy móc, thiết bị, dụng cụ, phụ tùng"),
    ],
)  # fmt: skip
def test_a_comma_in_a_list_ends_no_clause(text: str, subject: str) -> None:
    assert facts(text)[0].subject == subject


def test_a_share_is_told_of_what_was_named_in_front_of_it() -> None:
    text = "Thu từ chè của xã Mây lên khoảng 3 tỷ đồng, chiếm tỷ trọng gần 10%. Trọng lượng gói chè Gió là 5 kg."
    of_tea, weight = facts(text)[1:]
    assert of_tea.subject == "Thu từ chè của xã Mây"
    assert weight.subject == "Trọng lượng gói chè Gió"


def test_the_names_of_those_counted_stay_with_their_number() -> None:
    text = "Xứ Mây còn 9 tỷ đồng chưa giao cho hai quỹ Gió và Sương do 4 dự án chậm; 2 tỷ đồng chưa giao cho chợ Nắng."
    found = facts(text)
    assert [span.of(text) for span in found[1].scope] == ["cho hai quỹ Gió và Sương"]
    # A sum that opens the next item goes on with the sum in front of it, and not with what comes between.
    assert found[-1].subject == found[0].subject == "Xứ Mây"
