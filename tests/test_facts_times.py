"""The times of figures, one example a rule. All sentences are invented."""

from __future__ import annotations

import pytest

from knowledge.grammar.period import anchor
from tests.invented import facts

# A text, and when each of its figures starts, "None" where that is open.
STARTS = [
    # A level that a rise began with lends its year to nothing behind it.
    (
        "Tỷ lệ trẻ đội mũ từ 35% năm 2021 tăng lên 70% vào cuối năm 2023. Vẫn còn 3 xã chưa đạt.",
        ["2021-01-01", "None", "2024-01-01"],
    ),
    (
        "Suất tăng từ 6,32% trong Bảng xếp hạng chè Mây lớn năm 2021 lên 6,58% trong năm 2023. Riêng suất vốn là 3%.",
        ["2021-01-01", "2023-01-01", "2023-01-01"],
    ),
    # The plan is of its year where the months so far were named a sentence ago, too.
    (
        "Hết tháng 8/2023, bến thu 7 tỷ đồng. Bến Gió thu 3 tỷ đồng, đạt 51% chỉ tiêu xã giao phấn đấu (6 tỷ đồng).",
        ["None", "None", "None", "2023-01-01"],
    ),
    # What is less "hơn mức tăng của" other years is compared with them.
    (
        "9 tháng năm 2023, giá tăng. Gỗ tăng 4,6%, thấp hơn mức tăng của cùng kỳ các năm trong giai đoạn 2011-2020.",
        ["2023-01-01"],
    ),
    # What was a year before is told by the way: it dates neither the figure in front of it nor the next sentence.
    ("Chợ thu 5 tỷ đồng, trong khi năm trước không thu. Bến lãi 3 tỷ đồng.", ["2024-01-01", "2024-01-01"]),
    # A law has a date, but what it holds until is the time of its figure.
    ("Xã được nhận 60% chi phí từ ngày Luật này có hiệu lực đến ngày 31/12/2023.", ["None"]),
    ("Theo Luật Chè ngày 31/12/2021, xã được nhận 60% chi phí.", ["2024-01-01"]),
    ("Theo Pháp lệnh Chè năm 2021, xã được nhận 60% chi phí.", ["2024-01-01"]),
    ("Theo chỉ tiêu pháp lệnh năm 2021, xã được nhận 60% chi phí.", ["2021-01-01"]),
    # What stands behind a colon tells of the parts one by one.
    ("Việc quản lý chia làm hai giai đoạn: giai đoạn trước ngày 1/8/2023 và giai đoạn sau.", ["2024-01-01"]),
    # A time behind "so với" is of what the figure is compared with.
    (
        "Sáng 12/11/2023, vàng ở chợ Mây thấp hơn 3,6 triệu đồng/lượng so với vàng ở chợ Gió chiều 11/11/2023.",
        ["2023-11-12"],
    ),
    ("Xưởng bán 5 tỷ đồng, tăng so với cùng kỳ năm trước trong quý I/2023.", ["2023-01-01"]),
    # A change over years began with a level of the first and ended with one of the last.
    (
        "Giai đoạn 2015-2019, lãi của xưởng tăng đều, từ 633 đồng/cổ phiếu lên 3.675 đồng/cổ phiếu.",
        ["2015-01-01", "2019-01-01"],
    ),
    (
        "Từ năm 2015 đến năm 2019, số hộ nghèo giảm từ 50 hộ xuống còn 20 hộ, thu 5 tỷ đồng.",
        ["2015-01-01", "2019-01-01", "2015-01-01"],
    ),
    # Who goes on with "hiện" tells of today; a thing of today within a time is of that time.
    (
        "Giá trị tăng trung bình 8%/năm từ 2017 đến 2022 nhưng hiện vẫn ở mức khiêm tốn, khoảng 32 tỷ đồng/tháng.",
        ["2017-01-01", "2024-01-01"],
    ),
    ("Năm 2019 xã có 500 hộ, thực hiện 300 việc.", ["2019-01-01", "2019-01-01"]),
    # As much as was sold in a year is compared with it.
    ("Xã bán 79 căn hộ, tương đương lượng bán năm 2021; đã có 24 dự án xong.", ["2024-01-01", "2024-01-01"]),
    # A bracket without a number says what the figure holds; the year of a plan is not that of the months so far.
    (
        "6 tháng năm 2023, đội đến 90 xưởng. Số thu (gồm cả nợ năm 2021) là 29 tỷ đồng, đạt 46% kế hoạch năm 2023.",
        ["2023-01-01"] * 3,
    ),
    (
        "9 tháng năm 2023, bến thu 3 tỷ đồng. Bến thu 6 tỷ đồng, đạt 46% kế hoạch năm 2024.",
        ["2023-01-01", *["2024-01-01"] * 2],
    ),
    ("Năm 2023, bến thu 9 tỷ đồng (kể từ năm 2021 đến nay), thu phí 2 tỷ đồng.", ["2023-01-01"] * 2),
    ("Năm 2023, bến thu 9 tỷ đồng (chưa trừ số năm 2021 phải hoàn là 2 tỷ đồng).", ["2023-01-01", "2021-01-01"]),
    # A stretch is no date of the document in front of it, nor is a day on which something stood so.
    ("Nợ theo Nghị quyết 42 được xử lý từ 15/8/2021 đến 31/5/2023 đạt 7 tỷ đồng.", ["2021-08-15"]),
    (
        (
            "Nợ theo Nghị quyết 42 tại thời điểm 31/12/2022 và 31/5/2023 tương ứng 40,5% và 40,1%, cao hơn nhiều số nợ "
            "được xử lý do khách hàng trả bình quân từ 2012-2017 (22,8%)."
        ),
        ["2022-12-31", "2023-05-31", "2012-01-01"],
    ),
    ("Năm 2022 lãi 3 tỷ đồng, doanh thu 5 tỷ đồng năm 2023 (bằng 71 xu).", ["2022-01-01", *["2023-01-01"] * 2]),
    (
        "6 tháng năm 2023, xưởng thu 4 tỷ đồng. Xưởng lãi 7 tỷ đồng, vượt xa chỉ tiêu 4 tỷ đồng kế hoạch cả năm 2023.",
        ["2023-01-01"] * 3,
    ),
    # The year of an event is not that of a birth.
    ("Kỳ tuyển sinh 2021, trường nhận 40 học sinh. Em Mây sinh năm 2010 đạt 29 điểm.", ["2021-01-01", "2021-01-01"]),
    # The month in which goods are handed over is the time of no other figure.
    ("Giá vàng giao tháng 2/2025 ở mức 1.830 đồng. Hiện giá vàng giảm hơn 3%.", ["2025-02-01", "2024-01-01"]),
    # The year of a list that a figure is compared with is of no other figure.
    (
        "Năm 2023, tỷ lệ lãi đạt 11,4%, giảm so với mức 11,9% trong Bảng chè năm 2022. Tỷ lệ vốn tăng lên 21,7%.",
        ["2023-01-01", "2022-01-01", "2023-01-01"],
    ),
    ("Tỷ lệ lãi tăng so với Bảng chè năm 2022. Tỷ lệ vốn tăng lên 21,7%.", ["2024-01-01"]),
    ("Chè tăng 2,6% so với vụ trước. Năm 2023, mây tăng 3%.", ["2024-01-01", "2023-01-01"]),
    # The caption of a picture, signed with initials too, dates nothing behind it.
    ("Bến Mây trong năm 2021. Ảnh T.D\nBến đón 30 lượt khách.", ["2024-01-01"]),
    ("Bến Mây trong năm 2021. Ảnh hưởng của bão lớn: bến đón 30 lượt khách.", ["2021-01-01"]),
    # What a bracket explains is the time that is meant; a sum up to a day is not explained.
    ("Trong tháng 10/2023 (kỳ báo cáo 16/9/2023-15/10/2023), bến thực hiện 134 cuộc kiểm tra.", ["2023-10-01"]),
    ("Năm 2023 (kỳ báo cáo từ 16/12/2022 đến 15/12/2023), bến thu 8 tỷ đồng.", ["2023-01-01"]),
    # What is held against a whole year is of a whole one; "cùng kỳ" is the same month.
    (
        "Tháng 12/2023 giá tăng 2,6%. Xã bán 44 tỷ đồng, tăng 3% so với năm 2022.",
        ["2023-12-01", "2023-01-01", "2023-01-01"],
    ),
    (
        "Tháng 12/2023 giá tăng 2,6%. Xã bán 4 tỷ đồng, tăng 3% so với cùng kỳ năm 2022.",
        ["2023-12-01", "2023-12-01", "2023-12-01"],
    ),
    # What is told "lần lượt" of several months is told month by month, and so is the list behind it.
    (
        "Xã bán các tháng 8, 9, 10/2023 lần lượt đạt 3 tỷ đồng, 2 tỷ đồng và 5 tỷ đồng, tăng 4,2%, 8,7% và 6,3%.",
        ["2023-08-01", "2023-09-01", "2023-10-01"] * 2,
    ),
    (
        "Tốc độ tăng quý II các năm 2021, 2022, 2023 lần lượt là 5,38%; 3,96% và 5,72%.",
        ["2021-04-01", "2022-04-01", "2023-04-01"],
    ),
    ("2 tháng năm 2023, hai xưởng lần lượt đạt 12 tấn và 15 tấn chè.", ["2023-01-01", "2023-01-01"]),
    # The year of the prices is not that of what they are counted for.
    ("Năm 2023, xưởng bán 9 tỷ đồng (giá so sánh năm 2010), tăng 9,3%.", ["2023-01-01"] * 2),
    # What a semicolon sets off, or a clause that opens with a time, has this time alone.
    ("Tháng 1/2024 xã họp. Tỷ lệ hộ có điện đạt 86%; mục tiêu đến năm 2025 là 90%.", ["2024-01-01", "None"]),
    ("Tháng 1/2024 xã họp. Chè tăng 2%; lũy kế 3 tháng đầu năm đạt 7 tấn. Gỗ tăng 1%.", ["2024-01-01"] * 3),
    ("6 tháng cuối năm 2023, chè phải tăng 11% để cả năm 2023 đạt 10%.", ["2023-07-01", "2023-01-01"]),
    ("Quý III/2023, trạm đón 59 lượt người, 9 tháng năm 2023 là 164 lượt.", ["2023-07-01", "2023-01-01"]),
    (
        "Tháng 9/2023, chè bán được 2 tỷ đồng (từ đầu năm 2023 được 9 tỷ đồng), gỗ 3 tỷ đồng.",
        ["2023-09-01", "2023-01-01", "2023-09-01"],
    ),
    ("Chè bán được 2 tỷ đồng, qua đó nâng tổng thu từ đầu năm 2023 lên 9 tỷ đồng.", ["2024-01-01", "2023-01-01"]),
    # What ends a sentence may be of all that it tells.
    ("Xã bán 7 tỷ đồng chè, 2 tỷ đồng gỗ trong năm 2023.", ["2023-01-01"] * 2),
    # The time of a level that another one is above or below is of neither figure; that of the two is.
    (
        "Đỉnh lũ năm nay đạt 12,5 m, thấp hơn đỉnh lũ năm 2021 là 2,9 m. Bão phá 3 nhà.",
        ["2024-01-01"] * 3,
    ),
    ("Xã bán 5 tấn chè, nhiều hơn xã Gió năm 2023.", ["2023-01-01"]),
    # A bracket that says how long a time is gives its days to all that follows.
    ("Dịp lễ (4 ngày, từ 30/8/2023 đến 2/9/2023), xã đón 18 đoàn khách và bán 5 tấn chè.", ["2023-08-30"] * 3),
    # A sentence that opens with "cùng kỳ" tells of then, and those behind it do not.
    (
        "9 tháng năm 2023, xã chi 9 tỷ đồng. Cùng kỳ năm 2022, xã chi 8 tỷ đồng. Xưởng lãi 2 tỷ đồng.",
        ["2023-01-01", "2022-01-01", "2023-01-01"],
    ),
    # A share of what a year brought forth is alone of that year; what was "cùng thời điểm" is told by the way.
    ("Vốn của xưởng đạt 9 tỷ đồng, tăng 28%, tương đương 79% GDP năm 2022.", ["2024-01-01"] * 2 + ["2022-01-01"]),
    (
        "Đến 30/6/2023, vốn tăng 9%; cùng thời điểm năm 2022 chỉ tăng 6%. Nợ là 3 tỷ đồng.",
        ["None", "2022-01-01", "None"],
    ),
    # What is as it was last year is of now; a dividend is paid out now.
    ("Quý I/2024, 2 xưởng vẫn lớn như năm ngoái. Trong đó, xưởng Mây thu 9 tỷ đồng.", ["2024-01-01"] * 2),
    ("Nếu như năm ngoái xưởng thu 2 tỷ đồng thì nay khác.", ["2023-01-01"]),
    (
        "Quý I/2024, xưởng lãi 9 tỷ đồng. Xưởng trả cổ tức năm 2021 với tỷ lệ 18%. Vốn là 3 tỷ đồng.",
        ["2024-01-01", "2021-01-01", "2024-01-01"],
    ),
    # The day that a price is compared with is not that of the price, and the article was not written on it.
    (
        "Quỹ Mây hạ giá ở cả hai chiều so với cùng thời điểm hôm 31/12, niêm yết ở mức 22.955 đồng/USD.",
        ["2024-01-01"],
    ),
    ("Chiều 31/12/2023, quỹ Mây hạ giá so với cùng thời điểm hôm 30/12, còn 22.955 đồng/USD.", ["2023-12-31"]),
    ("Tính đến ngày 31/3/2024, so với đầu năm, vốn tăng 5%.", ["None"]),
    # What something is a multiple of is not its time and lends no year.
    ("Quý I xưởng Mây lãi 64 tỷ đồng, gấp 3,5 lần quý I/2019.", ["2024-01-01"] * 2),
    ("Năm 2023 xưởng Mây lãi 64 tỷ đồng, gấp đôi năm 2019.", ["2023-01-01"] * 2),
    # Behind "nhưng đến nay" all is of now.
    ("Trước năm 2016 xã có 27 nhóm nhưng đến nay đã có thêm, phí khoảng 1 triệu đồng.", ["None", "2024-01-01"]),
    ("Trước năm 2016 xã có 27 nhóm, phí khoảng 1 triệu đồng.", ["None", "None"]),
    # So it is behind "thì hiện nay" and "thì nay".
    (
        "Nếu tính mốc năm 2019, giá chè là 128 đồng/kg thì hiện nay chè đã lên 148 đồng/kg.",
        ["2019-01-01", "2024-01-01"],
    ),
    ("Năm 2019 xã có 5 xe thì nay có 9 xe.", ["2019-01-01", "2024-01-01"]),
    # A syllable of a longer word tells of no now.
    ("Tháng 8/2023, xã có 5 vụ. Xã đã phát hiện 7 xe.", ["2023-08-01"] * 2),
    ("Tháng 8/2023, xã có 5 vụ. Tại hiện trường có 7 xe.", ["2023-08-01"] * 2),
    ("Tháng 8/2023, xã có 5 vụ. Xã hiện có 7 xe.", ["2023-08-01", "2024-01-01"]),
    # What a change began with is of its own time, and so is what is told of then behind what is now.
    ("Chè lời 34%, giảm từ 54% của quý III/2022. Mây lời 32%.", ["2024-01-01", "2022-07-01", "2024-01-01"]),
    ("Chè lời 54%; con số này là 47% trong quý III/2022. Mây lời 32%.", ["2024-01-01", "2022-07-01", "2024-01-01"]),
    ("Xưởng họp. Con số này là 47% trong quý III/2022. Mây lời 32%.", ["2022-07-01"] * 2),
    # What happened before a sentence's figures lends them no time; "sau 9 tháng" is theirs.
    (
        "Sau đợt bán 2 triệu cổ phiếu hồi tháng 4/2016, xưởng bán 5 triệu cổ phiếu. Giá là 20 đồng/cổ phiếu.",
        ["2016-04-01", "2024-01-01", "2024-01-01"],
    ),
    ("Sau 9 tháng đầu năm 2023, xưởng bán 5 tấn chè.", ["2023-01-01"]),
    (
        "Theo hội chè, sau khi tăng 5% trong tháng 7/2023, giá giảm 2%. Chè bán được 9 tấn.",
        ["2023-07-01", "2024-01-01", "2024-01-01"],
    ),
    # A change lies behind the year that it is measured against by name, whatever time stands nearer.
    (
        "8 tháng năm 2023, số xưởng nghỉ là 4% số xưởng ở thời điểm cuối năm 2022, tăng 39% so với cùng kỳ năm 2022.",
        ["None", "2023-01-01"],
    ),
    # The time in what a document is called is not that of the next sentence.
    (
        "Theo công văn số 35/MMM ngày 20/6/2018 về việc hướng dẫn các chợ đo giờ làm năm 2018, xã họp. Xã đo 2 chợ.",
        ["2024-01-01"],
    ),
    ("Xã đo giờ làm năm 2018. Xã đo tại 2 chợ lớn.", ["2018-01-01"]),
    # Of a list of aims each has its own year; a time in front of all is that of all.
    ("Kinh tế số chiếm 25% đến năm 2030; lãi đạt 7%/năm; thu đạt 5 tỷ đồng.", ["None", "2024-01-01", "2024-01-01"]),
    ("Đến năm 2030, kinh tế số chiếm 25%; lãi đạt 7%/năm; thu đạt 5 tỷ đồng.", ["None"] * 3),
    ("Kinh tế số chiếm 25% đến năm 2030; lãi đạt 7%/năm.", ["None"] * 2),
    # A law is called by the year in which it was amended, too.
    ("Luật Chè (sửa đổi, bổ sung năm 2017) phạt 5 triệu đồng. Người trốn bị phạt 10 triệu đồng.", ["2024-01-01"] * 2),
    # So it is by the year behind the short form of its name; behind other short forms a year is a time.
    ("Theo Luật Trồng chè (LTC) 2017, thợ nghỉ 5 ngày. Người trốn bị phạt 10 triệu đồng.", ["2024-01-01"] * 2),
    ("Hội Trồng chè (HTC) năm 2017 thu 5 tỷ đồng.", ["2017-01-01"]),
    ("Có 5 quy chế được sửa đổi năm 2017.", ["2017-01-01"]),
    # "Thì" opens what is told of another time than the figure in front of it.
    ("Giá trước đó là 100 đồng/kg thì đến tháng 3/2024 chỉ còn 70 đồng/kg.", ["2024-01-01", "None"]),
    ("Nếu năm 2022 xã thu 5 tỷ đồng thì năm 2023 thu 6 tỷ đồng.", ["2022-01-01", "2023-01-01"]),
    # When something was begun or opened is told by the way.
    ("Sân rộng 72 ha, khởi công năm 2009. Sân có khán đài 15.000 người.", ["2024-01-01"] * 2),
    ("Xưởng đã xong 90% việc, dự kiến đưa vào sử dụng đầu năm 2025.", ["2024-01-01"]),
    ("Xưởng đã xong 90% việc, đảm bảo đưa vào hoạt động năm 2025.", ["2024-01-01"]),
    ("Cầu Mây, khánh thành năm 2009, dài 500 m.", ["2024-01-01"]),
    ("Xưởng đã xong 90% việc, dự kiến hoàn thành năm 2025.", ["2024-01-01"]),
    # When all of it was built is not.
    ("Xưởng Mây đã xây 500 căn hộ, hoàn thành trong quý I/2020.", ["2020-01-01"]),
    ("Xã Gió có 35 trường học, xây dựng trong năm 2019.", ["2019-01-01"]),
    ("Xưởng Mây, thành lập năm 2010 với vốn 5 tỷ đồng, nay bán 7 tấn chè.", ["2010-01-01", "2024-01-01"]),
    ("Xã có 5 cầu khánh thành năm 2009. Dân góp 3 tỷ đồng.", ["2009-01-01"] * 2),
    # So is when something happened, in a sentence without a figure.
    ("Xưởng Mây vừa được thành lập đầu tháng 2/2018. Ông Gió góp 55% vốn.", ["2024-01-01"]),
    ("Xưởng Mây lớn lên nhờ tin đồn hồi tháng 8/2017. Xưởng có 18 nghề.", ["2024-01-01"]),
    ("Thời gian chia vốn dự kiến là giữa tháng 7/2018. Nguồn vốn lớn nhất là 14 tỷ đồng.", ["2024-01-01"]),
    ("Số xưởng thành lập trong tháng 2/2018 rất lớn. Vốn góp là 14 tỷ đồng.", ["2018-02-01"]),
    ("Quỹ Mây công bố hồi tháng 2/2018 về gói mới. Cụ thể, gói Gió có giá 14 đồng.", ["2018-02-01"]),
    ("Xưởng bán 5 tấn chè hồi tháng 8/2017. Lãi là 3 tỷ đồng.", ["2017-08-01"] * 2),
    # Two figures belong to two times one by one, and two of one time to that.
    ("Quý III/2023 và quý IV/2023 giá tăng 6% và 7%.", ["2023-07-01", "2023-10-01"]),
    ("Năm 2022 và 2023, xã thu 5 tỷ đồng và 6 tỷ đồng.", ["2022-01-01", "2023-01-01"]),
    ("Năm 2022 xã thu 4 tỷ đồng, năm 2023 chè và gỗ thu 5 tỷ đồng và 6 tỷ đồng.", ["2022-01-01", *["2023-01-01"] * 2]),
    # No year is held against itself.
    ("Xã bán 9 tấn chè trong năm ngoái, tăng 5% so với năm 2023.", ["2024-01-01"] * 2),
    ("Xã bán 9 tấn chè trong năm ngoái, tăng 5% so với năm 2020.", ["2023-01-01"] * 2),
]


@pytest.mark.parametrize(("text", "starts"), STARTS)
def test_each_figure_has_its_own_time(text: str, starts: list[str]) -> None:
    assert [str(fact.period and fact.period.start) for fact in facts(text)] == starts


def test_a_title_that_looks_ahead_dates_no_figure_of_the_year_before() -> None:
    text = "Sáng 8/12/2024, xã Mây họp về năm 2024. Chè tốt. Gỗ khá. Mây đẹp. Dân vui. Xưởng chè chiếm khoảng 70%."
    (share,) = facts(text, title="Xã Mây (hư cấu) sẽ bật lên trong năm 2025")
    assert share.period is not None
    assert str(share.period.start) == "2024-01-01"


def test_a_figure_of_today_is_not_of_the_year_that_was_over() -> None:
    text = "Sáng 14/1/2024, xã họp. Năm 2023 xã thu 8 tỷ đồng. Đến thời điểm này, xã có 27 đàn ong."
    year, today = facts(text, title="Tổng kết năm 2023 (hư cấu)")
    assert year.period is not None
    assert today.period is not None
    assert (str(year.period.start), str(today.period.start)) == ("2023-01-01", "2024-01-01")
    assert not today.period.surface


def test_what_is_aimed_at_later_dates_only_what_looks_ahead_as_well() -> None:
    text = "6 tháng cuối năm 2023, xã đặt mục tiêu bán 7 tấn chè. Xã phấn đấu bán 3 tấn mật. Điện đạt 9 triệu kWh."
    told = facts(text, title="Xã Mây (hư cấu) 6 tháng đầu năm 2023")
    starts = [str(fact.period and fact.period.start) for fact in told]
    assert starts == ["2023-07-01", "2023-07-01", "2023-01-01"]


def test_a_feast_is_not_what_an_article_reports_on() -> None:
    text = "Tháng 1/2021, bến bắt 803 vụ.\nDân vui.\nChợ đông.\nXã đẹp.\nHàng gồm 8.702 chiếc."
    stretches = [fact.period for fact in facts(text, title="Gần Tết Tân Sửu bến Mây (hư cấu) đông") if fact.period]
    assert [f"{when.start} {when.end}" for when in stretches] == ["2021-01-01 2021-01-31"] * 2


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Theo Luật Nghề rừng 2019, thợ thử việc. Luật Nghề rừng (LNR) năm 2019 cho thợ nghỉ 5 ngày.", None),
        ("Xã thi hành Luật Nghề rừng trong năm 2019. Năm 2019 được mùa. Thợ nghỉ 5 ngày.", 2019),
    ],
)
def test_the_year_of_a_law_is_a_part_of_its_name(text: str, year: int | None) -> None:
    assert anchor("Thử việc (hư cấu)", text, None).year == year


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Kết thúc quý I/2020 xã Mây thu 12 tỷ đồng, kết thúc quý II thu 9 tỷ đồng.", ["2020-01-01", "2020-04-01"]),
        ("Tháng 11/2020 xã Mây thu 12 tỷ đồng, tháng 1 thu 9 tỷ đồng.", ["2020-11-01", "2024-01-01"]),
        ("Tháng 1/2020 xã Mây thu 12 tỷ đồng, tháng 3 này thu 9 tỷ đồng.", ["2020-01-01", "2024-03-01"]),
    ],
)
def test_a_later_month_of_a_sentence_is_of_the_same_year(text: str, starts: list[str]) -> None:
    assert [str(fact.period and fact.period.start) for fact in facts(text)] == starts


def test_a_year_that_is_any_one_of_many_dates_nothing() -> None:
    (fact,) = facts("Số thu năm sau luôn cao hơn năm trước, tính chung xã Mây thu được 5 tỷ đồng.")
    assert str(fact.period and fact.period.start) == "2024-01-01"
    (planned,) = facts("Năm sau xã Mây thu được 5 tỷ đồng.")
    assert str(planned.period and planned.period.start) == "2025-01-01"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Quý II/2023 xã lãi 5 tỷ đồng, cùng kỳ năm ngoái lãi 3 tỷ đồng.", ["2023-04-01", "2022-04-01"]),
        ("Quý II/2023 xã lãi 5 tỷ đồng; còn cùng kỳ năm 2021 chỉ lãi 3 tỷ đồng.", ["2023-04-01", "2021-04-01"]),
        ("Quý II/2023 xã lãi 5 tỷ đồng, cùng kỳ tăng 3%.", ["2023-04-01", "2023-04-01"]),
        ("Vốn tăng từ 25 tỷ đồng trong năm 2023 lên 142 tỷ đồng cùng kỳ năm nay.", ["2023-01-01", "2024-01-01"]),
        (
            "Vốn tăng từ 25 tỷ đồng trong quý III/2023 lên 142 tỷ đồng cùng kỳ năm nay.",
            ["2023-07-01", "2024-07-01"],
        ),
    ],
)
def test_a_clause_may_tell_of_the_same_stretch_a_year_before(text: str, starts: list[str]) -> None:
    assert [str(fact.period and fact.period.start) for fact in facts(text)] == starts


@pytest.mark.parametrize("set_at", ["Chính phủ giao đầu năm", "đề ra hồi đầu năm", "mà hội đặt ra từ đầu năm"])
def test_when_a_plan_was_set_is_no_time_of_what_reached_it(set_at: str) -> None:
    found = facts(f"Đến 31/10/2030, Sở Mây đã chi 3 tỷ đồng, đạt 68% kế hoạch {set_at}, giảm 5% so với năm trước.")
    assert {fact.period.surface for fact in found if fact.period} == {"Đến 31/10/2030"}


def test_what_was_done_since_the_year_began_is_of_then() -> None:
    (fact,) = facts("Sở Mây giao đầu năm 2030 cho chợ 3 tỷ đồng.")
    assert fact.period is not None
    assert fact.period.surface == "đầu năm 2030"
