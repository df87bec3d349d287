"""The documents as a reader with another program than Word gets them: drawn by LibreOffice, read from the PDF."""

import shutil
import subprocess
from pathlib import Path

import pytest

from afk.breve.docx import docx
from afk.breve.dokument import Afsnit, Punkter, Tabel, Tekst
from tests.breve.eksempler import AFTALE, DELING, FOD, INDKALDELSE, LANG
from tests.breve.hjaelp import INGEN

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(
    SOFFICE is None or shutil.which("pdftotext") is None,
    reason="needs LibreOffice Writer and pdftotext (Debian: libreoffice-writer, poppler-utils)",
)

TEGN = "æøåÆØÅ é ü – — » « ” … § ½ € ☐"
FARLIG = INDKALDELSE._replace(
    titel="{{ 7*7 }} </w:t> & <b>",
    afsnit=(
        Afsnit("a", "{% for x in y %}", (
            Tekst(TEGN), Tekst("rar\u202egnp\x00\x1b[31m"), Punkter(("=1+1",)),
            Tabel(("Hvad", "Hvem"), (("a|b\nc", "{{ titel }}"),)),
        )),
    ),
)  # fmt: skip
DOKUMENTER = {
    "indkaldelse": INDKALDELSE,
    "invitation": INDKALDELSE._replace(skabelon="invitation"),
    "deling": DELING,
    "aftale": AFTALE,
    "lang": LANG,
    "farlig": FARLIG,
}


@pytest.fixture(scope="module")
def sider(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The pages of each document as text, with the words where they stand."""
    mappe = tmp_path_factory.mktemp("pdf")
    for navn, dok in DOKUMENTER.items():
        (mappe / f"{navn}.docx").write_bytes(docx(dok, INGEN))
    profil = f"-env:UserInstallation={(mappe / 'profil').as_uri()}"
    filer = [f"{navn}.docx" for navn in DOKUMENTER]
    subprocess.run(
        [str(SOFFICE), profil, "--headless", "--norestore", "--convert-to", "pdf", *filer],
        cwd=mappe, check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return {navn: _sider(mappe / f"{navn}.pdf") for navn in DOKUMENTER}


def _sider(pdf: Path) -> list[str]:
    svar = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", pdf, "-"], check=True, capture_output=True, timeout=60
    )
    return svar.stdout.decode().removesuffix("\f").split("\f")


def linjer(side: str) -> list[str]:
    return [" ".join(linje.split()) for linje in side.splitlines() if linje.strip()]


def flad(side: str) -> str:
    """The page as one line: where lines break depends on the typefaces that the machine has."""
    return " ".join(side.split())


@pytest.mark.parametrize("navn", ["indkaldelse", "invitation"])
def test_a_letter_is_one_page_with_all_there_is_to_tell(sider: dict[str, list[str]], navn: str):
    (side,) = sider[navn]
    alt = linjer(side)
    assert alt[:10] == [
        "Åstrup Kommune", "Job og Afklaring", "Østergade 7, 2. sal", "5000 Ærøbro", "Telefon 12 34 56 78",
        "Åse Ømand", "Gåsevej 3, 1. th.", "5000 Ærøbro", "22. november 2026",
        "Vi inviterer dig til et møde om dine næste skridt",
    ]  # fmt: skip
    for linje in (
        "Hvornår Tirsdag den 1. december 2026 kl. 10.00–11.00",
        "• Mette Krogh, socialpsykiatrien – fordi du vil tale om din støtte derhjemme",
        "Du må tage en bisidder med, for eksempel en ven eller én fra din familie.",
        "Det får ingen betydning for din hjælp, hvis du ikke kommer, eller hvis du fortryder.",
        "Lokale Ærø – spørg efter Søren i receptionen",
        "Søren Ågård",
    ):
        assert linje in flad(side)
    assert alt[-1] == FOD


def test_the_sender_stands_at_the_right_and_the_receiver_at_the_left(sider: dict[str, list[str]]):
    alt = sider["indkaldelse"][0].splitlines()
    kolonner = {linje.strip(): len(linje) - len(linje.lstrip()) for linje in alt}
    assert kolonner["Åstrup Kommune"] > 40
    assert kolonner["Åse Ømand"] == 0


def test_a_form_has_all_its_sections_in_their_order(sider: dict[str, list[str]]):
    alt = [linje for side in sider["deling"] for linje in linjer(side)]
    overskrifter = [a.overskrift for a in DELING.afsnit]
    assert [linje for linje in alt if linje in overskrifter] == overskrifter
    assert sum("På en god dag går jeg en tur inden kl. 10." in linje for linje in alt) == 8


def test_the_agreements_stand_in_a_table_on_one_page(sider: dict[str, list[str]]):
    (side,) = sider["aftale"]
    assert "Nr. Hvad Hvem Senest Følger op" in linjer(side)
    raekker = [linje for linje in linjer(side) if linje[0].isdigit() and linje[1] == " "]
    assert [r[0] for r in raekker] == list("1234567")
    assert raekker[2].startswith("3 Sender henvisning Anders Bøgh 2. december")
    assert "Side" not in side


def test_a_long_form_numbers_its_pages_from_the_second_and_repeats_the_heading_of_a_table(sider: dict[str, list[str]]):
    alle = sider["lang"]
    antal = len(alle)
    assert antal >= 3
    assert [linjer(s)[-1] for s in alle] == [
        LANG.fod, *(f"{LANG.fod} Side {nr} af {antal}" for nr in range(2, antal + 1)),
    ]  # fmt: skip
    raekker = sum(linje.startswith("7 Samler alle") for s in alle for linje in linjer(s))
    hoveder = sum(linje == "Nr. Hvad Hvem Senest Følger op" for s in alle for linje in linjer(s))
    delte = sum(linjer(s)[0].startswith("Nr. Hvad") for s in alle)
    assert raekker == 4
    assert hoveder == 4 + delte


def test_danish_letters_and_typography_and_hostile_texts_are_shown(sider: dict[str, list[str]]):
    (side,) = sider["farlig"]
    alt = linjer(side)
    for linje in ("{{ 7*7 }} </w:t> & <b>", "{% for x in y %}", TEGN, "rar\ufffdgnp\ufffd\ufffd[31m", "• =1+1",
                  "a|b {{ titel }}", "c"):  # fmt: skip
        assert linje in alt
