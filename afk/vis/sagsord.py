"""What the screen and the page say of a case in the same words."""

from afk.dato import dansk_kort
from afk.overblik import Overblik
from afk.overblik.livsforloeb import GRUPPER, Livsforloeb
from afk.overblik.naeste import Naeste
from afk.regler.base import Frist
from afk.vis.rens import ren

UDFYLD = "Ord med STORE BOGSTAVER udfylder du selv."
INTET_VENTER = "Der er ikke noget, der venter på dig lige nu."
MANGE = 8
"""Steps; a longer reasoning is told without each single fact that does not count."""

_INTET = ("tæller ikke.", "tæller ikke endnu.", "udskyder ikke.")


def gruppe_tekst(s: Livsforloeb) -> str:
    """The group and since when, or that there is none."""
    if s.gruppe is None or s.gruppe_siden is None:
        return "ikke visiteret"
    return f"{GRUPPER[s.gruppe]}, siden {s.gruppe_siden:%d-%m-%Y}"


def stand_tekst(s: Livsforloeb) -> str:
    """Where the case stands, and since when."""
    return f"{s.titel}, siden {s.siden:%d-%m-%Y}" if s.siden is not None else s.titel


def hvornaar(f: Frist) -> str:
    """The date of an open deadline, the earliest it can become, or that there is none."""
    if f.frist is not None:
        return f"{f.frist:%d-%m-%Y}"
    return "ingen dato" if f.tidligst is None else f"tidl. {f.tidligst:%d-%m-%Y}"


def afsluttet(f: Frist) -> str:
    """Of one that is fulfilled the day, of one that has lapsed the reason."""
    return f"opfyldt {dansk_kort(f.opfyldt_den)}" if f.opfyldt_den is not None else ren(f.trin[-1].tekst)


def begrundelse(f: Frist) -> str:
    """The reasoning as one text; how many facts were left out of a long one is said."""
    talt = [t for t in f.trin if len(f.trin) <= MANGE or not t.skabelon.endswith(_INTET)]
    tekst = " ".join(ren(t.tekst) for t in talt)
    ude = len(f.trin) - len(talt)
    return tekst if not ude else f"{tekst} (Og {ude} oplysninger, der ikke tæller.)"


def hvorfor(n: Naeste) -> str:
    """Why a step is next, on one line, with its deadline."""
    return ren(n.hvorfor) if n.frist is None else f"{ren(n.hvorfor)} ({dansk_kort(n.frist)})"


def skal_udfyldes(o: Overblik) -> bool:
    """Whether a command has a word in capitals to be filled in."""
    ord_ = (w for n in o.naeste for k in n.kommandoer for w in k.split() if w != o.sag.borger.sag)
    return any(w.isupper() and w.isalpha() for w in ord_)
