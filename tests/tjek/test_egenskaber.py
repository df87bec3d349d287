"""What holds for every case, on random facts."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from afk.fakta.sag import sag
from afk.tjek import alle_tjek, fund
from tests.regler.fakta_strategi import borgere, datoer, fakta, planlagte

egenskab = settings(max_examples=20, deadline=None, database=None, derandomize=True)
KODER = {t.kode: t for t in alle_tjek()}


@egenskab
@given(borgere, fakta(), datoer())
def test_ethvert_fund_er_helt(b, f, d):
    for x in fund(sag(b, f), d):
        assert (x.alvor, x.kilde) == (KODER[x.kode].alvor, KODER[x.kode].kilde)
        assert "afk " in x.tekst and "None" not in x.tekst and "{" not in x.tekst


@egenskab
@given(borgere, fakta(), datoer(), st.randoms(use_true_random=False))
def test_raekkefoelgen_af_fakta_er_ligegyldig(b, f, d, tilfaeldig):
    blandet = list(f)
    tilfaeldig.shuffle(blandet)
    assert fund(sag(b, blandet), d) == fund(sag(b, f), d)


@egenskab
@given(borgere, fakta(), datoer(til=date(2027, 11, 30)), st.data())
def test_et_planlagt_faktum_aendrer_intet_fund_om_det_der_er_begyndt(b, f, d, data):
    """A planned fact may be a finding itself, and a planned forløb is one to come: the case is not without."""
    planlagt = data.draw(planlagte(d))

    def begyndte(fakta_):
        return [x for x in fund(sag(b, fakta_), d) if (x.dato is None or x.dato <= d) and x.kode != "intet-forloeb"]

    assert begyndte([*f, planlagt]) == begyndte(f)
