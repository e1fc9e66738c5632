"""Whose figure it is by the name that was given before: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        (
            "Skyling (hư cấu) mở xưởng chè. Công ty có thêm nhà máy (World Class); năm 2030 tái chế 51 tấn vỏ hộp.",
            "Năm 2030 Skyling tái chế bao nhiêu tấn vỏ hộp?",
            "51",
        ),
        (
            "Tàu Skyling (hư cấu) ra khơi. Tàu có máy Rollsmay với tổng công suất 7.400 mã lực.",
            "Tàu Skyling có tổng công suất bao nhiêu mã lực?",
            "7.400",
        ),
    ],
)
def test_a_sentence_goes_on_with_the_body_named_before(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "Skyling (hư cấu) mở xưởng chè. Công ty Jetvin có nhà máy chuẩn, năm 2030 tái chế 51 tấn vỏ hộp.",
            "Năm 2030 Jetvin tái chế bao nhiêu tấn vỏ hộp?",
            "Năm 2030 Skyling tái chế bao nhiêu tấn vỏ hộp?",
        ),
        (
            "Doanh thu của Skyling (hư cấu) đạt 9 tỷ đồng. Doanh thu của MKV đạt 21 tỷ đồng; lợi nhuận 4 tỷ đồng.",
            "Lợi nhuận MKV?",
            "Lợi nhuận Skyling?",
        ),
        (
            "Vốn đầu tư ở nước Gió (hư cấu) là 27 tỷ đồng (Skyling 13 tỷ đồng).",
            "Vốn đầu tư của Skyling ở nước Gió là bao nhiêu?",
            "Skyling lãi bao nhiêu ở nước Gió?",
        ),
        # "Chi cục Hải quan" does not name the one in Hải Phòng.
        (
            "Chi cục Hải quan cửa khẩu cảng Mây Vũ (hư cấu) thu được 35 tỷ đồng. Chi cục này ở Hải Phòng.",
            "Chi cục Hải quan cửa khẩu cảng Mây Vũ thu được bao nhiêu tỷ đồng?",
            "Chi cục Hải quan cửa khẩu cảng Hải Phòng thu được bao nhiêu tỷ đồng?",
        ),
        (
            "MJB và Maybank (hư cấu) cùng họp. Dù Maybank chưa có kế hoạch, lợi nhuận năm 2030 chỉ đạt 164 tỷ đồng.",
            "Lợi nhuận của Maybank năm 2030 là bao nhiêu?",
            "Lợi nhuận MJB năm 2030?",
        ),
        (
            "Viemay và Giojet (hư cấu) cùng họp. Tổng doanh thu năm 2030 của các doanh nghiệp là 7 tỷ USD.",
            "Tổng doanh thu năm 2030 của các doanh nghiệp là bao nhiêu?",
            "Doanh thu của Viemay năm 2030 là bao nhiêu?",
        ),
    ],
)
def test_another_body_has_it_not(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "surface"),
    [
        # A code with a blank in it, a slip that no article has, and the last part of a number.
        (
            "Hãng Mây (hư cấu) bán máy bay: A320 giá 110 triệu USD, A 350 giá 317 triệu USD.",
            "hang may ban a350 gia bao nhieu trieu usd",
            "317 triệu",
        ),
        ("Kho Mây (hư cấu) bị thu giữ 19 hộp trà.", "Kho Mây bị thu giữ gưxữx bao nhiêu hộp trà?", "19"),
        (
            "Xe máy Mây (hư cấu) có dung tích trên 125 lít chịu thuế.",
            "Luật số 27/2030/QH12: xe máy Mây có dung tích trên bao nhiêu lít?",
            "125",
        ),
        # A clause behind a semicolon that opens with a verb goes on.
        (
            "Skyling (hư cấu) đã chở hơn 5 triệu lượt khách; thực hiện hơn 37.000 chuyến bay an toàn.",
            "số chuyến bay an toàn Skyling đã thực hiện tới nay trên mọi đường bay gần xa và đêm khuya?",
            "37.000",
        ),
        # What a department is in charge of is no name.
        (
            "Sở GTVT Hải Phòng (hư cấu) nêu, đoàn kiểm tra xác định có 35 học viên thuộc chợ Mây học lái xe.",
            "doan kiem tra cua so gtvt hai phong xac dinh bao nhieu hoc vien cho may hoc lai xe",
            "35",
        ),
        # "Trưởng" is no "trường", a "hợp tác xã" no "xã", and where a commune lies need not be said again.
        (
            "Kế toán Gió (hư cấu) lập danh sách (không học ở Trường Nắng) để nhận 248 triệu đồng.",
            "Kế toán trưởng Gió lập danh sách để nhận bao nhiêu tiền?",
            "248 triệu",
        ),
        (
            "Ông Gió ở xã Mây Lam (hư cấu) cho biết, diện tích lúa hỏng là 6 ha, chủ yếu ở Hợp tác xã Suối Bạc.",
            "Diện tích lúa hỏng ở xã Mây Lam là bao nhiêu ha?",
            "6",
        ),
        (
            f"Ở xã Mây Lam (hư cấu), diện tích lúa hỏng là 6 ha.{' Bà con buồn bã.' * 30} Huyện Suối Bạc mất mùa.",
            "Diện tích lúa hỏng ở xã Mây Lam (huyện Suối Bạc) là bao nhiêu ha?",
            "6",
        ),
        # "Doi tuong" is no "đội", "TP.HCM" a place, and who writes so has no part in it.
        (
            "Ngày 6/2/2030, Đội Tuần tra (hư cấu) bắt giữ 2 đối tượng chở 40 kg trà lậu.",
            "ngay 6/2/2030 bat giu 2 doi tuong cho bao nhieu kg tra lau",
            "40",
        ),
        (
            "Cục Thuế TP.HCM (hư cấu) dự báo giảm thu trên 11 tỷ đồng.",
            "cuc thue tphcm du bao giam thu bao nhieu ty dong",
            "11 tỷ",
        ),
        (
            "Lũ ở Giopolis (hư cấu) làm 20 người chết trong khi thiệt hại kinh tế khoảng 12 tỷ đồng, Xinhua đưa tin.",
            "Thiệt hại kinh tế do lũ ở Giopolis là bao nhiêu?",
            "12 tỷ",
        ),
        # What is supposed is no other.
        (
            (
                "Hãng Grabmay (hư cấu) có 60 xe. Mỗi tháng Grabmay nộp 15 tỷ đồng. Nếu tính theo mức thuế suất các "
                "doanh nghiệp taxi đang phải nộp thì số thuế là 163 tỷ đồng/tháng."
            ),
            "Nếu chịu thuế suất như doanh nghiệp taxi thì Grabmay phải nộp bao nhiêu tỷ đồng mỗi tháng?",
            "163 tỷ",
        ),
    ],
)
def test_what_is_no_other_name_is_answered(tmp_path: Path, text: str, question: str, surface: str) -> None:
    assert first_figure(tmp_path, text, question) == surface


def test_a_part_of_a_name_is_enough_where_the_article_gives_it_in_full(tmp_path: Path) -> None:
    text = " ".join(
        (
            "Chợ mở cửa sớm. Dân làng đến xem hội. Trời hửng nắng và gió nhẹ thổi qua đồng. " * 8,
            "Người lái đò là Damir Yusupov (hư cấu).",
            "Hội làng kéo dài cả buổi. Trẻ em thả diều trên đê. " * 16,
            "Năm ấy, Yusupov bơi thuyền mới có 300 giờ.",
        )
    )
    asked = "Người lái đò {} có bao nhiêu giờ lái đò?"
    named = statuses(tmp_path, text, asked.format("Damir Yusupov"), asked.format("Damir Ivanov"))
    assert named == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("asked", "beside"),
    [
        ("Tổng doanh thu chè cả nước năm 2030 đạt bao nhiêu tỷ đồng?", "Doanh thu chè của Skyling năm 2030?"),
        ("Doanh thu chè của các công ty năm 2030 là bao nhiêu tỷ đồng?", "doanh thu chè của skyling năm 2030"),
    ],
)
def test_what_all_have_together_none_has_alone(tmp_path: Path, asked: str, beside: str) -> None:
    text = (
        "Skyling (hư cấu) là hãng chè mới.\nTổng doanh thu chè cả nước năm 2030 đạt 90 tỷ đồng, trong đó doanh thu "
        "chè của các công ty là 70 tỷ đồng."
    )
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


def test_a_share_of_all_is_that_of_one(tmp_path: Path) -> None:
    text = "Skyling (hư cấu) là hãng chè mới. Hãng đã chiếm 54% thị phần chè cả nước."
    assert first_figure(tmp_path, text, "Skyling chiếm bao nhiêu phần trăm thị phần chè?") == "54"
