"""Which of an article's figures a question means: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Biên lợi nhuận của xưởng Mây (hư cấu) cải thiện từ 18,2% lên 22,7%.",
            "Biên lợi nhuận của xưởng Mây lên tới bao nhiêu phần trăm?",
            "22,7",
        ),
        (
            "Biên lợi nhuận của xưởng Mây (hư cấu) cải thiện từ 18,2% lên 22,7%.",
            "Biên lợi nhuận của xưởng Mây cải thiện từ mức bao nhiêu phần trăm?",
            "18,2",
        ),
        (
            "Quỹ Mây (hư cấu) tặng 6 tỷ đồng tới ba bản Nậm, Pha và Sín, mỗi bản 2 tỷ đồng để làm cầu.",
            "Quỹ Mây tặng tổng cộng bao nhiêu tỷ đồng để làm cầu?",
            "6 tỷ",
        ),
        (
            "Xưởng Mây (hư cấu) đã xuất khẩu hơn 846 chiếc khung cửi.",
            "Xưởng Mây đã xuất khẩu bao nhiêu cái khung cửi?",
            "846",
        ),
        (
            "Sáng 20/2, hải quan sân bay Mây (hư cấu) giữ 4 khẩu súng hơi. Hôm 3/1 nơi này giữ 9 khẩu súng hơi.",
            "Hải quan sân bay Mây giữ bao nhiêu khẩu súng hơi ngày 3/1?",
            "9",
        ),
        (
            "Quỹ Mây (hư cấu) đã tặng 6 tỷ đồng tới tỉnh Lào Cai, tỉnh Hà Giang, tỉnh Sơn La để làm cầu.",
            "Quỹ Mây đã tặng bao nhiêu tỷ đồng cho Lào Cai, Hà Giang và Sơn La để làm cầu?",
            "6 tỷ",
        ),
        (
            "Xuất khẩu chè Mây (hư cấu) sang EU đạt 340 triệu USD.",
            "Xuất khẩu chè Mây sang châu Âu đạt bao nhiêu triệu USD?",
            "340 triệu",
        ),
        (
            "Hội chợ Mây (hư cấu) có 7.000 giải thưởng, trong đó có 60 giải Nhì.",
            "Hội chợ Mây có bao nhiêu giải Nhì?",
            "60",
        ),
        (
            "Đến nay, số trạm quan trắc đã lắp ở vịnh Mây (hư cấu) là 39.",
            "Có bao nhiêu trạm quan trắc đã lắp ở vịnh Mây?",
            "39",
        ),
        (
            "Chè Mây (hư cấu) năm 2030: Mỹ mua 838 tấn, Nhật Bản mua 788 tấn, Anh mua 21 tấn.",
            "nam 2030 nuoc anh mua bao nhieu tan che may",
            "21",
        ),
        (
            "Quý 2/2030, xưởng Mây (hư cấu) có doanh thu 20 tỷ đồng. Lợi nhuận sau thuế đạt 2,7 tỷ đồng.",
            "Quý 2/2030 lợi nhuận sau thuế của xưởng Mây là bao nhiêu tỷ đồng?",
            "2,7 tỷ",
        ),
        (
            "Theo Luật Chợ phiên 2013 (hư cấu), ban quản lý họp ít nhất 4 lần.",
            "Luật Chợ phiên 2013: ban quản lý họp ít nhất bao nhiêu lần?",
            "4",
        ),
        (
            "Hộ có doanh thu 300 đến 500 triệu đồng/năm ở chợ Mây (hư cấu) nộp thuế vé: 500 nghìn đồng/năm.",
            "Hộ có doanh thu từ 300 đến 500 triệu đồng/năm ở chợ Mây nộp thuế vé bao nhiêu đồng mỗi năm?",
            "500 nghìn",
        ),
        (
            "Giá vé chợ Mây (hư cấu) năm 2030 ở mức 72,9 nghìn đồng/vé, tăng 50% so với năm 2028.",
            "giá vé chợ Mây năm 2030 tăng so với 2028?",
            "50",
        ),
        (
            "Đợt 1 quỹ Mây (hư cấu) trao 930 suất quà, đợt 2 trao 300 suất quà.",
            "Quỹ Mây đợt 1 trao bao nhiêu suất quà?",
            "930",
        ),
        (
            "Anh, Hà Lan và Bỉ mua chè Mây (hư cấu), lần lượt chiếm 32%, 14% và 12% lượng xuất khẩu.",
            "Hà Lan chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
            "14",
        ),
        (
            "Vốn chợ Mây (hư cấu) năm 2016: 71 tỷ đồng; năm 2017: 85 tỷ đồng; năm 2018: 93 tỷ đồng.",
            "Vốn chợ Mây năm 2017 là bao nhiêu tỷ đồng?",
            "85 tỷ",
        ),
        (
            "Xã Mây (hư cấu) có 12 bến đò năm 2021 và 9 bến đò năm 2020.",
            "Xã Mây năm 2020 có bao nhiêu bến đò?",
            "9",
        ),
        (
            "Năm 2030 giá vé chợ Mây (hư cấu) tăng mạnh, so với năm 2029 tăng 26,5% và so với năm 2028 tăng 50,7%.",
            "Năm 2030 giá vé chợ Mây tăng bao nhiêu phần trăm so với năm 2028?",
            "50,7",
        ),
        (
            "Chợ Mây (hư cấu) nay chứa 900 gian hàng thay vì 700 gian hàng như trước.",
            "Trước khi mở rộng, chợ Mây chứa bao nhiêu gian hàng?",
            "700",
        ),
        (
            "Chợ Mây (hư cấu) nay chứa 900 gian hàng thay vì 700 gian hàng như trước.",
            "Chợ Mây nay chứa bao nhiêu gian hàng?",
            "900",
        ),
        (
            (
                "Tính cả 984 tỷ đồng vốn tăng thêm của 18 nghìn tổ hợp tác thay đổi tăng vốn ở vùng Mây (hư cấu) thì "
                "tổng số vốn bổ sung là 1.681 tỷ đồng."
            ),
            "Vốn tăng thêm của các tổ hợp tác thay đổi tăng vốn ở vùng Mây là bao nhiêu tỷ đồng?",
            "984 tỷ",
        ),
        (
            "Vùng Mây (hư cấu) xuất khẩu 626 tấn chè, trong đó riêng hợp tác xã Suối Bạc xuất khẩu 257 tấn.",
            "Vùng Mây: riêng hợp tác xã Suối Bạc xuất khẩu bao nhiêu tấn chè?",
            "257",
        ),
        (
            (
                "Năm 2030 chè Mây (hư cấu) bán sang nhiều nước. Mức tăng trưởng xuất khẩu chè Mây cao nhất là Hà Lan "
                "(48,6%), Anh (36,4%) và Canada (22,3%)."
            ),
            "Năm 2030 xuất khẩu chè Mây sang Canada tăng bao nhiêu phần trăm?",
            "22,3",
        ),
        (
            "GRDP vùng Mây (hư cấu) giai đoạn 2026-2030 đạt 7,1%.",
            "mức tăng GRDP vùng Mây giai đoạn 2026-2030?",
            "7,1",
        ),
        (
            "Cửa hàng Mây (hư cấu) niêm yết vàng ở mức 55,2 – 55,7 triệu đồng/lượng (mua vào – bán ra).",
            "Cửa hàng Mây niêm yết vàng bán ra bao nhiêu?",
            "55,7 triệu",
        ),
        (
            "Samsung Mây (hư cấu) ở Thái Nguyên nộp thuế. Doanh nghiệp này nộp 1.268 tỷ đồng năm 2030.",
            "Samsung Thái Nguyên năm 2030 nộp bao nhiêu tỷ đồng?",
            "1.268 tỷ",
        ),
        (
            "Khẩu trang Mây (hư cấu) bán ra nhiều nhất trong tháng 6/2030, với 236 triệu chiếc.",
            "Tháng 6/2030 bán ra bao nhiêu chiếc khẩu trang Mây?",
            "236 triệu",
        ),
        (
            "Năm 2030, số tờ khai luồng xanh ở cảng Mây (hư cấu) là 7,4 triệu; tờ khai luồng vàng là 6 triệu.",
            "Năm 2030 cảng Mây có bao nhiêu tờ khai luồng vàng?",
            "6 triệu",
        ),
        (
            "Trong tháng 8 và 9/2030, xã Mây (hư cấu) cấp 15.000 thẻ đọc sách.",
            "Trong tháng 8 và tháng 9/2030, xã Mây cấp bao nhiêu thẻ đọc sách?",
            "15.000",
        ),
        (
            (
                "Năm 2030 doanh nghiệp Việt Nam xuất khẩu sang Lào 46 triệu USD chè Mây (hư cấu). "
                "Năm 2030 doanh nghiệp Lào xuất khẩu sang Việt Nam 6 triệu USD chè Mây."
            ),
            "Năm 2030 doanh nghiệp Lào xuất khẩu sang Việt Nam bao nhiêu triệu USD chè Mây?",
            "6 triệu",
        ),
        (
            "Năm 2030 hiệp định Mây (hư cấu) xóa bỏ 65% số dòng thuế. Con số nói trên sẽ tăng lên 99% vào năm 2035.",
            "Năm 2035 hiệp định Mây xóa bỏ bao nhiêu phần trăm số dòng thuế?",
            "99",
        ),
        (
            "Theo đó, doanh thu và lợi nhuận sau thuế năm 2030 của hãng Mây (hư cấu) tăng lần lượt 7% và 3%.",
            "Lợi nhuận sau thuế năm 2030 của hãng Mây tăng bao nhiêu phần trăm?",
            "3",
        ),
        (
            "Chi cục Mây (hư cấu) tiếp nhận 6.002 tờ khai, giảm 13,1% về số doanh nghiệp, giảm 5,9% về số tờ khai.",
            "Số tờ khai của chi cục Mây giảm bao nhiêu phần trăm?",
            "5,9",
        ),
        (
            "Đến 20/9/2030 chi cục Mây (hư cấu) thu ngân sách 115,8 tỷ đồng, đạt 77% chỉ tiêu được giao (150 tỷ đồng).",
            "Đến 20/9/2030 chi cục Mây đã thu ngân sách bao nhiêu tỷ đồng?",
            "115,8 tỷ",
        ),
        (
            "Năm 2030 hãng Mây (hư cấu) lãi trước thuế 48 tỷ đồng, lãi sau thuế 41 tỷ đồng.",
            "Năm 2030, đóng thuế xong hãng Mây còn lãi bao nhiêu tỷ đồng?",
            "41 tỷ",
        ),
        (
            (
                "Lương tối thiểu năm 2030 ở vùng Mây (hư cấu) là 3,92 triệu đồng/tháng. "
                "Người đã học nghề hưởng cao hơn ít nhất 7% lương tối thiểu vùng Mây."
            ),
            "Mức lương tối thiểu vùng Mây năm 2030 là bao nhiêu?",
            "3,92 triệu",
        ),
        (
            (
                "Nhà băng Mây (hư cấu) tăng mạnh, từ 25 tỷ đồng trong 9 tháng đầu năm 2029 lên 142 tỷ đồng năm nay. "
                "Tương tự, nhà băng Gió lãi 49 tỷ đồng trong 9 tháng đầu năm 2030."
            ),
            "9 tháng đầu năm 2030 nhà băng Gió lãi bao nhiêu tỷ đồng?",
            "49 tỷ",
        ),
        (
            (
                "Theo sở Mây (hư cấu), trong tháng 1/2031, chỉ số sản xuất dệt và chỉ số sản xuất trang phục "
                "lần lượt tăng 16,6% và 9,9%."
            ),
            "Chỉ số sản xuất trang phục tháng 1/2031 tăng bao nhiêu phần trăm?",
            "9,9",
        ),
        (
            "Năm 2030 số hộ nuôi ong ở bản Mây (hư cấu) chiếm 12%. Cả bản có 90 hộ.",
            "Năm 2030 số hộ nuôi ong ở bản Mây chiếm bao nhiêu?",
            "12",
        ),
        (
            "Năm 2030 xưởng Mây (hư cấu) có số tờ khai luồng xanh là 74, chiếm 52,4%.",
            "Năm 2030 số tờ khai luồng xanh của xưởng Mây là bao nhiêu?",
            "74",
        ),
        (
            (
                "Xưởng Mây (hư cấu) bị truy thu 1,6 tỷ đồng các khoản thuế GTGT, thuế thu nhập doanh nghiệp "
                "và thuế nhà thầu nước ngoài."
            ),
            "Xưởng Mây bị truy thu bao nhiêu tỷ các khoản thuế giá trị gia tăng và thuế nhà thầu nước ngoài?",
            "1,6 tỷ",
        ),
        (
            "Năm 2002 bến Mây (hư cấu) thu ngân sách 1.022 tỷ đồng, số tiền xử phạt vi phạm là 575 triệu đồng.",
            "Tiền phạt vi phạm của bến Mây năm 2002?",
            "575 triệu",
        ),
        (
            "Năm 2030 Na Uy (hư cấu) bán mây tre được 12 tỷ USD, nước ta đứng sau Na Uy với 8,6 tỷ USD.",
            "Năm 2030 Na Uy bán mây tre được bao nhiêu tỷ USD?",
            "12 tỷ",
        ),
        (
            "Tháng 5/2030 bến Mây (hư cấu) xử lý 2.350 container vào, 2.240 container ra.",
            "Tháng 5/2030 bến Mây xử lý bao nhiêu container đi ra?",
            "2.240",
        ),
        (
            (
                "Xưởng Mây (hư cấu) được trích quỹ thưởng 500 triệu đồng (có hội đồng) "
                "và 200 triệu đồng (không có hội đồng)."
            ),
            "Xưởng Mây không có hội đồng được trích quỹ thưởng bao nhiêu triệu đồng?",
            "200 triệu",
        ),
        (
            (
                "Xưởng Mây (hư cấu) được trích quỹ thưởng 200 triệu đồng (không có hội đồng) "
                "và 500 triệu đồng (có hội đồng)."
            ),
            "Xưởng Mây có hội đồng được trích quỹ thưởng bao nhiêu triệu đồng?",
            "500 triệu",
        ),
        (
            "Kỳ này quỹ Mây (hư cấu) chi ở mức 1.200 đồng/lít (kỳ trước là 1.000 đồng/lít).",
            "Quỹ Mây chi ở mức bao nhiêu đồng/lít?",
            "1.200",
        ),
        (
            "Kỳ này quỹ Mây (hư cấu) chi ở mức 1.200 đồng/lít (kỳ trước là 1.000 đồng/lít).",
            "Kỳ trước quỹ Mây chi ở mức bao nhiêu đồng/lít?",
            "1.000",
        ),
        (
            "Xưởng Mây (hư cấu) hoàn số tiền phí 7,3 tỷ đồng cho khách trong năm 2030.",
            "Tổng tiền phí miễn, giảm mà xưởng Mây hoàn cho khách năm 2030 khoảng bao nhiêu tỷ đồng?",
            "7,3 tỷ",
        ),
    ],
)
def test_the_figure_that_is_meant_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_an_article_tells_of_the_only_province_that_it_names(tmp_path: Path) -> None:
    between = "Các tổ công tác tuần tra trên tuyến đường mòn, kiểm tra giấy tờ và nhắc nhở người dân. " * 8
    opening = f"Tháng 9/2030 lực lượng liên ngành tỉnh An Giang (hư cấu) ra quân.\n{between}\n"
    ending = "Sau ba tháng, các tổ bắt giữ 853 vụ buôn lậu, liên quan 418 đối tượng."
    question = "Lực lượng liên ngành An Giang bắt giữ bao nhiêu vụ buôn lậu?"
    for name, other, status in (("one", "", "answered"), ("two", "Tổ ở Kiên Giang cũng ra quân.\n", "not_found")):
        folder = tmp_path / name
        folder.mkdir()
        with told(folder, opening + other + ending) as knowledge:
            assert knowledge.ask(question).status == status


def test_the_place_in_the_title_yields_to_another_in_the_figure_s_own_words(tmp_path: Path) -> None:
    text = "Năm 2030 thị phần của Mỹ sẽ giảm xuống mức 15%."
    with told(tmp_path, text, title="Thị phần trà Mây của Trung Quốc lớn nhất (hư cấu)") as knowledge:
        assert knowledge.ask("Năm 2030 thị phần trà Mây của Mỹ là bao nhiêu %?").status == "answered"
        assert knowledge.ask("Năm 2030 thị phần trà Mây của Trung Quốc là bao nhiêu %?").status == "not_found"


@pytest.mark.parametrize("named", ["một cuốn sách", "mỗi cuốn sách", "của các loại sách"])
def test_what_counts_a_thing_parts_it_from_nothing(tmp_path: Path, named: str) -> None:
    text = f"Giá {named} ở chợ Mây (hư cấu) là 30.000 đồng. Giá vở và bút không đổi."
    assert statuses(tmp_path, text, "giá sách bao nhiêu", "giá bút bao nhiêu") == ["answered", "not_found"]


def test_what_takes_time_loses_nothing(tmp_path: Path) -> None:
    text = "Thời hạn cấp thẻ chợ Mây (hư cấu) là 6 ngày đối với hộ cũ và 40 ngày đối với hộ mới. Năm qua 3 hộ mất thẻ."
    assert statuses(tmp_path, text, "cấp thẻ chợ Mây mất bao lâu?", "bao nhiêu hộ mất thẻ?") == ["choose", "answered"]
