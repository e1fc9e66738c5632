"""Sentences → facts: what a figure counts, of whom, when, where, and as a part of what. All sentences are invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.facts import Extraction
from tests.invented import extracted, facts

# A sentence, and of each of its figures in order: its surface and what its subject holds.
SUBJECTS = [
    ("Đội kiểm tra chợ phát hiện 540 vụ vi phạm.", [("540", "phát hiện")]),
    (
        "Nghề gỗ của xã có mức tăng 12,98% cũng như mức tăng cao nhất của nghề chè, đạt 3,76%.",
        [("12,98", "Nghề gỗ của xã"), ("3,76", "mức tăng cao nhất của nghề chè")],
    ),
    (
        "Quý I/2024, xã Mây Lam có 120 hợp tác xã, 45 làng nghề và 3.200 hộ nuôi ong.",
        [("120", "Mây Lam"), ("45", "làng nghề"), ("3.200", "hộ nuôi ong")],
    ),
    (
        "Sản lượng mật ong đạt 1.500 tấn, tăng 12% so với cùng kỳ năm trước.",
        [("1.500", "Sản lượng mật ong"), ("12", "Sản lượng mật ong")],
    ),
    (
        "Tỷ lệ hộ dùng nước sạch đạt 95% (tăng 3% so với cùng kỳ).",
        [("95", "Tỷ lệ hộ dùng nước sạch"), ("3", "Tỷ lệ hộ dùng nước sạch")],
    ),
    ("Năm 2023, bến có 2.000 xe buýt, trong đó có 300 xe buýt điện.", [("2.000", "bến"), ("300", "xe buýt điện")]),
    (
        "Lượng vé của Hà Nội, Đà Nẵng lần lượt đạt 12 nghìn lượt và 8 nghìn lượt.",
        [("12 nghìn", "Hà Nội"), ("8 nghìn", "Đà Nẵng")],
    ),
    (
        "Giá chè xanh và chè đen của xã ở mức lần lượt là 61 đồng/kg và 49 đồng/kg.",
        [("61", "chè xanh"), ("49", "chè đen")],
    ),
    (
        "Doanh thu và lợi nhuận lần lượt đạt 500 tỷ đồng và 20 tỷ đồng, tăng lần lượt 5% và 6%.",
        [("500 tỷ", "Doanh thu"), ("20 tỷ", "lợi nhuận"), ("5", "Doanh thu"), ("6", "lợi nhuận")],
    ),
    (
        "Tiếp theo lần lượt là các ngành kho bãi, nghề rừng với vốn gần 111 triệu USD và 60 triệu USD.",
        [("111 triệu", "kho bãi"), ("60 triệu", "nghề rừng")],
    ),
    (
        "Cả nước có 500 thư viện (120 thư viện tỉnh; 380 thư viện huyện).",
        [("500", "Cả nước"), ("120", "Cả nước"), ("380", "thư viện huyện")],
    ),
    (
        "Lãi từ chợ phiên đạt 23 tỷ đồng, sau khi trừ chi phí, lợi nhuận trước thuế của xã chỉ còn 7 tỷ đồng.",
        [("23 tỷ", "Lãi từ chợ phiên"), ("7 tỷ", "lợi nhuận trước thuế của xã")],
    ),
    ("Doanh thu từ 15 đến 20 tỷ đồng.", [("15 đến 20 tỷ", "Doanh thu")]),
    # A comma in a list of things, or in a bracket, ends no clause.
    ("Nhóm máy móc, thiết bị và phụ tùng đạt 17 tỷ đồng.", [("17 tỷ", "Nhóm máy móc, thiết bị và phụ tùng")]),
    ("Chè chế biến (sao khô, hòa tan) đạt 110 tấn.", [("110", "Chè chế biến")]),
    ("Theo xã Cao, ngành chế biến, chế tạo tăng 9%.", [("9", "ngành chế biến, chế tạo")]),
    ("Hội chợ do xã Cao tổ chức, doanh thu nghề gỗ đạt 7 tỷ đồng.", [("7 tỷ", "doanh thu nghề gỗ")]),
    # A bare bracket gives the sum of the plan in front of it.
    (
        "Số thu của xã đạt 74% chỉ tiêu Bộ giao (67 tỷ đồng), đạt 64% chỉ tiêu Sở giao (71 tỷ đồng).",
        [("74", "Số thu của xã"), ("67 tỷ", "chỉ tiêu Bộ giao"), ("64", ""), ("71 tỷ", "chỉ tiêu Sở giao")],
    ),
    # Behind a bracket goes on what stands in front of it. "Đến nay" and "hiện nay" name nothing.
    (
        "Lượng xe của xã là 84 chiếc (trong đó xe tải là 51 xe, tăng 6%), giảm 78% so với cùng kỳ.",
        [("84", "Lượng xe của xã"), ("51", "xe tải"), ("6", "xe tải"), ("78", "Lượng xe của xã")],
    ),
    (
        "Xã thu 62 tỷ đồng, đạt 87% dự toán (71 tỷ đồng) và bằng 103% so với cùng kỳ (60 tỷ đồng).",
        [("62 tỷ", "Xã thu"), ("87", "Xã thu"), ("71 tỷ", "dự toán"), ("103", "Xã thu"), ("60 tỷ", "Xã thu")],
    ),
    ("Giá chè năm 2019 là 40 đồng/kg, hiện nay đạt 45 đồng/kg.", [("40", "Giá chè"), ("45", "Giá chè")]),
    # What a limit is of stands with it.
    (
        "Hộ được vay tối đa 80% giá nhà trong thời hạn tối đa 180 tháng.",
        [("80", "Hộ được vay"), ("180", "trong thời hạn")],
    ),
    ("Bản Lộc: -2%; bản Lam: – 3%.", [("2", "Bản Lộc"), ("3", "bản Lam")]),
    (
        "Tổng số vé bến Cao nhận là: 228 vé, tổng số vé bến Lam gửi là: 303 vé.",
        [("228", "bến Cao nhận"), ("303", "bến Lam gửi")],
    ),
    ("Hộ vay dưới 50 triệu đồng chiếm 12%.", [("50 triệu", "Hộ vay"), ("12", "Hộ vay dưới 50 triệu đồng")]),
    (
        "Cao nhất là bản Đá 162 ca, bản Lộc 141 ca và bản 9 với 118 ca.",
        [("162", "bản Đá"), ("141", "bản Lộc"), ("118", "bản 9")],
    ),
    (
        "Xưởng đạt 70 tỷ đồng doanh thu và 5 tỷ đồng tiền lãi, lần lượt tăng 12% và 9%.",
        [("70 tỷ", "Xưởng"), ("5 tỷ", "Xưởng"), ("12", "đạt 70 tỷ đồng doanh thu"), ("9", "5 tỷ đồng tiền lãi")],
    ),
    (
        "Đã xảy ra 76 vụ cháy bị lập biên bản, xử lý, trong đó ở chợ Mây xảy ra 47 vụ.",
        [("76", "xảy ra"), ("47", "ở chợ Mây")],
    ),
    # What a figure is compared with is not what it is of.
    (
        "Giá vé chợ tăng mạnh, so với năm 2019 tăng 26,5% và so với năm 2018 tăng 50,7%.",
        [("26,5", "Giá vé chợ"), ("50,7", "Giá vé chợ")],
    ),
    (
        "Lượt khách của xã tăng gần 30% và tăng trưởng riêng về khách nước ngoài đạt 35% so với năm trước.",
        [("30", "Lượt khách của xã"), ("35", "khách nước ngoài")],
    ),
    (
        "Hai nguyên nhân làm hủy phiên chợ là mưa lớn (chiếm 53%) và gió (37%).",
        [("Hai", "nguyên nhân"), ("53", "mưa lớn"), ("37", "gió")],
    ),
    ("Ba thứ quả là sầu riêng (chiếm 4%), chuối (3%) và xoài.", [("4", "sầu riêng"), ("3", "chuối")]),
    ("Số trứng tăng 2 lần đạt 11 triệu quả.", [("2", "Số trứng"), ("11 triệu", "Số trứng")]),
    ("Xã có trên 800 hộ nuôi ong, tăng 2%.", [("800", "Xã"), ("2", "Xã")]),
    ("Lượng mưa rút từ 5,5 mm xuống còn 4 mm.", [("5,5", "Lượng mưa rút"), ("4", "Lượng mưa rút")]),
    (
        "Số thùng hàng tồn đọng quá 90 ngày là 2.255 thùng.",
        [("90", "Số thùng hàng tồn đọng quá"), ("2.255", "Số thùng hàng tồn đọng quá 90 ngày")],
    ),
    # What a conjunction opens is told of the next figure; behind a count it tells which things are meant.
    (
        "Giá chè có thể lên 1.900 đồng/kg do chè búp đã rời khỏi mức sàn là 1.770 đồng/kg.",
        [("1.900", "Giá chè"), ("1.770", "chè búp đã rời khỏi mức sàn")],
    ),
    (
        "Vốn của quỹ là 18 tỷ đồng tuy nhiên xã viên mới góp 10 tỷ đồng.",
        [("18 tỷ", "Vốn của quỹ"), ("10 tỷ", "xã viên mới góp")],
    ),
    ("Xã có 500 hộ do phụ nữ làm chủ chiếm 20%.", [("500", "Xã"), ("20", "Xã")]),
    # Whom it was for is said of the first; "cho vay" is one word.
    (
        "Tỉnh cấp 2 tỷ đồng cho quỹ chè, đồng thời quỹ huy động 3 tỷ đồng.",
        [("2 tỷ", "Tỉnh cấp"), ("3 tỷ", "quỹ huy động")],
    ),
    ("Tỷ lệ nợ là 6%, tỷ lệ cho vay được giữ tốt, ở mức 27%.", [("6", "Tỷ lệ nợ"), ("27", "tỷ lệ cho vay")]),
    # What is named between two commas is what the figure behind the second one tells of.
    (
        "Tỷ lệ nợ xấu đạt 6%, tỷ lệ vốn ngắn hạn được giữ khá tốt, ở mức 27%.",
        [("6", "Tỷ lệ nợ xấu"), ("27", "tỷ lệ vốn ngắn hạn")],
    ),
    (
        "Tỷ lệ nợ xấu đạt 6%, nhờ xã viên trả tốt, giảm 2%.",
        [("6", "Tỷ lệ nợ xấu"), ("2", "Tỷ lệ nợ xấu")],
    ),
    # A number that only says of which things is told names no subject, and belongs to the figure that it says so of.
    (
        "Quỹ trích 20% vốn với kỳ hạn 5 năm và 10% với kỳ hạn 10 năm.",
        [("20", "Quỹ"), ("5", "kỳ hạn"), ("10", "Quỹ"), ("10", "kỳ hạn")],
    ),
    (
        "Số bè có đèn là 24 bè từ 15 mét trở lên đạt tỷ lệ 80%.",
        [("24", "Số bè có đèn"), ("15", "Số bè có đèn"), ("80", "Số bè có đèn")],
    ),
    (
        "Giá chè xanh và giá chè đen vẫn cao, lần lượt đạt 61 đồng/kg và 49 đồng/kg; giá quế là 20 đồng/kg.",
        [("61", "Giá chè xanh"), ("49", "giá chè đen"), ("20", "giá quế")],
    ),
    (
        "Cùng với Hà Nội, Đà Nẵng và Lào Cai cũng bán nhiều chè hơn, lần lượt là 9 tấn và 20 tấn.",
        [("9", "Đà Nẵng"), ("20", "Lào Cai")],
    ),
]
PERIODS = [
    ("Tháng 8/2023, sản lượng đạt 1.500 tấn.", ("2023-08-01", "2023-08-31")),
    ("Sản lượng quý II/2023 đạt 1.500 tấn.", ("2023-04-01", "2023-06-30")),
    ("Sản lượng 6 tháng đầu năm 2022 đạt 1.500 tấn.", ("2022-01-01", "2022-06-30")),
    ("Sản lượng đạt 1.500 tấn.", ("2024-01-01", "2024-12-31")),
    # The year of the plan is not that of what is held against it, nor of what is told next.
    ("Sau 9 tháng năm 2023, nhà máy đạt 98% kế hoạch 2023.", ("2023-01-01", "2023-09-30")),
    # Behind a comma something else is told.
    ("Từ năm 2011 đến 2020, xã thu 82 tỷ đồng, từ năm 2014 đến 2019 thu đều.", ("2011-01-01", "2020-12-31")),
    # The bracket tells what was then.
    ("Năm 2022, tỷ lệ đỗ cao hơn nhiều so với năm 2021 (98,2%).", ("2021-01-01", "2021-12-31")),
    # The year behind "so với" is that of the other figure.
    ("Tỷ lệ nợ xấu ở mức 1,9%, tăng so với mức của đầu năm 2021.", ("2024-01-01", "2024-12-31")),
]
MANY_PERIODS = [
    ("Vốn của xã năm 2016: 71 tỷ đồng; năm 2017: 85 tỷ đồng.", ["2016-01-01", "2017-01-01"]),
    ("Năm 2021 và 2022, xưởng lần lượt đạt 12 tấn và 15 tấn chè.", ["2021-01-01", "2022-01-01"]),
    # A year in a bracket that has a figure of its own is of that one.
    ("Nghề gỗ đạt 1,1 lần (năm 2016 là 1,0 lần); nghề tre đạt 1,6 lần.", ["2024-01-01", "2016-01-01", "2024-01-01"]),
    # So is a year before the one told of, behind another figure.
    (
        "Năm 2023, xưởng bán 5 tỷ đồng. Gỗ bán 3 tỷ đồng, trong khi năm 2022 là 4 tỷ đồng. Tre bán 1 tỷ đồng.",
        ["2023-01-01", "2023-01-01", "2022-01-01", "2023-01-01"],
    ),
    # Who tells of today first does not tell of the time behind.
    (
        "Đến nay, bến đã chở hơn 5 triệu lượt khách và có tỷ lệ đúng giờ cao nhất suốt năm 2022, trung bình 94,7%.",
        ["2024-01-01", "2022-01-01"],
    ),
    # A bare year is of the words in front of it.
    ("Năm 2023 xã có 14 tỷ đồng vốn vay, 2 tỷ đồng vốn 2022 kéo dài.", ["2023-01-01", "2022-01-01"]),
    # What a bracket says with figures of its own is of then, today or not.
    ("Hiện nay kho có 50 tấn chè (tính hết tháng 10/2023).", ["None"]),
    # A bracket may tell of the same stretch a year before.
    ("Sáu tháng đầu năm 2023, tín dụng tăng 6,09% (cùng kỳ năm 2022 tăng 9,4%).", ["2023-01-01", "2022-01-01"]),
    # What something is "hơn" is compared with.
    ("Năm 2023 vốn sẽ ít dư thừa hơn năm 2022 với mức tăng 12%.", ["2023-01-01"]),
    # The time of the level before is of that one alone.
    ("Năm 2023 tỷ lệ vay sẽ tăng. Tỷ lệ này tăng lên 124% từ mức 110% của năm 2021.", ["2023-01-01", "2021-01-01"]),
    ("Tháng 9/2023, chỉ số tăng lên mức 52,2 điểm so với 45,7 điểm của tháng 8/2023.", ["2023-09-01", "2023-08-01"]),
    # What is about as much as the year before is of this one.
    ("Cả năm 2023 sản lượng sẽ xấp xỉ năm trước, đạt khoảng 8 tấn.", ["2023-01-01"]),
    # The plan is of its year, what is held against it of the months so far.
    ("Hết tháng 8, bến thu 7 tỷ đồng, bằng 67% chỉ tiêu cả năm (chỉ tiêu 11 tỷ đồng).", ["None", "None", "2024-01-01"]),
    # A stretch of as many years as there are figures is told year by year, for every list behind it.
    (
        "Giá chè các năm 2021-2022 lần lượt tăng 1,2% và 1,7%; giá mây lần lượt tăng 2% và 3%.",
        ["2021-01-01", "2022-01-01", "2021-01-01", "2022-01-01"],
    ),
    ("Tháng 8/2023 thu 9 tỷ đồng. Chè tăng so với cùng kỳ và tháng 7. Mây tăng 16%.", ["2023-08-01", "2023-08-01"]),
    # One stretch for all of them.
    ("Năm 2022, hai xưởng lần lượt đạt 12 tấn và 15 tấn chè.", ["2022-01-01", "2022-01-01"]),
]
BASES = [
    ("Tháng 8/2023, sản lượng tăng 12% so với cùng kỳ năm trước.", "2022-08-01"),
    ("Quý II/2023, sản lượng giảm 12% so với quý trước.", "2023-01-01"),
    ("Năm 2023, sản lượng tăng 12% so với năm 2020.", "2020-01-01"),
]
PLACES = [
    ("Xuất khẩu chè sang Nhật Bản đạt hơn 25 triệu USD.", "Nhật Bản"),
    ("Tại Hà Nội, sản lượng đạt 12 tấn.", "Hà Nội"),
    ("Cả nước có 500 thư viện.", "cả nước"),
    ("Sản lượng đạt 12 tấn.", "Lào Cai"),
    ("Tại Hà Nội có hội chợ. Sản lượng toàn thành phố đạt 12 tấn.", "Hà Nội"),
    ("Tại Hà Nội có hội chợ. Sản lượng của thành phố Mây đạt 12 tấn.", "Lào Cai"),
    ("Ông Mây, trú tại xã Gió, tỉnh Hưng Yên, thu 12 tấn.", "Lào Cai"),
]
MODALITIES = [
    ("Sản lượng chè đạt 40 nghìn tấn.", "actual"),
    ("Sản lượng chè ước đạt 40 nghìn tấn.", "estimate"),
    ("Mục tiêu năm 2025 có 90% thôn có nhà văn hóa.", "target"),
    ("Năm 2024, dự kiến sẽ trồng 15.000 cây xanh.", "plan"),
]
HEDGES = [
    ("Kho giữ hơn 25 tấn chè.", "hơn"),
    ("Kho giữ gần 25 tấn chè.", "gần"),
    ("Sản lượng ước đạt 25 tấn.", "ước đạt"),
    ("Kho giữ 25 tấn chè.", ""),
    ("Thời gian gián đoạn không được quá 5 năm.", "không được quá"),
    ("Mức khấu trừ không được phép vượt quá 30%.", "không được phép vượt quá"),
    ("Thời gian gián đoạn quá 5 năm.", "quá"),
]
NO_FIGURES = ["Thông tư số 12/2019/TT-BTTTT có hiệu lực.", "Mã hồ sơ X7-55-Q được lưu."]


@pytest.mark.parametrize(("text", "told"), SUBJECTS)
def test_each_figure_has_its_own_subject(text: str, told: list[tuple[str, str]]) -> None:
    found = facts(text)
    assert [fact.quantity.surface for fact in found] == [surface for surface, _ in told]
    for fact, (_, subject) in zip(found, told, strict=True):
        assert subject in fact.subject


@pytest.mark.parametrize(("text", "ends"), PERIODS)
def test_the_period(text: str, ends: tuple[str, str]) -> None:
    (fact,) = facts(text)
    assert fact.period is not None
    assert (str(fact.period.start), str(fact.period.end)) == ends


@pytest.mark.parametrize(("text", "starts"), MANY_PERIODS)
def test_each_figure_has_its_own_period(text: str, starts: list[str]) -> None:
    assert [str(fact.period and fact.period.start) for fact in facts(text)] == starts


@pytest.mark.parametrize(("text", "start"), BASES)
def test_what_a_change_is_measured_against(text: str, start: str) -> None:
    (fact,) = facts(text)
    assert fact.base_period is not None
    assert str(fact.base_period.start) == start


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place(text: str, place: str) -> None:
    (fact,) = facts(text, place="Lào Cai")
    assert fact.place == place


@pytest.mark.parametrize(("text", "modality"), MODALITIES)
def test_the_modality(text: str, modality: str) -> None:
    (fact,) = facts(text)
    assert fact.modality == modality


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_a_hedge_is_kept(text: str, hedge: str) -> None:
    (fact,) = facts(text)
    assert fact.quantity.hedge == hedge


def test_a_part_names_its_whole() -> None:
    whole, part = facts("Năm 2023, bến có 2.000 xe buýt, trong đó có 300 xe buýt điện.")
    assert (whole.part_of, part.part_of) == ("", "2.000 xe buýt")


def test_the_speaker() -> None:
    (fact,) = facts("Theo Hội Nuôi ong, cả nước có gần 9.000 đàn ong.")
    assert fact.speaker == "Hội Nuôi ong"


def test_a_period_holds_for_the_next_sentences() -> None:
    _, second = facts("Tháng 8/2023, kho nhập 12 tấn chè. Kho giữ 25 tấn cà phê.")
    assert second.period is not None
    assert str(second.period.start) == "2023-08-01"
    assert second.period.span is None


def test_what_is_told_up_to_a_day_holds_for_the_next_sentences() -> None:
    first, second = facts("Tính đến hết ngày 13/6/2023, xã thu 9 tỷ đồng. Thôn Thượng thu 3 tỷ đồng.")
    assert first.period is not None
    assert second.period is not None
    assert (first.period.end, second.period.end) == (date(2023, 6, 13), date(2023, 6, 13))
    assert second.period.span is None


def test_the_title_is_read_first() -> None:
    first, second = facts("Kho giữ 25 tấn chè.", title="Tháng 5/2024: thu 7 tấn mật (hư cấu)")
    assert (first.field, first.quantity.surface) == ("title", "7")
    assert second.field == "text"
    assert second.period is not None
    assert str(second.period.start) == "2024-05-01"


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_number_that_is_no_figure_is_told(text: str) -> None:
    assert extracted(text) == Extraction((), (text,))


def test_a_sentence_without_digits_or_with_a_date_alone_is_not_told() -> None:
    assert extracted("Hội nghị diễn ra tốt đẹp. Hội nghị họp ngày 12/6/2023.") == Extraction((), ())


SENTENCES = [text for text, *_ in (*SUBJECTS, *PERIODS, *BASES, *PLACES, *MODALITIES, *HEDGES)] + NO_FIGURES


@given(st.lists(st.sampled_from(SENTENCES), max_size=6))
def test_every_span_lies_in_the_text_and_every_fact_has_its_own_name(chosen: list[str]) -> None:
    text = " ".join(chosen)
    found = facts(text)
    assert len({fact.id for fact in found}) == len(found)
    for fact in found:
        assert fact.quantity.span.of(text) == fact.quantity.surface
        assert fact.sentence.start <= fact.quantity.span.start < fact.quantity.span.end <= fact.sentence.end
        assert fact.citation.sentence == fact.sentence.of(text)
    assert found == facts(text)
