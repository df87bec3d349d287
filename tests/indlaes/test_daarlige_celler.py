"""Every way a cell or a row can be bad, with the exact words the caseworker reads."""

from datetime import date, datetime

import pytest

from .excel import ark
from .falsk import beskeder, importer

FORLOEB = "afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp"
GRUPPER = "aktivitetsparat, jobparat, uddannelsesparat, sygedagpenge, andet"
SAADAN = 'Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".'
INGEN_DATO = "Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige."
SKAL_STAA = '"-" sletter en værdi, men her skal der stå en. Skriv værdien.'

CELLER = [
    # header; row; column; code; message
    ("sag;navn", "A 1;Bo", "sag", "sag", "Sagens id skal være ét ord på højst 40 tegn uden mellemrum."),
    (
        "sag;navn",
        "010284-1818;Bo",
        "sag",
        "sag",
        "Sagens id ligner et CPR-nummer. Brug sagsnummeret, og skriv CPR-nummeret som cpr.",
    ),
    ("sag;navn", "-;Bo", "sag", "slet", SKAL_STAA),
    ("sag;navn", ";Bo", "", "borger", "Rækken siger ikke, hvilken borger den handler om. Udfyld sag eller cpr."),
    ("cpr;navn", "-;Bo", "", "borger", "Rækken siger ikke, hvilken borger den handler om. Udfyld sag eller cpr."),
    (
        "Sagsnr;Navn",
        "A1;Bo;Hansen",
        "",
        "celler",
        "Rækken har 3 celler, men der er kun 2 overskrifter. "
        "Er der et skilletegn i en tekst, så sæt teksten i anførselstegn.",
    ),
    (
        "sag;;navn",
        "A1;x;Bo",
        "",
        "overskrift",
        "Kolonne 2 har en værdi, men ingen overskrift. Giv kolonnen en overskrift, eller tøm den.",
    ),
    (
        "CPR-nr.",
        "10284-1818",
        "CPR-nr.",
        "cpr",
        "CPR-nummeret har 9 cifre: er et nul forrest faldet væk? Formatér kolonnen som tekst.",
    ),
    ("cpr", "010284-18181", "cpr", "cpr", "CPR-nummeret har 11 cifre og skal have 10. Ret nummeret."),
    ("cpr", "310284-1818", "cpr", "cpr", "CPR-nummerets første seks cifre er ikke en dato. Ret nummeret."),
    ("cpr", "Bo Hansen", "cpr", "cpr", "CPR-nummeret skal være 10 cifre, fx 010203-1234."),
    (
        "sag;født",
        "A1;01-02-84",
        "født",
        "dato",
        "Fødselsdatoen skal have årstal med fire cifre, fx 01-02-1970.",
    ),
    ("sag;født", "A1;1984-02-30", "født", "dato", "Fødselsdatoen kan ikke læses. Skriv den fx 01-02-1970."),
    ("sag;født", "A1;01-02-2030", "født", "dato", "Fødselsdatoen ligger i fremtiden. Ret den."),
    (
        "sag;målgruppe",
        "A1;jobprat",
        "målgruppe",
        "kode",
        f"Værdien kendes ikke. Mente du jobparat? Skriv en af: {GRUPPER}.",
    ),
    ("sag;Matchgruppe", "A1;2.3", "Matchgruppe", "kode", f"Værdien kendes ikke. Skriv en af: {GRUPPER}."),
    (
        "sag;navn",
        "A1;#I/T",
        "navn",
        "excel_fejl",
        "Cellen er en fejl i Excel. Ret formlen, eller skriv værdien, og gem filen igen.",
    ),
    (
        "sag;navn",
        "#REF!;Bo",
        "sag",
        "excel_fejl",
        "Cellen er en fejl i Excel. Ret formlen, eller skriv værdien, og gem filen igen.",
    ),
    (
        "sag;forloeb;fra",
        "A1;resourceforloeb;1-1-2026",
        "forloeb",
        "kode",
        f"Værdien kendes ikke. Mente du ressourceforloeb? Skriv en af: {FORLOEB}.",
    ),
    (
        "sag;forloeb;fra",
        "A1;;1-1-2026",
        "forloeb",
        "mangler",
        f"Cellen er tom, men skal udfyldes: hvilket forløb (en af {FORLOEB}).",
    ),
    (
        "sag;forloeb;Startdato",
        "A1;ressourceforløb",
        "Startdato",
        "mangler",
        "Cellen er tom, men skal udfyldes: startdato (dato).",
    ),
    ("sag;forloeb;fra", "A1;-;1-1-2026", "forloeb", "slet", SKAL_STAA),
    ("sag;cpr;forloeb;fra", "A1;-;ressourceforloeb;1-1-2026", "cpr", "slet", SKAL_STAA),
    (
        "sag;type;fra;titel",
        "A1;mentor;1-1-2026;-",
        "titel",
        "slet",
        '"-" sletter en værdi, men den her skiller rækkerne ad. Lad cellen være tom.',
    ),
    ("sag;type;fra;timer", "A1;mentor;1-1-2026;tolv", "timer", "tal", "Skriv timetallet som et tal, fx 12 eller 7,5."),
    ("sag;type;fra;timer", "A1;mentor;1-1-2026;-3", "timer", "tal", "Skriv timetallet som et tal, fx 12 eller 7,5."),
    ("sag;type;fra;i_plan", "A1;mentor;1-1-2026;måske", "i_plan", "ja_nej", "Skriv ja eller nej."),
    (
        "sag;type;fra;cvr",
        "A1;mentor;1-1-2026;13585629",
        "cvr",
        "cvr",
        "CVR-nummerets kontrolciffer passer ikke. Slå nummeret op på virk.dk.",
    ),
    ("sag;type;fra;CVR-nr", "A1;mentor;1-1-2026;1358562", "CVR-nr", "cvr", "Et CVR-nummer har 8 cifre. Ret nummeret."),
    ("sag;type;fra;pnr", "A1;mentor;1-1-2026;123456789", "pnr", "cifre", "Et P-nummer har 10 cifre. Ret nummeret."),
    ("sag;type;dato;klokken", "A1;samtale;1-1-2026;25:00", "klokken", "klokken", "Skriv klokkeslættet som 09:30."),
    (
        "sag;type;dato;status",
        "A1;samtale;1-1-2026;holdt",
        "status",
        "kode",
        "Værdien kendes ikke. Mente du afholdt? Skriv en af: planlagt, afholdt, aflyst.",
    ),
    (
        "sag;type;dato;form",
        "A1;samtale;1-1-2026;zoom",
        "form",
        "kode",
        "Værdien kendes ikke. Skriv en af: fysisk, delvist_digitalt, virtuelt.",
    ),
    (
        "sag;dato;gruppe",
        "A1;1-1-2026;4",
        "gruppe",
        "kode",
        "Værdien kendes ikke. Skriv en af: 1, 2, 3, udskudt, fritaget, uden_for.",
    ),
]


@pytest.mark.parametrize(("hoved", "raekke", "kolonne", "kode", "besked"), CELLER)
def test_a_bad_cell_is_told_with_its_line_and_column(hoved, raekke, kolonne, kode, besked):
    borger = ("b.csv", "sag\nA1\n")
    svar = importer(borger, ("x.csv", f"{hoved}\n\n{raekke}\n"))
    assert [tuple(f) for f in svar.fejl] == [("x.csv", 3, kolonne, kode, besked)]
    assert [f.afviste for f in svar.filer] == [0, 1]
    assert not svar.skrevet


DATOER = [
    ("31-02-2024", f'"31-02-2024" findes ikke: februar 2024 har ingen dag 31. {SAADAN}'),
    ("31. februar 2024", f'"31. februar 2024" findes ikke: februar 2024 har ingen dag 31. {SAADAN}'),
    ("11/22/2026", '"11/22/2026" har 22 på månedens plads. Skriv dag-måned-år, fx 22-11-2026.'),
    ("2026-13-01", f'"2026-13-01" findes ikke: der er ingen måned 13. {SAADAN}'),
    ("01-02-99", '"01-02-99" kan være både 1999 og 2099. Skriv årstallet med fire cifre.'),
    ("1-1-1850", f'"1-1-1850" har et årstal uden for 1900-2199. {SAADAN}'),
    ("marts", f'"marts" kan ikke læses som en dato. {SAADAN}'),
    ("46357", f'"46357" kan ikke læses som en dato. {SAADAN}'),
    ("2026-11-22 10:00:00", INGEN_DATO),
    ("010284-1818", INGEN_DATO),
    ("010284 1818", INGEN_DATO),
    ("0102841818", INGEN_DATO),
    ("10284-1818", INGEN_DATO),
    ("Bo Hansen", INGEN_DATO),
    ("den 1. maj, Bo", INGEN_DATO),
]


@pytest.mark.parametrize(("tekst", "besked"), DATOER)
def test_a_bad_date_is_quoted_only_when_it_looks_like_a_date(tekst, besked):
    assert beskeder(("x.csv", f"sag;lukket\nA1;{tekst}\n")) == [(2, "lukket", "dato", besked)]


def test_every_bad_cell_of_every_row_is_told_in_order():
    tekst = "sag;forloeb;fra;til\nA1;job;31-02-2024;x y\n;ressourceforloeb;1-1-2026;\nA1;;;\n"
    assert [f[:3] for f in beskeder(("b.csv", "sag\nA1"), ("f.csv", tekst))] == [
        (2, "forloeb", "kode"),
        (2, "fra", "dato"),
        (2, "til", "dato"),
        (3, "", "borger"),
        (4, "forloeb", "mangler"),
        (4, "fra", "mangler"),
    ]


def test_no_message_repeats_a_name_a_note_a_cpr_number_or_a_birth_date():
    hemmelig = ["010284-18189", "Lone Jensen", "31-02-1984", "31021984", "2899"]
    tekst = (
        "sag;cpr;navn;foedselsdato;maalgruppe;lukket\n"
        "A1;010284-18189;Lone Jensen;31-02-1984;Lone Jensen;010284-18189\n"
        "A2;Lone Jensen;;Lone Jensen;010284-18189;Lone Jensen\n"
        "Lone Jensen;310284-2899;;31021984;31-02-1984;31-02-1984 Lone Jensen\n"
    )
    fejl = beskeder(("b.csv", tekst))
    assert len(fejl) == 13
    assert not [f for f in fejl for h in hemmelig if h in f[3]]


def test_a_number_in_a_date_column_of_excel_is_an_error_and_a_date_is_not():
    data = ark(["sag", "lukket"], ["A1", 46357], ["A2", date(2026, 1, 2)], ["A3", datetime(2026, 1, 2, 9, 30)])
    tal = (
        "Cellen er et tal og ikke en dato i Excel. Markér kolonnen, vælg formatet Dato, ret tallene, og gem filen igen."
    )
    assert beskeder(("b.xlsx", data)) == [(2, "lukket", "dato", tal), (4, "lukket", "dato", INGEN_DATO)]
