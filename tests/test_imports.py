"""The direction of imports, read from the source: who may know whom."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for room in ("bot", "knowledge") for path in (ROOT / room).rglob("*.py"))

# A room, and what its modules must never import.
FORBIDDEN = [
    ("knowledge", "bot"),
    ("knowledge", "telegram"),
    ("knowledge", "rich"),
    ("knowledge", "prompt_toolkit"),
    ("knowledge.question", "knowledge.facts"),
    ("knowledge.question", "knowledge.index"),
    ("knowledge.facts", "knowledge.question"),
    ("knowledge.facts", "knowledge.index"),
    ("knowledge.grammar", "knowledge.question"),
    ("knowledge.grammar", "knowledge.facts"),
    ("knowledge.grammar", "knowledge.index"),
    ("knowledge.reading", "knowledge.grammar.quantity"),
    ("knowledge.reading", "knowledge.index"),
    ("knowledge.match", "knowledge.index"),
    ("knowledge.match", "knowledge.question"),
    ("knowledge.match", "knowledge.facts"),
    ("knowledge.match.around", "knowledge.match.verdicts"),
    ("knowledge.index", "knowledge.match"),
    ("knowledge.index", "knowledge.question"),
    ("knowledge.index", "knowledge.facts"),
    ("knowledge.index", "knowledge.grammar"),
]

# A library, and the only rooms that may import it.
KEPT = [
    ("sqlite3", ["knowledge.index", "bot.telegram.store"]),
    ("sqlite_utils", ["knowledge.index", "bot.telegram.store"]),
    ("rapidfuzz", ["knowledge.match", "knowledge.question"]),
    ("rich", ["bot.screen"]),
    ("prompt_toolkit", ["bot.prompt"]),
    ("telegram", ["bot.telegram"]),
    ("argparse", ["bot"]),
]

DOOR = {"knowledge", "knowledge.conversation"}


def name(path: Path) -> str:
    """The dotted name of a module of ours."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {name(path) for path in MODULES}


def imported(path: Path) -> Iterator[str]:
    """Every module that ``path`` imports, at its top or inside a function; of a package, the module inside it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it leads"
            inside = {f"{node.module}.{alias.name}" for alias in node.names} & NAMES
            yield from inside or {str(node.module)}


def within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


IMPORTS = {name(path): set(imported(path)) for path in MODULES}


def reached(module: str) -> set[str]:
    """All that ``module`` imports, by itself or through others of ours."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        for other in IMPORTS.get(waiting.pop(), set()) - found:
            found.add(other)
            waiting.append(other)
    return found


def test_the_tree_is_read() -> None:
    assert {"knowledge.model", "knowledge.text", "bot.cli"} <= NAMES
    assert "knowledge.model" in IMPORTS["knowledge.text"]


@pytest.mark.parametrize(("room", "other"), FORBIDDEN)
def test_a_room_never_knows_another_even_through_a_third(room: str, other: str) -> None:
    inside = [module for module in sorted(NAMES) if within(module, room)]
    assert inside
    for module in inside:
        leads = sorted(found for found in reached(module) if within(found, other))
        assert not leads, f"{module} reaches {leads}"


@pytest.mark.parametrize(("library", "rooms"), KEPT)
def test_a_library_stays_in_its_room(library: str, rooms: list[str]) -> None:
    users = sorted(module for module, found in IMPORTS.items() if any(within(other, library) for other in found))
    strangers = [module for module in users if not any(within(module, room) for room in rooms)]
    assert not strangers


def test_the_channels_know_only_the_door() -> None:
    used = {
        (module, other)
        for module, found in IMPORTS.items()
        for other in found
        if within(module, "bot") and within(other, "knowledge")
    }
    assert {other for _, other in used} <= DOOR, sorted(pair for pair in used if pair[1] not in DOOR)


def test_the_model_knows_only_the_standard_library() -> None:
    known = {other for module in NAMES if within(module, "knowledge.model") for other in IMPORTS[module]}
    assert not [other for other in known if within(other, "knowledge") and not within(other, "knowledge.model")]
    assert not [
        other
        for other in known
        if not within(other, "knowledge") and other.partition(".")[0] not in sys.stdlib_module_names
    ]
    assert {other for other in IMPORTS["knowledge.text"] if within(other, "knowledge")} <= {"knowledge.model"}


def test_only_the_door_and_the_conversation_know_both_halves() -> None:
    both = {
        module
        for module in NAMES
        if any(within(other, "knowledge.index") for other in IMPORTS[module])
        and any(within(other, "knowledge.question") for other in IMPORTS[module])
    }
    assert both <= {"knowledge.door"}
