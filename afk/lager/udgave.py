"""Which version a store is of. Light: no fact type, no driver."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afk.lager.driver import Forbindelse


def udgave(forb: "Forbindelse") -> int:
    """The version of the open store."""
    return int(forb.execute("PRAGMA user_version").fetchone()[0])
