"""What holds for every file: no traceback, rows add up, a second import changes nothing, order doesn't matter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from .falsk import FalskSkriver, importer

HOVED = "sag;cpr;navn;telefon;lukket"
SAG = st.sampled_from(["", "A1", "A2", "S1"])
CPR = st.sampled_from(["", "010284-1818", "020384-1819", "030484-1817"])
ANDET = st.sampled_from(["", "-", "x", "y"])
DATO = st.sampled_from(["", "-", "1-1-2026", "2026-01-01", "31-02-2026"])
BORGERE = st.lists(st.tuples(SAG, CPR, ANDET, ANDET, DATO).map(";".join), max_size=6)
FORLOEB = st.lists(
    st.tuples(SAG, CPR, st.sampled_from(["ressourceforloeb", "flere skal med"]), DATO, DATO).map(";".join), max_size=5
)


def filer(borgere, forloeb):
    return [
        ("b.csv", "\n".join([HOVED, *borgere])),
        ("f.csv", "\n".join(["sag;cpr;forloeb;fra;til", *forloeb])),
    ]


def indhold(skriver):
    return {navn: sorted(map(repr, skriver.fakta(navn))) for navn in skriver.tabeller}


@given(st.binary(max_size=300) | st.binary(max_size=100).map(lambda b: b"sag;navn\n" + b))
def test_any_bytes_are_imported_or_told_in_sentences(data):
    svar = importer(("x", data))
    assert all(f.besked.endswith((".", "?")) and f.linje >= 1 for f in svar.fejl)
    assert svar.skrevet == (not svar.fejl)


@given(BORGERE, FORLOEB, st.booleans())
@settings(max_examples=200)
def test_rows_add_up_and_a_second_import_changes_nothing(borgere, forloeb, delvis):
    skriver = FalskSkriver()
    svar = importer(*filer(borgere, forloeb), skriver=skriver, delvis=delvis)
    for f in svar.filer:
        assert f.raekker == f.nye + f.aendrede + f.uaendrede + f.afviste
        assert f.afviste == len({e.linje for e in svar.fejl if e.fil == f.fil})
    if svar.fejl and not delvis:
        assert skriver.skrevet == []
    elif not svar.fejl:
        skriver.skrevet.clear()
        igen = importer(*filer(borgere, forloeb), skriver=skriver)
        assert (igen.fejl, skriver.skrevet) == ([], [])
        assert all(f.nye == f.aendrede == 0 for f in igen.filer)


@given(BORGERE, FORLOEB, st.booleans())
@settings(max_examples=200)
def test_the_order_of_the_files_changes_neither_the_errors_nor_the_store(borgere, forloeb, delvis):
    frem, tilbage = FalskSkriver(), FalskSkriver()
    et = importer(*filer(borgere, forloeb), skriver=frem, delvis=delvis)
    to = importer(*reversed(filer(borgere, forloeb)), skriver=tilbage, delvis=delvis)
    assert sorted(et.fejl) == sorted(to.fejl)
    assert indhold(frem) == indhold(tilbage)


@given(BORGERE, FORLOEB)
@settings(max_examples=100)
def test_a_trial_tells_exactly_what_the_import_does(borgere, forloeb):
    kilder = filer(borgere, forloeb)
    proev = importer(*kilder, proev=True)
    svar = importer(*kilder)
    assert (proev.filer, proev.fejl, proev.bemaerkninger) == (svar.filer, svar.fejl, svar.bemaerkninger)
