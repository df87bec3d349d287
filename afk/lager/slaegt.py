"""Keys that lead to other keys: the one a change of key brings in, and those the store had before.

Both are locked with a key, so they are of no use without one that is known already. No key that ever opened a
store is thrown away while an older copy may need it.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from afk.lager import fil, slot, sted
from afk.lager.fejl import fil_oversat
from afk.lager.noegle import noegle_fil
from afk.lager.noeglefejl import SlotUlaeselig


def skift_fil(salt: bytes) -> Path:
    """Here while a change of key is under way: the new key locked with the old one, and the store it is about."""
    return noegle_fil(salt, "skift")


def tidligere_fil(salt: bytes) -> Path:
    """The earlier keys, each locked with the present one."""
    return noegle_fil(salt, "tidligere")


def gem_afloeser(lager_sti: Path, salt: bytes, gammel: bytes, ny: bytes) -> None:
    """Write down that `ny` is to follow after `gammel`."""
    felter = {"lager": str(lager_sti.resolve())} | slot.laas(ny, slot.af_noegle(gammel))
    fil.skriv_privat(skift_fil(salt), json.dumps(felter) + "\n")


def afloeser(salt: bytes, noegle: bytes) -> bytes | None:
    """The key that is to follow after `noegle`, or None when no change from it is under way."""
    sti = skift_fil(salt)
    return slot.hent(sti, slot.af_noegle(noegle)) if sti.exists() else None


def er_om(lager_sti: Path, salt: bytes) -> bool:
    """Whether the change under way is about the store at this path, and not one that this is a copy of.

    A damaged file is about no store: one that opens is not to be stopped by it.
    """
    sti = skift_fil(salt)
    with fil_oversat(sti):
        indhold = sti.read_bytes() if sti.exists() else b""
    try:
        return bool(json.loads(indhold)["lager"] == str(lager_sti.resolve()))
    except (ValueError, KeyError, TypeError):
        return False


def gem_tidligere(sti: Path, noegler: Sequence[bytes], under: bytes) -> None:
    """Write the earlier keys to the file, each locked with the key `under`."""
    fil.skriv_privat(sti, json.dumps([slot.laas(n, slot.af_noegle(under)) for n in noegler]) + "\n")


def tidligere(salt: bytes, noegle: bytes) -> list[bytes]:
    """The earlier keys that `noegle` unlocks."""
    return _laes(tidligere_fil(salt), noegle)


def har_afloest(salt: bytes, noegle: bytes) -> bool:
    """Whether `noegle` is the one that the change under way brings in."""
    foer = [*_laes(sted.ny_udgave(tidligere_fil(salt)), noegle), *tidligere(salt, noegle)]
    return any(afloeser(salt, gammel) == noegle for gammel in foer)


def _laes(sti: Path, noegle: bytes) -> list[bytes]:
    if not sti.exists():
        return []
    with fil_oversat(sti):
        indhold = sti.read_bytes()
    try:
        alle = [slot.laas_op(felter, slot.af_noegle(noegle)) for felter in json.loads(indhold)]
    except (ValueError, KeyError, TypeError):
        raise SlotUlaeselig(sti) from None
    return [n for n in alle if n is not None]
