"""What must not be taken for another of its kind: examples, each an invented article that answers the one question and
not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Kết luận (hư cấu) về chợ Mây dài 33 trang (chưa kể phụ lục).",
            "Kết luận về chợ Mây dài bao nhiêu trang?",
            "Phụ lục kết luận về chợ Mây dài bao nhiêu trang?",
        ),
        (
            "Năm 2030 xưởng Mây (hư cấu) có tỷ lệ tờ khai luồng xanh là 54,9%.",
            "Năm 2030 tỷ lệ tờ khai luồng xanh của xưởng Mây là bao nhiêu phần trăm?",
            "Năm 2030 tỷ lệ tờ khai luồng vàng của xưởng Mây là bao nhiêu phần trăm?",
        ),
        (
            "Năm 2030 nước ta (hư cấu) xuất khẩu mây tre đạt 8,6 tỷ USD, chỉ đứng sau Na Uy.",
            "Năm 2030 Việt Nam xuất khẩu mây tre đạt bao nhiêu tỷ USD?",
            "Năm 2030 Na Uy xuất khẩu mây tre đạt bao nhiêu tỷ USD?",
        ),
        (
            "Quỹ Mây (hư cấu) đã trao tặng người nghèo 27 tấn gạo.",
            "quy may tang nguoi ngheo bao nhieu tan gao",
            "quy may giam cua nguoi ngheo bao nhieu tan gao so voi nam truoc",
        ),
        (
            "Ở vùng sâu của huyện Mây (hư cấu), 69% số hộ có điện.",
            "Vùng sâu của huyện Mây có bao nhiêu phần trăm số hộ có điện?",
            "Sầu riêng bao nhiêu?",
        ),
        (
            "Quỹ Mây (hư cấu) trích lập 300 đồng/lít.",
            "Quỹ Mây trích lập bao nhiêu đồng/lít?",
            "Quỹ Mây chi sử dụng bao nhiêu đồng/lít?",
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
            "Năm 2030 hải quan tỉnh Mây (hư cấu) bắt 12 vụ buôn lậu vàng.",
            "Năm 2030 hải quan tỉnh Mây bắt bao nhiêu vụ buôn lậu vàng?",
            "Năm 2030 hải quan sân bay Suối Bạc bắt bao nhiêu vụ buôn lậu vàng?",
        ),
        (
            "Cá mây (hư cấu) rẻ hơn 4 nghìn đồng/kg so với cá lam.",
            "Cá mây rẻ hơn bao nhiêu đồng/kg so với cá lam?",
            "Giá cá mây bao nhiêu đồng/kg?",
        ),
        (
            "Cá mây (hư cấu) đắt hơn 4 nghìn đồng/kg so với cá lam.",
            "Cá mây đắt hơn bao nhiêu đồng/kg so với cá lam?",
            "Cá mây rẻ hơn bao nhiêu đồng/kg so với cá lam?",
        ),
        (
            "Cục Hải quan Đà Nẵng (hư cấu) tặng tỉnh Quảng Nam, Quảng Ngãi, Quảng Trị 60 triệu đồng.",
            "Cục Hải quan Đà Nẵng tặng Quảng Nam, Quảng Ngãi, Quảng Trị bao nhiêu tiền?",
            "Cục Hải quan Đà Nẵng tặng riêng Quảng Trị bao nhiêu tiền?",
        ),
        (
            "Năm 2030, Cục Thuế Hải Dương, Cục Thuế Hưng Yên và Cục Thuế Thái Bình (hư cấu) thu 683 tỷ đồng.",
            "Năm 2030, Cục Thuế Hải Dương, Hưng Yên và Thái Bình thu bao nhiêu tỷ đồng?",
            "Năm 2030 Cục Thuế Hưng Yên thu bao nhiêu tỷ đồng?",
        ),
        (
            "Bán mây (hư cấu) sang EU còn khó. Năm 2030, xuất khẩu mây của Việt Nam đạt 594 triệu USD.",
            "Năm 2030 xuất khẩu mây của Việt Nam đạt bao nhiêu triệu USD?",
            "Năm 2030 xuất khẩu mây của Việt Nam sang EU đạt bao nhiêu triệu USD?",
        ),
        (
            "Thuế nhập khẩu tấm (hư cấu) rất thấp, thuế nhập khẩu gạo là 40%.",
            "Thuế nhập khẩu gạo là bao nhiêu phần trăm?",
            "Thuế nhập khẩu tấm (không phải gạo) là bao nhiêu phần trăm?",
        ),
        (
            "Giá căn hộ cao cấp của dự án Mây (hư cấu) là 72 triệu đồng/m2.",
            "Giá căn hộ cao cấp của dự án Mây là bao nhiêu?",
            "Giá căn hộ trung cấp của dự án Mây là bao nhiêu?",
        ),
        (
            "Lam (hư cấu) đưa 12 người qua sông.",
            "Lam đưa bao nhiêu người qua sông?",
            "Mỗi lượt Lam đưa bao nhiêu người qua sông?",
        ),
        (
            "Ví Mây (hư cấu) có 5 triệu người dùng tại Mỹ.",
            "Ví Mây có bao nhiêu người dùng?",
            "Ví Mây có bao nhiêu người dùng tại Việt Nam?",
        ),
        (
            "Khách của Mây Air (hư cấu) mua 15 kg hành lý phải trả 200.000 đồng.",
            "Khách của Mây Air mua 15 kg hành lý phải trả bao nhiêu đồng?",
            "Khách của Mây Air mua 30 kg hành lý phải trả bao nhiêu đồng?",
        ),
        (
            "Mây Air (hư cấu) thu phí đổi tên hành khách bay nội địa 374.000 đồng.",
            "Mây Air thu phí đổi tên hành khách bay nội địa bao nhiêu đồng?",
            "Mây Air thu phí đổi tên hành khách bay quốc tế bao nhiêu đồng?",
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
        (
            "Tính đến ngày 31/8/2030, hải quan tỉnh Mây (hư cấu) thu ngân sách 2.370 tỷ đồng.",
            "Tính đến ngày 31/8/2030, hải quan tỉnh Mây thu ngân sách bao nhiêu tỷ đồng?",
            "Tính đến ngày 31/8/2030, riêng chi cục Bến Gió của hải quan tỉnh Mây thu ngân sách bao nhiêu tỷ đồng?",
        ),
        (
            "Nửa đầu năm 2030 doanh số bán buôn của tiệm Mây (hư cấu) giảm 24%.",
            "Nửa đầu năm 2030 doanh số bán buôn của tiệm Mây giảm bao nhiêu phần trăm?",
            "Nửa đầu năm 2030 doanh số bán lẻ của tiệm Mây giảm bao nhiêu phần trăm?",
        ),
        (
            "Kim ngạch xuất khẩu của xứ Mây (hư cấu) năm 2030 đạt 48,9 tỷ USD.",
            "Kim ngạch xuất khẩu của xứ Mây năm 2030 đạt bao nhiêu tỷ USD?",
            "Kim ngạch xuất nhập khẩu của xứ Mây năm 2030 đạt bao nhiêu tỷ USD?",
        ),
        (
            "Năm 2030 xứ Mây (hư cấu) nhập siêu 35,3 tỷ USD.",
            "Năm 2030 xứ Mây nhập siêu bao nhiêu tỷ USD?",
            "Kim ngạch xuất nhập khẩu năm 2030 của xứ Mây là bao nhiêu tỷ USD?",
        ),
        (
            "Năm 2030 dịch vụ chiếm 65,5% kinh tế Đà Nẵng (hư cấu).",
            "Năm 2030 dịch vụ chiếm bao nhiêu phần trăm kinh tế Đà Nẵng?",
            "Năm 2030 dịch vụ chiếm bao nhiêu phần trăm kinh tế Hà Nọi?",
        ),
        (
            "Lương tối thiểu năm 2030 ở vùng Mây (hư cấu) là 4.420.000 đồng/tháng.",
            "Lương tối thiểu năm 2030 ở vùng Mây là bao nhiêu đồng một tháng?",
            "Lương tối thiểu theo giờ năm 2030 ở vùng Mây là bao nhiêu đồng?",
        ),
        (
            "Xứ Mây (hư cấu) bán trà thu 3 tỷ USD/năm.",
            "Xứ Mây bán trà thu bao nhiêu tỷ USD/năm?",
            "10 tháng năm 2030 xứ Mây bán trà bao nhiêu tỷ USD?",
        ),
        (
            "Năm 2030 tổng thu ngân sách xứ Mây (hư cấu) là 9 tỷ đồng.",
            "Năm 2030 tổng thu ngân sách xứ Mây là bao nhiêu tỷ đồng?",
            "Năm 2030 tổng ngân sách chi của xứ Mây là bao nhiêu tỷ đồng?",
        ),
        (
            "Vinamay và Giojet (hư cấu) bán trà đã lâu. Năm 2030, vốn hóa của Giojet đạt 383 tỷ đồng.",
            "Vốn hóa của Giojet năm 2030 đạt bao nhiêu tỷ đồng?",
            "Vốn hóa của Vinamay năm 2030 đạt bao nhiêu tỷ đồng?",
        ),
        (
            "Ngày 1/2/2030 giá USD bán ra tại Vietcombank (hư cấu) là 23.160 đồng.",
            "Ngày 1/2/2030 giá USD bán ra tại Vietcombank là bao nhiêu đồng?",
            "Ngày 1/2/2030 giá USD bán ra tại BIDV là bao nhiêu đồng?",
        ),
        (
            "Ở xứ Mây (hư cấu), làm mất hóa đơn mà có một tình tiết giảm nhẹ thì bị phạt 4 triệu đồng.",
            "Ở xứ Mây, làm mất hóa đơn mà có tình tiết giảm nhẹ thì bị phạt bao nhiêu tiền?",
            "Ở xứ Mây, làm mất hóa đơn mà không có tình tiết giảm nhẹ nào thì bị phạt bao nhiêu tiền?",
        ),
        (
            "Vinamay (hư cấu) họp bàn. Ông Kretov Giodin tin rằng năm 2030 vốn hóa tăng 12% sau đại dịch Mayvid.",
            "Vinamay tin rằng năm 2030 vốn hóa tăng bao nhiêu phần trăm?",
            "Vinamay tin rằng năm 2030 vốn hóa giảm bao nhiêu phần trăm?",
        ),
        (
            "UBND TP.HCM (hư cấu) họp. Năm 2030, tổng thu ngân sách thành phố đạt 268 tỷ đồng.",
            "Tổng thu ngân sách TP.HCM lũy kế năm 2030 thực tế đạt bao nhiêu tỷ đồng?",
            "Tổng chi ngân sách TP.HCM lũy kế năm 2030 thực tế đạt bao nhiêu tỷ đồng?",
        ),
        (
            "Trong 11 dự án của tuyến Mây (hư cấu) có 8 dự án đầu tư theo hình thức PPP.",
            "Trong 11 dự án của tuyến Mây có bao nhiêu dự án làm theo hình thức PPP?",
            "Trong 11 dự án của tuyến Mây có bao nhiêu dự án khởi công theo hình thức BOT?",
        ),
        (
            "Cảng Mây (hư cấu) họp. Năm 2030 thu ngân sách nhà nước đạt 12 tỷ đồng.",
            "Năm 2030 thu ngân sách cảng biển Mây đạt bao nhiêu tỷ đồng?",
            "Năm 2030 chi ngân sách cảng biển Mây đạt bao nhiêu tỷ đồng?",
        ),
        (
            "Ở xứ Mây (hư cấu), công ty ép nhân viên nghỉ việc bị phạt hành chính đến 100 triệu đồng.",
            "Ở xứ Mây, hãng ép lao công thôi việc bị phạt tiền đến bao nhiêu?",
            "Ở xứ Mây, hãng ép lao công thôi việc bị phạt tù đến bao nhiêu năm?",
        ),
        (
            "Năm 2030 sản lượng thịt của xứ Mây (hư cấu) tăng từ 3,6 tấn lên 5,4 tấn.",
            "Năm 2030 sản lượng thịt của xứ Mây là bao nhiêu tấn?",
            "Năm 2030 sản lượng trứng của xứ Mây là bao nhiêu tấn?",
        ),
    ],
)
def test_what_is_asked_scores_above_another_of_its_kind(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]
