"""Questions as people type them → slots and terms, against the briefing that comes with the package."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge import Knowledge
from knowledge.question import LONGEST, split
from knowledge.question.keyboard import meant
from knowledge.text import fold

KEYS = {
    "nhieeu": "nhiêu", "tawng": "tăng", "dduowcj": "được", "thuee": "thuê", "ddieenj": "điện", "vieejt": "việt",
    "nuwowcs": "nước", "tieengs": "tiếng", "hoaf": "hòa", "giamr": "giảm", "tooi": "tôi", "dden": "đen",
    "nuawr": "nửa", "quawng": "quăng", "leẻ": "lẻ", "lâần": "lần", "moõi": "mỗi", "raa": "ra", "lihcj": "lịch",
    "trươwngf": "trường", "trugn": "trung", "rògn": "ròng", "trene": "trên", "hạnn": "hạn", "tổnng": "tổng",
    "huongwr": "hưởng", "duongwf": "dường", "so61": "số", "ly1": "lý", "nhie6u": "nhiêu", "thue6": "thuê", "co1": "có",
    "phòg": "phòng", "tặg": "tặng", "ddoòng": "đồng", "ddạt": "đạt", "ddieẹn": "điện", "thueé": "thuế", "traả": "trả",
    "caác": "các", "tùw": "từ", "múwc": "mức", "củaa": "của", "tựự": "tự", "điểem": "điểm", "d9o6ng2": "đồng",
}  # fmt: skip
NO_KEYS = ["74", "blog", "web", "bao", "fpt", "xyz", "", "5g", "số"]

# What is typed, and what the repaired question holds, marks aside.
REPAIRED = [
    ("Có bao nhiêu thuê bao?", "có bao nhiêu thuê bao"),
    ("co bao nhieu thue bao", "co bao nhieu thue bao"),
    ("có bao nhieeu thuee bao", "có bao nhiêu thuê bao"),
    ("co1 bao nhie6u thue6 bao", "có bao nhiêu thuê bao"),
    ("bnhiu thue bao", "bao nhiêu thue bao"),
    ("tổ CNSCĐ có bao nhiêu", "tổ công nghệ số cộng đồng có bao nhiêu"),
    ("số đài ứng dụng CNTT", "số đài ứng dụng công nghệ thông tin"),
    ("Bộ NN&PTNT có mấy cục", "bộ nn&ptnt có mấy cục"),
    ("mấy cont hàng", "mấy cont hàng"),
    ("quy hoạch điện VIII", "quy hoạch điện viii"),
    ("xe Mây SA2.0 bán ra", "xe mây sa2.0 bán ra"),
    ("tăng truởng so vơi quý truớc", "tăng trưởng so với quý trước"),
    ("vốn GĐ1 của KV 2", "vốn giai đoạn 1 của khu vực 2"),
    ("ở Hà Giang bán raa", "ở hà giang bán ra"),
    ("thu mấy tỷ đòng", "thu mấy tỷ đồng"),
    ("co bao nhieu can bo", "co bao nhieu can bo"),
    ("chợ có bn KH mua chè", "chợ có bao nhiêu khách hàng mua chè"),
    ("thu đạt bn % KH năm", "thu đạt bao nhiêu % kh năm"),
    ("bán bao nhiêu cp cho quỹ CP Mây", "bán bao nhiêu cổ phiếu cho quỹ cp mây"),
    ("chỉ tiêu nêu tại HN tổng kết", "chỉ tiêu nêu tại hội nghị tổng kết"),
    ("số đài tại HN", "số đài tại hà nội"),
    ("giá vàng TG ở Mây", "giá vàng thế giới ở mây"),
    ("có bao lăm thuê bao", "có bao nhiêu thuê bao"),
    # What breaks the spelling is no word, and what asks stands beside any.
    ("doanh ngiệp", "doanh nghiệp"),
    ("doanh thu tăg bao nhiêu", "doanh thu tăng bao nhiêu"),
    ("truyền tahnh cấp xã", "truyền thanh cấp xã"),
    ("chiếm bao nhiêu phần trăn", "chiếm bao nhiêu phần trăm"),
    ("chin thang dau nam", "chin thang dau nam"),
    # Capitals in small text are short for something, and no phrase goes over a comma.
    ("Việt Nam gia nhập WTO", "viet nam gia nhap wto"),
    ("còn 92 điểm, đo lường gì", "còn 92 điểm, đo lường gì"),
    ("khắc fục bão bao nhiêu tiền", "khắc phục bão bao nhiêu tiền"),
    ("bạc bao nhiêu tiền một lượng", "bạc bao nhiêu tiền một lượng"),
    ("tỉ trọng, tỉ lệ và ti le", "tỷ trọng, tỷ lệ và ty le"),
    ("chè bao nhiêu đòng một kg", "chè bao nhiêu đồng một kg"),
    ("còn bao nhiêu điêm", "còn bao nhiêu điểm"),
    ("có maáy thuê bao", "có mấy thuê bao"),
    # A month is no misspelt goal, and no letters of a number are written out.
    ("phân lại địa bàn tháng 10/2030", "phân lại địa bàn tháng 10/2030"),
    ("chuyên án TL-320 bắt mấy người", "chuyên án tl-320 bắt mấy người"),
]
SPLIT = [
    ("Có bao nhiêu báo, bao nhiêu tạp chí?", ["Có bao nhiêu báo", "bao nhiêu tạp chí"]),
    ("Có bao nhiêu đài, trong đó có bao nhiêu đài số?", ["Có bao nhiêu đài", "bao nhiêu đài số"]),
    ("Có bao nhiêu báo và bao nhiêu tạp chí?", ["Có bao nhiêu báo", "bao nhiêu tạp chí"]),
    ("co bao nhieu bao va may tap chi", ["co bao nhieu bao", "may tap chi"]),
    ("Bao nhiêu báo và bao nhiêu tạp chí bị phạt?", ["Bao nhiêu báo và bao nhiêu tạp chí bị phạt"]),
    ("Báo và tạp chí có bao nhiêu tin?", ["Báo và tạp chí có bao nhiêu tin"]),
    ("Năm 2023, có bao nhiêu báo?", ["Năm 2023, có bao nhiêu báo"]),
    ("Có bao nhiêu báo? Có bao nhiêu tạp chí?", ["Có bao nhiêu báo", "Có bao nhiêu tạp chí"]),
    ("số báo; số tạp chí", ["số báo", "số tạp chí"]),
    ("số báo\nsố tạp chí\n\n", ["số báo", "số tạp chí"]),
    ("Có 74.422 tổ phải không?", ["Có 74.422 tổ phải không"]),
    ("Nhập máy móc, thiết bị Mây bn triệu USD?", ["Nhập máy móc, thiết bị Mây bn triệu USD"]),
    ("nhap may vi tinh, linh kien bao nhieu", ["nhap may vi tinh, linh kien bao nhieu"]),
    ("Mấy năm nay, chợ Mây thu bao nhiêu?", ["Mấy năm nay, chợ Mây thu bao nhiêu"]),
    ("Chợ ở TP. Mây (H. Gió) có bao nhiêu sạp?", ["Chợ ở TP. Mây (H. Gió) có bao nhiêu sạp"]),
    ("Chợ Mây bao nhiêu sạp. Chợ Gió mấy sạp?", ["Chợ Mây bao nhiêu sạp", "Chợ Gió mấy sạp"]),
    ("Tôi ở Mây. Chợ có bao nhiêu sạp?", ["Tôi ở Mây. Chợ có bao nhiêu sạp"]),
    ("?!", []),
    ("", []),
]


@pytest.mark.parametrize(("typed", "syllable"), KEYS.items())
def test_leftover_keys_give_the_syllable_they_stand_for(typed: str, syllable: str) -> None:
    assert meant(typed) == syllable


@pytest.mark.parametrize("typed", NO_KEYS)
def test_what_holds_no_leftover_keys_stays(typed: str) -> None:
    assert meant(typed) is None


@pytest.mark.parametrize(("typed", "read"), REPAIRED)
def test_what_is_typed_is_put_right(seed: Knowledge, typed: str, read: str) -> None:
    assert fold(seed.understand(typed).repaired).rstrip("?") == fold(read)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Ở Hà Nội có bao nhiêu báo?", "Hà Nội"),
        ("TP.HCM có bao nhiêu báo?", "TP.HCM"),
        ("Đồng Tháp có gì", "Đồng Tháp"),
        ("Theo Sở Công Thương Hà Nội, Đồng Tháp có bao nhiêu chợ?", "Đồng Tháp"),
        ("Theo Sở Công Thương Hà Nội, có bao nhiêu chợ?", "Hà Nội"),
        ("Xưởng sữa đi Trung Đông bao nhiêu tấn?", "Trung Đông"),
    ],
)
def test_places(seed: Knowledge, typed: str, place: str) -> None:
    assert seed.understand(typed).places == (place,)


def test_the_place_in_a_company_s_name_is_no_slot(seed: Knowledge) -> None:
    assert seed.understand("Formosa Hà Tĩnh nộp bao nhiêu tỷ đồng?").places == ()
    assert seed.understand("Công ty Cổ phần Chứng khoán Hà Nội lãi bao nhiêu?").places == ()
    assert seed.understand("Ngân hàng Mây của Singapore lãi bao nhiêu?").places == ()
    assert seed.understand("Xuất khẩu cá của Singapore đạt bao nhiêu?").places == ("Singapore",)
    assert seed.understand("Nhường xưởng cho đối tác Nhật Bản Mây lãi bao nhiêu?").places == ()
    assert seed.understand("Nhường xưởng cho đối tác Nhật Bản lãi bao nhiêu?").places == ("Nhật Bản",)
    assert seed.understand("Công ty Mây Gió và xuất nhập khẩu Hà Tĩnh lãi bao nhiêu?").places == ()
    assert seed.understand("Công ty Mây (Hà Tĩnh) lãi bao nhiêu?").places == ()
    assert seed.understand("Xã Mây (Hà Tĩnh) có bao nhiêu chợ?").places == ("Hà Tĩnh",)
    assert seed.understand("Công ty Mây ở Hà Tĩnh lãi bao nhiêu?").places == ("Hà Tĩnh",)
    assert seed.understand("UBND Hà Tĩnh nộp bao nhiêu tỷ đồng?").places == ("Hà Tĩnh",)


def test_an_end_of_a_road_is_no_slot(seed: Knowledge) -> None:
    assert seed.understand("Cao tốc Gió - Lào Cai dài bao nhiêu km?").places == ()
    assert seed.understand("xe khách an giang - cần thơ chở mấy bao?").places == ()
    assert seed.understand("Cao tốc Gió - Lào Cai ở Yên Bái dài bao nhiêu km?").places == ("Yên Bái",)


def test_a_place_that_another_is_held_against_is_no_slot(seed: Knowledge) -> None:
    assert seed.understand("Hà Nội vượt Hải Phòng với bao nhiêu chợ?").places == ("Hà Nội",)
    assert seed.understand("Hà Nội xếp thứ 2 Đông Nam Á với bao nhiêu chợ?").places == ("Hà Nội",)
    assert seed.understand("Hội chợ lần thứ 2 tại Hà Nội có bao nhiêu quầy?").places == ("Hà Nội",)


def test_the_place_of_whose_words_it_opens_with_is_no_slot(seed: Knowledge) -> None:
    assert seed.understand("Theo Hội Nuôi ong Hà Tĩnh, mỗi đàn cho bao nhiêu lít mật?").places == ()
    assert seed.understand("Theo Hội Nuôi ong Hà Tĩnh, cả tỉnh có bao nhiêu đàn?").places == ("Hà Tĩnh",)


def test_the_place_that_is_left_out_is_no_slot(seed: Knowledge) -> None:
    question = seed.understand("Mật ong bán ra nước ngoài, không tính Nhật Bản, được bao nhiêu tỷ đồng?")
    assert question.places == ()
    assert question.excluded == {"nhat", "ban"}


def test_a_carrier_that_reckons_leaves_nothing_out(seed: Knowledge) -> None:
    assert not seed.understand("cục hàng không tính toán lại được bao nhiêu chuyến bay?").excluded
    assert seed.understand("được bao nhiêu chuyến bay, không tính đêm?").excluded == {"dem"}


def test_what_is_typed_without_marks_is_read_without(seed: Knowledge) -> None:
    question = seed.understand("no bhxh cua cty toi 6/2030 la bao nhieu")
    assert question.repaired == "no bao hiem xa hoi cua cong ty toi 6/2030 la bao nhiêu"
    assert "toi" not in [term.surface for term in question.terms]


def test_words_of_buying_and_light_words_are_no_terms(seed: Knowledge) -> None:
    question = seed.understand("Hôm qua, muốn mua một lít mật ong thì phải bỏ ra cả thảy bao nhiêu tiền?")
    assert not {"hôm", "muốn", "mua", "bỏ", "ra", "thảy"} & {term.surface.lower() for term in question.terms}
    # Who has bought asks for no price.
    assert "mua" in [term.surface for term in seed.understand("Nhật Bản mua bao nhiêu lít mật ong?").terms]
    question = seed.understand("Ai mang mật ong tới bán thì cầm về bao nhiêu tiền?")
    assert not {"mang", "cầm"} & {term.surface.lower() for term in question.terms}
    assert "mang thai" in [term.surface for term in seed.understand("Lao động mang thai được nghỉ mấy ngày?").terms]


def test_every_syllable_of_a_name_is_content(seed: Knowledge) -> None:
    assert "Cái" in [term.surface for term in seed.understand("Cửa khẩu Móng Cái có bao nhiêu xe?").terms]
    assert "cái" not in [term.surface for term in seed.understand("Mua cái xe thì bao nhiêu tiền?").terms]
    # No "là bao nhiêu".
    assert "Sơn La" in [term.surface for term in seed.understand("Số hộ ở Sơn La bao nhiêu?").terms]


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("Theo “Báo cáo triển vọng 2020”, năm 2021 tăng bao nhiêu phần trăm?", ["năm 2021"]),
        ("dự toán pháp lệnh thu ngân sách năm 2020?", ["năm 2020"]),
        ("Pháp lệnh Chợ phiên năm 2020 phạt bao nhiêu tiền?", []),
    ],
)
def test_the_year_in_a_title_is_no_slot(seed: Knowledge, typed: str, periods: list[str]) -> None:
    assert [period.surface for period in seed.understand(typed).periods] == periods


def test_a_name_is_told_from_syllables(seed: Knowledge) -> None:
    question = seed.understand("cài Viettelpay trên điện thoại có bao nhiêu")
    assert [term.surface for term in question.terms if term.name] == ["Viettelpay"]


def test_a_figure_in_the_question_is_a_slot(seed: Knowledge) -> None:
    assert [figure.surface for figure in seed.understand("63/63 tỉnh có bao nhiêu tổ?").figures] == ["63/63"]


def test_a_figure_typed_without_marks_is_one_too(seed: Knowledge) -> None:
    (figure,) = seed.understand("co bao nhieu co phieu von hoa tren 1 ty usd").figures
    assert (figure.value, figure.kind) == (10**9, "money")


def test_what_a_question_opens_with_ends_at_its_comma(seed: Knowledge) -> None:
    said = seed.understand("Theo Bộ Công Thương, trong năm 2022, kim ngạch chè, cà phê, hồ tiêu đạt bao nhiêu tỷ USD?")
    assert " ".join(term.surface for term in said.terms if term.context) == "Bộ Công Thương"


@pytest.mark.parametrize(
    ("typed", "context"),
    [
        ("thuế suất nhập khẩu máy hái chè cũ, vụ chợ Mây?", "vụ chợ Mây"),
        ("mức phạt khai sai số chè trong kho, nghị định 12/2030", "nghị định 12/2030"),
        ("số vụ trộm chè, hàng giả ở chợ năm 2030", ""),
    ],
)
def test_keywords_end_with_where_to_look(seed: Knowledge, typed: str, context: str) -> None:
    surfaces = [term.surface for term in seed.understand(typed).terms if term.context]
    assert " ".join(surfaces) == context.removeprefix("vụ ")


@pytest.mark.parametrize(("message", "questions"), SPLIT)
def test_a_message_is_cut_into_its_questions(message: str, questions: list[str]) -> None:
    assert split(message) == questions


@settings(max_examples=150)
@example("0K")
@given(st.text(max_size=120) | st.lists(st.sampled_from([typed for typed, *_ in (*REPAIRED, *SPLIT)])).map(" ".join))
def test_any_text_can_be_taken_apart(seed: Knowledge, text: str) -> None:
    question = seed.understand(text)
    assert question.text == text
    for period in question.periods:
        assert period.span is None or period.span.of(question.repaired) == period.surface
    for figure in question.figures:
        assert figure.span.of(question.repaired) == figure.surface


def test_only_so_much_of_a_text_is_read(seed: Knowledge) -> None:
    assert "cuối" not in seed.understand("thuê bao " * LONGEST + "cuối").repaired


def test_a_phrase_of_the_lexicon_is_read_by_its_marks(seed: Knowledge) -> None:
    surfaces = [term.surface for term in seed.understand("số thuê bao 5G").terms]
    assert surfaces == ["số thuê bao", "5G"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        # Of phrases that overlap those are read that leave the longest, and a place before a phrase.
        ("hóa đơn GTGT", ["hóa", "đơn", "giá trị gia tăng"]),
        ("tiền hàng Việt Nam", ["tiền", "hàng", "Việt Nam"]),
        ("doanh nghiệp nhà nước", ["doanh nghiệp nhà nước"]),
        ("một kg chè", ["kg", "chè"]),
        # A company is no filler, and a word whose marks its neighbour tells is no other.
        ("tổng công ty chè", ["tổng công ty", "chè"]),
        ("tong cong ty che", ["tổng công ty", "che"]),
        ("cộng cả tổng cộng chè", ["cộng", "chè"]),
        # A word is whole although one of its syllables carries no content elsewhere.
        ("giá chè thế giới", ["giá", "chè", "thế giới"]),
        ("lãi hợp nhất của chợ", ["lãi", "hợp nhất", "chợ"]),
        ("chè thế nào thì mới tổng", ["chè"]),
        ("giá sầu riêng", ["giá", "sầu riêng"]),
        ("máy vi tính ở chợ Mây", ["máy vi tính", "chợ", "Mây"]),
        ("nhap cai dat", ["nhập", "cài", "đặt"]),
        # What is counted may be new; in front of a verb "mới" says that it is so of late.
        ("số chợ mới là bao nhiêu", ["chợ", "mới"]),
        ("có bao nhiêu chợ mới", ["chợ", "mới"]),
        ("số chợ mới nộp chè", ["chợ", "nộp", "chè"]),
        # Of a name every syllable is content: "Voi" is no "với", and "của" without its marks is none.
        ("mỏ Cá Voi Xanh", ["mỏ", "Cá", "Voi", "Xanh"]),
        ("chè cua Mây", ["chè", "Mây"]),
        ("cong ty du lich Mây", ["công ty", "du", "lịch", "Mây"]),
        # What leads to a place may end a word instead; nothing is a number in "triệu tập".
        ("giao thong van tai hai phong", ["giao thông vận tải", "Hải Phòng"]),
        ("so xe tai hai phong", ["xe", "Hải Phòng"]),
        ("moi truong ha noi", ["môi", "trường", "Hà Nội"]),
        ("thi truong my", ["Hoa Kỳ"]),
        ("triệu tập bao nhiêu cổ đông", ["triệu tập", "cổ đông"]),
    ],
)
def test_a_question_is_cut_into_words(seed: Knowledge, typed: str, words: list[str]) -> None:
    assert [term.surface for term in seed.understand(typed).terms] == words


def test_a_unit_is_no_name(seed: Knowledge) -> None:
    assert not any(term.name for term in seed.understand("giá chè một kg ở Mây").terms)


def test_what_is_short_for_a_plan_is_not_only_customers(seed: Knowledge) -> None:
    asked = seed.understand("Số KH vốn đầu tư công xã Mây là bao nhiêu?")
    assert any("kế hoạch" in {term.surface, *(form.marked for form in term.forms)} for term in asked.terms)


def test_words_that_only_frame_are_no_terms(seed: Knowledge) -> None:
    framed = seed.understand("Bất chấp mưa, khép lại năm 2030 toàn bộ số cây xã Mây trồng tính gộp là bao nhiêu?")
    assert [term.surface for term in framed.terms] == ["mưa", "cây", "xã", "Mây", "trồng"]
