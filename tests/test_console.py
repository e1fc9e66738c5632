"""The console: through a pipe, and on a terminal of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot import words
from bot.prompt import Suggestions
from tests.process import SEED, Home

COLOUR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
PROMPT = words.PROMPT.strip()
QUESTION = "bao nhieu to cong nghe so cong dong"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home whose index holds the seed; tests only read it."""
    made = Home(tmp_path_factory.mktemp("home"))
    assert made.run("add", SEED).returncode == 0
    return made


def talk(home: Home, *lines: str) -> list[str]:
    """What the console writes into a pipe for each of ``lines``."""
    done = home.run("chat", stdin="".join(f"{line}\n" for line in lines).encode())
    assert done.returncode == 0, done.stderr.decode()
    said = done.stdout.decode()
    assert "\x1b" not in said
    assert words.PROMPT not in said
    return said.removesuffix("\n\n").split("\n\n")


# through a pipe


def test_the_first_start_reads_the_seeds_and_says_so(home: Home) -> None:
    first = home.run("chat", stdin=QUESTION.encode())
    assert "1 bài mẫu" in first.stderr.decode()
    assert "74.422" in first.stdout.decode()
    second = home.run("chat", stdin=QUESTION.encode())
    assert second.stderr == b""
    assert second.stdout == first.stdout


@pytest.mark.parametrize("example", words.EXAMPLES)
def test_every_example_of_the_greeting_works_on_the_seed(seeded: Home, example: str) -> None:
    assert seeded.run("ask", example).returncode == 0


def test_one_question_a_line_one_answer_a_block(seeded: Home) -> None:
    first, second = talk(seeded, QUESTION, "", "   ", "Cả nước có bao nhiêu cơ quan báo chí?")
    assert "74.422" in first.splitlines()[0]
    assert "808" in second.splitlines()[0]


def test_a_follow_up_shows_the_question_it_was_taken_for(seeded: Home) -> None:
    _, reply = talk(seeded, QUESTION, "còn thành viên?")
    context = reply.splitlines()[0]
    assert context.startswith(words.CONTEXT.format(context=""))
    assert "thành viên" in context


def test_quit_leaves_and_what_follows_is_not_read(seeded: Home) -> None:
    assert len(talk(seeded, QUESTION, "/quit", QUESTION)) == 1


def test_slash_commands(seeded: Home) -> None:
    early, help_, sources, topics, facts, unknown, _, why = talk(
        seeded, "/why", "/help", "/sources", "/topics", "/facts", "/nothing", QUESTION, "/why"
    )
    assert early == words.NOTHING_TO_EXPLAIN
    assert all(command in help_ for command in words.COMMAND_HELP)
    assert "giao ban công tác quản lý nhà nước quý II/2023" in sources
    assert "điện thoại thông minh" in topics
    assert "74.422" in facts
    assert "101,12 triệu" in facts
    assert unknown == words.UNKNOWN_COMMAND.format(command="/nothing")
    assert "74.422" in why
    assert words.CANDIDATES in why


def test_facts_of_an_unknown_article_are_an_error_and_the_talk_goes_on(seeded: Home) -> None:
    failed, answer = talk(seeded, "/facts nothing", QUESTION)
    assert "nothing" in failed
    assert "74.422" in answer


def test_what_is_added_can_be_asked_at_once_and_the_talk_remembers(home: Home) -> None:
    article = {"id": "hu-cau", "title": "Bản tin minh họa (hư cấu)", "text": "Cả nước có 1.250 trang trại nuôi ong."}
    file = home.folder / "more.jsonl"
    file.write_text(json.dumps(article, ensure_ascii=False), "utf-8")
    what, missing, added, answer = talk(
        home, "/add", "/add ~/none.txt", "/add ~/more.jsonl", "bao nhiêu trang trại nuôi ong?"
    )
    assert what == words.ADD_WHAT
    assert "none.txt" in missing
    assert "1 bài mới" in added
    assert "1.250 trang trại" in answer


@pytest.mark.parametrize("raw", [b"\xff\xfe\n", b"a\x00b\n", b"\n\n\n", b"", "🤔\n".encode(), b"x" * 10_000])
def test_bad_input_is_answered_in_words(seeded: Home, raw: bytes) -> None:
    done = seeded.run("chat", stdin=raw)
    assert done.returncode == 0
    assert done.stderr == b""
    assert bool(done.stdout) == bool(raw.strip())


def test_an_index_that_cannot_be_written_still_answers(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.folder.mkdir()
    assert home.run("add", SEED).returncode == 0
    home.index.chmod(0o444)
    home.folder.chmod(0o555)
    try:
        chat = home.run("chat", stdin=QUESTION.encode() + b"\n/add x.txt\n")
        ask = home.run("ask", QUESTION)
    finally:
        home.folder.chmod(0o755)
    assert "74.422" in ask.stdout.decode()
    assert ask.returncode == 0
    answer, failed = chat.stdout.decode().removesuffix("\n\n").split("\n\n")
    assert "74.422" in answer
    assert failed.startswith(words.FAILED.format(message=""))


# on a terminal


def test_at_a_terminal_it_greets_answers_with_bold_figures_and_leaves(home: Home) -> None:
    with home.terminal("chat") as person:
        greeting = COLOUR.sub("", person.until(PROMPT))
        assert words.GREETING[0] in greeting
        assert words.EXAMPLES[0] in greeting
        assert "1 bài mẫu" in greeting
        person.type(f"{QUESTION}\r")
        answer = person.until("12/6/2023")
        assert re.search(r"\x1b\[1;36m74\.422\x1b\[0m", answer)
        person.type("/quit\r")
        assert person.left() == 0
    assert words.GOODBYE in person.seen
    history = list((home.folder / ".local" / "state" / "giaoban").glob("history"))
    assert history
    assert QUESTION in history[0].read_text("utf-8")


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_ctrl_c_and_ctrl_d_leave_cleanly(seeded: Home, key: str) -> None:
    with seeded.terminal("chat") as person:
        person.until(PROMPT)
        person.type(key)
        assert person.left() == 0
    assert words.GOODBYE in person.seen
    assert "Traceback" not in person.seen


def test_ctrl_c_drops_a_line_that_was_begun(seeded: Home) -> None:
    with seeded.terminal("chat") as person:
        person.until(PROMPT)
        person.type("bỏ đi\x03")
        person.until(PROMPT)
        person.type(f"{QUESTION}\r")
        person.until("12/6/2023")
        person.until(PROMPT)
        person.type("\x03")
        assert person.left() == 0
    assert "74.422" in person.seen


def test_long_sentences_wrap_at_words(seeded: Home) -> None:
    with seeded.terminal("ask", "tỷ lệ dịch vụ công trực tuyến toàn trình") as person:
        assert person.left() in (0, 3, 4)
    lines = COLOUR.sub("", person.seen).replace("\r", "").split("\n")
    assert max(map(len, lines)) <= 80


def test_add_shows_a_bar_on_a_terminal_and_none_in_a_pipe(home: Home) -> None:
    with home.terminal("add", str(SEED)) as person:
        assert person.left() == 0
    assert words.PROGRESS in person.seen
    assert "1/1" in person.seen
    done = home.run("add", SEED)
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout


def test_a_text_cannot_steer_the_terminal(home: Home) -> None:
    text = "Cả nước có 1.250 trang trại\x1b[2J\x1b]0;bad\x07 nuôi ong."
    file = home.folder / "steer.jsonl"
    file.write_text(json.dumps({"id": "hu-cau", "title": "Bản tin minh họa (hư cấu)", "text": text}), "utf-8")
    assert home.run("add", file).returncode == 0
    with home.terminal("show", "hu-cau") as person:
        person.left()
    assert "1.250 trang trại" in person.seen
    assert "\x1b[2J" not in person.seen
    assert "\x1b]0" not in person.seen


# completion


def suggested(text: str) -> list[tuple[str, int]]:
    known = ["thuê bao truyền hình trả tiền", "cơ quan báo chí"]

    def complete(prefix: str, limit: int) -> list[str]:
        return [subject for subject in known if subject.startswith(prefix)][:limit]

    found = Suggestions(complete, words.COMMAND_HELP).get_completions(Document(text), CompleteEvent())
    return [(item.text, item.start_position) for item in found]


@pytest.mark.parametrize(
    ("text", "completions"),
    [
        ("thu", [("thuê bao truyền hình trả tiền", -3)]),
        ("số thuê bao tr", [("thuê bao truyền hình trả tiền", -11)]),
        ("có bao nhiêu cơ q", [("cơ quan báo chí", -4)]),
        ("cơ quan báo chí", []),
        ("th", []),
        ("", []),
        ("   ", []),
        ("/so", [("/sources", -3)]),
        ("/xyz", []),
    ],
)
def test_the_last_words_are_completed(text: str, completions: list[tuple[str, int]]) -> None:
    assert suggested(text) == completions


def test_paths_are_completed_after_add(tmp_path: Path) -> None:
    (tmp_path / "report.txt").touch()
    assert suggested(f"/add {tmp_path}/rep") == [("ort.txt", 0)]
