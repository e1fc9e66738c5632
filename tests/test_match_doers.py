"""Who did it and who gets it: of which rank, of which force, alone or with another; each an invented article."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.told import first_figure, statuses

_GUESTS = (
    "Theo dự thảo (hư cấu), với đoàn khách hạng A, trưởng đoàn được hưởng tiền phòng 55 triệu đồng, phó đoàn được "
    "hưởng tiền phòng 45 triệu đồng còn các thành viên đoàn được hưởng tiền phòng 35 triệu đồng."
)
_STORM = (
    "Sau bão Mây (hư cấu), Quân khu 9 đã điều động 479 bộ đội, 480 dân quân và 36 ôtô. "
    "Biên phòng điều động 131 chiến sĩ và 3 tàu."
)
_SEIZED = "Năm 2031 (hư cấu), Bộ đội biên phòng tỉnh Mây bắt giữ 27 vụ buôn lậu chè."
_BANKS = (
    "Riêng MAYB Hà Nội đã cấp tín dụng 87 tỷ đồng cho tập đoàn Sương (hư cấu). "
    "Giobank chi nhánh Hà Nội còn cho tập đoàn Sương vay khoản tiền 23 tỷ đồng."
)
_CAPITAL = (
    "Trong số vốn chưa giao của xứ Mây (hư cấu) có 99 tỷ đồng chưa giao cho hai tập đoàn Gió và Sương; "
    "24 tỷ đồng chưa giao cho các dự án làm đường."
)


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        (_GUESTS, "trưởng đoàn hạng A được bao nhiêu tiền phòng", "55 triệu"),
        (_GUESTS, "pho doan hang a duoc bao nhieu tien phong", "45 triệu"),
        (_GUESTS, "thành viên đoàn hạng A được bao nhiêu tiền phòng", "35 triệu"),
        (_STORM, "quân khu 9 điều bao nhiêu ô tô", "36"),
        (_STORM, "biên phòng điều bao nhiêu tàu", "3"),
        (_SEIZED, "năm 2031 biên phòng tỉnh Mây bắt giữ bao nhiêu vụ buôn lậu", "27"),
        (_BANKS, "MAYB Hà Nội cho tập đoàn Sương vay bao nhiêu", "87 tỷ"),
        (_CAPITAL, "hai tập đoàn Gió và Sương chưa được giao bao nhiêu vốn", "99 tỷ"),
    ],
)
def test_each_has_its_own(text: str, question: str, figure: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, text, question) == figure


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (_STORM, "biên phòng điều bao nhiêu ô tô"),
        (_STORM, "bien phong dieu bao nhieu o to"),
        (_STORM, "hải quân điều bao nhiêu tàu"),
        (_SEIZED, "năm 2031 hải quan tỉnh Mây bắt giữ bao nhiêu vụ buôn lậu"),
        (_SEIZED, "năm 2031 công an tỉnh Mây bắt giữ bao nhiêu vụ buôn lậu"),
        (_CAPITAL, "tập đoàn Sương chưa được giao bao nhiêu vốn"),
    ],
)
def test_what_others_did_or_get_is_no_answer(text: str, question: str, tmp_path: Path) -> None:
    assert statuses(tmp_path, text, question) != ["answered"]


@pytest.mark.parametrize("bank", ["Giobank", "giobank"])
def test_a_branch_is_told_by_its_bank_and_not_by_its_place(bank: str, tmp_path: Path) -> None:
    assert first_figure(tmp_path, _BANKS, f"{bank} Hà Nội cho tập đoàn Sương vay bao nhiêu") == "23 tỷ"
