"""Letters of old encodings, told by fonts or by statistics, become what they were meant to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Article
from knowledge.reading import read
from tests.documents.office import make_docx, make_odf, make_xls
from tests.documents.printed import make_pdf
from tests.documents.samples import article, facts

# Invented: the encoding, what was written in it, and what that means.
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
