"""Who is asked for the passphrase of a locked store. The command line says so; the store knows no terminal."""

from collections.abc import Callable

Spoerg = Callable[[int], str | None]
"""Called with how many answers were wrong so far; None when there is no (further) answer to get."""


def _ingen(forkerte: int) -> str | None:
    return None


_spoerg: Spoerg = _ingen
_kendte: dict[bytes, bytes] = {}


def brug(spoerg: Spoerg) -> None:
    """Ask this one from now on; what an earlier one unlocked is forgotten."""
    global _spoerg
    _spoerg = spoerg
    _kendte.clear()


def spoerg(forkerte: int) -> str | None:
    """The passphrase, or None."""
    return _spoerg(forkerte)


def husk(salt: bytes, noegle: bytes) -> None:
    """Keep the unlocked key of the store with this salt, so that one command asks once."""
    _kendte[salt] = noegle


def kendt(salt: bytes) -> bytes | None:
    """The key that was unlocked earlier in this command."""
    return _kendte.get(salt)


def glem(salt: bytes) -> None:
    """Forget it."""
    _kendte.pop(salt, None)
