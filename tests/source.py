"""The strings in the source of ``knowledge``, for tests that each is told in Vietnamese."""

from __future__ import annotations

import ast

__all__ = ["said"]


def said(node: ast.expr) -> str:
    """The string that ``node`` makes, 7 in the place of what varies."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values)
    if isinstance(node, ast.BinOp):
        return said(node.left) + said(node.right)
    if isinstance(node, ast.IfExp):
        return said(node.body)
    return "7"
