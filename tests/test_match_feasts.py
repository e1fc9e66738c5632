"""The Tết of one year and that of another: an invented article of the weeks before one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge import Knowledge

_TEXT = (
    "Phục vụ thị trường Tết, chợ Mây (hư cấu) dự trữ 40 tấn gạo, tăng 2% so với nguồn hàng chuẩn bị Tết Canh Tuất 2030."
)


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Tết Tân Hợi 2031 chợ Mây dự trữ bao nhiêu tấn gạo?", True),
        ("tet tan hoi cho May du tru bao nhieu tan gao", True),
        ("Tết Canh Tuất chợ Mây dự trữ bao nhiêu tấn gạo?", False),
        ("tet canh tuat 2030 cho May du tru bao nhieu tan gao", False),
    ],
)
def test_an_article_before_a_feast_tells_of_that_one(tmp_path: Path, question: str, answered: bool) -> None:
    path = tmp_path / "briefing.jsonl"
    line = {"id": "a", "title": "Chợ Mây (hư cấu) trước Tết", "text": _TEXT, "published": "2031-01"}
    path.write_text(json.dumps(line, ensure_ascii=False), "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([path])
        assert (knowledge.ask(question).status == "answered") is answered
