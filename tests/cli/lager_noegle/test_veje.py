"""`afk lager noegle`: which ways there are to open the store, another key, and what is asked first."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program
from tests.cli.lager_noegle.hjaelp import SAETNING, posix, skriv_skjult, veje
from tests.cli.test_terminal import KODE


def test_without_an_option_the_ways_are_shown_and_no_key(afk: Program, fil: Path) -> None:
    (noeglefil,) = (afk.konfig / "noegler").iterdir()
    svar = afk.ok("lager", "noegle")
    assert dict(svar.linjer) == {  # type: ignore[arg-type]
        "lager": str(afk.lager), "noeglefil": str(noeglefil), "adgangssaetning": "nej", "noeglering": "nej",
        "genoprettelseskode": "nej", "laast_op_til": "",
    }  # fmt: skip
    assert "afk lager noegle --ny-kode" in svar.fejl
    afk.ok("lager", "noegle", "--adgangssaetning-fil", fil)
    afk.ok("lager", "noegle", "--ny-kode", kan_spoerge=True)
    v = veje(afk)
    assert [v[n] for n in ("adgangssaetning", "genoprettelseskode")] == [True, True]
    noegle = json.loads(noeglefil.read_text())["noegle"]
    for args in ((), ("--json",), ("--format", "csv"), ("--format", "tabel")):
        assert noegle not in afk.ok("lager", "noegle", *args).alt


def test_one_thing_at_a_time(afk: Program) -> None:
    svar = afk("lager", "noegle", "--skift", "--ny-kode")
    assert svar.kode == 2
    assert "--ny-kode og --skift kan ikke bruges sammen" in svar.fejl


@posix
def test_a_key_file_that_others_can_read_is_refused_with_the_command_that_closes_it(afk: Program) -> None:
    (noeglefil,) = (afk.konfig / "noegler").iterdir()
    noeglefil.chmod(0o644)
    for args in ("lager noegle", "frist", "lager noegle --noeglefil", "lager laas"):
        svar = afk(*args.split())
        assert svar.kode == 1
        assert f"chmod 600 '{noeglefil}'" in svar.fejl


def test_without_a_store_every_option_says_so(afk: Program, fil: Path) -> None:
    afk.lager.unlink()
    for args in ("noegle", "noegle --ny-kode --ja", "noegle --genopret", f"noegle --adgangssaetning-fil {fil}",
                 "noegle --kun-adgangssaetning --ja", "noegle --noeglering --ja", "noegle --noeglefil",
                 "noegle --skift --ja", "oplaas"):  # fmt: skip
        svar = afk("lager", *args.split(), ind="0000\n", kan_spoerge="genopret" not in args)
        assert (svar.kode, svar.ud) == (1, ""), args
        assert "ikke noget lager" in svar.fejl, args


def test_a_change_of_key_shows_a_new_code_and_keeps_the_passphrase(laast: Program, pty: Any) -> None:
    foer = laast.ok("frist", "--json", AFK_ADGANGSSAETNING_FIL=str(laast.mappe / "saetning.txt")).ud
    p = pty("lager", "noegle", "--skift")
    p.vent("j/n")
    p.send("j\r")
    skriv_skjult(p, "Adgangssætning", SAETNING)
    assert p.slut() == 0
    (kode,) = KODE.findall(p.raa)
    assert "Adgangssætningen er den samme" in p.raa
    assert laast.ok("frist", "--json", AFK_ADGANGSSAETNING_FIL=str(laast.mappe / "saetning.txt")).ud == foer
    laast.ok("lager", "noegle", "--genopret", ind=kode)
    assert laast.ok("frist", "--json").ud == foer


def test_a_change_of_key_needs_a_screen_and_a_yes(afk: Program) -> None:
    (noeglefil,) = (afk.konfig / "noegler").iterdir()
    foer = noeglefil.read_bytes()
    svar = afk("lager", "noegle", "--skift", "--ja")
    assert svar.kode == 2
    assert "terminalvindue" in svar.fejl
    assert "Intet er ændret" in afk.ok("lager", "noegle", "--skift", kan_spoerge=True, ind="n\n").fejl
    assert noeglefil.read_bytes() == foer
    afk.ok("lager", "noegle", "--skift", "--ja", kan_spoerge=True)
    assert noeglefil.read_bytes() != foer


def test_a_no_leaves_the_key_where_it_is(laast: Program, fil: Path) -> None:
    assert "ligger nu i" in laast.ok("lager", "noegle", "--noeglefil", AFK_ADGANGSSAETNING_FIL=str(fil)).fejl
    for valg in ("--kun-adgangssaetning", "--noeglering"):
        assert "Intet er ændret" in laast.ok("lager", "noegle", valg, kan_spoerge=True, ind="n\n").fejl
        assert laast.ok("frist").ud


def test_where_there_is_no_keyring_it_is_one_sentence_and_the_key_file_stays(afk: Program) -> None:
    pytest.importorskip("keyring")
    svar = afk.proces("lager", "noegle", "--noeglering", "--ja", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    assert (svar.kode, svar.ud) == (1, "")
    assert "ingen, der gemmer krypteret" in svar.fejl
    assert "Traceback" not in svar.fejl
    assert afk.ok("frist").ud


def test_with_a_key_file_nothing_of_the_other_ways_is_loaded(afk: Program) -> None:
    kode = ("import sys; from afk.__main__ import koer; k = koer(['frist']); "
            "print([m for m in sys.modules if m.startswith(('afk.', 'keyring', 'hmac'))], k)")  # fmt: skip
    ud = afk.proces(kode=kode).ud.splitlines()[-1]
    assert ud.endswith(" 0")
    for modul in ("keyring", "hmac", "afk.lager.laast", "afk.lager.slot", "afk.lager.skift", "afk.lager.adgang",
                  "afk.lager.oplaast", "afk.cli.adgangssaetning"):  # fmt: skip
        assert f"'{modul}'" not in ud
