"""What a question asks for: the kind, the unit, the direction, and what a change is measured against."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.model import Question
from tests.told import told

# What is typed; the kinds that must be admitted and the one that must not ("" for none).
KINDS = [
    ("Có bao nhiêu thuê bao điện thoại?", "count", "percent"),
    ("co bao nhieu thue bao dien thoai", "count", "percent"),
    ("tăng bao nhiêu phần trăm doanh thu?", "percent", "money"),
    ("Kim ngạch đạt bao nhiêu tỷ USD?", "money", "percent"),
    ("giá vé bao nhiêu tiền", "money", "count"),
    ("số dư nợ xấu của quỹ?", "money", "count"),
    ("lãi bao nhiêu cent?", "money", "count"),
    ("von chu so huu quy may 2030", "money", "count"),
    ("hóa đơn giá trị gia tăng có bao nhiêu chỉ tiêu?", "count", "money"),
    ("có bao nhiêu tỷ phú?", "count", "money"),
    ("bao nhiêu ha rừng", "measure", "money"),
    ("kéo dài bao nhiêu ngày", "duration", "count"),
    ("khách ở bao nhiêu đêm", "duration", "count"),
    ("sửa thời hạn hợp đồng bị phạt bao nhiêu", "money", "duration"),
    ("bị phạt bao nhiêu tháng", "duration", "money"),
    ("tỷ lệ hộ dùng nước sạch", "percent", "count"),
    ("lãi suất cho vay là bao nhiêu?", "percent", "money"),
    ("lai suat vay bao nhieu", "percent", "money"),
    ("tỷ lệ chi trả cổ tức bao nhiêu?", "percent", "money"),
    ("sai tỷ lệ thì bị phạt bao nhiêu?", "money", "percent"),
    ("vay với lãi suất 7% phải trả bao nhiêu?", "money", "percent"),
    ("quỹ Mây cho vay bao nhiêu?", "money", "percent"),
    ("thu ngân sách đạt bao nhiêu dự toán?", "percent", "count"),
    ("loi nhuan hoan thanh duoc bao nhieu ke hoach nam", "percent", "count"),
    ("xã được giao bao nhiêu kế hoạch?", "count", "percent"),
    ("sản lượng cá tra là bao nhiêu?", "measure", "money"),
    ("giá vé bao nhiêu đô?", "money", "measure"),
    ("quả bí nặng bao nhiêu kí?", "measure", "count"),
    ("xa co bao nhieu tan binh", "count", "money"),
    ("rap co bao nhieu cho ngoi", "count", "money"),
    ("xa thu bao nhieu tien an ca", "money", "count"),
    ("số nam dương tính ở xã Mây?", "count", "duration"),
    ("so nam lam viec", "duration", "count"),
    ("xa thu bao nhieu dong thue", "money", "count"),
    ("bao nhieu thi sinh du thi", "count", "money"),
    ("cap bao nhieu giay phep kinh doanh", "count", "duration"),
    ("thu hoach bao nhieu tan che", "measure", "count"),
    ("xi lanh trên bao nhiêu cm3?", "measure", "count"),
    ("xã rộng bao nhiêu ki-lô-mét vuông", "measure", "duration"),
    ("phải báo trước mấy hôm", "duration", "count"),
    ("vé bán giá bao nhiêu?", "money", "count"),
    ("nộp thuế bn/năm?", "money", "duration"),
    ("% hoàn thành mục tiêu doanh thu", "percent", "money"),
    ("bàn nhiệm vụ bao nhiêu tháng cuối năm 2018", "duration", "count"),
    ("số tháng đóng phí tối thiểu", "duration", "count"),
    ("co bao nhieu ma trai phieu", "count", "money"),
    ("giá chè tăng bao nhiêu mỗi lượng", "money", "count"),
    ("quá tuổi lao động, kinh phí không quá bao nhiêu", "money", "duration"),
    ("ti le ho so truc tuyen", "percent", "count"),
    ("ti le co so san xuat dat chuan", "percent", "count"),
    ("nhanh hon bao nhieu diem phan tram", "points", "count"),
    ("vang con bao nhieu do mot ounce", "money", "count"),
    ("ban duoc bao nhieu trieu do", "money", "measure"),
    ("mat may tieng de thong quan", "duration", "count"),
    ("gop bao nhieu ty von", "money", "duration"),
    ("cap bao nhieu giay chung nhan", "count", "duration"),
    ("dang mat bao nhieu giay", "duration", "count"),
    ("so thue bao su dung dien thoai", "count", "money"),
    ("toc do tang xuat khau may vi tinh", "percent", "count"),
    ("gia tra may nam 2030", "money", "count"),
    ("luong toi thieu vung 3", "money", "count"),
    ("luong khach di tau nam 2030", "count", "money"),
    ("co may doanh nghiep nop thue", "count", "money"),
    ("co bao nhieu cua hang tap hoa", "count", "money"),
    ("làm thủ tục mất bao lâu?", "duration", "count"),
    ("làm thủ tục trong bn lâu?", "duration", "count"),
    ("lam thu tuc trong bao nhieu lau", "duration", "count"),
    ("ghi sai mấy ký tự?", "count", "money"),
    ("chợ bán bao nhiêu đồng hồ?", "count", "money"),
    ("thu bao nhiêu tỷ đồng tiền phí?", "money", "count"),
    ("tòa xét xử bao nhiêu bị cáo?", "count", "money"),
    ("có bao nhiêu triệu chứng?", "count", "money"),
    ("rừng rộng bao nhiêu cây số vuông?", "measure", "count"),
    ("lạm phát năm 2030 là bao nhiêu?", "percent", "money"),
    ("thuế suất nhập khẩu trân châu?", "percent", "count"),
    ("biên lợi nhuận gộp năm 2030?", "percent", "money"),
    ("xã vay bao nhiêu?", "money", "count"),
    ("dự án ngốn mấy tỷ bạc?", "money", "count"),
    ("quỹ chiếm mấy phần của tổng thu?", "percent", "count"),
    ("số tuần khám lô hàng", "duration", "count"),
    ("thời hiệu khởi kiện vụ việc?", "duration", "count"),
    ("suất sinh lời trên tổng tài sản quỹ?", "percent", "money"),
    ("mức đóng quỹ công đoàn theo luật?", "percent", "count"),
    ("quỹ được bổ sung bao nhiêu vốn điều lệ?", "money", "count"),
    ("quỹ chiếm bao nhiêu thị phần?", "percent", "count"),
    ("có bao nhiêu gia đình ký cam kết?", "count", "money"),
    ("xe cho bao nhieu lo", "count", "money"),
    ("kho bạc phát hành bao nhiêu trái phiếu?", "money", "percent"),
    ("tổng tài sản của quỹ giảm bao nhiêu?", "percent", "count"),
    ("xuất khẩu chè năm 2030 đạt bao nhiêu?", "money", "points"),
    ("quỹ nộp ngân sách bao nhiêu?", "money", "measure"),
    # What stands in front of the clause that asks is given.
    ("gửi quỹ với lãi suất 7% thì tiền lãi mỗi tháng là bao nhiêu?", "money", "percent"),
    ("vay lai suat 7% thi tien lai thang dau la bao nhieu", "money", "percent"),
    ("quỹ cho vay 1 tỷ, thời hạn vay?", "duration", "money"),
    ("lãi suất ở thị trường chợ Mây là bao nhiêu?", "percent", "money"),
    # A "đồng" without its marks, and what is no money.
    ("trà tăng bao nhiêu đông sau phiên sáng?", "money", "count"),
    ("chợ bán bao nhiêu đông trùng hạ thảo?", "count", "money"),
    # How heavy things are is no number of them.
    ("số vỏ xe ở bến nặng bao nhiêu?", "measure", "count"),
    ("số quầy ở chợ mở rộng bao nhiêu?", "count", "percent"),
]
DIRECTIONS = [
    ("thuê bao tăng bao nhiêu?", "tăng", False),
    ("thuê bao giảm bao nhiêu phần trăm?", "giảm", False),
    ("thue bao tang bao nhieu", "tăng", False),
    ("doanh thu đạt bao nhiêu?", None, True),
    ("doanh thu tăng đạt bao nhiêu?", None, True),
    ("nền tảng số có bao nhiêu?", None, True),
    ("nha ba tang o xu May rong bao nhieu m2", None, False),
    ("bắt tạm giam thêm bao nhiêu bị can?", None, False),
    ("bị bắt quả tang khi chở bao nhiêu kg trà?", None, False),
    ("kết quả tăng bao nhiêu phần trăm?", "tăng", False),
    ("tỷ lệ tăng bao nhiêu?", "tăng", False),
    ("bị cáo hưởng lợi hơn bao nhiêu tỷ đồng?", None, False),
    ("trồng chè lợi hơn bao nhiêu so với trồng ngô?", "tăng", False),
    ("thuong mai tang bao nhieu", "tăng", False),
    ("giá nhà giảm khoảng bao nhiêu?", "giảm", False),
    ("lương bị giảm khoảng bao nhiêu?", "giảm", False),
    ("thu ngân sách nhà nước năm 2031 tăng bao nhiêu?", "tăng", False),
    ("von nha nuoc nam 2031 tang bao nhieu", "tăng", False),
    ("nguoi bi giam o xu May moi thang nhan bao nhieu tien", None, False),
    ("giá dầu không cao hơn bao nhiêu?", None, False),
    ("tiền phí miễn, giảm là bao nhiêu?", None, True),
    ("tốc độ tăng trưởng doanh thu là bao nhiêu phần trăm?", "tăng", False),
    ("số vụ nhiều hơn tháng 5 năm trước mấy vụ?", "tăng", False),
    ("mức giảm doanh thu ngành dệt?", "giảm", False),
    ("mức quỹ Mây giảm lãi suất giữa năm 2030?", "giảm", False),
    ("mục tiêu tăng trưởng năm 2021 là bao nhiêu phần trăm?", "tăng", False),
    ("tăng trưởng doanh thu ngành dệt 2020?", "tăng", False),
    ("trước phiên lao dốc, trà lên giá mấy phần trăm?", "tăng", False),
    ("tụt xuống tạo khe hở bao nhiêu cm?", "giảm", False),
    ("được giảm lệ phí, mua xe thì tiết kiệm bao nhiêu tiền?", None, False),
    ("được giảm trừ bao nhiêu tiền?", None, False),
    ("dự báo tăng trưởng tín dụng 2030 của quỹ", "tăng", False),
    ("tăng năng suất lao động bình quân đạt bao nhiêu phần trăm?", "tăng", False),
    ("mức phấn đấu tăng xuất khẩu là bao nhiêu phần trăm?", "tăng", False),
    ("lãi tiền gửi đã hạ mấy phần trăm?", "giảm", False),
    ("vốn vào hạ tầng là bao nhiêu?", None, True),
    ("được nộp thấp hơn thì phải nộp bao nhiêu phần trăm?", None, False),
    ("quầy hạ giá vàng bao nhiêu tiền?", "giảm", False),
    ("quỹ nở ra mấy phần trăm?", "tăng", False),
    ("giá vé giảm trung bình bao nhiêu phần trăm?", "giảm", False),
    ("cán cân thâm hụt bao nhiêu triệu USD?", None, False),
    ("quỹ phình thêm mấy phần trăm?", "tăng", False),
    ("giá chè bốc hơi bao nhiêu phần trăm?", "giảm", False),
    ("nha dau tu da rot bao nhieu von", None, False),
    ("gia che rot gia bao nhieu phan tram", "giảm", False),
    ("phat toi tang tru hang cam bao nhieu tien", None, False),
    ("thu ngân sách vượt kế hoạch bao nhiêu tỷ đồng?", "tăng", False),
    ("xe vượt biên bao nhiêu chiếc?", None, False),
    ("chương trình giảm ùn tắc cần bao nhiêu tỷ đồng?", None, True),
    ("hàng bán ra nhiều hơn mua vào bao nhiêu đô?", None, False),
    ("kim ngach dat hon bao nhieu ty", None, False),
    ("hải quan giảm thu bao nhiêu phần trăm?", "giảm", False),
    ("số thu của ban quốc gia tăng bao nhiêu phần trăm?", "tăng", False),
    ("thuế giá trị gia tăng là bao nhiêu phần trăm?", None, True),
    ("giá chè đắt thêm mấy đồng?", "tăng", False),
    ("khách đến bảo tàng đông lên bao nhiêu phần trăm?", "tăng", False),
    ("một lượng vàng rẻ đi bao nhiêu tiền?", "giảm", False),
    ("đồng tiền hạ mất bao nhiêu phần trăm?", "giảm", False),
    ("xe rơi vào luồng đỏ bao nhiêu phần trăm?", None, False),
    ("cong ty dat them bao nhieu ty", None, False),
    ("nha may co lai bao nhieu ty", None, False),
    ("tăng trưởng tín dụng năm 2030 là bao nhiêu?", "tăng", False),
    ("doanh thu tăng trưởng tốt, đạt bao nhiêu tỷ đồng?", None, True),
    ("hội xin giảm phí công đoàn xuống bao nhiêu?", None, True),
    ("xuất khẩu chè giảm bao nhiêu về lượng?", "giảm", False),
    ("giá dầu không được cao hơn bao nhiêu đồng?", None, False),
    ("quà rẻ hơn bao nhiêu tiền thì được miễn phí?", None, False),
    ("chợ Mây rẻ hơn chợ Gió bao nhiêu tiền?", "giảm", False),
    ("trả theo dư nợ giảm dần: lãi suất bao nhiêu phần trăm?", None, False),
    ("dư nợ của quỹ giảm bao nhiêu phần trăm?", "giảm", False),
    ("bieu mau kem theo thong tu ban bao nhieu tien", None, False),
]


def surfaces(question: Question) -> str:
    return " ".join(term.surface for term in question.terms)


@pytest.mark.parametrize(("typed", "kind", "other"), KINDS)
def test_the_kinds_that_can_answer(seed: Knowledge, typed: str, kind: str, other: str) -> None:
    kinds = seed.understand(typed).asked.kinds
    assert kind in kinds
    assert other not in kinds


@pytest.mark.parametrize(("typed", "change", "level"), DIRECTIONS)
def test_the_direction_or_the_level(seed: Knowledge, typed: str, change: str | None, level: bool) -> None:
    asked = seed.understand(typed).asked
    assert (asked.change, asked.level) == (change, level)


def test_the_asked_unit_is_the_counted_noun(seed: Knowledge) -> None:
    unit = seed.understand("Ở Hà Nội có bao nhiêu đài truyền thanh?").asked.unit
    assert " ".join(term.surface for term in unit) == "đài truyền thanh"
    bare = seed.understand("quy nay nhan bao nhieu ho so neu khong tinh ho tro").asked.unit
    assert " ".join(term.surface for term in bare) == "hồ sơ"
    works = seed.understand("có bao nhiêu lượt xe chạy qua cầu Mây?").asked.unit
    assert " ".join(term.surface for term in works) == "lượt xe"
    jobs = seed.understand("có bao nhiêu việc làm mới?").asked.unit
    assert " ".join(term.surface for term in jobs) == "việc làm"
    members = seed.understand("chợ co bao nhiêu hội viên làm chủ sạp?").asked.unit
    assert " ".join(term.surface for term in members) == "hội viên"
    dated = seed.understand("số hộ nghèo tháng 3/2030?").asked.unit
    assert " ".join(term.surface for term in dated) == "hộ nghèo"
    assert seed.understand("thu nhap tu bao nhieu tro len thi bi tinh thue").asked.unit == ()
    assert seed.understand("thu ngân sách lực lượng kiểm lâm?").asked.unit == ()


def test_whose_they_are_is_no_part_of_the_counted_noun(seed: Knowledge) -> None:
    def unit(typed: str) -> str:
        return " ".join(term.surface for term in seed.understand(typed).asked.unit)

    assert unit("số tầng hầm dự án Mây?") == "tầng hầm"
    assert unit("mấy con lợn nhà bà Gió chết?") == "con lợn"
    # These are of a sort, or companies themselves.
    assert unit("số tổ trưởng dự án đường sắt?") == "tổ trưởng dự án đường sắt"
    assert unit("có bao nhiêu công ty Mỹ đầu tư?") == "công ty Mỹ"


def test_periods_and_base_are_slots_and_no_terms(seed: Knowledge) -> None:
    question = seed.understand("Quý II/2023 doanh thu tăng bao nhiêu phần trăm so với cùng kỳ năm trước?")
    assert [(p.surface, str(p.start)) for p in question.periods] == [("Quý II/2023", "2023-04-01")]
    assert question.base_words.startswith("so với cùng kỳ")
    assert str(question.base.start if question.base else "") == "2022-04-01"
    assert surfaces(question) == "doanh thu"


def test_what_is_counted_may_be_counted_as_another(seed: Knowledge) -> None:
    def forms(typed: str) -> dict[str, set[str]]:
        return {term.surface: {form.marked for form in term.forms} for term in seed.understand(typed).terms}

    assert "quốc gia" in forms("Dự báo của bao nhiêu nước?")["nước"]
    assert "quốc gia" in forms("du bao cua bao nhieu nuoc")["nước"]
    assert "quốc gia" not in forms("Bao nhiêu trạm đo mực nước?")["nước"]
    assert "doanh nghiệp" not in forms("Bao nhiêu dự án của đơn vị?").get("đơn", set())


def test_so_is_no_base_inside_a_word(seed: Knowledge) -> None:
    assert seed.understand("kich ban co so quy hoach dien nam 2025 dat bao nhieu ty kwh").base_words == ""
    assert seed.understand("thu ngan sach tang bao nhieu so quy truoc").base_words == "so quy truoc"
    assert seed.understand("nghi dinh so 74 cho vay toi da bao nhieu").base_words == ""
    assert seed.understand("so ngay nghi so voi nam 2029 tang bao nhieu").base_words.strip() == "so voi nam 2029"


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("chè quý 2/2030 nhiều hơn cùng kỳ năm trước mấy phần trăm", "hơn cùng kỳ năm trước"),
        ("giá chè tháng 5/2030 đắt hơn tháng trước bao nhiêu đồng", "hơn tháng trước"),
        ("doanh thu chè 2030 tăng mấy % yoy", "so với cùng kỳ"),
        ("chè tháng 5/2030 tăng bao nhiêu so với hồi đầu năm", "so với hồi đầu năm"),
        ("chè tháng 5/2030 nhiều hơn một năm trước mấy phần trăm", "hơn một năm trước"),
        ("che thang 5/2030 cao hon mot nam truoc may phan tram", "hon mot nam truoc"),
        ("chè tháng 5/2030 thấp hơn tháng liền trước bao nhiêu tấn", "hơn tháng liền trước"),
        ("chè hôm 5/4/2030 tăng bao nhiêu so với một ngày trước", "so với một ngày trước"),
        ("thợ có hơn một năm kinh nghiệm được nghỉ mấy ngày", ""),
        ("quỹ có hơn 6 tháng để chi bao nhiêu tiền", ""),
        ("quy chi hon nam ty cho bao nhieu du an", ""),
    ],
)
def test_what_a_change_is_asked_against(seed: Knowledge, typed: str, base: str) -> None:
    assert seed.understand(typed).base_words.strip() == base


def test_a_year_ago_is_no_figure_of_the_question(seed: Knowledge) -> None:
    assert seed.understand("chè tháng 5/2030 nhiều hơn một năm trước mấy phần trăm").figures == ()
    assert [f.surface for f in seed.understand("chợ có một nghìn sạp thu bao nhiêu").figures] == ["một nghìn"]


def test_a_telephone_is_no_unit_of_power(seed: Knowledge) -> None:
    assert "số điện" not in surfaces(seed.understand("số điện thoại thu giữ tại bến Mây?"))
    assert seed.understand("tháng này dùng bao nhiêu số điện?").asked.kinds == frozenset({"measure", "rate"})


def test_either_way_is_asked(seed: Knowledge) -> None:
    assert seed.understand("doanh thu tăng hay giảm bao nhiêu phần trăm?").asked.change == "tăng hay giảm"
    assert seed.understand("thue bao tang/giam may %").asked.change == "tăng hay giảm"
    assert seed.understand("giá vé tăng rồi giảm bao nhiêu?").asked.change == "giảm"
    answer = seed.ask("thuê bao truyền hình trả tiền tăng hay giảm bao nhiêu phần trăm so với cùng kỳ?")
    assert answer.figures
    assert answer.figures[0].quantity.change == "tăng"


def test_what_level_is_asked(seed: Knowledge) -> None:
    assert seed.understand("doanh thu năm 2030 ở mức nào?").wants == "figure"
    assert seed.understand("vé nhiêu tiền").asked.kinds == frozenset({"money", "rate"})
    assert seed.understand("con số doanh thu 2030").asked.kinds >= {"money"}


@pytest.mark.parametrize(
    ("question", "least"), [("Thu bao nhiêu tỷ đồng?", 10**8), ("có mấy triệu thuê bao", 10**5), ("có mấy trạm", None)]
)
def test_a_scale_word_bounds_the_answer(seed: Knowledge, question: str, least: int | None) -> None:
    assert seed.understand(question).asked.least == least


def test_how_long_is_answered_by_no_number_of_things(tmp_path: Path) -> None:
    with told(tmp_path, "Hội chợ Mây (hư cấu) mở cửa 30 quán.") as knowledge:
        assert knowledge.ask("Hội chợ Mây mở cửa bao lâu?").status == "not_found"
    with told(tmp_path, "Hội chợ Mây (hư cấu) mở cửa 30 quán trong 5 ngày.") as knowledge:
        assert knowledge.ask("Hội chợ Mây mở cửa bao lâu?").figures[0].quantity.surface == "5"


def test_an_open_year_beside_a_named_one_is_that_year(seed: Knowledge) -> None:
    assert [p.surface for p in seed.understand("Đại hội 2018: mục tiêu lãi cả năm là bao nhiêu?").periods] == ["2018"]
    assert [p.surface for p in seed.understand("Hội nghị 2018: đến 2022 có bao nhiêu hộ?").periods] == [
        "2018",
        "đến 2022",
    ]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("tỷ lệ chọi trường Gió", "1/2,35"),
        ("tỷ lệ đỗ trường Lam là bao nhiêu", ""),
        (
            "xã Mây xếp hạng bao nhiêu cả nước về chè",
            "“Xã Mây xếp thứ 22/63 cả nước về chè, đạt 66,1 điểm, tăng 8 bậc.”",
        ),
        ("thứ hạng của xã Mây là bao nhiêu", ""),
    ],
)
def test_a_ratio_of_applicants_and_a_rank_are_no_shares_or_points(tmp_path: Path, question: str, answer: str) -> None:
    text = (
        "Tỷ lệ chọi vào trường Lam (hư cấu) là 1/4,12, trường Gió là 1/2,35. "
        "Xã Mây xếp thứ 22/63 cả nước về chè, đạt 66,1 điểm, tăng 8 bậc."
    )
    with told(tmp_path, text) as knowledge:
        given = knowledge.ask(question)
    assert given.text.startswith(answer)
    assert (given.status == "answered") is bool(answer)
