"""People who talk to the bot: what Telegram makes of what they type, tap and send."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from tests.telegram.server import USERNAME, BotApi, Call, Json, me


@dataclass
class Person:
    """One user, in private or in the group ``chat``, in its topic ``thread`` if any."""

    api: BotApi
    user: int
    chat: int = 0
    thread: int = 0

    @property
    def here(self) -> int:
        """The id of the chat in which they write."""
        return self.chat or self.user

    def says(self, text: str, **more: Any) -> Call:
        """The bot's answer to ``text``."""
        after = len(self.api.calls)
        self.types(text, **more)
        return self.hears(after)

    def types(self, text: str, **more: Any) -> Json:
        """Send ``text``, and give the message that Telegram made of it."""
        message = self.message(text=text, **_entities(text), **more)
        self.api.push(message=message)
        return message

    def edits(self, message: Json, text: str) -> None:
        """Change an earlier message."""
        self.api.push(edited_message={**message, "text": text, **_entities(text), "edit_date": int(time.time())})

    def sends(self, **content: Any) -> Call:
        """The bot's answer to something that is no text."""
        after = len(self.api.calls)
        self.api.push(message=self.message(**content))
        return self.hears(after)

    def taps(self, call: Call, label: str, method: str = "sendMessage") -> Call:
        """What the bot does when the button ``label`` under its message is tapped."""
        after = len(self.api.calls)
        self.presses(call, call.buttons[label])
        return self.api.wait(method, lambda made: method == "answerCallbackQuery" or made.chat == self.here, after)

    def presses(self, call: Call, data: str) -> None:
        """Send the callback data of a button under the bot's message."""
        shown = {
            "message_id": call.message, "date": 1700000000, "chat": self._chat(), "from": me(), "text": "…",
            "reply_markup": call.given.get("reply_markup", {"inline_keyboard": []}),
        }  # fmt: skip
        query = {
            "id": str(self.api.number()),
            "from": self._from(),
            "chat_instance": "1",
            "message": shown,
            "data": data,
        }
        self.api.push(callback_query=query)

    def searches(self, text: str) -> Call:
        """What an inline query gets."""
        after = len(self.api.calls)
        query = {"id": str(self.api.number()), "from": self._from(), "query": text, "offset": ""}
        self.api.push(inline_query=query)
        return self.api.wait("answerInlineQuery", lambda call: call.given["inline_query_id"] == query["id"], after)

    def hears(self, after: int, method: str = "sendMessage") -> Call:
        """The first message to this chat behind the first ``after`` calls."""
        return self.api.wait(method, lambda call: call.chat == self.here, after)

    def message(self, **content: Any) -> Json:
        """A message as Telegram shows it."""
        topic = {"message_thread_id": self.thread, "is_topic_message": True} if self.thread else {}
        return {
            "message_id": self.api.number(), "date": int(time.time()), "chat": self._chat(), "from": self._from(),
            **topic, **content,
        }  # fmt: skip

    def answering(self, call: Call) -> Json:
        """The field of a message that answers one of the bot's."""
        return {"message_id": call.message, "date": 1700000000, "chat": self._chat(), "from": me(), "text": "…"}

    def _chat(self) -> Json:
        if self.chat:
            return {"id": self.chat, "type": "supergroup", "title": "Nhóm", "is_forum": bool(self.thread)}
        return {"id": self.user, "type": "private", "first_name": "Người"}

    def _from(self) -> Json:
        return {"id": self.user, "is_bot": False, "first_name": "Người", "language_code": "vi"}


def _entities(text: str) -> Json:
    """The entities that Telegram finds in ``text``: a command at its start, the bot's name anywhere."""
    found = []
    if text.startswith("/"):
        found.append({"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])})
    at = text.find(f"@{USERNAME}")
    if at > 0 or (at == 0):
        found.append({"type": "mention", "offset": at, "length": len(USERNAME) + 1})
    return {"entities": found} if found else {}
