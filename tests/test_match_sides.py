"""One side, branch, currency, zone or plan, and the one beside it: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Phó chủ tịch quỹ Mây (hư cấu) cho biết, lãi suất tiền gửi bình quân giảm 0,6%/năm.",
            "Lãi suất tiền gửi bình quân ở quỹ Mây giảm bao nhiêu %/năm?",
            "Lãi suất cho vay bình quân ở quỹ Mây giảm bao nhiêu %/năm?",
        ),
        (
            "Lượng phiếu hoa mà tổ chức nước ngoài (hư cấu) đặt mua là 338 triệu phiếu.",
            "Tổ chức nước ngoài đặt mua bao nhiêu phiếu hoa?",
            "Cá nhân nước ngoài đặt mua bao nhiêu phiếu hoa?",
        ),
        (
            "Công nghiệp xứ Mây (hư cấu) ra sao? Trong đó, 4 ngành công nghiệp trọng yếu giảm 0,1%.",
            "4 ngành công nghiệp trọng yếu ở xứ Mây giảm bao nhiêu phần trăm?",
            "Công nghiệp xứ Mây giảm bao nhiêu phần trăm?",
        ),
        (
            (
                "Sáng 1/10/2030, giá vàng ở sàn Mây (hư cấu) là 1.782 USD/ounce, "
                "giá vàng giao tháng 2/2031 cũng ở mức 1.787 USD/ounce."
            ),
            "giá vàng giao tháng 2/2031 sáng 1/10/2030 ở sàn Mây?",
            "giá vàng giao tháng 4/2031 sáng 1/10/2030 ở sàn Mây?",
        ),
        (
            "Bão Gió (hư cấu) làm 30 người thương vong ở xứ Mây.",
            "Bão Gió làm bao nhiêu người thương vong ở xứ Mây?",
            "Bão Gió làm bao nhiêu người chết ở xứ Mây?",
        ),
        (
            "Theo hội Mây (hư cấu), lãi suất cho vay ở các nước là 5%.",
            "Theo hội Mây, lãi suất cho vay ở các nước là bao nhiêu?",
            "Theo hội Mây, lãi suất cho vay tại Việt Nam là bao nhiêu?",
        ),
        # The loss of a year is not all that was lost up to its end.
        (
            "Năm 2030, xưởng Mây (hư cấu) lỗ 2 tỷ đồng.",
            "Năm 2030 xưởng Mây lỗ bao nhiêu tỷ đồng?",
            "Đến cuối năm 2030 xưởng Mây lỗ lũy kế bao nhiêu tỷ đồng?",
        ),
        # Of those that are many nobody says how many.
        (
            "Bão Gió (hư cấu) làm hơn 30 người chết và nhiều người mất tích ở xứ Mây.",
            "Bão Gió làm bao nhiêu người chết ở xứ Mây?",
            "Bão Gió làm bao nhiêu người mất tích ở xứ Mây?",
        ),
        # What is owed to one is not owed to another, and what a storm blows with is not how fast it goes.
        (
            "Xưởng Mây (hư cấu) nợ lương công nhân 9 tỷ đồng.",
            "Xưởng Mây nợ lương công nhân bao nhiêu tiền?",
            "Xưởng Mây nợ ngân hàng bao nhiêu tiền?",
        ),
        (
            "Tâm bão Gió (hư cấu) có sức gió tối đa 75 km/giờ.",
            "Sức gió của bão Gió là bao nhiêu km/giờ?",
            "Tâm bão Gió có tốc độ tối đa bao nhiêu km/giờ?",
        ),
        (
            "Bão Gió (hư cấu) đi với tốc độ 15 km mỗi giờ.",
            "Bão Gió đi với tốc độ bao nhiêu km/giờ?",
            "Sức gió của bão Gió là bao nhiêu km/giờ?",
        ),
        # The kind that the sentences before named holds on.
        (
            "Hội Mây (hư cấu) nêu hành vi trốn đóng BHXH cho công nhân. Phạt tiền từ 5 triệu đồng.",
            "Theo hội Mây, trốn đóng BHXH cho công nhân bị phạt bao nhiêu tiền?",
            "Theo hội Mây, trốn đóng BHYT cho công nhân bị phạt bao nhiêu tiền?",
        ),
        (
            "Đến hết tháng 9, xứ Mây (hư cấu) có 366 khu công nghiệp được thành lập trên 900 ha đất.",
            "Xứ Mây có bao nhiêu khu công nghiệp được thành lập?",
            "Xứ Mây có bao nhiêu khu công nghiệp đã đi vào hoạt động?",
        ),
        (
            "Chốt phiên ở quầy Mây (hư cấu), tỷ giá bảng Anh mua vào là 29.248 đồng.",
            "Chốt phiên ở quầy Mây, tỷ giá bảng Anh mua vào là bao nhiêu đồng?",
            "Chốt phiên ở quầy Mây, tỷ giá đô la Úc mua vào là bao nhiêu đồng?",
        ),
        (
            "Sáng 9/3/2030, tại quầy Mây (hư cấu), giá vàng SJC giảm 20.000 đồng/lượng, bán ra 36 triệu đồng/lượng.",
            "sang 9/3/2030 tai quay may gia vang sjc giam bao nhieu dong moi luong",
            "sang 9/3/2030 tai quay may gia vang rong thang long giam bao nhieu dong moi luong",
        ),
        (
            "Ở quầy Mây (hư cấu), vàng được giao dịch ở mức 35,32 – 35,77 triệu đồng/lượng (MV – BR).",
            "Đem một lượng vàng ra quầy Mây bán thì được trả bao nhiêu triệu đồng?",
            "Đem một lượng bạc ra quầy Mây bán thì được trả bao nhiêu triệu đồng?",
        ),
        (
            "Trong khu vực công nghiệp và xây dựng của xứ Mây (hư cấu), ngành công nghiệp tăng 2,69%.",
            "Ngành công nghiệp của xứ Mây tăng bao nhiêu phần trăm?",
            "Ngành xây dựng của xứ Mây tăng bao nhiêu phần trăm?",
        ),
        (
            "Đến 22/12/2030, bến Mây (hư cấu) thu 22 tỷ đồng, bằng 99% dự toán (dự toán giao 23 tỷ). Năm 2031 mở cầu.",
            "Năm 2030 bến Mây được giao dự toán bao nhiêu tỷ đồng?",
            "Năm 2031 bến Mây được giao dự toán bao nhiêu tỷ đồng?",
        ),
        (
            "Vùng I của xứ Mây (hư cấu) có lương tối thiểu là 4 triệu đồng/tháng.",
            "Lương tối thiểu ở vùng 1 của xứ Mây là bao nhiêu đồng/tháng?",
            "Lương tối thiểu ở vùng IV của xứ Mây là bao nhiêu đồng/tháng?",
        ),
        (
            "Lãi của quỹ Mây (hư cấu) sau khi trừ chi phí dự phòng là 7 tỷ đồng.",
            "Lãi của quỹ Mây sau khi trừ chi phí dự phòng là bao nhiêu?",
            "Lãi của quỹ Mây khi chưa trừ chi phí dự phòng là bao nhiêu?",
        ),
        (
            "Một số hàng giảm: giày dép giảm 20%. Hết 15/9, tổng trị giá xuất khẩu của Việt Nam (hư cấu) đạt 7 tỷ USD.",
            "Hết 15/9, tổng trị giá xuất khẩu của Việt Nam đạt bao nhiêu tỷ USD?",
            "Hết 15/9, trị giá xuất khẩu giày dép của Việt Nam đạt bao nhiêu tỷ USD?",
        ),
        (
            "Bến Mây (hư cấu) có 2 cầu cảng dài 750 mét.",
            "Cầu cảng ở bến Mây dài bao nhiêu mét?",
            "diện tích 2 cầu cảng bến Mây",
        ),
        (
            "Làm thủ tục cho hàng xuất khẩu ở bến Mây (hư cấu) mất 3 giờ.",
            "Làm thủ tục cho hàng bán ra nước ngoài ở bến Mây mất bao nhiêu giờ?",
            "Làm thủ tục cho hàng mua từ nước ngoài ở bến Mây mất bao nhiêu giờ?",
        ),
        (
            "Năm 2030 bến Mây (hư cấu) có 90 ca chậm chuyến do mưa.",
            "Năm 2030 bến Mây có bao nhiêu ca bay trễ do mưa?",
            "Năm 2030 bến Mây có bao nhiêu ca hủy chuyến do mưa?",
        ),
        (
            "Ở xứ Mây (hư cấu), trốn thuế có tình tiết giảm nhẹ thì phạt 4 triệu đồng.",
            "Ở xứ Mây, trốn thuế có tình tiết giảm nhẹ thì phạt bao nhiêu tiền?",
            "Ở xứ Mây, trốn thuế có tình tiết tăng nặng thì phạt bao nhiêu tiền?",
        ),
        (
            "Năm 2030 xứ Mây (hư cấu) xuất khẩu chè bình quân 395 USD/tấn.",
            "Năm 2030 xứ Mây xuất khẩu chè bao nhiêu USD/tấn?",
            "Năm 2030 giá trị xuất khẩu chè của xứ Mây là bao nhiêu?",
        ),
        (
            "Năm 2030 doanh thu toàn cầu của hãng Vinamay (hư cấu) đạt 29 tỷ USD.",
            "Năm 2030 doanh thu của hãng Vinamay trên toàn cầu đạt bao nhiêu tỷ USD?",
            "Năm 2030 doanh thu của hãng Vinamay tại Việt Nam đạt bao nhiêu tỷ USD?",
        ),
        (
            "Ở xứ Mây (hư cấu), doanh nghiệp siêu nhỏ có doanh thu không quá 3 tỷ đồng.",
            "Ở xứ Mây, doanh nghiệp siêu nhỏ có doanh thu tối đa bao nhiêu?",
            "Ở xứ Mây, doanh nghiệp nhỏ có doanh thu tối đa bao nhiêu?",
        ),
        (
            "Năm 2030, khi mở cảng, hãng Vinamay (hư cấu) có doanh thu 571 tỷ đồng.",
            "Năm 2030, khi mở cảng, hãng Vinamay có doanh thu bao nhiêu tỷ đồng?",
            "Năm 2030, khi mở cảng, hãng Vinamay có lãi bao nhiêu tỷ đồng?",
        ),
        (
            "Thư viện Mây (hư cấu) cho mượn sách trong vòng 6 ngày.",
            "Thư viện Mây cho mượn sách trong vòng mấy ngày?",
            "Thư viện Mây cho mượn sách trong vòng mấy năm?",
        ),
        (
            "Bến Mây (hư cấu) xây xong giai đoạn 1. Nhà ga của bến có công suất 25 triệu khách.",
            "Nhà ga bến Mây giai đoạn 1 có công suất bao nhiêu triệu khách?",
            "Nhà ga bến Mây giai đoạn 2 có công suất bao nhiêu triệu khách?",
        ),
        (
            "Tháng 9/2030 (hư cấu) bán mây sang Lào. Trong đó, Mỹ mua nhiều nhất với kim ngạch mây đạt 31 triệu USD.",
            "Tháng 9/2030 kim ngạch mây sang Mỹ đạt bao nhiêu?",
            "Tháng 9/2030 kim ngạch mây sang Lào đạt bao nhiêu?",
        ),
        (
            "Trong gói hỗ trợ mà ADB (hư cấu) phê duyệt để ứng phó với lũ ở miền núi có 20 triệu USD.",
            "ADB phê duyệt gói hỗ trợ để ứng phó với lũ ở miền núi bao nhiêu triệu USD?",
            "Trong gói hỗ trợ mà ADB phê duyệt để ứng phó với lũ ở miền núi, Suối Bạc nhận bao nhiêu triệu USD?",
        ),
        (
            "Xứ Mây (hư cấu) tính lương hưu theo lao động nam. Nghỉ hưu vào năm 2030 thì được hưởng 17 năm lương hưu.",
            "Ở xứ Mây, lao động nam nghỉ hưu năm 2030 được hưởng bao nhiêu năm lương hưu?",
            "Ở xứ Mây, lao động nữ nghỉ hưu năm 2030 được hưởng bao nhiêu năm lương hưu?",
        ),
        (
            "Ở xứ Mây (hư cấu), người làm đóng bảo hiểm xã hội 8%, BHYT 1,5% tiền lương.",
            "Ở xứ Mây, người làm đóng bảo hiểm y tế bao nhiêu % tiền lương?",
            "Ở xứ Mây, người làm đóng bảo hiểm thất nghiệp bao nhiêu % tiền lương?",
        ),
        (
            "Sáng 3/9/2030, tiệm Vinamay (hư cấu) bán ra vàng SJC ở mức 56,4 triệu đồng/lượng.",
            "Sáng 3/9/2030, tiệm Vinamay bán ra vàng miếng SJC ở mức bao nhiêu?",
            "Sáng 3/9/2030, tiệm Vinamay bán ra vàng nhẫn ở mức bao nhiêu?",
        ),
        (
            "Ở xứ Mây (hư cấu), mỗi năm giá dầu diesel tăng 4%, khách trả bằng thẻ tín dụng hay tiền mặt đều được.",
            "Ở xứ Mây, mỗi năm giá dầu diesel tăng bao nhiêu phần trăm khi không dùng tiền mặt?",
            "Ở xứ Mây, mỗi năm giá dầu hỏa tăng bao nhiêu phần trăm?",
        ),
        (
            "Sáng 3/9/2030 ở sàn Mây (hư cấu), giá vàng thế giới giao ngay đứng ở mức 1.538 USD/ounce.",
            "Sáng 3/9/2030 ở sàn Mây, giá vàng thế giới giao ngay là bao nhiêu USD/ounce?",
            "Sáng 3/9/2030 ở sàn Mây, giá vàng kỳ hạn thế giới là bao nhiêu USD/ounce?",
        ),
        (
            "Tám tháng năm 2030, tỉnh Mây (hư cấu) thu hút đầu tư nước ngoài được 26 tỷ USD.",
            "Tám tháng năm 2030, tỉnh Mây thu hút đầu tư nước ngoài được bao nhiêu tỷ USD?",
            "Tám tháng năm 2030, đầu tư nước ngoài ở tỉnh Mây giải ngân được bao nhiêu tỷ USD?",
        ),
        (
            "Đến cuối năm 2030, khoản phải thu của hãng Vinamay (hư cấu) với chợ Gió là 166 tỷ đồng.",
            "Đến cuối năm 2030, khoản phải thu của hãng Vinamay với chợ Gió là bao nhiêu tỷ đồng?",
            "Đến cuối năm 2030, hãng Vinamay trích lập dự phòng với chợ Gió bao nhiêu tỷ đồng?",
        ),
        (
            "Năm 2030, tiền lãi mà hãng Vinamay (hư cấu) nợ quỹ Gió là 7 tỷ đồng.",
            "Năm 2030, tiền lãi mà hãng Vinamay nợ quỹ Gió là bao nhiêu tỷ đồng?",
            "Năm 2030, tiền gốc mà hãng Vinamay nợ quỹ Gió là bao nhiêu tỷ đồng?",
        ),
        (
            "Khu Mây (hư cấu) có 137 căn biệt thự.",
            "Khu Mây có bao nhiêu căn biệt thự?",
            "Khu Mây có bao nhiêu căn chung cư?",
        ),
        (
            "Phiên 3/9/2030 ở sàn Mây (hư cấu) có 124 mã tăng.",
            "Phiên 3/9/2030 ở sàn Mây có bao nhiêu mã tăng?",
            "Phiên 3/9/2030 ở sàn Mây có bao nhiêu mã giảm?",
        ),
        (
            "Ở xứ Mây (hư cấu), người lao động phải đóng 8% tiền lương vào quỹ hưu.",
            "Ở xứ Mây, người lao động phải đóng bao nhiêu % tiền lương vào quỹ hưu?",
            "Ở xứ Mây, người sử dụng lao động phải đóng bao nhiêu % tiền lương vào quỹ hưu?",
        ),
        (
            "Quỹ Mây (hư cấu) trả lãi suất 0,2%/năm cho tiền gửi không kỳ hạn.",
            "Quỹ Mây trả lãi suất bao nhiêu cho tiền gửi không kỳ hạn?",
            "Quỹ Mây trả lãi suất bao nhiêu cho tiền gửi kỳ hạn 6 tháng?",
        ),
        (
            "Quý 2 năm 2030, chi phí bán hàng của hãng Vinamay (hư cấu) tăng khoảng 67 tỷ đồng.",
            "Quý 2 năm 2030, chi phí bán hàng của hãng Vinamay tăng bao nhiêu tỷ đồng?",
            "Quý 2 năm 2030, chi phí bán hàng của hãng Vinamay là bao nhiêu tỷ đồng?",
        ),
        (
            "Xã Mây (hư cấu) có 214 hộ nghèo và tiếp nhận trực tuyến 3.312 hồ sơ.",
            "Xã Mây tiếp nhận trực tuyến bao nhiêu hồ sơ?",
            "Xã Mây tiếp nhận trực tiếp bao nhiêu hồ sơ?",
        ),
        (
            "Xã Mây (hư cấu) có 214 hộ nghèo.",
            "Xã Mây có bao nhiêu hộ nghèo?",
            "Xã Mây có bao nhiêu hộ thoát nghèo?",
        ),
        (
            "Tháng 9/2030, khối tự doanh ở sàn Mây (hư cấu) mua ròng 48 tỷ đồng.",
            "Tháng 9/2030, khối tự doanh ở sàn Mây mua ròng bao nhiêu?",
            "Tháng 9/2030, khối ngoại ở sàn Mây mua ròng bao nhiêu?",
        ),
        (
            "Chợ Mây (hư cấu) thưởng Tết Dương lịch bình quân 2 triệu đồng/người.",
            "Chợ Mây thưởng Tết Dương lịch bình quân bao nhiêu?",
            "Chợ Mây thưởng Tết Nguyên đán bình quân bao nhiêu?",
        ),
        (
            "Ở trường Mây (hư cấu), điểm trung bình môn Toán là 4,78 điểm.",
            "Điểm trung bình môn Toán ở trường Mây là bao nhiêu?",
            "Điểm trung bình môn Sinh học ở trường Mây là bao nhiêu?",
        ),
        (
            "Năm 2030 Giojet (hư cấu) có lãi ròng 66 tỷ đồng.",
            "Năm 2030 Giojet có lãi ròng bao nhiêu?",
            "Năm 2030 Giojet có lợi nhuận gộp bao nhiêu?",
        ),
        (
            "Về xuất khẩu của xứ Mây (hư cấu) năm 2030: trà đạt 5 tỷ đồng.",
            "Xuất khẩu trà của xứ Mây năm 2030 đạt bao nhiêu?",
            "Nhập khẩu trà của xứ Mây năm 2030 đạt bao nhiêu?",
        ),
        (
            "Ở bến Mây (hư cấu), quỹ bình ổn giá xăng chi sử dụng 350 đồng/lít.",
            "Quỹ bình ổn giá xăng ở bến Mây chi sử dụng bao nhiêu đồng/lít?",
            "Xăng ở bến Mây có giá xăng là bao nhiêu đồng/lít?",
        ),
        (
            "Lũ quét ở bản Mây (hư cấu) làm 5 người mất tích.",
            "Lũ quét ở bản Mây làm bao nhiêu người mất tích?",
            "Lũ quét ở bản Mây làm bao nhiêu người chết?",
        ),
        (
            "Năm 2030 xứ Mây (hư cấu) có 145 ca nghi sởi.",
            "Năm 2030 xứ Mây có bao nhiêu ca nghi sởi?",
            "Năm 2030 xứ Mây có bao nhiêu ca tử vong do sởi?",
        ),
        (
            "Quỹ thất nghiệp Mây (hư cấu) có mức hưởng trợ cấp hằng tháng bằng 60% tiền lương.",
            "Mức hưởng trợ cấp hằng tháng của quỹ thất nghiệp Mây bằng bao nhiêu phần trăm tiền lương?",
            "Mức đóng hằng tháng của quỹ thất nghiệp Mây bằng bao nhiêu phần trăm tiền lương?",
        ),
        # What money is earned from.
        (
            "Quý 3 năm 2030 quỹ Mây (hư cấu) lãi 900 tỷ đồng.",
            "Từ đầu quý 3 năm 2030 quỹ Mây lãi bao nhiêu?",
            "Quý 3 năm 2030 quỹ Mây lãi từ dịch vụ bao nhiêu?",
        ),
        (
            "Quý 3 năm 2030 quỹ Mây (hư cấu) có doanh thu từ phí thẻ 40 tỷ đồng.",
            "Quý 3 năm 2030 doanh thu của quỹ Mây từ phí thẻ là bao nhiêu?",
            "Quý 3 năm 2030 doanh thu của quỹ Mây từ kinh doanh ngoại hối là bao nhiêu?",
        ),
        (
            "Ở huyện Mây (hư cấu) có 5 đơn vị giải ngân dưới 20% kế hoạch.",
            "Huyện Mây có bao nhiêu đơn vị giải ngân dưới 20%?",
            "Huyện Mây có bao nhiêu đơn vị giải ngân trên 50%?",
        ),
        # Before and after one event.
        (
            "Sau khi sáp nhập, tỷ lệ vốn nhà nước ở công ty Mây (hư cấu) là 14%.",
            "Sau khi sáp nhập, tỷ lệ vốn nhà nước ở công ty Mây là bao nhiêu?",
            "Trước khi sáp nhập, tỷ lệ vốn nhà nước ở công ty Mây là bao nhiêu?",
        ),
        # Who collects, and of two asked for one and another.
        (
            "Năm 2030, Cục Thuế TP.HCM (hư cấu) thu hồi nợ thuế được 4.735 tỷ đồng.",
            "Năm 2030, Cục Thuế TP.HCM thu hồi được bao nhiêu tỷ đồng nợ thuế?",
            "Năm 2030, hải quan TP.HCM thu hồi được bao nhiêu tỷ đồng nợ thuế?",
        ),
        (
            "Người lao động ở xứ Mây (hư cấu) đóng BHXH và BHTN 9% tiền lương.",
            "Người lao động ở xứ Mây đóng BHXH và BHTN bao nhiêu phần trăm tiền lương?",
            "Người lao động ở xứ Mây đóng BHXH và BHYT bao nhiêu phần trăm tiền lương?",
        ),
    ],
)
def test_what_is_told_of_one_is_not_told_of_the_other(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert [status == "answered" for status in statuses(tmp_path, text, asked, beside)] == [True, False]


def test_what_is_told_of_three_is_told_of_two_of_them(tmp_path: Path) -> None:
    text = "Người lao động ở xứ Mây (hư cấu) đóng BHXH, BHYT và BHTN 9% tiền lương."
    asked = "Người lao động ở xứ Mây đóng BHXH và BHYT bao nhiêu phần trăm tiền lương?"
    assert statuses(tmp_path, text, asked) == ["answered"]
