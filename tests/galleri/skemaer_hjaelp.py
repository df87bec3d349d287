"""Forms and answer files for entries."""

from afk.skemaer.laes import tekst_af
from tests.galleri.post import Post
from tests.skemaer.hjaelp import BEGYND


def _skema(titel: str, tekst: str, *spoergsmaal: str) -> Post:
    """A check of a form with these questions."""
    indhold = BEGYND + "".join(f"[[afsnit.spoergsmaal]]\n{s}\n" for s in spoergsmaal)
    return _hele(titel, tekst, indhold)


def _hele(titel: str, tekst: str, indhold: str | bytes) -> Post:
    return Post(titel, "skema tjek mit.toml", 1, tekst, filer={"mit.toml": indhold}, lager="intet")


def _eget(titel: str, tekst: str, foer: str, efter: str) -> Post:
    """A command that uses the municipality's own form, which is the built-in one but for this."""
    indhold = tekst_af("visitation")
    assert foer in indhold, foer
    filer = {"konfig/skemaer/visitation.toml": indhold.replace(foer, efter, 1)}
    return Post(titel, "skema vis visitation", 1, tekst, filer=filer, lager="intet")


AUTO = tekst_af("visitation").split('noegle = "forslag"')[1].split("[[")[0]

SVAR = """profil = "ja"
visitation_dato = "31-02-2026"
i_maalgruppe = "måske"
forslag = "gruppe_1"
grupe = "gruppe_1"
"010270-1234" = "x"
"""

PLAN = """oensker_step_up = "jaja"
borger_navn = "to\\nlinjer"
anledning = 3
samtale_dato = 5
samtykke_emner = "bolig"
samtykke_vejledt = "måske"
samtykke_modtagere = [{}]
barriere_foerst = ["bolig", "erfaring", "misbrug"]
barrierer = [1]
bisidder = { uden_svar = "aldrig" }
sprog_hjaelp = ["nej", "tolk"]
seneste_job_aar = 1800
timer_nu = 100
timer_start = "1.500"
tro_paa_job = "mange"
aar_paa_ydelse = inf
moede_start = "25:00"
sagsbehandler = [{ navn = "a" }, { navn = "b" }]
deltagere = [1]
netvaerk_med = [{ ukendt = "x" }]
indsatser_nu = [{ titel = "x", start = "snart" }]
sp_til_deltagere = "ingen"
"""


def _svar(titel: str, tekst: str, indhold: str | bytes, kommando: str = "visiter A1", **mere: object) -> Post:
    """A command with these answers."""
    return Post(titel, f"{kommando} --svar svar.toml", 3, tekst, filer={"svar.toml": indhold}, **mere)  # type: ignore[arg-type]
