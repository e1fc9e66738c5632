"""Scans: the pages as pictures, recognised by tesseract. What is read so is marked as unverified."""

from __future__ import annotations

import io
from typing import Any

from knowledge.model import ReadingError
from knowledge.reading.draft import Draft, Paragraph
from knowledge.reading.extras import needed

_DOTS = 300 / 72
_LANGUAGE = "vie"
_MOST_PAGES = 200


def read(data: bytes, missing: str) -> Draft:
    """The recognised paragraphs of a scanned PDF.

    Raises ReadingError with ``missing`` when the extra, the program or its Vietnamese data is not installed.
    """
    try:
        tesseract = needed("pytesseract", "ocr")
        pdfium = needed("pypdfium2", "ocr")
        languages = tesseract.get_languages(config="")
    except (ReadingError, OSError):
        raise ReadingError(missing) from None
    if _LANGUAGE not in languages:
        raise ReadingError(missing)
    draft = Draft("pdf", unverified=True)
    document: Any = pdfium.PdfDocument(io.BytesIO(data))
    for number, page in enumerate(document, 1):
        if number > _MOST_PAGES:
            raise ReadingError(f"more than {_MOST_PAGES} scanned pages are not read")
        text = tesseract.image_to_string(page.render(scale=_DOTS, grayscale=True).to_pil(), lang=_LANGUAGE)
        draft.blocks += [Paragraph(" ".join(part.split()), number) for part in text.split("\n\n")]
    if not any(block.text.strip() for block in draft.blocks if isinstance(block, Paragraph)):
        raise ReadingError("this PDF is a scan in which no letters were recognised")
    return draft
