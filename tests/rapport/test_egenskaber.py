"""Whatever the facts, the parts add up, nobody is counted twice, and the report agrees with the deadlines shown."""

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from afk.fakta.forloeb import SLUTAARSAGER, Forloeb
from afk.fakta.sag import Sag, sag
from afk.rapport.rapport import Udvalg
from afk.rapport.tal import ORDNINGER, Tal
from afk.regler import frister
from tests.rapport.hjaelp import tal
from tests.regler.fakta_strategi import borgere, fakta

DAGE = st.dates(date(2021, 6, 1), date(2027, 12, 31))


@st.composite
def caseloads(draw) -> list[Sag]:
    """Up to four borgere; some forløb have a reason of their end, and some cases are closed."""
    ud = []
    for nr in range(draw(st.integers(0, 4))):
        aarsag = st.none() | st.sampled_from(SLUTAARSAGER)
        egne = [f._replace(slutaarsag=draw(aarsag)) if isinstance(f, Forloeb) else f for f in draw(fakta())]
        ud.append(sag(draw(borgere)._replace(sag=f"S{nr}", lukket=draw(st.none() | DAGE)), egne))
    return ud


def rapporten(sager: list[Sag], d: date) -> list[Tal]:
    return tal(sager, d, Udvalg(d.replace(month=1, day=1), d.replace(day=1), 3))


@settings(max_examples=8, deadline=None)
@given(caseloads(), DAGE)
def test_the_parts_add_up_to_the_whole(sager: list[Sag], d: date) -> None:
    alle = rapporten(sager, d)
    for t in alle:
        dele = [x for x in alle if (x.ordning, x.afsnit, x.begreb.del_af) == (t.ordning, t.afsnit, t.begreb.noegle)]
        if dele and t.periode is None:
            assert sum(x.antal for x in dele) == t.antal
            assert {x.af for x in dele} == {t.antal}
            assert Counter(s for x in dele for s in x.sager) == Counter(t.sager)


@settings(max_examples=8, deadline=None)
@given(caseloads(), DAGE)
def test_everybody_in_a_scheme_is_there_once_and_nobody_else_is(sager: list[Sag], d: date) -> None:
    alle = {(t.ordning, t.begreb.noegle): t for t in rapporten(sager, d)}
    for ordning in ("afklaringspuljen", "flere_skal_med"):
        inde = sorted(
            s.borger.sag for s in sager if any(f.forloeb == ordning and f.fra <= d for f in s.af(Forloeb))
        )  # fmt: skip
        assert sorted(alle[ordning, "alle"].sager) == inde


@settings(max_examples=8, deadline=None)
@given(caseloads(), DAGE)
def test_the_numbers_are_those_of_the_deadlines_shown(sager: list[Sag], d: date) -> None:
    raekker = [f for s in sager for f in frister(s, d)]
    alle = rapporten(sager, d)
    n = {(t.ordning, t.begreb.noegle): t.antal for t in alle if t.periode is None}
    status = Counter(f.status for f in raekker)
    assert n["alle", "frister"] == status["aaben"] + status["overskredet"] + status["i_bero"]
    assert n["alle", "overskredet"] == status["overskredet"]
    garanti = Counter(f.status for f in raekker if f.regel == "indsatsgaranti")
    assert n["ressourceforloeb", "garanti"] == sum(garanti.values())
    assert n["ressourceforloeb", "brudt_staar"] == garanti["overskredet"]
    assert n["ressourceforloeb", "aaben"] == garanti["aaben"]
    lagt_bort = n["ressourceforloeb", "bortfaldet"] + n["ressourceforloeb", "brudt_sluttet"]
    assert lagt_bort == garanti["bortfaldet"]


@settings(max_examples=8, deadline=None)
@given(caseloads(), DAGE)
def test_the_months_with_the_others_are_all_that_were_kept_broken_or_open(sager: list[Sag], d: date) -> None:
    alle = rapporten(sager, d)
    for noegle in ("holdt", "brudt", "aaben"):
        (samlet,) = (t for t in alle if t.begreb.noegle == noegle and t.afsnit == "indsatsgaranti")
        maaneder = [t for t in alle if t.begreb.noegle == noegle and t.afsnit == "maaneder"]
        assert Counter(s for t in maaneder for s in t.sager) == Counter(samlet.sager)


@settings(max_examples=8, deadline=None)
@given(caseloads(), DAGE, st.sampled_from(list(ORDNINGER)))
def test_choosing_a_scheme_changes_none_of_its_numbers(sager: list[Sag], d: date, ordning: str) -> None:
    udvalg = Udvalg(d.replace(month=1, day=1), d.replace(day=1), 3)
    valgt = tal(sager, d, udvalg._replace(ordninger=(ordning,)))
    assert [t for t in valgt if t.ordning == ordning] == [t for t in tal(sager, d, udvalg) if t.ordning == ordning]
