"""Copies: the same article with small differences is kept once, and the next report of a template never is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge
from tests.documents.office import make_docx, make_odf, make_rtf

# Invented.
TITLE = "Chợ phiên huyện Bịa tổng kết tháng 4/2030"
SENTENCES = (
    "Sáng 12/5/2030, Ban quản lý chợ phiên huyện Bịa họp giao ban để đánh giá tình hình tháng 4/2030 với các sạp.",
    "Trong tháng 4/2030, chợ phiên đón 1.250 lượt khách, tăng 8,5% so với cùng kỳ năm 2029.",
    "Doanh thu của các sạp trà đạt 15,2 tỷ đồng, trong khi các sạp mứt thu được hơn 3,4 tỷ đồng trong cùng thời gian.",
    "Người bán và người mua đều vui vẻ, hàng hóa đầy sạp từ sáng sớm cho đến khi tan chợ vào lúc chiều muộn.",
    "Ban quản lý cho biết việc sửa đường vào chợ đã xong, xe chở hàng ra vào dễ dàng hơn trước rất nhiều.",
    "Các sạp ở dãy phía đông được lợp lại mái, còn dãy phía tây sẽ được làm tiếp khi hết mùa mưa.",
    "Nhiều hộ bán hàng mong muốn có thêm chỗ gửi xe và nước sạch để phục vụ khách ở xa đến chợ.",
    "Trưởng ban quản lý đề nghị các hộ giữ gìn vệ sinh, không bày hàng ra lối đi và niêm yết giá đầy đủ.",
    "Hội nghị cũng nghe báo cáo về phòng cháy, chữa cháy và thống nhất lịch trực của từng dãy sạp trong thời gian tới.",
    "Kết thúc hội nghị, các đại biểu đi thăm những sạp mới mở và trao quà cho các hộ bán hàng lâu năm nhất.",
)
TEXT = "\n".join(SENTENCES)
FIRST = {"id": "a", "title": TITLE, "text": TEXT, "published": "2030-05-12", "url": "https://bia.vn/1"}

COPIES = {
    "the same text": {},
    "another headline": {"title": "Chợ phiên đón 1.250 lượt khách"},
    "what a portal adds": {"text": f"Bản in\n{TEXT}\nTheo Báo Bịa\nLượt xem trang này\nTin tiếp theo"},
    "a word more": {"text": TEXT.replace("rất nhiều", "rất là nhiều")},
    "another word": {"text": TEXT.replace("rất nhiều", "không ít")},
    "two days later": {"published": "2030-05-14", "text": TEXT.replace("cũng nghe", "đã nghe")},
    "another line break": {"text": TEXT.replace("\n", "\n\n")},
}
OTHERS = {
    "the next month": {
        "title": TITLE.replace("4/2030", "5/2030"),
        "text": TEXT.replace("4/2030", "5/2030").replace("12/5", "12/6").replace("1.250", "1.310").replace("8,5", "9"),
    },
    "the next month with the same figures": {"text": TEXT.replace("tháng 4/2030", "tháng 5/2030")},
    "the same months of the next year": {"text": TEXT.replace("2030", "2031").replace("2029", "2030")},
    "another day": {"text": TEXT.replace("12/5/2030", "13/5/2030")},
    "one other figure": {"text": TEXT.replace("15,2", "15,3")},
    "one figure less": {"text": TEXT.replace(", tăng 8,5% so với cùng kỳ năm 2029", "")},
    "a hedge less": {"text": TEXT.replace("hơn 3,4", "3,4")},
    "the other direction": {"text": TEXT.replace("tăng 8,5%", "giảm 8,5%")},
    "another place": {"text": TEXT.replace("huyện Bịa", "huyện Đặt")},
    "a year later": {"published": "2031-05-12", "text": TEXT.replace("rất nhiều", "không ít")},
    "half of it": {"text": "\n".join([*SENTENCES[:3], *SENTENCES[8:]])},
}  # fmt: skip


def added(folder: Path, *articles: dict[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    """The ids of what is kept of ``articles``, each with where its copies came from."""
    path = folder / "articles.jsonl"
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in articles), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        assert knowledge.add([path]).failures == ()
        return [(source.id, source.copies) for source in knowledge.sources()]


@pytest.mark.parametrize("change", COPIES.values(), ids=COPIES)
def test_a_copy_is_kept_once_with_both_addresses(tmp_path: Path, change: dict[str, str]) -> None:
    copy = FIRST | change | {"id": "b", "url": "https://dat.vn/1"}
    assert added(tmp_path, FIRST, copy) == [("a", ("https://dat.vn/1",))]
    assert added(tmp_path, FIRST, copy) == [("a", ("https://dat.vn/1",))]


@pytest.mark.parametrize("change", OTHERS.values(), ids=OTHERS)
def test_another_article_of_the_same_template_is_none(tmp_path: Path, change: dict[str, str]) -> None:
    other = FIRST | change | {"id": "b"}
    assert other["text"] != TEXT
    assert added(tmp_path, FIRST, other) == [("a", ()), ("b", ())]


def test_a_copy_is_found_in_a_later_run_and_by_its_own_id(tmp_path: Path) -> None:
    added(tmp_path, FIRST)
    copy = FIRST | COPIES["what a portal adds"] | {"id": "b", "url": "https://dat.vn/1"}
    assert added(tmp_path, copy) == [("a", ("https://dat.vn/1",))]
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        assert knowledge.article("b") == knowledge.article("a")
        assert list(knowledge.facts("b")) == list(knowledge.facts())
        assert knowledge.remove("b")
        assert [source.copies for source in knowledge.sources()] == [()]
        assert knowledge.article("b") is None
        assert not knowledge.remove("b")


def test_a_copy_that_changes_becomes_an_article(tmp_path: Path) -> None:
    copy = FIRST | {"id": "b", "url": "https://dat.vn/1"}
    added(tmp_path, FIRST, copy)
    assert added(tmp_path, copy | OTHERS["the next month"]) == [("a", ()), ("b", ())]


def test_plain_files_with_the_same_text(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{TITLE}\n{TEXT}", "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        assert (knowledge.add([tmp_path / "a.txt", tmp_path / "b.txt"]).added, len(knowledge.sources())) == (1, 1)


def test_the_same_text_under_another_name_is_kept_once(tmp_path: Path) -> None:
    paragraphs = [TITLE, SENTENCES[1]]
    (tmp_path / "a.docx").write_bytes(make_docx(paragraphs))
    (tmp_path / "b.odt").write_bytes(make_odf("text", paragraphs))
    (tmp_path / "c.rtf").write_bytes(make_rtf([*paragraphs, "Thu thêm 5 tỷ đồng."]))
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        report = knowledge.add([tmp_path])
        assert (report.added, report.unchanged) == (2, 1)
        assert [(s.id, s.copies) for s in knowledge.sources()] == [("a", (str(tmp_path / "b.odt"),)), ("c", ())]
        assert knowledge.add([tmp_path]).unchanged == 3
        (tmp_path / "b.odt").write_bytes(make_odf("text", [TITLE, "Chi 6 tỷ đồng."]))
        assert knowledge.add([tmp_path / "b.odt"]).added == 1
        assert [(s.id, s.copies) for s in knowledge.sources()] == [("a", ()), ("c", ()), ("b", ())]
        assert knowledge.remove("a")
