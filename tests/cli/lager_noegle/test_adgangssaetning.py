"""The passphrase as somebody types it: never on the screen, asked for once."""

from pathlib import Path
from typing import Any

from tests.cli.hjaelp import Program
from tests.cli.lager_noegle.hjaelp import SAETNING, skriv_skjult, uden_noeglefil
from tests.cli.test_terminal import CTRL_C


def test_a_passphrase_is_typed_twice_and_never_shown_and_then_opens_the_store(afk: Program, pty: Any) -> None:
    p = pty("lager", "noegle", "--adgangssaetning")
    skriv_skjult(p, "Ny adgangssætning", "for kort")
    skriv_skjult(p, "let at gætte.*Ny adgangssætning", SAETNING)
    skriv_skjult(p, "Den samme igen", SAETNING + "x")
    skriv_skjult(p, "ikke ens.*Ny adgangssætning", SAETNING)
    skriv_skjult(p, "Den samme igen", SAETNING)
    assert p.slut() == 0
    laas = pty("lager", "noegle", "--kun-adgangssaetning")
    laas.vent("glemmer du adgangssætningen, er lageret tabt.*j/n")
    laas.send("j\r")
    skriv_skjult(laas, "Adgangssætning", SAETNING)
    assert laas.slut() == 0
    frist = pty("frist", "--format", "csv")
    skriv_skjult(frist, "Adgangssætning", "en forkert én")
    skriv_skjult(frist, "passer ikke.*Adgangssætning", SAETNING)
    assert frist.slut() == 0
    assert "A1;Lone Jensen" in frist.raa
    for koersel in (p, laas, frist):
        for skrevet in (SAETNING, "for kort", "en forkert én"):
            assert skrevet not in koersel.raa


def test_with_the_real_cost_of_a_guess(afk: Program, pty: Any) -> None:
    p = pty("lager", "noegle", "--adgangssaetning", kode="")
    skriv_skjult(p, "Ny adgangssætning", SAETNING)
    skriv_skjult(p, "Den samme igen", SAETNING)
    assert p.slut() == 0
    uden_noeglefil(afk)
    frist = pty("frist", kode="")
    skriv_skjult(frist, "Adgangssætning", SAETNING)
    assert frist.slut() == 0


def test_three_wrong_ones_are_enough_and_ctrl_c_is_130(laast: Program, pty: Any) -> None:
    p = pty("frist")
    for _ in range(3):
        skriv_skjult(p, r"Adgangssætning \(vises", "forkert")
    assert p.slut() == 1
    assert "genoprettelseskoden" in " ".join(p.linjer)
    p = pty("frist")
    p.vent("Adgangssætning")
    assert p.barn.waitnoecho(10)
    p.send(CTRL_C)
    assert p.slut() == 130
    assert "Traceback" not in p.raa


def test_the_question_is_on_the_terminal_when_stdout_goes_to_a_file(laast: Program, pty: Any) -> None:
    ud = laast.mappe / "ud.txt"
    p = pty("frist", til_fil=ud)
    skriv_skjult(p, "Adgangssætning", SAETNING)
    assert p.slut() == 0
    assert "Adgangs" not in ud.read_text(encoding="utf-8")
    assert "A1" in ud.read_text(encoding="utf-8")


def test_a_command_that_opens_the_store_several_times_asks_once(laast: Program, pty: Any) -> None:
    p = pty("borger", "opret", "--sag", "B1", "--navn", "Bo", "--maalgruppe", "jobparat", "--cpr", "-")
    skriv_skjult(p, "Adgangssætning", SAETNING)
    assert p.slut() == 0
    assert p.raa.count("Adgangssætning") == 1


def test_a_decomposed_letter_is_the_same_letter(laast: Program, fil: Path) -> None:
    fil.write_text(SAETNING.replace("å", "a\u030a") + "\r\nlinje 2", encoding="utf-8-sig")
    assert laast.ok("frist", AFK_ADGANGSSAETNING_FIL=str(fil)).ud
