"""Examples of periods, grouped by what they mean; read in an article that speaks on 26 September 2020.

Each surface of `SAME` is one period and nothing else. `IN_CONTEXT` marks the periods of a text with ⟦ ⟧, followed by
what they mean. The texts of `REFUSED` hold none.
"""

from __future__ import annotations

from knowledge.grammar.period.draft import Anchor

AT = Anchor(2020, 9, 26)

# (start, end, grain, relation, whether the year is the article's) -> surfaces
SAME: tuple[tuple[tuple[str, str, str, str, bool], tuple[str, ...]], ...] = (
    (
        ("2023-04-01", "2023-06-30", "quarter", "in", False),
        (
            *(
                "quý II/2023",
                "quý 2/2023",
                "quý 2 năm 2023",
                "quí II/2023",
                "qúy 2-2023",
                "quý hai năm 2023",
                "Q2/2023",
            ),
            *("quy 2/2023", "Quý II năm 2023", "q2 2023", "quý II của năm 2023", "quy ii nam 2023"),
            *("quý II-2023", "2Q2023", "2q/2023"),
        ),
    ),
    (
        ("2020-10-01", "2020-12-31", "quarter", "in", True),
        ("quý 4", "quý IV", "quý tư", "quý 4 năm nay", "quý cuối năm", "quý cuối cùng của năm", "Q4", "quy 4"),
    ),
    (("2020-07-01", "2020-09-30", "quarter", "in", True), ("quý III", "quý ba năm nay", "cuối quý 3", "tháng 7-9")),
    (
        ("2021-01-01", "2021-03-31", "quarter", "in", False),
        ("quý I/2021", "quý đầu năm 2021", "quý đầu tiên của năm 2021"),
    ),
    (("2020-04-01", "2020-06-30", "quarter", "in", True), ("quý trước",)),
    (("2023-01-01", "2023-06-30", "months", "in", False), ("quý I, II/2023", "6 tháng đầu năm 2023", "6T/2023")),
    (
        ("2017-01-01", "2017-08-31", "months", "in", False),
        (
            *("8 tháng năm 2017", "8 tháng đầu năm 2017", "tám tháng đầu năm 2017", "8 tháng của năm 2017", "8T/2017"),
            *("8 tháng 2017", "08 tháng đầu năm 2017", "8 tháng đầu tiên của năm 2017", "8 thang dau nam 2017"),
            *("8 tháng đầu năm (2017)", "8T 2017", "từ tháng 1 đến tháng 8/2017", "từ đầu năm đến hết tháng 8/2017"),
            *("tháng 1-8/2017", "từ tháng 1 – 8/2017", "năm 2017 tính đến tháng 8", "T1-T8/2017", "8 tháng/2017"),
            *("8T2017", "8M2017", "8m/2017"),
        ),
    ),
    (("2020-01-01", "2020-06-30", "months", "in", True), ("6 tháng đầu năm", "6 tháng đầu năm nay", "6 thang dau nam")),
    (("2020-01-01", "2020-06-30", "half", "in", True), ("nửa đầu năm", "nửa đầu năm nay", "nửa năm đầu")),
    (("2020-07-01", "2020-12-31", "half", "in", True), ("nửa cuối năm", "nửa sau năm nay")),
    (("2020-01-01", "2020-06-30", "half", "in", False), ("nửa năm 2020", "nửa đầu năm 2020")),
    (("2020-07-01", "2020-12-31", "months", "in", True), ("6 tháng cuối năm", "sáu tháng cuối năm nay")),
    (
        ("2019-01-01", "2019-09-30", "months", "in", False),
        ("ba quý đầu năm 2019", "9 tháng năm 2019", "chín tháng 2019"),
    ),
    (("2019-01-01", "2019-05-31", "months", "in", False), ("năm tháng đầu năm 2019", "5 tháng đầu năm 2019")),
    (("2019-01-01", "2019-11-30", "months", "in", False), ("mười một tháng đầu năm 2019", "11 tháng năm 2019")),
    (("2019-01-01", "2019-06-30", "months", "in", False), ("sau thang dau nam 2019", "6T/2019")),
    (("2020-01-01", "2020-09-30", "months", "in", True), ("9 tháng", "9 tháng qua", "9 tháng vừa qua")),
    (
        ("2018-08-01", "2018-08-31", "month", "in", False),
        (
            *("tháng 8/2018", "tháng 8 năm 2018", "tháng 08/2018", "tháng 8-2018", "tháng 8.2018", "T8/2018", "8/2018"),
            *("thang 8/2018", "thang 8 nam 2018", "tháng Tám năm 2018", "Tháng 8 (2018)", "tháng 8 2018", "t8/2018"),
            *("đầu tháng 8/2018", "giữa tháng 8/2018", "cuối tháng 8/2018", "tháng tám/2018"),
            *("đầu 8/2018", "giữa 8/2018", "cuối 08/2018"),
            *("thượng tuần tháng 8/2018", "trung tuần tháng 8/2018", "hạ tuần tháng 8/2018"),
        ),
    ),
    (
        ("2018-08-16", "2018-08-31", "month", "in", False),
        ("nửa cuối tháng 8/2018", "nửa sau tháng 8/2018", "nửa sau T8/2018", "kỳ 2 tháng 8/2018", "kỳ 2 T8/2018"),
    ),
    (
        ("2018-08-01", "2018-08-15", "month", "in", False),
        (
            "nửa đầu tháng 8/2018",
            "nửa đầu T8/2018",
            "15 ngày đầu tháng 8/2018",
            "15 ngày đầu T8/2018",
            "kỳ 1 tháng 8/2018",
        ),
    ),
    (
        ("2018-01-01", "2018-01-15", "month", "in", False),
        ("15 ngày đầu năm 2018", "15 ngay dau nam 2018", "nửa tháng đầu năm 2018"),
    ),
    (
        ("", "2018-08-15", "month", "by", False),
        ("đến giữa tháng 8/2018", "đến giữa 8/2018", "đến trung tuần tháng 8/2018", "tính đến nửa đầu T8/2018"),
    ),
    (("2020-09-01", "2020-09-30", "month", "in", True), ("tháng 9", "tháng Chín", "tháng 9 năm nay", "thang 9", "T9")),
    (
        ("2019-04-01", "2019-04-30", "month", "in", True),
        ("tháng 4 năm ngoái", "tháng tư năm trước", "tháng bốn năm ngoái"),
    ),
    (("2019-07-01", "2019-07-31", "month", "in", False), ("tháng bảy năm 2019", "tháng bẩy năm 2019", "tháng 7/2019")),
    (("2019-12-01", "2019-12-31", "month", "in", False), ("tháng mười hai năm 2019", "tháng 12/2019")),
    (
        ("2019-10-01", "2019-10-31", "month", "in", False),
        ("tháng mười năm 2019", "tháng 10/2019", "thang muoi nam 2019"),
    ),
    (("2021-01-01", "2021-01-31", "month", "in", True), ("tháng một năm sau", "tháng 1 năm tới", "thang 1 nam toi")),
    (("2021-01-01", "2021-01-31", "month", "in", False), ("tháng đầu tiên của năm 2021", "thang dau tien nam 2021")),
    (("2020-12-01", "2020-12-31", "month", "in", True), ("tháng cuối cùng của năm",)),
    (("2020-08-01", "2020-08-31", "month", "in", True), ("tháng trước", "tháng rồi")),
    (("2020-10-01", "2020-10-31", "month", "in", True), ("tháng sau", "tháng tới")),
    (("2020-08-01", "2020-10-31", "months", "in", False), ("tháng 8, 9, 10/2020", "tháng 8 đến 10/2020")),
    (
        ("2018-01-01", "2018-12-31", "year", "in", False),
        ("năm 2018", "Năm 2018", "cả năm 2018", "nam 2018", "năm tài chính 2018"),
    ),
    (
        ("2018-01-01", "2018-12-31", "year", "in", False),
        ("2018", "Tết 2018", "Tết Mậu Tuất", "Tết Nguyên đán Mậu Tuất 2018", "Tết Mậu Tuất (2018)"),
    ),
    (
        ("2020-01-01", "2020-12-31", "year", "in", False),
        ("Tết Nguyên đán Canh Tý", "tet nguyen dan canh ty", "Tết năm Canh Tý"),
    ),
    (
        ("2020-01-01", "2020-12-31", "year", "in", True),
        ("năm nay", "cả năm", "cả năm nay", "nam nay", "trọn năm", "suốt năm"),
    ),
    (
        ("2019-01-01", "2019-12-31", "year", "in", True),
        ("năm ngoái", "năm trước", "nam ngoai", "Tết năm ngoái", "năm rồi"),
    ),
    (("2021-01-01", "2021-12-31", "year", "in", True), ("năm sau", "năm tới")),
    (("2019-01-01", "", "months", "in", False), ("đầu năm 2019", "đầu 2019", "tháng đầu năm 2019", "dau nam 2019")),
    (("", "2019-12-31", "months", "in", False), ("cuối năm 2019", "cuối 2019", "tháng cuối năm 2019")),
    (("", "2019-12-31", "months", "in", True), ("cuối năm trước", "cuối năm ngoái")),
    (("2019-05-01", "2019-08-31", "months", "in", False), ("giữa năm 2019",)),
    (("", "2019-06-30", "months", "by", False), ("đến giữa năm 2019", "tính đến giữa năm 2019")),
    (
        ("2016-01-01", "2020-12-31", "years", "in", False),
        (
            *(
                "2016-2020",
                "2016 – 2020",
                "giai đoạn 2016-2020",
                "nhiệm kỳ 2016 - 2020",
                "5 năm 2016-2020",
                "năm 2016-2020",
            ),
            *("từ năm 2016 đến năm 2020", "giai đoạn từ 2016 đến 2020", "nhiệm kì 2016-2020", "giai doan 2016-2020"),
        ),
    ),
    (("2018-01-01", "2019-12-31", "years", "in", False), ("2018/2019", "năm học 2018-2019")),
    (("1990-01-01", "1999-12-31", "years", "in", False), ("những năm 1990", "đầu những năm 1990")),
    (
        ("2023-06-12", "2023-06-12", "day", "in", False),
        (
            *("12/6/2023", "12-6-2023", "12.6.2023", "ngày 12/6/2023", "ngày 12 tháng 6 năm 2023", "12/06/2023"),
            *("ngày 12/6/23", "ngay 12/6/2023", "12 tháng 6 năm 2023", "ngày 12 tháng sáu năm 2023"),
            *("ngày 12/6 năm 2023", "ngày 12/6 của năm 2023", "ngay 12/6 nam 2023"),
        ),
    ),
    (
        ("2020-08-10", "2020-08-10", "day", "in", True),
        ("ngày 10/8", "ngày 10-8", "ngày 10 tháng 8", "ngày 10/8 năm nay"),
    ),
    (
        ("2020-07-15", "2020-07-16", "day", "in", False),
        ("ngày 15-16/7/2020", "từ 15 đến 16/7/2020", "ngày 15 và 16/7/2020"),
    ),
    (("2020-09-01", "2020-09-15", "day", "in", True), ("từ ngày 1 đến 15/9", "từ 1-15/9", "ngày 1 đến 15 tháng 9")),
    (
        ("2018-11-16", "2019-02-13", "months", "in", False),
        (
            *("từ ngày 16/11/2018 đến ngày 13/2/2019", "16/11/2018-13/2/2019", "16/11/2018 – 13/2/2019"),
            *("từ 16/11/2018 đến 13/2/2019", "từ 16/11/2018 tới 13/2", "từ ngày 16/11/2018 đến hết ngày 13/2/2019"),
        ),
    ),
    (("2020-10-22", "2020-11-22", "months", "in", False), ("22/10 – 22/11/2020", "từ 22/10-22/11/2020")),
    (("", "2025-12-31", "year", "by", False), ("đến năm 2025", "tới năm 2025", "đến hết năm 2025", "den nam 2025")),
    (("", "2020-12-31", "months", "by", False), ("đến cuối năm 2020", "tới cuối năm 2020")),
    (("", "2019-03-31", "months", "by", False), ("đến đầu năm 2019", "tính đến đầu năm 2019")),
    (
        ("", "2018-12-20", "day", "by", False),
        ("lũy kế đến 20/12/2018", "luỹ kế đến ngày 20/12/2018", "tính đến 20/12/2018"),
    ),
    (
        ("", "2019-11-30", "month", "by", False),
        ("tính đến hết tháng 11/2019", "hết tháng 11/2019", "đến cuối tháng 11/2019"),
    ),
    (("2019-01-01", "2019-08-07", "months", "in", False), ("từ đầu năm 2019 đến sáng 7/8",)),
    (
        ("", "2020-06-30", "day", "by", True),
        ("tính đến chiều 30/6", "tính đến thời điểm 30/6", "đến ngày 30/6", "cho đến 30/6"),
    ),
    (("2018-10-01", "", "month", "since", False), ("từ tháng 10/2018", "kể từ tháng 10/2018", "tu thang 10/2018")),
    (("2020-11-01", "", "day", "since", False), ("từ ngày 1/11/2020", "sau 1/11/2020", "từ sau ngày 1/11/2020")),
    (("", "2020-10-31", "day", "before", False), ("trước 1/11/2020", "trước ngày 1/11/2020", "truoc 1/11/2020")),
    (("2020-01-01", "2020-09-26", "months", "since", True), ("từ đầu năm đến nay", "từ đầu năm nay tới nay")),
    (("2011-01-01", "2020-09-26", "year", "since", False), ("từ năm 2011 đến nay", "tu nam 2011 den nay")),
    (("2020-01-01", "", "months", "since", True), ("từ đầu năm", "kể từ đầu năm")),
    (
        ("2016-01-01", "2016-12-31", "year", "in", False),
        ("cùng kỳ năm 2016", "cùng kỳ 2016", "cùng kì năm 2016", "cung ky 2016"),
    ),
    (("", "", "years", "in", False), ("nhiệm kỳ IX", "nhiệm kỳ khóa XIV", "nhiệm kỳ này", "nhiệm kỳ qua")),
    (("", "", "year", "in", False), ("năm qua", "năm vừa qua")),
    (("", "", "month", "in", False), ("tháng này", "tháng qua", "tháng vừa qua")),
    (("", "", "day", "in", False), ("ngày 15", "ngày 30")),
)

# Invented sentences. What stands in ⟦ ⟧ is a period, in this order; nothing else is.
IN_CONTEXT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("⟦Quý I⟧ và ⟦quý II/2021⟧ tỉnh đều thu vượt", ("2021-01-01..2021-03-31", "2021-04-01..2021-06-30")),
    ("⟦Tháng 8⟧ và ⟦8 tháng đầu năm 2018⟧ chợ đông", ("2018-08-01..2018-08-31", "2018-01-01..2018-08-31")),
    ("⟦7 tháng⟧, ⟦8 tháng⟧ và ⟦9 tháng năm 2017⟧ đều tăng", ("2017-01-01..2017-07-31", "2017-01-01..2017-08-31")),
    ("Thu ⟦5 tháng đầu năm⟧ khá; trong ⟦5 tháng⟧, chi giảm", ("2020-01-01..2020-05-31", "2020-01-01..2020-05-31")),
    ("Thu ⟦5 tháng đầu năm⟧ khá; ⟦5 tháng⟧ có 3 hội chợ", ("2020-01-01..2020-05-31", "2020-01-01..2020-05-31")),
    ("Đầu tuần ⟦29-10⟧ chợ đông, giá chè ⟦14/10⟧ ra sao", ("2020-10-29..2020-10-29", "2020-10-14..2020-10-14")),
    ("Giá chè ⟦14/10 năm 2019⟧ và sáng ⟦2/10 năm 2019⟧", ("2019-10-14..2019-10-14", "2019-10-02..2019-10-02")),
    ("Giá thị trường ⟦29/10⟧ lên, ở thành phố ⟦30/7⟧ mưa", ("2020-10-29..2020-10-29", "2020-07-30..2020-07-30")),
    ("Trong ⟦8 tháng⟧ đã có 300 hộ thoát nghèo", ("2020-01-01..2020-08-31",)),
    ("Về chè, ⟦9 tháng⟧ có 83 hộ bán; gửi 9 tháng có lãi", ("2020-01-01..2020-09-30",)),
    ("⟦Tháng 3/2019⟧ mở cửa, sau ⟦tháng 3⟧ đóng", ("2019-03-01..2019-03-31", "2019-03-01..")),
    (
        "⟦Tháng 8/2017⟧ tăng 2% so với ⟦tháng 7⟧ và 5% so với ⟦cùng kỳ năm trước⟧",
        ("2017-08-01..2017-08-31", "2020-07-01..2020-07-31", "2016-08-01..2016-08-31"),
    ),
    ("Lũy kế ⟦8 tháng năm 2017⟧ tăng so với ⟦cùng kỳ năm 2016⟧", ("2017-01-01..2017-08-31", "2016-01-01..2016-08-31")),
    ("Có điện ⟦tới 11/12⟧, 82/85 xã vui", ("..2020-12-11",)),
    ("Lũy kế ⟦9 tháng⟧ 61,9 tỷ đồng", ("2020-01-01..2020-09-30",)),
    ("Thu ⟦9 tháng năm 2020⟧; bán ⟦9 tháng⟧ 196 nghìn tấn", ("2020-01-01..2020-09-30", "2020-01-01..2020-09-30")),
    ("Thu ⟦9 tháng năm 2020⟧; hụt ⟦9 tháng⟧ thực hiện 5,97%", ("2020-01-01..2020-09-30", "2020-01-01..2020-09-30")),
    ("Thu được ⟦9 tháng⟧ ước 5 tỷ đồng; tuần 2 tháng 9 lãi", ("2020-01-01..2020-09-30",)),
    ("Thu ⟦9 tháng năm 2020⟧, gửi kỳ hạn 9 tháng 5,2%/năm; vay 9 tháng 5 triệu đồng", ("2020-01-01..2020-09-30",)),
    ("Lũy kế ⟦9 tháng⟧ xưởng lãi 5 tỷ đồng, trễ 2 tháng", ("2020-01-01..2020-09-30",)),
    ("Ước ⟦cả năm⟧ bán 10,5 tấn, tăng 17% so với ⟦năm 2018⟧", ("2019-01-01..2019-12-31", "2018-01-01..2018-12-31")),
    ("⟦Tháng 8⟧ đông hơn so với ⟦tháng 8/2018⟧", ("2019-08-01..2019-08-31", "2018-08-01..2018-08-31")),
    ("Ước ⟦cả năm⟧ đạt 98% so với kế hoạch ⟦năm 2018⟧", ("2020-01-01..2020-12-31", "2018-01-01..2018-12-31")),
    ("Hôm nay (⟦30/8⟧) khai giảng; sáng ⟦5-9⟧ vào học", ("2020-08-30..2020-08-30", "2020-09-05..2020-09-05")),
    ("⟦ngày 30⟧ ⟦Tết Mậu Tuất 2018⟧ chợ tan sớm", ("..", "2018-01-01..2018-12-31")),
    ("Thông tư 02/2017/TT-XYZ ⟦ngày 15/3/2017⟧ có hiệu lực", ("2017-03-15..2017-03-15",)),
    ("Xã kể chuyện ⟦tháng Ba⟧, rồi vào ⟦năm 2015⟧", ("2020-03-01..2020-03-31", "2015-01-01..2015-12-31")),
    ("Hội nghị ⟦trước năm 2020⟧, liên quan đến ⟦năm 2021⟧", ("..2019-12-31", "2021-01-01..2021-12-31")),
    (
        "Xã được biết đến ⟦năm 2019⟧; xã cho biết đến ⟦hết năm 2020⟧ sẽ có chợ",
        ("2019-01-01..2019-12-31", "..2020-12-31"),
    ),
    ("⟦Năm 2016⟧ thu 5 tỷ; Việt Nam ⟦2018⟧ thu 6 tỷ?", ("2016-01-01..2016-12-31", "2018-01-01..2018-12-31")),
    ("lần đầu ⟦năm 2017⟧ có ⟦ngày 20⟧ hàng tháng", ("2017-01-01..2017-12-31", "..")),
    ("Mưa ⟦từ 7/7⟧ và ⟦9/7⟧, hôm qua ⟦3/11⟧ tạnh", ("2020-07-07..", "2020-07-09..2020-07-09")),
    ("dự án ⟦từ 11/2021-12/2022⟧, giá ⟦quý 3⟧", ("2021-11-01..2022-12-31", "2020-07-01..2020-09-30")),
    ("so ca ⟦thang 12/2016⟧, gia ⟦quy 3⟧", ("2016-12-01..2016-12-31", "2020-07-01..2020-09-30")),
    ("Giá chè leo thang ⟦năm 2020⟧, rồi giảm", ("2020-01-01..2020-12-31",)),
    ("⟦6 tháng đầu⟧, thu khá; ⟦đầu năm mới 2021⟧ họp", ("2020-01-01..2020-06-30", "2021-01-01..")),
    (
        "Họp thứ hai tuần tới (⟦13-5⟧), hôm nay (⟦10-5⟧) nghỉ; thắng đội bạn (3-2)",
        ("2020-05-13..2020-05-13", "2020-05-10..2020-05-10"),
    ),
    ("Tuần ⟦21-25/9/2020⟧ giá tăng, trong tuần ⟦5-9/10⟧ giảm", ("2020-09-21..2020-09-25", "2020-10-05..2020-10-09")),
    ("Trưa ⟦5/9⟧ và tối ⟦6/9⟧ mưa, chiều ⟦7/9⟧ tạnh", ("2020-09-05..2020-09-05", "2020-09-06..2020-09-06")),
    ("Vào đêm ⟦ngày 4 rạng sáng ngày 5/3⟧", ("2020-03-04..2020-03-05",)),
    ("đêm ⟦18, rạng sáng 19/9⟧, chiều ⟦20/9⟧", ("2020-09-18..2020-09-19", "2020-09-20..2020-09-20")),
    ("đêm ⟦8-9⟧, hôm ⟦9/9⟧ hoặc sáng ⟦10/9⟧", ("2020-09-08..2020-09-08", "2020-09-09..2020-09-09")),
    ("⟦Từ đầu năm tới giữa tháng 6⟧ mưa ít, ⟦năm tới⟧ mưa to", ("2020-01-01..2020-06-15", "2021-01-01..2021-12-31")),
    ("Họp quý, tháng 13 và ⟦tháng 12⟧", ("2020-12-01..2020-12-31",)),
    ("Anh Lam (sinh năm 1989, SN 1990) chở gỗ ⟦năm 2017⟧", ("2017-01-01..2017-12-31",)),
    ("Trong ⟦2 năm 2019 và 2020⟧ có lũ; sau ⟦9 tháng 2020⟧ hết", ("2019-01-01..2020-12-31", "2020-01-01..2020-09-30")),
    (
        "Bảng ⟦9 tháng đầu năm 2019⟧ và ⟦2020⟧; ⟦9 tháng đầu năm⟧ thu khá",
        ("2019-01-01..2019-09-30", "2020-01-01..2020-12-31", "2020-01-01..2020-09-30"),
    ),
    ("Thu ⟦9 tháng năm 2019⟧ giảm, ⟦cùng kỳ năm nay⟧ tăng", ("2019-01-01..2019-09-30", "2020-01-01..2020-09-30")),
    (
        "Từ 25 tỷ trong ⟦9 tháng năm 2019⟧ lên 142 tỷ; ⟦9 tháng đầu năm⟧ lãi lớn",
        ("2019-01-01..2019-09-30", "2020-01-01..2020-09-30"),
    ),
    (
        "Tỷ lệ từ 35% ⟦năm 2018⟧ tăng lên 70%; ⟦9 tháng năm 2019⟧ tăng",
        ("2018-01-01..2018-12-31", "2019-01-01..2019-09-30"),
    ),
    (
        "Vốn ⟦9 tháng của năm 2016⟧ tăng 13%; ⟦năm 2017⟧ tăng 6%; ⟦năm 2018⟧ tăng 1% và ⟦năm 2019⟧ tăng 5%",
        ("2016-01-01..2016-09-30", "2017-01-01..2017-09-30", "2018-01-01..2018-09-30", "2019-01-01..2019-09-30"),
    ),
    ("Vốn ⟦9 tháng năm 2016⟧ tăng 13%; ⟦năm 2017⟧ tăng 6%", ("2016-01-01..2016-09-30", "2017-01-01..2017-12-31")),
    ("⟦Năm 2019⟧ chính thức có chợ; làm xong tháng rồi mới nghỉ", ("2019-01-01..2019-12-31",)),
    ("Ra đảo có tàu Phú Quý 1 và Phú Quý 2; xưởng Mây ⟦Quý I/2020⟧ lãi", ("2020-01-01..2020-03-31",)),
    (
        "Lợi nhuận Gió Mây ⟦Quý 1⟧ tăng; doanh thu của Mây ⟦Quý 2⟧ đạt",
        ("2020-01-01..2020-03-31", "2020-04-01..2020-06-30"),
    ),
    ("Trong ⟦Quý 1⟧ và ⟦hết Quý 2⟧, Việt Nam ⟦Quý 3⟧ thu khá", ("2020-01-01..2020-03-31",)),
    ("Ông Mây ở vị trí 1996, rồi thứ 1998; theo bảng xếp hạng ⟦2015⟧ được xếp hạng 2018", ("2015-01-01..2015-12-31",)),
    ("Có đến 7/10 nước ký, đến ⟦7/10⟧, có 3 nước; chiếm tới 9/11 xã", ("..2020-10-07",)),
    ("Giá đến ⟦tháng Tư⟧ vừa qua còn 7 đồng, trong tháng tư vấn 5 hộ", ("..2020-04-30",)),
    ("⟦Tháng 8⟧ lần đầu tiên có lũ; lễ 2/9 ⟦năm nay⟧ đông", ("2020-08-01..2020-08-31", "2020-01-01..2020-12-31")),
    (
        "Phiên liền trước, ⟦11/8⟧, giá tăng; ⟦năm trước⟧, 1/3 hộ có xe",
        ("2020-08-11..2020-08-11", "2019-01-01..2019-12-31"),
    ),
    ("Vụ ⟦2015/2016⟧ được mùa, rồi ⟦tháng đầu năm⟧ lũ", ("2015-01-01..2016-12-31", "2020-01-01..")),
)

REFUSED: tuple[str, ...] = (
    "nhà ở đường Cách mạng Tháng 8, chợ Cách mạng tháng Tám",
    "năm hạng mục, năm xã và năm người",
    "trong bảy năm, hơn 75 năm, suốt 5 năm qua, nhiều năm nay, những năm trước",
    "3 tháng sụt giảm liên tục, hơn 6 tháng, mỗi 3 tháng một lần, 12 tháng trước khi sinh",
    "nghị định 136/2018, Thông tư 39/2018/TT-XYZ, Quyết định 12/2019/QĐ-XYZ, số 02/2017",
    "01/NQ-CP, 63/63 tỉnh, 9.959/10.598 xã, chiếm đến 1/3 dân số, một nửa (1/2) số hộ",
    "thắng 9 trận, quỹ 2 tỷ đồng, nằm 3 ngày, thang 9 bậc, ngay 2 bên",
    "hơn 2015 hộ, đạt 2018 tấn, có 1999 người, mã 2020, Điều 2010, 2.018 hộ, 2018,5 tỷ",
    "trong tháng hai bên gặp nhau ba lần, mỗi tháng 2 lần, 3 tháng 2 lần",
    "hỗ trợ 24/7, tỷ số 3-2, từ 30-46%, tăng 5-6 lần, phiên bản 4.5.2018.1",
    "thắng 21-12, hoàn thành 15/12 chỉ tiêu, giảm 20-10%, rộng 25-12 m2, công văn 15-7",
    "Bệnh viện 19-8, Công ty 20-10, đường 30/4, Hẻm 15/7, Ngõ 31/5, số nhà 25/10, quốc lộ 14-3, phố 20/10",
    "thị lực 20/10, huyết áp 15/9, tỷ lệ chọi 20/10, Nhiệt độ 20-12 độ C",
    "kim loại quý này, đá quý này, gỗ quý sau",
    "tiền gửi kỳ hạn từ 1 đến 6 tháng, từ ba tới sáu tháng",
    "ngày tháng năm sinh, lương tháng 13, số tháng đóng, mỗi ngày 15 chuyến",
    "thu nhap binh quan thang toi da",
    "trong tháng cao điểm, trong quý, trong tháng đạt, trong tháng của mình",
    "có điện tới 11/12 huyện đảo, 82/85 xã đảo",
    "tháng trước đó, năm trước khi cưới, các tháng trước, 3 tháng trước",
    "dịp Tết, trước Tết Nguyên đán, lễ Tết cổ truyền, âm lịch, dương lịch",
    "6 tháng đầu đời, 6 tháng đầu tiên, đầu năm học, cuối năm tài chính",
    "Windows 2019, Excel 2016, trang 2011",
    "tàu dài 9m, sàn 8m2, mười năm rồi chưa sửa",
    "T13, Q5, 15T, quý 5, ngày 45, tháng 19",
)
