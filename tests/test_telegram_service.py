"""The bot as a service: started, fed, stopped and killed, before a Bot API server that stumbles."""

from __future__ import annotations

import json
import os
import select
import signal
import sqlite3
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.testing import bind_unused_port

from tests.process import Home
from tests.telegram.people import Person
from tests.telegram.process import SECONDS, Bot
from tests.telegram.server import CUT, TOKEN, BotApi, Fault

QUESTION = "bao nhieu to cong nghe so cong dong"


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as server:
        yield server
        assert not server.refused


def free_port() -> int:
    socket, port = bind_unused_port()
    socket.close()
    return port


def fetch(url: str, body: object = None, **headers: str) -> tuple[int, str]:
    """Status and text of a call to the bot's own servers."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, ""


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "@BotFather"),
        ({"TELEGRAM_BOT_TOKEN": "no token"}, "TELEGRAM_BOT_TOKEN"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "GIAOBAN_ADMINS": "me"}, "admins"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "GIAOBAN_KEEP_DAYS": "0"}, "keep_days"),
    ],
)
def test_what_must_be_mended_first_is_told(tmp_path: Path, environment: dict[str, str], said: str) -> None:
    home = Home(tmp_path)
    done = home.run("telegram", environment=home.environment(**environment))
    assert done.returncode == 1
    assert said in done.stderr.decode()
    assert TOKEN not in done.stderr.decode()


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, api: BotApi) -> None:
    home = Home(tmp_path / "home")
    home.folder.mkdir()
    home.folder.chmod(0o555)
    try:
        environment = home.environment(TELEGRAM_BOT_TOKEN=TOKEN)
        done = home.run("telegram", "--api-base", api.url, environment=environment)
    finally:
        home.folder.chmod(0o755)
    assert done.returncode == 1
    assert f"quyền ghi vào thư mục {home.folder}" in done.stderr.decode()


def test_the_token_is_read_from_a_file_and_refused_when_wrong(tmp_path: Path, api: BotApi) -> None:
    (tmp_path / ".env").write_text("TELEGRAM_BOT_TOKEN=7:wrong-one\n", "utf-8")
    done = Home(tmp_path).run("telegram", "--api-base", api.url)
    assert done.returncode == 1
    assert "/token" in done.stderr.decode()
    assert "wrong-one" not in done.stderr.decode()
    assert "Unclosed" not in done.stderr.decode()


def test_a_server_that_stumbles_is_waited_for_and_nothing_is_lost(tmp_path: Path) -> None:
    with BotApi(missing=("setMyCommands", "deleteWebhook")) as api:
        person = Person(api, 5)
        api.fail("getMe", Fault(502), CUT)
        api.fail("getUpdates", Fault(500), CUT, Fault(429, retry_after=1))
        api.fail("sendMessage", Fault(429, retry_after=1), Fault(502), CUT)
        with Bot(tmp_path, api) as bot:
            answer = person.says(QUESTION)
            assert answer.bold
            assert len(api.of("sendMessage")) == 1
            assert bot.stop() == 0
            assert TOKEN not in bot.log
            assert TOKEN.partition(":")[2] not in bot.log


def test_a_server_that_is_down_at_the_start_is_waited_for(tmp_path: Path) -> None:
    with BotApi() as api:
        person = Person(api, 5)
        api.fail("getMe", *[Fault(503)] * 3)
        person.types("/help")
        with Bot(tmp_path, api):
            person.hears(0)


def test_a_server_that_goes_away_in_the_middle_is_waited_for(tmp_path: Path) -> None:
    with BotApi() as first:
        bot = Bot(tmp_path, first)
        bot.start()
        Person(first, 5).says(QUESTION)
    with bot, BotApi(port=first.port, first=2000) as second:
        assert Person(second, 5).says("còn thành viên?").text.startswith("Hiểu theo câu trước")


def test_what_is_stopped_finishes_and_leaves_the_rest_to_the_next_start(tmp_path: Path, api: BotApi) -> None:
    people = [Person(api, user) for user in range(50, 90)]
    with Bot(tmp_path, api) as bot:
        Person(api, 5).says("/help")
        for _ in range(5):
            for person in people:
                person.types(QUESTION)
        api.wait("sendMessage", lambda call: call.chat == people[0].user)
        assert bot.stop(signal.SIGTERM) == 0
        assert "Traceback" not in bot.log
        bot.start()
        for person in people:
            person.types("/help")
        for person in people:
            api.wait("sendMessage", lambda call, chat=person.user: call.chat == chat and "Gõ câu hỏi" in call.text)
            assert len([call for call in api.of("sendMessage") if call.chat == person.user]) == 6
        assert bot.stop(signal.SIGINT) == 0


def test_a_killed_bot_remembers_talks_buttons_and_opinions(tmp_path: Path, api: BotApi) -> None:
    person = Person(api, 5)
    with Bot(tmp_path, api) as bot:
        answer = person.says(QUESTION)
        person.taps(answer, "👎", "answerCallbackQuery")
        bot.stop(signal.SIGKILL)
        with sqlite3.connect(tmp_path / "index.telegram.db") as store:
            assert store.execute("SELECT good FROM feedback").fetchall() == [(0,)]
        store.close()
        bot.start()
        assert person.says("còn thành viên?").text.startswith("Hiểu theo câu trước")
        assert person.taps(answer, "📖 Đoạn gốc").bold


def test_a_process_that_finds_answers_may_be_killed_and_goes_with_the_bot(tmp_path: Path, api: BotApi) -> None:
    person = Person(api, 5)
    with Bot(tmp_path, api) as bot:
        person.says(QUESTION)
        (first,) = bot.workers
        os.kill(first, signal.SIGKILL)
        assert person.says("còn thành viên?").text.startswith("Hiểu theo câu trước")
        (second,) = bot.workers
        left = os.pidfd_open(second)
        bot.stop(signal.SIGKILL)
        # The end of a process can be read from its descriptor.
        assert select.select([left], [], [], SECONDS)[0]
        os.close(left)
        assert "Traceback" not in bot.log


def test_a_webhook_takes_what_has_its_secret(tmp_path: Path, api: BotApi) -> None:
    port, metrics = free_port(), free_port()
    options = ["--webhook-url", "https://bot.example/hook", "--port", str(port), "--metrics-port", str(metrics)]
    person = Person(api, 5)
    with Bot(tmp_path, api, *options, "--secret-token", "an-invented-secret") as bot:
        hook = api.wait("setWebhook").given
        assert (hook["url"], hook["secret_token"]) == ("https://bot.example/hook", "an-invented-secret")
        here = f"http://127.0.0.1:{port}"
        assert fetch(f"{here}/healthz") == (200, "ok\n")
        update = {"update_id": 1, "message": person.message(text=QUESTION)}
        secret = {"X_Telegram_Bot_Api_Secret_Token": "an-invented-secret"}
        assert fetch(f"{here}/hook", update)[0] == 403
        assert fetch(f"{here}/hook", update, X_Telegram_Bot_Api_Secret_Token="another")[0] == 403
        assert fetch(f"{here}/hook", "no update", **secret)[0] == 400
        assert not api.of("sendMessage")
        assert fetch(f"{here}/hook", update, **secret)[0] == 200
        assert person.hears(0).bold
        assert fetch(f"{here}/hook", update, **secret)[0] == 200
        assert (
            fetch(f"{here}/hook", {"update_id": 2, "message": person.message(text="còn thành viên?")}, **secret)[0]
            == 200
        )
        api.wait("sendMessage", lambda call: "Hiểu theo câu trước" in call.text)
        assert len(api.of("sendMessage")) == 2
        counted = fetch(f"http://127.0.0.1:{metrics}/metrics")[1]
        assert 'giaoban_updates_total{kind="message"} 2' in counted
        assert 'giaoban_answers_total{kind="answered"} 2' in counted
        assert "giaoban_duplicates_total 1" in counted
        assert bot.stop() == 0


def test_what_is_kept_of_users_is_deleted_after_the_days_to_keep(tmp_path: Path, api: BotApi) -> None:
    old, new = Person(api, 5), Person(api, 6)
    path = tmp_path / "index.telegram.db"
    with Bot(tmp_path, api, GIAOBAN_KEEP_DAYS="30") as bot:
        answer = old.says(QUESTION)
        old.taps(answer, "👎", "answerCallbackQuery")
        new.says(QUESTION)
        assert bot.stop() == 0
        with sqlite3.connect(path) as store:
            for table in ("questions", "talks", "feedback"):
                store.execute(f"UPDATE {table} SET at = at - 31 * 86400 WHERE user = 5")
        store.close()
        bot.start()
        assert not new.says("còn thành viên?").text.startswith("Tôi chưa")
        assert not old.says("còn thành viên?").text.startswith("Hiểu theo câu trước")
        assert bot.stop() == 0
        with sqlite3.connect(path) as store:
            assert store.execute("SELECT count(*) FROM feedback").fetchone() == (0,)
            asked = store.execute("SELECT user, count(*) FROM questions GROUP BY user ORDER BY user").fetchall()
        store.close()
    assert asked == [(5, 1), (6, 2)]


def test_only_allowed_chats_are_served(tmp_path: Path, api: BotApi) -> None:
    with Bot(tmp_path, api, GIAOBAN_CHATS="5,-100", GIAOBAN_ADMINS="6"):
        assert "Gõ câu hỏi" in Person(api, 5).says("/help").text
        assert "Gõ câu hỏi" in Person(api, 6).says("/help").text
        assert "Gõ câu hỏi" in Person(api, 7, chat=-100).says("/help").text
        assert "mã 7" in Person(api, 7).says("/help").text
