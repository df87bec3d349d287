"""What several tjek ask of the facts, and how a fact and its command are written."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from afk.fakta.base import Faktatype, Felt
from afk.fakta.forloeb import Forloeb
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import Kode, dansk_ord
from afk.regler.faelles import ophoert

_SIKKER = re.compile(r"[\w@%+=:,./-]+")


def loebende(sag: Sag, navn: str, d: date) -> Iterator[Forloeb]:
    """The borger's forløb of this name that have begun by `d` and not ended on it."""
    return (f for f in sag.af(Forloeb) if f.forloeb == navn and f.fra <= d and ophoert(f, d) is None)


def betegn(typ: Faktatype, fakta: Any) -> str:
    """A fact by its type and key without personal fields: "En indsats (mentor, 01-06-2026)"."""
    dele = [_vist(typ.felt(n), getattr(fakta, n)) for n in typ.noegle if not typ.felt(n).personlig]
    return f"{typ.ental.capitalize()} ({', '.join(d for d in dele if d)})"


def _vist(felt: Felt, vaerdi: Any) -> str:
    if isinstance(felt.slags, Kode):
        return dansk_ord(vaerdi)
    return f"{vaerdi:%d-%m-%Y}" if isinstance(vaerdi, date) else str(vaerdi or "")


def i_kommando(sag: Sag) -> str:
    """The sag's id as it stands in a command: in quotation marks where a shell would take it for something else."""
    if _SIKKER.fullmatch(sag.borger.sag):
        return sag.borger.sag
    from shlex import quote  # hardly ever needed

    return quote(sag.borger.sag)


def ret(sag: Sag, typ: Faktatype, fakta: Any, verbum: str = "tilfoej", **nye: str) -> str:
    """The command that changes a stored fact: its key, what must always be given, and the options to add.

    A personal value stands as its name in capitals: the caseworker writes it as it is registered.
    A type without a command of its own comes from a file.
    """
    if not typ.kommando:
        return f"afk import {typ.navn}.csv"
    navne = [f.navn for f in typ.felter if f.navn in typ.noegle or (f.kraevet and verbum == "tilfoej")]
    return kommando(sag, typ, verbum, {n: getattr(fakta, n) for n in navne}, **nye)


def kommando(sag: Sag, typ: Faktatype, verbum: str, felter: dict[str, Any], **nye: str) -> str:
    """A command on the type with these stored values as options; those that are None are left out."""
    valg = {n: _skrevet(typ.felt(n), v) for n, v in felter.items() if v is not None} | nye
    dele = [f"--{n.replace('_', '-')} {v}" for n, v in valg.items()]
    return " ".join([f"afk {typ.kommando} {verbum} {i_kommando(sag)}", *dele])


def _skrevet(felt: Felt, vaerdi: Any) -> str:
    return felt.navn.upper() if felt.personlig else felt.slags.skriv(vaerdi)
