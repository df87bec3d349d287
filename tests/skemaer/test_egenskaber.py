"""What holds for any answers to the forms that come with afk."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from afk.skemaer.laes import hent, indbyggede
from afk.skemaer.motor import anbefalet, fra_fil, fra_json, fremdrift, laes_svar, mangler, synlige, til_json, tjek_svar
from afk.skemaer.skema import UDEN_SVAR, Skema, Spoergsmaal, UdenSvar

from .hjaelp import I_DAG

SKEMAER = [hent(n, None) for n in indbyggede()]
UDEN = st.sampled_from([UdenSvar(g) for g in UDEN_SVAR])
TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def en_linje(tekst: str) -> bool:
    return bool(tekst.strip()) and "\n" not in tekst and "\r" not in tekst and tekst not in UDEN_SVAR


def med_numre(s: Spoergsmaal, raekker: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows 1, 2, … where the program numbers them."""
    auto = [f.noegle for f in s.felter if f.auto]
    return [{**r, **dict.fromkeys(auto, nr)} for nr, r in enumerate(raekker, 1)]


def svar_paa(s: Spoergsmaal) -> st.SearchStrategy[Any]:
    if s.klokkeslaet:
        return st.one_of(st.times().map(lambda t: f"{t:%H:%M}"), UDEN)
    koder = [m.kode for m in s.muligheder]
    alene = [m.kode for m in s.muligheder if m.alene]
    match s.type:
        case "valg":
            ret = st.sampled_from(koder)
        case "flere":
            valgte = st.lists(st.sampled_from(koder), min_size=1, max_size=s.hoejst or 4, unique=True)
            ret = valgte.filter(lambda v: len(v) == 1 or not set(v) & set(alene))
        case "dato":
            ret = st.dates().filter(lambda d: 1900 <= d.year <= 2199).map(lambda d: d.isoformat())
        case "ja_nej":
            ret = st.booleans()
        case "tal":
            ret = st.integers(s.mindst or 0, s.hoejst if s.hoejst is not None else 99)
        case "liste":
            raekke = st.dictionaries(st.sampled_from([f.noegle for f in s.felter]), st.none(), min_size=1, max_size=3)
            felter = {f.noegle: f for f in s.felter}
            ret = st.lists(
                raekke.flatmap(lambda r: st.fixed_dictionaries({n: svar_paa(felter[n]) for n in r})),
                max_size=min(s.hoejst or 2, 2),
            ).map(lambda raekker: med_numre(s, raekker))
        case _:
            ret = TEKST.filter(en_linje)
    return st.one_of(ret, UDEN)


@st.composite
def besvaret(draw: st.DrawFn) -> tuple[Skema, dict[str, Any]]:
    """A form, and answers to some of its questions."""
    skema = draw(st.sampled_from(SKEMAER))
    valgte = draw(st.lists(st.sampled_from(skema.spoergsmaal), max_size=12, unique_by=lambda s: s.noegle))
    return skema, {s.noegle: draw(svar_paa(s)) for s in valgte}


@given(besvaret())
@settings(max_examples=25, deadline=None)
def test_the_store_gives_back_what_it_got(sag: tuple[Skema, dict[str, Any]]) -> None:
    _, svar = sag
    tilbage = fra_json(til_json(svar))
    assert tilbage == svar
    assert {k: type(v) for k, v in tilbage.items()} == {k: type(v) for k, v in svar.items()}


@given(besvaret())
@settings(max_examples=25, deadline=None)
def test_a_checked_answer_is_checked_again_to_the_same(sag: tuple[Skema, dict[str, Any]]) -> None:
    skema, svar = sag
    rene = {k: v for k, v in svar.items() if not skema.find(k).auto}
    en = fra_fil(skema, rene)
    assert en == {k: v for k, v in rene.items() if not (v == [] and skema.find(k).type == "flere")}
    assert fra_fil(skema, en) == en


@given(besvaret(), st.data())
@settings(max_examples=25, deadline=None)
def test_answering_a_hidden_question_changes_nothing(sag: tuple[Skema, dict[str, Any]], data: st.DataObject) -> None:
    skema, svar = sag
    ses = {s.noegle for s in synlige(skema, svar, auto=True)}
    skjulte = [s for s in skema.spoergsmaal if s.noegle not in ses]
    if not skjulte:
        return
    s = data.draw(st.sampled_from(skjulte))
    mere = {**svar, s.noegle: data.draw(svar_paa(s))}
    assert synlige(skema, mere, auto=True) == synlige(skema, svar, auto=True)
    assert mangler(skema, mere) == mangler(skema, svar)
    assert anbefalet(skema, mere) == anbefalet(skema, svar)


@given(besvaret())
@settings(max_examples=25, deadline=None)
def test_what_is_missing_is_shown_and_progress_runs_from_first_to_last(sag: tuple[Skema, dict[str, Any]]) -> None:
    skema, svar = sag
    ses = synlige(skema, svar)
    assert {s.noegle for s in mangler(skema, svar)} <= {s.noegle for s in ses}
    assert not {s.noegle for s in mangler(skema, svar)} & {s.noegle for s in anbefalet(skema, svar)}
    assert [fremdrift(skema, svar, s.noegle) for s in ses] == [(nr, len(ses)) for nr in range(1, len(ses) + 1)]


def test_every_option_of_every_form_is_taken_by_number_code_and_text_alike() -> None:
    spoergsmaal = [s for k in SKEMAER for x in k.spoergsmaal for s in (x, *x.felter) if s.muligheder]
    assert len(spoergsmaal) > 60
    for s in spoergsmaal:
        for nr, m in enumerate(s.muligheder, 1):
            ventet = [m.kode] if s.type == "flere" else m.kode
            laest = [laes_svar(s, raa, I_DAG) for raa in (str(nr), m.kode, m.tekst, m.tekst.upper(), f"  {m.tekst} ")]
            assert laest == [ventet] * 5, (s.noegle, m.kode)
            assert tjek_svar(s, ventet) == ventet


@given(st.sampled_from([s for k in SKEMAER for s in k.spoergsmaal if s.type == "flere"]), st.data())
@settings(max_examples=25, deadline=None)
def test_several_options_written_by_their_texts_are_those_options(s: Spoergsmaal, data: st.DataObject) -> None:
    flest = min(s.hoejst or 4, 4)
    mulige = [m for m in s.muligheder if not m.alene]
    valgte = data.draw(st.lists(st.sampled_from(mulige), min_size=1, max_size=flest, unique=True))
    skrevet = data.draw(st.sampled_from(["tekst", "kode"]))
    raa = ", ".join(getattr(m, skrevet) for m in valgte)
    assert laes_svar(s, raa, I_DAG) == [m.kode for m in valgte]
