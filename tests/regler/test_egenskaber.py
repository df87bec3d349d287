"""What holds for every case, on random facts."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.dato import er_hverdag
from afk.fakta.base import ny
from afk.fakta.forloeb import Forloeb
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.sag import sag
from afk.regler import frister, regler
from afk.regler.base import STATUS, Frist, Valg
from tests.regler.fakta_strategi import borgere, datoer, fakta, planlagte
from tests.regler.hjaelp import borger

egenskab = settings(max_examples=25, deadline=None, database=None, derandomize=True)

DAG = timedelta(days=1)


def kerne(f: Frist):
    """All of a row but its words."""
    return (
        f.regel, f.udloest_af, f.status, str(f.frist), str(f.tidligst), str(f.forsigtig_dato), str(f.opfyldt_den),
        f.for_sent,
    )  # fmt: skip


def kerner(s, d):
    return sorted(kerne(f) for f in frister(s, d))


# --- every row ----------------------------------------------------------------------------------------------


def tjek_status(f: Frist, d: date) -> None:
    if f.status == "overskredet":
        assert f.frist is not None and d > f.frist
    if f.status == "aaben":
        assert f.frist is None or d <= f.frist
    if f.status == "i_bero":
        assert f.frist is None and f.tidligst is not None
    else:
        assert f.tidligst is None
    if f.status == "bortfaldet":
        assert f.frist is None and f.handling == ""
    if f.status == "opfyldt":
        assert f.opfyldt_den is not None and f.opfyldt_den <= d
        assert f.for_sent == (f.frist is not None and f.opfyldt_den > f.frist)
    else:
        assert f.opfyldt_den is None and not f.for_sent


def tjek_dage(f: Frist, d: date) -> None:
    if f.frist is None:
        assert f.dage(d) is None and f.sidste_hverdag is None and f.forsigtig_dato is None
        return
    assert d + timedelta(days=f.dage(d)) == f.frist
    assert f.forsigtig_dato is None or f.forsigtig_dato < f.frist
    mellem = (f.frist - f.sidste_hverdag).days
    assert mellem >= 0 and er_hverdag(f.sidste_hverdag)
    assert not any(er_hverdag(f.sidste_hverdag + timedelta(days=n)) for n in range(1, mellem + 1))


def tjek_ord(f: Frist) -> None:
    assert f.trin and f.kilde
    for trin in f.trin:
        assert trin.tekst.strip() and "{" not in trin.tekst and "None" not in trin.tekst
    assert f.status in ("opfyldt", "bortfaldet") or f.handling.endswith((".", "?"))
    assert f.handling == "" or f.handling.isprintable()
    assert len(f.handling) <= 200


@egenskab
@given(borgere, fakta(), datoer())
def test_hver_raekke_er_hel(b, f, d):
    for frist in frister(sag(b, f), d):
        assert frist.status in STATUS and frist.udloest_af <= d
        tjek_status(frist, d)
        tjek_dage(frist, d)
        tjek_ord(frist)


@egenskab
@given(borgere, fakta(), datoer())
def test_en_regel_har_ingen_raekker_uden_de_fakta_der_udloeser_den(b, f, d):
    for regel in regler():
        uden = sag(b, [x for x in f if not isinstance(x, regel.udloeser)])
        assert list(regel.beregn(uden, d, Valg(jobsamtaler_antal=4))) == []


# --- facts --------------------------------------------------------------------------------------------------


@egenskab
@given(borgere, fakta(), datoer(), st.randoms(use_true_random=False))
def test_raekkefoelgen_af_fakta_er_ligegyldig(b, f, d, tilfaeldig):
    blandet = list(f)
    tilfaeldig.shuffle(blandet)
    assert kerner(sag(b, f), d) == kerner(sag(b, blandet), d)


@egenskab
@given(borgere, fakta(), datoer(til=date(2027, 11, 30)), st.data())
def test_et_planlagt_faktum_aendrer_ingen_raekke(b, f, d, data):
    planlagt = data.draw(planlagte(d))
    assert kerner(sag(b, f), d) == kerner(sag(b, [*f, planlagt]), d)


@egenskab
@given(borgere, fakta(samtykke=False), datoer(), st.integers(0, 900))
def test_en_opfyldt_aftale_og_et_afsluttet_skridt_staar_fast_naar_tiden_gaar(b, f, d, dage):
    def opfyldte(pr):
        valgte = ("aftale", "min-plan", "underretning", "klage", "genvurdering", "aktindsigt", "indsigt")
        return {kerne(x) for x in frister(sag(b, f), pr) if x.status == "opfyldt" and x.regel in valgte}

    assert opfyldte(d) <= opfyldte(d + timedelta(days=dage))


@egenskab
@given(borgere, fakta(samtykke=False), datoer(), st.integers(0, 900))
def test_en_opfyldt_raekke_staar_fast_naar_tiden_gaar(b, f, d, dage):
    s = sag(b, f)
    senere = {(x.regel, x.udloest_af): kerne(x) for x in frister(s, d + timedelta(days=dage))}
    for frist in frister(s, d):
        if frist.status == "opfyldt" and frist.regel in ("indsatsgaranti", "genbehandling", "straksafklaring"):
            assert senere[frist.regel, frist.udloest_af] == kerne(frist)


# --- pauses of the indsatsgaranti ---------------------------------------------------------------------------

starter = datoer(date(2022, 1, 1), date(2025, 12, 31))
laengder = st.integers(0, 200)
pauselister = st.lists(st.tuples(st.integers(-60, 500), laengder), max_size=4)
D = date(2030, 1, 1)


def pauser(start: date, liste) -> list[Fritagelse]:
    """Closed pauses from days after the start and lengths in days."""
    fra_til = [(start + timedelta(days=fra), start + timedelta(days=fra + n)) for fra, n in liste]
    return [ny(Fritagelse, grund="sygdom", fra=fra, til=til, raadighed=True) for fra, til in fra_til]


def forening(liste: list[Fritagelse]) -> list[Fritagelse]:
    """The same days as runs without overlap, found day by day."""
    dage = {p.fra + timedelta(days=n) for p in liste for n in range((p.til - p.fra).days + 1)}
    ud: list[Fritagelse] = []
    for dag in sorted(dage):
        if ud and ud[-1].til == dag - DAG:
            ud[-1] = ud[-1]._replace(til=dag)
        else:
            ud.append(ny(Fritagelse, grund="sygdom", fra=dag, til=dag, raadighed=True))
    return ud


def garanti(start: date, liste: list[Fritagelse]) -> Frist:
    s = sag(borger(), [ny(Forloeb, forloeb="ressourceforloeb", fra=start), *liste])
    return next(f for f in frister(s, D) if f.regel == "indsatsgaranti")


@egenskab
@given(starter, pauselister)
def test_overlappende_pauser_er_deres_forening(start, liste):
    p = pauser(start, liste)
    assert kerne(garanti(start, p)) == kerne(garanti(start, forening(p)))


@egenskab
@given(starter, pauselister)
def test_pauser_goer_aldrig_fristen_tidligere(start, liste):
    assert garanti(start, pauser(start, liste)).frist >= garanti(start, []).frist


def haandregnet(start: date, liste: list[Fritagelse]) -> date:
    """The deadline by another road: months counted up one at a time with dateutil."""
    frist, maaneder, dage = start + relativedelta(months=6), 6, 0
    for p in forening(liste):
        fra = max(p.fra, start)
        if p.til < start:
            continue
        if fra > frist:
            break
        n = 0
        while fra + relativedelta(months=n + 1) <= p.til + DAG:
            n += 1
        maaneder, dage = maaneder + n, dage + (p.til + DAG - (fra + relativedelta(months=n))).days
        frist = start + relativedelta(months=maaneder) + timedelta(days=dage)
    return frist


@egenskab
@given(starter, pauselister)
def test_fristen_er_den_samme_ad_en_anden_vej(start, liste):
    p = pauser(start, liste)
    assert garanti(start, p).frist == haandregnet(start, p)
