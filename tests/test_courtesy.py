"""What is said that is no question: answered kindly, and the talk goes on from the question before."""

from __future__ import annotations

import pytest

from knowledge import Knowledge, phrases
from knowledge.conversation import Conversation, said_back


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Xin chào!", phrases.GREETED),
        ("chao buoi sang", phrases.GREETED),
        ("Dạ em cảm ơn anh nhiều ạ", phrases.THANKED),
        ("hay quá", phrases.THANKED),
        ("tạm biệt nhé", phrases.PARTED),
        ("Bạn là ai?", phrases.INTRODUCED),
        ("giúp tôi với", phrases.HELPED),
        # These ask for a figure.
        ("giúp tôi số tạp chí", ""),
        ("chào sàn bao nhiêu cổ phiếu?", ""),
        ("bao nhiêu hộ nghèo được giúp", ""),
        ("", ""),
    ],
)
def test_a_courtesy_is_no_question(said: str, back: str) -> None:
    assert said_back(said) == back


def test_a_talk_goes_on_behind_a_courtesy(seed: Knowledge) -> None:
    talk = Conversation(seed)
    talk.say("Có bao nhiêu tổ công nghệ số cộng đồng?")
    assert talk.say("cảm ơn nhé").answers[0].text == phrases.THANKED
    assert talk.say("còn thành viên?").answers[0].figures[0].quantity.surface == "348.000"
