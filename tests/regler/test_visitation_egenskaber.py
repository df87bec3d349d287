"""What holds of every proposal, whatever the answers."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from afk.regler.visitation.forslag import foreslaa
from afk.regler.visitation.raekke import FORSLAG
from afk.regler.visitation.svar import EMNER
from afk.regler.visitation.tabel import tabel
from afk.skemaer.skema import UDEN_SVAR, Svar, UdenSvar
from tests.regler.visitation_hjaelp import AFK, FSM, svar

egenskab = settings(max_examples=120, deadline=None, database=None, derandomize=True)

FLERE = ("g3_forhold", "g3_ikke_kontakt_hvad")
DATOER = ("visitation_dato", "fritagelse_til", "udskudt_til", "udskyd_til", "straks_start_dato", "rehab_obs",
          "underretning_dato", "omvis_dato")  # fmt: skip
OEVRIGE = {
    "formodet_nedsat": (True, False),
    "straks_status": ("nu", "udskydes", "undtaget"),
    "omvis_fra": tuple(FORSLAG)[:-1],
    "omvis_til": tuple(FORSLAG)[:-1],
    "gruppe_grund": ("Konkret vurdering.",),
    "g3_begrundelse": ("{} og {dato}",),
}
uden = st.sampled_from([UdenSvar(grund) for grund in UDEN_SVAR])
dage = st.dates().map(lambda d: d.isoformat())


def _vaerdier(noegle: str) -> st.SearchStrategy[Any]:
    if noegle in DATOER:
        return dage
    koder = st.sampled_from(OEVRIGE[noegle] if noegle in OEVRIGE else EMNER[noegle].koder)
    return st.lists(koder, min_size=1, unique=True) if noegle in FLERE else koder


NOEGLER = [*EMNER, *OEVRIGE, *DATOER]
hele = st.fixed_dictionaries({n: _vaerdier(n) for n in EMNER}, optional={n: _vaerdier(n) for n in (*OEVRIGE, *DATOER)})
hullede = st.fixed_dictionaries({}, optional={n: _vaerdier(n) | uden for n in NOEGLER})
besvarelser = hele | hullede
# Answers that leave group 3 open: nothing earlier in the table decides.
aabne = st.fixed_dictionaries({}, optional={n: _vaerdier(n) for n in FLERE}).map(
    lambda s: {**svar(FSM), "g3_forhold": ["ikke_kontaktbar"], **s}
)


@given(besvarelser)
@egenskab
def test_a_proposal_names_a_row_or_what_is_missing(s: Svar):
    f = foreslaa(s)
    assert f.forslag in FORSLAG
    assert f.regler or any(o.startswith("Svar på, ") for o in f.opgaver)
    assert f.opgaver or f.forslag != "kraever_vurdering"


@given(besvarelser)
@egenskab
def test_the_rows_stand_in_the_tables_order_and_once(s: Svar):
    orden = [r.nr for r in tabel()]
    pladser = [orden.index(r.nr) for r in foreslaa(s).regler]
    assert pladser == sorted(set(pladser))


@given(hele)
@egenskab
def test_complete_answers_ask_for_nothing_that_the_proposal_depends_on(s: Svar):
    assert not any(o.endswith("forslaget afhænger af det.") for o in foreslaa(s).opgaver)


@given(besvarelser)
@egenskab
def test_the_profiles_keep_to_their_own_outcomes(s: Svar):
    assert foreslaa({**s, "profil": FSM}).forslag != "fritaget"
    assert foreslaa({**s, "profil": AFK}).forslag not in ("gruppe_3", "udskudt")
    assert foreslaa({**s, "profil": FSM}).straksafklaring is None


@given(besvarelser | aabne)
@egenskab
def test_motivation_or_attendance_alone_never_gives_group_3(s: Svar):
    assert foreslaa({**s, "g3_kun_fremmoede": True, "standby_terminal": False}).forslag != "gruppe_3"


@given(besvarelser, st.integers(18, 120))
@egenskab
def test_age_changes_nothing(s: Svar, alder: int):
    assert foreslaa({**s, "alder": alder, "foedselsdato": f"{2021 - alder}-01-01"}) == foreslaa(s)


@given(besvarelser)
@egenskab
def test_the_same_answers_give_the_same_proposal_and_are_left_alone(s: Svar):
    foer = dict(s)
    assert foreslaa(s) == foreslaa(dict(reversed(s.items())))
    assert s == foer


@given(hele, st.sampled_from(list(EMNER)))
@egenskab
def test_taking_an_answer_away_never_moves_anybody_to_another_group(s: Svar, noegle: str):
    f = foreslaa({n: v for n, v in s.items() if n != noegle}).forslag
    assert f in (foreslaa(s).forslag, "kraever_vurdering")


@given(besvarelser)
@egenskab
def test_every_sentence_is_whole(s: Svar):
    f = foreslaa(s)
    for tekst in (*f.opgaver, *f.noter):
        assert tekst[0].isupper()
        assert tekst.endswith(".")
        assert "{" not in tekst
        assert "None" not in tekst
    assert len(set(f.opgaver)) == len(f.opgaver)


@given(besvarelser)
@egenskab
def test_the_straksafklaring_follows_the_group(s: Svar):
    f = foreslaa(s)
    lovlige = {"gruppe_1": ("nu", "udskudt", None), "gruppe_2": ("undtaget", None)}.get(f.forslag, (None,))
    assert f.straksafklaring in lovlige
    if s.get("profil") == AFK and f.forslag == "gruppe_2":
        assert f.straksafklaring == "undtaget"
