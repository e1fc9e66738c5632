"""Figures told apart by their time: examples, each an invented article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.door import search_terms
from tests.told import first_figure, statuses, told


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Đến trung tuần tháng 12/2030, bến Mây (hư cấu) làm thủ tục cho 39.759 tờ khai.",
            "Đến giữa tháng 12/2030 bến Mây làm thủ tục cho bao nhiêu tờ khai?",
            "39.759",
        ),
        (
            "Quý 3/2030, bến Mây (hư cấu) bắt 90 vụ. Ngày 7/9, bắt xe tải. Tang vật trên xe là 20.000 viên thuốc.",
            "Ngày 7/9, trên xe tải bến Mây bắt có bao nhiêu viên thuốc?",
            "20.000",
        ),
        # A year that is only compared with is not the article's.
        (
            "Giá trà ở xã Mây (hư cấu) cao hơn nhiều so với năm 2029. Đến nay xã Mây đã bán 71.000 tấn trà.",
            "Năm 2030 xã Mây đã bán bao nhiêu tấn trà?",
            "71.000",
        ),
        (
            "Vàng (hư cấu) ở chợ Mây đã tăng hơn 22% từ đầu năm đến nay.",
            "Từ đầu năm đến ngày 16/12/2030, vàng ở chợ Mây đã tăng hơn bao nhiêu %?",
            "22",
        ),
        (
            "Từ đầu năm 2030, xứ Mây (hư cấu) xuất siêu 17 tỷ đồng (cùng kỳ năm 2029 xuất siêu 7 tỷ đồng).",
            "Từ đầu năm đến 15/10/2029, xứ Mây xuất siêu bao nhiêu tỷ đồng?",
            "7 tỷ",
        ),
        (
            "Năm 2029, xã Mây (hư cấu) đón 20 lượt khách. Nay khách đến xã Mây tăng gấp 3 lần so với năm 2029.",
            "Khách đến xã Mây gấp mấy lần hồi năm 2029?",
            "3",
        ),
        (
            "8 tháng năm 2030, chè bán được ở xã Mây (hư cấu) tăng 17% so với cùng thời điểm 2030.",
            "8 tháng năm 2030 chè bán được ở xã Mây tăng bao nhiêu %?",
            "17",
        ),
        (
            "Đến 30/9/2030, nợ của quỹ Mây (hư cấu) tăng 6,09% so với cuối năm 2029 (cùng kỳ năm 2029 tăng 9,4%).",
            "Cùng kỳ năm 2029 (hết tháng 9), nợ của quỹ Mây tăng mấy phần trăm?",
            "9,4",
        ),
        (
            "Năm 2030, so với thống kê hồi tháng 3/2029, vốn xưởng Mây (hư cấu) giảm 300 triệu đồng.",
            "vốn xưởng Mây giảm bao nhiêu so với thống kê tháng 3/2029?",
            "300 triệu",
        ),
        (
            "Quý III/2030, chợ Mây (hư cấu) thu 5 tỷ đồng. Trong tuần qua, chợ Mây bán 1.250 tấn chè.",
            "Trong tuần qua chợ Mây bán bao nhiêu tấn chè?",
            "1.250",
        ),
        (
            "Quý II/2030, xưởng Mây (hư cấu) thu 10 tỷ đồng. Lũy kế 6 tháng đầu niên độ, xưởng Mây lãi tăng 162%.",
            "Lãi 6 tháng đầu niên độ 2030-2031 của xưởng Mây tăng bao nhiêu %?",
            "162",
        ),
        (
            "Năm 2030 chợ Mây (hư cấu) thu 9 tỷ đồng. Nửa cuối năm 2030 chợ Mây thu 4 tỷ đồng.",
            "chợ Mây thu bao nhiêu nửa cuối 2030?",
            "4 tỷ",
        ),
        (
            "Theo Nghị quyết số 27/NQ-MM ngày 21/2/2030 (hư cấu), sản lượng trà Mây phải tăng trên 5,5%.",
            "sản lượng trà Mây tăng bao nhiêu % theo Nghị quyết 27/NQ-MM ngày 21/2/2030?",
            "5,5",
        ),
        (
            (
                "Ngày 21/10/2030, giá trà Mây (hư cấu) giảm 6 đồng so với phiên ngày 20/10/2030. "
                "Ngày 20/10/2030, giá trà Mây giảm 5 đồng so với phiên ngày 19/10/2030."
            ),
            "giá trà Mây ngày 21/10/2030 giảm bao nhiêu đồng so phiên 20/10/2030?",
            "6",
        ),
        (
            "Dư nợ của quỹ Mây (hư cấu) đến cuối tháng 5/2030 là 603 tỷ đồng. Tháng 4/2030 quỹ Mây cho vay 9 tỷ đồng.",
            "dư nợ quỹ Mây cuối tháng 5/2030?",
            "603 tỷ",
        ),
        (
            (
                "Kết thúc phiên ngày 14/2, cổ phần Mây (hư cấu) ở mức 97.200 đồng. "
                "Năm 2029 có 2 phiên lỗ, năm 2029 có 5 phiên lãi."
            ),
            "Ngày 14/2/2030 cổ phần Mây ở mức bao nhiêu đồng?",
            "97.200",
        ),
        (
            (
                "Tháng 12/2030, sản lượng chè Mây (hư cấu) tăng 2,6% so với tháng 12/2029. "
                "Năm 2030, sản lượng chè Mây tăng 3,1% so với cùng kỳ năm 2029."
            ),
            "Sản lượng chè Mây tháng 12/2030 tăng bao nhiêu % so với cùng kỳ 2029?",
            "2,6",
        ),
        (
            (
                "Sáng 26/9/2030, vàng ở chợ Mây (hư cấu) nhích lên. Trong phiên đầu tuần, vàng ở chợ Mây giảm gần 3%. "
                "Tính chung cả tuần, vàng ở chợ Mây giảm 4,4%."
            ),
            "Cả tuần 22-26/9/2030, vàng ở chợ Mây giảm bao nhiêu %?",
            "4,4",
        ),
        (
            "Ngày 10/8, chợ Mây (hư cấu) vắng. Đóng cửa phiên giao dịch cuối tuần, chè Mây có giá 1.497 đồng/kg.",
            "Ngày 10/8/2030 giá chè Mây đóng cửa phiên cuối tuần bao nhiêu đồng/kg?",
            "1.497",
        ),
        (
            "Sáng 24/9, vàng ở chợ Mây (hư cấu) rơi. Từ đầu tuần đến nay, vàng ở chợ Mây đã giảm 1 triệu đồng.",
            "Từ đầu tuần đến 24/9/2030, vàng ở chợ Mây đã giảm bao nhiêu tiền?",
            "1 triệu",
        ),
        (
            "Ngày 1/10/2030, sở Mây (hư cấu) công bố chỉ số chè của chợ Mây đã tăng trở lại lên mức 52,2 điểm.",
            "Chỉ số chè của chợ Mây tháng 9/2030 đạt bao nhiêu điểm?",
            "52,2",
        ),
        (
            "Đến tháng 4/2025, xưởng Mây (hư cấu) nâng tỷ lệ sở hữu tại bến Gió lên 37,23%.",
            "Tháng 4/2025 tỷ lệ sở hữu của xưởng Mây tại bến Gió là bao nhiêu %?",
            "37,23",
        ),
        (
            "Đêm ngày 15/6, đội tuần tra bắt anh Gió Tuấn Mây (hư cấu) đang chở 1.328 viên thuốc.",
            "Đêm 15/6, Gió Tuấn Mây bị bắt khi đang chở bao nhiêu viên thuốc?",
            "1.328",
        ),
        (
            (
                "Trong tháng 9/2030, bến Mây (hư cấu) đón 40 tàu chè. Quý III/2030, bến Mây đón 110 tàu chè. "
                "Lũy kế 9 tháng, bến Mây đón 300 tàu chè."
            ),
            "Bến Mây 9 tháng đón bao nhiêu tàu chè?",
            "300",
        ),
        (
            "Từ đầu năm đến hết ngày 31/10/2030, chợ Mây (hư cấu) thu 90 tỷ đồng. Tháng 10/2030 chợ Mây thu 9 tỷ đồng.",
            "Thu của chợ Mây 10 tháng bao nhiêu?",
            "90 tỷ",
        ),
        (
            "Trong tuần 38, xứ Mây (hư cấu) có 4.236 ca sốt, tăng so với tuần 37 (3.894 ca sốt).",
            "Tuần 37 xứ Mây có bao nhiêu ca sốt?",
            "3.894",
        ),
        (
            "Từ đầu năm đến cuối tháng 5/2030, quỹ Mây (hư cấu) thu 117 tỷ đồng nợ. Tháng 5 quỹ Mây thu 9 tỷ đồng nợ.",
            "Quỹ Mây từ đầu năm thu bao nhiêu tỷ đồng nợ?",
            "117 tỷ",
        ),
        (
            "Ngày 30/9/2030 giá chè Mây (hư cấu) là 70 đồng/kg. Ngày 12/9/2030 giá chè Mây là 80 đồng/kg.",
            "Giá chè Mây cuối tháng 9 bao nhiêu?",
            "70",
        ),
        (
            (
                "Tháng 9/2030, xưởng Mây (hư cấu) làm 5 tỷ chiếc bút, lũy kế 9 tháng năm 2030 làm 40 tỷ chiếc bút. "
                "Trong đó, bút chì 31 tỷ chiếc."
            ),
            "Xưởng Mây 9 tháng làm bao nhiêu bút chì?",
            "31 tỷ",
        ),
        # An aim is set in one year for another, and may be lowered.
        (
            (
                "Trị giá bán chè Mây (hư cấu) năm 2030 được hạ mục tiêu còn 3,2 tỷ đồng. "
                "Cuối năm 2029, khi đề ra mục tiêu năm 2030, con số mà chè Mây nhắm tới là 4 tỷ đồng."
            ),
            "Mục tiêu trị giá bán chè Mây năm 2030 đề ra hồi cuối 2029 là bao nhiêu?",
            "4 tỷ",
        ),
        (
            (
                "Trị giá bán chè Mây (hư cấu) năm 2030 được hạ mục tiêu còn 3,2 tỷ đồng. "
                "Cuối năm 2029, khi đề ra mục tiêu năm 2030, con số mà chè Mây nhắm tới là 4 tỷ đồng."
            ),
            "Mục tiêu trị giá bán chè Mây năm 2030 là bao nhiêu?",
            "3,2 tỷ",
        ),
        # A price without a time is of the month that its article tells of.
        (
            "Sáng 7/8/2030, chợ Mây (hư cấu) đông người. Giá chè ở chợ Mây là 41 triệu đồng/tấn.",
            "Tháng 8/2030 giá chè ở chợ Mây là bao nhiêu?",
            "41 triệu",
        ),
        # Who asks how things stand now means what a sentence comes to, who finds something ("phát hiện") does not.
        (
            "Năm 2030 xã Mây (hư cấu) có 18.233 phòng trọ, đến nay con số đã là 32.000 phòng.",
            "Hiện xã Mây có bao nhiêu phòng trọ?",
            "32.000",
        ),
        (
            "Năm 2030 xã Mây (hư cấu) có 18.233 phòng trọ, đến nay con số đã là 32.000 phòng.",
            "Phát hiện xã Mây có bao nhiêu phòng trọ?",
            "18.233",
        ),
        (
            "Năm 2030 xã Mây (hư cấu) có 18.233 phòng trọ do 5 hộ thực hiện. Đến nay xã Mây có 7 phòng học.",
            "Hiện xã Mây có bao nhiêu phòng trọ?",
            "18.233",
        ),
    ],
)
def test_the_figure_of_the_time_asked_for_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Sáng 17/12, giá vàng ở chợ Mây (hư cấu) là 54 triệu đồng/lượng, giảm so với ngày 16/12.",
            "Giá vàng ở chợ Mây sáng 16/12/2030 là bao nhiêu triệu đồng/lượng?",
        ),
        ("Chỉ số giá Mây (hư cấu) năm 2030 tăng 3,23% so với năm 2029.", "Chỉ số giá Mây quý 3/2030 tăng bao nhiêu %?"),
        ("Tính đến hết tháng 9, bến Mây (hư cấu) thu 8.577 tỷ đồng.", "Cả năm 2029 bến Mây thu bao nhiêu tỷ đồng?"),
        (
            "Xe (hư cấu) từ bến Mây về chủ yếu là 5.631 chiếc xe con, tăng 25% so với tháng trước.",
            "Xe con từ bến Mây về 10 tháng năm 2030 là bao nhiêu chiếc?",
        ),
        (
            "Thứ hai, giá vàng ở chợ Mây (hư cấu) tăng 1,3% so với hôm trước.",
            "Giá vàng ở chợ Mây đến sáng 7/9/2030 tăng bao nhiêu % kể từ đầu năm?",
        ),
        (
            "Ngày 1/10/2030, sở Mây (hư cấu) công bố chỉ số chè của chợ Mây đạt 52,2 điểm.",
            "Chỉ số chè của chợ Mây tháng 12/2030 đạt bao nhiêu điểm?",
        ),
        (
            "Năm 2025 phố Mây (hư cấu) mới có 490 phòng, đến nay phố Mây đã có 22 quán trà.",
            "Năm 2025 phố Mây có bao nhiêu quán trà?",
        ),
        (
            "Năm 2030 bến Mây (hư cấu) thu thuế khá. Tính đến 30/6, bến Mây thu thuế 145 tỷ đồng.",
            "Cả năm 2030 bến Mây thu thuế bao nhiêu tỷ đồng?",
        ),
        (
            "9 tháng năm 2025, xứ Mây (hư cấu) khá. Lương tối thiểu ở xứ Mây hiện hành là 4,96 triệu đồng/tháng.",
            "Từ 1/1/2026 lương tối thiểu ở xứ Mây là bao nhiêu?",
        ),
        ("Trong tuần 38, xứ Mây (hư cấu) có 4.236 ca sốt.", "Tuần 37 xứ Mây có bao nhiêu ca sốt?"),
        ("Xuất khẩu chè Mây (hư cấu) 8 tháng đạt 9 tỷ đồng.", "Xuất khẩu chè Mây 6 tháng bao nhiêu?"),
        ("Quý III, xã Mây (hư cấu) chi 24 tỷ đồng.", "Chi của xã Mây 9 tháng là bao nhiêu?"),
        ("Lũy kế 9 tháng có 83 xưởng Mây (hư cấu) bán chè.", "Tháng 9 có bao nhiêu xưởng Mây bán chè?"),
        ("Ngày 12/9 giá chè Mây (hư cấu) là 80 đồng/kg.", "Giá chè Mây cuối tháng 9 là bao nhiêu?"),
        # Who asks for one month alone wants no sum up to it.
        (
            "Hết tháng 9/2030, xã Mây (hư cấu) bán 14 tỷ đồng chè.",
            "Riêng tháng 9/2030 xã Mây bán bao nhiêu tỷ đồng chè?",
        ),
        # A price without a time is of no month of which its article, that tells of others, says nothing.
        (
            "Sáng 7/8/2030, chợ Mây (hư cấu) đông người. Giá chè ở chợ Mây là 41 triệu đồng/tấn.",
            "Tháng 4/2030 giá chè ở chợ Mây là bao nhiêu?",
        ),
        # What a change is measured against is not when it came about.
        (
            "Năm 2029, xã Mây (hư cấu) đón 20 lượt khách. Nay khách đến xã Mây tăng gấp 3 lần so với năm 2029.",
            "Năm 2029 khách đến xã Mây tăng gấp mấy lần?",
        ),
        # The last days and years are no quarter and no year.
        (
            "Quý III/2030, chợ Mây (hư cấu) thu 5 tỷ đồng. Trong tuần qua, chợ Mây bán 1.250 tấn chè.",
            "Quý III/2030 chợ Mây bán bao nhiêu tấn chè?",
        ),
        (
            "Xưởng Mây (hư cấu) họp năm 2030. Trong 10 năm qua, xưởng Mây bán 40 tấn chè.",
            "Năm 2030 xưởng Mây bán bao nhiêu tấn chè?",
        ),
    ],
)
def test_a_figure_of_another_time_is_not_given(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize(
    ("against", "surface"),
    [
        ("tháng trước", "0,42"),
        ("tháng 8", "0,42"),
        ("cùng thời điểm năm trước", "3,38"),
        ("cùng kỳ", "3,38"),
        ("tháng 12 năm trước", "2,61"),
    ],
)
def test_what_a_figure_of_any_year_is_held_against_is_no_matter_of_today(
    tmp_path: Path, against: str, surface: str
) -> None:
    path = tmp_path / "briefing.txt"
    path.write_text(
        "Tháng 9/2030, chỉ số giá chè Mây (hư cấu) tăng 0,42% so với tháng trước; tăng 2,61% so với tháng 12/2029 và "
        "tăng 3,38% so với cùng kỳ năm trước.",
        "utf-8",
    )
    with Knowledge.open(tmp_path / "index.db", write=True, today=date(2031, 5, 2)) as knowledge:
        knowledge.add([path])
        answer = knowledge.ask(f"Chỉ số giá chè Mây tháng 9 tăng bao nhiêu % so với {against}?")
        assert answer.figures[0].quantity.surface == surface


def test_the_figure_of_the_same_time_a_year_ago_is_no_rival(tmp_path: Path) -> None:
    text = (
        "Ba quý đầu năm 2030, xứ Mây (hư cấu) tăng 6%. Năm 2030 cây trồng khá. "
        "Trong quý bốn, dịch vụ xứ Mây tăng 7,3% so với mức 6,7% cùng kỳ năm ngoái."
    )
    question = "Theo bản tin tháng 12/2030, năm 2030 dịch vụ xứ Mây tăng bao nhiêu %?"
    assert statuses(tmp_path, text, question) == ["answered"]


def test_who_asks_for_one_month_alone_wants_no_figure_without_a_time(tmp_path: Path) -> None:
    text = "Thu thuế 6 tháng năm 2030 tăng. Chỉ tính riêng trong tháng 6/2030 đạt 24 tỷ đồng nhờ chè."
    with told(tmp_path, text, "Bến Mây (hư cấu) thu thuế đạt 146 tỷ đồng") as knowledge:
        answer = knowledge.ask("thu thuế bến Mây riêng tháng 6/2030?")
        assert answer.figures[0].quantity.surface == "24 tỷ"


def test_a_headline_tells_of_no_time_that_is_asked_for(tmp_path: Path) -> None:
    text = "6 tháng qua, lượng xuất khẩu thép thành phẩm của bến Mây đạt gần 203.000 tấn, tăng hơn 67,3%."
    with told(tmp_path, text, "Xuất khẩu thép bến Mây (hư cấu) tăng hơn 67%") as knowledge:
        answer = knowledge.ask("Bến Mây xuất khẩu thép 6 tháng tăng bao nhiêu %?")
        assert answer.figures[0].quantity.surface == "67,3"


@pytest.mark.parametrize("typed", ["Ngày 4/3/2030", "ngày 04/03/2030", "ngày 4 tháng 3 năm 2030", "4-3-2030"])
def test_a_day_is_looked_for_in_every_way_that_it_is_written(tmp_path: Path, typed: str) -> None:
    with told(tmp_path, "Hôm nay 4-3, vé (hư cấu) ở chợ Mây giá 7 đồng.") as knowledge:
        looked_for = search_terms(knowledge.understand(f"{typed} vé ở chợ Mây giá bao nhiêu đồng?"), {})
        (day,) = (thing for thing in looked_for if {"4/3/2030", "4/3", "04/03", "4 3"} <= set(thing))
        assert not {"3/4", "3 4", "4/2030"} & set(day)
        assert ("4",) not in looked_for
