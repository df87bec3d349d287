"""`afk regler --udkast`: what it writes imports, is in the house's style, and fails until it is filled in."""

from pathlib import Path

import pytest

from tests.cli.hjaelp import Program
from tests.huset.hus import Hus

UDKAST = REGEL, TEST = "afk/regler/foerste_samtale.py", "tests/regler/test_foerste_samtale.py"
"""What the draft was written to."""


def test_reglen_kendes_og_siger_at_den_er_et_udkast(hus: Hus) -> None:
    [r] = hus.ok("regler", "foerste-samtale", "--json").json
    assert (r["titel"], r["forbehold"][:19]) == ("Første samtale", "reglen er et udkast")


def test_testen_fejler_til_fristen_er_regnet_og_kilden_skrevet(hus: Hus) -> None:
    svar = hus.python("-m", "pytest", TEST)
    assert "2 failed, 3 passed" in svar.stdout, svar.stdout
    for besked in ("Regn fristen for S ud i hånden efter kilden", "Skriv kilden i reglen"):
        assert besked in svar.stdout
    som_skrevet = {hus.mappe / sti: (hus.mappe / sti).read_text(encoding="utf-8") for sti in UDKAST}
    # 31 January + 6 months = 31 July.
    ret(hus.mappe / TEST, "FRIST: str | None = None", 'FRIST: str | None = "2026-07-31"')
    ret(hus.mappe / REGEL, '"Skriv kilden: lov, paragraf og stykke"', '"LAB § 31"')
    ret(hus.mappe / REGEL, '    forbehold="reglen er et udkast og er endnu ikke kontrolleret mod kilden.",\n', "")
    svar = hus.python("-m", "pytest", TEST)
    for fil, tekst in som_skrevet.items():  # other tests look at the draft
        fil.write_text(tekst, encoding="utf-8")
    assert "5 passed" in svar.stdout, svar.stdout


def test_der_skrives_aldrig_hen_over_noget(hus: Hus) -> None:
    foer = (hus.mappe / REGEL).read_bytes(), (hus.mappe / TEST).read_bytes()
    svar = hus("regler", "--udkast", "foerste-samtale", "--til", ".")
    assert svar.kode == 2 and "Navnet foerste-samtale er optaget" in svar.fejl
    (hus.mappe / "tests" / "regler" / "test_anden.py").write_text("", encoding="utf-8")
    svar = hus("regler", "--udkast", "anden", "--til", ".")
    assert svar.kode == 1 and "test_anden.py findes allerede." in svar.fejl.replace("\n", " ")
    assert not (hus.mappe / "afk" / "regler" / "anden.py").exists()
    assert ((hus.mappe / REGEL).read_bytes(), (hus.mappe / TEST).read_bytes()) == foer


def ret(fil: Path, gammel: str, ny: str) -> None:
    tekst = fil.read_text(encoding="utf-8")
    assert tekst.count(gammel) == 1
    fil.write_text(tekst.replace(gammel, ny), encoding="utf-8")


# --- without a project --------------------------------------------------------------------------------------


def test_uden_mappe_staar_begge_filer_paa_skaermen(tmp_path: Path) -> None:
    ud = Program(tmp_path).ok("regler", "--udkast", "klage-2").ud
    dele = ud.split("# ===== ")
    assert [d.partition(" =====\n")[0] for d in dele] == ["", "afk/regler/klage_2.py", "tests/regler/test_klage_2.py"]
    for tekst in (d.partition(" =====\n")[2] for d in dele[1:]):
        compile(tekst, "udkast", "exec")
    assert "gyldig_fra=date(2026, 1, 1)" in ud and 'navn="klage-2"' in ud


@pytest.mark.parametrize(
    ("args", "kode", "besked"),
    [
        (["--udkast", "Første"], 2, "En regel kan ikke hedde Første. Brug a-z, tal og bindestreger"),
        (["--udkast", "import"], 2, "En regel kan ikke hedde import."),
        (["--udkast", "../x"], 2, "En regel kan ikke hedde ../x."),
        (["--udkast", "klage"], 2, "Navnet klage er optaget i afk/regler. Vælg et andet."),
        (["--udkast", "base"], 2, "Navnet base er optaget i afk/regler. Vælg et andet."),
        (["klage", "--udkast", "ny"], 2, "Skriv enten reglen klage eller --udkast ny, ikke begge."),
        (["--til", "."], 2, "--til bruges kun sammen med --udkast NAVN."),
        (["--udkast", "ny", "--til", "intet"], 1, "intet er ikke mappen med afk's kildekode."),
    ],
)
def test_forkert_brug_fortaelles(tmp_path: Path, args: list[str], kode: int, besked: str) -> None:
    svar = Program(tmp_path)("regler", *args)
    assert (svar.kode, svar.ud) == (kode, "")
    assert besked in svar.fejl.replace("\n", " ")
