"""A key locked with something else: a text that a person knows, or another key. Only the standard library.

A slot is a small JSON file: `ct` is the key XOR the first half of 64 bytes made from the secret and a fresh
`salt`, so each half is used once; `tag` is an HMAC with the other half, so a wrong secret and a changed file are
both found out. Whoever has the file alone has nothing but guesses to try.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from afk.lager import fil
from afk.lager.fejl import fil_oversat
from afk.lager.noeglefejl import SlotUlaeselig

Udled = Callable[[bytes], bytes]
"""From the salt of a slot to its 64 bytes."""


def af_tekst(tekst: str, log2_n: int) -> Udled:
    """The 64 bytes from a text, with scrypt: 128 bytes x 8 x 2**log2_n of memory for each guess."""
    return partial(_scrypt, tekst.encode("utf-8"), log2_n)


def af_noegle(noegle: bytes) -> Udled:
    """The 64 bytes from another key, which nobody can guess and which so needs no slow derivation."""
    return partial(_fra_noegle, noegle)


def laas(noegle: bytes, udled: Udled) -> dict[str, str]:
    """The fields of a slot that holds the key."""
    ingen_kernedump()
    salt = os.urandom(16)
    k = udled(salt)
    ct = _xor(noegle, k[:32])
    return {"salt": salt.hex(), "ct": ct.hex(), "tag": hmac.digest(k[32:], salt + ct, "sha256").hex()}


def laas_op(felter: dict[str, Any], udled: Udled) -> bytes | None:
    """The key in a slot, or None when the secret is wrong. Raises ValueError, KeyError or TypeError for no slot."""
    ingen_kernedump()
    salt, ct, tag = (bytes.fromhex(felter[n]) for n in ("salt", "ct", "tag"))
    if len(ct) != 32:
        raise ValueError("a key has 32 bytes")
    k = udled(salt)
    return _xor(ct, k[:32]) if hmac.compare_digest(hmac.digest(k[32:], salt + ct, "sha256"), tag) else None


def gem(sti: Path, noegle: bytes, udled: Udled) -> None:
    """Lock the key and write the slot file, in place of what lies there."""
    fil.lav_mappe(sti.parent)
    fil.skriv_privat(sti, json.dumps(laas(noegle, udled)) + "\n")


def hent(sti: Path, udled: Udled) -> bytes | None:
    """The key in a slot file, or None when the secret is wrong. Raises SlotUlaeselig for a damaged file."""
    with fil_oversat(sti):
        indhold = sti.read_bytes()
    try:
        return laas_op(json.loads(indhold), udled)
    except (ValueError, KeyError, TypeError):
        raise SlotUlaeselig(sti) from None


def ingen_kernedump() -> None:
    """From here on a crash of the process leaves no picture of its memory on the disk; Windows makes none."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _scrypt(hemmelighed: bytes, log2_n: int, salt: bytes) -> bytes:
    # OpenSSL's own ceiling is 32 MiB, which a passphrase needs four times over.
    return hashlib.scrypt(hemmelighed, salt=salt, n=2**log2_n, r=8, p=1, maxmem=2**28, dklen=64)


def _fra_noegle(noegle: bytes, salt: bytes) -> bytes:
    return hmac.digest(noegle, b"afk noegle" + salt, "sha512")


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))
