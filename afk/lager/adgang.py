"""The passphrase slot: the store's key locked with a passphrase, in a file beside where the key file would lie."""

from pathlib import Path

from afk.lager import slot
from afk.lager.noegle import noegle_fil

LOG2_N = 17
"""scrypt takes 128 MiB and a third of a second for each guess."""


def laas_fil(salt: bytes) -> Path:
    """The slot of the store with this salt."""
    return noegle_fil(salt, "laas")


def har_saetning(salt: bytes) -> bool:
    """Whether the store has a passphrase."""
    return laas_fil(salt).exists()


def gem_saetning(fil: Path, noegle: bytes, saetning: str) -> None:
    """Lock the key with the passphrase; an earlier one in that file is void."""
    slot.gem(fil, noegle, slot.af_tekst(saetning, LOG2_N))


def noegle_af(salt: bytes, saetning: str) -> bytes | None:
    """The key the passphrase opens, or None. Raises SlotUlaeselig, and FileNotFoundError's AfkFejl without a slot."""
    return slot.hent(laas_fil(salt), slot.af_tekst(saetning, LOG2_N))
