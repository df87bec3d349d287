"""Changes to afk.toml: only what is asked for, and nothing that somebody has written is lost."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afk.konfig.laes import laes_konfig, tjekket
from afk.konfig.noegler import AFSNIT, NOEGLER, Noegle, find
from afk.konfig.skriv import KanIkkeRettes, ret, skabelon

HER = Path("afk.toml")


def noegle(navn: str) -> Noegle:
    fundet = find(navn)
    assert fundet is not None
    return fundet


def rettet(tekst: str, **aendringer: Any) -> str:
    """The text with changes given as kommune_navn="N"."""
    return ret(tekst, {noegle(navn.replace("__", ".")): v for navn, v in aendringer.items()})


def test_skabelonen_saetter_intet_og_hver_af_dens_linjer_kan_bruges(tmp_path: Path) -> None:
    assert tomllib.loads(skabelon()) == {afsnit: {} for afsnit in AFSNIT}
    taendt = "\n".join(x[1:] if x[:1] == "#" and x[1:2] != " " else x for x in skabelon().split("\n"))
    data = tjekket(HER, taendt)
    assert {f"{a}.{n}" for a, indhold in data.items() for n in indhold} == {n.navn for n in NOEGLER}
    assert data["kommune"]["adresse"] == ["Torvet 1", "9999 Nordby"]
    assert max(map(len, skabelon().splitlines())) <= 80
    (tmp_path / "afk.toml").write_text(skabelon(), encoding="utf-8")
    assert laes_konfig(tmp_path) == laes_konfig(tmp_path / "findes ikke")


def test_en_ny_fil_er_skabelonen_med_svarene_i() -> None:
    ny = rettet("", kommune__navn="Nordby", kapacitet__moeder=5)
    assert ny == skabelon().replace('#navn = "Nordby Kommune"', 'navn = "Nordby"').replace("#moeder = 5", "moeder = 5")
    assert rettet(ny, kommune__navn=None, kapacitet__moeder=None) == skabelon()


EGEN = """# vores
[kommune]  # rettet af Bo
# det rigtige navn
navn = "A # b"   # sådan

# om kapacitet
[kapacitet]
moeder=3
"""


def test_det_der_er_skrevet_i_haanden_bliver_staaende() -> None:
    assert rettet(EGEN, kommune__navn="Nordby") == EGEN.replace('"A # b"', '"Nordby"')
    assert rettet(EGEN, kapacitet__moeder=4) == EGEN.replace("moeder=3", "moeder = 4")
    assert rettet(EGEN, kommune__telefon="22").splitlines()[1:4] == [
        "[kommune]  # rettet af Bo",
        'telefon = "22"',
        "# det rigtige navn",
    ]
    assert rettet(EGEN, kommune__navn=None) == EGEN.replace("navn =", "# navn =")


def test_en_liste_med_kommentarer_bliver_staaende_som_kommentar() -> None:
    tekst = '[kommune]\nadresse = [ # gammel\n  "x",\n]\nnavn = "N"\n'
    ny = rettet(tekst, kommune__adresse=["y"])
    assert ny == '[kommune]\n# adresse = [ # gammel\n#   "x",\n# ]\nadresse = ["y"]\nnavn = "N"\n'
    uden = rettet('[kommune]\nadresse = [\n  "x",\n]\nnavn = "N"\n', kommune__adresse=["y"])
    assert uden == '[kommune]\nadresse = ["y"]\nnavn = "N"\n'


def test_et_afsnit_der_ikke_er_der_kommer_til_sidst_med_sin_forklaring() -> None:
    ny = rettet(EGEN, min_plan__dage=9)
    assert ny.startswith(EGEN)
    assert ny.endswith("\ndage = 9\n")
    assert "[min_plan]  # Jeres frist for Min Plan\n# Hvor mange dage efter et møde" in ny


@pytest.mark.parametrize(
    ("tekst", "navn"),
    [
        ("kommune = { navn = 'N' }\n", "kommune.navn"),
        ("kommune = { navn = 'N' }\n", "kommune.telefon"),
        ("kommune.navn = 'N'\n", "kommune.afdeling"),
        ("['kommune']\nnavn = 'N'\n", "kommune.telefon"),
    ],
)
def test_en_fil_der_er_skrevet_paa_en_anden_maade_roeres_ikke(tekst: str, navn: str) -> None:
    with pytest.raises(KanIkkeRettes) as e:
        ret(tekst, {noegle(navn): "ny"})
    assert e.value.noegle.navn == navn


@pytest.mark.parametrize("tekst", ['a\n"""', 'a\n""""', 'a\n"', '"""\n"""b""', '\\\n\\"""', "a\n\n  b\t"])
def test_en_tekst_med_anfoerselstegn_bliver_den_samme(tekst: str) -> None:
    assert tomllib.loads(rettet("", kommune__jobsamtale_tekst=tekst))["kommune"] == {"jobsamtale_tekst": tekst}


def test_det_samme_igen_aendrer_intet_og_at_fjerne_intet_heller_ikke() -> None:
    assert rettet(EGEN, kommune__navn="A # b") == EGEN
    assert rettet(EGEN, kommune__afdeling=None, morgen__dage=None) == EGEN


LINJE = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40).filter(
    lambda t: t.isprintable() and t.strip()
)
TEKST = st.lists(st.one_of(LINJE, st.just(""), st.sampled_from(['"', '"""', "\\", "'''", "# x", "[kommune]"]))).map(
    "\n".join
)
VAERDI = {
    "Tal": st.integers(1, 20),
    "Linje": LINJE,
    "Initialer": st.from_regex(r"[A-Za-zÆØÅæøå0-9]{1,20}", fullmatch=True),
    "Linjer": st.lists(LINJE, min_size=1, max_size=6),
    "Tekst": TEKST.filter(lambda t: t.strip() != ""),
}
AENDRINGER = st.lists(
    st.sampled_from(NOEGLER).flatmap(
        lambda n: st.tuples(st.just(n), st.one_of(st.none(), VAERDI[type(n.slags).__name__]))
    ),
    max_size=12,
)


@settings(deadline=None)
@given(AENDRINGER, st.sampled_from(["", EGEN, skabelon()]))
def test_filen_siger_altid_det_der_sidst_blev_skrevet(aendringer: list[tuple[Noegle, Any]], tekst: str) -> None:
    ventet = {(a, n): v for a, indhold in tomllib.loads(tekst).items() for n, v in indhold.items()}
    kommentarer = {x for x in tekst.splitlines() if x.startswith("# ")}
    for n, vaerdi in aendringer:
        tekst = ret(tekst, {n: vaerdi})
        ventet[n.afsnit, n.noegle] = vaerdi
    data = tjekket(HER, tekst)
    har = {(a, n): v for a, indhold in data.items() for n, v in indhold.items()}
    assert har == {k: v for k, v in ventet.items() if v is not None}
    assert kommentarer <= set(tekst.splitlines())
