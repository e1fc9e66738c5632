"""What the handlers work with, and how they get at it."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from dataclasses import dataclass, field

from telegram import CallbackQuery, Message, MessageEntity, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.telegram import callbacks
from bot.telegram.answered import Answered
from bot.telegram.library import Library
from bot.telegram.metrics import Metrics
from bot.telegram.settings import Settings
from bot.telegram.store import Store

Context = ContextTypes.DEFAULT_TYPE

KEY = "services"
_MINUTE = 60.0


@dataclass(slots=True)
class Limits:
    """How much each user may send in a minute."""

    per_minute: int
    _sent: defaultdict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _told: dict[int, float] = field(default_factory=dict)

    def allows(self, user: int) -> bool:
        """Whether the user may send one more message now; if so it counts."""
        now, sent = time.monotonic(), self._sent[user]
        while sent and now - sent[0] > _MINUTE:
            sent.popleft()
        if len(sent) >= self.per_minute:
            return False
        sent.append(now)
        return True

    def to_tell(self, user: int) -> bool:
        """Whether the user has not been told within the last minute that it was too much."""
        now = time.monotonic()
        if now - self._told.get(user, -_MINUTE) < _MINUTE:
            return False
        self._told[user] = now
        return True

    def forget_the_quiet(self) -> None:
        """Let go of users who have sent nothing for a minute."""
        now = time.monotonic()
        for user in [user for user, sent in self._sent.items() if not sent or now - sent[-1] > _MINUTE]:
            del self._sent[user]
        for user in [user for user, at in self._told.items() if now - at > _MINUTE]:
            del self._told[user]


@dataclass(frozen=True, slots=True)
class Services:
    """The index, the store and the rest, for the handlers."""

    settings: Settings
    library: Library
    store: Store
    metrics: Metrics
    limits: Limits
    answered: Answered

    def admin(self, update: Update) -> bool:
        """Whether an admin sent the update."""
        return update.effective_user is not None and update.effective_user.id in self.settings.admins


def services(context: Context) -> Services:
    """The services of the running bot."""
    found: Services = context.bot_data[KEY]
    return found


def pressed(update: Update) -> tuple[CallbackQuery, list[str]]:
    """The pressed button of an update that came from one, and the parts of its data."""
    query = update.callback_query
    if query is None:
        raise TypeError(f"update {update.update_id} comes from no button")
    return query, callbacks.parts(str(query.data))


def in_group(message: Message) -> bool:
    """Whether others read along."""
    return message.chat.type != ChatType.PRIVATE


def mention_of(message: Message, username: str) -> MessageEntity | None:
    """Where ``message`` names the bot, None when it does not."""
    for entity, said in message.parse_entities([MessageEntity.MENTION]).items():
        if said.casefold() == f"@{username}".casefold():
            return entity
    for entity, said in message.parse_caption_entities([MessageEntity.MENTION]).items():
        if said.casefold() == f"@{username}".casefold():
            return entity
    return None


def addressed(message: Message, context: Context) -> bool:
    """Whether ``message`` is meant for the bot: in private, a command, an answer to it, or one that names it."""
    if not in_group(message):
        return True
    if message.via_bot:
        return False
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == context.bot.id and not answered.forum_topic_created:
        return True
    return mention_of(message, context.bot.username) is not None


def sender(update: Update) -> tuple[int, int]:
    """The ids of the chat and the user of an update; an anonymous sender counts as the chat itself."""
    chat, user = update.effective_chat, update.effective_user
    chat_id = chat.id if chat else 0
    return chat_id, user.id if user else chat_id
