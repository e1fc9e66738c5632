"""Follow-ups, picked choices and what a talk carries over, asked of the briefing that comes with the package."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import Knowledge, phrases
from knowledge.conversation import Conversation
from knowledge.door import MOST_QUESTIONS
from knowledge.grammar.period import periods, previous, spoken
from tests.told import told

# Invented: two figures that one question may mean.
ALIKE = {
    "id": "hu-cau-hai-so",
    "title": "Bản tin minh họa (hư cấu): Thư viện lưu động năm 2024",
    "text": "Năm 2024, xã Mây Cao có 12 thư viện lưu động. Năm 2024, xã Mây Thấp có 15 thư viện lưu động.",
    "published": "2024-12-30",
}
SMARTPHONES = "Có bao nhiêu thuê bao điện thoại thông minh?"

# What was said, and the surface of the figure that the last message must get; "" for a refusal.
TALKS = [
    (["Có bao nhiêu tổ công nghệ số cộng đồng?", "còn thành viên?"], "348.000"),
    (["co bao nhieu to cong nghe so cong dong", "con thanh vien thi sao"], "348.000"),
    ([SMARTPHONES, "tăng bao nhiêu?"], "8,7"),
    (["số thuê bao điện thoại thông minh", "tăng bao nhiêu?"], "8,7"),
    (["co bao nhieu thue bao dien thoai thong minh", "tang bao nhieu"], "8,7"),
    (["Thuê bao điện thoại thông minh tăng bao nhiêu?", "còn thuê bao truyền hình trả tiền?"], "6"),
    ([SMARTPHONES, "còn thuê bao truyền hình trả tiền?"], "17.7 triệu"),
    ([SMARTPHONES, "quý trước thì sao?"], ""),
    ([SMARTPHONES, "quý trước thì sao?", "quý II/2023?"], "101,12 triệu"),
    ([SMARTPHONES, "tăng bao nhiêu?", "cùng kỳ năm ngoái thì sao?"], ""),
    ([SMARTPHONES, "năm 2019?"], ""),
    (["Có bao nhiêu báo?", "ý tôi là tạp chí"], "670"),
    (["co bao nhieu co quan bao chi", "y toi la tap chi"], "670"),
    (["Có bao nhiêu báo?", "thế còn tạp chí?", "còn báo?"], "138"),
    (["Bao nhiêu thành viên tổ công nghệ số?", "còn tổ thì sao?"], "74.422"),
    (["Mobile Money có bao nhiêu khách hàng?", "ở nông thôn thì sao?"], "69"),
]
PREVIOUS = [
    ("quý I/2023", "quý trước", "quý IV/2022"),
    ("quý II/2023", "quý trước", "quý I/2023"),
    ("quý II/2023", "quy truoc", "quý I/2023"),
    ("quý II/2023", "năm ngoái", "năm 2022"),
    ("quý II/2023", "cùng kỳ", "quý II/2022"),
    ("tháng 1/2020", "tháng trước", "tháng 12/2019"),
    ("tháng 8/2017", "cùng kỳ năm trước", "tháng 8/2016"),
    ("năm 2020", "kỳ trước", "năm 2019"),
    ("6 tháng đầu năm 2022", "cùng kỳ", "6 tháng đầu năm 2021"),
    ("6 tháng cuối năm 2022", "cùng kỳ", "6 tháng cuối năm 2021"),
    ("giai đoạn 2016-2020", "cùng kỳ", "giai đoạn 2015-2019"),
    ("12/6/2023", "cùng kỳ", "12/6/2022"),
    ("6 tháng đầu năm 2022", "kỳ trước", ""),
    ("quý 2", "quý trước", ""),
]


@pytest.fixture
def alike(tmp_path: Path) -> Iterator[Knowledge]:
    source = tmp_path / "alike.jsonl"
    source.write_text(json.dumps(ALIKE, ensure_ascii=False), "utf-8")
    with Knowledge.open(tmp_path / "index.db", write=True) as knowledge:
        knowledge.add([source])
        yield knowledge


def asked_back(knowledge: Knowledge) -> Conversation:
    """A talk in which the last answer was a choice of two figures."""
    talk = Conversation(knowledge)
    (answer,) = talk.say("Có bao nhiêu thư viện lưu động?").answers
    assert answer.status == "choose"
    return talk


@pytest.mark.parametrize(("said", "surface"), TALKS, ids=lambda given: given[-1] if isinstance(given, list) else given)
def test_a_follow_up_means_what_it_says_after_the_last_question(seed: Knowledge, said: list[str], surface: str) -> None:
    talk = Conversation(seed)
    for message in said[:-1]:
        talk.say(message)
    reply = talk.say(said[-1])
    assert reply.context
    assert [answer.figures[0].quantity.surface if answer.figures else "" for answer in reply.answers] == [surface]
    assert reply.answers[0].status == ("answered" if surface else "not_found")


@pytest.mark.parametrize(
    ("asked", "follow_up", "words"),
    [
        ("Hội nghị giao ban diễn ra khi nào?", "ở đâu?", "tại 66 điểm cầu"),
        ("hoi nghi giao ban dien ra o dau", "khi nao", "ngày 12/6/2023"),
        ("Hội nghị giao ban diễn ra ở đâu?", "ai chủ trì?", "Nguyễn Mạnh Hùng chủ trì"),
    ],
)
def test_who_when_and_where_go_on_from_one_another(seed: Knowledge, asked: str, follow_up: str, words: str) -> None:
    talk = Conversation(seed)
    talk.say(asked)
    (answer,) = talk.say(follow_up).answers
    assert words in answer.passages[0].citation.sentence


def test_the_previous_period_is_shown_in_what_was_asked(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say(SMARTPHONES)
    assert "quý I/2023" in talk.say("quý trước thì sao?").context


def test_a_whole_question_is_no_follow_up(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say(SMARTPHONES)
    reply = talk.say("Có bao nhiêu tạp chí?")
    assert (reply.context, reply.answers[0].figures[0].quantity.surface) == ("", "670")


def test_where_nothing_is_carried_over_no_context_is_shown(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say("asdf qwer zxcv")
    assert talk.say("12345").context == ""


def test_without_a_question_before_it_nothing_follows(seed: Knowledge) -> None:
    assert Conversation(seed).say("tăng bao nhiêu?").context == ""


def test_a_talk_goes_on_after_a_restart(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say(SMARTPHONES)
    kept = json.loads(json.dumps(talk.state()))
    again = Conversation.restore(seed, kept)
    assert again.state() == talk.state()
    assert again.say("tăng bao nhiêu?") == talk.say("tăng bao nhiêu?")


@pytest.mark.parametrize("kept", [{}, {"question": 3, "choices": "x", "answered": None}, {"other": "version"}])
def test_a_state_that_cannot_be_read_is_forgotten(seed: Knowledge, kept: dict[str, object]) -> None:
    assert Conversation.restore(seed, kept).state() == Conversation(seed).state()


def test_forgetting_starts_anew(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say(SMARTPHONES)
    talk.forget()
    assert talk.state() == Conversation(seed).state()
    assert talk.say("tăng bao nhiêu?").context == ""


@pytest.mark.parametrize(("typed", "number"), [("1", 1), ("2.", 2), (" số 2 ", 2), ("chon 1", 1)])
def test_a_number_picks_a_choice(alike: Knowledge, typed: str, number: int) -> None:
    talk = asked_back(alike)
    choices = talk.state()["choices"]
    assert isinstance(choices, list)
    (answer,) = talk.say(typed).answers
    assert (answer.status, answer.figures[0].id) == ("answered", choices[number - 1])


@pytest.mark.parametrize("typed", ["đúng rồi", "đung roi", "Vâng ạ.", "co", "1"])
def test_who_says_so_means_the_only_choice(tmp_path: Path, typed: str) -> None:
    text = "Bản tin chợ Mây (hư cấu). Năm 2030, chợ Mây bán 45 tấn trà, thu phí gửi xe 7 tỷ đồng."
    with told(tmp_path, text) as knowledge:
        talk = Conversation(knowledge)
        (asked,) = talk.say("năm 2030 chợ Mây bán bao nhiêu tấn trà khô ngon?").answers
        assert (asked.status, len(asked.choices)) == ("choose", 1)
        assert asked.text.startswith(phrases.CONFIRM)
        (answer,) = talk.say(typed).answers
        assert answer.figures[0].quantity.surface == "45"


def test_yes_picks_none_of_two(alike: Knowledge) -> None:
    talk = asked_back(alike)
    (answer,) = talk.say("đúng rồi").answers
    assert (answer.status, answer.text) == ("not_found", phrases.WHICH_CHOICE.format(count=2))
    assert len(answer.choices) == 2
    assert talk.say("2").answers[0].status == "answered"


@pytest.mark.parametrize("typed", ["không", "Không phải ạ.", "sai roi"])
def test_no_leaves_the_choices(alike: Knowledge, typed: str) -> None:
    talk = asked_back(alike)
    (answer,) = talk.say(typed).answers
    assert (answer.status, answer.text) == ("not_found", phrases.NONE_OF_THEM)
    assert talk.say("1").answers[0].text == phrases.NO_CHOICES


@pytest.mark.parametrize(
    ("typed", "said"), [("đúng rồi", phrases.NO_CHOICES), ("ok", phrases.NO_CHOICES), ("không", phrases.NONE_OF_THEM)]
)
def test_yes_and_no_go_on_from_no_answer(seed: Knowledge, typed: str, said: str) -> None:
    talk = Conversation(seed)
    talk.say("bao nhiêu cơ quan báo chí cả nước?")
    (answer,) = talk.say(typed).answers
    assert (answer.status, answer.text) == ("not_found", said)
    assert talk.say("nợ").answers[0].text not in (phrases.NO_CHOICES, phrases.NONE_OF_THEM)


def test_another_choice_can_be_picked_after_the_first(alike: Knowledge) -> None:
    talk = asked_back(alike)
    first, second = talk.say("1").answers[0], talk.say("2").answers[0]
    assert {answer.figures[0].quantity.surface for answer in (first, second)} == {"12", "15"}


def test_a_number_without_such_a_choice_is_told_so(alike: Knowledge) -> None:
    talk = asked_back(alike)
    (answer,) = talk.say("9").answers
    assert (answer.status, answer.text) == ("not_found", phrases.NO_SUCH_CHOICE.format(count=2))
    assert len(answer.choices) == 2
    assert talk.say("2").answers[0].status == "answered"


def test_a_number_without_open_choices_is_told_so(seed: Knowledge) -> None:
    (answer,) = Conversation(seed).say("3").answers
    assert (answer.status, answer.text) == ("not_found", phrases.NO_CHOICES)


def test_a_choice_whose_article_is_gone_is_told_so(alike: Knowledge) -> None:
    talk = asked_back(alike)
    alike.remove(ALIKE["id"])
    assert talk.choose(1).text == phrases.NO_CHOICES


def test_each_question_of_a_message_gets_its_answer_up_to_a_bound(seed: Knowledge) -> None:
    reply = Conversation(seed).say("Có bao nhiêu tạp chí? Có bao nhiêu báo?")
    assert [answer.figures[0].quantity.surface for answer in reply.answers] == ["670", "138"]
    assert len(Conversation(seed).say("Có bao nhiêu tạp chí?\n" * 50).answers) == MOST_QUESTIONS


@pytest.mark.parametrize(("period", "words", "expected"), PREVIOUS)
def test_the_period_before(period: str, words: str, expected: str) -> None:
    (known,) = periods(period)
    assert previous(known, words) == expected


@pytest.mark.parametrize("surface", sorted({period for period, _, _ in PREVIOUS if "20" in period}))
def test_a_spoken_period_reads_back(surface: str) -> None:
    (period,) = periods(surface)
    (again,) = periods(spoken(period))
    assert (again.start, again.end) == (period.start, period.end)


def test_the_questions_of_a_list_are_asked_one_by_one(seed: Knowledge) -> None:
    reply = Conversation(seed).say("Có bao nhiêu báo, bao nhiêu tạp chí?")
    assert [answer.figures[0].quantity.surface for answer in reply.answers] == ["138", "670"]


def test_a_question_of_a_list_goes_on_from_the_one_before(seed: Knowledge) -> None:
    reply = Conversation(seed).say("Thuê bao truyền hình trả tiền đạt bao nhiêu, tăng bao nhiêu phần trăm?")
    assert [answer.figures[0].quantity.surface for answer in reply.answers] == ["17.7 triệu", "6"]
    assert "truyền hình trả tiền" in reply.context
