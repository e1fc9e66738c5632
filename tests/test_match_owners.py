"""Whose a figure is: who holds and what is held, one person and another: examples, each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            "VMA (hư cấu) hiện là cổ đông sở hữu 36,5% vốn điều lệ của GJT.",
            "VMA sở hữu bao nhiêu phần trăm vốn GJT?",
            "GJT sở hữu bao nhiêu phần trăm vốn VMA?",
        ),
        (
            "VMA hiện là cổ đông sở hữu 36,5% vốn điều lệ của GJT (hư cấu).",
            "VMA sở hữu bao nhiêu phần trăm vốn GJT?",
            "Ông Lê Văn Mây sở hữu bao nhiêu phần trăm vốn GJT?",
        ),
        (
            "Hiện 36,5% vốn điều lệ của GJT (hư cấu) do VMA nắm giữ.",
            "VMA nắm giữ bao nhiêu phần trăm vốn GJT?",
            "GJT nắm giữ bao nhiêu phần trăm vốn VMA?",
        ),
        (
            "GJT (hư cấu) được VMA nắm giữ 30% vốn.",
            "VMA nắm giữ bao nhiêu phần trăm vốn GJT?",
            "GJT nắm giữ bao nhiêu phần trăm vốn VMA?",
        ),
        (
            "Ông Mây (hư cấu) nắm 5% vốn của VMA và sở hữu 3% vốn của GJT.",
            "Ông Mây sở hữu bao nhiêu phần trăm vốn GJT?",
            "VMA sở hữu bao nhiêu phần trăm vốn GJT?",
        ),
        (
            "Theo sổ cổ đông (hư cấu), quỹ Vinamay sở hữu 53 triệu cổ phiếu GJT.",
            "Quỹ Vinamay sở hữu bao nhiêu cổ phiếu GJT?",
            "Quỹ Vinamay đã bán ra bao nhiêu cổ phiếu GJT?",
        ),
        (
            "Hai tỷ phú là ông Mây và Phạm Nhật Gió (hư cấu). Năm 2030, tài sản của ông Mây còn 1 tỷ USD.",
            "Tài sản của ông Mây còn bao nhiêu tỷ USD?",
            "Tài sản của Phạm Nhật Gió là bao nhiêu tỷ USD?",
        ),
        (
            "Xứ Mây (hư cấu) có phố Đồi Gió. Năm 2030, GDP của Đồi Gió đạt 294 tỷ USD.",
            "GDP của Đồi Gió là bao nhiêu tỷ USD?",
            "GDP của Xứ Mây là bao nhiêu tỷ USD?",
        ),
        (
            "Suoibac (hư cấu) có nhiều khách. Trước đó, Giojet được quỹ Vinamay đầu tư thêm 2 tỷ USD.",
            "Vinamay đầu tư vào Giojet bao nhiêu tỷ USD?",
            "Vinamay đầu tư vào Suoibac bao nhiêu tỷ USD?",
        ),
        (
            "Chi cục Hải quan Đồi Mây (Cục Hải quan Suối Gió) vượt mốc thu ngân sách 900 tỷ đồng (hư cấu).",
            "Chi cục Hải quan Đồi Mây vượt mốc thu ngân sách bao nhiêu tỷ đồng?",
            "Hải quan Suối Gió thu ngân sách bao nhiêu tỷ đồng?",
        ),
        (
            "Ông Trần Văn Mây (hư cấu) cho biết, thuế này giúp ngân sách thu thêm 30 tỷ đồng.",
            "Theo ông Trần Văn Mây, thuế này giúp ngân sách thu thêm bao nhiêu tỷ đồng?",
            "Theo ông Lê Văn Gió, thuế này giúp ngân sách thu thêm bao nhiêu tỷ đồng?",
        ),
        # An age in a bracket is that of the name in front of it.
        (
            "Vụ chợ Mây (hư cấu) có các bị can Trần Văn Gió (nguyên trưởng chợ), Lê Thị Lam (49 tuổi, kế toán chợ).",
            "Bị can Lê Thị Lam bao nhiêu tuổi?",
            "Bị can Trần Văn Gió bao nhiêu tuổi?",
        ),
    ],
)
def test_what_one_holds_is_not_what_another_holds(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "asked", "beside"),
    [
        (
            (
                "VMA và Giojet đầu tư (hư cấu). Các hãng có giá trị đầu tư khá như VMA ước đạt 82 tỷ đồng (88% kế "
                "hoạch); Giojet giải ngân 74%."
            ),
            "VMA đầu tư bao nhiêu tỷ đồng?",
            "Giojet đầu tư bao nhiêu tỷ đồng?",
        ),
        (
            (
                "Giojet và Suoibac cùng bán chè. Lợi nhuận bán chè (hư cấu) có nơi tăng: Suoibac tăng từ 15 tỷ đồng "
                "lên 49 tỷ đồng, Giojet tăng 134%."
            ),
            "Lợi nhuận bán chè của Suoibac lên bao nhiêu tỷ đồng?",
            "Lợi nhuận bán chè của Giojet là bao nhiêu tỷ đồng?",
        ),
        (
            "Quý này, VMA ghi nhận lãi bán chè 54 tỷ đồng. GJT (hư cấu) thì không công bố.",
            "Quý này VMA lãi bán chè bao nhiêu tỷ đồng?",
            "Quý này GJT lãi bán chè bao nhiêu tỷ đồng?",
        ),
        (
            "Ba hãng Vinamay, Giojet và Suoibac chiếm 70% thị phần chè xanh (hư cấu).",
            "Vinamay, Giojet và Suoibac chiếm bao nhiêu phần trăm thị phần chè xanh?",
            "Vinamay chiếm bao nhiêu phần trăm thị phần chè xanh?",
        ),
    ],
)
def test_each_of_a_list_has_its_own_figure(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        # What stands in front of the list is said of all of it.
        (
            "Các hãng có giá trị đầu tư khá (hư cấu) như VMA ước đạt 82 tỷ đồng; Giojet ước đạt 9 tỷ đồng.",
            "Giá trị đầu tư của Giojet là bao nhiêu tỷ đồng?",
            "9 tỷ",
        ),
        # Who says so at the end is in no list.
        (
            "Suoibac có lãi bán chè 49 tỷ đồng, Giojet (hư cấu) cho biết.",
            "Lãi bán chè theo Giojet là bao nhiêu?",
            "49 tỷ",
        ),
        # Each of them has as much.
        (
            "Vinamay và Giojet đều chiếm 30% thị phần chè xanh (hư cấu).",
            "Vinamay chiếm bao nhiêu phần trăm thị phần chè xanh?",
            "30",
        ),
        # What is seized is no holding.
        (
            "Tang vật thu giữ ở bến Mây (hư cấu) là 65 máy Giojet và 70 linh kiện Vinamay.",
            "số linh kiện Vinamay thu giữ ở bến Mây",
            "70",
        ),
        ("Ông Mây (hư cấu) đang giữ 5 triệu cổ phiếu GJT.", "Ông Lê Văn Mây giữ bao nhiêu cổ phiếu GJT?", "5 triệu"),
        # The office above is named in the question as it is in the bracket.
        (
            "Chi cục Hải quan Mây (Cục Hải quan Suối Gió) thu ngân sách 120 tỷ đồng (hư cấu).",
            "Chi cục Hải quan Mây (Cục Hải quan Suối Gió) thu ngân sách bao nhiêu tỷ đồng?",
            "120 tỷ",
        ),
        (
            "Chi cục Thuế Đồi Mây (Cục Thuế Suối Gió) thu ngân sách 120 tỷ đồng (hư cấu).",
            "Chi cục Thuế Đồi Mây (Cục Thuế Suối Gió) thu ngân sách bao nhiêu tỷ đồng?",
            "120 tỷ",
        ),
        # Whose name begins as a person's does need not be one.
        (
            "HAGL sở hữu 50% cổ phần của Công ty Mây (hư cấu).",
            "Hoàng Anh Gia Lai sở hữu bao nhiêu phần trăm cổ phần của Công ty Mây?",
            "50",
        ),
    ],
)
def test_what_is_said_of_all_is_said_of_each(tmp_path: Path, text: str, question: str, figure: str) -> None:
    assert first_figure(tmp_path, text, question) == figure


def test_the_head_of_a_firm_is_not_the_firm(tmp_path: Path) -> None:
    text = "Ông Trần Văn Gió (hư cấu) đang sở hữu hơn 70 triệu cổ phiếu Skybank."
    assert first_figure(tmp_path, text, "chu tich skybank tran van gio so huu bao nhieu co phieu skybank") == "70 triệu"


def test_people_are_told_of_as_of_their_nation(tmp_path: Path) -> None:
    question = "Bến Mây bắt bao nhiêu đối tượng là người Hàn Quốc?"
    assert statuses(tmp_path, "Bến Mây (hư cấu) bắt 5 đối tượng người Hàn Quốc.", question) == ["answered"]
    traded = "Bến Mây (hư cấu) chở trà sang Hàn Quốc và bắt 5 đối tượng."
    assert statuses(tmp_path, traded, question) == ["not_found"]


def test_the_husband_of_somebody_is_not_herself(tmp_path: Path) -> None:
    text = (
        "Bà Nguyễn Thị Bích Mây (hư cấu, quốc tịch Gió, 35 tuổi) bị tạm giữ. Bà Mây khai lấy chồng là ông Trần Hải Gió"
        " (36 tuổi)."
    )
    assert first_figure(tmp_path, text, "Chồng của bà Nguyễn Thị Bích Mây bao nhiêu tuổi?") == "36"


def test_who_has_no_kin_told_of_is_not_answered_for(tmp_path: Path) -> None:
    text = "Ông Trần Hải Gió (hư cấu) nắm giữ 5 triệu cổ phiếu GJT."
    asked = ("Ông Trần Hải Gió nắm giữ bao nhiêu cổ phiếu GJT?", "Vợ ông Trần Hải Gió nắm giữ bao nhiêu cổ phiếu GJT?")
    assert statuses(tmp_path, text, *asked) == ["answered", "not_found"]
