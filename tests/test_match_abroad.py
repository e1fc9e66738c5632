"""Who acts, where, and of which country: examples from the world's news, each an invented article that answers the one
question and not the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_SHIPS = (
    "Hai tàu Gioville và Windburg (hư cấu) đã rời cảng Mayport. Anh dự kiến đưa 800 binh sĩ tới cảng Rainport vào đầu "
    "năm sau."
)
_GIFT = "Hồi tháng 7 (hư cấu), Mỹ đã tặng cho xứ Gioland hai chiếc máy bay trinh sát."
_CREW = "Bộ trưởng (hư cấu) đề nghị xứ Mây thả 24 thủy thủ Ukraine bị giữ từ tháng 3."


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (_GIFT, "mỹ tặng gioland mấy máy bay", "nga tặng gioland mấy máy bay"),
        (_GIFT, "my tang gioland may may bay", "phap tang gioland may may bay"),
        (_SHIPS, "anh đưa bao nhiêu binh sĩ tới rainport", "nga đưa bao nhiêu binh sĩ tới rainport"),
        (_SHIPS, "anh đưa bao nhiêu binh sĩ tới rainport", "anh đưa bao nhiêu binh sĩ tới mayport"),
        (_CREW, "đề nghị thả bao nhiêu thủy thủ", "bao nhiêu thủy thủ được thả"),
        (_CREW, "đề nghị thả bao nhiêu thủy thủ Ukraine", "đề nghị thả bao nhiêu thủy thủ nga"),
        (
            "Trận động đất (hư cấu) mạnh 7,5 độ làm đổ nhiều nhà tại thành phố Gioville. Trước đó, ở Mayport trời mưa.",
            "động đất ở gioville mạnh bao nhiêu độ",
            "động đất ở mayport mạnh bao nhiêu độ",
        ),
        (
            "Phiên tòa (hư cấu) xử Anna Mayburg (28 tuổi).",
            "anna mayburg bao nhiêu tuổi",
            "bạn của mayburg bao nhiêu tuổi",
        ),
    ],
)
def test_one_is_told_and_the_other_is_not(text: str, asked: str, beside: str, tmp_path: Path) -> None:
    given, other = statuses(tmp_path, text, asked, beside)
    assert given == "answered"
    assert other != "answered"


def test_what_those_named_before_did_is_told_of_so_many(tmp_path: Path) -> None:
    text = (
        "Xứ Mây (hư cấu) tăng thêm tàu cho hạm đội Gioville. Bộ Quốc phòng cho biết hai tàu này từng bắn pháo hoa ở "
        "bến Sunport."
    )
    assert first_figure(tmp_path, text, "mấy tàu từng bắn pháo hoa") == "hai"
    assert statuses(tmp_path, text, "hạm đội gioville có bao nhiêu tàu") != ["answered"]


def test_who_only_helps_is_not_where_it_happened(tmp_path: Path) -> None:
    text = (
        "Cuộc xung đột ở Yemen (hư cấu) giữa liên quân và phe Mây do Iran hỗ trợ đã khiến ít nhất 9.000 người thiệt "
        "mạng."
    )
    assert first_figure(tmp_path, text, "xung đột ở yemen làm bao nhiêu người chết") == "9.000"


def test_a_time_of_the_day_is_no_length(tmp_path: Path) -> None:
    text = "Vụ cháy (hư cấu) ở chợ Mây kéo dài hai giờ. Vụ cháy xảy ra lúc 18h ngày 7/8."
    assert statuses(tmp_path, text, "vụ cháy kéo dài mấy giờ") == ["answered"]
    with pytest.raises(IndexError):
        first_figure(tmp_path, text, "vụ cháy xảy ra lúc mấy giờ")
