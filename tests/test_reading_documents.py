"""Documents of every format, built here with invented words: text, tables, spans, facts, and hostile ones."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Article, Fact, Knowledge, ReadingError
from knowledge.facts import extract
from knowledge.reading import ENDINGS, documents, read
from knowledge.reading.pool import Pool
from knowledge.sentences import sentences
from tests.documents.office import (
    make_compound,
    make_doc,
    make_docx,
    make_merged_docx,
    make_noted_docx,
    make_odf,
    make_ppt,
    make_pptx,
    make_rtf,
    make_xls,
    make_xlsx,
    make_zip,
)
from tests.documents.printed import make_pdf, make_scan

TITLE = "Báo cáo tình hình chợ phiên quý I năm 2030 (hư cấu)"
SENTENCE = "Quý I/2030, chợ phiên đón 1.250 lượt khách, tăng 8,5% so với cùng kỳ."
ROWS = (
    ("TT", "Mặt hàng", "Đơn vị", "Tháng 1/2030", "Tháng 2/2030"),
    ("1", "Mứt sen", "Ng. tấn", "15.85", "18,27"),
    ("2", "Trà mạn", "Tr. USD", "1.234,5", "7"),
)
MARKED = "\r".join((TITLE, SENTENCE, "")) + "".join("\x07".join(row) + "\x07\x07" for row in ROWS) + "Hết.\r"
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>{TITLE} | Cổng thông tin</title></head><body>
<nav><a href="/">Trang chủ</a> <a href="/a">Giới thiệu</a> <a href="/b">Văn bản</a></nav>
<div class="sidebar"><ul><li><a href="/c">Tin khác: 99 con gà</a></li></ul></div>
<article><h1>{TITLE}</h1><p>{SENTENCE}</p><p>{"Người bán và người mua đều vui, hàng hóa đầy sạp. " * 5}</p>
<table>{"".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)}</table>
<p>{"Ban quản lý chợ cho biết sẽ mở thêm sạp trong thời gian tới. " * 4}</p></article>
<footer>Bản quyền thuộc về chợ phiên, điện thoại 0123456789</footer></body></html>"""

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "docx": lambda: make_docx([TITLE, SENTENCE], ROWS),
    "xlsx": lambda: make_xlsx([(TITLE,), (SENTENCE,), *ROWS]),
    "xls": lambda: make_xls([(TITLE,), (SENTENCE,), *ROWS]),
    "pptx": lambda: make_pptx([(TITLE, ()), (SENTENCE, ROWS)]),
    "rtf": lambda: make_rtf([TITLE, SENTENCE], ROWS),
    "odt": lambda: make_odf("text", [TITLE, SENTENCE], ROWS),
    "ods": lambda: make_odf("spreadsheet", (), [(TITLE, *[""] * 4), (SENTENCE, *[""] * 4), *ROWS]),
    "doc": lambda: make_doc(MARKED),
    "pdf": lambda: make_pdf([[TITLE, SENTENCE], []], rows=ROWS, head="Hội chợ phiên"),
    "html": PAGE.encode,
}


def article(data: bytes, ending: str = "") -> Article:
    return documents.read(data, "tài liệu", "tai-lieu", ending)


def problem(data: bytes, ending: str = "") -> str:
    with pytest.raises(ReadingError) as caught:
        article(data, ending)
    said = str(caught.value)
    assert said.startswith("tài liệu: ")
    assert "\n" not in said
    return said


def facts(found: Article) -> tuple[Fact, ...]:
    return extract(found, sentences(found.text)).facts


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


LEGACY = [
    ("TCVN3", "B¸o c¸o ch\u00ee phiªn: ®ãn 1.250 l\u00adît kh¸ch, ng\u00adêi b¸n vµ ng\u00adêi mua ®Òu vui vÎ.",
     "Báo cáo chợ phiên: đón 1.250 lượt khách, người bán và người mua đều vui vẻ."),
    ("VNI", "Baùo caùo chôï phieân: ñoùn 1.250 löôït khaùch, ngöôøi baùn vaø ngöôøi mua ñeàu vui veû.",
     "Báo cáo chợ phiên: đón 1.250 lượt khách, người bán và người mua đều vui vẻ."),
    ("VPS", "Báo cáo ch® phiên: Çón 1.250 lÜ®t khách, ngÜ©i bán và ngÜ©i mua Ç\u008au vui vÈ.",
     "Báo cáo chợ phiên: đón 1.250 lượt khách, người bán và người mua đều vui vẻ."),
    ("mojibake", "Báo cáo chợ phiên: đón 1.250 lượt khách".encode().decode("latin-1"),
     "Báo cáo chợ phiên: đón 1.250 lượt khách"),
]  # fmt: skip


@pytest.mark.parametrize(("encoding", "written", "meant"), LEGACY)
def test_letters_of_old_encodings_are_repaired(encoding: str, written: str, meant: str) -> None:
    found = article(make_odf("text", [written] * 3))
    assert found.text.split("\n")[0] == meant
    assert found.layout.encoding == encoding
    assert any(fact.quantity.surface == "1.250" for fact in facts(found))


@pytest.mark.parametrize("kind", ["docx", "doc"])
def test_a_letterhead_in_a_table_of_one_row_is_lines(kind: str) -> None:
    left, right = "Số: 28/NĐ-HC", "Hà Nội, ngày 31 tháng 3 năm 2030"
    made = {
        "docx": lambda: make_docx([TITLE], [(left, right)]),
        "doc": lambda: make_doc(f"{TITLE}\r{left}\x07{right}\x07\x07Hết\r"),
    }
    assert article(made[kind]()).text.split("\n")[1:3] == [left, right]


@pytest.mark.parametrize("kind", ["docx", "xls", "pdf"])
def test_fonts_tell_the_encoding_of_a_few_letters(kind: str) -> None:
    written, font = "Møt sen", ".VnTime"
    made = {
        "docx": lambda: make_docx([written], font=font),
        "xls": lambda: make_xls([(written, "x")], font=font),
        "pdf": lambda: make_pdf([[written]], font=font),
    }
    found = article(made[kind]())
    assert found.text.startswith("Mứt sen")
    assert found.layout.encoding == "TCVN3"


def test_unicode_beside_an_old_font_stays() -> None:
    assert article(make_docx(["Đặng Thị Bịa"], font=".VnTime")).text == "Đặng Thị Bịa"


@pytest.mark.parametrize("saved_as", ["latin-1", "utf-8"])
def test_a_text_file_in_an_old_encoding(tmp_path: Path, saved_as: str) -> None:
    path = tmp_path / "cu.txt"
    path.write_bytes("\n".join([LEGACY[0][1]] * 3).encode(saved_as))
    (found,) = read([path])
    assert isinstance(found, Article)
    assert found.text.startswith(LEGACY[0][2])


def test_pages_lose_what_repeats_and_keep_their_numbers() -> None:
    long = "Chợ phiên đông vui từ sáng sớm đến chiều muộn, " + "hàng hóa bày kín các sạp dọc theo con đường lớn, " * 5
    found = article(
        make_pdf([[TITLE, long], ["Trang hai: thu 5 tỷ đồng."], ["Trang ba: chi 6 tỷ đồng."]], head="CHỢ PHIÊN")
    )
    assert "CHỢ PHIÊN" not in found.text
    assert long.strip() in found.text
    assert found.title == TITLE
    cited = {fact.quantity.surface: fact.citation.where for fact in facts(found)}
    assert (cited["5 tỷ"], cited["6 tỷ"]) == ("tr. 2", "tr. 3")


BOMB = make_zip({"word/document.xml": b"", "word/media/x.xml": b"\0" * 20_000_000})
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>"""
LOOP = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
    b"trailer<</Root 1 0 R>>"
)
HOSTILE = [
    (b"", "", "empty"),
    (b"\0" * 50, ".pdf", "empty"),
    (b"%PDF-1.7\nrubbish", "", "damaged"),
    (LOOP, "", "tài liệu"),
    (b"PK\x03\x04rubbish", ".docx", "damaged"),
    (BOMB, ".docx", "bomb"),
    (make_zip({"a": b"1", "b": b"2"}), ".docx", "no document"),
    (make_zip({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": ENTITIES}), ".odt", "entities"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rubbish", ".doc", "damaged"),
    (make_doc("Bịa", encrypted=True), "", "encrypted"),
    (make_compound({"EncryptedPackage": b"x"}), ".docx", "encrypted"),
    (make_compound({"PowerPoint Document": b"x"}), ".ppt", ".pptx"),
    (make_compound({"PowerPoint Document": b"x", "Current User": b"\xff" * 40}), ".ppt", ".pptx"),
    (make_ppt([("Bịa", "Bịa")], encrypted=True), ".ppt", "encrypted"),
    (make_compound({"VisioDocument": b"x"}), ".vsd", "save it as"),
    (make_pdf([["Bịa"]], password="kín"), "", "encrypted"),
    (make_scan(), "", "this PDF is a scan"),
    (make_xlsx([[None] * 16000 + ["x"]]), "", "columns"),
    (make_rtf(["Bịa"], [["1"] * 100_000] * 2), "", "columns"),
    (b"{\\rtf1 }", "", "no text"),
    (b"<html><body></body></html>", ".html", "no"),
    (b"<html>" + b"<div>" * 5000, ".html", "tài liệu"),
    (b"\x00\x01\x02binary", "", "neither text"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "ending", "reason"), HOSTILE)
def test_a_hostile_document_ends_in_one_clear_line(data: bytes, ending: str, reason: str) -> None:
    assert reason in problem(data, ending)


@given(
    st.sampled_from(sorted(set(DOCUMENTS) - {"html", "pptx"})),
    st.integers(0, 10**6),
    st.binary(min_size=1, max_size=40),
)
@settings(max_examples=40, deadline=None)
def test_damage_anywhere_gives_an_article_or_an_error(kind: str, at: int, rubbish: bytes) -> None:
    data = bytearray(made(kind))
    at %= len(data)
    data[at : at + len(rubbish)] = rubbish
    try:
        found = article(bytes(data))
    except ReadingError:
        return
    for fact in facts(found):
        assert fact.quantity.span.of(found.text if fact.field == "text" else found.title) == fact.quantity.surface


_MADE: dict[str, bytes] = {}


def made(kind: str) -> bytes:
    if kind not in _MADE:
        _MADE[kind] = DOCUMENTS[kind]()
    return _MADE[kind]


def test_the_kind_is_told_by_the_content(tmp_path: Path) -> None:
    for name, kind in (("a.doc", "html"), ("b.doc", "rtf"), ("c.txt", "pdf"), ("d.pdf", "docx"), ("e.xls", "xlsx")):
        (tmp_path / name).write_bytes(made(kind))
    found = [item.layout.format for item in read([tmp_path]) if isinstance(item, Article)]
    assert found == ["html", "rtf", "pdf", "docx", "xlsx"]


def test_a_folder_is_read_in_order_and_a_bad_file_stops_nothing(tmp_path: Path) -> None:
    for number, kind in enumerate(DOCUMENTS):
        (tmp_path / f"{number}.{kind}").write_bytes(made(kind))
    (tmp_path / "3a.docx").write_bytes(BOMB)
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


def test_the_same_text_under_another_name_is_kept_once(tmp_path: Path) -> None:
    paragraphs = [TITLE, SENTENCE]
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
