"""One borger on the screen: who, where the case stands, the timeline, deadlines and why, findings, facts, what next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from afk.dato import dansk_lang
from afk.fakta.base import Faktatype
from afk.fakta.svar import Svaret
from afk.fakta.vaerdier import dansk_ord
from afk.overblik import Overblik
from afk.overblik.livsforloeb import TRIN, Livsforloeb
from afk.regler import regler
from afk.regler.base import AABNE
from afk.tjek.faelles import i_kommando
from afk.vis import tjek as vis_tjek
from afk.vis.borger import brugte_felter, celle, faktatyper, om, sorteret
from afk.vis.frist import i_orden, post, sammendrag, stil, tilstand
from afk.vis.rens import ren
from afk.vis.sagsord import (
    INTET_VENTER,
    UDFYLD,
    afsluttet,
    begrundelse,
    gruppe_tekst,
    hvorfor,
    hvornaar,
    skal_udfyldes,
    stand_tekst,
)
from afk.vis.tidslinje import tegn, tegn_tidslinje

if TYPE_CHECKING:
    from rich.console import Console


def skaerm(console: "Console", o: Overblik, vis_cpr: bool) -> None:
    """Everything, from the top down; what to do next stands last, where the next command is typed."""
    from rich.text import Text

    b = o.sag.borger
    console.print(Text(f"{ren(b.sag)}  {ren(b.navn or '')}".strip(), style="bold"))
    _par(console, list(om(o.sag, vis_cpr)))
    _stand(console, o.stand)
    console.print("\nTidslinje", style="bold")
    tegn_tidslinje(console, o.elementer, o.d)
    _frister(console, o)
    if o.fund:
        fundne = [vis_tjek.Post(b, f) for f in o.fund]
        console.print(f"\nFund: {vis_tjek.sammendrag(fundne)}", style="bold")
        vis_tjek.tabel(console, fundne, med_borger=False)
    for typ in faktatyper():
        if typ.klasse is not Svaret and (fakta := sorteret(o.sag, typ)):
            _fakta(console, typ, fakta)
    _naeste(console, o)


def _par(console: "Console", par: Sequence[tuple[str, str]]) -> None:
    from rich.table import Table
    from rich.text import Text

    t = Table.grid(padding=(0, 2, 0, 0))
    t.add_column(no_wrap=True, style="dim")
    t.add_column()
    for navn, vaerdi in par:
        t.add_row(navn, Text(ren(vaerdi)))
    console.print(t)


def _stand(console: "Console", s: Livsforloeb) -> None:
    from rich.text import Text

    console.print("\nHvor sagen står", style="bold")
    _par(console, [("Stand", stand_tekst(s)), ("Gruppe", gruppe_tekst(s)), ("Fordi", s.hvorfor)])
    if s.trin is not None:
        tg = tegn(console)
        dele = [f"{tg.punkt['sket'] if n == s.trin else tg.punkt['planlagt']} {n} {navn}" for n, navn in TRIN.items()]
        console.print(Text(f" {tg.streg * 2} ".join(dele)))


def _frister(console: "Console", o: Overblik) -> None:
    """The open ones with what to do and the whole reasoning; of the rest one line each."""
    from rich.table import Table
    from rich.text import Text

    titler = {r.navn: r.titel for r in regler()}
    poster = i_orden([post(o.sag, f) for f in o.frister])
    console.print(f"\nFrister pr. {dansk_lang(o.d)}: {sammendrag(poster, o.d)}", style="bold")
    t = Table.grid(padding=(0, 2, 0, 0), expand=True)
    t.add_column(width=16, no_wrap=True)
    t.add_column(ratio=1)
    for f in (p.frist for p in poster):
        farve, titel = stil(f, o.d), titler.get(f.regel, f.regel)
        if f.status not in AABNE:
            status = Text("for sent") if f.for_sent else Text(f.status, style=farve)
            t.add_row(status, Text(titel + ": ").append(afsluttet(f), style="dim"))
            continue
        tekst = Text(titel).append(f" ({f.art})", style="dim")
        tekst.append(f"\n{ren(f.handling)}" if f.handling else "")
        tekst.append(f"\nFordi: {begrundelse(f)}", style="dim")
        t.add_row(Text(f"{hvornaar(f)}\n{tilstand(f, o.d, kort=True)}", style=farve), tekst)
    console.print(t)


def _fakta(console: "Console", typ: Faktatype, fakta: list[Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    felter = brugte_felter(typ, fakta)
    t = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", title_justify="left")
    for felt in felter:
        t.add_column(dansk_ord(felt.navn))
    for x in fakta:
        t.add_row(*(Text(ren(celle(f, getattr(x, f.navn)))) for f in felter))
    console.print(f"\n{dansk_ord(typ.navn).capitalize()}", style="bold")
    console.print(t)


def _naeste(console: "Console", o: Overblik) -> None:
    """Each command on a line of its own that is never broken, so that it can be copied whole."""
    from rich.padding import Padding
    from rich.text import Text

    console.print("\nNæste skridt", style="bold")
    if not o.naeste:
        console.print(INTET_VENTER)
    for n in o.naeste:
        console.print(Padding(Text(hvorfor(n)), (0, 0, 0, 2)))
        for kommando in n.kommandoer:
            console.print(Text(f"    {ren(kommando)}", style="bold"), soft_wrap=True)
    if skal_udfyldes(o):
        console.print(Text(UDFYLD, style="dim"))
    sag = ren(i_kommando(o.sag))
    console.print(Text(f"\nTrin for trin, med kilder: afk frist {sag} --forklar --alle", style="dim"))
    console.print(Text(f"Som en side i browseren: afk borger vis {sag} --html FIL", style="dim"))
