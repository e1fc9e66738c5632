"""Which of an article's figures a question means: examples, each an invented article, and what must not be taken for
another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import told


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
            "Chợ Mây (hư cấu) phạt như sau:\n– Bán hàng giả: từ 5 đến 8 triệu đồng\n– Bán hàng cấm: 9 triệu đồng",
            "Chợ Mây phạt bán hàng giả từ bao nhiêu đến bao nhiêu triệu đồng?",
            "5 đến 8 triệu",
        ),
        (
            "Phạt từ 4 triệu đồng đến 8 triệu đồng (hư cấu) nếu:\n– Ghi vé chợ Mây sai ngày\n– Bỏ vé chợ Mây",
            "Ghi vé chợ Mây sai ngày bị phạt bao nhiêu tiền?",
            "4 triệu đồng đến 8 triệu",
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
    ],
)
def test_the_figure_that_is_meant_is_given(tmp_path: Path, text: str, question: str, surface: str) -> None:
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask(question).figures[0].quantity.surface == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Kết luận (hư cấu) về chợ Mây dài 33 trang (chưa kể phụ lục).",
            "Kết luận về chợ Mây dài bao nhiêu trang?",
            "Phụ lục kết luận về chợ Mây dài bao nhiêu trang?",
        ),
        (
            "Huyện Mây Lam (hư cấu) xử lý 303 vụ cháy rừng.",
            "Huyện Mây Lam xử lý bao nhiêu vụ cháy rừng?",
            "Huyện Suối Bạc xử lý bao nhiêu vụ cháy rừng?",
        ),
        (
            "Huyện Cao Lam (hư cấu) nâng cao năng lực. Trong 7 tháng năm 2023, tại huyện Mây Bạc có 303 vụ cháy rừng.",
            "huyen may bac 7 thang nam 2023 co bao nhieu vu chay rung",
            "huyen cao lam 7 thang nam 2023 co bao nhieu vu chay rung",
        ),
        (
            "Hội chợ Mây (hư cấu) ở châu Á – Thái Bình Dương đón 30 nghìn lượt khách.",
            "Hội chợ Mây đón bao nhiêu lượt khách?",
            "Hội chợ Mây ở Thái Lan đón bao nhiêu lượt khách?",
        ),
        (
            "Trong 5 năm gần đây, cảng Mây (hư cấu) soi chiếu 102.000 container. Năm 2022 có ít tàu.",
            "5 năm gần đây cảng Mây soi chiếu bao nhiêu container?",
            "Riêng năm 2022 cảng Mây soi chiếu bao nhiêu container?",
        ),
        (
            "Từ năm 2015 đến năm 2020, chợ Mây (hư cấu) xử lý 69 vụ hàng giả.",
            "Giai đoạn 2015-2020 chợ Mây xử lý bao nhiêu vụ hàng giả?",
            "Giai đoạn 2014-2016 chợ Mây xử lý bao nhiêu vụ hàng giả?",
        ),
        (
            "Tính từ đầu năm đến hết tháng 8/2022, xưởng Mây (hư cấu) xuất khẩu 846 khung cửi.",
            "Từ đầu năm đến hết tháng 8/2022 xưởng Mây xuất khẩu bao nhiêu khung cửi?",
            "Tháng 6/2022 xưởng Mây xuất khẩu bao nhiêu khung cửi?",
        ),
        (
            "Viện Mây (hư cấu) hồi tháng 9/2020 dự báo kinh tế vùng tăng trưởng 1,8% trong năm 2020.",
            "Viện Mây tháng 9/2020 dự báo kinh tế vùng năm 2020 tăng bao nhiêu phần trăm?",
            "Viện Mây tháng 9/2020 dự báo kinh tế vùng năm 2022 tăng bao nhiêu phần trăm?",
        ),
        (
            "Đoàn Mây Lam (hư cấu) giành 12 huy chương vàng tại hội thao.",
            "Đoàn Mây Lam giành bao nhiêu huy chương vàng tại hội thao?",
            "Đoàn Mây Lam giành bao nhiêu huy chương bạc tại hội thao?",
        ),
        (
            "Mỹ, Nhật Bản và Trung Quốc chiếm 60% lượng chè Mây (hư cấu) xuất khẩu.",
            "Mỹ, Nhật Bản và Trung Quốc chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
            "Nhật Bản chiếm bao nhiêu phần trăm lượng chè Mây xuất khẩu?",
        ),
        (
            "Công ty Mây (hư cấu) đăng ký lô hàng có tổng mức đầu tư 48 triệu đồng.",
            "Công ty Mây có tổng mức đầu tư bao nhiêu?",
            "vốn điều lệ Công ty Mây?",
        ),
        (
            "Vùng Mây (hư cấu) có 12 nghìn thuê bao truyền hình và 30 nghìn thuê bao điện thoại di động.",
            "Vùng Mây có bao nhiêu thuê bao điện thoại di động?",
            "Vùng Mây có bao nhiêu thuê bao điện thoại cố định?",
        ),
        (
            "Thợ ở xưởng Mây (hư cấu) có mức lương 3,92 triệu đồng/tháng.",
            "Thợ ở xưởng Mây có mức lương bao nhiêu triệu đồng/tháng?",
            "Thợ ở xưởng Mây có mức lương bao nhiêu đồng/giờ?",
        ),
        (
            "Mexico cũng có cá khô Mây (hư cấu). Tính riêng cá khô Mây, Mỹ nhập khẩu 170 tấn.",
            "Mỹ nhập khẩu bao nhiêu tấn cá khô Mây?",
            "Mexico bán sang Mỹ bao nhiêu tấn cá khô Mây?",
        ),
        (
            "Năm 2020, tổng kim ngạch xuất nhập khẩu chè Mây (hư cấu) đạt 12 triệu USD.",
            "Năm 2020 tổng kim ngạch xuất nhập khẩu chè Mây đạt bao nhiêu triệu USD?",
            "Năm 2020 kim ngạch xuất khẩu chè Mây đạt bao nhiêu triệu USD?",
        ),
        (
            "Năm 2031, Cục Thủy lợi Mây (hư cấu) được giao chỉ tiêu thu 108 tỷ đồng.",
            "Năm 2031 Cục Thủy lợi Mây được giao chỉ tiêu thu bao nhiêu tỷ đồng?",
            "Năm 2031 Chi cục Thủy lợi Mây được giao chỉ tiêu thu bao nhiêu tỷ đồng?",
        ),
        (
            "Năm 2031 khối doanh nghiệp trong nước ở vùng Mây (hư cấu) xuất khẩu 134 triệu USD.",
            "Năm 2031 khối doanh nghiệp trong nước ở vùng Mây xuất khẩu bao nhiêu triệu USD?",
            "Năm 2031 khối doanh nghiệp FDI ở vùng Mây xuất khẩu bao nhiêu triệu USD?",
        ),
        (
            "Giá bạc ở chợ Mây (hư cấu) là 720 nghìn đồng/lượng.",
            "Giá bạc ở chợ Mây là bao nhiêu?",
            "Giá vàng ở chợ Mây là bao nhiêu?",
        ),
        (
            "Bước sang năm 2031, xã Mây (hư cấu) đón nhiều khách. Sang Lào, xã bán 150 tấn chè, tăng so với năm 2029.",
            "Năm 2031 xã Mây bán sang Lào bao nhiêu tấn chè?",
            "5 tháng đầu năm 2029 xã Mây bán sang Lào bao nhiêu tấn chè?",
        ),
        (
            "Bão số 7 (hư cấu) đổ bộ vùng Mây. Toàn vùng có 14.872 ngôi nhà tốc mái.",
            "bão số 7 làm bao nhiêu ngôi nhà ở vùng Mây tốc mái?",
            "bão số 8 làm bao nhiêu ngôi nhà ở vùng Mây tốc mái?",
        ),
        (
            "Năm 2030 vùng Mây (hư cấu) nhập khẩu xe dưới 9 chỗ giảm 44,2%.",
            "Năm 2030 vùng Mây nhập khẩu xe dưới 9 chỗ giảm bao nhiêu phần trăm?",
            "Năm 2030 vùng Mây nhập khẩu xe trên 9 chỗ giảm bao nhiêu phần trăm?",
        ),
        (
            "Năm 2030 tập đoàn chè Mây (hư cấu) có doanh thu 20.694 tỷ đồng.",
            "Năm 2030 tập đoàn chè Mây có doanh thu bao nhiêu tỷ đồng?",
            "Năm 2030 mảng điện lạnh của tập đoàn chè Mây có doanh thu bao nhiêu tỷ đồng?",
        ),
        (
            "Chi cục Hải quan cửa khẩu cảng Hòn Mây (hư cấu) thông quan một lô hàng trong 5 giờ.",
            "Chi cục Hải quan cửa khẩu cảng Hòn Mây thông quan một lô hàng mất mấy giờ?",
            "Chi cục Hải quan cửa khẩu cảng Suối Bạc thông quan một lô hàng mất mấy giờ?",
        ),
        (
            "Trong doanh thu quý III/2030 của tổ hợp Mây (hư cấu), mảng thủy điện đóng góp 1.060 tỷ đồng.",
            "doanh thu mảng thủy điện của tổ hợp Mây quý III/2030?",
            "lợi nhuận sau thuế mảng thủy điện của tổ hợp Mây quý III/2030?",
        ),
        (
            "Phiên hôm qua giá chè Mây (hư cấu) tăng 1,3% so với hôm trước.",
            "giá chè Mây tăng bao nhiêu phần trăm so với hôm trước?",
            "Từ đầu năm 2030 đến 12/9/2030 giá chè Mây tăng bao nhiêu phần trăm?",
        ),
        (
            "Có 297 tổ công nghệ số cộng đồng ở vùng Mây (hư cấu).",
            "vung may co bao nhieu to cong nghe so cong dong",
            "vung may co bao nhieu to cong nghe so doanh nghiep",
        ),
        (
            "Năm 2030 kim ngạch chè Mây (hư cấu) tăng trưởng ngoạn mục, với 8.599%.",
            "Năm 2030 kim ngạch chè Mây tăng trưởng bao nhiêu phần trăm?",
            "tổng kim ngạch chè Mây năm 2030?",
        ),
        (
            "Đề án “Chợ Mây 2025” (hư cấu) họp bàn nhiệm vụ 6 tháng cuối năm 2025 với 35 điểm cầu.",
            "Đề án “Chợ Mây 2025” họp với bao nhiêu điểm cầu?",
            "Đề án “Chợ Mây 2025” bàn nhiệm vụ bao nhiêu tháng cuối năm 2025?",
        ),
        (
            "Chợ Mây (hư cấu) có 39 nghìn khách hàng (trong đó khách hàng ở nông thôn chiếm 69%).",
            "Chợ Mây có bao nhiêu khách hàng?",
            "Chợ Mây có bao nhiêu khách hàng ở nông thôn?",
        ),
        (
            "Sáng 4/2/2031, nhà băng Mây (hư cấu) niêm yết giá USD ở mức 22.900 – 23.110 VND/USD (mua vào – bán ra).",
            "Giá mua vào USD tại nhà băng Mây ngày 4/2/2031?",
            "Giá mua vào euro tại nhà băng Mây ngày 4/2/2031?",
        ),
        (
            "Chỉ số Mây (hư cấu) ngày 30/11/2030 ở mức 91,69 điểm, thấp nhất kể từ tháng 4/2028.",
            "Chỉ số Mây ngày 30/11/2030 là bao nhiêu điểm?",
            "Chỉ số Mây tháng 4/2028 là bao nhiêu điểm?",
        ),
        (
            "Năm 2030 công ty TNHH Mây Cao (hư cấu) thuê nhà với giá 20 triệu đồng một tháng.",
            "Năm 2030 công ty TNHH Mây Cao thuê nhà với giá bao nhiêu tiền?",
            "Năm 2030 công ty TNHH Gió Xa thuê nhà với giá bao nhiêu tiền?",
        ),
    ],
)
def test_what_is_asked_scores_above_another_of_its_kind(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    with told(tmp_path, text) as knowledge:
        assert knowledge.ask(asked).status == "answered"
        assert knowledge.ask(beside).status == "not_found"
