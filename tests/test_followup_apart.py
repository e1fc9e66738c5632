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


@pytest.mark.parametrize("asked", ["bao nhieu co quan bao chi", "Có bao nhiêu cơ quan báo chí?"])
@pytest.mark.parametrize("follow_up", ["còn tạp chí?", "con tap chi?"])
def test_what_one_asked_back_about_is_left_for_what_is_counted_there(
    seed: Knowledge, asked: str, follow_up: str
) -> None:
    talk = Conversation(seed)
    assert talk.say(asked).answers[0].status == "choose"
    assert [fact.quantity.surface for fact in talk.say(follow_up).answers[0].figures] == ["670"]


@pytest.mark.parametrize("before", ["so vu vi pham", "Số vụ vi phạm?"])
def test_a_question_that_says_all_is_asked_by_itself(seed: Knowledge, before: str) -> None:
    talk = Conversation(seed)
    talk.say(before)
    reply = talk.say("bao nhieu thue bao truyen hinh tra tien")
    assert (reply.context, [fact.quantity.surface for fact in reply.answers[0].figures]) == ("", ["17.7 triệu"])
    reply = talk.say("bao nhieu thue bao ve tinh nuoc ngoai")
    assert (reply.context, reply.answers[0].figures) == ("", ())


def test_a_number_by_itself_is_a_choice_and_a_year_is_none(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say("Có bao nhiêu tạp chí?")
    reply = talk.say("12345")
    assert (reply.context, reply.answers[0].status, reply.answers[0].nearest) == ("", "not_found", ())
    assert "2022" in talk.say("2022?").context


def test_a_topic_behind_one_with_a_name_is_asked_for_by_itself(seed: Knowledge) -> None:
    assert last_surfaces(seed, "bao nhiêu khách hàng Mobile Money?", "cáp quang") == ["77,1"]
    talk = Conversation(seed)
    talk.say("bao nhiêu khách hàng Mobile Money?")
    (answer,) = talk.say("báo chí").answers
    assert {"808", "138", "670"} < {fact.quantity.surface for fact in answer.choices}


def test_what_another_article_tells_is_not_that_of_the_name_spoken_of(tmp_path: Path) -> None:
    for name, text in (
        ("vinamay", "Năm 2030, hãng Vinamay (hư cấu) có 12 con tàu."),
        ("giojet", "Năm 2030, hãng Giojet (hư cấu) có 500 phi công."),
    ):
        (tmp_path / f"{name}.txt").write_text(f"Bản tin hư cấu về {name}\n\n{text}\n", "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([tmp_path / "vinamay.txt", tmp_path / "giojet.txt"])
        assert last_surfaces(knowledge, "Hãng Vinamay có bao nhiêu con tàu?", "phi công") == []
