"""Talking with the bot: its own process, over HTTP, against a Bot API server of the tests."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterator

import pytest

from tests.process import SEED
from tests.telegram.people import Person
from tests.telegram.process import Bot
from tests.telegram.server import USERNAME, BotApi

QUESTION = "bao nhieu to cong nghe so cong dong"
USERS = itertools.count(100)


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    with BotApi() as server:
        yield server
        assert not server.refused


# Invented, as everything in them: two figures of one kind, which a question that names no place cannot tell apart.
LONG = (
    "Huyện Sông Dài dựng trạm quan trắc 🐉 <b>&</b> \u202b(ghi từ phải sang)\u202c, "
    + "rồi lại đo nước ở bến 🐉, " * 240
)
BRIEFINGS = {
    "song-dai": f"Huyện Sông Dài giao ban quý III/2031\n\n{LONG}tổng cộng có 7.654 trạm quan trắc.\n",
    "may-trang": "Huyện Mây Trắng giao ban quý III/2031\n\nHuyện có 4.321 giếng khoan, tăng 3,4% so với cùng kỳ.\n",
    "da-xanh": "Huyện Đá Xanh giao ban quý III/2031\n\nHuyện có 5.678 giếng khoan, tăng 5,6% so với cùng kỳ.\n",
}


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    home = tmp_path_factory.mktemp("home")
    running = Bot(home, api)
    for name, text in BRIEFINGS.items():
        (home / f"{name}.txt").write_text(text, "utf-8")
    running.home.run("add", SEED, *(home / f"{name}.txt" for name in BRIEFINGS))
    with running:
        yield running
        assert "Traceback" not in running.log


@pytest.fixture
def person(api: BotApi) -> Person:
    return Person(api, next(USERS))


def test_start_says_what_this_is_and_offers_three_questions_to_tap(person: Person) -> None:
    greeting = person.says("/start")
    assert "mỗi con số đều kèm câu gốc" in greeting.text.lower()
    assert len(greeting.buttons) == 3
    label = next(iter(greeting.buttons))
    answer = person.taps(greeting, label)
    assert label in answer.text
    assert answer.bold


def test_a_question_gets_figure_sentence_and_source(person: Person) -> None:
    answer = person.says(QUESTION)
    assert answer.bold == ["74.422 Tổ Công nghệ số cộng đồng"] * 2
    assert "<blockquote expandable>“63/63 tỉnh, thành phố đã thành lập <b>74.422" in answer.given["text"]
    assert answer.text.endswith("quý II/2023 · 12/6/2023")
    assert list(answer.buttons)[-2:] == ["👍", "👎"]


def test_the_figure_is_marked_by_its_place_and_not_by_its_digits(person: Person) -> None:
    answer = person.says("thuê bao truyền hình trả tiền tăng bao nhiêu phần trăm?")
    before, marked, after = answer.given["text"].partition("<blockquote expandable>")[2].partition("<b>6%</b>")
    assert marked
    assert "8,7%" in before
    assert after.startswith(" so với cùng kỳ)")


def test_a_question_is_asked_back_and_chosen_by_a_button(person: Person, api: BotApi) -> None:
    asked_back = person.says("bao nhiêu giếng khoan")
    label = next(label for label in asked_back.buttons if label.startswith("4.321"))
    edited = person.taps(asked_back, label, "editMessageText")
    assert edited.message == asked_back.message
    assert edited.bold[0] == "4.321 giếng khoan"
    assert "3,4%" in person.says("tăng bao nhiêu?").text


def test_a_choice_of_one_of_several_questions_leaves_the_other_answers(person: Person) -> None:
    several = person.says(f"{QUESTION}? bao nhiêu giếng khoan?")
    label = next(label for label in several.buttons if label.startswith("2) 4.321"))
    assert person.taps(several, label).bold[0] == "4.321 giếng khoan"
    assert "3,4%" in person.says("tăng bao nhiêu?").text


def test_a_number_that_is_no_choice_offers_the_choices_again(person: Person) -> None:
    person.says("bao nhiêu giếng khoan")
    missed = person.says("7")
    label = next(label for label in missed.buttons if label.startswith("5.678"))
    assert person.taps(missed, label, "editMessageText").bold[0] == "5.678 giếng khoan"


def test_a_talk_goes_on_from_a_fact_that_was_opened(person: Person) -> None:
    refusal = person.says("bao nhiêu thuê bao 5G")
    label = next(label for label in refusal.buttons if "17.7 triệu" in label)
    person.taps(refusal, label)
    assert person.says("tăng bao nhiêu?").bold[0].startswith("tăng 6%")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Xin chào", "Chào bạn!"),
        ("chào bạn!", "Chào bạn!"),
        ("Cảm ơn bạn nhiều nhé", "Không có gì"),
        ("tks", "Không có gì"),
        ("bạn là ai?", "Tôi tra số liệu"),
    ],
)
def test_a_greeting_and_a_thank_you_are_no_questions(person: Person, said: str, answer: str) -> None:
    assert person.says(said).text.startswith(answer)


def test_a_long_question_is_shown_short(person: Person) -> None:
    person.says(QUESTION)
    assert len(person.says("còn thành viên " + "thế nào " * 300).text) < 1500


def test_a_number_picks_a_choice(person: Person) -> None:
    first = person.says("bao nhiêu giếng khoan").text.split("\n")[1].removeprefix("1. ").rpartition(" (")[0]
    assert person.says("1").text.startswith(first)


def test_a_button_of_a_fact_that_is_gone_says_so_kindly(person: Person) -> None:
    asked_back = person.says("bao nhiêu giếng khoan")
    for data in ("c:1:0123456789ab", "zzz", "c:1:2:3:4", f"c:{'9' * 17}:0123456789ab"):
        after = len(person.api.calls)
        person.presses(asked_back, data)
        told = person.api.wait("answerCallbackQuery", after=after)
        assert "hỏi lại giúp tôi" in told.given["text"], data


def test_a_refusal_offers_the_nearest_facts_as_buttons(person: Person) -> None:
    refusal = person.says("bao nhiêu thuê bao 5G")
    assert "chưa có số liệu" in refusal.text
    label = next(iter(refusal.buttons))
    assert person.taps(refusal, label).bold[0] in label


def test_a_follow_up_shows_its_context_and_is_forgotten_on_request(person: Person) -> None:
    person.says(QUESTION)
    follow_up = person.says("còn thành viên?")
    assert follow_up.text.startswith("Hiểu theo câu trước:")
    assert "hơn 348.000 thành viên" in follow_up.bold[0]
    assert "đã xóa" in person.says("/quen").text
    assert "Hiểu theo câu trước" not in person.says("còn thành viên?").text


def test_an_edited_question_edits_its_answer(person: Person) -> None:
    after = len(person.api.calls)
    message = person.types(QUESTION)
    answer = person.hears(after)
    # What follows is handled behind it, so that the store knows which message answered.
    person.says("/help")
    after = len(person.api.calls)
    person.edits(message, "bao nhiêu cơ quan báo chí trong cả nước")
    edited = person.hears(after, "editMessageText")
    assert edited.message == answer.message
    assert "808 cơ quan báo chí" in edited.text


def test_several_questions_come_back_as_one_message(person: Person) -> None:
    answer = person.says(f"{QUESTION}? tỷ lệ hộ gia đình sử dụng cáp quang là bao nhiêu?")
    assert {"74.422 Tổ Công nghệ số cộng đồng", "77,1%"} <= set(answer.bold)


def test_related_figures_passage_and_feedback_stand_under_an_answer(person: Person, api: BotApi) -> None:
    answer = person.says(QUESTION)
    related = person.taps(answer, "📊 Liên quan")
    assert any(label.startswith("hơn 348.000 thành viên") for label in related.buttons)
    around = person.taps(answer, "📖 Đoạn gốc")
    assert around.bold == ["74.422 Tổ Công nghệ số cộng đồng"]
    assert "Năm dữ liệu số quốc gia" in around.text
    copied = answer.buttons["📋 Chép trích dẫn"]
    assert copied.startswith("74.422 Tổ Công nghệ số cộng đồng")
    thanks = person.taps(answer, "👍", "answerCallbackQuery")
    assert "Cảm ơn" in thanks.given["text"]
    left = api.wait("editMessageReplyMarkup", lambda call: call.message == answer.message)
    assert "👍" not in left.buttons


def test_a_long_citation_is_sent_to_be_copied(person: Person) -> None:
    answer = person.says("số thuê bao sử dụng điện thoại thông minh là bao nhiêu?")
    copied = person.taps(answer, "📋 Chép trích dẫn")
    assert copied.given["text"].startswith("<code>101,12 triệu thuê bao")


def test_an_answer_is_shared_by_a_deep_link(person: Person, api: BotApi) -> None:
    link = person.says(QUESTION).buttons["🔗 Chia sẻ"]
    payload = link.rpartition("%3D")[2]
    other = Person(api, next(USERS))
    assert other.says(f"/start {payload}").bold[0] == "74.422 Tổ Công nghệ số cộng đồng"
    assert "không còn trong kho" in other.says("/start f_000000000000").text


def test_inline_mode_lists_cited_messages(person: Person) -> None:
    results = person.searches(QUESTION).given["results"]
    assert results[0]["title"].startswith("74.422 Tổ Công nghệ số cộng đồng")
    assert "<blockquote expandable>" in results[0]["input_message_content"]["message_text"]
    assert person.searches("").given["results"] == []


def test_a_group_is_answered_only_when_the_bot_is_meant(api: BotApi) -> None:
    member = Person(api, next(USERS), chat=-100500, thread=7)
    member.types(QUESTION)
    answer = member.says(f"@{USERNAME} {QUESTION}")
    assert answer.given["message_thread_id"] == "7"
    assert answer.bold[0].startswith("74.422")
    follow_up = member.says("còn thành viên?", reply_to_message=member.answering(answer))
    assert "348.000" in follow_up.bold[0]
    member.types("/start@another_bot")
    assert member.says(f"/help@{USERNAME}").text.startswith("Gõ câu hỏi")
    # Four answers: nothing came for what was not meant for the bot.
    assert len([call for call in api.of("sendMessage") if call.chat == member.chat]) == 3


def test_two_people_of_a_group_have_talks_of_their_own(api: BotApi) -> None:
    one, other = Person(api, next(USERS), chat=-100501), Person(api, next(USERS), chat=-100501)
    one.says(f"@{USERNAME} {QUESTION}")
    assert "Hiểu theo câu trước" not in other.says(f"@{USERNAME} còn thành viên?").text
    assert "Hiểu theo câu trước" in one.says(f"@{USERNAME} còn thành viên?").text


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
        {"location": {"latitude": 21.0, "longitude": 105.8}},
    ],
)
def test_what_is_no_text_gets_a_friendly_sentence(person: Person, content: dict[str, object]) -> None:
    assert "bằng chữ" in person.sends(**content).text


def test_a_document_of_someone_else_is_refused_politely(person: Person) -> None:
    sent = {"file_id": "d", "file_unique_id": "d", "file_name": "bai.txt", "file_size": 10}
    assert "chỉ người quản trị" in person.sends(document=sent).text
    for command in ("/xoa", "/thongke", "/phanhoi"):
        assert "quản trị" in person.says(command).text
    assert "/help" in person.says("/khongco").text


def test_sources_topics_and_figures_are_browsed_by_buttons(person: Person) -> None:
    sources = person.says("/nguon")
    assert "12/6/2023" in sources.text
    assert len(sources.buttons) == 1 + len(BRIEFINGS)
    figures = person.taps(sources, "1", "editMessageText")
    assert "Trang 1/3" in figures.text
    turned = person.taps(figures, "▶️", "editMessageText")
    assert "Trang 2/3" in turned.text
    assert turned.text.split("\n")[2].startswith("11. ")
    topics = person.says("/chude")
    publisher = next(label for label in topics.buttons if label.startswith("Bộ Thông tin"))
    articles = person.taps(topics, publisher, "editMessageText")
    assert person.taps(articles, "1", "editMessageText").text.startswith("Số liệu trong")
    fact = person.taps(person.says("/so 1"), "3")
    assert fact.bold[0] == "101,12 triệu thuê bao"


def test_figures_are_exported_as_csv(person: Person, api: BotApi) -> None:
    after = len(api.calls)
    person.types("/xuat thuê bao")
    sent = person.hears(after, "sendDocument")
    name, content = next(iter(sent.files.values()))
    assert name == "thuê bao.csv"
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert {"101120000", "17700000"} <= {row["giá trị"] for row in rows}
    assert "Không có số liệu nào" in person.says("/xuat một chuyện không có").text
    whole = person.taps(person.says("/xuat"), "1", "sendDocument")
    assert int(whole.given["caption"].split()[0]) > 20


@pytest.mark.parametrize(
    "said",
    [
        "<b>", "&amp; & < >", "🐉" * 50, "\u202eđảo ngược\u202c bao nhiêu", "? ' \" ; -- DROP TABLE", "a\u0000b",
        "bao nhiêu " * 400, "số " + "9" * 4000, "*NEAR( OR", ".", "\u200f", "💯 bao nhiêu <i>tổ</i> & 'thuê bao'",
    ],
)  # fmt: skip
def test_whatever_is_typed_the_answer_is_fine_for_telegram(person: Person, said: str) -> None:
    assert person.says(said).text.strip()


def test_a_sentence_of_six_thousand_characters_comes_whole_in_several_messages(person: Person, api: BotApi) -> None:
    after = len(api.calls)
    person.types("bao nhiêu trạm quan trắc ở Huyện Sông Dài")
    last = api.wait("sendMessage", lambda call: call.chat == person.here and "reply_markup" in call.given, after)
    parts = [call for call in api.of("sendMessage", after) if call.chat == person.here]
    assert len(parts) == 2
    assert parts[-1] is last
    assert parts[0].bold == ["7.654 trạm quan trắc"]
    assert "".join(LONG.split()) in "".join("".join(part.text for part in parts).split())


def test_an_update_that_comes_twice_is_answered_once(person: Person, api: BotApi) -> None:
    after = len(api.calls)
    number = api.push(message=person.message(text=QUESTION))
    person.hears(after)
    api.deliver_again(number)
    person.says("/help")
    assert len([call for call in api.of("sendMessage", after) if call.chat == person.here]) == 2


def test_one_chats_messages_keep_their_order(api: BotApi) -> None:
    people = [Person(api, next(USERS)) for _ in range(5)]
    after = len(api.calls)
    for text in ("/help", QUESTION, "còn thành viên?", "/nguon", "/quen"):
        for person in people:
            person.types(text)
    for person in people:
        api.wait("sendMessage", lambda call, chat=person.here: call.chat == chat and "đã xóa" in call.text, after)
        heard = [call.text for call in api.of("sendMessage", after) if call.chat == person.here]
        begins = ["Gõ câu hỏi", "74.422", "Hiểu theo", "Các bài", "Tôi đã xóa"]
        assert [text.startswith(begin) for text, begin in zip(heard, begins, strict=True)] == [True] * 5, heard


def test_the_menu_is_told_in_both_languages(api: BotApi) -> None:
    api.wait("setMyCommands", lambda call: call.given.get("language_code") == "en")
    menu = api.of("setMyCommands")[0].given["commands"]
    assert [command["command"] for command in menu] == ["start", "help", "nguon", "chude", "so", "xuat", "quen"]
