"""The clock of the indsatsgaranti: six months, longer by the pauses for fritagelse (BEK 2408/2021 § 17 stk. 3)."""

from datetime import date, timedelta
from typing import NamedTuple

from afk.dato import hele_maaneder, plus_maaneder
from afk.fakta.fritagelse import Fritagelse
from afk.fakta.sag import Sag
from afk.fakta.vaerdier import dansk_ord
from afk.regler import kilder
from afk.regler.base import Spor
from afk.regler.faelles import forklar_ubrugte, fritagelser, periode_tekst
from afk.regler.perioder import Periode, forenet, gyldig

MAANEDER = 6


class Ur(NamedTuple):
    """The clock on a given day: the deadline, or that it stands still and what it would be if it went on."""

    frist: date
    i_bero: bool
    forsigtig: date
    brugt: list[tuple[Periode, int, int, date]]
    """The pauses that count, each with whole months, days left and the deadline after it."""


class Start(NamedTuple):
    """What the clock runs from: the start day, six months after it, and the pauses since then."""

    dag: date
    grund: date
    pauser: list[Periode]

    @property
    def har_aaben(self) -> bool:
        """Whether a pause has no end, so that the clock stands still from some day on."""
        return any(p.til is None for p in self.pauser)

    def naas(self, d: date) -> bool:
        """Whether something on day `d` is in time: pauses only ever move the deadline later."""
        if d <= self.grund:
            return True
        ur = self.ur(d)
        return ur.i_bero or d <= ur.frist

    def ur(self, d: date) -> Ur:
        """The clock on day `d`; only pauses begun by `d` count (regel 1.2).

        The months of all of them are added to the start day in one step, then the odd days.
        """
        if not self.pauser:
            return Ur(self.grund, False, self.grund, [])
        frist = self.grund
        maaneder = dage = talte = 0
        brugt: list[tuple[Periode, int, int, date]] = []
        for p in forenet([p for p in self.pauser if p.fra <= d]):
            if p.fra > frist:
                break
            slut = d if p.til is None else p.til
            n, r = hele_maaneder(p.fra, slut)
            maaneder, dage, talte = maaneder + n, dage + r, talte + (slut - p.fra).days + 1
            frist = plus_maaneder(self.dag, MAANEDER + maaneder) + timedelta(days=dage)
            brugt.append((p, n, r, frist))
        i_bero = bool(brugt) and brugt[-1][0].til is None
        return Ur(frist, i_bero, self.grund + timedelta(days=talte), brugt)


def start_pr(sag: Sag, b: date, d: date) -> Start:
    """The start day `b` with the fritagelser that stop the clock and have begun by `d`, cut off before `b`."""
    pauser = [
        Periode(max(f.fra, b), f.til)
        for f in sag.af(Fritagelse)
        if f.pauser and f.fra <= d and gyldig(f.fra, f.til) and (f.til is None or f.til >= b)
    ]
    return Start(b, plus_maaneder(b, MAANEDER), pauser)


def forklar_pauser(spor: Spor, sag: Sag, ur: Ur, b: date, pr: date, d: date) -> None:
    """The fritagelser that do not move the deadline, and why; then each pause that does. `ur` is the clock on `pr`."""
    forklar_ubrugte(spor, sag, d)
    for f in fritagelser(sag):
        if f.fra > d or not gyldig(f.fra, f.til):
            continue
        if f.fra > pr:
            spor("Fritagelsen ({}) {} begyndte efter opfyldelsen og flytter ikke fristen.", dansk_ord(f.grund),
                 periode_tekst(f))  # fmt: skip
        elif not f.pauser:
            spor(
                "Fritagelsen ({}) {} fritager ikke for rådighed og giver ingen pause.",
                dansk_ord(f.grund),
                periode_tekst(f),
            )
        elif f.til is not None and f.til < b:
            spor("Fritagelsen ({}) {} ligger før starten og tæller ikke.", dansk_ord(f.grund), periode_tekst(f))
        elif not any(p.daekker(max(f.fra, b)) for p, _, _, _ in ur.brugt):
            spor("Fritagelsen ({}) {} begyndte efter fristen og tæller ikke.", dansk_ord(f.grund), periode_tekst(f))
        elif f.raadighed is None:
            spor("Tolkning: fritagelsen ({}) {} fritager for rådighed, da andet ikke er skrevet.", dansk_ord(f.grund),
                 periode_tekst(f), kilde=kilder.BEK_17_3)  # fmt: skip
    for p, n, r, frist in ur.brugt:
        if p.til is None:
            spor("Fritaget for rådighed siden {} uden slutdato: uret står stille. Sluttede fritagelsen {}, "
                 "blev fristen {}.", p.fra, pr, frist, dato=frist, kilde=kilder.BEK_17_3)  # fmt: skip
        else:
            spor("Pause {} til {}: {} tæller ikke med. Fristen bliver {}.", p.fra, p.til, _laengde(n, r), frist,
                 dato=frist, kilde=kilder.garanti_svar(7))  # fmt: skip
    if ur.brugt and not ur.i_bero and ur.forsigtig < ur.frist:
        spor("Tolkning: pauser lægges til i måneder og dage. Talt dag for dag bliver den forsigtige dato {}.",
             ur.forsigtig, dato=ur.forsigtig)  # fmt: skip


def _laengde(n: int, r: int) -> str:
    dele = [f"{n} måned{'er' if n != 1 else ''}"] if n else []
    if r:
        dele.append(f"{r} dag{'e' if r != 1 else ''}")
    return " og ".join(dele)
