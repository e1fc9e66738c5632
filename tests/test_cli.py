"""The contract of the command line, held by real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from tests.process import CITATION_KEYS, FACT_KEYS, ROOT, SEED, Home, objects

QUESTION = "bao nhieu to cong nghe so cong dong"
UNKNOWN = "số thuê bao 5G của tỉnh Đồng Tháp là bao nhiêu?"

ANSWER_KEYS = "question status text figures choices passages computed score understood".split()


# ask: what it writes and how it exits


def test_an_answer_is_the_figure_its_sentence_and_its_source(home: Home) -> None:
    done = home.run("ask", QUESTION)
    assert done.returncode == 0
    figure, sentence, source = done.stdout.decode().splitlines()
    assert "74.422" in figure
    assert sentence.startswith("“")
    assert "74.422 Tổ Công nghệ số cộng đồng" in sentence
    assert "quý II/2023" in source
    assert "12/6/2023" in source
    assert b"\x1b" not in done.stdout


def test_json_holds_the_contract_and_its_keys_come_first(home: Home) -> None:
    done = home.run("ask", "--json", QUESTION)
    (answer,) = objects(done.stdout)
    assert list(answer)[: len(ANSWER_KEYS)] == ANSWER_KEYS
    assert answer["status"] == "answered"
    assert answer["question"] == QUESTION
    fact = answer["figures"][0]
    assert list(fact)[: len(FACT_KEYS)] == FACT_KEYS
    assert list(fact["citation"])[: len(CITATION_KEYS)] == CITATION_KEYS
    assert (fact["value"], fact["surface"], fact["low"], fact["of"]) == ("74422", "74.422", None, None)
    assert isinstance(answer["score"], float)
    assert answer["computed"] is None


def test_the_words_of_a_question_need_no_quotes(home: Home) -> None:
    assert home.run("ask", *QUESTION.split()).stdout == home.run("ask", QUESTION).stdout


def test_the_exit_code_tells_what_became_of_the_question(home: Home) -> None:
    statuses = {"answered": 0, "choose": 3, "not_found": 4}
    for question in (QUESTION, UNKNOWN, "tăng bao nhiêu phần trăm so với cùng kỳ?"):
        done = home.run("ask", "--json", question)
        (answer,) = objects(done.stdout)
        assert done.returncode == statuses[answer["status"]], question
    assert home.run("ask", UNKNOWN).returncode == 4


def test_several_questions_in_one_message_get_several_answers(home: Home) -> None:
    done = home.run("ask", "--json", f"{QUESTION}? {UNKNOWN}")
    (answer,) = objects(done.stdout)
    assert answer["status"] == "answered"
    assert done.returncode == 4
    assert [other["status"] for other in answer["more"]] == ["not_found"]
    plainly = home.run("ask", f"{QUESTION}? {UNKNOWN}").stdout.decode()
    assert plainly.count("\n\n") == 1


def test_a_question_of_a_list_goes_on_from_the_one_before(home: Home) -> None:
    done = home.run("ask", "--json", "Thuê bao truyền hình trả tiền đạt bao nhiêu, tăng bao nhiêu phần trăm?")
    (answer,) = objects(done.stdout)
    told = [answer, *answer["more"]]
    assert [each["figures"][0]["surface"] for each in told] == ["17.7 triệu", "6"]


# a batch: one object a line, whatever the lines hold

LINES = [
    QUESTION.encode(),
    b"",
    b"   ",
    "Cả nước có bao nhiêu cơ quan báo chí?\r".encode(),
    ("bao nhiêu " * 1000).encode(),
    "🤔🤔🤔".encode(),
    b"'; DROP TABLE facts; --",
    b'"to cong" NEAR/3 AND OR NOT (*) :^ 74.422? 63/63 thue-bao',
    b"so thue\x00bao \x00",
    b"so thue bao \xff\xfe la bao nhieu",
    "một\u2028hai\u0085ba\x0bbốn\rnăm".encode(),
    b"%s {} {0} \\ \\x00 \t",
    b"1",
    QUESTION.encode(),
]


def test_a_batch_gives_one_object_a_line_in_order(home: Home) -> None:
    done = home.run("ask", "--json", "--batch", "-", stdin=b"\n".join(LINES))
    assert done.returncode == 0
    assert done.stderr == b""
    answers = objects(done.stdout)
    assert len(answers) == len(LINES)
    for line, answer in zip(LINES, answers, strict=True):
        assert answer["question"] == line.removesuffix(b"\r").decode("utf-8", "replace")
        assert list(answer)[: len(ANSWER_KEYS)] == ANSWER_KEYS
        assert answer["text"]
    assert answers[0] == answers[-1]
    assert {answers[at]["status"] for at in (1, 2, 5)} == {"not_found"}


def test_a_batch_from_a_file_is_the_same_and_the_last_newline_is_no_line(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "questions.txt"
    file.write_bytes("\ufeff".encode() + b"\n".join(LINES[:3]) + b"\n")
    done = home.run("ask", "--json", "--batch", file)
    assert [answer["question"] for answer in objects(done.stdout)] == [line.decode() for line in LINES[:3]]
    file.write_bytes(b"")
    assert home.run("ask", "--json", "--batch", file).stdout == b""


def test_a_batch_without_json_is_read_by_people(home: Home) -> None:
    done = home.run("ask", "--batch", "-", stdin=f"{QUESTION}\n{UNKNOWN}\n".encode())
    first, second, rest = done.stdout.decode().split("\n\n")
    assert "74.422" in first
    assert second
    assert not rest


def test_a_batch_answers_while_it_is_asked(home: Home) -> None:
    command = [sys.executable, "-m", "bot", "ask", "--json", "--batch", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=home.environment(), cwd=home.folder
    ) as process:
        assert process.stdin
        assert process.stdout
        for question in (QUESTION, UNKNOWN):
            process.stdin.write(question.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()
        assert process.wait() == 0


def test_a_reader_who_has_seen_enough_is_no_error(home: Home) -> None:
    command = [sys.executable, "-m", "bot", "facts", "--json"]
    reader, writer = os.pipe()
    with subprocess.Popen(
        command, stdout=writer, stderr=subprocess.PIPE, env=home.environment(), cwd=home.folder
    ) as process:
        os.close(reader)
        os.close(writer)
        assert process.communicate()[1] == b""
        assert process.returncode == 0


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "en_US.ISO-8859-1", "PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_utf_8_comes_out_whatever_the_locale(home: Home, locale: dict[str, str]) -> None:
    question = "bao nhiêu tổ công nghệ số cộng đồng"
    done = home.run("ask", "--json", question, environment=home.environment(**locale))
    (answer,) = objects(done.stdout)
    assert (answer["question"], answer["status"]) == (question, "answered")
    assert "Tổ Công nghệ số cộng đồng" in done.stdout.decode()


# bad input: one sentence on stderr


@pytest.mark.parametrize("question", ["", "🤔", "x" * 10_000, "'; DROP TABLE facts; --", "- gạch đầu dòng"])
def test_a_question_without_an_answer_is_refused_in_words(home: Home, question: str) -> None:
    done = home.run("ask", question)
    assert done.returncode == 4
    assert done.stdout.strip()
    assert done.stderr == b""


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["ask"],
        ["ask", "--json"],
        ["ask", "--batch"],
        ["ask", "--batch", "-", QUESTION],
        ["ask", "--jso", QUESTION],
        ["add"],
        ["show"],
        ["remove"],
        ["explain"],
        ["evaluate"],
        ["nothing"],
        ["--index"],
    ],
)
def test_wrong_usage_is_2(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(args)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Cách dùng: giaoban")
    assert "gõ sai lệnh" in said.err


@pytest.mark.parametrize("command", [["ask", "a"], ["sources"], ["remove", "a"]])
def test_without_an_index_it_says_how_to_get_one(empty: Home, command: list[str]) -> None:
    done = empty.run(*command)
    assert done.returncode == 1
    assert done.stdout == b""
    assert "giaoban add" in done.stderr.decode()
    assert str(empty.index) in done.stderr.decode()
    assert not empty.index.exists()


@pytest.mark.parametrize("command", [["ask", "a"], ["add", str(SEED)], ["chat"]])
def test_what_is_no_index_is_left_alone(empty: Home, command: list[str]) -> None:
    text = b"not an index, but somebody's diary\n" * 100
    empty.index.write_bytes(text)
    done = empty.run(*command)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert empty.index.read_bytes() == text


@pytest.mark.parametrize("command", [["ask", "a"], ["add", str(SEED)]])
def test_a_folder_is_no_index(empty: Home, command: list[str]) -> None:
    done = empty.run("--index", empty.folder, *command)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


@pytest.mark.parametrize("batch", ["missing.txt", "."])
def test_a_batch_that_cannot_be_read_is_an_error(home: Home, batch: str) -> None:
    done = home.run("ask", "--json", "--batch", batch)
    assert done.returncode == 1
    assert done.stdout == b""
    assert batch in done.stderr.decode()


# how it starts


def test_help_is_vietnamese_and_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert said.startswith("Cách dùng: giaoban")
    for command in ("add", "ask", "facts", "sources", "show", "remove", "chat", "explain", "evaluate"):
        assert f"\n    {command} " in said
        with pytest.raises(SystemExit) as left:
            main([command, "--help"])
        assert left.value.code == 0


def test_a_question_loads_nothing_that_only_a_console_needs(home: Home) -> None:
    code = (
        "import sys; from bot.cli import main; main(); heavy = {'rich', 'prompt_toolkit', 'pydantic', 'telegram'}; "
        "print(sorted((heavy | {'sqlite_utils', 'asyncio'}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "ask", QUESTION],
        capture_output=True,
        env=home.environment(),
        cwd=ROOT,
        check=True,
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"
