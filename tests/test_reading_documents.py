"""Documents of every format, built here with invented words: text, tables, spans and facts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from knowledge import Article, Fact, Knowledge, ReadingError
from knowledge.reading import ENDINGS, read
from knowledge.reading.pool import Pool
from tests.documents.office import (
    make_doc,
    make_docx,
    make_merged_docx,
    make_noted_docx,
    make_odf,
    make_ppt,
    make_rtf,
    make_xlsx,
)
from tests.documents.samples import DOCUMENTS, PAGE, ROWS, SENTENCE, TITLE, article, facts, made


def figures(found: Article) -> dict[tuple[str, str], Fact]:
    """The facts of the tables by row head and surface."""
    return {
        (fact.subject.split(" · ")[0], fact.quantity.surface): fact for fact in facts(found) if " · " in fact.subject
    }


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_format_gives_text_tables_spans_and_facts(kind: str) -> None:
    found = article(DOCUMENTS[kind]())
    assert found.layout.format == kind
    assert found.title.startswith("Báo cáo tình hình chợ phiên")
    assert SENTENCE in found.text or kind == "html"
    assert "\t".join(ROWS[1]) in found.text
    assert found.text.count("18,27") == 1
    prose = next(fact for fact in facts(found) if fact.quantity.surface == "1.250")
    assert prose.quantity.value == 1250
    cells = figures(found)
    lotus = cells["Mứt sen", "15.85"]
    assert (lotus.quantity.value, lotus.quantity.unit) == (Decimal("15.85"), "nghìn tấn")
    assert cells["Mứt sen", "18,27"].quantity.value == Decimal("18.27")
    assert cells["Trà mạn", "1.234,5"].quantity.value == Decimal("1234.5")
    assert cells["Trà mạn", "7"].quantity.unit == "triệu USD"
    assert cells["Trà mạn", "7"].quantity.kind == "money"
    assert lotus.period
    assert str(lotus.period.start) == "2030-01-01"
    assert lotus.citation.sentence == "\t".join(ROWS[1])
    for fact in facts(found):
        text = found.text if fact.field == "text" else found.title
        assert fact.quantity.span.of(text) == fact.quantity.surface


def test_a_page_gives_neither_menu_nor_footer() -> None:
    found = article(PAGE.encode())
    assert found.title == TITLE
    assert not [word for word in ("Trang chủ", "Giới thiệu", "Bản quyền", "99", "Cổng thông tin") if word in found.text]


def test_a_page_that_is_laid_out_by_tables() -> None:
    story = f"<p>{SENTENCE}</p>" + f"<p>{'Người bán và người mua đều vui, hàng hóa đầy sạp. ' * 9}</p>" * 3
    page = f"<html><body><table><tr><td>12</td><td>{story}</td></tr><tr><td>7</td><td>8</td></tr></table></body></html>"
    found = article(page.encode())
    assert not found.layout.tables
    assert any(fact.quantity.surface == "1.250" for fact in facts(found))


def test_an_old_presentation_gives_the_newest_text_of_its_slides() -> None:
    found = article(make_ppt([(TITLE, SENTENCE), ("Chi tiêu (hư cấu)", "Chợ phiên chi 6 tỷ đồng.\rHết.")]))
    assert found.text.split("\n") == [TITLE, SENTENCE, "Chi tiêu (hư cấu)", "Chợ phiên chi 6 tỷ đồng.", "Hết."]
    assert (found.layout.format, found.title) == ("ppt", TITLE)
    assert {fact.quantity.surface: fact.citation.where for fact in facts(found)}["6 tỷ"] == "tr. 2"


NOTED = {
    "docx": lambda: make_noted_docx(
        "Chợ phiên thu 5 tỷ đồng.", "Sạp trà thu 2 tỷ đồng.", "Sạp mứt thu 3 tỷ đồng.", "Hộp"
    ),
    "odt": lambda: make_odf(
        "text", ["Chợ phiên thu{note}{note} 5 tỷ đồng."], notes=["Sạp trà thu 2 tỷ đồng.", "Sạp mứt thu 3 tỷ đồng."]
    ),
    "rtf": lambda: make_rtf(
        ["Chợ phiên thu{note}{note} 5 tỷ đồng."], notes=["Sạp trà thu 2 tỷ đồng.", "Sạp mứt thu 3 tỷ đồng."]
    ),
}


@pytest.mark.parametrize("kind", NOTED)
def test_notes_stand_behind_the_text(kind: str) -> None:
    found = article(NOTED[kind]())
    lines = ["Chợ phiên thu 5 tỷ đồng.", "Sạp trà thu 2 tỷ đồng.", "Sạp mứt thu 3 tỷ đồng."]
    assert [line for line in found.text.split("\n") if line != "Hộp"] == lines
    assert found.text.count("Hộp") == (kind == "docx")
    assert [fact.quantity.surface for fact in facts(found) if fact.field == "text"] == ["5 tỷ", "2 tỷ", "3 tỷ"]


def test_merged_heads_speak_of_all_their_columns() -> None:
    cells = figures(article(make_merged_docx()))
    assert cells["Mứt sen", "18,25"].subject == "Mứt sen · Xuất khẩu (triệu USD) · Quý II/2030"
    assert cells["Mứt sen", "15,5"].quantity.unit == "triệu USD"
    assert str(cells["Mứt sen", "15,5"].period.end) == "2030-03-31"  # type: ignore[union-attr]


# Rows of a table, a cell of it by row head and surface, and what is to be known of it: value, unit, change, modality.
GROWTH = (("Tỉnh", "Tăng/giảm (%)"), ("Bịa A", "-5,2"), ("Bịa B", "3,1"))
PLANS = (("Tỉnh", "KH 2030", "Ư.TH 2030"), ("Bịa A", "5", "6"))
YIELD = ("Tỉnh", "Sản lượng (tấn)")
TABLES = [
    ((YIELD, ("Bịa A", "1.234"), ("Bịa B", "22.345")), ("Bịa A", "1.234"), (1234, "tấn", None, "actual")),
    ((YIELD, ("Bịa A", "1.234"), ("Bịa B", "2.5")), ("Bịa A", "1.234"), ("1.234", "tấn", None, "actual")),
    (GROWTH, ("Bịa A", "5,2"), ("5.2", "%", "giảm", "actual")),
    (GROWTH, ("Bịa B", "3,1"), ("3.1", "%", "tăng", "actual")),
    ((("Tỉnh", "Cân đối"), ("Bịa A", "(12)"), ("Bịa B", "30")), ("Bịa A", "(12)"), (-12, "", None, "actual")),
    (PLANS, ("Bịa A", "5"), (5, "", None, "plan")),
    (PLANS, ("Bịa A", "6"), (6, "", None, "estimate")),
    ((("Đơn vị: tỷ đồng",), ("Tỉnh", "Thu", "Chi"), ("Bịa A", "5", "6")), ("Bịa A", "5"),
     (5, "tỷ đồng", None, "actual")),
    ((("Tỉnh", "Tỷ lệ"), ("Bịa A", "95,5%")), ("Bịa A", "95,5"), ("95.5", "%", None, "actual")),
    ((("Mạng", "Tải"), ("Bịa A", "128 (Kbit/s)")), ("Bịa A", "128"), (128, "Kbit/s", None, "actual")),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "cell", "expected"), TABLES)
def test_what_a_table_says_of_a_cell(
    rows: tuple[tuple[str, ...], ...], cell: tuple[str, str], expected: tuple[object, ...]
) -> None:
    width = max(map(len, rows))
    found = figures(article(make_odf("text", ["Biểu hư cấu"], [row + ("",) * (width - len(row)) for row in rows])))[
        cell
    ]
    value, unit, change, modality = expected
    quantity = found.quantity
    assert (quantity.value, quantity.unit) == (Decimal(str(value)), unit)
    assert (quantity.change, found.modality) == (change, modality)


def test_a_sheet_that_is_formatted_to_its_end_is_read() -> None:
    assert len(figures(article(make_xlsx(ROWS, formatted="XFD3")))) == 4


def test_numbers_of_rows_and_columns_are_no_figures() -> None:
    rows = (("TT", "Tên", "Năm", "Thu"), ("(1)", "(2)", "(3)", "(4)"), ("1", "Bịa A", "2029", "5"))
    assert set(figures(article(make_odf("text", ["Biểu"], rows)))) == {("Bịa A", "5")}


@pytest.mark.parametrize("kind", ["docx", "doc"])
def test_a_letterhead_in_a_table_of_one_row_is_lines(kind: str) -> None:
    left, right = "Số: 28/NĐ-HC", "Hà Nội, ngày 31 tháng 3 năm 2030"
    made = {
        "docx": lambda: make_docx([TITLE], [(left, right)]),
        "doc": lambda: make_doc(f"{TITLE}\r{left}\x07{right}\x07\x07Hết\r"),
    }
    assert article(made[kind]()).text.split("\n")[1:3] == [left, right]


def test_the_kind_is_told_by_the_content(tmp_path: Path) -> None:
    for name, kind in (("a.doc", "html"), ("b.doc", "rtf"), ("c.txt", "pdf"), ("d.pdf", "docx"), ("e.xls", "xlsx")):
        (tmp_path / name).write_bytes(made(kind))
    found = [item.layout.format for item in read([tmp_path]) if isinstance(item, Article)]
    assert found == ["html", "rtf", "pdf", "docx", "xlsx"]


def test_a_folder_is_read_in_order_and_a_bad_file_stops_nothing(tmp_path: Path) -> None:
    for number, kind in enumerate(DOCUMENTS):
        (tmp_path / f"{number}.{kind}").write_bytes(made(kind))
    (tmp_path / "3a.docx").write_bytes(b"PK\x03\x04rubbish")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "0.docx").write_bytes(made("rtf"))
    items = list(read([tmp_path]))
    assert [item.id for item in items if isinstance(item, Article)] == [*map(str, range(10)), "0.docx"]
    assert [str(item) for item in items if isinstance(item, ReadingError)] == [str(items[4])]
    assert "3a.docx" in str(items[4])
    assert {f".{kind}" for kind in DOCUMENTS} <= set(ENDINGS)


def test_a_document_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(made("docx"))
    with Pool(seconds=0.01, workers=1) as pool:
        (late,) = pool.read([(path, "x")])
    assert "took longer than 0.01 seconds" in str(late)
    with Pool(workers=1) as pool:
        (found,) = pool.read([(path, "x")])
    assert isinstance(found, Article)


def test_a_cell_is_found_by_a_question_and_cited(tmp_path: Path) -> None:
    path = tmp_path / "xk.xlsx"
    title = "Xuất khẩu hàng hóa 2 tháng năm 2030 (hư cấu)"
    path.write_bytes(
        make_xlsx([(title,), ROWS[0], ("1", "Gạo", "Ng. tấn", 15.85, 18.25), ("2", "Chè", "Ng. tấn", 3, 4)])
    )
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        report = knowledge.add([path])
        assert (report.added, report.facts, report.failures) == (1, 4, ())
        answer = knowledge.ask("xuất khẩu gạo tháng 2 năm 2030 bao nhiêu nghìn tấn")
        assert answer.status == "answered"
        assert answer.text.split("\n")[0].startswith("18.25 nghìn tấn · Gạo · Tháng 2/2030")
        assert answer.figures[0].citation.where == "bảng"
        assert next(knowledge.facts()).citation == answer.figures[0].citation
        assert knowledge.add([path]).unchanged == 1
        layout = knowledge.article("xk").layout  # type: ignore[union-attr]  # it was added
        assert (layout.format, len(layout.tables)) == ("xlsx", 1)
