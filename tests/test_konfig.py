"""afk.toml: what it can hold, and the message for each thing that is wrong in it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from afk.breve.dokument import Afsender
from afk.fejl import AfkFejl
from afk.konfig import Kapacitet, Konfig, Sagsbehandler, laes_konfig, laes_valg
from afk.regler.base import Valg

FULD = '''
[jobsamtaler]
antal = 4

[min_plan]
dage = 14

[sagsbehandler]
initialer = "LHJ"
navn = " Lise Holm"
telefon = "12 34 56 79"

[kapacitet]
moeder = 5
samtaler = 8
afstand = 0

[morgen]
dage = 21

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
    assert laes_konfig(tmp_path) == Konfig(
        Valg(), Afsender(), "", Sagsbehandler("", "", ""), Kapacitet(None, None, None), naer=14
    )
    assert laes_valg(tmp_path) == Valg(jobsamtaler_antal=None, min_plan_dage=7)
    assert laes_konfig(tmp_path / "findes ikke") == laes_konfig(tmp_path)


@pytest.mark.parametrize("tegn", [b"", b"\xef\xbb\xbf"])
def test_alt_kan_skrives_og_mellemrum_om_en_linje_taeller_ikke(tmp_path: Path, tegn: bytes) -> None:
    skriv(tmp_path, tegn + FULD.encode())
    afsender = Afsender("Nordby Kommune", "Jobcentret, Ø", ("Torvet 1", "9999 Nordby"), "12 34 56 78")
    tekst = "Mødet er også en jobsamtale.\n\nDu skal møde op."
    mig = Sagsbehandler("LHJ", "Lise Holm", "12 34 56 79")
    assert laes_konfig(tmp_path) == Konfig(Valg(4, 14), afsender, tekst, mig, Kapacitet(5, 8, 0), 21)
    assert laes_valg(tmp_path) == Valg(4, 14)


@pytest.mark.parametrize("tekst", ["", "# kun en note\n", "[kommune]\n", '[kommune]\nnavn = "N"\n'])
def test_hvad_der_ikke_staar_er_som_standard(tmp_path: Path, tekst: str) -> None:
    skriv(tmp_path, tekst)
    assert laes_valg(tmp_path) == Valg()
    assert laes_konfig(tmp_path).afsender == Afsender("N" if "navn" in tekst else "")


TAL = [
    ("jobsamtaler.antal", 1, 20, lambda k: k.valg.jobsamtaler_antal),
    ("min_plan.dage", 1, 60, lambda k: k.valg.min_plan_dage),
    ("kapacitet.moeder", 1, 500, lambda k: k.kapacitet.moeder),
    ("kapacitet.samtaler", 1, 500, lambda k: k.kapacitet.samtaler),
    ("kapacitet.afstand", 0, 365, lambda k: k.kapacitet.afstand),
    ("morgen.dage", 1, 60, lambda k: k.naer),
]


@pytest.mark.parametrize(("noegle", "fra", "til", "hent"), TAL, ids=[t[0] for t in TAL])
def test_et_tal_skal_ligge_i_sit_omraade(
    tmp_path: Path, noegle: str, fra: int, til: int, hent: Callable[[Konfig], int]
) -> None:
    afsnit, navn = noegle.split(".")
    for tal in (fra, til):
        skriv(tmp_path, f"[{afsnit}]\n{navn} = {tal}\n")
        assert hent(laes_konfig(tmp_path)) == tal
    for tal_tekst in (str(fra - 1), str(til + 1), "-1", "4.0", "true", '"4"', "[4]", "2026-01-01"):
        sti = skriv(tmp_path, f"[{afsnit}]\n{navn} = {tal_tekst}\n")
        for laes in (laes_valg, laes_konfig):
            with pytest.raises(AfkFejl) as e:
                laes(tmp_path)
            krav = f"skal være et helt tal fra {fra} til {til}, fx {navn} = "
            assert str(e.value).startswith(f"{sti}, linje 2: [{afsnit}] {navn} {krav}")
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
    assert str(e.value).startswith(f"{sti}, linje 2: [kommune] {linje.split()[0]} {krav}")


AFSNIT = "Skriv en af: sagsbehandler, kommune, kapacitet, min_plan, jobsamtaler, morgen."
KOMMUNE = "Skriv en af: navn, afdeling, adresse, telefon, jobsamtale_tekst."


@pytest.mark.parametrize(
    ("tekst", "besked"),
    [
        ("[jobsamtale]\nantal = 4\n", ", linje 1: [jobsamtale] kendes ikke. Mente du jobsamtaler? " + AFSNIT),
        ("\n[xyz]\n", ", linje 2: [xyz] kendes ikke. " + AFSNIT),
        ("antal = 4\n", ", linje 1: [antal] kendes ikke. " + AFSNIT),
        ("jobsamtaler = 4\n", ", linje 1: jobsamtaler er et afsnit. Skriv [jobsamtaler] på en linje for sig, "
         "og nøglerne under den."),
        ("[[kommune]]\nnavn = 'N'\n", ", linje 1: kommune er et afsnit. Skriv [kommune] på en linje for sig, "
         "og nøglerne under den."),
        ("[min_plan]\ndag = 7\n", ", linje 2: [min_plan] dag kendes ikke. Mente du dage? Skriv en af: dage."),
        ("[kommune]\ntlf = 'x'\n", ", linje 2: [kommune] tlf kendes ikke. Mente du telefon? " + KOMMUNE),
        ("[kommune]\nNavn = 'x'\n", ", linje 2: [kommune] Navn kendes ikke. Mente du navn? " + KOMMUNE),
        ('[kommune]\n"\\u001b[2Jnavn" = "x"\n', ": [kommune] [2Jnavn kendes ikke. Mente du navn? " + KOMMUNE),
        ("[kapacitet]\nmoeder = 4\nsamtale = 3\n", ", linje 3: [kapacitet] samtale kendes ikke. "
         "Mente du samtaler? Skriv en af: moeder, samtaler, afstand."),
    ],
)  # fmt: skip
def test_en_ukendt_noegle_er_en_fejl_med_et_forslag(tmp_path: Path, tekst: str, besked: str) -> None:
    sti = skriv(tmp_path, tekst)
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value) == f"{sti}{besked}"


@pytest.mark.parametrize(
    ("tekst", "linje"),
    [
        # the key's own line, and not another's: not a comment, not the same word in a text or another section
        ("# antal = 0\n\n[kommune]\nnavn = 'antal = 3'\n[jobsamtaler]\n# antal\nantal = 0\n", 7),
        ('[kommune]\njobsamtale_tekst = """\n[min_plan]\ndage = 99\n"""\n[min_plan]\n"dage" = 99\n', 7),
        ("[min_plan]\ndage = 3\n[morgen]\ndage = 99\n", 4),
        ("jobsamtaler.antal = 99\n", 1),
        ("\nmin_plan = { dage = 99 }\n", 2),
        # a value of several lines begins where the key stands
        ("[kommune]\nnavn = 'N'\nadresse = [\n 'x',\n 4,\n]\n", 3),
        ("[min_plan]\r\n\r\ndage = 99\r\n", 3),
    ],
)
def test_fejlen_siger_noeglens_linje(tmp_path: Path, tekst: str, linje: int) -> None:
    sti = skriv(tmp_path, tekst)
    with pytest.raises(AfkFejl) as e:
        laes_konfig(tmp_path)
    assert str(e.value).startswith(f"{sti}, linje {linje}: [")


def test_i_en_meget_lang_fil_siges_fejlen_uden_linje(tmp_path: Path) -> None:
    lang = "\n".join(f"# dage {n}\nx{n}_dage = 1" for n in range(20_000))
    sti = skriv(tmp_path, f"{lang}\n[min_plan]\ndage = 1\n")
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value).startswith(f"{sti}, linje 2: [x0_dage] kendes ikke.")
    sti = skriv(tmp_path, "[min_plan]\ndage = 99\n" + "#" * 2_000_000 + "\n[min_plam]\n")
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value).startswith(f"{sti}, linje 2: [min_plan] dage skal være")
    sti = skriv(tmp_path, "#" * 2_000_000 + "\n[min_plam]\n")
    with pytest.raises(AfkFejl) as e:
        laes_valg(tmp_path)
    assert str(e.value).startswith(f"{sti}: [min_plam] kendes ikke.")


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


@pytest.mark.parametrize(
    ("sat", "registreret", "raekke"),
    [
        (Sagsbehandler(), None, {}),
        (Sagsbehandler(), "Bo", {"navn": "Bo"}),
        (Sagsbehandler("LHJ"), "lhj", {"navn": "lhj"}),
        (Sagsbehandler("LHJ", "Lise Holm"), None, {"navn": "Lise Holm"}),
        (Sagsbehandler("LHJ", "Lise Holm", "12"), " lhj ", {"navn": "Lise Holm", "kontakt": "12"}),
        (Sagsbehandler("LHJ", "Lise Holm", "12"), "Bo", {"navn": "Bo"}),
        (Sagsbehandler("", "Lise Holm", "12"), "", {"navn": "Lise Holm", "kontakt": "12"}),
    ],
)
def test_sagsbehandleren_er_den_registrerede_eller_dig(
    sat: Sagsbehandler, registreret: str | None, raekke: dict[str, str]
) -> None:
    assert sat.som_raekke(registreret) == raekke
