"""The shipped word tables and a user's own on top of them, down to the command line."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from knowledge import KnowledgeError
from knowledge import lexicon as package
from knowledge.lexicon import NEAR, Lexicon, LexiconError, key, load, typed
from knowledge.syllables import is_syllable
from tests.process import ARTICLE, Home, jsonl, objects

FOLDER = Path(package.__file__).parent
GROUPS = ("same", "near", "also", "counted")
TABLES = [tomllib.loads((FOLDER / name).read_text("utf-8")) for name in ("abbreviations.toml", "synonyms.toml")]
# Contraries, a whole and its part, and different figures of one thing.
APART = [
    ("xuất khẩu", "nhập khẩu"),
    ("kim ngạch xuất khẩu", "kim ngạch nhập khẩu"),
    ("xuất siêu", "nhập siêu"),
    ("trước thuế", "sau thuế"),
    ("lợi nhuận trước thuế", "lợi nhuận sau thuế"),
    ("doanh thu", "lợi nhuận"),
    ("lãi", "lỗ"),
    ("trong nước", "nước ngoài"),
    ("khách quốc tế", "khách nội địa"),
    ("thành thị", "nông thôn"),
    ("tối đa", "tối thiểu"),
    ("cao nhất", "thấp nhất"),
    ("thuê bao di động", "thuê bao cố định"),
    ("trực tiếp", "gián tiếp"),
    ("tăng", "giảm"),
    ("thu ngân sách", "chi ngân sách"),
    ("lãi suất huy động", "lãi suất cho vay"),
    ("giá trị", "khối lượng"),
    ("vốn đăng ký", "giải ngân"),
    ("vụ", "đối tượng"),
    ("vụ", "người"),
    ("tử vong", "bị thương"),
    ("thành lập mới", "giải thể"),
    ("mua vào", "bán ra"),
    ("nạn nhân", "bị can"),
    ("học sinh", "giáo viên"),
    ("bảo hiểm thất nghiệp", "trợ cấp thất nghiệp"),
]

# Invented: nobody abbreviates so.
OWN = """
near = [["trang trại", "nông viên"]]
also = [["sáp vàng", "sáp ong"]]
same = [["mật ong", "nước hoa rừng"]]

[abbreviations]
"TTNO" = ["trang trại nuôi ong"]
"QZ" = ["quán zen", "quỹ zen"]

[chat]
"tr zai" = "trang trại"
"""
BROKEN = {
    "no TOML": "same = [",
    "abbreviations are no table": "abbreviations = 3",
    "chat is no table": 'chat = ["ko"]',
    "groups are no lists": 'same = ["một", "hai"]',
    "the list of groups is none": "near = 3",
    "a group is empty": "also = [[]]",
    "a phrase is no text": "same = [[1, 2]]",
    "readings are no list": '[abbreviations]\n"QZ" = "quán zen"',
    "a typed form is no text": '[chat]\n"qz" = 3',
    "a phrase of two lines": 'same = [["một", "hai\\nba"]]',
}


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    return load()


def others(lexicon: Lexicon, phrase: str) -> dict[str, float]:
    """Every form that may stand for ``phrase``, with its weight."""
    return {form.folded: form.weight for _, forms in lexicon.alternatives[key(phrase)] for form in forms}


def written(folder: Path, table: str) -> Path:
    path = folder / "lexicon.toml"
    path.write_text(table, "utf-8")
    return path


@pytest.mark.parametrize("name", ["same", "near"])
def test_every_shipped_group_loads(shipped: Lexicon, name: str) -> None:
    for group in (group for table in TABLES for group in table.get(name, [])):
        for phrase in group:
            assert set(map(key, group)) <= {*others(shipped, phrase), key(phrase)}, group


def test_a_phrase_asks_for_others_that_do_not_ask_for_it(shipped: Lexicon) -> None:
    assert key("nữ") in others(shipped, "phụ nữ")
    assert key("phụ nữ") not in others(shipped, "lao động")


def test_every_shipped_short_form_leads_to_each_of_its_readings(shipped: Lexicon) -> None:
    for form, readings in TABLES[0]["abbreviations"].items():
        if len(readings) == 1:
            assert shipped.expansions[typed(form)] == readings[0], form
        if not is_syllable(key(form)):
            assert set(map(key, readings)) <= set(others(shipped, form)), form


def test_a_shipped_short_form_that_is_also_a_word_has_one_reading_and_takes_the_place_of_none(shipped: Lexicon) -> None:
    for form, readings in TABLES[0]["abbreviations"].items():
        if is_syllable(key(form)):
            assert len(readings) == 1, form
            assert key(form) not in shipped.alternatives or key(readings[0]) not in others(shipped, form), form


def test_a_shipped_short_form_with_other_marks_is_another(shipped: Lexicon) -> None:
    assert shipped.expansions["dn"] == "doanh nghiệp"
    assert "đn" not in shipped.expansions
    assert shipped.expansions["tmđt"] == shipped.expansions["tmdt"] == "thương mại điện tử"


def test_no_reading_of_a_short_form_stands_twice() -> None:
    for form, readings in TABLES[0]["abbreviations"].items():
        assert len(set(map(typed, readings))) == len(readings) > 0, form
        assert form not in readings


def test_every_chat_form_has_its_reading_with_marks_and_without(shipped: Lexicon) -> None:
    for form, reading in TABLES[0]["chat"].items():
        assert shipped.chat[typed(form)] == reading
        assert key(form) in shipped.chat


@pytest.mark.parametrize("name", ["abbreviations", "chat"])
def test_no_short_form_stands_twice(name: str) -> None:
    counts = Counter(form.casefold() for form in TABLES[0][name])
    assert [form for form, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(("one", "other"), APART)
def test_no_shipped_group_links_figures_that_a_briefing_tells_apart(shipped: Lexicon, one: str, other: str) -> None:
    for phrase, rival in ((one, other), (other, one)):
        if key(phrase) in shipped.alternatives:
            assert key(rival) not in others(shipped, phrase)


def test_the_first_phrase_asks_for_the_others_which_ask_for_nothing(shipped: Lexicon) -> None:
    for head, *asked in (group for table in TABLES for group in table.get("also", [])):
        assert set(map(key, asked)) <= set(others(shipped, head)), head
    assert others(shipped, "người")["bi can"] == NEAR
    assert key("bị can") not in shipped.alternatives or "nguoi" not in others(shipped, "bị can")


def test_a_syllable_without_marks_stands_for_no_other(shipped: Lexicon) -> None:
    (own, _), *more = shipped.alternatives["mua"]
    assert own.strict
    assert not more


def test_no_group_holds_a_phrase_twice_nor_only_one() -> None:
    for group in (group for table in TABLES for name in GROUPS for group in table.get(name, [])):
        assert len(group) > 1, group
        assert len({phrase.casefold() for phrase in group}) == len(group), group


def test_shares_of_common_syllables_are_shares(shipped: Lexicon) -> None:
    assert shipped.common
    assert all(0 < share <= 1 for share in shipped.common.values())


def test_a_users_table_extends_the_shipped_one(shipped: Lexicon, tmp_path: Path) -> None:
    mine = load(written(tmp_path, OWN))
    assert mine.expansions["ttno"] == "trang trại nuôi ong"
    assert "qz" not in mine.expansions
    assert {"quan zen", "quy zen"} <= set(others(mine, "QZ"))
    assert mine.chat["tr zai"] == "trang trại"
    assert others(mine, "mật ong")["nuoc hoa rung"] == 1.0
    assert others(mine, "trang trại")["nong vien"] == NEAR
    assert others(mine, "sáp vàng")["sap ong"] == NEAR
    assert key("sáp ong") not in mine.alternatives or "sap vang" not in others(mine, "sáp ong")
    assert shipped.chat.items() <= mine.chat.items()
    assert shipped.alternatives.keys() <= mine.alternatives.keys()


def test_a_users_reading_replaces_the_shipped_one(tmp_path: Path) -> None:
    mine = load(written(tmp_path, '[abbreviations]\n"BĐS" = ["bánh đa sốt"]'))
    assert mine.expansions["bds"] == "bánh đa sốt"


@pytest.mark.parametrize("table", BROKEN.values(), ids=BROKEN.keys())
def test_a_bad_table_is_told_with_its_name(tmp_path: Path, table: str) -> None:
    path = written(tmp_path, table)
    with pytest.raises(LexiconError, match=r"lexicon\.toml"):
        load(path)
    assert issubclass(LexiconError, KnowledgeError)


def test_a_missing_table_and_one_of_other_bytes_are_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="gone"):
        load(tmp_path / "gone.toml")
    path = tmp_path / "latin.toml"
    path.write_bytes(b'[chat]\n"a" = "\xff"')
    with pytest.raises(LexiconError, match="latin"):
        load(path)


def test_a_users_table_reaches_the_command_line(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert home.run("add", "-", stdin=jsonl(ARTICLE)).returncode == 0
    question = "Có bao nhiêu TTNO?"
    plain = home.run("ask", "--json", question)
    assert objects(plain.stdout)[0]["status"] != "answered"
    path = written(tmp_path, OWN)
    asked = home.run("ask", "--json", question, environment=home.environment(GIAOBAN_LEXICON=str(path)))
    (answer,) = objects(asked.stdout)
    assert (answer["status"], answer["figures"][0]["surface"]) == ("answered", "1.250"), json.dumps(answer)


def test_a_table_that_is_named_must_be_there(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert home.run("add", "-", stdin=jsonl(ARTICLE)).returncode == 0
    done = home.run("ask", "mật ong", environment=home.environment(GIAOBAN_LEXICON=str(tmp_path / "gone.toml")))
    assert done.returncode == 1
    assert "gone.toml" in done.stderr.decode()
