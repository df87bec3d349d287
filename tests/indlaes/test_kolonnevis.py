"""Files are read and planned a column at a time; it must say the same as a row at a time, and hold little."""

import tracemalloc
from datetime import date

import pytest
from hypothesis import given, settings

from afk.indlaes import kolonnelaeser
from afk.indlaes.koersel import Valg, koer, laes
from afk.indlaes.personer import Personer
from afk.indlaes.raekker import Laeser

from .excel import ark
from .falsk import DAG, FalskSkriver, beskeder, importer
from .test_egenskaber import BORGERE, FORLOEB, filer, indhold


def begge(kilder, klasse, metode, svar):
    """Import with the quick way, and with a method put out of use so that the slow way is taken."""
    hurtig, langsom = FalskSkriver(), FalskSkriver()
    et = importer(*kilder, skriver=hurtig, delvis=True)
    with pytest.MonkeyPatch.context() as m:
        m.setattr(klasse, metode, lambda *_: svar)
        to = importer(*kilder, skriver=langsom, delvis=True)
    assert et == to
    assert hurtig.skrevet == langsom.skrevet
    return hurtig


@given(BORGERE, FORLOEB)
@settings(max_examples=150)
def test_a_stretch_read_by_columns_says_the_same_as_row_by_row(borgere, forloeb):
    begge(filer(borgere, forloeb), Laeser, "_laes_kolonner", False)


@given(BORGERE, FORLOEB)
@settings(max_examples=150)
def test_borgere_placed_all_at_once_are_the_same_as_one_at_a_time(borgere, forloeb):
    begge(filer(borgere, forloeb), Personer, "alle_nye", None)


def test_the_first_import_of_different_borgere_places_them_all_at_once():
    kilder = filer(["A1;010284-1818;;;", "A2;;x;;", "A3;020384-1819;;;"], [";020384-1819;ressourceforloeb;1-1-2026;"])
    assert indhold(begge(kilder, Personer, "alle_nye", None))["forloeb"] != []


@pytest.mark.parametrize("navn", ["ens", "forskelligt{n}"])
@pytest.mark.parametrize(
    ("celle", "gemt"), [("'=1+1", "=1+1"), ("''s", "''s"), (" Bo ", "Bo"), ("#12", "#12"), ("", None)]
)
def test_a_text_is_read_the_same_where_most_are_alike_and_where_they_differ(navn, celle, gemt):
    raekker = [f"A{n};{celle if n == 7 else navn.format(n=n)}" for n in range(20)]
    skriver = FalskSkriver()
    assert importer(("b.csv", "sag;navn\n" + "\n".join(raekker)), skriver=skriver).fejl == []
    navne = {b.sag: b.navn for _, b in skriver.tabeller["borgere"].values()}
    assert (navne["A7"], navne["A8"]) == (gemt, navn.format(n=8))


@pytest.mark.parametrize("navn", ["ens", "forskelligt{n}"])
def test_an_error_of_excels_is_refused_where_most_texts_are_alike_and_where_they_differ(navn):
    raekker = [f"A{n};{'#N/A' if n == 7 else navn.format(n=n)}" for n in range(20)]
    assert [b[:3] for b in beskeder(("b.csv", "sag;navn\n" + "\n".join(raekker)))] == [(9, "navn", "excel_fejl")]


def test_a_number_of_excels_and_the_same_digits_as_text_are_two_things():
    data = ark(["sag", "cpr"], ["A1", 102841818], ["A2", "0102841818"], ["A3", "102841818"])
    svar = importer(("b.xlsx", data), delvis=True)
    assert [(f.linje, f.kode) for f in svar.fejl] == [(3, "cpr_brugt"), (4, "cpr")]
    assert [(b.linje, b.kode) for b in svar.bemaerkninger] == [(2, "cpr_nul")]
    dato = beskeder(("f.xlsx", ark(["sag", "forloeb", "fra"], ["A1", "job", 46000], ["A1", "job", "46000"])))
    assert [(b[0], b[2]) for b in dato if b[1] == "fra"] == [(2, "dato"), (3, "dato")]
    assert "et tal" in dato[1][3]
    assert "et tal" not in dato[3][3]


def test_more_texts_than_are_remembered_are_read_right(monkeypatch):
    monkeypatch.setattr(kolonnelaeser, "_HUSKES", 5)
    raekker = [f"A{n};{f'{1 + n % 28}-{1 + n % 12}-2020' if n % 7 else ''}" for n in range(60)]
    skriver = FalskSkriver()
    assert importer(("b.csv", "sag;lukket\n" + "\n".join(raekker)), skriver=skriver).fejl == []
    lukket = {b.sag: b.lukket for _, b in skriver.tabeller["borgere"].values()}
    assert lukket == {f"A{n}": date(2020, 1 + n % 12, 1 + n % 28) if n % 7 else None for n in range(60)}


def test_a_cell_that_clears_is_nothing_in_a_new_row():
    skriver = FalskSkriver()
    assert importer(("b.csv", "sag;navn;lukket\nA1;-;-\nA2;Bo;1-1-2026\n"), skriver=skriver).fejl == []
    assert [(b.navn, b.lukket) for _, b in skriver.tabeller["borgere"].values()] == [
        (None, None), ("Bo", date(2026, 1, 1)),
    ]  # fmt: skip


def test_new_borgere_keep_their_own_values_where_those_without_a_sag_come_first():
    skriver = FalskSkriver()
    importer(("b.csv", "sag;cpr;navn\n;010284-1818;Bo\nA2;;Ib\n;020384-1819;Lis\nA1;;Eva\n"), skriver=skriver)
    assert [(b.sag, b.cpr, b.navn) for _, b in skriver.tabeller["borgere"].values()] == [
        ("A2", None, "Ib"), ("A1", None, "Eva"), ("S1", "0102841818", "Bo"), ("S2", "0203841819", "Lis"),
    ]  # fmt: skip


def test_of_two_rows_about_a_stored_borger_the_second_alone_may_change_something():
    skriver = FalskSkriver()
    importer(("b.csv", "sag;navn\nA1;Bo\n"), skriver=skriver)
    skriver.skrevet.clear()
    [f] = importer(("b.csv", "sag;navn;telefon\nA1;Bo;\nA1;;12\nA1;Bo;12\n"), skriver=skriver).filer
    assert (f.nye, f.aendrede, f.uaendrede) == (0, 1, 2)
    assert skriver.skrevet == [("ret", "borgere", 1, {"telefon": "12"})]


def test_what_a_change_says_itself_is_not_filled_in():
    skriver = FalskSkriver()
    importer(("b.csv", "sag\nA1\n"), ("a.csv", "sag;aftale;dato\nA1;Ring;1-9-2026\n"), skriver=skriver)
    skriver.skrevet.clear()
    importer(("a.csv", "sag;aftale;dato;status;udfoert\nA1;Ring;1-9-2026;udfoert;-\n"), skriver=skriver)
    assert skriver.skrevet == [("ret", "aftaler", 1, {"status": "udfoert"})]


def test_an_error_in_the_first_row_of_a_second_file_is_told_there():
    hoved = "sag;forloeb;fra\n"
    fakta = [(fil, f"{hoved}{sag};ressourceforloeb;1-1-2026\n") for fil, sag in (("f", "A1"), ("g", "A9"))]
    assert [(f.fil, f.linje) for f in importer(("b.csv", "sag\nA1\n"), *fakta).fejl] == [("g", 2)]


def test_remarks_come_in_the_order_of_the_rows():
    data = ark(
        ["cpr", "forloeb", "fra", "til"],
        [102841818, "ressourceforloeb", "3-1-2026", ""],
        ["0102841818", "kontanthjaelp", "2-1-2026", "1-1-2026"],
    )
    svar = importer(("b.csv", "sag;cpr\nA1;010284-1818\n"), ("f.xlsx", data))
    assert [(b.linje, b.kode) for b in svar.bemaerkninger] == [(2, "cpr_nul"), (3, "tjek")]


def test_files_of_one_type_may_have_different_columns():
    skriver = FalskSkriver()
    et, to = ("a.csv", "sag;navn\nA1;Bo\nA2;Ib\n"), ("b.csv", "sag;telefon\nA2;34\nA3;56\n")
    svar = importer(to, et, skriver=skriver)
    assert [(f.fil, f.nye, f.aendrede) for f in svar.filer] == [("b.csv", 1, 1), ("a.csv", 2, 0)]
    assert [(b.sag, b.navn, b.telefon) for _, b in skriver.tabeller["borgere"].values()] == [
        ("A1", "Bo", None), ("A2", "Ib", "34"), ("A3", None, "56"),
    ]  # fmt: skip


@pytest.mark.parametrize("orden", [1, -1])
def test_a_cpr_number_whose_sag_can_not_be_read_makes_no_borger_whatever_the_order(orden):
    skriver, raekker = FalskSkriver(), ["?? ?;010284-1818;x", ";010284-1818;y"][::orden]
    svar = importer(("b.csv", "sag;cpr;navn\n" + "\n".join(raekker)), skriver=skriver, delvis=True)
    assert sorted(f.kode for f in svar.fejl) == ["sag", "ukendt_borger"]
    assert skriver.skrevet == []


def test_changes_are_written_in_the_order_of_the_file():
    skriver = FalskSkriver()
    importer(("b.csv", "sag;navn\n" + "".join(f"A{n};x\n" for n in range(5))), skriver=skriver)
    skriver.skrevet.clear()
    importer(("b.csv", "sag;navn\nA3;a\nA0;b\nA4;x\nA1;c\n"), skriver=skriver)
    assert [(id_, felter) for _, _, id_, felter in skriver.skrevet] == [
        (4, {"navn": "a"}), (1, {"navn": "b"}), (2, {"navn": "c"}),
    ]  # fmt: skip


class TaeltSkriver(FalskSkriver):
    """Notes which rows of the store it was asked for."""

    def __init__(self):
        super().__init__()
        self.spurgt = []

    def kolonnevis(self, typ, borgere=None):
        self.spurgt.append((typ.navn, None if borgere is None else set(borgere)))
        return super().kolonnevis(typ, borgere)


def test_only_the_rows_of_the_borgere_in_the_file_are_looked_up_and_none_in_a_new_store():
    skriver = TaeltSkriver()
    borgere = ("b.csv", "sag\n" + "".join(f"A{n}\n" for n in range(1500)))
    fakta = ("f.csv", "sag;forloeb;fra\n" + "".join(f"A{n};ressourceforloeb;1-1-2026\n" for n in range(1500)))
    importer(borgere, fakta, skriver=skriver)
    assert skriver.spurgt == []
    importer(("f.csv", "sag;forloeb;fra\nA7;ressourceforloeb;1-1-2026\nA3;kontanthjaelp;1-1-2026\n"), skriver=skriver)
    assert skriver.spurgt == [("forloeb", {8, 4})]
    importer(fakta, skriver=skriver)
    assert skriver.spurgt[1:] == [("forloeb", None)]


def hukommelse(kilder):
    """What is held for each row when the files are read, and at the most when they are written; in bytes."""
    antal = sum(data.count(b"\n") - 1 for _, data in kilder)
    koer(kilder, FalskSkriver(), Valg(proev=True), DAG)  # what is remembered for good
    tracemalloc.start()
    laest = laes(kilder, Valg(), DAG)
    efter = tracemalloc.get_traced_memory()[0]
    del laest
    tracemalloc.reset_peak()
    koer(kilder, FalskSkriver(), Valg(proev=True), DAG)
    top = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return efter / antal, top / antal


def test_rows_are_held_by_columns_and_not_as_objects():
    """A dict for each row would be 350 bytes more of it. The texts themselves are 60 bytes each."""
    antal = 5000
    borgere = "sag;cpr;navn;foedselsdato;maalgruppe;ydelse;sagsbehandler;telefon;email;note;lukket\n" + "".join(
        f"A{n:05d};{n % 28 + 1:02d}0170-{n % 10000:04d};Lone {n};{n % 28 + 1}-1-1970;aktivitetsparat;kontanthjælp;"
        f"MKL;{20_000_000 + n};b{n}@x.dk;note {n};\n"
        for n in range(antal)
    )
    laest, top = hukommelse([("b.csv", borgere.encode())])
    assert laest < 600
    assert top < 1000
    forloeb = "sag;forloeb;fra;til\n" + "".join(f"A1;ressourceforloeb;{n % 28 + 1}-1-2026;\n" for n in range(antal))
    assert hukommelse([("f.csv", forloeb.encode())])[0] < 80
