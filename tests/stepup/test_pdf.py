"""The step up papers as a reader gets them: drawn as Word files, converted by LibreOffice, and read from the PDF."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from afk.breve.docx import docx
from afk.breve.dokument import Afsender, Dokument
from afk.stepup.brev import brev
from afk.stepup.invitation import fagfolk, invitation
from afk.stepup.skemadokument import til_borgeren, til_deling
from tests.stepup.svarene import AFTALT, FORBEREDT, SKEMAER, moedet

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None or shutil.which("pdftotext") is None,
    reason="needs LibreOffice Writer and pdftotext (Debian: libreoffice-writer, poppler-utils)",
)

D = date(2026, 11, 22)
AFSENDER = Afsender("Åstrup Kommune", "Job og Afklaring", ("Østergade 7, 2. sal", "5000 Ærøbro"), "12 34 56 78")
FOD = "Kommunens eget skema – ikke STARs skabelon."
HJEMME = (
    "søster", "sover", "tankerne", "indlæggelse", "Psykisk", "helbred", "Jeg venter på det", "70 10 20 30",
    "Kontanthjælp", "At forberede mødet", "god til planter",
)  # fmt: skip
"""Of FORBEREDT what the consent does not cover, and what is the caseworker's own."""
TEGN = "Rødgrød med fløde på Ærø – ÆØÅ, æøå, é, ü og 7 €"


def dokumenter() -> dict[str, Dokument]:
    m = moedet(foer={"sp_til_deltagere": [{"navn": "Lars Bo Holm", "spoergsmaal": "Er der en akutbolig?"}]})
    lars, ida = (invitation(m, r, AFSENDER) for r in fagfolk(m))
    navne = ["Lars Bo Holm, Socialområdet", "Ida Skov, Jobcentret"]
    pligter = "Du har pligt til at komme til jobsamtalen. Ring til os, hvis du bliver syg. § 35."
    job = {"er_jobsamtale": "ja", "vejledning_sendt": "2026-10-01", "kommunens_standardtekst": pligter}
    en_del = {**job, "er_jobsamtale": "en_del", "jobsamtale_del": "de sidste 20 minutter"}
    assert m.omfang is not None
    aftalt = {**AFTALT, "faelles_billede": TEGN, "rehab_grund": "Skjult grund",
              "aftaler": [{**AFTALT["aftaler"][0], "note": "Skjult note"}]}  # fmt: skip
    return {
        "brev": brev(m, AFSENDER),
        "lars": lars,
        "ida": ida,
        "deling": til_deling(m.foer_skema, m.foer, m.omfang, navne, D, AFSENDER),
        "aftale": til_borgeren(SKEMAER["aftale"], aftalt, D, AFSENDER, "Åse"),
        "job": brev(moedet(job), AFSENDER),
        "en_del": brev(moedet(en_del), AFSENDER),
        "mange": til_borgeren(SKEMAER["aftale"], mange(aftalt), D, AFSENDER, "Åse"),
    }


def mange(svar: dict) -> dict:
    """An aftaledokument with more rows and columns than a page is wide: in tables of them words would be cut."""
    indsats = {"start": "2026-12-15", "slut": "2027-06-15", "timer": 2.5, "timer_er_skoen": True}
    deltagere = [
        {"navn": "Karen-Margrethe Søndergaard-Jørgensen", "rolle": "misbrugsbehandling",
         "organisation": "Rusmiddelcentret", "begrundelse": "Erfaring og kvalifikationer", "deltager_via": "fysisk",
         "status": "moedte"},
    ] * 6  # fmt: skip
    aftaler = [{**svar["aftaler"][0], "nr": nr, "status": "aftalt"} for nr in range(1, 7)]
    suppl = [{**svar["suppl_indsatser"][0], **indsats}] * 3
    return {**svar, "fremmoede": deltagere, "aftaler": aftaler, "suppl_indsatser": suppl}


@pytest.fixture(scope="module")
def sider(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The pages of each document as text, with the words where they stand; all converted in one call."""
    mappe = tmp_path_factory.mktemp("pdf")
    alle = dokumenter()
    for navn, dok in alle.items():
        (mappe / f"{navn}.docx").write_bytes(docx(dok, Path("findes-ikke")))
    profil = f"-env:UserInstallation={(mappe / 'profil').as_uri()}"
    subprocess.run(
        [str(SOFFICE), profil, "--headless", "--norestore", "--convert-to", "pdf", *(f"{n}.docx" for n in alle)],
        cwd=mappe, check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return {navn: _sider(mappe / f"{navn}.pdf") for navn in alle}


def _sider(pdf: Path) -> list[str]:
    svar = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True, timeout=60
    )
    return svar.stdout.decode().removesuffix("\f").split("\f")


def flad(sider: list[str]) -> str:
    """All the words: where lines break depends on the typefaces that the machine has."""
    return " ".join(" ".join(sider).split())


def test_the_letter_is_one_page_with_all_that_it_must_tell(sider: dict[str, list[str]]) -> None:
    (side,) = sider["brev"]
    ord_ = flad([side])
    for linje in (
        "Åstrup Kommune Job og Afklaring Østergade 7, 2. sal 5000 Ærøbro Telefon 12 34 56 78 Åse 22. november 2026",
        "Invitation til step up-møde torsdag 10. december 2026 kl. 09.30 Kære Åse",
        "Tak for samtalen tirsdag 10. november 2026.",
        "Vi skal finde ud af, hvad der kan begynde nu, og hvem der hjælper med hvad.",
        "Vi tager først fat på det, du selv har peget på: bolig.",
        "• Lars Bo Holm, Socialområdet: Bolig • Ida Skov, Jobcentret: Erfaring og kvalifikationer",
        "det får ingen betydning for din hjælp, hvis du bliver væk eller fortryder",
        "Du må have en bisidder med",
        "oplysninger om job og uddannelse, bolig samt tidligere og nuværende indsatser "
        "med Lars Bo Holm (Socialområdet) og Ida Skov (Jobcentret), så de kan forberede sig.",
        "Mødet holdes her: Rådhuset, Torvet 1, lokale 2. Vi regner med, at det varer 60 minutter.",
        "så kontakt Mette Krogh på 70 10 20 30, hverdage 9-14.",
        "Venlig hilsen Mette Krogh, Jobcentret",
    ):
        assert linje in ord_
    assert ord_.endswith(FOD)


@pytest.mark.parametrize(
    ("navn", "modtager", "grund"),
    [("lars", "Lars Bo Holm, Socialområdet", "Bolig"), ("ida", "Ida Skov, Jobcentret", "Erfaring og kvalifikationer")],
)
def test_an_invitation_is_one_page_to_one_professional(
    sider: dict[str, list[str]], navn: str, modtager: str, grund: str
) -> None:
    (side,) = sider[navn]
    ord_ = flad([side])
    for linje in (
        f"Telefon 12 34 56 78 {modtager} 22. november 2026 Step up-møde torsdag 10. december 2026 Åse har sagt ja",
        f"Du er inviteret, fordi borgeren selv har peget på: {grund} Tid og sted",
        "• Torsdag 10. december 2026 kl. 09.30, cirka 60 minutter • Rådhuset, Torvet 1, lokale 2",
        "Kontakt: Mette Krogh på 70 10 20 30, hverdage 9-14",
    ):
        assert linje in ord_
    assert ("Er der en akutbolig?" in ord_) == (navn == "lars")
    for hjemme in ("sofa", "praktikker", "Gartneri", "tankerne", "Psykisk", "søster"):
        assert hjemme not in ord_


def test_the_shared_form_is_two_pages_with_what_the_consent_covers(sider: dict[str, list[str]]) -> None:
    assert len(sider["deling"]) <= 2
    ord_ = flad(sider["deling"])
    for linje in (
        "Delt 22. november 2026 efter borgerens samtykke med: Lars Bo Holm, Socialområdet; Ida Skov, Jobcentret.",
        "Jeg vil gerne i gang, men jeg bor på en sofa.",
        "Jeg har ingen adresse.",
        "Gartneri",
        "Uden bolig",
        "Åse har været i to praktikker siden 2023.",
        "10. december 2026",
        "09:30",
    ):
        assert linje in ord_
    afsnit = [a.titel for a in SKEMAER["forberedende"].afsnit]
    med = [t for t in afsnit if t not in ("Ønske og samtykke", "Helbred", "Deltagernes bidrag", "Deling")]
    steder = [ord_.find(t) for t in med]
    assert -1 not in steder
    assert steder == sorted(steder)


@pytest.mark.parametrize("hjemme", HJEMME)
def test_what_must_stay_home_is_not_in_the_shared_form(sider: dict[str, list[str]], hjemme: str) -> None:
    assert hjemme.casefold() in str([FORBEREDT, *SKEMAER["forberedende"].spoergsmaal]).casefold()  # it could have been
    assert hjemme.casefold() not in flad(sider["deling"]).casefold()


def test_the_aftaledokument_is_two_pages_with_every_agreement(sider: dict[str, list[str]]) -> None:
    assert len(sider["aftale"]) <= 2
    ord_ = flad(sider["aftale"])
    for linje in (
        "til Åse",
        TEGN,
        "4 lønnede timer om ugen",
        "Lars ringer til boligselskabet",
        "4. december 2026",
        "Møder efter kl. 11",
        "Bostøtte to gange om ugen",
        "1. Lars søger akutbolig",
        "Senest hvornår? 1.12.2026",
        "Hvem følger op? Mette Krogh",
        "Afklaringsforløb (trin 2)",
        "15. januar 2027",
    ):
        assert linje in ord_
    assert "Skjult" not in ord_


@pytest.mark.parametrize(
    ("navn", "linje"),
    [
        ("job", "Mødet er samtidig en jobsamtale. Du har pligt til at komme til jobsamtalen."),
        ("en_del", "Kun denne del er en jobsamtale: de sidste 20 minutter. Du har pligt til at komme"),
    ],
)
def test_a_letter_of_a_jobsamtale_tells_the_duties_and_not_that_it_is_free(
    sider: dict[str, list[str]], navn: str, linje: str
) -> None:
    assert len(sider[navn]) <= 2
    ord_ = flad(sider[navn])
    assert ord_.count("Indkaldelse til jobsamtale og step up-møde torsdag 10. december 2026 kl. 09.30") == 1
    assert linje in ord_
    assert "Du fik skriftlig vejledning torsdag 1. oktober 2026." in ord_
    assert "Mødet er frivilligt" not in ord_


def test_long_rows_are_drawn_without_cutting_a_word(sider: dict[str, list[str]]) -> None:
    ord_ = flad(sider["mange"])
    for linje, antal in (("Misbrugsbehandling", 6), ("Rusmiddelcentret", 6), ("boligselskabet", 1), ("Aftalt", 6),
                         ("Hvad er besluttet? Bevilget på mødet", 3), ("Slutdato: 15.6.2027", 3)):  # fmt: skip
        assert ord_.count(linje) == antal
