"""The table of every answer in the five sources, drawn as a page: afk/FAQ.md (`python -m tests.huset.skriv`)."""

from tests.faq.kilde_000 import KILDE as K000
from tests.faq.kilde_001 import KILDE as K001
from tests.faq.kilde_002 import KILDE as K002
from tests.faq.kilde_003 import KILDE as K003
from tests.faq.kilde_004 import KILDE as K004
from tests.faq.svar import Kilde, Svar

KILDER = (K000, K001, K002, K003, K004)
_INDLEDNING = """# Hvert svar i kilderne, og hvad afk gør ved det

STAR har svaret på spørgsmål om Afklaringspuljen, Flere skal med og ressourceforløb i fem tekster. Her står hvert svar
med det, `afk` gør ved det, eller hvorfor det ligger uden for. Overskrifterne er vores egne, ikke STARs ord.

Hvert svar, `afk` gør noget ved, har mindst én test med svarets nummer i navnet (`tests/faq/`). Siden er skrevet af
programmet ud fra den tabel, testene prøver: `python -m tests.huset.skriv`.
"""
_HVAD = {
    "regel": "frist", "række": "visitation", "fund": "fund", "skema": "skema", "felt": "oplysning", "tal": "rapport"
}  # fmt: skip


def side() -> str:
    """The whole page."""
    uden = sum(bool(s.uden) for k in KILDER for s in k.svar)
    alle = sum(len(k.svar) for k in KILDER)
    linjer = [_INDLEDNING, f"I alt {alle} svar: {alle - uden} gør afk noget ved, {uden} ligger uden for."]
    return "\n".join([*linjer, *(_kilde(k) for k in KILDER)]) + "\n"


def _kilde(k: Kilde) -> str:
    raekker = [_raekke(s) for s in k.svar]
    hoved = ["", f"## {k.titel}", "", k.note, "", "| svar | handler om | hvad afk gør | hvor |", "|---|---|---|---|"]
    return "\n".join([*hoved, *raekker])


def _raekke(s: Svar) -> str:
    goer = f"Uden for: {s.uden}" if s.uden else s.afk
    return f"| {_nr(s.nr)} | {s.emne} | {goer} | {'<br>'.join(map(hvor, s.ved))} |"


def _nr(nr: str) -> str:
    """ "taeller 3" is the third answer of the part on what counts: "tæller 3"."""
    return nr.replace("ae", "æ").replace("aa", "å")


def hvor(ved: str) -> str:
    """A reference as the reader sees it: fund `barnets-lov`."""
    slags, _, navn = ved.partition(" ")
    return f"`{ved}`" if slags == "afk" else f"{_HVAD[slags]} `{navn}`"
