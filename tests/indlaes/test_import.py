"""What an import changes in the store, what it counts, and what it refuses when rows are seen together."""

from datetime import date
from itertools import permutations

import pytest

from afk.fakta.base import ny, typer
from afk.fakta.borger import Borger
from afk.fakta.forloeb import Forloeb
from afk.fakta.moede import Moede
from afk.indlaes import kolonner
from afk.indlaes.fejl import Fejl
from afk.indlaes.koersel import Valg, koer, rapport
from afk.indlaes.kolonner import Kort

from .falsk import DAG, FalskSkriver, beskeder, importer

BORGERE = ("borgere.csv", "sag;cpr;navn\nA1;010284-1818;Bo\nA2;;Ib\n")
FORLOEB = (
    "forloeb.csv",
    "sag;cpr;forloeb;fra;til\nA1;;ressourceforloeb;1-1-2026;\n;010284-1818;flere skal med;2-1-2026;\n",
)


def tal(svar):
    return [(f.nye, f.aendrede, f.uaendrede, f.afviste) for f in svar.filer]


def lager(*kilder):
    skriver = FalskSkriver()
    assert importer(*kilder, skriver=skriver).fejl == []
    skriver.skrevet.clear()
    return skriver


def test_borgere_and_facts_are_written_and_the_summary_has_the_promised_keys():
    skriver = FalskSkriver()
    svar = importer(FORLOEB, BORGERE, skriver=skriver)
    assert svar.som_json() == {
        "filer": [
            {"fil": "forloeb.csv", "type": "forloeb", "raekker": 2, "nye": 2, "aendrede": 0, "uaendrede": 0,
             "afviste": 0, "tegnsaet": "utf-8", "skilletegn": ";"},
            {"fil": "borgere.csv", "type": "borgere", "raekker": 2, "nye": 2, "aendrede": 0, "uaendrede": 0,
             "afviste": 0, "tegnsaet": "utf-8", "skilletegn": ";"},
        ],
        "fejl": [],
        "bemaerkninger": [],
        "skrevet": True,
    }  # fmt: skip
    assert skriver.fakta("borgere") == [
        ("A1", ny(Borger, sag="A1", cpr="0102841818", navn="Bo")),
        ("A2", ny(Borger, sag="A2", navn="Ib")),
    ]
    assert skriver.fakta("forloeb") == [
        ("A1", Forloeb("ressourceforloeb", date(2026, 1, 1))),
        ("A1", Forloeb("flere_skal_med", date(2026, 1, 2))),
    ]


def test_the_same_import_again_changes_nothing():
    skriver = lager(BORGERE, FORLOEB)
    svar = importer(BORGERE, FORLOEB, skriver=skriver)
    assert tal(svar) == [(0, 0, 2, 0), (0, 0, 2, 0)]
    assert skriver.skrevet == []


def test_other_values_change_an_empty_cell_does_not_and_a_hyphen_clears():
    skriver = lager(("b.csv", "sag;navn;telefon;email\nA1;Bo;12;b@x\nA2;Ib;34;i@x\n"))
    svar = importer(("b.csv", "sag;navn;telefon;email\nA1;Bo B;;-\nA2;Ib;34;\n"), skriver=skriver)
    assert tal(svar) == [(0, 1, 1, 0)]
    assert skriver.skrevet == [("ret", "borgere", 1, {"navn": "Bo B", "email": None})]


def test_clearing_what_is_empty_already_changes_nothing():
    skriver = lager(BORGERE)
    assert tal(importer(("b.csv", "sag;telefon\nA1;-\n"), skriver=skriver)) == [(0, 0, 1, 0)]


def test_a_known_sag_with_a_new_cpr_number_is_a_change():
    skriver = lager(BORGERE)
    importer(("b.csv", "sag;cpr\nA1;020384-1819\nA2;030484-1819\n"), skriver=skriver)
    assert skriver.skrevet == [
        ("ret", "borgere", 1, {"cpr": "0203841819"}),
        ("ret", "borgere", 2, {"cpr": "0304841819"}),
    ]


def test_a_fact_is_changed_by_its_key_and_a_new_one_stands_beside_it():
    skriver = lager(BORGERE, FORLOEB)
    data = "sag;forloeb;fra;til\nA1;ressourceforloeb;2026-01-01;1-2-2026\nA1;ressourceforloeb;2-2-2026;\n"
    assert tal(importer(("f.csv", data), skriver=skriver)) == [(1, 1, 0, 0)]
    assert skriver.skrevet == [
        ("ret", "forloeb", 1, {"til": date(2026, 2, 1)}),
        ("opret", Forloeb("ressourceforloeb", date(2026, 2, 2))),
    ]


def test_a_title_is_part_of_the_key_and_so_is_none():
    skriver = lager(BORGERE)
    data = "sag;type;fra;titel\nA1;mentor;1-1-2026;\nA1;mentor;1-1-2026;Ro\n"
    assert tal(importer(("i.csv", data), skriver=skriver)) == [(2, 0, 0, 0)]
    assert tal(importer(("i.csv", data), skriver=skriver)) == [(0, 0, 2, 0)]


def test_an_empty_status_is_settled_for_a_new_moede_and_left_alone_for_a_stored_one():
    skriver = lager(BORGERE)
    data = "sag;type;dato;status\nA1;samtale;22-11-2026;\nA1;samtale;23-11-2026;\nA2;samtale;1-1-2026;aflyst\n"
    importer(("m.csv", data), skriver=skriver)
    assert [f.status for _, f in skriver.fakta("moeder")] == ["afholdt", "planlagt", "aflyst"]
    skriver.skrevet.clear()
    importer(("m.csv", "sag;type;dato;status\nA2;samtale;1-1-2026;\n"), skriver=skriver)
    assert skriver.skrevet == []


def test_borgere_with_only_a_cpr_number_get_free_made_up_sager():
    skriver = FalskSkriver()
    importer(("b.csv", "sag;cpr;navn\nS1;;Bo\n;010284-1818;Ib\n;020384-1819;Lis\n"), skriver=skriver)
    assert [(b.sag, b.navn) for _, b in skriver.tabeller["borgere"].values()] == [
        ("S1", "Bo"), ("S2", "Ib"), ("S3", "Lis"),
    ]  # fmt: skip
    assert tal(importer(("b.csv", "cpr;navn\n010284-1818;Ib\n"), skriver=skriver)) == [(0, 0, 1, 0)]


def test_a_fact_can_not_mean_a_sag_that_the_same_import_makes_up():
    svar = importer(("b.csv", "cpr\n010284-1818\n"), ("f.csv", "sag;forloeb;fra\nS1;ressourceforloeb;1-1-2026\n"))
    assert [f.kode for f in svar.fejl] == ["ukendt_borger"]


def test_rows_about_one_borger_are_put_together_in_whatever_order_they_stand():
    rk = ["A1;010284-1818;Bo;", ";010284-1818;;12345678", "A1;;;12345678"]
    for orden in permutations(rk):
        skriver = FalskSkriver()
        svar = importer(("b.csv", "sag;cpr;navn;telefon\n" + "\n".join(orden)), skriver=skriver)
        assert (svar.fejl, sum(tal(svar)[0])) == ([], 3)
        assert skriver.fakta("borgere") == [
            ("A1", ny(Borger, sag="A1", cpr="0102841818", navn="Bo", telefon="12345678"))
        ]


def test_identical_rows_count_as_unchanged_and_complementary_ones_as_changed():
    data = "sag;navn;telefon\nA1;Bo;\nA1;Bo;\nA1;;12345678\n"
    assert tal(importer(("b.csv", data))) == [(1, 1, 1, 0)]


UKENDT = "findes ikke, hverken i lageret eller i filerne."
FOERST = "Importér borgerne først eller i samme kald"
UENS = "Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene."
INGEN_DATO = "Cellen kan ikke læses som en dato. Skriv den fx 22-11-2026, og tjek, at kolonnen er den rigtige."
INGEN_KODE = (
    "Værdien kendes ikke. "
    "Skriv en af: afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp."
)
AFVIST = "Borgeren står i b.csv linje 2, og den række er afvist. Ret den først."


def forloeb(raekke):
    return ("f.csv", f"Sagsnr;CPR-nr.;forloeb;fra;til\n{raekke}\n")


SAMMEN = [
    (
        "an unknown sag",
        [BORGERE, forloeb("A9;;ressourceforloeb;1-1-2026;")],
        [(2, "Sagsnr", "ukendt_borger", f"Sagen A9 {UKENDT} {FOERST}, eller ret sagens id.")],
    ),
    (
        "a sag in the wrong case",
        [BORGERE, forloeb("a1;;ressourceforloeb;1-1-2026;")],
        [(2, "Sagsnr", "ukendt_borger", f"Sagen a1 {UKENDT} Mente du A1? {FOERST}, eller ret sagens id.")],
    ),
    (
        "an unknown CPR number",
        [BORGERE, forloeb(";030384-1819;ressourceforloeb;1-1-2026;")],
        [
            (
                2,
                "CPR-nr.",
                "ukendt_borger",
                "Ingen borger har CPR-nummeret, hverken i lageret eller i filerne. "
                f"{FOERST}, eller ret nummeret.",
            )
        ],
    ),
    (
        "a sag with the CPR number of another",
        [("b.csv", "sag;cpr\nA1;010284-1818\nA2;020384-1819"), forloeb("A1;020384-1819;ressourceforloeb;1-1-2026;")],
        [(2, "CPR-nr.", "borger", UENS)],
    ),
    (
        "a sag with a CPR number that is not its own",
        [BORGERE, forloeb("A1;030384-1819;ressourceforloeb;1-1-2026;")],
        [(2, "CPR-nr.", "borger", UENS)],
    ),
    (
        "two rows that contradict each other",
        [BORGERE, ("f.csv", "sag;forloeb;Startdato;Slutdato\nA1;ressourceforloeb;1-1-2026;1-2-2026\n"
                   "A1;ressourceforloeb;2026-01-01;2-2-2026\n")],
        [(3, "Slutdato", "dublet", "Linje 2 i f.csv siger noget andet om samme forløb. "
          "Ret den ene række, eller slet den.")],
    ),
    (
        "a borger with two names",
        [("b.csv", "sag;navn\nA1;Bo\nA1;\nA1;Ib\n")],
        [(4, "navn", "dublet", "Linje 2 i b.csv siger noget andet om samme borger. "
          "Ret den ene række, eller slet den.")],
    ),
    (
        "a value and a clearing",
        [("b.csv", "sag;navn\nA1;Bo\nA1;-\n")],
        [(3, "navn", "dublet", "Linje 2 i b.csv siger noget andet om samme borger. "
          "Ret den ene række, eller slet den.")],
    ),
    (
        "one CPR number for two new sager",
        [("b.csv", "sag;cpr\nA1;010284-1818\nA2;010284-1818\n")],
        [(3, "cpr", "cpr_brugt", "CPR-nummeret står også ved sagen A1 i filerne. Ret en af rækkerne.")],
    ),
    (
        "a fact of a borger whose own row is bad",
        [("b.csv", "sag;cpr\nA1;123\n"), forloeb("A1;;ressourceforloeb;1-1-2026;")],
        [
            (2, "cpr", "cpr", "CPR-nummeret har 3 cifre og skal have 10. Ret nummeret."),
            (2, "Sagsnr", "ukendt_borger", AFVIST),
        ],
    ),
    (
        "a CPR number whose own row is bad",
        [("b.csv", "sag;cpr;lukket\nA1;010284-1818;x\n;010284-1818;\n"), forloeb(";010284-1818;job;;")],
        [
            (2, "lukket", "dato", INGEN_DATO),
            (2, "forloeb", "kode", INGEN_KODE),
            (2, "fra", "mangler", "Cellen er tom, men skal udfyldes: startdato (dato)."),
            (3, "cpr", "ukendt_borger", AFVIST),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kilder", "ventet"), [s[1:] for s in SAMMEN], ids=[s[0] for s in SAMMEN])
def test_rows_that_do_not_fit_together_are_told_whatever_the_order_of_the_files(kilder, ventet):
    for orden in permutations(kilder):
        skriver = FalskSkriver()
        assert sorted(beskeder(*orden, skriver=skriver)) == sorted(ventet)
        assert skriver.skrevet == []


def test_a_new_sag_with_a_stored_cpr_number_is_refused_with_the_way_to_change_the_sag():
    besked = (
        "CPR-nummeret hører til sagen A1 i lageret. Skriv A1 i rækken, "
        "eller giv borgeren det nye id først: afk borger ret A1 --ny-sag B7"
    )
    skriver = lager(BORGERE)
    assert beskeder(("b.csv", "sag;cpr\nB7;010284-1818\n"), skriver=skriver) == [(2, "cpr", "cpr_brugt", besked)]


def test_a_stored_sag_with_another_ones_stored_cpr_number_is_refused():
    skriver = lager(BORGERE)
    assert beskeder(("b.csv", "sag;cpr\nA2;010284-1818\n"), skriver=skriver) == [(2, "cpr", "borger", UENS)]


def test_a_fact_may_name_a_cpr_number_where_the_store_has_none_for_the_sag():
    skriver = lager(BORGERE)
    assert beskeder(forloeb("A2;050584-1819;ressourceforloeb;1-1-2026;"), skriver=skriver) == []


BLANDET = ("b.csv", "sag;lukket\nA1;1-1-2026\nA2;31-02-2026\nA3;\n")


def test_one_bad_row_and_nothing_is_written():
    skriver = FalskSkriver()
    svar = importer(BLANDET, FORLOEB, skriver=skriver)
    assert (tal(svar)[0], svar.skrevet, skriver.skrevet) == ((2, 0, 0, 1), False, [])


def test_with_delvis_the_good_rows_are_written_and_the_bad_ones_told():
    skriver = FalskSkriver()
    fakta = ("f.csv", "sag;forloeb;fra\nA1;ressourceforloeb;1-1-2026\nA2;ressourceforloeb;1-1-2026\n")
    svar = importer(BLANDET, fakta, skriver=skriver, delvis=True)
    assert [(f.fil, f.linje, f.kode) for f in svar.fejl] == [("b.csv", 3, "dato"), ("f.csv", 3, "ukendt_borger")]
    assert (tal(svar), svar.skrevet) == ([(2, 0, 0, 1), (1, 0, 0, 1)], True)
    assert [sag for sag, _ in skriver.fakta("borgere")] == ["A1", "A3"]
    assert [sag for sag, _ in skriver.fakta("forloeb")] == ["A1"]


def test_with_delvis_a_refused_cpr_number_belongs_to_nobody():
    skriver = FalskSkriver()
    borgere = ("b.csv", "sag;cpr;navn\nA1;010284-1818;Bo\nA1;020384-1819;Bo\n")
    svar = importer(borgere, forloeb(";020384-1819;ressourceforloeb;1-1-2026;"), skriver=skriver, delvis=True)
    assert [f.kode for f in svar.fejl] == ["dublet", "ukendt_borger"]
    assert skriver.fakta("forloeb") == []


def test_with_delvis_no_row_of_a_file_that_breaks_off_is_written():
    skriver = FalskSkriver()
    svar = importer(("b.csv", 'sag;navn\nA1;Bo\nA2;"Ib\n'), skriver=skriver, delvis=True)
    assert (tal(svar), skriver.skrevet) == ([(0, 0, 0, 1)], [])


def test_a_trial_counts_the_same_and_writes_nothing_with_or_without_a_store():
    skriver = FalskSkriver()
    svar = importer(BORGERE, FORLOEB, skriver=skriver, proev=True)
    assert (tal(svar), svar.skrevet, skriver.skrevet) == ([(2, 0, 0, 0), (2, 0, 0, 0)], False, [])
    kilder = [(navn, tekst.encode()) for navn, tekst in (BORGERE, FORLOEB, ("c.csv", "cpr\n050584-1819"))]
    assert tal(koer(kilder, None, Valg(), DAG))[2] == (1, 0, 0, 0)
    assert not koer(kilder, None, Valg(), DAG).skrevet


def test_the_cause_is_told_before_the_borgere_that_are_unknown_because_of_it():
    svar = importer(FORLOEB, ("borgere.csv", "sag;farve\nA1;gul\n"))
    assert [f.kode for f in svar.fejl] == ["kolonner", "ukendt_borger", "ukendt_borger"]


def test_odd_rows_are_taken_with_a_remark():
    data = "sag;cpr\nA1;610284-1818\nA2;010136-4001\nA3;211062-5629\nA4;010284-1818\n"
    svar = importer(
        ("b.csv", data), ("f.csv", "sag;forloeb;fra;til\nA1;ressourceforloeb;2-1-2026;1-1-2026\n"), ("t.csv", "sag\n")
    )
    assert (svar.fejl, svar.skrevet) == ([], True)
    assert [tuple(b)[:4] for b in svar.bemaerkninger] == [
        ("b.csv", 2, "cpr", "cpr"), ("b.csv", 3, "cpr", "cpr"), ("b.csv", 4, "cpr", "cpr"),
        ("f.csv", 2, "", "tjek"), ("t.csv", 1, "", "tom"),
    ]  # fmt: skip
    assert [b.besked for b in svar.bemaerkninger[:3]] == [
        "CPR-nummeret er et erstatningsnummer: fødselsdatoen læses ikke af det. Skriv den som foedselsdato.",
        "CPR-nummeret giver en fødselsdato i fremtiden: tjek det 7. ciffer. Fødselsdatoen læses ikke af det.",
        "CPR-nummeret giver et fødselsår før 1900: tjek det 7. ciffer. Fødselsdatoen læses ikke af det.",
    ]


def test_every_name_of_every_column_is_understood_in_any_spelling():
    for type_ in typer().values():
        for felt in type_.felter:
            andre = [f.navn for f in type_.felter if f.kraevet and f.navn != felt.navn]
            for navn in (felt.navn, *felt.navne):
                borger = [] if felt.navn in ("sag", "cpr") else ["Sags-Nr."]
                hoved = [*borger, *andre, f" {navn.upper().replace('OE', 'Ø')}. "]
                assert kolonner.genkend(hoved, Kort(), type_).felter[-1] == felt


def test_headers_of_the_fagsystemer_are_understood():
    fundne = kolonner.genkend(["CPR-nr.", "Mødetype", "Mødedato", "Kl.", "MØDESTATUS"], Kort(), None)
    assert (fundne.type.navn, [f.navn for f in fundne.felter]) == (
        "moeder", ["cpr", "type", "dato", "klokken", "status"],
    )  # fmt: skip


def test_decomposed_letters_in_a_header_are_understood():
    assert [f.navn for f in kolonner.genkend(["sag", "Ma\u030algruppe"], Kort(), None).felter] == ["sag", "maalgruppe"]


def test_a_column_can_be_left_out_or_said_to_be_a_field():
    skriver = FalskSkriver()
    kort = Kort({"farve": "note", "borgerid": "sag"}, frozenset({"frugt"}))
    importer(("b.csv", "Borger-ID;Farve;Frugt\nA1;gul;pære\n"), skriver=skriver, kort=kort)
    assert skriver.fakta("borgere") == [("A1", ny(Borger, sag="A1", note="gul"))]


def test_a_header_that_fits_two_types_asks_for_the_type(monkeypatch):
    tvilling = typer()["forloeb"]._replace(navn="tvillinger")
    monkeypatch.setattr(kolonner, "typer", lambda: {**typer(), "tvillinger": tvilling})
    besked = "Filen kan være forloeb eller tvillinger. Sig, hvilken det er, med --type."
    data = "sag;forloeb;fra\nA1;ressourceforloeb;1-1-2026\n"
    assert beskeder(("f.csv", data))[0] == (1, "", "type", besked)


def test_texts_are_kept_as_they_are_but_for_the_formula_guard():
    skriver = FalskSkriver()
    importer(("b.csv", "sag;navn;telefon;note\n'=A1;  'sHage ;'+45 12;\"'=1\n- to\"\n"), skriver=skriver)
    borger = ny(Borger, sag="=A1", navn="'sHage", telefon="+45 12", note="=1\n- to")
    assert skriver.fakta("borgere") == [("=A1", borger)]


def test_the_report_is_a_csv_file_without_formulas():
    fejl = [Fejl("b.csv", 3, "=kolonne", "dato", 'Skriv "fx"; sådan.')]
    assert rapport(fejl) == 'fil;linje;kolonne;kode;besked\r\nb.csv;3;\'=kolonne;dato;"Skriv ""fx""; sådan."\r\n'


def test_progress_is_told_on_the_way_and_at_the_end():
    skridt = []
    data = ("sag\n" + "\n".join(f"A{n}" for n in range(2500))).encode()
    koer([("b.csv", data)], FalskSkriver(), Valg(), DAG, lambda fil, n: skridt.append((fil, n)))
    assert skridt == [("b.csv", 1000), ("b.csv", 2000), ("b.csv", 2500)]


def test_every_moede_column_arrives_as_its_value():
    skriver = lager(BORGERE)
    data = "sag,type,dato,klokken,status,form,jobsamtale\nA1,step up,22.11.2026,kl. 9.30,Booket,Delvist digitalt,Ja\n"
    importer(("m.csv", data), skriver=skriver)
    moede = Moede("step_up", date(2026, 11, 22), "09:30", "planlagt", "delvist_digitalt", True)
    assert skriver.fakta("moeder") == [("A1", moede)]
