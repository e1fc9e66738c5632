"""Damaged, encrypted, empty and hostile documents: an article, or an error in one clear line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import ReadingError
from tests.documents.office import make_compound, make_doc, make_ppt, make_rtf, make_xlsx, make_zip
from tests.documents.printed import make_pdf, make_scan
from tests.documents.samples import DOCUMENTS, article, facts, made, problem

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
@settings(max_examples=40)
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
