"""Keep the newest copies and remove the older ones, never a file that is not a copy of this store."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from afk.lager import driver, kopi, kopinavn
from afk.lager.fejl import oversat

DAGE = 7
"""How many of the copies made by themselves, one a day, are kept."""
_UUID = "SELECT vaerdi FROM {}.meta WHERE noegle = 'uuid'"


def dagens_kopi(forb: driver.Forbindelse, lager: Path, nu: datetime) -> None:
    """Copy the open store if today has no copy yet, and keep seven. `nu` is the local time.

    On all the other writes of a day it costs a look in a folder. Raises as `kopi.lav_kopi`.
    """
    mappe, dag = kopinavn.daglig_mappe(lager), f"{nu:%Y-%m-%d}"
    if any(k.tid == dag for k in kopinavn.find(mappe, lager)):
        return
    ny = kopi.lav_kopi(forb, lager, mappe, "", dag).sti
    fjern_aeldre([k for k in kopinavn.find(mappe, lager) if not k.maerke], ny, DAGE, samme_noegle(forb))


def fjern_aeldre(kopier: Sequence[kopinavn.Kopifil], ny: Path, antal: int, vores: Callable[[Path], bool]) -> list[Path]:
    """Remove all but the `antal` newest of the copies that are `vores`; `ny` is one of them and stays.

    `kopier` are newest first. Returns what was removed.
    """
    aeldre = [k.sti for k in kopier if k.sti.name != ny.name and vores(k.sti)][antal - 1 :]
    for sti in aeldre:
        kopi.fjern(sti)
    return aeldre


def samme_noegle(forb: driver.Forbindelse) -> Callable[[Path], bool]:
    """Whether a file begins with the salt of the open store, as its copies do and no other store's."""
    salt = bytes.fromhex(forb.execute("PRAGMA cipher_salt").fetchone()[0])

    def vores(sti: Path) -> bool:
        try:
            with sti.open("rb") as f:
                return f.read(len(salt)) == salt
        except OSError:
            return False  # a folder, or another user's

    return vores


def samme_saetning(forb: driver.Forbindelse, lager: Path, saetning: str) -> Callable[[Path], bool]:
    """Whether a file opens with the passphrase and is a copy of the open store."""
    with oversat(lager):
        uuid = forb.execute(_UUID.format("main")).fetchone()

    def vores(sti: Path) -> bool:
        try:
            with kopi.vedhaeftet(forb, sti, saetning, "anden"):
                return bool(forb.execute(_UUID.format("anden")).fetchone() == uuid)
        except driver.Error:
            return False  # another passphrase, or no copy at all

    return vores
