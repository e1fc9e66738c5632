"""What the command line does with articles: in, out, listed, shown; and how it tells why an answer came about."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate import GoldError, evaluate
from bot.render import count, day, marks, percent, plain
from knowledge import Answer, Knowledge
from tests.process import ARTICLE, FACT_KEYS, SEED, Home, jsonl, objects

QUESTION = "bao nhieu to cong nghe so cong dong"
UNKNOWN = "số thuê bao 5G của tỉnh Đồng Tháp là bao nhiêu?"


# add, remove, sources, show, facts


def test_adding_again_changes_nothing_and_a_changed_article_replaces_itself(empty: Home) -> None:
    assert "1 bài mới" in empty.run("add", "-", stdin=jsonl(ARTICLE)).stdout.decode()
    before = empty.run("facts", "--json").stdout
    again = empty.run("add", "-", stdin=jsonl(ARTICLE))
    assert again.returncode == 0
    assert "1 bài không đổi" in again.stdout.decode()
    assert empty.run("facts", "--json").stdout == before
    changed = ARTICLE | {"text": "Cả nước có 1.300 trang trại nuôi ong."}
    assert "1 bài thay bản cũ" in empty.run("add", "-", stdin=jsonl(changed)).stdout.decode()
    text_facts = [fact for fact in objects(empty.run("facts", "--json").stdout) if fact["in"] == "text"]
    assert [fact["value"] for fact in text_facts] == ["1300"]
    assert empty.run("remove", ARTICLE["id"]).returncode == 0
    assert empty.run("facts", "--json").stdout == b"" == empty.run("sources", "--json").stdout
    assert empty.run("remove", ARTICLE["id"]).returncode == 1


def test_one_bad_line_is_told_while_the_rest_goes_in(empty: Home, tmp_path: Path) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_bytes(b'{"id": "broken", \n' + jsonl(ARTICLE))
    done = empty.run("add", file, tmp_path / "missing.txt")
    assert done.returncode == 0
    assert "1 bài mới" in done.stdout.decode()
    told = done.stderr.decode().splitlines()
    assert len(told) == 2
    assert "bad.jsonl" in told[0]
    assert "1" in told[0]
    assert "missing.txt" in told[1]


@pytest.mark.parametrize("what", ["missing.txt", "."])
def test_nothing_added_is_an_error(empty: Home, what: str) -> None:
    (empty.folder / "inside").mkdir()
    done = Home(empty.folder / "inside").run("add", what)
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr


def test_sentences_with_digits_and_no_fact_are_counted_and_shown(empty: Home) -> None:
    article = ARTICLE | {"text": "Công văn số 45/CV-NO của Sở quy định rõ. Cả nước có 1.250 trang trại nuôi ong."}
    short = empty.run("add", "-", stdin=jsonl(article)).stdout.decode()
    assert "--verbose" in short
    assert "45/CV-NO" not in short
    assert "45/CV-NO" in empty.run("add", "--verbose", "-", stdin=jsonl(article)).stdout.decode()


def test_every_fact_is_a_span_of_what_show_prints(home: Home) -> None:
    facts = objects(home.run("facts", "--json").stdout)
    sources = {source["id"]: source for source in objects(home.run("sources", "--json").stdout)}
    assert sum(source["figures"] for source in sources.values()) == len(facts) > 20
    texts = {article: home.run("show", article).stdout.decode().removesuffix("\n") for article in sources}
    for fact in facts:
        assert list(fact)[: len(FACT_KEYS)] == FACT_KEYS
        text = texts[fact["article"]] if fact["in"] == "text" else sources[fact["article"]]["title"]
        assert text[fact["start"] : fact["end"]] == fact["surface"]
        for key in ("value", "low", "high", "of"):
            assert fact[key] is None or "e" not in fact[key].lower()


def test_facts_of_one_article_are_those_and_no_others(home: Home) -> None:
    facts = objects(home.run("facts", "--json", ARTICLE["id"]).stdout)
    assert {fact["article"] for fact in facts} == {ARTICLE["id"]}
    assert {"1250", "12500"} <= {fact["value"] for fact in facts}
    assert facts[0]["citation"]["url"] == ARTICLE["url"]
    readable = home.run("facts", ARTICLE["id"]).stdout.decode()
    assert ARTICLE["title"] in readable
    assert "1.250 trang trại" in readable


def test_sources_tell_dates_and_where_they_came_from(home: Home) -> None:
    sources = {source["id"]: source for source in objects(home.run("sources", "--json").stdout)}
    invented = sources[ARTICLE["id"]]
    assert (invented["title"], invented["published"]) == (ARTICLE["title"], ARTICLE["published"])
    (seed,) = (source for source in sources.values() if source["id"] != ARTICLE["id"])
    assert seed["held"] == "2023-06-12"
    assert seed["origin"].endswith(SEED.name)
    readable = home.run("sources").stdout.decode()
    assert all(source["id"] in readable and source["title"] in readable for source in sources.values())


@pytest.mark.parametrize("command", ["show", "remove", "facts"])
def test_an_unknown_article_is_told_with_ids_like_it(home: Home, command: str) -> None:
    done = home.run(command, "hu-cau-2")
    assert done.returncode == 1
    assert done.stdout == b""
    assert ARTICLE["id"] in done.stderr.decode()
    assert "giaoban sources" in home.run(command, "@@@").stderr.decode()


# where the index lies


def test_the_index_is_named_by_option_before_environment_before_the_data_folder(empty: Home) -> None:
    other = empty.folder / "other.db"
    assert empty.run("--index", other, "add", SEED).returncode == 0
    assert other.exists()
    assert not empty.index.exists()
    assert empty.run("sources", "--index", other, "--json").stdout
    unset = empty.environment(XDG_DATA_HOME=str(empty.folder / "data"), GIAOBAN_INDEX="")
    assert empty.run("add", SEED, environment=unset).returncode == 0
    assert [path.name for path in (empty.folder / "data").rglob("index.db")] == ["index.db"]


# explain and evaluate


def test_explain_shows_slots_candidates_and_the_verdict(home: Home) -> None:
    said = home.run("explain", "bao nhiêu tổ công nghệ số cộng đồng quý II/2023").stdout.decode()
    assert "quý II/2023 (2023-04-01…2023-06-30)" in said
    assert "74.422" in said
    assert "trả lời" in said
    assert b"\x1b" not in said.encode()
    assert home.run("explain", "🤔").returncode == 0


def test_evaluate_prints_one_line(home: Home, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    golds = [
        {"question": QUESTION, "want": {"value": "74422"}},
        {"question": QUESTION, "want": {"value": "1"}, "also": [{"value": "74422.0"}]},
        {"question": QUESTION, "want": {"low": "1", "high": "2"}, "also": []},
        {"question": UNKNOWN, "want": {"value": "3"}},
        {"question": UNKNOWN, "want": None},
        {"question": QUESTION, "want": None},
    ]
    gold.write_bytes(jsonl(*golds))  # type: ignore[arg-type]
    line = home.run("evaluate", gold).stdout.decode()
    assert line.count("\n") == 1
    assert line.startswith(
        "4 câu có đáp án: đúng 50,0%, gợi ý trúng 0,0%, sai 25,0%, từ chối 25,0% | 2 câu không có đáp án"
    )
    assert "bừa 50,0%" in line
    assert line.rstrip().endswith("ms một câu")


@pytest.mark.parametrize(
    "bad", ["{", "[]", '{"question": "a"}', '{"question": 1, "want": null}', '{"question": "a", "want": 3}']
)
def test_a_bad_line_of_gold_is_named(home: Home, tmp_path: Path, bad: str) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"question": "a", "want": null}\n' + bad + "\n", "utf-8")
    with Knowledge.open(home.index) as knowledge, pytest.raises(GoldError, match=r"gold\.jsonl, dòng 2"):
        evaluate(knowledge, gold)


def test_gold_that_is_not_there_is_an_error(home: Home) -> None:
    done = home.run("evaluate", "missing.jsonl")
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


# what stands out


def test_every_figure_stands_out_where_it_is_said_and_where_it_is_quoted(home: Home) -> None:
    with Knowledge.open(home.index) as knowledge:
        for fact in knowledge.facts():
            answer = knowledge.cite(fact)
            said, quoted = (span.of(answer.text) for span, style in marks(answer) if style == "figure")
            assert said == quoted
            assert said.startswith(fact.quantity.surface)
            (source,) = (span.of(answer.text) for span, style in marks(answer) if style == "source")
            assert source.startswith(fact.citation.title)


def test_every_choice_has_its_own_figure_stand_out(home: Home) -> None:
    with Knowledge.open(home.index) as knowledge:
        listed = tuple(islice(knowledge.facts(), 5))
        lines = [f"{number}. {knowledge.cite(fact).text.splitlines()[0]}" for number, fact in enumerate(listed, 1)]
    asked = Answer("", "choose", "\n".join(["Bạn hỏi số liệu nào?", *lines]), choices=listed)
    found = [span.of(asked.text) for span, _ in marks(asked)]
    assert [text.startswith(fact.quantity.surface) for text, fact in zip(found, listed, strict=True)] == [True] * 5


# numbers and dates as text


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_value_is_written_exactly_and_without_an_exponent(value: Decimal) -> None:
    said = plain(value)
    assert said is not None
    assert "e" not in said.lower()
    assert Decimal(said) == value
    assert "." not in said or not said.endswith("0")


@pytest.mark.parametrize(
    ("value", "said"),
    [("101120000", "101120000"), ("1E+9", "1000000000"), ("8.70", "8.7"), ("85.13", "85.13"), ("0.00", "0")],
)
def test_values_as_the_contract_has_them(value: str, said: str) -> None:
    assert plain(Decimal(value)) == said
    assert plain(None) is None


def test_counts_shares_and_dates_as_vietnamese_write_them() -> None:
    assert (count(74422), count(808)) == ("74.422", "808")
    assert (day("2023-06-12"), day("2021-01"), day("2018"), day(None)) == ("12/6/2023", "1/2021", "2018", "")
    assert (percent(1, 2), percent(2, 3), percent(0, 0)) == ("50,0%", "66,7%", "–")
