"""afk.toml: what it can hold, and the message for each thing that is wrong in it."""

import os
from pathlib import Path

import pytest

from afk.breve.dokument import Afsender
from afk.fejl import AfkFejl
from afk.konfig import Konfig, laes_konfig, laes_valg
from afk.regler.base import Valg

FULD = '''
[jobsamtaler]
antal = 4

[min_plan]
dage = 14

[kommune]
navn = " Nordby Kommune "
afdeling = "Jobcentret, Ø"
adresse = ["Torvet 1", " 9999 Nordby"]
telefon = "12 34 56 78"
jobsamtale_tekst = """
Mødet er også en jobsamtale.

Du skal møde op.
"""
'''


def skriv(mappe: Path, tekst: str | bytes) -> Path:
    sti = mappe / "afk.toml"
    sti.write_bytes(tekst.encode() if isinstance(tekst, str) else tekst)
    return sti


def test_uden_en_fil_gaelder_standarden(tmp_path: Path) -> None:
    assert laes_konfig(tmp_path) == Konfig(Valg(), Afsender(), "")
    assert laes_valg(tmp_path) == Valg(jobsamtaler_antal=None, min_plan_dage=7)
    assert laes_konfig(tmp_path / "findes ikke") == laes_konfig(tmp_path)


@pytest.mark.parametrize("tegn", [b"", b"\xef\xbb\xbf"])
def test_alt_kan_skrives_og_mellemrum_om_en_linje_taeller_ikke(tmp_path: Path, tegn: bytes) -> None:
    skriv(tmp_path, tegn + FULD.encode())
    afsender = Afsender("Nordby Kommune", "Jobcentret, Ø", ("Torvet 1", "9999 Nordby"), "12 34 56 78")
    tekst = "Mødet er også en jobsamtale.\n\nDu skal møde op."
    assert laes_konfig(tmp_path) == Konfig(Valg(4, 14), afsender, tekst)
    assert laes_valg(tmp_path) == Valg(4, 14)


@pytest.mark.parametrize("tekst", ["", "# kun en note\n", "[kommune]\n", '[kommune]\nnavn = "N"\n'])
def test_hvad_der_ikke_staar_er_som_standard(tmp_path: Path, tekst: str) -> None:
    skriv(tmp_path, tekst)
    assert laes_valg(tmp_path) == Valg()
    assert laes_konfig(tmp_path).afsender == Afsender("N" if "navn" in tekst else "")


@pytest.mark.parametrize(("noegle", "fra", "til"), [("jobsamtaler.antal", 1, 20), ("min_plan.dage", 1, 60)])
def test_et_tal_skal_ligge_i_sit_omraade(tmp_path: Path, noegle: str, fra: int, til: int) -> None:
    afsnit, navn = noegle.split(".")
    for tal in (fra, til):
        skriv(tmp_path, f"[{afsnit}]\n{navn} = {tal}\n")
        assert tal in laes_valg(tmp_path)
    for tal_tekst in (str(fra - 1), str(til + 1), "-1", "4.0", "true", '"4"', "[4]", "2026-01-01"):
        sti = skriv(tmp_path, f"[{afsnit}]\n{navn} = {tal_tekst}\n")
        for laes in (laes_valg, laes_konfig):
            with pytest.raises(AfkFejl) as e:
                laes(tmp_path)
            krav = f"skal være et helt tal fra {fra} til {til}, fx {navn} = "
            assert str(e.value).startswith(f"{sti}: [{afsnit}] {navn} {krav}")
            assert str(e.value).endswith(".")


LINJE = "skal være en tekst på én linje i anførselstegn, fx "
ADRESSE = "skal være en liste med en til seks linjer i anførselstegn, fx adresse = "
TEKST = "skal være en tekst på højst 10000 tegn."


@pytest.mark.parametrize(
    ("linje", "krav"),
    [
        ("navn = 4", LINJE),
        ('navn = ""', LINJE),
        ('navn = "  "', LINJE),
        ('navn = "to\\nlinjer"', LINJE),
        ('navn = "\\u001b[31m"', LINJE),
        (f'navn = "{"x" * 201}"', LINJE),
        ("afdeling = []", LINJE),
        ("telefon = 12345678", LINJE),
        ('adresse = "Torvet 1"', ADRESSE),
        ("adresse = []", ADRESSE),
        ('adresse = ["Torvet 1", 9999]', ADRESSE),
        ('adresse = ["Torvet 1", ""]', ADRESSE),
        (f"adresse = {['x'] * 7}", ADRESSE),
        ("jobsamtale_tekst = 1", TEKST),
        ('jobsamtale_tekst = "\\n "', TEKST),
        (f'jobsamtale_tekst = "{"x" * 10_001}"', TEKST),
    ],
)
def test_kommunens_oplysninger_skal_vaere_tekster(tmp_path: Path, linje: str, krav: str) -> None:
    sti = skriv(tmp_path, f"[kommune]\n{linje}\n")
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value).startswith(f"{sti}: [kommune] {linje.split()[0]} {krav}")


@pytest.mark.parametrize(
    ("tekst", "besked"),
    [
        ("[jobsamtale]\nantal = 4\n", "[jobsamtale] kendes ikke. Mente du jobsamtaler? "
         "Skriv en af: jobsamtaler, min_plan, kommune."),
        ("[xyz]\n", "[xyz] kendes ikke. Skriv en af: jobsamtaler, min_plan, kommune."),
        ("antal = 4\n", "[antal] kendes ikke. Skriv en af: jobsamtaler, min_plan, kommune."),
        ("jobsamtaler = 4\n", "jobsamtaler er et afsnit. Skriv [jobsamtaler] på en linje for sig, "
         "og nøglerne under den."),
        ("[[kommune]]\nnavn = 'N'\n", "kommune er et afsnit. Skriv [kommune] på en linje for sig, "
         "og nøglerne under den."),
        ("[min_plan]\ndag = 7\n", "[min_plan] dag kendes ikke. Mente du dage? Skriv en af: dage."),
        ("[kommune]\ntlf = 'x'\n", "[kommune] tlf kendes ikke. Mente du telefon? "
         "Skriv en af: navn, afdeling, adresse, telefon, jobsamtale_tekst."),
        ('[kommune]\n"\\u001b[2Jnavn" = "x"\n', "[kommune] [2Jnavn kendes ikke. Mente du navn? "
         "Skriv en af: navn, afdeling, adresse, telefon, jobsamtale_tekst."),
    ],
)  # fmt: skip
def test_en_ukendt_noegle_er_en_fejl_med_et_forslag(tmp_path: Path, tekst: str, besked: str) -> None:
    sti = skriv(tmp_path, tekst)
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value) == f"{sti}: {besked}"


@pytest.mark.parametrize(
    ("tekst", "sted"),
    [("[jobsamtaler\n", " (linje 1, kolonne 13)"), ("[min_plan]\ndage = \n", " (linje 2, kolonne 8)"),
     ('[kommune]\nnavn = """', ""), ("[min_plan]\ndage = 1\ndage = 2\n", " (linje 3, kolonne 9)"),
     ("[kommune]\nadresse = " + "[" * 5000, "")],
)  # fmt: skip
def test_en_fil_der_ikke_er_toml_siges_paa_dansk_med_stedet(tmp_path: Path, tekst: str, sted: str) -> None:
    sti = skriv(tmp_path, tekst)
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value) == (
        f"Konfigurationen {sti} kan ikke læses som TOML{sted}. "
        "Tjek anførselstegn, lighedstegn og klammer, og at intet står to gange."
    )


def test_en_fil_i_et_andet_tegnsaet_siges(tmp_path: Path) -> None:
    skriv(tmp_path, '[kommune]\nnavn = "Sønderby"\n'.encode("cp1252"))
    with pytest.raises(AfkFejl, match="er ikke gemt som UTF-8"):
        laes_valg(tmp_path)


def test_en_fil_der_ikke_kan_laeses_siges(tmp_path: Path) -> None:
    (tmp_path / "afk.toml").mkdir()
    aarsag = "det er en mappe" if os.name == "posix" else "du har ikke adgang"
    with pytest.raises(AfkFejl, match=f"kan ikke læses: {aarsag}"):
        laes_valg(tmp_path)
