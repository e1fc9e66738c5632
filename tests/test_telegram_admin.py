"""What admins do with the bot, and what happens when it goes wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.telegram.people import Person
from tests.telegram.process import Bot
from tests.telegram.server import BotApi, Call, Fault

ADMIN = 9
# Invented, as everything in it.
BRIEFING = """Sở Giếng Khoan tỉnh Mây Trắng giao ban quý III/2031

Ngày 5/10/2031, Sở Giếng Khoan giao ban. Toàn tỉnh có 4.321 giếng khoan <b>&</b> 17 trạm bơm. Sản lượng nước đạt
12,5 triệu m3, tăng 3,4% so với cùng kỳ.
"""


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    with BotApi() as server:
        yield server
        assert not server.refused


@pytest.fixture(scope="module")
def bot(api: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with Bot(tmp_path_factory.mktemp("home"), api, GIAOBAN_ADMINS=f"{ADMIN}, 10", GIAOBAN_PER_MINUTE="100") as running:
        yield running


@pytest.fixture
def admin(api: BotApi, bot: Bot) -> Person:
    return Person(api, ADMIN)


def upload(person: Person, name: str, content: bytes, size: int | None = None) -> Call:
    """The last word on a document that was sent."""
    api, file = person.api, f"file{person.api.number()}"
    api.files[file] = content
    after = len(api.calls)
    sent = {
        "file_id": file,
        "file_unique_id": file,
        "file_name": name,
        "file_size": len(content) if size is None else size,
    }
    api.push(message=person.message(document=sent))
    first = person.hears(after)
    if not first.text.startswith("Đang đọc"):
        return first
    return api.wait(
        "editMessageText", lambda call: call.message == first.message and "Đang đọc" not in call.text, after
    )


def test_a_document_is_read_reported_asked_and_removed(admin: Person, api: BotApi) -> None:
    report = upload(admin, "gieng-khoan.txt", BRIEFING.encode())
    assert "1 bài mới" in report.text
    asker = Person(api, 20)
    answer = asker.says("bao nhiêu giếng khoan")
    assert answer.bold[0].startswith("4.321")
    assert "<b>&</b>" in answer.text

    confirmation = admin.taps(admin.says("/xoa"), "2", "editMessageText")
    assert "Giếng Khoan" in confirmation.text
    assert admin.taps(confirmation, "Thôi", "editMessageText").text == "Vâng, không bỏ bài nào."
    removed = admin.taps(admin.says("/xoa gieng-khoan"), "🗑 Bỏ khỏi kho", "editMessageText")
    assert "Đã bỏ" in removed.text
    assert "4.321" not in asker.says("bao nhiêu giếng khoan").text
    stale = asker.taps(answer, "📖 Đoạn gốc")
    assert "không còn trong kho" in stale.text


def test_the_same_document_again_changes_nothing(admin: Person) -> None:
    assert "1 bài mới" in upload(admin, "lai-lan-nua.txt", BRIEFING.encode()).text
    assert "1 bài không đổi" in upload(admin, "lai-lan-nua.txt", BRIEFING.encode()).text
    admin.taps(admin.says("/xoa lai-lan-nua"), "🗑 Bỏ khỏi kho", "editMessageText")


def test_an_unknown_source_is_said_to_be_so(admin: Person) -> None:
    for command in ("/so", "/xoa"):
        listed = admin.says(f"{command} bài không có")
        assert listed.bold == ["Không thấy bài “bài không có” trong kho; bạn chọn trong các bài này nhé."]
        assert listed.buttons


@pytest.mark.parametrize(
    ("name", "content", "size", "said"),
    [
        ("to.txt", b"", 20_971_521, "lớn hơn 20 MB"),
        ("anh.xyz", b"\x89PNG", None, "– anh.xyz: loại tệp này chưa đọc được"),
        ("hong.txt", b"\xff\x00\x80", None, "chưa có gì được lưu"),
        ("hong.jsonl", b"{", None, "– hong.jsonl, dòng 1: không phải JSON"),
        ("../../<b>.txt", b"\xff\x00\x80", None, "<b>.txt"),
    ],
)
def test_a_file_that_cannot_be_read_gets_a_sentence(
    admin: Person, name: str, content: bytes, size: int | None, said: str
) -> None:
    before = admin.says("/nguon").text
    assert said in upload(admin, name, content, size).text
    assert admin.says("/nguon").text == before


def test_a_file_that_cannot_be_fetched_gets_a_sentence(admin: Person, api: BotApi) -> None:
    api.fail("getFile", Fault(400))
    assert "Chưa tải được" in upload(admin, "bai.txt", BRIEFING.encode()).text


def test_statistics_and_complaints_tell_what_is_missing(admin: Person, api: BotApi) -> None:
    asker = Person(api, 21)
    refusal = asker.says("bao nhiêu tàu vũ trụ")
    asker.says("bao nhieu to cong nghe so cong dong")
    asker.taps(refusal, "👎", "answerCallbackQuery")
    statistics = admin.says("/thongke").text
    assert "từ chối" in statistics
    assert "bao nhiêu tàu vũ trụ" in statistics.partition("Chưa trả lời được")[2]
    assert "bao nhiêu tàu vũ trụ (từ chối)" in admin.says("/phanhoi").text
    asker.says("/quen")
    assert "tàu vũ trụ" not in admin.says("/phanhoi").text + admin.says("/thongke").text


def test_an_admin_has_more_commands(admin: Person, api: BotApi) -> None:
    menu = api.wait("setMyCommands", lambda call: "scope" in call.given)
    assert {"xoa", "thongke", "phanhoi"} <= {command["command"] for command in menu.given["commands"]}
    assert "/thongke" in admin.says("/help").text


def test_too_many_questions_get_one_kind_message(api: BotApi, bot: Bot) -> None:
    hasty = Person(api, 22)
    after = len(api.calls)
    for _ in range(103):
        hasty.types("/help")
    api.wait("sendMessage", lambda call: call.chat == 22 and "nhanh quá" in call.text, after)
    Person(api, 23).says("/help")
    assert len([call for call in api.of("sendMessage", after) if call.chat == 22]) == 101


def test_an_unknown_error_apologises_and_is_told_to_the_admins(api: BotApi, bot: Bot) -> None:
    person = Person(api, 24)
    after = len(api.calls)
    api.fail("sendMessage", Fault(400))
    assert "Xin lỗi" in person.says("/help").text
    told = api.wait("sendMessage", lambda call: call.chat == ADMIN, after)
    assert "BadRequest" in told.given["text"]
    assert not [call for call in api.calls if "Traceback" in call.given.get("text", "")]
    assert "Traceback" in bot.log


def test_a_failing_index_is_told_in_one_sentence(api: BotApi, bot: Bot) -> None:
    files = [bot.home.index.with_name(bot.home.index.name + end) for end in ("", "-wal", "-shm")]
    kept = {file: file.read_bytes() for file in files if file.exists()}
    person = Person(api, 25)
    for file in kept:
        file.unlink()
    bot.home.index.write_bytes(b"not an index " * 100)
    # Readers that are open see the old file on; a new day or an error opens it anew, and so does a document.
    assert "chưa dùng được" in upload(Person(api, ADMIN), "bai.txt", BRIEFING.encode()).text
    for file, content in kept.items():
        file.write_bytes(content)
    assert person.says("bao nhieu to cong nghe so cong dong").bold
