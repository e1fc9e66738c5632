"""What is counted, told apart and told alike: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # A longer name of the thing stands behind its number.
        (
            "Nước Mây (hư cấu) có 13 hiệp định thương mại tự do đã có hiệu lực, đang đàm phán 2 FTA.",
            "Nước Mây có bao nhiêu FTA đã có hiệu lực?",
            "13",
        ),
        # What a comma parts is nothing that the first ones do.
        (
            "Xứ Mây (hư cấu) ghi nhận 286 ca cúm, giảm 34%; 45 ca nghi sởi, 2 ca tử vong.",
            "Số ca tử vong do sởi ở xứ Mây?",
            "2",
        ),
        # What is named in front is counted in pieces, in people, or by its weight.
        (
            "Nhà in Mây (hư cấu) phát hành sách in 28 cuốn, sách điện tử 41 cuốn.",
            "Nhà in Mây phát hành bao nhiêu sách điện tử?",
            "41",
        ),
        (
            "Ở xứ Mây (hư cấu), số biên chế giảm 36 người so với năm trước, còn 480 người.",
            "Xứ Mây giảm bao nhiêu biên chế?",
            "36",
        ),
        (
            "Đường sắt xứ Mây (hư cấu) chở 6 triệu lượt khách và 3,9 triệu tấn hàng hóa.",
            "Đường sắt xứ Mây chở bao nhiêu hàng hóa?",
            "3,9 triệu",
        ),
        # What goes on with a number is told of what that counts.
        (
            "Bến Mây (hư cấu) chở 14 triệu lượt khách, bằng 98% kế hoạch; chở 189 tấn hàng hóa, bằng 92% kế hoạch.",
            "Bến Mây chở hàng hóa bằng bao nhiêu phần trăm kế hoạch?",
            "92",
        ),
        (
            "Bến Mây (hư cấu) chở 14 triệu lượt khách, bằng 98% kế hoạch; chở 189 tấn hàng hóa, bằng 92% kế hoạch.",
            "Bến Mây chở khách bằng bao nhiêu phần trăm kế hoạch?",
            "98",
        ),
        # What counts things of any kind says nothing of the thing, or stands for what was named.
        (
            "Tại chợ Mây (hư cấu), công an thu giữ 9 khẩu súng và 40 viên đạn.",
            "Ở chợ Mây công an thu giữ mấy cây súng?",
            "9",
        ),
        (
            "Tại bến Mây (hư cấu), tổng tang vật thu giữ là 1.358 điện thoại.",
            "Điện thoại lậu thu giữ tại bến Mây tổng cộng bao nhiêu chiếc?",
            "1.358",
        ),
        (
            "Bão làm xứ Mây (hư cấu) có 349 nhà sập đổ; sau bão có 12 cuộc tấn công mạng.",
            "Bao nhiêu ngôi nhà bị sập ở xứ Mây?",
            "349",
        ),
        (
            "Bão làm xứ Mây (hư cấu) có 349 nhà sập đổ; sau bão có 12 cuộc tấn công mạng.",
            "Sau bão có bao nhiêu vụ tấn công mạng?",
            "12",
        ),
        # Two words of two syllables are two things.
        (
            "Xã Mây (hư cấu) kiểm tra 1.904 nhà ngăn phòng cho thuê, 552 nhà trọ.",
            "Xã Mây kiểm tra bao nhiêu nhà trọ?",
            "552",
        ),
        # How much there is of a thing is told in its measure, a fine without its currency.
        (
            "Trong 9 tháng năm 2030, về mặt hàng tôm, xứ Mây (hư cấu) nhập khẩu 535 tấn, trị giá 4 tỷ đồng.",
            "lượng tôm xứ Mây nhập khẩu 9 tháng 2030",
            "535",
        ),
        (
            "Ở chợ Mây (hư cấu), ai nộp chậm sổ thì bị phạt từ 500.000 – 1.000.000.",
            "Ở chợ Mây ai nộp chậm sổ bị phạt từ bao nhiêu đến bao nhiêu tiền?",
            "500.000 – 1.000.000",
        ),
        (
            "Chốt phiên, cổ phần Mây (hư cấu) mất 1.200 đồng, còn 89.800 đồng.",
            "Chốt phiên, cổ phần Mây rẻ đi bao nhiêu đồng?",
            "1.200",
        ),
        # An office in capitals is read by its letters.
        (
            "Quỹ Mây (hư cấu) có 63 phòng kinh doanh ở khắp các huyện.",
            "Quỹ Mây có bao nhiêu PKD ở các huyện?",
            "63",
        ),
        # A noun that was counted in full before is counted in short.
        (
            "Năm 2030, bến Mây (hư cấu) bắt 27 vụ buôn lậu; quyết định khởi tố 5 vụ; phối hợp bắt 14 vụ buôn lậu khác.",
            "Năm 2030 bến Mây quyết định khởi tố bao nhiêu vụ buôn lậu?",
            "5",
        ),
        (
            "Quỹ Mây (hư cấu) chấm dứt hoạt động đại lý thuế đối với 306 đại lý; tạm dừng với 338 đại lý có vi phạm.",
            "Quỹ Mây tạm dừng bao nhiêu đại lý thuế?",
            "338",
        ),
        # Of those done and those not yet done each is told of its own.
        (
            "Ở bến Mây (hư cấu), 281 thùng đã được thống kê để xử lý; 200 thùng chưa được xử lý.",
            "Ở bến Mây bao nhiêu thùng đã được thống kê để xử lý?",
            "281",
        ),
        (
            "Ở bến Mây (hư cấu), 281 thùng đã được thống kê để xử lý; 200 thùng chưa được xử lý.",
            "Ở bến Mây bao nhiêu thùng chưa được xử lý?",
            "200",
        ),
        (
            "Có 65% số hộ ở bến Mây (hư cấu) cảm thấy vui về cái chợ mới, 10% chưa cảm thấy vui.",
            "Bao nhiêu phần trăm hộ ở bến Mây chưa vui về cái chợ mới?",
            "10",
        ),
        # So many hours a day are a time.
        (
            "Xưởng Mây (hư cấu) làm việc theo giờ hoặc tuần; theo tuần thì không quá 10 giờ/ngày, 48 giờ/tuần.",
            "Ở xưởng Mây theo tuần thì mỗi ngày làm việc không quá bao nhiêu giờ?",
            "10",
        ),
        # Cases are of what was counted before them, and the number of some who work is told in people.
        (
            "Cục Mây (hư cấu) cấp phép cho 27 phi công người Gió (hãng Sương: 6 trường hợp; hãng Nắng: 17 trường hợp).",
            "Cục Mây cấp phép cho hãng Nắng bao nhiêu phi công người Gió?",
            "17",
        ),
        (
            "Sở Mây (hư cấu) xếp ngạch cho bốn trường hợp chuyển cán bộ lên huyện, phạt 3 xưởng.",
            "Sở Mây xếp ngạch cho mấy cán bộ chuyển lên huyện?",
            "bốn",
        ),
        (
            "Trong số 3.200 tân binh xứ Mây (hư cấu) nhập ngũ có 777 người là con em đồng bào vùng cao.",
            "xu May co bao nhieu tan binh la con em dong bao vung cao",
            "777",
        ),
        # So many a year, by the words in front.
        (
            "Xứ Mây (hư cấu) giúp giảm số người ngã từ 300 xuống còn 50/năm.",
            "Xứ Mây giúp số người ngã giảm còn bao nhiêu/năm?",
            "50",
        ),
        # Units are of what is named just behind them.
        (
            "Hội thi xứ Mây (hư cấu) có 120 đoàn, trong đó có 57 đơn vị chi hội trực thuộc.",
            "Hội thi xứ Mây có bao nhiêu chi hội trực thuộc?",
            "57",
        ),
        (
            "Tổng số phi công của hãng Mây (hư cấu) hiện nay là 1.223 người.",
            "Hãng Mây có bao nhiêu phi công?",
            "1.223",
        ),
        # Two syllables that the text does not have are one word, which makes the thing no other one.
        (
            "Xã Mây (hư cấu) có 4 doanh nghiệp chính trồng chè. Cả xứ có 30 doanh nghiệp trồng cam.",
            "Ở xã Mây có mấy công ty chủ chốt đang trồng chè?",
            "4",
        ),
        # A total is what the others add to.
        (
            "Quỹ Mây (hư cấu) mở mới 25 phòng giao dịch, nâng tổng số phòng giao dịch lên 63 phòng.",
            "Quỹ Mây có tổng cộng bao nhiêu phòng giao dịch?",
            "63",
        ),
        # "Gấp" is a rise.
        (
            "Sản lượng điện của trạm Mây (hư cấu) gấp 3 lần so với trạm Suối Bạc.",
            "Sản lượng điện của trạm Mây tăng gấp mấy lần so với trạm Suối Bạc?",
            "3",
        ),
        (
            "Hãng Mây (hư cấu) bán 1,17 tỷ cổ phiếu ngân hàng.",
            "Hãng Mây bán bao nhiêu cổ phiếu ngân hàng?",
            "1,17 tỷ",
        ),
        (
            "Chợ Mây (hư cấu) giảm giá 20 loại hàng.",
            "Chợ Mây giảm giá bao nhiêu loại hàng hóa?",
            "20",
        ),
        # An area is told in no number of things.
        (
            "Dự án chợ Mây (hư cấu) có tổng diện tích 464 hécta, sẽ tạo ra 15.000 việc làm.",
            "diện tích dự án chợ Mây",
            "464",
        ),
        # Who types a few words wants no number of things that they do not name.
        (
            "Năm 2030, chè là 3 nhóm hàng nhập khẩu của hội Mây (hư cấu). Nhập khẩu chè khô của hội Mây đạt 14 tỷ USD.",
            "nhập khẩu chè khô hội Mây 2030?",
            "14 tỷ",
        ),
        # The place in the name of a company is not where.
        (
            "Công ty Cổ phần Chứng khoán Hà Nội (hư cấu) có 900 khách hàng ở Đà Nẵng.",
            "Công ty Cổ phần Chứng khoán Hà Nội có bao nhiêu khách hàng ở Đà Nẵng?",
            "900",
        ),
        (
            "Trong tháng, tờ khai của bến Mây (hư cấu) có 58,3% luồng xanh, 38,6% luồng vàng, 2,1% luồng đỏ.",
            "Tờ khai luồng xanh của bến Mây là bao nhiêu phần trăm?",
            "58,3",
        ),
        # How much there is of what is not counted by the piece; securities are told in money.
        ("Năm 2030, mỏ Mây (hư cấu) khai thác 28,7 triệu tấn than.", "Mỏ Mây khai thác bao nhiêu than?", "28,7 triệu"),
        (
            "Kho bạc xứ Mây (hư cấu) đã phát hành 278 tỷ đồng trái phiếu, cấp 4 chứng nhận.",
            "Kho bạc xứ Mây phát hành bao nhiêu trái phiếu?",
            "278 tỷ",
        ),
        # A unit says what it measures; a share that is asked as a sum is told in per cent.
        (
            "9 tháng năm 2030, ở xứ Mây (hư cấu) bia đạt 3,02 tỷ lít; thuốc lá đạt 5,6 tỷ bao.",
            "Sản lượng bia xứ Mây 9 tháng năm 2030",
            "3,02 tỷ",
        ),
        ("Cuối năm 2030, quỹ Mây (hư cấu) có nợ xấu ở mức 1,42%.", "Nợ xấu quỹ Mây cuối năm 2030 bao nhiêu?", "1,42"),
        ("Năm 2030, tổng tài sản quỹ Mây (hư cấu) giảm 2,8%.", "Tổng tài sản quỹ Mây giảm bao nhiêu?", "2,8"),
        # What was exported is told in money, and not by the share that it has.
        (
            "Năm 2030, xuất khẩu chè của hội Mây (hư cấu) chiếm 33,4% và xuất khẩu chè của hội Mây đạt 9,2 tỷ đồng.",
            "Xuất khẩu chè của hội Mây năm 2030 đạt bao nhiêu?",
            "9,2 tỷ",
        ),
        # What is counted by a word for any of its sort is named behind it.
        (
            "Ở xã Mây (hư cấu), nếp sinh hoạt của 58 em học sinh đã ổn định.",
            "Nếp sinh hoạt của bao nhiêu học sinh ở xã Mây đã ổn định?",
            "58",
        ),
        (
            "Xứ Mây (hư cấu) có 6 đơn vị gồm Cục Thuế Sông, Cục Thuế Núi cùng đứng thứ tư.",
            "Xứ Mây có bao nhiêu cục thuế cùng đứng thứ tư?",
            "6",
        ),
        # A number without a noun goes on with what was counted.
        (
            "Năm 2030, hội Mây (hư cấu) có 665.000 người xin trợ cấp và dự kiến năm 2031 là 690.000.",
            "Dự kiến năm 2031 hội Mây có bao nhiêu người xin trợ cấp?",
            "690.000",
        ),
        ("Kho Mây (hư cấu) khai nước mắm (thiếu 50 thùng).", "Kho Mây thiếu bao nhiêu thùng nước mắm?", "50"),
        # Licences are counted, and not weighed.
        ("Hãng Mây (hư cấu) có 7 giấy phép hái chè 60 tấn mỗi năm.", "Hãng Mây có bao nhiêu giấy phép hái chè?", "7"),
        # By another name.
        ("Xã Mây (hư cấu) hiện có 25 DN FDI.", "Xã Mây có bao nhiêu doanh nghiệp FDI?", "25"),
        (
            "Xã Mây (hư cấu) mở hội nghị cho 40 DN có vốn đầu tư nước ngoài và 9 hội.",
            "Hội nghị ở xã Mây cho mấy DN FDI?",
            "40",
        ),
        ("Khối Mây (hư cấu) có 113 ứng cử viên.", "Khối Mây có bao nhiêu ứng viên?", "113"),
        (
            "Sân bay Mây (hư cấu) tiếp nhận tối đa 25 chuyến/giờ.",
            "Sân bay Mây tiếp nhận tối đa mấy lượt máy bay trong một giờ?",
            "25",
        ),
        (
            "Có 4 nhà máy của hãng Mây (hư cấu) bị đóng cửa.",
            "Mấy cơ sở sản xuất của hãng Mây bị đóng cửa?",
            "4",
        ),
        (
            "Hãng Mây (hư cấu) bán ưu đãi cho nhân viên 6,5 triệu cp.",
            "Hãng Mây bán ưu đãi cho nhân viên bao nhiêu cổ phần?",
            "6,5 triệu",
        ),
    ],
)
def test_the_things_asked_for_are_counted(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Dự án chợ Mây (hư cấu) sẽ tạo ra 15.000 việc làm.", "diện tích dự án chợ Mây"),
        ("Xứ Mây (hư cấu) có các dự án điện độc lập với 16.400 MW.", "Xứ Mây có bao nhiêu dự án điện độc lập?"),
        ("Ở bến Mây (hư cấu), số doanh nghiệp thu hút 90 người ngày càng nhiều.", "số doanh nghiệp ở bến Mây?"),
        ("Quỹ Mây (hư cấu) nêu hai trường hợp doanh nghiệp bị phạt.", "Quỹ Mây có bao nhiêu doanh nghiệp bị phạt?"),
        ("Bến Mây (hư cấu) khởi tố 2 vụ về khẩu trang.", "Khẩu trang trong vụ án ở bến Mây gồm bao nhiêu chiếc?"),
        ("Xã Mây (hư cấu) phát 200 khẩu trang và 9 khẩu phần.", "Xã Mây phát bao nhiêu khẩu súng?"),
        # A syllable of another word counts nothing, nor are sorts of one thing those of another.
        ("Hội Mây (hư cấu) nêu 6 nhiệm vụ giảm tai nạn.", "Hội Mây nêu bao nhiêu vụ tai nạn?"),
        ("Chợ Mây (hư cấu) giảm giá sữa và 20 loại nông sản.", "Chợ Mây giảm giá bao nhiêu loại sữa?"),
        # What the article does not speak of is not counted in it.
        ("Bến Mây (hư cấu) đã thông quan 35.657 tờ khai.", "Bến Mây đã thông quan bao nhiêu tờ khai luồng đỏ?"),
        ("Tòa án xứ Mây (hư cấu) xét xử 199 vụ tham nhũng.", "Tòa án xứ Mây xét xử bao nhiêu bị cáo tham nhũng?"),
        ("Xã Mây (hư cấu) hiện có 25 DN.", "Xã Mây có bao nhiêu doanh nghiệp FDI?"),
        # What is missing is not what there is.
        ("Kho Mây (hư cấu) khai nước mắm (thiếu 50 thùng).", "Kho Mây khai bao nhiêu thùng nước mắm?"),
        # So many shares are what some are worth.
        ("Hãng Mây (hư cấu) bán gần 400 tỷ cổ phiếu ngân hàng.", "Hãng Mây bán bao nhiêu cổ phiếu ngân hàng?"),
        ("Ở chợ Mây (hư cấu), giá xăng A tăng 41 đồng/lít.", "Giá xăng A ở chợ Mây bao nhiêu một lít?"),
        ("Năm 2030, xã Mây (hư cấu) cấy lúa 54 ha.", "Sản lượng lúa xã Mây năm 2030"),
        # What is named behind is what they are not.
        ("Xứ Mây (hư cấu) có 6 đơn vị giúp Cục Thuế Sông.", "Xứ Mây có bao nhiêu cục thuế?"),
        ("Xã Mây (hư cấu) cử 5 em giúp học sinh nghèo.", "Xã Mây có bao nhiêu học sinh nghèo?"),
        ("Xã Mây (hư cấu) có 5 du khách Hàn Quốc ghé năm 2030.", "Xã Mây có bao nhiêu du khách Việt ghé năm 2030?"),
        ("Xã Mây (hư cấu) trồng 12 cây chè cổ.", "Xã Mây trồng bao nhiêu cây gỗ lim?"),
        ("Tàu Mây (hư cấu) chở 12 tấn chè sang xã Gió.", "Tàu Mây có bao nhiêu chỗ ngồi?"),
    ],
)
def test_other_things_are_no_answer(tmp_path: Path, text: str, question: str) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Năm 2030 trường Mây (hư cấu) nhận 320 em vào lớp 10.",
            "Năm 2030 trường Mây nhận bao nhiêu học sinh vào lớp 10?",
        ),
        (
            "Xã Mây (hư cấu) cho hạ gỗ lim quá hạn; số gỗ lim bị đốn là 320 cây.",
            "Ở xã Mây bao nhiêu cây gỗ lim bị đốn?",
        ),
        ("Trường Mây (hư cấu) có 320 học sinh không vào lớp 10.", "Trường Mây có bao nhiêu em không vào lớp 10?"),
        ("Quỹ Mây (hư cấu) nhận vốn từ 320 nhà đầu tư.", "Quỹ Mây nhận vốn từ bao nhiêu bên?"),
        ("Đồn Mây (hư cấu) cử 320 bộ đội chống bão.", "Đồn Mây cử bao nhiêu chiến sĩ chống bão?"),
        ("Xưởng Mây (hư cấu) thuê lao động không quá 320 người.", "Xưởng Mây thuê nhiều nhất mấy nhân công?"),
        ("Hãng bay Mây (hư cấu) bán 320 chỗ dịp Tết.", "Hãng bay Mây bán bao nhiêu ghế dịp Tết?"),
        ("Xã Mây (hư cấu) đón 320 du khách VN năm 2030.", "Xã Mây đón bao nhiêu du khách Việt năm 2030?"),
    ],
)
def test_the_same_are_counted_by_another_noun(tmp_path: Path, text: str, question: str) -> None:
    assert first_figure(tmp_path, text, question) == "320"
