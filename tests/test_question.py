"""Questions as people type them → slots and terms, against the briefing that comes with the package."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Knowledge
from knowledge.model import Question
from knowledge.question import LONGEST, split
from knowledge.question.keyboard import meant
from knowledge.text import fold
from tests.process import SEED

KEYS = {
    "nhieeu": "nhiêu", "tawng": "tăng", "dduowcj": "được", "thuee": "thuê", "ddieenj": "điện", "vieejt": "việt",
    "nuwowcs": "nước", "tieengs": "tiếng", "hoaf": "hòa", "giamr": "giảm", "tooi": "tôi", "dden": "đen",
    "nuawr": "nửa", "quawng": "quăng", "leẻ": "lẻ", "lâần": "lần", "moõi": "mõi", "raa": "ra", "lihcj": "lịch",
    "trươwngf": "trường", "trugn": "trung", "rògn": "ròng", "trene": "trên", "hạnn": "hạn", "tổnng": "tổng",
    "so61": "số", "ly1": "lý", "nhie6u": "nhiêu", "thue6": "thuê", "co1": "có",
}  # fmt: skip
NO_KEYS = ["74", "web", "bao", "fpt", "xyz", "", "5g", "số"]

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
    # What breaks the spelling is no word, and what asks stands beside any.
    ("doanh ngiệp", "doanh nghiệp"),
    ("doanh thu tăg bao nhiêu", "doanh thu tăng bao nhiêu"),
    ("truyền tahnh cấp xã", "truyền thanh cấp xã"),
    ("chiếm bao nhiêu phần trăn", "chiếm bao nhiêu phần trăm"),
    ("chin thang dau nam", "chin thang dau nam"),
    ("bạc bao nhiêu tiền một lượng", "bạc bao nhiêu tiền một lượng"),
    ("tỉ trọng, tỉ lệ và ti le", "tỷ trọng, tỷ lệ và ty le"),
]
# What is typed; the kinds that must be admitted and the one that must not ("" for none).
KINDS = [
    ("Có bao nhiêu thuê bao điện thoại?", "count", "percent"),
    ("co bao nhieu thue bao dien thoai", "count", "percent"),
    ("tăng bao nhiêu phần trăm doanh thu?", "percent", "money"),
    ("Kim ngạch đạt bao nhiêu tỷ USD?", "money", "percent"),
    ("giá vé bao nhiêu tiền", "money", "count"),
    ("số dư nợ xấu của quỹ?", "money", "count"),
    ("lãi bao nhiêu cent?", "money", "count"),
    ("có bao nhiêu tỷ phú?", "count", "money"),
    ("bao nhiêu ha rừng", "measure", "money"),
    ("kéo dài bao nhiêu ngày", "duration", "count"),
    ("khách ở bao nhiêu đêm", "duration", "count"),
    ("sửa thời hạn hợp đồng bị phạt bao nhiêu", "money", "duration"),
    ("bị phạt bao nhiêu tháng", "duration", "money"),
    ("tỷ lệ hộ dùng nước sạch", "percent", "count"),
    ("giá vé bao nhiêu đô?", "money", "measure"),
    ("quả bí nặng bao nhiêu kí?", "measure", "count"),
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
    ("lạm phát năm 2030 là bao nhiêu?", "percent", "money"),
    ("thuế suất nhập khẩu trân châu?", "percent", "count"),
    ("biên lợi nhuận gộp năm 2030?", "percent", "money"),
    ("xã vay bao nhiêu?", "money", "count"),
    ("dự án ngốn mấy tỷ bạc?", "money", "count"),
    ("quỹ chiếm mấy phần của tổng thu?", "percent", "count"),
]
DIRECTIONS = [
    ("thuê bao tăng bao nhiêu?", "tăng", False),
    ("thuê bao giảm bao nhiêu phần trăm?", "giảm", False),
    ("thue bao tang bao nhieu", "tăng", False),
    ("doanh thu đạt bao nhiêu?", None, True),
    ("doanh thu tăng đạt bao nhiêu?", None, True),
    ("nền tảng số có bao nhiêu?", None, True),
    ("giá dầu không cao hơn bao nhiêu?", None, False),
    ("tiền phí miễn, giảm là bao nhiêu?", None, True),
    ("tốc độ tăng trưởng doanh thu là bao nhiêu phần trăm?", "tăng", False),
    ("số vụ nhiều hơn tháng 5 năm trước mấy vụ?", "tăng", False),
    ("mức giảm doanh thu ngành dệt?", "giảm", False),
    ("mục tiêu tăng trưởng năm 2021 là bao nhiêu phần trăm?", "tăng", False),
    ("tăng trưởng doanh thu ngành dệt 2020?", "tăng", False),
    ("được giảm lệ phí, mua xe thì tiết kiệm bao nhiêu tiền?", None, False),
    ("được giảm trừ bao nhiêu tiền?", None, False),
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
]
WANTS = [
    ("Ai chủ trì hội nghị?", "who"),
    ("Hội nghị diễn ra khi nào?", "when"),
    ("Hội nghị tổ chức ở đâu?", "where"),
    ("Mobile Money là gì?", "what"),
    ("Có bao nhiêu tạp chí?", "figure"),
    ("lớn thứ mấy thế giới", "what"),
    ("quý này thu bao nhiêu", "figure"),
    ("doanh thu năm 2018?", "figure"),
]
SPLIT = [
    ("Có bao nhiêu báo, bao nhiêu tạp chí?", ["Có bao nhiêu báo", "bao nhiêu tạp chí"]),
    ("Có bao nhiêu đài, trong đó có bao nhiêu đài số?", ["Có bao nhiêu đài", "bao nhiêu đài số"]),
    ("Năm 2023, có bao nhiêu báo?", ["Năm 2023, có bao nhiêu báo"]),
    ("Có bao nhiêu báo? Có bao nhiêu tạp chí?", ["Có bao nhiêu báo", "Có bao nhiêu tạp chí"]),
    ("số báo; số tạp chí", ["số báo", "số tạp chí"]),
    ("số báo\nsố tạp chí\n\n", ["số báo", "số tạp chí"]),
    ("Có 74.422 tổ phải không?", ["Có 74.422 tổ phải không"]),
    ("?!", []),
    ("", []),
]


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with Knowledge.open(tmp_path_factory.mktemp("question") / "index.db", write=True) as knowledge:
        knowledge.add([SEED])
        yield knowledge


def surfaces(question: Question) -> str:
    return " ".join(term.surface for term in question.terms)


@pytest.mark.parametrize(("typed", "syllable"), KEYS.items())
def test_leftover_keys_give_the_syllable_they_stand_for(typed: str, syllable: str) -> None:
    assert meant(typed) == syllable


@pytest.mark.parametrize("typed", NO_KEYS)
def test_what_holds_no_leftover_keys_stays(typed: str) -> None:
    assert meant(typed) is None


@pytest.mark.parametrize(("typed", "read"), REPAIRED)
def test_what_is_typed_is_put_right(seed: Knowledge, typed: str, read: str) -> None:
    assert fold(seed.understand(typed).repaired).rstrip("?") == fold(read)


@pytest.mark.parametrize(("typed", "kind", "other"), KINDS)
def test_the_kinds_that_can_answer(seed: Knowledge, typed: str, kind: str, other: str) -> None:
    kinds = seed.understand(typed).asked.kinds
    assert kind in kinds
    assert other not in kinds


@pytest.mark.parametrize(("typed", "change", "level"), DIRECTIONS)
def test_the_direction_or_the_level(seed: Knowledge, typed: str, change: str | None, level: bool) -> None:
    asked = seed.understand(typed).asked
    assert (asked.change, asked.level) == (change, level)


@pytest.mark.parametrize(("typed", "wanted"), WANTS)
def test_what_a_question_is_after(seed: Knowledge, typed: str, wanted: str) -> None:
    assert seed.understand(typed).wants == wanted


def test_the_asked_unit_is_the_counted_noun(seed: Knowledge) -> None:
    unit = seed.understand("Ở Hà Nội có bao nhiêu đài truyền thanh?").asked.unit
    assert " ".join(term.surface for term in unit) == "đài truyền thanh"
    bare = seed.understand("quy nay nhan bao nhieu ho so neu khong tinh ho tro").asked.unit
    assert " ".join(term.surface for term in bare) == "hồ sơ"
    assert seed.understand("thu nhap tu bao nhieu tro len thi bi tinh thue").asked.unit == ()
    assert seed.understand("thu ngân sách lực lượng kiểm lâm?").asked.unit == ()


def test_periods_and_base_are_slots_and_no_terms(seed: Knowledge) -> None:
    question = seed.understand("Quý II/2023 doanh thu tăng bao nhiêu phần trăm so với cùng kỳ năm trước?")
    assert [(p.surface, str(p.start)) for p in question.periods] == [("Quý II/2023", "2023-04-01")]
    assert question.base_words.startswith("so với cùng kỳ")
    assert str(question.base.start if question.base else "") == "2022-04-01"
    assert surfaces(question) == "doanh thu"


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
    assert seed.understand("UBND Hà Tĩnh nộp bao nhiêu tỷ đồng?").places == ("Hà Tĩnh",)


def test_the_place_of_whose_words_it_opens_with_is_no_slot(seed: Knowledge) -> None:
    assert seed.understand("Theo Hội Nuôi ong Hà Tĩnh, mỗi đàn cho bao nhiêu lít mật?").places == ()
    assert seed.understand("Theo Hội Nuôi ong Hà Tĩnh, cả tỉnh có bao nhiêu đàn?").places == ("Hà Tĩnh",)


def test_the_place_that_is_left_out_is_no_slot(seed: Knowledge) -> None:
    question = seed.understand("Mật ong bán ra nước ngoài, không tính Nhật Bản, được bao nhiêu tỷ đồng?")
    assert question.places == ()
    assert question.excluded == {"nhat", "ban"}


def test_words_of_buying_and_light_words_are_no_terms(seed: Knowledge) -> None:
    question = seed.understand("Hôm qua, muốn mua một lít mật ong thì phải bỏ ra cả thảy bao nhiêu tiền?")
    assert not {"hôm", "muốn", "mua", "bỏ", "ra", "thảy"} & {term.surface.lower() for term in question.terms}
    # Who has bought asks for no price.
    assert "mua" in [term.surface for term in seed.understand("Nhật Bản mua bao nhiêu lít mật ong?").terms]


def test_every_syllable_of_a_name_is_content(seed: Knowledge) -> None:
    assert "Cái" in [term.surface for term in seed.understand("Cửa khẩu Móng Cái có bao nhiêu xe?").terms]
    assert "cái" not in [term.surface for term in seed.understand("Mua cái xe thì bao nhiêu tiền?").terms]


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


def test_a_day_at_the_end_is_a_day(seed: Knowledge) -> None:
    assert [(p.surface, p.grain) for p in seed.understand("số kiện hàng bưu cục Tân Thanh 15/4?").periods] == [
        ("ngày 15/4", "day")
    ]
    assert seed.understand("9/10 hộ có điện là bao nhiêu hộ?").periods == ()


def test_so_is_no_base_inside_a_word(seed: Knowledge) -> None:
    assert seed.understand("kich ban co so quy hoach dien nam 2025 dat bao nhieu ty kwh").base_words == ""
    assert seed.understand("thu ngan sach tang bao nhieu so quy truoc").base_words == "so quy truoc"
    assert seed.understand("nghi dinh so 74 cho vay toi da bao nhieu").base_words == ""
    assert seed.understand("so ngay nghi so voi nam 2029 tang bao nhieu").base_words.strip() == "so voi nam 2029"


def test_a_target_is_asked_for(seed: Knowledge) -> None:
    assert seed.understand("mục tiêu năm 2025 là bao nhiêu phần trăm").modality == "target"
    assert seed.understand("năm 2025 là bao nhiêu phần trăm").modality is None
    assert seed.understand("năm 2025 phải đạt bao nhiêu tấn").modality == "target"
    assert seed.understand("quỹ nhắm thu bao nhiêu tiền").modality == "target"
    assert seed.understand("quỹ chi nhằm cứu bao nhiêu người").modality is None


@pytest.mark.parametrize(("message", "questions"), SPLIT)
def test_a_message_is_cut_into_its_questions(message: str, questions: list[str]) -> None:
    assert split(message) == questions


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120) | st.lists(st.sampled_from([typed for typed, *_ in (*KINDS, *WANTS)])).map(" ".join))
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
    ("question", "least"), [("Thu bao nhiêu tỷ đồng?", 10**8), ("có mấy triệu thuê bao", 10**5), ("có mấy trạm", None)]
)
def test_a_scale_word_bounds_the_answer(seed: Knowledge, question: str, least: int | None) -> None:
    assert seed.understand(question).asked.least == least
