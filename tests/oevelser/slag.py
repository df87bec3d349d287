"""Kill the program in the middle of a command (POSIX), and look at what it left.

Each command is run to its end once: that gives the states the store may be in, one after each event of the
history. After a kill the store must be in one of them, pass `afk lager tjek`, have a history that leads to just
what it holds, and have no copy that is not whole; then the command is run again, to the same end.
"""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from afk.lager import driver
from afk.lager.noegle import forbind_med_noegle, gem_noegle
from afk.regnet import ajour
from afk.regnet.laes import laes_stand
from tests.cli.hjaelp import Program, Svar
from tests.lager.drab import draeb, kald, punkter, varighed
from tests.oevelser.billede import Billede, billede, genspil, i, trin

GAMMELT = sorted((Path(__file__).parents[1] / "lager" / "gamle").glob("*.sql"))[-1]
SVAR = ["1", "1", "i dag", "j", "1", "1", "1", "n", "4", "n", "1", "Vil gerne\n", "1", "i dag"]
"""The visitation, one answer each as it is typed."""
BORGERE = [f"B{n};Borger nr. {n};{'lang note ' * 30}" for n in range(300)]


class Opgave(NamedTuple):
    """A command to be broken off: what there is before it, how it is run, and how it is run again after a kill."""

    byg: Callable[[Program], object]
    koer: Callable[[Program], Svar]
    igen: Callable[[Program, Billede], object] | None = None


# --- the commands -------------------------------------------------------------------------------------------


def _lager(p: Program, antal: int = 150) -> None:
    raekker = [f"A{n};Borger {n};{'note ' * 40}" for n in range(antal)]
    p.ok("import", p.fil("foer.csv", "\n".join(["sag;navn;note", *raekker])))


def _import(p: Program) -> Svar:
    fakta = [f"B{n};kontanthjaelp;01-01-2026" for n in range(300)]
    b, f = "\n".join(["sag;navn;note", *BORGERE, "A1;Ny;"]), "\n".join(["sag;forloeb;fra", *fakta])
    return p.ok("import", p.fil("b.csv", b), p.fil("f.csv", f))


def _skema(p: Program, ind: str = "\n".join(SVAR) + "\n\n") -> Svar:
    return p.ok("visiter", "A1", "--kort", ind=ind, kan_spoerge=True)


def _skema_igen(p: Program, b: Billede) -> object:
    svar = [r for (tabel, _), r in b.fakta.items() if tabel == "svar"]
    kladder = [r for (tabel, _), r in b.fakta.items() if tabel == "besvarelser"]
    assert len(kladder) <= 1
    if not kladder:
        return _skema(p)
    assert svar, "a draft without an answer"
    return _skema(p, "\n".join(["j", *SVAR[len(svar) :]]) + "\n\n") if "faerdig" not in kladder[0] else None


def _fortryd_foer(p: Program) -> None:
    _lager(p)
    _import(p)


def _gammelt(p: Program) -> None:
    """A store of the last version before this, as that program made it."""
    p.lager.parent.mkdir()
    p.lager.touch(0o600)
    noegle, salt = os.urandom(32), os.urandom(16)
    with i(p):
        gem_noegle(salt, noegle)
    forb = driver.forbind(p.lager, noegle, salt)
    forb.execute("PRAGMA foreign_keys = OFF")
    forb.executescript(GAMMELT.read_text(encoding="utf-8"))
    forb.execute("PRAGMA journal_mode = WAL")
    forb.close()


def _gendan_foer(p: Program) -> None:
    _lager(p)
    kopi = p.ok("lager", "kopi", p.mappe / "usb").ud.strip()
    Path(kopi).rename(p.mappe / "usb" / "lager-2026-11-22T081530.db")
    _import(p)


def _gendan(p: Program) -> Svar:
    return p.ok("lager", "gendan", p.mappe / "usb" / "lager-2026-11-22T081530.db", "--ja")


def _frist_foer(p: Program) -> None:
    """Deadlines kept as of another day: at the first look at this one every borger's are computed."""
    _lager(p)
    fakta = [f"A{n};afklaringspuljen;{1 + n % 28:02}-10-2026" for n in range(150)]
    p.ok("import", p.fil("f.csv", "\n".join(["sag;forloeb;fra", *fakta])))
    p.ok("frist", "--dato", "2026-10-01")


def _frist(p: Program) -> Svar:
    with mock.patch.object(ajour, "AD_GANGEN", 20):  # eight transactions
        return p.ok("frist", "--json")


def _frist_igen(p: Program, _: Billede) -> None:
    """Of named sager the deadlines are always computed."""
    assert _frist(p).json == p.ok("frist", *(f"A{n}" for n in range(150)), "--json").json


def _noegle(p: Program) -> Svar:
    return p.ok("lager", "noegle", "--skift", "--ja", kan_spoerge=True)


OPGAVER = {
    "import": Opgave(_lager, _import),
    "skema": Opgave(_lager, _skema, _skema_igen),
    "fortryd": Opgave(_fortryd_foer, lambda p: p.ok("fortryd", "2", "--ja")),
    "migrering": Opgave(_gammelt, lambda p: p.ok("frist")),
    "noegle": Opgave(_lager, _noegle),
    "kopi": Opgave(_lager, lambda p: p.ok("lager", "kopi")),
    "gendan": Opgave(_gendan_foer, _gendan),
    "frist": Opgave(_frist_foer, _frist, _frist_igen),
    "slet": Opgave(_fortryd_foer, lambda p: p.ok("borger", "slet", "B1", "--bekraeft", "B1")),
}


# --- the drill ----------------------------------------------------------------------------------------------


def slag(hvad: str, rod: Path, antal: int | None, froe: int) -> Counter[str]:
    """Kill so many runs of the command; how many stores were as before, as after and in between.

    Without a number it is killed once before each of its calls that may touch the disk. Raises AssertionError, with
    the moment of the kill, for a store that is none of these.
    """
    opgave, r = OPGAVER[hvad], random.Random(froe)
    skabelon, arbejde = rod / f"skabelon-{hvad}", rod / hvad
    skabelon.mkdir()
    opgave.byg(Program(skabelon))
    p = Program(arbejde)

    def goer() -> None:
        opgave.koer(p)

    tilladte = _forventet(p, skabelon, goer)
    _klargoer(skabelon, arbejde)
    foer = _tegn(p)
    i_alt = kald(goer)
    _klargoer(skabelon, arbejde)
    varer = varighed(goer)
    talt: Counter[str] = Counter()
    for hvornaar in range(1, i_alt + 1) if antal is None else punkter(r, antal, i_alt, varer):
        _klargoer(skabelon, arbejde)
        draeb(goer, hvornaar)
        try:
            talt[_efter(p, opgave, tilladte, foer)] += 1
        except Exception as e:
            raise AssertionError(f"{hvad} killed at {hvornaar!r} of {i_alt} calls, {varer:.3f} s") from e
    return talt


def _klargoer(skabelon: Path, arbejde: Path) -> None:
    shutil.rmtree(arbejde, ignore_errors=True)
    shutil.copytree(skabelon, arbejde)


def _forventet(p: Program, skabelon: Path, goer: Callable[[], None]) -> list[Billede]:
    _klargoer(skabelon, p.mappe)
    with i(p):
        foer = billede(p.lager)
        goer()
        return trin(foer, billede(p.lager))


def _tegn(p: Program) -> tuple[object, ...]:
    """What a command changes that leaves the facts as they are: the version, the key, kept deadlines, the copies."""
    with i(p):
        fundet = forbind_med_noegle(p.lager)
        udgave = fundet.forb.execute("PRAGMA user_version").fetchone()
        regnet = laes_stand(fundet.forb) and fundet.forb.execute("SELECT * FROM regnet_borgere").fetchall()
        fundet.forb.close()
    return udgave, fundet.noegle, regnet, len(list(p.mappe.rglob("lager-*.db")))


def _efter(p: Program, opgave: Opgave, tilladte: list[Billede], tegn: tuple[object, ...]) -> str:
    """Which of the allowed states the store is in; then it is worked on. Raises AssertionError."""
    with i(p):
        _intet_laekket(p)
        fundet = billede(p.lager)
        assert fundet in tilladte, "neither before nor after"
        nr = tilladte.index(fundet)
        if fundet == tilladte[-1] and _tegn(p) != tegn:
            nr = len(tilladte) - 1
        for kopi in p.mappe.rglob("lager-*.db"):
            _hel_kopi(billede(kopi), tilladte)
        _i_orden(p)
        if nr < len(tilladte) - 1 or opgave.igen:
            (opgave.igen or (lambda p, _: opgave.koer(p)))(p, fundet)
        assert billede(p.lager).fakta == tilladte[-1].fakta, "run again it does not come to the same end"
        p.ok("borger", "opret", "--sag", "BAGEFTER")
        _i_orden(p)
    return "efter" if nr == len(tilladte) - 1 else "undervejs" if nr else "foer"


def _intet_laekket(p: Program) -> None:
    """Nothing that the command had begun to write can be read without the key."""
    for f in (*p.lager.parent.rglob("*"), *p.konfig.rglob("*")):
        indhold = f.read_bytes() if f.is_file() else b""
        assert not any(ord_ in indhold for ord_ in (b"Borger", b"note", b"Vil gerne")), f.name


def _hel_kopi(b: Billede, tilladte: list[Billede]) -> None:
    """The copy is of the store as it was at one time, and its history leads there."""
    assert genspil(b.historik) == b.fakta
    assert any(t.historik[: len(b.historik)] == b.historik for t in tilladte)


def _i_orden(p: Program) -> None:
    svar = p("lager", "tjek")
    assert svar.kode == 0, svar
    b = billede(p.lager)
    assert genspil(b.historik) == b.fakta, "the history does not tell what there is"
