"""What the bot is told from outside: the environment, a ``.env`` file, and the command line over both."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.telegram import words
from knowledge import KnowledgeError

OFFICIAL_API = "https://api.telegram.org"


class SettingsError(KnowledgeError):
    """A setting is missing or cannot be read; the message says which and what to do."""


class Settings(BaseSettings):
    """The bot's settings, each from its environment variable or the ``.env`` file of the working folder.

    ``admins`` and ``chats`` are ids parted by commas; without ``chats`` everyone may talk to the bot. ``rate`` is the
    most messages a second in all, 0 for no limit; ``per_minute`` the most messages that one user may send.
    """

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", populate_by_name=True)

    token: SecretStr = Field(default=SecretStr(""), validation_alias=AliasChoices("token", "TELEGRAM_BOT_TOKEN"))
    api_base: str = Field(
        default=OFFICIAL_API, validation_alias=AliasChoices("api_base", "GIAOBAN_TELEGRAM_API"), pattern=r"^https?://"
    )
    admins: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(), validation_alias=AliasChoices("admins", "GIAOBAN_ADMINS")
    )
    chats: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(), validation_alias=AliasChoices("chats", "GIAOBAN_CHATS")
    )
    keep_days: int = Field(default=90, ge=1, validation_alias=AliasChoices("keep_days", "GIAOBAN_KEEP_DAYS"))
    per_minute: int = Field(default=30, ge=1, validation_alias=AliasChoices("per_minute", "GIAOBAN_PER_MINUTE"))
    rate: float | None = Field(default=None, ge=0, validation_alias=AliasChoices("rate", "GIAOBAN_TELEGRAM_RATE"))
    webhook_url: str | None = Field(
        default=None, validation_alias=AliasChoices("webhook_url", "GIAOBAN_WEBHOOK_URL"), pattern=r"^https?://"
    )
    webhook_secret: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("webhook_secret", "GIAOBAN_WEBHOOK_SECRET")
    )
    listen: str = Field(default="127.0.0.1", validation_alias=AliasChoices("listen", "GIAOBAN_LISTEN"))
    port: int = Field(default=8080, ge=1, le=65535, validation_alias=AliasChoices("port", "GIAOBAN_PORT"))
    metrics_port: int | None = Field(
        default=None, ge=1, le=65535, validation_alias=AliasChoices("metrics_port", "GIAOBAN_METRICS_PORT")
    )

    @field_validator("admins", "chats", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value

    @field_validator("api_base", mode="after")
    @classmethod
    def _without_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @property
    def messages_a_second(self) -> float:
        """The most messages a second in all: Telegram's own limit there, none at a server of one's own."""
        if self.rate is not None:
            return self.rate
        return 30 if self.api_base == OFFICIAL_API else 0

    @property
    def bot_id(self) -> int:
        """The bot's user id, which is the part of the token in front of the colon."""
        return int(self.token.get_secret_value().partition(":")[0])


def settings(**given: Any) -> Settings:
    """The settings, those ``given`` and not None standing over the environment.

    Raises SettingsError, which never shows the token.
    """
    try:
        made = Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        # A default error of pydantic would print the values, and one of them is the token.
        named = ", ".join(sorted({str(part["loc"][0]) for part in error.errors(include_input=False)}))
        raise SettingsError(words.BAD_SETTINGS.format(names=named)) from None
    token = made.token.get_secret_value().strip()
    if not token:
        raise SettingsError(words.NO_CODE)
    number, colon, rest = token.partition(":")
    if not (number.isascii() and number.isdigit() and colon and rest) or any(sign in rest for sign in "/?# "):
        raise SettingsError(words.MALFORMED_CODE)
    return made.model_copy(update={"token": SecretStr(token)})
