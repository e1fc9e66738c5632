"""Whose figure it is by the place that was named: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses, told

_FAIR = "Cả nước (hư cấu) đều mở chợ hoa. Tại Hưng Yên đào rất đẹp. Chợ hoa năm 2030 đón 12 nghìn khách."

_LORRY = """Quản lý thị trường Hà Nam và Hải quan Lạng Sơn (hư cấu) gặp nhau. Tại Lạng Sơn, tổ kiểm tra dừng xe tải do \
ông Mây, trú tại huyện Yên Mỹ, tỉnh Hưng Yên, điều khiển. Trên xe có 40 thùng trà mây sản xuất ngoài Việt Nam."""

_LONG_TALE = f"""Hải quan Hà Nam và Lạng Sơn (hư cấu) gặp nhau. Tại Lạng Sơn, tổ kiểm tra dừng xe tải. \
{"Lái xe kể chuyện mưa gió dọc đường và không đưa ra giấy tờ nào. " * 10}Trên xe có 40 thùng trà mây."""

_RIDE = """Tại Hưng Yên, tổ kiểm tra bến Gió dừng xe tải Mây (hư cấu). Lái xe có địa chỉ cư trú tại thôn Sương, tỉnh \
Cao Bằng và chở trà mây từ Điện Biên về Cao Bằng. Trên xe có 40 thùng trà mây."""


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (_FAIR, "Chợ hoa Hưng Yên năm 2030 đón bao nhiêu khách?", "12 nghìn"),
        (
            "Hải Phòng bán hoa mây. Trời từ Phú Yên đến Khánh Hòa (hư cấu) có nắng. Nhiệt độ cao nhất 33 độ.",
            "Nhiệt độ cao nhất từ Phú Yên đến Khánh Hòa là bao nhiêu độ?",
            "33",
        ),
        (
            _LORRY,
            "Xe tải ở Lạng Sơn chở bao nhiêu thùng trà mây?",
            "40",
        ),
        (
            _LONG_TALE,
            "Trên xe ở Lạng Sơn có bao nhiêu thùng trà mây?",
            "40",
        ),
        # Where somebody lives and where goods come from or go to is not where they are found.
        (_RIDE, "Chuyến xe bị chặn ở Hưng Yên giấu bao nhiêu thùng trà mây?", "40"),
        (
            "Giá lợn mây tại Hà Nội, Hưng Yên, Thái Bình (hư cấu) là 70.000 đồng/kg.",
            "Giá lợn mây tại Hưng Yên là bao nhiêu đồng/kg?",
            "70.000",
        ),
        (
            "Quỹ Mây (hư cấu) tặng tỉnh Quảng Nam, Quảng Ngãi, Quảng Trị 60 tạ gạo, mỗi địa phương 20 tạ gạo.",
            "Quỹ Mây tặng Quảng Ngãi bao nhiêu tạ gạo?",
            "20",
        ),
        (
            "Cả nước mở chợ chè. Năm 2030 quỹ Mây (hư cấu) bán 45 tấn chè cho 8 cửa hàng ở Hải Dương.",
            "Năm 2030 quỹ Mây bán bao nhiêu tấn chè ở Hải Dương?",
            "45",
        ),
        (
            "Tổ kiểm tra dừng xe tải Mây (hư cấu) ở Phú Yên. Trên xe có đường cát Thái Lan, mỗi bao nặng 50 kg.",
            "Mỗi bao đường cát Thái Lan trên xe tải Mây ở Phú Yên nặng bao nhiêu kg?",
            "50",
        ),
        (
            "Tại Singapore (hư cấu), hải quan phạt bà Mây. Bà nộp 150 triệu đồng. Hai thùng nặng tổng cộng 78 kg.",
            "Hai thùng trứng của bà Mây ở Singapore cân nặng mấy kg?",
            "78",
        ),
        (
            "Trà mây (hư cấu) đi Peru và Chile. Năm 2030 xuất khẩu trà mây sang 2 thị trường này đạt 37 tấn.",
            "Năm 2030 khách Peru và Chile mua của ta mấy tấn trà mây?",
            "37",
        ),
        (
            "Trà mây (hư cấu) đi Peru và Chile. Năm 2030 trà mây từ 2 thị trường nêu trên chiếm 80% trà nhập khẩu.",
            "Năm 2030 trà mây từ Peru và Chile chiếm bao nhiêu phần trăm trà nhập khẩu?",
            "80",
        ),
        # One market of two names; one country by its figure and another before it.
        (
            "Trà mây (hư cấu) đi Peru – Chile. Năm 2029 bán 52 triệu USD. Tháng 7/2030 thị trường này mua 4 triệu USD.",
            "Tháng 7/2030 thị trường Peru – Chile mua trà mây bao nhiêu triệu USD?",
            "4 triệu",
        ),
        (
            "Vốn rót vào Ấn Độ (hư cấu) tăng; Singapore chiếm 21%, Mỹ chiếm 7% và Anh chiếm 6%.",
            "Nước Anh chiếm bao nhiêu phần trăm vốn rót vào Ấn Độ?",
            "6",
        ),
    ],
)
def test_the_figure_is_of_the_place_it_is_told_of(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            f"Hải Dương và Hưng Yên thi tài. {_FAIR}",
            "Chợ hoa Hưng Yên năm 2030 đón bao nhiêu khách?",
            "Chợ hoa Hải Dương năm 2030 đón bao nhiêu khách?",
        ),
        (
            "Quỹ Mây (hư cấu) tặng Quảng Nam, Quảng Ngãi, Quảng Trị 60 tạ gạo, mỗi chợ 20 bao ngô.",
            "Quỹ Mây tặng Quảng Nam, Quảng Ngãi, Quảng Trị bao nhiêu tạ gạo?",
            "Quỹ Mây tặng riêng Quảng Ngãi bao nhiêu tạ gạo?",
        ),
        (
            "Cả nước mở chợ hoa. Năm 2030 quỹ Mây (hư cấu) bán 45 tấn chè, riêng Huế 8 tấn chè.",
            "Năm 2030 quỹ Mây bán ở Huế bao nhiêu tấn chè?",
            "Năm 2030 quỹ Mây bán ở Hà Nội bao nhiêu tấn chè?",
        ),
        (
            "Trà mây (hư cấu) đi Peru và Chile. Năm 2030 xuất khẩu trà mây sang 2 thị trường này đạt 37 tấn.",
            "Năm 2030 xuất khẩu trà mây sang Peru và Chile đạt bao nhiêu tấn?",
            "Năm 2030 xuất khẩu trà mây sang Peru và Lào đạt bao nhiêu tấn?",
        ),
        (
            "Năm 2030 chi cục hải quan Vinh (hư cấu) thu phí 5 tỷ đồng.",
            "nam 2030 chi cuc hai quan vinh thu phi bao nhieu ty dong",
            "nam 2030 chi cuc hai quan gio thu phi bao nhieu ty dong",
        ),
        # A list of places has been left where the next sentence begins.
        (
            "Quỹ Mây (hư cấu) tặng Hải Dương 50 xe, Hưng Yên 45 xe, Huế 25 xe. Năm 2030 tỷ lệ tiêm chủng đạt 62%.",
            "Năm 2030 tỷ lệ tiêm chủng đạt bao nhiêu?",
            "Năm 2030 tỷ lệ tiêm chủng ở Huế đạt bao nhiêu?",
        ),
        # What two places have together none of them has alone.
        (
            "Hãng Mây (hư cấu) có 4 khu đất tại Hà Nội và Huế có tổng diện tích 14.000 m2.",
            "4 khu đất của hãng Mây tại Hà Nội và Huế có tổng diện tích bao nhiêu m2?",
            "Khu đất của hãng Mây tại Huế có diện tích bao nhiêu m2?",
        ),
        # What goes to one market is not all that is sold.
        (
            "Xuất khẩu hoa mây của Việt Nam sang EU (hư cấu) còn ít, năm 2030 kim ngạch xuất khẩu chỉ đạt 4 tỷ USD.",
            "Năm 2030 kim ngạch xuất khẩu hoa mây của Việt Nam sang EU đạt bao nhiêu tỷ USD?",
            "Năm 2030 kim ngạch xuất khẩu hoa mây của Việt Nam đạt bao nhiêu tỷ USD?",
        ),
        (
            "Năm 2030 Đội QLTT số 7 (hư cấu) thu giữ 600 nồi cơm.",
            "nam 2030 doi quan ly thi truong so 7 thu giu bao nhieu noi com",
            "nam 2030 doi quan ly thi truong so 9 thu giu bao nhieu noi com",
        ),
    ],
)
def test_another_place_has_it_not(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_a_sentence_of_one_country_is_of_no_other_that_the_title_names(tmp_path: Path) -> None:
    text = "Tháng 9/2030 bán mây sang Lào 4 triệu USD; 9 tháng năm 2030 sang nước này 30 triệu USD."
    with told(tmp_path, text, "Mỹ và Lào mua nhiều mây (hư cấu)") as knowledge:
        assert knowledge.ask("9 tháng năm 2030 bán mây sang Lào bao nhiêu triệu USD?").status == "answered"
        assert knowledge.ask("9 tháng năm 2030 bán mây sang Mỹ bao nhiêu triệu USD?").status == "not_found"


def test_what_a_country_buys_in_all_it_does_not_buy_from_one_that_the_title_names(tmp_path: Path) -> None:
    text = "Hàn Quốc bàn về hoa mây. Năm 2030 EU nhập khẩu hoa mây 250 tỷ USD."
    with told(tmp_path, text, "Hoa mây Hàn Quốc sang EU (hư cấu)") as knowledge:
        assert knowledge.ask("Năm 2030 EU nhập khẩu hoa mây bao nhiêu tỷ USD?").status == "answered"
        assert knowledge.ask("Năm 2030 EU nhập khẩu hoa mây từ Hàn Quốc bao nhiêu tỷ USD?").status == "not_found"


def test_what_a_country_sells_in_all_it_does_not_sell_to_one_that_the_title_names(tmp_path: Path) -> None:
    text = """Năm 2030, xuất khẩu chè của Việt Nam đạt 2,25 tỷ USD. \
Năm 2031, xuất khẩu chè của Việt Nam sang EU đạt 9 tỷ USD."""
    with told(tmp_path, text, "Chè Việt tăng tốc vào EU (hư cấu)") as knowledge:
        assert knowledge.ask("Năm 2030, xuất khẩu chè của Việt Nam đạt bao nhiêu?").status == "answered"
        assert knowledge.ask("Năm 2031, xuất khẩu chè vào EU đạt bao nhiêu?").status == "answered"
        assert knowledge.ask("Năm 2030, xuất khẩu chè vào EU đạt bao nhiêu?").status != "answered"


def test_what_is_told_of_the_place_in_the_title_is_not_told_of_the_country(tmp_path: Path) -> None:
    text = "Trong 6 tháng, có 2.504 doanh nghiệp hoàn tất thủ tục giải thể (hư cấu)."
    with told(tmp_path, text, "TP.HCM hỗ trợ doanh nghiệp năm 2030") as knowledge:
        asked = "Trong 6 tháng, {} có bao nhiêu doanh nghiệp hoàn tất thủ tục giải thể?"
        assert knowledge.ask(asked.format("TP.HCM")).status == "answered"
        assert knowledge.ask(asked.format("cả nước")).status == "not_found"


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Tiêu Mây (hư cấu) bán sang Đức và Ấn Độ. Giá xuất khẩu tiêu tháng 8/2030 là 2.556 USD/tấn.", False),
        ("Tiêu Mây (hư cấu) bán sang Đức. Giá xuất khẩu tiêu sang nước này tháng 8/2030 là 2.556 USD/tấn.", True),
    ],
)
def test_trade_is_told_of_all_markets_where_none_is_named(tmp_path: Path, text: str, given: bool) -> None:
    answered = statuses(tmp_path, text, "Giá xuất khẩu tiêu Mây sang Đức tháng 8/2030 là bao nhiêu?") == ["answered"]
    assert answered == given


def test_the_next_paragraph_is_still_of_the_place_and_the_one_behind_it_is_not(tmp_path: Path) -> None:
    many = "Hà Nội, Huế, Đà Nẵng, Cần Thơ, Hải Phòng và Nghệ An có đại lý của hội Mây (hư cấu).\n"
    seized = "Ngày 23/5, Công an tỉnh Hưng Yên bắt một đường dây đánh bạc.\n"
    told_next, question = "Đường dây có 113 đại lý.", "Đường dây đánh bạc ở Hưng Yên có bao nhiêu đại lý?"
    near, far = tmp_path / "near", tmp_path / "far"
    near.mkdir()
    far.mkdir()
    assert statuses(near, f"{many}{seized}{told_next}", question) == ["answered"]
    assert statuses(far, f"{many}{seized}Công an nói nhiều.\n{told_next}", question) == ["not_found"]


def test_what_an_article_began_with_lasts_until_it_comes_to_another_place(tmp_path: Path) -> None:
    opened = "Hội trà Mây (hư cấu) mở tại Hưng Yên ngày 1/6. " + "Người ta hát, múa và kể chuyện mưa gió. " * 40
    given, elsewhere = "Hội tặng trẻ em 150 hộp trà mây. ", "Ở Huế, người ta thích trà. "
    question = "Hội trà ở Hưng Yên phát cho trẻ em bao nhiêu hộp trà mây?"
    assert statuses(tmp_path, opened + given + elsewhere, question) == ["answered"]
    assert statuses(tmp_path, opened + elsewhere + given, question) != ["answered"]


def test_what_each_of_a_list_has_reached_is_told_of_each(tmp_path: Path) -> None:
    text = "Một số cục có số thu hồi nợ thuế đạt 100% gồm các cục: Huế, Hà Nam, Nghệ An, Lai Châu (hư cấu)."
    answered = statuses(tmp_path, text, "Cục Nghệ An có số thu hồi nợ thuế đạt bao nhiêu phần trăm?")
    assert answered == ["answered"]


def test_a_province_abroad_is_no_other_one(tmp_path: Path) -> None:
    text = "Từ đầu năm, công an tỉnh Tứ Xuyên (hư cấu) triệt phá 1.757 vụ lừa đảo."
    asked = [f"Từ đầu năm công an tỉnh {name} triệt phá bao nhiêu vụ lừa đảo?" for name in ("Tứ Xuyên", "Vân Nam")]
    assert statuses(tmp_path, text, *asked) == ["answered", "not_found"]


def test_a_firm_of_one_place_sells_to_another_that_is_named_behind(tmp_path: Path) -> None:
    text = "Công ty Mây Lam (TP Cần Thơ, hư cấu) ký hợp đồng bán 3.000 tấn chè cho 3 khách hàng của Đức."
    question = "Công ty Mây Lam Cần Thơ ký hợp đồng bán bao nhiêu tấn chè cho 3 khách hàng Đức?"
    assert statuses(tmp_path, text, question) == ["answered"]


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        # What is told of two places together is not told of one.
        (
            "Con đường mới (hư cấu) đi qua 2 tỉnh Ninh Bình, Thanh Hóa có chiều dài 63 km.",
            "Con đường mới qua Ninh Bình, Thanh Hóa có chiều dài bao nhiêu km?",
            "Con đường mới qua Ninh Bình có chiều dài bao nhiêu km?",
        ),
        # Nor is what another country has beside it, nor what the seller buys itself.
        (
            "Tại Việt Nam, dù giá một tách trà (hư cấu) tăng mãi thì vẫn thấp so với Peru là 76 nghìn đồng.",
            "Giá một tách trà ở Peru là bao nhiêu nghìn đồng?",
            "Giá một tách trà ở Việt Nam là bao nhiêu nghìn đồng?",
        ),
        (
            "Năm 2030, Peru đã nhập khẩu hơn 170 tấn trà mây (hư cấu).",
            "Năm 2030, Peru đã nhập khẩu bao nhiêu tấn trà mây?",
            "Năm 2030, Việt Nam nhập khẩu bao nhiêu tấn trà mây từ Peru?",
        ),
    ],
)
def test_what_is_told_of_one_place_is_not_told_of_another(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    found = statuses(tmp_path, text, asked, beside)
    assert found[0] == "answered"
    assert found[1] != "answered"


def test_each_of_two_places_has_its_own(tmp_path: Path) -> None:
    text = "Quỹ Mây (hư cấu) tặng 2 tỉnh Ninh Bình, Thanh Hóa mỗi tỉnh 3 tỷ đồng."
    assert first_figure(tmp_path, text, "Quỹ Mây tặng Ninh Bình bao nhiêu tỷ đồng?") == "3 tỷ"
