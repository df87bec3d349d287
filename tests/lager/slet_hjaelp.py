"""What the tests of deletion need: every byte of a store decrypted, and deleting in one step."""

from pathlib import Path

import pytest
from historik_hjaelp import hent

from afk.lager import slet
from afk.lager.aabn import aabnet
from afk.lager.driver import Forbindelse
from afk.lager.noegle import find_noegle
from afk.lager.person import Person, Personer

_SIDE, _IV, _HMAC = 4096, 16, 64
"""Bytes of a page; at its end stand the initialisation vector and the authentication code (SQLCipher 4)."""


def klartekst(fil: Path, noegle: bytes) -> bytes:
    """Every page of the file decrypted, whether anything still points to what stands in it or not."""
    pytest.importorskip("cryptography")
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    data, ud = fil.read_bytes(), []
    assert len(data) % _SIDE == 0
    for nr in range(len(data) // _SIDE):
        side = data[nr * _SIDE : (nr + 1) * _SIDE]
        slut = _SIDE - _IV - _HMAC
        iv = side[slut : slut + _IV]
        laas_op = Cipher(algorithms.AES(noegle), modes.CBC(iv)).decryptor()
        ud.append(laas_op.update(side[16 if nr == 0 else 0 : slut]) + laas_op.finalize())
    return b"".join(ud)


def sider(sti: Path) -> bytes:
    """The store's file decrypted. Nothing may wait in a -wal file beside it."""
    noegle = find_noegle(sti)
    wal = sti.with_name(sti.name + "-wal")
    assert not wal.exists() or not wal.stat().st_size
    return klartekst(sti, noegle)


def raekker(sti: Path) -> bytes:
    """Every value of every table, as text."""
    tabeller = [n for (n,) in hent(sti, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return repr([hent(sti, f'SELECT * FROM "{n}"') for n in tabeller]).encode()


def find_ord(indhold: bytes, ord_: list[str]) -> list[str]:
    """Those of the words that stand there."""
    return [o for o in ord_ if o.encode() in indhold]


def slet_sag(sti: Path, *sager: str, pak: bool = True) -> None:
    """Delete as the command does."""

    def find(forb: Forbindelse) -> list[Person]:
        personer = Personer(forb)
        return [personer.find(s) for s in sager]

    slet.slet(sti, find)
    if pak:
        slet.pak(sti)


def mangler_pakning(sti: Path) -> bool:
    return hent(sti, "SELECT count(*) FROM meta WHERE noegle = 'mangler_pakning'") == [(1,)]


def ider(sti: Path, sag: str) -> tuple[int, ...]:
    """The ids of the person of the sag."""
    with aabnet(sti) as forb:
        return Personer(forb).find(sag).ider
