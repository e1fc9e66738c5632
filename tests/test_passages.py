"""Who, when, where, why and what: examples, each an invented article with the sentence that answers the one question
and none for the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge import Knowledge
from knowledge.model import Answer

TEXT = """
Ngày 4/7/2030, tại huyện Cao Lam (hư cấu), Sở Công Thương tỉnh Mây tổ chức hội nghị tổng kết chương trình bình ổn giá.
Giám đốc Sở Công Thương Nguyễn Văn Lam chủ trì hội nghị. Ông Trần Suối, Phó Giám đốc Công ty Gió Bạc, cho biết kho lạnh
Suối Bạc đặt ở thị trấn Mây Hồng. Giá chanh leo tăng do mưa kéo dài. Giá dứa giảm. Chợ nổi là nơi thương hồ mua bán ngay
trên ghe. Kho Gió thuộc Hệ thống kho dự trữ tỉnh (HTKDT). Năm 2029, tỉnh Mây mở chợ phiên lần thứ 3. Khách mua nhiều
nhất đến từ Nhật Bản. Nhà máy Gió Bạc khánh thành ngày 9/9/2029, do Công ty Sông Đá xây dựng. Cầu Đá Bạc được thiết kế
bởi Russ Coxwell. Bà Lê Thị Chanh hiện là Chủ tịch hội chợ.
"""
ANSWERED = [
    ("Ai chủ trì hội nghị tổng kết chương trình bình ổn giá?", "Nguyễn Văn Lam chủ trì"),
    ("giám đốc Sở Công Thương tỉnh Mây?", "Giám đốc Sở Công Thương Nguyễn Văn Lam"),
    ("ai la pho giam doc cong ty gio bac", "Ông Trần Suối, Phó Giám đốc"),
    ("Hội nghị tổng kết chương trình bình ổn giá tổ chức ngày nào?", "Ngày 4/7/2030"),
    ("hoi nghi tong ket chuong trinh binh on gia to chuc khi nao", "Ngày 4/7/2030"),
    ("Hội nghị tổng kết chương trình bình ổn giá tổ chức ở huyện nào?", "tại huyện Cao Lam"),
    ("Kho lạnh Suối Bạc đặt ở đâu?", "thị trấn Mây Hồng"),
    ("nơi đặt kho lạnh Suối Bạc?", "thị trấn Mây Hồng"),
    ("ngày khánh thành nhà máy Gió Bạc?", "ngày 9/9/2029"),
    ("Vì sao giá chanh leo tăng?", "do mưa kéo dài"),
    ("nguyên nhân giá chanh leo tăng?", "do mưa kéo dài"),
    ("Chợ nổi là gì?", "là nơi thương hồ"),
    ("HTKDT là gì?", "(HTKDT)"),
    ("Chợ phiên lần thứ 3 của tỉnh Mây mở năm nào?", "Năm 2029"),
    ("Khách mua nhiều nhất đến từ nước nào?", "Nhật Bản"),
    ("khách mua nhiều nhất đến từ nươc nào?", "Nhật Bản"),
    ("Công ty nào xây dựng nhà máy Gió Bạc?", "do Công ty Sông Đá xây dựng"),
    ("Ai thiết kế cầu Đá Bạc?", "Russ Coxwell"),
    ("Lê Thị Chanh là ai?", "Chủ tịch hội chợ"),
]
REFUSED = [
    "Giám đốc Công ty Gió Bạc là ai?",
    "Ai ký văn bản về chương trình bình ổn giá?",
    "Hội nghị tổng kết chương trình bình ổn giá năm 2028 tổ chức ngày nào?",
    "Kho lạnh Suối Bạc khánh thành ngày nào?",
    "Vì sao giá dứa giảm?",
    "Chương trình bình ổn giá là gì?",
    "Kho lạnh Suối Bạc là gì?",
    "Chợ phiên lần thứ 4 của tỉnh Mây mở năm nào?",
    "Nhà máy Gió Bạc ở huyện nào?",
    "Thủ đô của Nhật Bản là gì?",
    "Tỉnh nào có nhiều chợ nổi nhất?",
]


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    file = tmp_path_factory.mktemp("fair") / "fair.txt"
    file.write_text(f"Bình ổn giá ở tỉnh Mây (hư cấu)\n\n{' '.join(TEXT.split())}\n", "utf-8")
    with Knowledge.open(file.with_suffix(".db"), write=True) as knowledge:
        knowledge.add([file])
        yield knowledge


def quoted(answer: Answer) -> str:
    return answer.passages[0].citation.sentence if answer.status == "answered" and answer.passages else ""


@pytest.mark.parametrize(("question", "passage"), ANSWERED)
def test_the_sentence_that_plainly_answers_is_quoted(fair: Knowledge, question: str, passage: str) -> None:
    assert passage in quoted(fair.ask(question))


@pytest.mark.parametrize("question", REFUSED)
def test_what_no_sentence_plainly_answers_is_refused(fair: Knowledge, question: str) -> None:
    assert fair.ask(question).status == "not_found"
