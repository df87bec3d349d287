"""`afk` alone: hello where there is no store, and the morning where there is one."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.hjaelp import Program, importer
from tests.cli.test_opstart import moduler
from tests.cli.test_terminal import Pty

MOEDER = """sag;type;dato;klokken;status
A4;step_up;24-11-2026;10:30;planlagt
A5;samtale;24-11-2026;09:00;planlagt
A1;samtale;22-11-2026;;planlagt
A2;samtale;25-11-2026;;aflyst
A7;samtale;20-11-2026;;planlagt
A7;samtale;07-12-2026;;planlagt
A8;samtale;06-12-2026;;planlagt
"""
"""What lies from 22 November to 6 December: 14 days, both in. A2 is called off; those of A7 lie before and after."""


def skaerm(afk: Program, bredde: int = 80, hoejde: int = 24) -> list[str]:
    ud = afk.ok(bredde=bredde, LINES=str(hoejde), TERM="dumb").ud
    return [x.rstrip() for x in ud.splitlines()]


# --- no store -----------------------------------------------------------------------------------------------


def test_uden_lager_siges_hvad_der_laves_hvor_og_tre_ting_at_proeve(afk: Program) -> None:
    svar = afk.ok()
    assert svar.fejl == ""
    assert svar.ud.startswith("Hej! ")
    assert f"  lageret, krypteret    {afk.lager}\n" in svar.ud
    assert f"  nøglen til det        {afk.konfig / 'noegler'}\n" in svar.ud
    proev = re.findall(r"^  (afk [^ ].*?)  ", svar.ud, re.M)
    assert proev == ["afk demo", "afk import borgere.csv --proev", "afk --help"]
    assert list(afk.mappe.iterdir()) == []


def test_de_tre_kommandoer_kan_koeres_og_laver_intet_lager(afk: Program) -> None:
    afk.fil("borgere.csv", "sag;navn\nA1;Lone\n")
    afk.ok("demo")
    afk.ok("import", afk.mappe / "borgere.csv", "--proev")
    afk.ok("--help")
    assert not afk.lager.exists()
    assert afk.ok().ud.startswith("Hej! ")


def test_hilsenen_siger_det_lager_der_er_peget_paa(afk: Program) -> None:
    andet = afk.mappe / "andet" / "l.db"
    assert f"  {andet}\n" in afk.ok("--lager", andet).ud
    assert str(afk.lager) not in afk.ok("--lager", andet).ud


# --- with a store -------------------------------------------------------------------------------------------


def test_uden_skaerm_er_det_linjerne_fra_afk_frist_inden_14(lager: Program) -> None:
    svar = lager.ok()
    # the deadlines: A2 27 October, A8 22 November, A6 30 November, A1 1 December
    assert [(x[0], x[3]) for x in svar.linjer] == [
        ("2026-10-27", "A2"), ("2026-11-22", "A8"), ("2026-11-30", "A6"), ("2026-12-01", "A1"),
    ]  # fmt: skip
    assert (svar.ud, svar.fejl) == (lager.ok("frist", "--inden", "14").ud, "")
    assert lager.ok("--lager", lager.lager).ud == svar.ud
    lager.ok("opsaet", "--saet", "morgen.dage=8")
    assert [x[3] for x in lager.ok().linjer] == ["A2", "A8", "A6"]
    assert lager.ok(AFK_DATO="2026-06-02").ud == ""


def test_morgenen_er_summen_de_overskredne_og_det_naeste(lager: Program) -> None:
    importer(lager, {"moeder": MOEDER})
    linjer = skaerm(lager)
    assert linjer[0] == "søndag 22. november 2026: 1 overskredet · 3 inden 14 dage"
    assert "tir 27-10-2026    A2           Straksafklaring, trin 1 (8 uger)" in linjer
    naeste = linjer[linjer.index("Det næste") + 1 :]
    assert [re.split(r"\s{2,}", x) for x in naeste] == [
        ["søn 22-11-2026", "i dag", "Straksafklaring, trin 1 (8 uger)", "A8", "Nina Skov"],
        ["søn 22-11-2026", "i dag", "Samtale", "A1", "Lone Jensen"],
        ["tir 24-11-2026", "09:00", "Samtale", "A5", "Fatima Holm"],
        ["tir 24-11-2026", "10:30", "Step up-møde", "A4", "Bent Nissen"],
        ["man 30-11-2026", "om 8 dage", "Straksafklaring, trin 1 (8 uger)", "A6", "Ruth Lund"],
        ["tir 01-12-2026", "om 9 dage", "Indsatsgaranti (6 måneder)", "A1", "Lone Jensen"],
        ["søn 06-12-2026", "om 14 dage", "Samtale", "A8", "Nina Skov"],
    ]
    lager.ok("borger", "luk", "A4", "--slutaarsag", "fraflyttet", "--dato", "2026-11-24")
    assert "Step up-møde" not in "\n".join(skaerm(lager))


def test_en_dag_uden_noget_siges(lager: Program) -> None:
    svar = lager.ok(bredde=80, TERM="dumb", AFK_DATO="2026-06-02")
    assert svar.ud == "tirsdag 2. juni 2026: ingen frister overskredet eller inden 14 dage\n"
    assert svar.fejl == "\nHvorfor: afk frist --forklar · Alle: afk frist · Ugen: afk uge · afk --help\n"


@pytest.fixture(scope="module")
def mange(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """30 overdue deadlines and 10 within 14 days."""
    program = Program(tmp_path_factory.mktemp("mange"))
    fra = ["01-09-2026"] * 30 + ["01-10-2026"] * 10
    forloeb = "".join(f"B{n:02};afklaringspuljen;{dag}\n" for n, dag in enumerate(fra))
    borgere = "sag;navn;maalgruppe\n" + "".join(f"B{n:02};Navn {n};aktivitetsparat\n" for n in range(40))
    importer(program, {"borgere": borgere, "forloeb": f"sag;forloeb;fra\n{forloeb}"})
    return program


@pytest.mark.parametrize("bredde", [60, 80, 160])
@pytest.mark.parametrize("hoejde", [10, 16, 24, 40, 200])
def test_morgenen_staar_paa_en_skaerm_og_siger_hvad_der_ikke_var_plads_til(
    mange: Program, bredde: int, hoejde: int
) -> None:
    svar = mange.ok(bredde=bredde, LINES=str(hoejde), TERM="dumb")
    tekst, linjer = svar.ud, svar.ud.splitlines()
    assert tekst.startswith("søndag 22. november 2026: 30 overskredet · 10 inden 14 dage\n")
    vist = len(re.findall(r"^tir 27-10-2026", tekst, re.M))
    mere = re.search(r"… og (\d+) mere: afk frist --overdue", tekst)
    assert vist + (int(mere[1]) if mere else 0) == 30
    naeste = len(re.findall(r"^tor 26-11-2026", tekst, re.M))
    assert naeste >= 3
    assert ("Det næste, de første" in tekst) == (naeste < 10)
    assert max(map(len, linjer)) <= bredde
    if hoejde >= 16:
        assert len(linjer) + 3 <= hoejde  # the last is the hint's blank line, the hint, and the prompt
        assert vist == 30 or len(linjer) >= hoejde - 8  # and the room is used


@pytest.mark.parametrize("aarsag", ["nøglen mangler", "noget andet", "forkert opsætning"])
def test_et_lager_der_ikke_kan_laeses_er_den_almindelige_fejl(lager: Program, aarsag: str) -> None:
    if aarsag == "nøglen mangler":
        for noegle in (lager.konfig / "noegler").iterdir():
            noegle.unlink()
    elif aarsag == "noget andet":
        lager.lager.write_bytes(b"sag;navn\n" * 2000)
    else:
        (lager.konfig / "afk.toml").write_text("[morgn]\n", encoding="utf-8")
    svar, frist = lager(), lager("frist")
    assert (svar.kode, svar.ud) == (frist.kode, "")
    assert svar.kode != 0
    assert svar.fejl == frist.fejl


def test_et_tomt_lager_siger_hvordan_man_kommer_videre(afk: Program) -> None:
    afk.ok("borger", "opret", "--sag", "A1")
    afk.ok("fortryd", "--ja")
    svar = afk.ok(bredde=80)
    assert (svar.ud, svar.fejl.split(".")[0]) == ("", "Lageret er tomt")
    assert afk.ok().alt == ""


def test_afk_alene_henter_ikke_mere_end_afk_frist(laes: Program) -> None:
    laes.ok("frist")  # the deadlines are kept from now on
    hentet = moduler(laes)
    assert "sqlcipher3" in hentet
    assert not [m for m in hentet if m.partition(".")[0] in ("rich", "sqlite_utils", "questionary", "platformdirs")]
    assert hentet.isdisjoint(("typer", "afk.regler.indsatsgaranti", "afk.cli.app"))


def test_paa_en_rigtig_skaerm_er_der_plads_til_prompten_nedenunder(mange: Program) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows har ingen pty")
    pytest.importorskip("pexpect")
    pytest.importorskip("pyte")
    p = Pty(mange, hoejde=24)
    assert p.slut() == 0
    skaerm: Any = [linje.rstrip() for linje in p.skaerm.display]
    assert skaerm[0].startswith("søndag 22. november 2026: 30 overskredet")
    assert skaerm[-1] == ""
    assert p.skaerm.cursor.y == len("\n".join(skaerm).rstrip().splitlines())


def test_alt_staar_under_hjemmemappen_naar_intet_er_valgt(afk: Program, tmp_path: Path) -> None:
    ud = afk.ok(AFK_LAGER="", AFK_KONFIG="", XDG_DATA_HOME=str(tmp_path / "d"), XDG_CONFIG_HOME=str(tmp_path / "c")).ud
    if sys.platform == "linux":
        assert str(tmp_path / "d" / "afk" / "lager.db") in ud
        assert str(tmp_path / "c" / "afk" / "noegler") in ud
    assert list(tmp_path.iterdir()) == []
