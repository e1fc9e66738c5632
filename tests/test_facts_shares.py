"""Which words and times of a sentence are which figure's. All sentences are invented."""

from __future__ import annotations

import pytest

from knowledge.facts import extract
from knowledge.model import Article
from knowledge.sentences import sentences
from tests.invented import TITLE, facts


def test_a_base_behind_the_next_figure_widens_no_clause() -> None:
    text = "Xã có thêm quán, tăng 2,4% về số quán và tăng 6,9% về số vốn so với cùng kỳ năm 2017."
    first = facts(text)[0]
    assert "số vốn" not in " ".join(span.of(text) for span in first.scope)
    assert first.quantity.base == "so với cùng kỳ năm 2017"


def test_the_two_sides_of_a_price_are_two_figures() -> None:
    text = "Tiệm Mây niêm yết vàng ở mức 55,2 – 55,7 triệu đồng/lượng (mua vào – bán ra), tăng 2%."
    sides = [" ".join(span.of(text) for span in fact.scope) for fact in facts(text)]
    assert "mua vào" in sides[0]
    assert "bán ra" not in sides[0]
    assert "bán ra" in sides[1]
    assert "mua vào" not in sides[1]


def test_what_goes_on_behind_a_bracket_is_told_of_the_figure_in_front_of_it() -> None:
    text = "Xã bắt 20 người (18 nam, 2 nữ) trộm chè. Xã nhận 9 triệu đồng (375 USD) từ quỹ Gió."
    told = {fact.quantity.surface: " ".join(span.of(text) for span in fact.scope) for fact in facts(text)}
    assert "trộm chè" in told["20"]
    assert "từ quỹ Gió" in told["9 triệu"]


def test_what_was_done_to_the_first_was_done_to_those_with_it() -> None:
    text = "Xã đã khen thưởng 48 hộ với 65 người, nhắc nhở 25 hộ với 41 người."
    article = Article(id="a", title=TITLE, text=text)
    told = {
        fact.quantity.surface: " ".join(span.of(text) for span in fact.scope)
        for fact in extract(article, sentences(text)).facts
    }
    assert "khen thưởng" in told["65"]
    assert "nhắc nhở" in told["41"]


def test_what_is_told_of_all_items_of_a_list_is_told_of_each() -> None:
    text = "Mây Cao và Mây Lam khá giả, thu từ chè lần lượt là 16 tỷ đồng và 20 tỷ đồng; thu từ quế là 4 tỷ đồng."
    scopes = [" ".join(span.of(text) for span in fact.scope) for fact in facts(text)]
    assert "thu từ chè" in scopes[0]
    assert "thu từ chè" in scopes[1]
    assert "Mây Lam" not in scopes[0]


def test_what_the_last_share_of_a_list_is_of_all_of_them_are_of() -> None:
    text = "Xứ Mây, Xứ Gió và Xứ Nắng chiếm lần lượt là 34%, 13,3% và 11,4% tổng trị giá xuất khẩu hạt dẻ."
    told = [(fact.subject, " ".join(span.of(text) for span in fact.scope)) for fact in facts(text)]
    assert [subject for subject, _ in told] == ["Xứ Mây", "Xứ Gió", "Xứ Nắng"]
    assert all("xuất khẩu hạt dẻ" in words for _, words in told)


def test_a_subject_is_not_cut_within_a_word() -> None:
    assert [fact.subject for fact in facts("Chi phí mặt bằng đã tăng lên mức 3 USD/m2.")] == ["Chi phí mặt bằng"]


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        ("Phạt từ 3 triệu đồng đến 5 triệu đồng nếu sai với từ 51 đến 90 hộ.", "3 triệu đồng đến 5 triệu", "51 đến 90"),
        ("Quỹ trích 20% vốn với kỳ hạn 5 năm và 10% với kỳ hạn 10 năm.", "20", "kỳ hạn 5 năm"),
        ("Phạt 3 triệu đồng nếu bán chè, quế cho 51 hộ trở lên.", "3 triệu", "nếu bán chè, quế cho 51 hộ trở lên"),
        ("Bè từ 24 mét trở lên có 12 chiếc.", "12", "24 mét trở lên"),
        ("Thả bè sai cho từ 51 khách trở lên: phạt từ 3 triệu đồng.", "3 triệu", "51 khách trở lên"),
        ("Số bè có đèn là 24 bè từ 15 mét trở lên đạt tỷ lệ 80%.", "80", "15 mét trở lên"),
    ],
)
def test_what_bounds_the_things_told_of_is_the_figures(text: str, surface: str, told: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert told in " ".join(span.of(text) for span in fact.scope)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Thủ tục ở bến Mây mất 10 ngày thay vì chỉ cần 2 ngày.", ["Thủ tục ở bến Mây mất"] * 2),
        ("Thu nhập ở xã Mây đạt 37 USD/người (thay vì 40 USD/người).", ["Thu nhập ở xã Mây"] * 2),
        ("Thay vì nộp 5 tỷ đồng, chợ Mây nộp 3 tỷ đồng.", ["Thay vì nộp", "chợ Mây nộp"]),
        (
            "Tuổi nghỉ của thợ Mây là 60 tuổi đối với nam và đủ 55 tuổi đối với nữ.",
            ["Tuổi nghỉ của thợ Mây (nam)", "Tuổi nghỉ của thợ Mây (nữ)"],
        ),
    ],
)
def test_what_took_the_place_of_another_is_of_the_same(text: str, subjects: list[str]) -> None:
    assert [fact.subject for fact in facts(text)] == subjects


def test_a_limit_behind_a_comma_is_of_the_next_figure() -> None:
    text = "Lãi kỳ hạn 6 tháng là 5%, kỳ hạn 12 tháng là 6%."
    fact = next(fact for fact in facts(text) if fact.quantity.surface == "5")
    assert "12 tháng" not in " ".join(span.of(text) for span in fact.scope)


def test_what_a_bracket_changes_by_is_no_level() -> None:
    text = "Xã khen 47 hộ, với 57 người (tăng 22 hộ, với 32 người)."
    assert [fact.quantity.change for fact in facts(text)] == [None, None, "tăng", "tăng"]
    outside = facts("Xã khen tăng 22 hộ với 57 người.")
    assert [fact.quantity.change for fact in outside] == ["tăng", None]


def test_a_limit_behind_a_rise_is_no_rise() -> None:
    risen, limit = facts("Giá dầu lạc tăng 330 đồng/lít, không cao hơn 12.272 đồng/lít.")
    assert (risen.quantity.change, limit.quantity.change, limit.quantity.hedge) == ("tăng", None, "không cao hơn")
    (bounded,) = facts("Giá dầu lạc tăng không cao hơn 5%.")
    assert bounded.quantity.change == "tăng"


def test_what_is_reached_after_a_rise_is_a_level() -> None:
    rise, level = facts("Đơn hàng của xưởng Mây tăng 130% so với cùng kỳ, ước đạt 25% kế hoạch.")
    assert (rise.quantity.change, level.quantity.change) == ("tăng", None)
    both = facts("Đơn hàng của xưởng Mây tăng 13% so với cùng kỳ và 5% so với tháng trước.")
    assert [fact.quantity.change for fact in both] == ["tăng", "tăng"]


def test_where_a_rise_began_is_a_level_although_a_bracket_dates_it() -> None:
    began, ended = facts("Tỷ trọng chè xanh của xã Mây tăng từ 12,3% (năm 2016) lên 18% (năm 2017).")
    assert (began.quantity.change, ended.quantity.change) == (None, None)
    risen, _ = facts("Giá chè của xã Mây tăng từ 12% (năm 2016), lên 18 đồng/kg.")
    assert risen.quantity.change == "tăng"


def test_the_second_of_two_shares_of_plans_is_no_plan() -> None:
    shares = facts("Số thu của xã Mây đạt 56% dự toán pháp lệnh và 53% chỉ tiêu.")
    assert [fact.modality for fact in shares] == ["actual", "actual"]


def test_what_goes_on_with_a_target_is_one_too() -> None:
    target, rise = facts("Xưởng Mây đặt mục tiêu doanh thu 86 tỷ đồng, tăng 36%.")
    assert (target.modality, rise.modality) == ("target", "target")


def test_what_is_told_of_a_year_to_come_is_planned() -> None:
    modalities = [
        fact.modality
        for text in (
            "Đến năm 2030, xã Mây có 60 chợ.",
            "Đến cuối năm 2024, xã Mây có 60 chợ.",
            "Từ 1/1/2030, xã Mây có 60 chợ.",
            "Giá chè giao tháng 2/2030 ở xã Mây là 60 đồng/kg.",
        )
        for fact in facts(text)
    ]
    assert modalities == ["plan", "actual", "actual", "actual"]


def test_all_that_is_listed_behind_an_aim_is_one() -> None:
    aims = facts("Xã Mây đặt mục tiêu năm 2024 hái 14 tấn chè, tăng 6% so với năm 2023; tỷ lệ che phủ rừng 42%.")
    assert [fact.modality for fact in aims] == ["target", "target", "target"]
    for text in (
        "Xã Mây đặt mục tiêu hái 14 tấn chè, hiện mới hái 5 tấn.",
        "Xã Mây đặt mục tiêu hái 14 tấn chè, trong khi quý I hái 5 tấn.",
    ):
        assert [fact.modality for fact in facts(text)] == ["target", "actual"], text


def test_what_is_done_with_resolve_is_no_aim() -> None:
    for text, modality in (
        ("Xã Mây quyết thu 35 tỷ đồng.", "target"),
        ("Xã Mây kiên quyết thu hồi 35 dự án.", "actual"),
        ("Tòa Mây ra phán quyết thu 35 tỷ đồng.", "actual"),
        ("Hội Mây biểu quyết thực hiện 35 dự án.", "actual"),
        ("Xã Mây quyết thu giữ 35 tấn chè.", "actual"),
    ):
        assert [fact.modality for fact in facts(text)] == [modality], text


def test_a_part_of_a_target_is_one_too() -> None:
    target, part = facts("Hội Mây đặt mục tiêu xuất khẩu 9 tỷ USD. Trong đó, riêng chè là 8 tỷ USD.")
    assert (target.modality, part.modality) == ("target", "target")
    target, done = facts("Hội Mây đặt mục tiêu xuất khẩu 9 tỷ USD. Trong đó, đến nay đã thu 8 tỷ USD.")
    assert (target.modality, done.modality) == ("target", "actual")


def test_a_figure_of_today_is_not_of_a_time_to_come() -> None:
    text = "Đến năm 2030 phố Mây sẽ có 30 xe điện, nhưng tính đến thời điểm này đã có 49 xe chở khách."
    first, second = facts(text)
    assert first.period is not None
    assert "2030" in first.period.surface
    assert second.period is None or "2030" not in second.period.surface
    (within,) = facts("Trong năm 2030, tính đến thời điểm này, bến Mây đã nhận 9 tờ khai.")
    assert within.period is not None
    assert "2030" in within.period.surface


def test_a_change_is_not_of_the_time_of_its_cause() -> None:
    (fact,) = facts("Nhóm giao thông tăng 2,45% so với tháng trước do giá xăng điều chỉnh vào ngày 26/11/2030.")
    assert fact.period is None or "26/11" not in fact.period.surface


def test_a_list_ends_with_its_last_figure() -> None:
    text = "Lãi của Mây Cao, Mây Lam, Mây Tím giảm lần lượt 26,1%, 3,2% và 0,4%, giá trà giảm 21,2%."
    told = {fact.quantity.surface: " ".join(span.of(text) for span in fact.scope) for fact in facts(text)}
    assert "Mây Lam" in told["3,2"]
    assert "Mây Tím" in told["0,4"]
    assert "Mây" not in told["21,2"]


@pytest.mark.parametrize(
    ("text", "surface", "told", "untold"),
    [
        ("Quán nhỏ có thu không quá 10 tỷ đồng hoặc vốn không quá 3 tỷ đồng.", "10 tỷ", "thu", "vốn"),
        ("Quán nhỏ có thu không quá 10 tỷ đồng hoặc vốn không quá 3 tỷ đồng.", "3 tỷ", "vốn", "thu"),
        ("Chè chiếm 66% số hộ trong khi quế chỉ còn chiếm 26%.", "26", "quế", "Chè"),
        ("Chè chiếm 66% số hộ còn quế chiếm 26%.", "26", "quế", "Chè"),
        ("Xã lập 25 phòng kinh doanh khu vực nâng tổng số phòng là 63 phòng.", "63", "tổng số", "lập"),
        ("Tỷ lệ đóng quỹ bắt buộc, quỹ chợ, quỹ ong của mỗi hộ: 10,5%.", "10,5", "bắt buộc", "một hộ"),
        ("Năm 2030, trạm bắt giữ 4 thuyền, trả lại 3 thuyền.", "3", "trả lại", "bắt giữ"),
        ("Đối với hàng xuất, nhập khẩu ở bến Mây, phí là 5 triệu đồng.", "5 triệu", "phí", "nhập khẩu"),
        ("Giá nhà ở bến Mây, kể cả khu Suối, tương đương 7 triệu đồng.", "7 triệu", "Giá nhà", "đất"),
        ("Quỹ Mây (công ty do bà Gió giữ 100%) cũng giữ 28% vốn của chợ.", "100", "bà Gió", "Quỹ Mây"),
        ("Sau 1 năm có cầu, buôn bán giữa hai xã tăng mạnh, đạt 4 tỷ đồng.", "4 tỷ", "buôn bán", "cầu"),
        ("Trạm phạt 8 hộ, giữ 60 bè nứa với trị giá gần 2 tỷ đồng.", "2 tỷ", "60 bè", "phạt"),
        ("Xã giúp 543 hộ (đạt tỷ lệ 100%) với tổng số tiền hơn 5 tỷ đồng.", "5 tỷ", "543 hộ", "tỷ lệ"),
        ("Chất đạm và chất béo trong sữa ở mức 3,4 g và 4,1 g.", "3,4", "trong sữa", "chất béo"),
        ("Chất đạm và chất béo trong sữa ở mức 3,4 g và 4,1 g.", "4,1", "chất béo", "đạm"),
        ("Chè, quế và mật đạt 3,4 tấn và 4,1 tấn.", "3,4", "quế và mật", "hoa"),
        ("Lợi nhuận trước và sau thuế giảm 28%, xuống 552 tỷ đồng và 441 tỷ đồng.", "441 tỷ", "sau thuế", "trước"),
        ("Lợi nhuận trước và sau thuế giảm 28%, xuống 552 tỷ đồng và 441 tỷ đồng.", "552 tỷ", "nhuận trước", "sau"),
        ("Xã có 18 chợ mới, vốn của các chợ là 2 tỷ đồng.", "2 tỷ", "vốn", "18 chợ"),
        ("Sữa chua của xã có lượng đạm và lượng béo lần lượt là 3 g và 4 g.", "3", "lượng đạm", "Sữa"),
        ("Mưa, gió và sương là những cớ để nghỉ với tỷ lệ tương ứng là 63%, 16% và 8%.", "63", "cớ để nghỉ", "gió"),
        ("Mưa, gió và sương là những cớ để nghỉ với tỷ lệ tương ứng là 63%, 16% và 8%.", "8", "cớ để nghỉ", "gió"),
        ("Thu đạt 33 tỷ đồng và lãi đạt 3 tỷ đồng, tương ứng tăng 49,8% và 48,9%.", "49,8", "Thu", "lãi"),
        ("Thu đạt 33 tỷ đồng và lãi đạt 3 tỷ đồng, tương ứng tăng 49,8% và 48,9%.", "48,9", "lãi", "Thu"),
        ("Xã giúp 517 hộ với số vốn đăng ký mới và tăng thêm đạt 8 tỷ đồng.", "517", "Xã giúp", "vốn đăng ký"),
        ("Mây, Gió và Suối với thị phần lần lượt là 13,2%; 9,1% và 8%; quế là 3%.", "9,1", "Gió", "Suối"),
        ("Mây, Gió và Suối với thị phần lần lượt là 13,2%; 9,1% và 8%; quế là 3%.", "3", "quế", "Mây"),
        ("Mây và Gió lần lượt là 205 tấn (chiếm 25%) và 204 tấn (chiếm 33%).", "25", "Mây", "Gió"),
        ("Mây và Gió lần lượt là 205 tấn (chiếm 25%) và 204 tấn (chiếm 33%).", "33", "Gió", "Mây"),
        ("Vải giảm 4%; thép các loại: ước tính đạt 5 tấn, tăng 6%.", "5", "thép", "Vải"),
        ("Vải giảm 4%; thép các loại: ước tính đạt 5 tấn, tăng 6%.", "6", "thép", "Vải"),
        ("Cao nhất là Mây (21,5%); Gió: (11,1%).", "11,1", "Gió", "Mây"),
        ("Vải giảm 4%, cụ thể: vải thô giảm 5%.", "5", "vải thô", "Vải giảm"),
        ("Xã trả 4 tỷ đồng cho thợ ở 27 bản và 1 tỷ đồng cho chợ.", "1 tỷ", "Xã trả", "thợ"),
        ("Người mất tích tập trung tại Mây 8 người, Gió 1 người và Suối 2 người.", "2", "Người mất tích", "Gió"),
        ("Xã Mây tặng chợ 8 người, Gió tặng 1 người.", "1", "Gió", "Xã Mây"),
        ("Xã có 12 hộ mới với tổng vốn 5 tỷ đồng, tăng 9% về số hộ và giảm 3% về vốn.", "9", "hộ mới", "vốn"),
        ("Xuất khẩu chè đạt 5 tấn, trị giá 7 tỷ đồng, tăng 9% về lượng.", "9", "Xuất khẩu chè", "trị giá"),
        ("Xã tặng cờ cho 1 tổ và 2 người; tặng sách cho 3 người.", "2", "tặng cờ", "sách"),
    ],
)
def test_each_figure_has_its_own_share(text: str, surface: str, told: str, untold: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    words = " ".join(span.of(text) for span in fact.scope)
    assert told in words
    assert untold not in words


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thợ có chứng chỉ chiếm 29,5%.", "Thợ có chứng chỉ"),
        ("Thí sinh tự do là 37 em.", "Thí sinh tự do"),
        ("Giá trị gia tăng ước đạt 26 tỷ đồng.", "Giá trị gia tăng"),
        ("Thu từ công nghệ cao tăng 5%.", "Thu từ công nghệ cao"),
        ("Giá chè xoay quanh mức 5 đồng/kg.", "Giá chè"),
        ("5 tỷ đồng vốn vay.", "vốn vay"),
        ("Chè tăng 9% về lượng trong 5 năm.", "Chè (về lượng)"),
        ("Xưởng vắng; so với đầu năm, giá chè tăng 5%.", "giá chè"),
    ],
)
def test_no_word_of_a_subject_is_cut_off(text: str, subject: str) -> None:
    assert facts(text)[0].subject == subject


def test_a_base_in_front_of_its_clause_is_kept() -> None:
    (fact,) = facts("Xưởng vắng; so với đầu năm, giá chè tăng 5%.")
    assert fact.quantity.base == "so với đầu năm"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Tỷ lệ trễ hẹn là 5%, tỷ lệ dịch vụ công mức độ 3, 4 của xã Mây đạt 80%.",
            "tỷ lệ dịch vụ công mức độ 3, 4 của xã Mây",
        ),
        ("Theo xã Mây, các mặt hàng nông, lâm, thủy, hải sản đạt 80 tỷ đồng.", "các mặt hàng nông, lâm, thủy, hải sản"),
        ("Theo xã Mây, dịch vụ công đã lên mức độ 4, tỷ lệ hồ sơ đúng hẹn đạt 80%.", "tỷ lệ hồ sơ đúng hẹn"),
    ],
)
def test_a_comma_inside_a_name_ends_no_subject(text: str, subject: str) -> None:
    assert facts(text)[-1].subject == subject


@pytest.mark.parametrize(
    ("text", "surface", "told"),
    [
        ("Xăng Mây tăng 170 đồng/lít, không cao hơn 19.700 đồng/lít.", "19.700", "Xăng Mây"),
        ("Tỷ lệ nợ xấu của quỹ Mây từng lên 3%, tuy nhiên tiếp tục được duy trì ở mức dưới 2%.", "2", "nợ xấu"),
        ("Đàn lợn của 16 trại Mây hiện có 5 triệu con.", "5 triệu", "Đàn lợn"),
        ("Xã Mây có 16 ha ngô, năng suất 48 tạ/ha; lạc 7 ha, năng suất 27 tạ/ha.", "27", "lạc"),
        ("Quỹ Mây tăng trưởng 20% mỗi năm, duy trì cổ tức 15%.", "15", "cổ tức"),
    ],
)
def test_what_goes_on_without_a_name_is_of_what_was_named(text: str, surface: str, told: str) -> None:
    fact = next(fact for fact in facts(text) if fact.quantity.surface == surface)
    assert told in " ".join(span.of(text) for span in fact.scope)


def test_a_hedge_is_no_name() -> None:
    (fact,) = facts("Xăng Mây không cao hơn 19.700 đồng/lít.")
    assert (fact.subject, fact.quantity.hedge) == ("Xăng Mây", "không cao hơn")


def test_a_sum_ends_in_front_of_the_verb() -> None:
    (fact,) = facts("Chi phí bán hàng của xưởng Mây tăng 100 tỷ giúp xưởng bán thêm chè.")
    assert (fact.quantity.surface, fact.quantity.unit) == ("100 tỷ", "đồng")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        # A share that goes on with a number is told of what that counts, and so is the next one.
        ("Bến Mây (hư cấu) chở 189 tấn hàng, bằng 92% kế hoạch và bằng 54% so với năm 2019.", [True, True, True]),
        ("Bến Mây (hư cấu) chở 189 tấn hàng, tăng 5% so với năm 2019.", [True, True]),
        # What is counted by itself, or is money, is told of its own things.
        ("Bến Mây (hư cấu) chở 189 tấn hàng, đạt 7 tỷ đồng.", [True, False]),
    ],
)
def test_a_share_has_what_the_number_before_it_counts(text: str, counted: list[bool]) -> None:
    assert [any("hàng" in span.of(text) for span in fact.scope) for fact in facts(text)] == counted


def test_what_a_bracket_parts_of_a_plan_is_planned_too() -> None:
    planned = facts("Xã Mây dự kiến còn 58 chợ (46 chợ to, 12 chợ nhỏ).")
    assert [fact.modality for fact in planned] == ["plan", "plan", "plan"]
    built = facts("Xã Mây dự kiến xây 58 chợ (đã xây 12 chợ).")
    assert [fact.modality for fact in built] == ["plan", "actual"]


def test_a_total_that_is_led_to_by_with_is_of_the_next_figure() -> None:
    text = "Chi cục Mây làm thủ tục cho 26 tờ khai của 13 quán với tổng kim ngạch tương đương hơn 930 nghìn USD."
    told = {fact.quantity.surface: " ".join(span.of(text) for span in fact.scope) for fact in facts(text)}
    assert "tổng kim ngạch" not in told["13"]
    assert "tổng kim ngạch" in told["930 nghìn"]
