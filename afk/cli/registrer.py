"""`afk forloeb`, `fritag`, `indsats`, `moede`, `samtykke`, `jobformidler`: one fact in, without a file.

Every command comes from the declaration of its type: add or change (`tilfoej`, `start`), end (`slut`), remove
(`slet`). Adding a fact whose key is there already changes it, as an import would.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afk.cli.dansk import Kommando
from afk.cli.eksempler import fx, til_registrering, til_sletning, til_slut
from afk.cli.erklaeret import Felter, laes_felter, med_felter, valgnavn
from afk.cli.faelles import hent_sager, miljoe, ny_app, skrivning
from afk.cli.miljoe import Miljoe
from afk.cli.spoerg import ja_nej, spoerg_felt
from afk.fakta.base import Faktatype, Felt
from afk.fakta.base import typer as faktatyper
from afk.fakta.vaerdier import Dato, Kode
from afk.fejl import AfkFejl, BrugsFejl
from afk.vis.format import tekst
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.lager.skriv import Skriver

_START = ("forloeb", "fritagelser", "jobformidlere")
"""Types that people say are started; the others are added."""
_FLYT = "Flyt et planlagt møde til en anden dag (--til)." + fx(
    "afk moede flyt A12 --til 17-12-2026  # Det møde, der er planlagt.",
    'afk moede flyt A12 --til "om 2 uger" --klokken 10:00  # Også et nyt klokkeslæt.',
)


def app_for(kommando: str) -> typer.Typer:
    """The commands of the type that `afk <kommando>` registers."""
    typ = next(t for t in faktatyper().values() if t.kommando == kommando)
    app = ny_app(f"Registrér {typ.ental}: tilføj, ret, slut og slet.")
    ord_ = ("start", "tilfoej") if typ.navn in _START else ("tilfoej", "start")
    kald = f"afk {typ.kommando}"
    hjaelp = registrering(typ)
    kraevede = " ".join(_eksempel(f) for f in typ.felter if f.kraevet)
    for navn, skjult in zip(ord_, (False, True), strict=True):
        eksempler = til_registrering(f"{kald} {navn} A12", kraevede)
        _tilfoej(app, navn, partial(tilfoej, typ), typ, hjaelp + eksempler, skjult=skjult)
    if typ.periode:
        hjaelp = f"Skriv, hvornår {typ.ental} sluttede (--til, ellers i dag)."
        _tilfoej(app, "slut", partial(slut, typ), typ, hjaelp + til_slut(f"{kald} slut A12", "--til"))
    if typ.navn == "samtykker":
        hjaelp = "Skriv, at samtykket er trukket tilbage (ellers i dag)."
        _tilfoej(app, "traek", partial(traek, typ), typ, hjaelp + til_slut(f"{kald} traek A12", "--tilbagekaldt"))
    if typ.navn == "moeder":
        til = {"til": (Annotated[str, typer.Option("--til", metavar="DATO", help="Den nye dag.")], None)}
        _tilfoej(app, "flyt", partial(flyt, typ), typ, _FLYT, til)
    ja = {"ja": (Annotated[bool, typer.Option("--ja", help="Spørg ikke først.")], False)}
    hjaelp = f"Slet {typ.ental}, der er registreret ved en fejl."
    eksempler = til_sletning(f"{kald} slet A12", _eksempel(typ.felt(typ.noegle[0])))
    _tilfoej(app, "slet", partial(slet, typ), typ, hjaelp + eksempler, ja)
    return app


def registrering(typ: Faktatype) -> str:
    """What adding a fact of the type does, in a sentence."""
    den = "det" if typ.ental.startswith("et ") else "den"
    return f"Registrér {typ.ental}, eller ret {den}, der har samme nøgle ({', '.join(typ.noegle)})."


def _tilfoej(
    app: typer.Typer,
    navn: str,
    funktion: Callable[..., Any],
    typ: Faktatype,
    hjaelp: str,
    ekstra: dict[str, Any] | None = None,
    skjult: bool = False,
) -> None:
    app.command(navn, cls=Kommando, help=hjaelp, hidden=skjult)(med_felter(funktion, typ.felter, ekstra))


def _eksempel(felt: Felt) -> str:
    """A required option with a value that can be read: --type samtale, --dato "i dag"."""
    if isinstance(felt.slags, Kode):
        vaerdi = felt.slags.koder[0]
    else:
        vaerdi = "i dag" if isinstance(felt.slags, Dato) else "Ida K."
    return f'{valgnavn(felt)} "{vaerdi}"' if " " in vaerdi else f"{valgnavn(felt)} {vaerdi}"


def tilfoej(typ: Faktatype, ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None) -> None:
    """Add a fact, or change the one with the same key; asks for a required field on a terminal."""
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, typ.felter, m.i_dag)
    mangler = [f for f in typ.felter if f.kraevet and f.navn not in vaerdier]
    if mangler:
        if not m.kan_spoerge:
            f = mangler[0]
            raise BrugsFejl(f"Der mangler {valgnavn(f)}: {f.hjaelp} ({f.slags.dansk}). Fx {_eksempel(f)}")
        hent_sager(m, [sag])  # the sag and the key are checked before the first question
        vaerdier |= {f.navn: spoerg_felt(m, f, m.i_dag) for f in mangler}
    with skrivning(m, f"{typ.kommando} tilfoej", opret=False) as s:
        gem_fakta(s, typ, sag, vaerdier, m)
    _gemt(m, typ, sag, vaerdier)


def gem_fakta(s: "Skriver", typ: Faktatype, sag: str, vaerdier: dict[str, Any], m: Miljoe) -> None:
    """Add or change one fact the way an import of one row would. Raises AfkFejl."""
    from afk.indlaes.aendringer import planlaeg, udfoer
    from afk.indlaes.raekker import Raekke

    rigtig = rigtig_sag(s, sag)
    plan = planlaeg([Raekke("", 1, typ.navn, rigtig, None, vaerdier, god=True)], s, m.i_dag)
    if plan.fejl:
        raise AfkFejl(plan.fejl[0].besked)
    udfoer(plan, s)


def slut(typ: Faktatype, ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None) -> None:
    """End the one running fact of the type that fits the options."""
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, typ.felter, m.i_dag)
    vaerdier.setdefault("til", m.i_dag)
    with skrivning(m, f"{typ.kommando} slut", opret=False) as s:
        id_, fakta = _find(m, s, typ, sag, vaerdier, lambda f: f.til is None)
        s.ret(typ, id_, {n: v for n, v in vaerdier.items() if n not in typ.noegle})
    _gemt(m, typ, sag, {**fakta._asdict(), **vaerdier})


def traek(typ: Faktatype, ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None) -> None:
    """Take back the consent that stands."""
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, typ.felter, m.i_dag)
    tilbagekaldt = vaerdier.pop("tilbagekaldt", m.i_dag)
    with skrivning(m, "samtykke traek", opret=False) as s:
        id_, fakta = _find(m, s, typ, sag, vaerdier, lambda f: f.svar != "nej" and f.tilbagekaldt is None, seneste=True)
        s.ret(typ, id_, {"tilbagekaldt": tilbagekaldt})
    _gemt(m, typ, sag, {**fakta._asdict(), "tilbagekaldt": tilbagekaldt})
    m.sig("Del ikke flere oplysninger på det samtykke.")


def flyt(
    typ: Faktatype, ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None, til: str | None
) -> None:
    """Move the one planned møde that fits the options; other options change it too."""
    m = miljoe(ctx, lager, dato)
    if til is None:
        raise BrugsFejl("Der mangler --til: den nye dag. Fx --til 17-12-2026")
    vaerdier = laes_felter(felter, typ.felter, m.i_dag)
    ny_dag = laes_felter({"dato": til}, [typ.felt("dato")], m.i_dag)
    with skrivning(m, "moede flyt", opret=False) as s:
        id_, fakta = _find(m, s, typ, sag, vaerdier, lambda f: f.status == "planlagt")
        nye = {**{n: v for n, v in vaerdier.items() if n not in typ.noegle}, **ny_dag}
        s.ret(typ, id_, nye)
    _gemt(m, typ, sag, {**fakta._asdict(), **nye})


def slet(
    typ: Faktatype, ctx: typer.Context, sag: str, felter: Felter, dato: str | None, lager: str | None, ja: bool
) -> None:
    """Remove the one fact that fits the options, after asking."""
    m = miljoe(ctx, lager, dato)
    vaerdier = laes_felter(felter, typ.felter, m.i_dag)
    if not ja:
        with skrivning(m, f"{typ.kommando} slet", opret=False) as s:
            _, fakta = _find(m, s, typ, sag, vaerdier, lambda f: True)
        m.sig(f"{ren(sag)}: {beskriv(m, typ, fakta._asdict())}")
        if not ja_nej(m, "Slet?"):  # asked with no transaction open: nobody waits for the answer
            m.sig("Intet er ændret.")
            return
    with skrivning(m, f"{typ.kommando} slet", opret=False) as s:
        id_, fakta = _find(m, s, typ, sag, vaerdier, lambda f: True)
        s.slet(typ, id_)
    m.sig(f"Slettet i sag {ren(sag)}: {beskriv(m, typ, fakta._asdict())}")


def rigtig_sag(s: "Skriver", sag: str) -> str:
    """The sag as it is spelt in the store. Raises AfkFejl for an unknown one."""
    from afk.lager.laes import UkendtSag

    id_ = s.borger_id(sag)
    if id_ is None:
        raise UkendtSag(sag)
    borger = next(iter(s.raekker(faktatyper()["borgere"], id_)))[2]
    return str(borger.sag)


def _find(
    m: Miljoe,
    s: "Skriver",
    typ: Faktatype,
    sag: str,
    vaerdier: dict[str, Any],
    med: Callable[[Any], bool],
    seneste: bool = False,
) -> tuple[int, Any]:
    """The one fact of the borger that fits the key fields given. Raises AfkFejl for none and for several."""
    borger = s.borger_id(rigtig_sag(s, sag))
    noegle = {n: v for n, v in vaerdier.items() if n in typ.noegle}
    fundne = [
        (id_, f)
        for id_, _, f in s.raekker(typ, borger)
        if med(f) and all(getattr(f, n) == v for n, v in noegle.items())
    ]
    if not fundne:
        raise AfkFejl(
            f"Sagen {ren(sag)} har ikke {typ.ental}, der passer. Se, hvad der er registreret: afk borger vis {ren(sag)}"
        )
    if len(fundne) > 1 and not seneste:
        linjer = "\n".join(f"  {beskriv(m, typ, f._asdict())}" for _, f in fundne)
        valg = ", ".join(valgnavn(typ.felt(n)) for n in typ.noegle)
        raise AfkFejl(f"Flere passer:\n{linjer}\nSig hvilken med {valg}.")
    return max(fundne, key=lambda p: p[1].dato) if seneste else fundne[0]


def beskriv(m: Miljoe, typ: Faktatype, felter: dict[str, Any]) -> str:
    """A fact on one line: fra 2026-02-01, forloeb ressourceforloeb. Names and texts only to somebody at a terminal."""
    vist = (f for f in typ.felter if felter.get(f.navn) is not None and (m.kan_spoerge or not f.personlig))
    return ", ".join(f"{f.navn} {ren(tekst(felter[f.navn]))}" for f in vist)


def _gemt(m: Miljoe, typ: Faktatype, sag: str, felter: dict[str, Any]) -> None:
    m.sig(f"Gemt i sag {ren(sag)}: {beskriv(m, typ, felter)}")
    if typ.tjek is not None:
        from afk.fakta.base import ny

        for besked in typ.tjek(ny(typ.klasse, **felter), m.i_dag):
            m.sig(f"Bemærk: {besked}")
    m.sig(f"Fristerne nu: afk frist {ren(sag)}")
