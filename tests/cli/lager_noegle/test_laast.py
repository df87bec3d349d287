"""A locked store in scripts and cron, and unlocked for some hours."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import PROJEKT, Program, Svar
from tests.cli.lager_noegle.hjaelp import HURTIG, SAETNING, er_laast, posix, skriv_skjult, uden_noeglefil, veje

KOMMANDOER = ["frist", "borger liste", "borger opret --sag B1", "eksport --type forloeb", "lager status"]


@pytest.mark.parametrize("kommando", KOMMANDOER)
def test_without_a_terminal_a_locked_store_is_one_line_and_1(laast: Program, kommando: str) -> None:
    er_laast(laast(*kommando.split()))


@posix
@pytest.mark.parametrize("ny_session", [True, False])
def test_cron_gets_no_question_and_does_not_hang(laast: Program, ny_session: bool) -> None:
    svar = subprocess.run(
        [sys.executable, "-c", HURTIG, "frist"], stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False,
        env=laast.miljoe({"PYTHONPATH": str(PROJEKT)}), cwd=laast.mappe, start_new_session=ny_session,
    )  # fmt: skip
    er_laast(Svar(svar.returncode, svar.stdout.decode(), svar.stderr.decode()))


def test_at_a_terminal_a_run_whose_stdin_is_empty_is_not_asked(laast: Program, pty: Any) -> None:
    kode = ("import os, sys; os.dup2(os.open(os.devnull, os.O_RDONLY), 0); "
            "from afk.__main__ import koer; sys.exit(koer(['frist']))")  # fmt: skip
    p = pty(kode=kode)
    assert p.slut() == 1
    assert "er låst" in " ".join(p.linjer)
    assert "vises ikke" not in p.raa


@posix
def test_cron_may_have_a_private_file_with_the_passphrase(laast: Program, fil: Path) -> None:
    assert laast.ok("frist", AFK_ADGANGSSAETNING_FIL=str(fil)).ud
    fil.chmod(0o640)
    svar = laast("frist", AFK_ADGANGSSAETNING_FIL=str(fil))
    assert svar.kode == 1
    assert f"chmod 600 '{fil}'" in svar.fejl
    fil.chmod(0o600)
    for indhold, tekst in (
        (b"", "er tom"),
        (b"\n", "er tom"),
        (b"\xff\n", "ikke tekst"),
        (b"forkert\n", "passer ikke"),
    ):
        fil.write_bytes(indhold)
        svar = laast("frist", AFK_ADGANGSSAETNING_FIL=str(fil))
        assert (svar.kode, svar.ud) == (1, "")
        assert tekst in svar.fejl
        assert "forkert" not in svar.fejl
    svar = laast("frist", AFK_ADGANGSSAETNING_FIL=str(laast.mappe / "findes ikke"))
    assert svar.kode == 1
    assert "findes ikke" in svar.fejl


def test_a_script_without_the_file_is_told_the_option(afk: Program, fil: Path) -> None:
    for args in ("--adgangssaetning", "--kun-adgangssaetning --ja"):
        svar = afk("lager", "noegle", *args.split())
        assert svar.kode == 2, args
        assert "--adgangssaetning-fil" in svar.fejl
        afk.ok("lager", "noegle", "--adgangssaetning-fil", fil)
    svar = afk("lager", "noegle", "--kun-adgangssaetning")
    assert svar.kode == 2
    assert "--ja" in svar.fejl
    uden_noeglefil(afk)
    assert "--adgangssaetning-fil" in afk("lager", "oplaas").fejl


def test_a_passphrase_on_stdin(afk: Program) -> None:
    afk.ok("lager", "noegle", "--adgangssaetning-fil", "-", ind=f"{SAETNING}\n")
    uden_noeglefil(afk)
    er_laast(afk("frist"))
    afk.ok("lager", "oplaas", "--adgangssaetning-fil", "-", ind=f"{SAETNING}\n")
    assert afk.ok("frist").ud
    svar = afk("lager", "oplaas", "--adgangssaetning-fil", "-", kan_spoerge=True)
    assert svar.kode == 2
    assert "på skærmen" in svar.fejl


@pytest.mark.parametrize("saetning", ["elleve tegn", "aaaaaaaaaaaaaaaaaaaaaaaa"])
def test_a_passphrase_that_is_easy_to_guess_is_refused(afk: Program, fil: Path, saetning: str) -> None:
    fil.write_text(saetning)
    svar = afk("lager", "noegle", "--adgangssaetning-fil", fil)
    assert svar.kode == 1
    assert "let at gætte" in svar.fejl
    assert saetning not in svar.alt
    assert veje(afk)["adgangssaetning"] is False


@posix
def test_unlocked_once_every_command_opens_it_until_it_is_locked(laast: Program, pty: Any) -> None:
    p = pty("lager", "oplaas", "--timer", "2")
    skriv_skjult(p, "Adgangssætning", SAETNING)
    assert p.slut() == 0
    assert laast.ok("frist").ud
    assert laast.proces("frist", kode=HURTIG).kode == 0
    assert veje(laast)["laast_op_til"] > "2026"
    assert "er låst" in laast.ok("lager", "laas").fejl
    assert "Intet lager var låst op" in laast.ok("lager", "laas").fejl
    er_laast(laast("frist"))
    assert veje(laast)["laast_op_til"] is None


@posix
def test_a_wrong_passphrase_unlocks_nothing(laast: Program, fil: Path) -> None:
    fil.write_text("en helt forkert sætning\n")
    svar = laast("lager", "oplaas", "--adgangssaetning-fil", fil)
    assert svar.kode == 1
    assert "passer ikke" in svar.fejl
    assert list((laast.mappe / "run").iterdir()) == []


def test_where_no_key_can_be_kept_it_is_said_before_anything_is_asked(laast: Program) -> None:
    svar = laast("lager", "oplaas", XDG_RUNTIME_DIR="")
    assert svar.kode == 1
    assert "AFK_ADGANGSSAETNING_FIL" in svar.fejl


def test_a_store_with_its_key_file_is_said_not_to_be_locked(afk: Program) -> None:
    assert "ikke låst: det åbnes med nøglefilen" in afk.ok("lager", "oplaas").fejl
    assert "stadig åbnes med nøglefilen" in afk.ok("lager", "laas").fejl


@pytest.mark.parametrize("timer", ["0", "25", "-1", "x"])
def test_the_hours_are_a_day_at_most(laast: Program, timer: str) -> None:
    assert laast("lager", "oplaas", "--timer", timer).kode == 2
