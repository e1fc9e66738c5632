"""What could not be read is told in Vietnamese, whichever error of ``knowledge`` it was."""

from __future__ import annotations

import ast
import re

import pytest

from bot.failures import told
from tests.process import ROOT
from tests.source import said

SOURCES = sorted((ROOT / "knowledge").rglob("*.py"))
ERRORS = {"ReadingError", "IndexFileError", "LexiconError"}
# These only carry the message of another error, or one of two sentences.
CARRIERS = {"7, line 7: 7", "7; save it as .docx, .xlsx or .pptx", "the index 7 7"}


def messages() -> list[str]:
    """Every message that the source of ``knowledge`` gives to an error, 7 in the place of what varies."""
    nodes = (node for path in SOURCES for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args)
    found = [said(call.args[0]) for call in calls if isinstance(call.func, ast.Name) and call.func.id in ERRORS]
    return [message for message in found if re.search("[a-z]{3}", message) and message not in CARRIERS]


@pytest.mark.parametrize("message", messages())
def test_every_error_of_reading_has_its_vietnamese_sentence(message: str) -> None:
    assert told(f"bài.txt: {message}") != f"bài.txt: {message}"


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("a: b.pdf: this PDF is encrypted; save it without a password", "a: b.pdf: tài liệu có mật khẩu; hãy lưu lại"),
        ("b.jsonl, line 3: not JSON: Expecting value at character 1", "b.jsonl, dòng 3: không phải JSON"),
        ("the index /a b/c.db cannot be used: it is damaged; make it anew", "kho /a b/c.db bị hỏng"),
        ("the index /a.db cannot be used: strange words", "không dùng được kho /a.db: strange words"),
        ("a message of tomorrow", "a message of tomorrow"),
    ],
)
def test_names_and_lines_are_kept(message: str, sentence: str) -> None:
    assert told(message).startswith(sentence)
