"""The system's keyring as the place of the key: an extra, and never one that keeps it as plain text.

A marker file says that a store's key is there, so that no other store pays for looking.
"""

from pathlib import Path
from typing import Any

from afk.lager import fil
from afk.lager.noegle import noegle_fil
from afk.lager.noeglefejl import NoegleringFejl

_TJENESTE = "afk"
_MAERKE = '{"afk": "noeglering"}\n'
_I_STEDET = "Brug en nøglefil eller en adgangssætning i stedet."


def har(salt: bytes) -> bool:
    """Whether the key of the store with this salt is in the keyring."""
    return _maerke(salt).exists()


def gem(salt: bytes, noegle: bytes) -> None:
    """Put the key into the keyring, read it back, and leave the marker. Raises NoegleringFejl."""
    ring = _ring()
    _kald(ring.set_password, _TJENESTE, salt.hex(), noegle.hex())
    if _kald(ring.get_password, _TJENESTE, salt.hex()) != noegle.hex():
        raise NoegleringFejl("den gav ikke nøglen tilbage, som den blev lagt ind", _I_STEDET)
    fil.lav_mappe(_maerke(salt).parent)
    fil.skriv_privat(_maerke(salt), _MAERKE)


def hent(salt: bytes) -> bytes:
    """The key in the keyring. Raises NoegleringFejl."""
    tekst = _kald(_ring().get_password, _TJENESTE, salt.hex())
    try:
        noegle = bytes.fromhex(tekst)
    except (TypeError, ValueError):
        noegle = b""
    if len(noegle) != 32:
        raise NoegleringFejl(
            "nøglen til lageret ligger der ikke", 'Brug genoprettelseskoden: "afk lager noegle --genopret".'
        )
    return noegle


def slet(salt: bytes) -> None:
    """Take the key out again. Raises NoegleringFejl, and then the marker stays."""
    _kald(_ring().delete_password, _TJENESTE, salt.hex())
    _maerke(salt).unlink(missing_ok=True)


def _maerke(salt: bytes) -> Path:
    return noegle_fil(salt, "ring")


def _ring() -> Any:
    """The keyring to use: one that encrypts. Raises NoegleringFejl."""
    from afk.lager.slot import ingen_kernedump

    ingen_kernedump()
    try:
        import keyring
    except ImportError:
        raise NoegleringFejl("pakken mangler", "Hent den med: pip install 'afk[noeglering]'") from None
    ring = _kald(keyring.get_keyring)
    # A chain of keyrings writes to its first.
    ring = next(iter(getattr(ring, "backends", ())), ring)
    navn = type(ring).__module__
    # The keyring package gives those it does not recommend a priority below 1: none at all, null, plain text.
    if navn.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")) or _lav(ring):
        raise NoegleringFejl(
            "her er ingen, der gemmer krypteret (fx fordi der ikke er logget ind på et skrivebord)",
            _I_STEDET,
        )
    return ring


def _lav(ring: Any) -> bool:
    return bool(_kald(lambda: ring.priority < 1))


def _kald(funktion: Any, *args: str) -> Any:
    """Call the keyring; whatever its backend raises becomes one sentence, and its own words stay out of it."""
    try:
        return funktion(*args)
    except Exception as e:
        laast = "Locked" in type(e).__name__
        if laast:
            raise NoegleringFejl("den er låst") from e
        raise NoegleringFejl(f"den svarede med en fejl ({type(e).__name__})", _I_STEDET) from e
