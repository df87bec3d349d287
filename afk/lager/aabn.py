"""Open the store: the right key, the right version."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afk.lager.driver import Forbindelse
from afk.lager.fejl import NyereLager, oversat
from afk.lager.noegle import forbind_med_noegle
from afk.lager.udgave import udgave


@contextmanager
def aabnet(sti: Path, udgaven: bool = True) -> Iterator[Forbindelse]:
    """A connection to the store at this program's version; an older store is copied and migrated first.

    Without `udgaven` that is left to whoever asks (`bring_paa_udgave`). Raises the errors of afk.lager.fejl, and no
    others of its own.
    """
    with oversat(sti):
        forb = forbind_med_noegle(sti).forb
        try:
            if udgaven:
                bring_paa_udgave(forb, sti)
            yield forb
        finally:
            forb.close()


def bring_paa_udgave(forb: Forbindelse, sti: Path) -> None:
    """Copy and migrate an older store. To be called inside `aabnet`. Raises NyereLager."""
    # It takes every fact type to know the version, and the light path of the morning does without.
    from afk.lager import skema

    deres, vores = udgave(forb), skema.version()
    if deres > vores:
        raise NyereLager(sti, deres, vores)
    if deres < vores:
        from afk.lager.migrer import bring_op

        bring_op(forb, sti)
