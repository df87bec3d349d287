"""Every way a file can be bad, with the exact words the caseworker reads."""

import pytest

from afk.fejl import BrugsFejl
from afk.indlaes import fil, xlsx
from afk.indlaes.kolonner import Kort

from .excel import ark, lyv_om_stoerrelse, pakke
from .falsk import beskeder, importer

SOM_CSV = "Gem listen som CSV eller .xlsx, og importér den i stedet."
TOM = "Filen er tom. Gem listen igen fra fagsystemet eller Excel, og prøv igen."
IKKE_CSV = f"Filen er ikke en CSV-fil. {SOM_CSV}"
OEDELAGT = "Excel-filen er ødelagt og kan ikke læses. Gem listen igen som CSV eller .xlsx, og prøv igen."
INGEN_KENDTE = (
    "Ingen af overskrifterne kendes. Filen skal begynde med en linje med overskrifter, fx sag;cpr;navn. "
    "Heder kolonnerne noget andet, så brug --kolonne."
)
LIGNER_RAEKKE = (
    "Den første linje ligner en række og ikke overskrifter. Filen skal begynde med en linje med overskrifter, "
    "fx sag;cpr;navn."
)
ANDEN_TYPE = "Er det en anden type, så skriv den med --type."

HELE_FILER = [
    ("nothing at all", b"", 1, "tom", TOM),
    ("only a byte order mark", b"\xef\xbb\xbf", 1, "tom", TOM),
    ("only blank lines", b"\r\n \r\n", 1, "tom", TOM),
    ("only delimiters", b";;;\n;;;\n", 1, "tom", TOM),
    ("a NUL in a row", b"sag;navn\nA1;Bo\0\n", 1, "fil", IKKE_CSV),
    ("UTF-16 without its mark", "sag;navn\nA1;Bo".encode("utf-16-le"), 1, "fil", IKKE_CSV),
    ("a NUL in UTF-16", "sag;navn\nA1;B\0".encode("utf-16"), 1, "fil", IKKE_CSV),
    ("a PNG", b"\x89PNG\r\n\x1a\n\0\0", 1, "fil", f"Filen er et billede. {SOM_CSV}"),
    ("a JPEG", b"\xff\xd8\xff\xe0\0", 1, "fil", f"Filen er et billede. {SOM_CSV}"),
    ("a GIF", b"GIF89a\0", 1, "fil", f"Filen er et billede. {SOM_CSV}"),
    ("a PDF", b"%PDF-1.7\n", 1, "fil", f"Filen er en PDF-fil. {SOM_CSV}"),
    (
        "an old Excel file",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        1,
        "fil",
        f"Filen er en gammel Excel-fil (.xls) eller en fil med adgangskode. {SOM_CSV}",
    ),
    ("a gzip file", b"\x1f\x8b\x08\0", 1, "fil", f"Filen er en pakket fil (.gz). {SOM_CSV}"),
    ("a 7z file", b"7z\xbc\xaf\x27\x1c", 1, "fil", f"Filen er en pakket fil (.7z). {SOM_CSV}"),
    ("a database", b"SQLite format 3\0", 1, "fil", f"Filen er en database. {SOM_CSV}"),
    ("a web page", b"<html><table>", 1, "fil", f"Filen er en webside eller XML-fil. {SOM_CSV}"),
    ("rich text", b"{\\rtf1\\ansi", 1, "fil", f"Filen er et tekstdokument (.rtf). {SOM_CSV}"),
    (
        "a zip file",
        pakke({"borgere.csv": "sag\nA1"}),
        1,
        "fil",
        "Filen er en zip-fil. Pak den ud, og importér de filer, der er i den.",
    ),
    ("a Word document", pakke({"word/document.xml": "<w/>"}), 1, "fil", f"Filen er et Word-dokument. {SOM_CSV}"),
    (
        "a binary Excel file",
        pakke({"xl/workbook.bin": "x"}),
        1,
        "fil",
        f"Filen er en binær Excel-fil (.xlsb). {SOM_CSV}",
    ),
    (
        "an OpenDocument sheet",
        pakke({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        1,
        "fil",
        f"Filen er et OpenDocument-dokument (.ods eller .odt). {SOM_CSV}",
    ),
    ("a zip that is none", b"PK\x03\x04rubbish", 1, "fil", OEDELAGT),
    ("an .xlsx cut short", ark(["sag"], ["A1"])[:-40], 1, "fil", OEDELAGT),
    ("an .xlsx without sheets", pakke({"xl/workbook.xml": "<x"}), 1, "fil", OEDELAGT),
    ("an .xlsx with nothing in it", ark(), 1, "tom", TOM),
    (
        "bytes of no encoding",
        b"sag;navn\nA1;S\xf8ren\nA2;\x81\n",
        3,
        "tegnsaet",
        'Linjens tegn kan ikke læses. Gem filen igen som "CSV UTF-8" fra Excel, '
        "eller prøv --tegnsaet cp865 eller --tegnsaet macintosh.",
    ),
    (
        "UTF-8 with one line of Windows-1252",
        "sag;navn\nA1;Søren\n".encode() + "A2;Åse\n".encode("cp1252"),
        3,
        "tegnsaet",
        'Linjen har tegn, der ikke passer til resten af filen (utf-8). Gem filen igen som "CSV UTF-8" fra Excel.',
    ),
    (
        "a quote that is never closed",
        b'sag;navn\nA1;Bo\nA2;"Lone\nA3;Per\n',
        3,
        "csv",
        'Rækken har et anførselstegn ("), som aldrig bliver lukket. Ret rækken, eller gem listen igen fra Excel.',
    ),
    (
        "text after a closing quote",
        b'sag;navn\nA1;"Bo" Hansen\n',
        2,
        "csv",
        'Rækken har tekst lige efter et afsluttende anførselstegn ("). '
        "Skriv to i træk, hvor der skal stå et i teksten, eller gem listen igen fra Excel.",
    ),
    (
        "a cell of 3 MB",
        b"sag;note\nA1;kort\nA2;" + b"x" * 3_000_000 + b"\n",
        3,
        "csv",
        'En celle i rækken har over 2.000.000 tegn. Mangler den et anførselstegn (") til slut? '
        "Ret rækken, eller gem listen igen fra Excel.",
    ),
    (
        "a million columns",
        b";".join([b"x"] * 1_000_000),
        1,
        "kolonner",
        "Filen har 1.000.000 kolonner, flere end Excel kan have. Tjek, at det er den rigtige fil.",
    ),
    ("no header", b"A1;Bo Hansen\nA2;Ib\n", 1, "kolonner", INGEN_KENDTE),
    ("no header but a CPR number", b"A1;010284-1818;Bo Hansen\n", 1, "kolonner", LIGNER_RAEKKE),
    ("a row that begins like a header", b"sag;01-02-2026;Bo Hansen\n", 1, "kolonner", LIGNER_RAEKKE),
    (
        "an unknown column",
        b"sag;navn;farve\nA1;Bo;gul\n",
        1,
        "kolonner",
        'Filen ligner mest borgere. Kolonnen "farve" kendes ikke. Spring over med --ignorer "farve", '
        f'eller sig, hvad det er: --kolonne "farve=felt". {ANDEN_TYPE}',
    ),
    (
        "misspelt columns, below a blank line",
        b"\nsag;nvan;telfon\nA1;Bo;1\n",
        2,
        "kolonner",
        'Filen ligner mest borgere. Kolonnerne "nvan" (mente du navn?) og "telfon" (mente du telefon?) kendes ikke. '
        f'Spring over med --ignorer "nvan", eller sig, hvad det er: --kolonne "nvan=navn". {ANDEN_TYPE}',
    ),
    (
        "a column with a field's name among its words",
        b"sag;Borgerens Navn\nA1;Bo\n",
        1,
        "kolonner",
        'Filen ligner mest borgere. Kolonnen "Borgerens Navn" (mente du navn?) kendes ikke. '
        'Spring over med --ignorer "Borgerens Navn", eller sig, hvad det er: '
        f'--kolonne "Borgerens Navn=navn". {ANDEN_TYPE}',
    ),
    (
        "a thousand unknown columns",
        ("sag;" + ";".join(f"u{n}" for n in range(1000))).encode(),
        1,
        "kolonner",
        'Filen ligner mest borgere. Kolonnerne "u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9" '
        '… og 990 til kendes ikke. Spring over med --ignorer "u0", eller sig, hvad det er: --kolonne "u0=felt". '
        f"{ANDEN_TYPE}",
    ),
    (
        "a header with a CPR number among words",
        b"sag;navn;Bo 010284-1818\nA1;Bo;x\n",
        1,
        "kolonner",
        'Filen ligner mest borgere. Kolonnen nr. 3 kendes ikke. Spring over med --ignorer "KOLONNE", '
        f'eller sig, hvad det er: --kolonne "KOLONNE=felt". {ANDEN_TYPE}',
    ),
    (
        "a header of signs only",
        b"sag;#\nA1;x\n",
        1,
        "kolonner",
        'Filen ligner mest borgere. Kolonnen "#" kendes ikke. Spring over med --ignorer "#", '
        f'eller sig, hvad det er: --kolonne "#=felt". {ANDEN_TYPE}',
    ),
    (
        "neither sag nor cpr",
        b"navn;telefon\nBo;12345678\n",
        1,
        "kolonner",
        "Filen ligner mest borgere. Kolonnen sag eller cpr mangler. Tilføj den, eller sig med --kolonne, "
        f"hvad den hedder i filen. {ANDEN_TYPE}",
    ),
    (
        "a required column is missing",
        b"sag;forloeb;til\nA1;ressourceforloeb;\n",
        1,
        "kolonner",
        "Filen ligner mest forloeb. Kolonnen fra mangler. Tilføj den, eller sig med --kolonne, "
        f"hvad den hedder i filen. {ANDEN_TYPE}",
    ),
    (
        "two headers for one field",
        b"sag;fra;Startdato;forloeb\nA1;;;\n",
        1,
        "dobbelt",
        'Både kolonne 2 ("fra") og kolonne 3 ("Startdato") er feltet fra. '
        'Slet den ene, eller udelad den med --ignorer "Startdato".',
    ),
    (
        "a header twice",
        b"sag;navn;Navn\nA1;Bo;Ib\n",
        1,
        "dobbelt",
        'Både kolonne 2 ("navn") og kolonne 3 ("Navn") er feltet navn. Slet den ene.',
    ),
    (
        "two sheets that both fit",
        ark(Borgere=[["sag"], ["A1"]], Ekstra=[["sag"], ["A2"]]),
        1,
        "ark",
        'Excel-filen har flere ark med rækker: "Borgere" og "Ekstra". Gem det rigtige ark i sin egen fil.',
    ),
    (
        "two sheets and none fits",
        ark(Et=[["farve"], ["gul"]], To=[["frugt"], ["pære"]]),
        1,
        "ark",
        'Excel-filen har flere ark med rækker: "Et" og "To". Gem det rigtige ark i sin egen fil.',
    ),
    (
        "an error in an Excel cell",
        ark(["sag", "navn"], ["A1", "Bo"], ["A2", "#N/A"]),
        3,
        "excel_fejl",
        "Cellen B3 viser en fejl i Excel, fx #I/T. Ret formlen, eller tøm cellen, og gem filen igen.",
    ),
]


@pytest.mark.parametrize(
    ("data", "linje", "kode", "besked"), [f[1:] for f in HELE_FILER], ids=[f[0] for f in HELE_FILER]
)
def test_a_bad_file_is_told_in_one_sentence(data, linje, kode, besked):
    assert beskeder(("x", data)) == [(linje, "", kode, besked)]


def test_a_small_excel_file_that_unpacks_to_more_than_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(xlsx, "MAX_UDPAKKET", 1_000_000)
    data = pakke({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": b" " * 1_500_000})
    assert len(data) < 5_000
    besked = "Excel-filen fylder over 1 MB, når den pakkes ud. Gem listen som CSV, eller del den i flere filer."
    assert beskeder(("b.xlsx", data)) == [(1, "", "stoerrelse", besked)]


def test_an_excel_file_that_lies_about_its_unpacked_size_is_refused():
    data = lyv_om_stoerrelse(
        pakke({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": b" " * 1_500_000}), 1_500_000, 100
    )
    assert beskeder(("b.xlsx", data)) == [(1, "", "fil", OEDELAGT)]


@pytest.mark.parametrize("hjoerne", ["XFD1048576", "xfd1048576"])
def test_an_excel_file_with_a_cell_in_the_far_corner_is_refused_before_it_fills_the_memory(hjoerne):
    celle = f'<c r="{hjoerne}" t="inlineStr"><is><t>x</t></is></c>'
    data = pakke({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": f"<row>{celle}</row>"})
    besked = (
        "Arket går til række 1.048.576 og kolonne 16.384. Slet alt, der står uden for listen, og gem filen igen, "
        "eller gem listen som CSV."
    )
    assert beskeder(("b.xlsx", data)) == [(1, "", "stoerrelse", besked)]


def test_a_stray_cell_far_below_the_list_is_refused_with_its_place():
    data = ark(["sag", "navn", "note", "telefon", "email"], ["A1"], hjoerne="E1048576")
    besked = (
        "Arket går til række 1.048.576 og kolonne 5. Slet alt, der står uden for listen, og gem filen igen, "
        "eller gem listen som CSV."
    )
    assert beskeder(("b.xlsx", data)) == [(1, "", "stoerrelse", besked)]


def test_a_file_over_the_limit_is_refused_unread(monkeypatch):
    monkeypatch.setattr(fil, "MAX_BYTES", 1_000_000)
    besked = "Filen er for stor: højst 1 MB. Del den i flere filer."
    assert beskeder(("b.csv", b"x" * 1_000_001)) == [(1, "", "stoerrelse", besked)]


def test_any_damage_to_an_excel_file_is_told_as_a_sentence():
    data = ark(["sag", "navn"], ["A1", "Bo"])
    assert beskeder(("b.xlsx", data)) == []
    for sted in range(0, len(data), 37):
        skadet = data[:sted] + bytes([data[sted] ^ 0xFF]) + data[sted + 1 :]
        assert all(besked.endswith(".") for *_, besked in beskeder(("b.xlsx", skadet)))


FORKERT_BRUG = [
    (
        {"type": "forlob"},
        "--type forlob kendes ikke. Mente du forloeb? Vælg en af: borgere, forloeb, fritagelser, indsatser, moeder, "
        "samtykker, visitationer, jobformidlere, besvarelser, svar, aftaler, delinger, egne_frister, skridt.",
    ),
    (
        {"kort": Kort({"x": "telfon"})},
        "--kolonne: feltet telfon kendes ikke. Mente du telefon? "
        "Felterne i hver type står i hjælpen: afk import --help",
    ),
    (
        {"tegnsaet": "klingon"},
        "--tegnsaet klingon kendes ikke. Vælg en af: utf-8, utf-16, windows-1252, cp865, macintosh.",
    ),
    ({"skilletegn": "ab"}, '--skilletegn skal være ét tegn. Skriv ";", "," eller "tab".'),
    ({"skilletegn": '"'}, '--skilletegn skal være ét tegn. Skriv ";", "," eller "tab".'),
]


@pytest.mark.parametrize(("valg", "besked"), FORKERT_BRUG)
def test_an_impossible_choice_is_wrong_use(valg, besked):
    with pytest.raises(BrugsFejl) as e:
        importer(("b.csv", "sag\nA1"), **valg)
    assert str(e.value) == besked


def test_the_same_file_twice_is_wrong_use():
    with pytest.raises(BrugsFejl, match=r"Filen b.csv er nævnt to gange. Skriv hver fil én gang."):
        importer(("b.csv", "sag\nA1"), ("b.csv", "sag\nA2"))


def test_a_chosen_encoding_that_does_not_fit_is_told_with_its_line():
    besked = "Linjen har tegn, der ikke findes i utf-8. Prøv uden --tegnsaet, eller vælg et andet."
    data = "sag;navn\nA1;Bo\nA2;Søren".encode("cp1252")
    assert beskeder(("b.csv", data), tegnsaet="utf-8") == [(3, "", "tegnsaet", besked)]


def test_a_chosen_type_whose_columns_are_missing_is_told():
    besked = (
        "Kolonnerne forloeb og fra mangler. Tilføj dem, eller sig med --kolonne, hvad de hedder i filen. "
        'Kolonnen "navn" kendes ikke. Spring over med --ignorer "navn", '
        'eller sig, hvad det er: --kolonne "navn=felt".'
    )
    assert beskeder(("b.csv", "sag;navn\nA1;Bo"), type="forloeb") == [(1, "", "kolonner", besked)]
