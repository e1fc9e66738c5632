"""What numbers are counted in: units of measure, money, time, and the nouns that are counted.

A noun in ``NOUNS`` says by itself what is counted; one in ``CLASSIFIERS`` needs the words after it ("vụ vi phạm", "kiện
hàng", "Tổ Công nghệ số cộng đồng"). Each entry stands once; the spellings without marks follow from it.
"""

from __future__ import annotations


def _entries(lines: str) -> tuple[str, ...]:
    return tuple(entry for line in lines.strip().split("\n") for entry in line.strip().split(", "))


PERCENT = ("%", "phần trăm", "pct", "‰", "phần nghìn")
POINTS = ("điểm phần trăm", "điểm %", "điểm cơ bản", "điểm", "đpt")
MULTIPLES = ("lần",)

MONEY = _entries("""
đồng, đồng Việt Nam, đ, VND, VNĐ, trđ, USD, đô la Mỹ, đô-la Mỹ, đô la, đô-la, đôla, đô Mỹ, $, EUR, euro, Euro, €
bảng Anh, GBP, nhân dân tệ, tệ, NDT, CNY, yên Nhật, yên, JPY, won, KRW, rúp, baht, đô la Úc, đô la Singapore
xu Mỹ, AUD, SGD, franc, rupee, ruble, rupiah, ringgit, peso, riyal, dirham, shekel, Đài tệ, HKD, CAD, cent
UScent, Uscent, UScents, US cent, cent Mỹ
""")

MEASURES = _entries("""
m, km, cm, mm, m2, m3, km2, cm2, cm3, m², m³, km², mét, mét vuông, mét khối, ki-lô-mét, kilomet, km vuông, kilômét
ki lô mét, kilômét vuông, ki-lô-mét vuông, ki lô mét vuông, cây số vuông, xăng-ti-mét, xentimét, centimét, centimet
mi-li-mét, milimét, milimet, mét trên giây, cây số, hải lý, dặm, dặm vuông, feet, ft, inch, ha, hecta, hécta, héc ta
héc-ta, mẫu ruộng, sào, kg, ký, cân, kilôgam, ki-lô-gam, kilogram, g, gr, gam, gram, mi-li-gam, mi-li-lít, mg, yến
tạ, tấn, ounce, oz, lượng vàng, cây vàng, chỉ vàng, lượng, carat, pound, l, lít, ml, thùng dầu, kWh, MWh, GWh, kW
MW, GW, MWp, kWp, W, kV, kVA, MVA, V, mã lực, BTU, bit, ki-lô-oát giờ, ki-lô-oát, mê-ga-oát, megawatt, gigabyte
terabyte, năm ánh sáng, đơn vị thiên văn, KB, MB, GB, TB, G B, M B, Kbps, Mbps, Gbps, Mb/s, Gb/s, Hz, kHz, MHz, GHz
MP, pixel, độ, độ C, °C, độ Richter, TEU, DWT, GT, km/h, km/giờ, m/s, dB, km mỗi giờ, km một giờ, ppm, calo, kcal
mAh, phần triệu, phần tỷ, µg, μg, ste
""")

DURATIONS = _entries("""
năm, tháng, quý, tuần, tuần lễ, ngày, ngày làm việc, ngày công, ngày đêm, đêm, giờ, giờ đồng hồ, tiếng, tiếng đồng hồ
tháng lương, tháng lương hưu, tháng lương cơ sở, tháng lương tối thiểu, tháng lương tối thiểu vùng, tháng tiền lương
ngày lương, ngày tiền lương, phút, giây, thập kỷ, thập niên, thế kỷ, tuổi, niên độ, nhiệm kỳ, học kỳ, năm tuổi
tháng tuổi, tuần tuổi
""")

NOUNS = _entries("""
người, người dân, người dùng, người sử dụng, người lao động, người tiêu dùng, người tham dự, người chết
người bị thương, người mất tích, người chết và mất tích, lao động, công nhân, nhân viên, cán bộ, công chức
viên chức, nhân sự, nhân khẩu, chuyên gia, kỹ sư, đại biểu, thành viên, khách hàng, khách, khách du lịch
khách quốc tế, du khách, hành khách, học sinh, ứng cử viên, bị hại, khóa đào tạo, khoá đào tạo, tân binh, hướng
thanh niên, lính, công an
cảnh sát, bộ đội, thợ lặn, nhà chờ, cửa tiệm, giám đốc, phó giám đốc, trưởng phòng, phó trưởng phòng, phó trưởng ban
sinh viên, học viên, thí sinh, giáo viên, bác sĩ, bác sỹ, y bác sĩ, bệnh nhân, nhân viên y tế, đối tượng, bị can
bị cáo, nghi phạm, nghi can, nạn nhân, cá nhân, tập thể, hộ, hộ gia đình, hộ dân, hộ nghèo, hộ cận nghèo
hộ kinh doanh, hộ nông dân, nông dân, ngư dân, phụ nữ, trẻ em, trẻ, đảng viên, hội viên, đoàn viên, chiến sĩ
chiến sỹ, thuyền viên, diễn giả, vận động viên, cầu thủ, lãnh đạo, cổ đông, phó chủ tịch, thứ trưởng, bộ trưởng
phó thủ tướng, uỷ viên, đại sứ, nguyên thủ, dân, em, con em, nhà đầu tư, nhà cung cấp, nhà mạng, nhà bán lẻ
nhà máy, nhà thầu, nhà sản xuất, nhà khoa học, nhà phân phối, nhà thuốc, thuê bao, tài khoản, doanh nghiệp, DN
doanh nhân, công ty, công ty con, công ty thành viên, tập đoàn, tổng công ty, ngân hàng, ngân hàng thương mại
hợp tác xã, HTX, đơn vị, hiệp hội, chi nhánh, văn phòng, phòng giao dịch, cửa hàng, siêu thị
trung tâm thương mại, bệnh viện, trường, trường học, trường đại học, khu công nghiệp, khu kinh tế, khu chế xuất
cụm công nghiệp, khu vực, KCN, cảng, cảng biển, cảng hàng không, sân bay, cửa khẩu, bưu cục
hãng tàu, hãng hàng không, hãng bay
nước, quốc gia, quốc gia và vùng lãnh thổ, vùng lãnh thổ, nền kinh tế, vùng kinh tế, vùng, châu lục, tỉnh
thành phố, tỉnh thành, địa phương, quận, huyện, thị xã, xã, phường, thị trấn, thôn, bộ ngành, ngành, sở
cục, chi cục, cục hải quan, chi cục hải quan, dự án, sản phẩm, mặt hàng, dịch vụ, thủ tục, thủ tục hành chính
TTHC, văn bản, nghị định, thông tư, nghị quyết, quyết định, luật, bộ luật, pháp lệnh, hiệp định, FTA, điều ước
điều kiện, điều kiện kinh doanh, điều khoản, tiêu chí, chỉ tiêu, mục tiêu, nhiệm vụ, giải pháp, nhóm giải pháp
nguyên nhân, lý do, lĩnh vực, ngành nghề, ngành hàng, hạng mục, nội dung, yếu tố, nguyên tắc, trụ cột
khâu đột phá, thị trường, thị trường xuất khẩu, khâu, vấn đề, kịch bản, phương án, kiến nghị, chuyên đề
chính sách, đề án, chương trình, kế hoạch, hoạt động, sự kiện, báo cáo, báo cáo tài chính, công việc, công đoạn
quy trình, quy chế, phương pháp, chuẩn mực, chương, điều, xu hướng, động lực, lựa chọn, vướng mắc, phương tiện
địa điểm, địa bàn, điện thoại, phi công, tài xế, công dân, ứng viên, cư dân, gia đình, lực lượng, đô thị
ngôi nhà, tầng, thang máy, đại lý, gian hàng, dây chuyền, phân xưởng, sàn giao dịch, sáng kiến, sáng chế, bằng sáng chế
bằng giải pháp hữu ích, bằng kiểu dáng công nghiệp, bằng khen, bằng tốt nghiệp
công nghệ, startup, thẻ, vé, vé máy bay, tin, phiếu, bưu kiện
hoá đơn, file, kỳ thi, máy thở, linh kiện, màn hình, tủ, lọ, tuýp, ly, seal, khoá học, lớp, ba lô, chủng loại, thương vụ
cá thể, tiền án, giai đoạn, kết quả, màu, dạng
trận, trận đấu, mật khẩu, phụ lục, máy trò chơi, máy trò chơi điện tử
mùa vụ, công tơ, hồ sơ, tờ khai, tờ khai hải quan, hợp đồng, giấy phép, giấy chứng nhận, giao dịch, đơn hàng
đơn, ý kiến, câu hỏi, cuộc gọi, tin nhắn, giải thưởng, huy chương, huy chương vàng, kỷ lục, danh hiệu, bài báo
bài viết, cuốn sách, cuốn, trang, trang web, tờ trình, ứng dụng, phần mềm, công trình, căn hộ, căn nhà, toà nhà
phòng ngủ, giường bệnh, giường, xe, ô tô, xe ô tô, xe máy, xe tải, tàu, tàu cá, chuyến bay, chuyến tàu
container, máy bay, máy tính, thiết bị, trạm BTS, trạm thu phí, điểm cầu, điểm đến, điểm bán, điểm bán hàng
điểm giao dịch, điểm chấp nhận, điểm chấp nhận thẻ, điểm chấp nhận thanh toán, điểm kinh doanh, điểm tiếp nhận
điểm phục vụ, điểm trường, điểm thi, điểm tiêm, điểm phát sóng, điểm sạt lở, điểm ùn tắc, điểm đen
điểm nóng, điểm du lịch, điểm gửi hàng, hóa đơn
tuyến đường, đường bay, cổ phiếu, cổ phần, trái phiếu, mã chứng khoán, chứng chỉ quỹ, hội nghị
hội thảo, vụ việc, vụ án, vụ vi phạm, vụ buôn lậu, vụ tai nạn, chuyên án, trường hợp, trường hợp vi phạm, ca mắc
ca nhiễm, ca tử vong, ca bệnh, liều vắc xin, mũi tiêm, lượt người, lượt khách, lượt xem, bước, phiên, phiên họp
phiên bản, việc làm, chỗ ngồi, chỗ, suất quà, phần quà, suất học bổng, gói thầu, gói cước, gói hỗ trợ, lô hàng
kiện hàng, con số, bộ phận, sao, bậc, hạng, cấp, chữ số, ký tự, trang tin điện tử, cổng thông tin, báo, tạp chí
cơ quan báo chí, cơ sở sản xuất, cơ sở kinh doanh, cơ sở y tế, đài truyền thanh, nhóm hàng, loại hình, dòng thuế
dòng sản phẩm, tổ máy, di tích, di sản, lễ hội, khu dân cư, khu phố, hồ chứa, thương hiệu, đồng chí, đồng hồ
đồng tiền, đối tác, đối thủ, hiện vật, thửa đất, thửa, tang vật, đương sự, tụ điểm, ghế ngồi, ghế, biệt thự
căn biệt thự, tiểu thương, thương nhân, luật sư, nhà báo, phóng viên, tổ hợp tác, trang trại, làng nghề, chợ
xã viên, tổ viên, đội viên, bé trai, bé gái, hộ chiếu, ổ dịch, chu kỳ
khách sạn, rạp, bình, can, điếu, khoản, mức, kỳ, C/O, sông, suối, nhà hàng, ví điện tử, trạm sạc, trụ sạc, nhà trọ
phòng trọ, phòng học, lớp học, giáo sư, phó giáo sư, GS, PGS, tiến sĩ, y tá, điều dưỡng, nghệ sĩ, diễn viên, liệt sĩ
thương binh, đảo, hòn đảo, quần đảo, ngọn núi, hành tinh, ngôn ngữ, hồ, vịnh, bán đảo
xe khách, xe buýt, xe đạp, xe điện, toa tàu, cây xanh, đầu sách, ấn phẩm, tác phẩm, bộ phim, cơ sở lưu trú, camera
trạm bơm, lô đất, nền đất, dự luật, dự thảo luật, đạo luật, học bổng, quỹ tín dụng, cây cầu, nút giao, làn xe
hàng ghế, pho tượng, bức tượng, thành phần, tầng hầm, bao tải
phụ huynh, giảng viên, phạm nhân, tử tù, dân quân, dân quân tự vệ, cháu, cháu bé, cụ già, cử tri, đại biểu quốc hội
tỷ phú, người mẫu, ca sĩ, thủy thủ, thẩm phán, kiểm sát viên, quân nhân, binh sĩ, sĩ quan, tình nguyện viên, con bạc
con nợ, chủ nợ, xuồng, xuồng máy, ghe, thuyền, trực thăng, ôtô, ôtô tải, mô tô, xe container, xe cứu hỏa, xe chữa cháy
xe cứu thương, hố, hố xoáy, tuabin, ca nô, tàu hỏa, sà lan, USB, laptop, điện thoại di động, máy tính bảng, con dao
viên đạn, quả bom, quả mìn, kíp nổ, nhà dân, mái nhà, trụ điện, cột điện, trụ sở, ngôi chùa, nhà thờ, bảo tàng
thư viện, công viên, sân vận động, nhà vệ sinh, trạm y tế, nhà máy thủy điện, hồ thủy điện, ao tôm, lồng bè, lá phiếu
lá đơn, đơn thư, bức ảnh, bức thư, quyển sách, kênh truyền hình, bàn thắng, huy chương bạc, môn học, môn thi
ngành học, nguyện vọng, trường mầm non, trường tiểu học, tiết học, tín chỉ, bài thi, đề thi, lỗ hổng, tên miền
website, tuyến cáp, vệ tinh, vụ cháy, vụ nổ, trận bão, cơn bão, trận lũ, đợt lũ, vết nứt, hố ga, nắp cống, thi thể
hài cốt, ngôi mộ, bánh heroin, viên ma túy, đơn vị máu, ca mổ, ca phẫu thuật, bộ kit, mẫu xét nghiệm, phòng khám
hiệu thuốc, món ăn, suất ăn, bữa ăn, thẻ ATM, cây ATM, máy ATM, máy POS, sổ đỏ, sổ hồng, bản án, tội danh, phiên toà
phiên tòa, ca trực, phần thi, phiếu bầu, đoàn thanh tra, đoàn kiểm tra, tổ công tác, tiểu đoàn, trung đoàn, lữ đoàn
sư đoàn
""")

CLASSIFIERS = _entries("""
vụ, cuộc, lượt, loại, nhóm, chiếc, cái, con, bộ, kiện, lô, gói, suất, tờ, khẩu, viên, quả, bao, thùng, hộp, chai
túi, bánh, đôi, cặp, đợt, chuyến, ca, đài, trạm, khu, căn, cơ sở, cơ quan, trung tâm, tổ, đội, đoàn, hãng
hệ thống, nền tảng, quy chuẩn, tiêu chuẩn, quỹ, giải, danh mục, dòng, mặt, phần, nhà, toà, bài, mẫu, câu lạc bộ
máy, ban, hội, viện, học viện, phòng, bản, hình thức, phương thức, chỉ số, mô hình, hệ, tuyến, đường, cầu, khối
kho, bến, bằng độc quyền, đường dây, lồng, mũi, liều, mã, kênh, tấm, cây, sợi, ống, tổ chức, quán, tiệm, ví, phim
""")

# Nouns that are counted together: "63 tỉnh, thành phố", "10.598 xã, phường, thị trấn".
ADMINISTRATIVE = _entries("""
tỉnh, thành phố, thành, quận, huyện, thị xã, xã, phường, thị trấn, bộ, ngành, địa phương, sở, cơ quan, đơn vị
vùng lãnh thổ
""")

# Whom a rate may be reckoned by in round numbers: "96,9 thuê bao/100 dân", "15 bác sĩ trên 10.000 dân".
RECKONED_BY = ("dân", "người dân", "trẻ", "trẻ em", "phụ nữ", "bé trai", "bé gái")

# The second syllables of nouns that sound like the end of one: "hệ thống làm mát", "nhóm làm việc".
NO_ENDS = ("làm việc", "làm mát", "làm lạnh", "làm sạch", "làm đẹp", "làm thêm", "làm chủ", "làm giàu", "làm nghề")

# Where a counted noun ends at the latest: function words, and verbs that say what the counted ones do.
ENDS = _entries("""
và, hoặc, hay, của, cho, với, trong, ngoài, trên, dưới, tại, ở, từ, đến, tới, vào, ra, lên, xuống, qua, sang
theo, về, do, bởi, vì, nhờ, để, nhằm, mà, thì, là, bằng, như, so, cùng, giữa, sau, trước, khi, nếu, nhưng, song
tuy, còn, thuộc, gồm, bao gồm, kể, đối với, đã, đang, sẽ, được, bị, phải, cần, có, không, chưa, chỉ, đều, cũng
vẫn, lại, mới, này, đó, ấy, kia, nêu, nói, khác, nữa, rồi, trở, mỗi, một, các, những, mọi, tăng, giảm, đạt
chiếm, trực thuộc, trực tiếp, tham gia, tham dự, đăng ký, sử dụng, thực hiện, hoàn thành, hoàn tất, triển khai
nhận, gửi, xin, mang, mua, hưởng, nộp, thành lập, phát hiện, xử lý, bắt giữ, lợi dụng, đáp ứng, liên quan, nằm
gặp, ký, quy định, ban hành, đầu, cuối, gần, hơn, khoảng, tức, nay, đây, nhất, cao, tương, chủ yếu, trị giá
trung bình, bình quân, tổng cộng, trọng điểm, lớn, nhỏ, hiện, thường xuyên, cách, liền, chứa, tổng, nhãn, nhé
gồm có, sẵn, khắp, cả, phổ biến, nhỏ lẻ, phục vụ, liên tiếp, liên tục, tiếp, thay vì, thay thế, giúp, khiến
hồi đầu, hồi giữa, hồi cuối, hồi năm, hồi tháng, xảy ra, làm
""")
