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
    ],
)
def test_what_one_holds_is_not_what_another_holds(tmp_path: Path, text: str, asked: str, beside: str) -> None:
    assert statuses(tmp_path, text, asked, beside) == ["answered", "not_found"]


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        ("Ông Mây (hư cấu) đang giữ 5 triệu cổ phiếu GJT.", "Ông Lê Văn Mây giữ bao nhiêu cổ phiếu GJT?", "5 triệu"),
    ],
)
def test_what_is_said_of_all_is_said_of_each(tmp_path: Path, text: str, question: str, figure: str) -> None:
    assert first_figure(tmp_path, text, question) == figure
