"""A follow-up that names another thing counted in the same article, which has nothing to do with the one before."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.conversation import Conversation

SMARTPHONES = "bao nhiêu thuê bao di động dùng smartphone?"
MARKETS = "Năm 2030, xứ Mây (hư cấu) có 12 chợ dành cho người bán rau sạch. Tỷ lệ hộ dùng cáp quang là 77%."
SCHOOLS = "Năm 2030, xứ Gió (hư cấu) có 40 trường nghề."


def last_surfaces(knowledge: Knowledge, first: str, follow_up: str) -> list[str]:
    """The figures that the follow-up gets behind a question that is answered, as they are written."""
    talk = Conversation(knowledge)
    assert talk.say(first).answers[0].figures
    (answer,) = talk.say(follow_up).answers
    return [fact.quantity.surface for fact in answer.figures]


@pytest.mark.parametrize("follow_up", ["còn tạp chí?", "thế tạp chí thì sao?", "con tap chi?"])
def test_another_thing_counted_there_is_asked_for_by_itself(seed: Knowledge, follow_up: str) -> None:
    assert last_surfaces(seed, SMARTPHONES, follow_up) == ["670"]


@pytest.mark.parametrize("follow_up", ["còn trường nghề?", "còn cáp quang?"])
def test_what_is_counted_elsewhere_or_not_at_all_is_not(tmp_path: Path, follow_up: str) -> None:
    for name, text in (("markets", MARKETS), ("schools", SCHOOLS)):
        (tmp_path / f"{name}.txt").write_text(f"Bản tin hư cấu về {name}\n\n{text}\n", "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([tmp_path / "markets.txt", tmp_path / "schools.txt"])
        assert last_surfaces(knowledge, "Bao nhiêu chợ dành cho người bán rau sạch?", follow_up) == []


@pytest.mark.parametrize(
    ("first", "follow_up", "whole"),
    [
        # The sentence of the magazines says nothing of the teams, that of the members does.
        ("bao nhiêu tổ công nghệ số cộng đồng?", "còn tạp chí?", "bao nhiêu tạp chí"),
        ("bao nhiêu tổ công nghệ số cộng đồng?", "còn thành viên?", "bao nhiêu thành viên tổ công nghệ số cộng đồng"),
    ],
)
def test_the_question_shown_holds_no_more_than_the_sentence_tells(
    seed: Knowledge, first: str, follow_up: str, whole: str
) -> None:
    talk = Conversation(seed)
    talk.say(first)
    assert talk.say(follow_up).context == whole
