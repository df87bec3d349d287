"""The parts of the page in words: where the case stands, what next, deadlines and why, findings, facts."""

from typing import Any

from afk.dato import dansk_kort, dansk_lang
from afk.fakta.base import Faktatype
from afk.fakta.svar import Svaret
from afk.fakta.vaerdier import dansk_ord
from afk.overblik import Overblik
from afk.overblik.livsforloeb import TRIN
from afk.regler import regler
from afk.regler.base import AABNE, Frist
from afk.vis import tjek as vis_tjek
from afk.vis.borger import brugte_felter, celle, faktatyper, sorteret
from afk.vis.frist import i_orden, post, sammendrag, tilstand
from afk.vis.sagsord import INTET_VENTER, UDFYLD, afsluttet, gruppe_tekst, hvorfor, hvornaar, skal_udfyldes, stand_tekst
from afk.vis.side.html import INTET, Html, esc, samlet, tag


def stand(o: Overblik) -> Html:
    """Where the case stands, and the three trin with the one it is in."""
    s = o.stand
    par = {"Stand": stand_tekst(s), "Gruppe": gruppe_tekst(s), "Fordi": s.hvorfor}
    dl = tag("dl", *(Html(tag("dt", esc(n)) + tag("dd", esc(v))) for n, v in par.items()))
    trin = INTET if s.trin is None else tag("ol", *(_trin(n, n == s.trin) for n in TRIN), class_="trin")
    return tag("section", tag("h2", esc("Hvor sagen står")), dl, trin)


def _trin(n: int, nu: bool) -> Html:
    """The current one is said in words too."""
    tekst = esc(f"{n} {TRIN[n]}{' – her er sagen' if nu else ''}")
    return tag("li", tekst, aria_current="step") if nu else tag("li", tekst)


def naeste(o: Overblik) -> Html:
    """The next steps, each with its command to copy."""
    dele = [
        tag("li", esc(hvorfor(n)), *(tag("pre", tag("code", esc(k))) for k in n.kommandoer)) for n in o.naeste
    ]  # fmt: skip
    liste = tag("ol", *dele, class_="naeste") if dele else tag("p", esc(INTET_VENTER))
    om_dem = tag("p", esc(UDFYLD), class_="svag") if skal_udfyldes(o) else INTET
    return tag("section", tag("h2", esc("Næste skridt")), liste, om_dem)


def frister(o: Overblik) -> Html:
    """The open ones in full, the others as a table."""
    titler = {r.navn: r.titel for r in regler()}
    poster = i_orden([post(o.sag, f) for f in o.frister])
    dele = [
        tag("h2", esc("Frister")),
        tag("p", esc(f"{dansk_lang(o.d).capitalize()}: {sammendrag(poster, o.d)}")),
        *(_frist(o, p.frist, titler) for p in poster if p.frist.status in AABNE),
    ]
    if rest := [p.frist for p in poster if p.frist.status not in AABNE]:
        raekker = [[tilstand(f, o.d), titler.get(f.regel, f.regel), _om(f)] for f in rest]
        dele.append(_tabel("Opfyldt og bortfaldet", ["status", "frist", "hvornår eller hvorfor"], raekker))
    return tag("section", samlet(dele))


def _om(f: Frist) -> str:
    return afsluttet(f) + (f", frist {dansk_kort(f.frist)}" if f.frist is not None else "")


def _frist(o: Overblik, f: Frist, titler: dict[str, str]) -> Html:
    overskrift = tag("h3", esc(titler.get(f.regel, f.regel)), tag("span", esc(f" ({f.art})"), class_="svag"))
    dele = [overskrift, tag("p", esc(f"{hvornaar(f)} · {tilstand(f, o.d)}"), class_="status")]
    if f.sidste_hverdag is not None and f.sidste_hverdag != f.frist:
        dele.append(tag("p", esc(f"Sidste hverdag før er {dansk_lang(f.sidste_hverdag)}.")))
    if f.forsigtig_dato is not None:
        dele.append(tag("p", esc(f"Forsigtig dato: {dansk_lang(f.forsigtig_dato)}.")))
    if f.handling:
        dele.append(tag("p", esc(f.handling)))
    begrundelse = tag("ol", *(tag("li", esc(t.tekst)) for t in f.trin))
    kilder = tag("ul", *(tag("li", esc(k)) for k in f.kilde))
    dele.append(_details(tag("summary", esc("Begrundelse og kilder")), begrundelse, kilder))
    return tag("article", *dele, class_=f"frist {f.status}")


def _details(*indhold: Html) -> Html:
    return Html(f"<details open>{''.join(indhold)}</details>")


def fund(o: Overblik) -> Html:
    """The findings; nothing when there are none."""
    if not o.fund:
        return INTET
    sammendraget = vis_tjek.sammendrag([vis_tjek.Post(o.sag.borger, f) for f in o.fund])
    dele = [
        tag(
            "article",
            tag("p", tag("span", esc(f.alvor), class_="status"), tag("span", esc(f" {f.kode}"), class_="svag")),
            tag("p", esc(f.tekst)),
            tag("p", esc(f"Kilde: {'; '.join(f.kilde)}"), class_="svag"),
            class_=f"fund {f.alvor}",
        )
        for f in o.fund
    ]
    return tag("section", tag("h2", esc("Fund")), tag("p", esc(sammendraget)), *dele)


def fakta(o: Overblik) -> Html:
    """A table for each type of fact the case has; the answers to forms are not shown."""
    dele = [
        _fakta(typ, rows) for typ in faktatyper() if typ.klasse is not Svaret and (rows := sorteret(o.sag, typ))
    ]  # fmt: skip
    return tag("section", tag("h2", esc("Det, der er registreret")), samlet(dele)) if dele else INTET


def _fakta(typ: Faktatype, alle: list[Any]) -> Html:
    felter = brugte_felter(typ, alle)
    raekker = [[celle(f, getattr(x, f.navn)) for f in felter] for x in alle]
    return _tabel(dansk_ord(typ.navn).capitalize(), [dansk_ord(f.navn) for f in felter], raekker)


def _tabel(titel: str, kolonner: list[str], raekker: list[list[str]]) -> Html:
    hoved = tag("thead", tag("tr", *(tag("th", esc(k), scope="col") for k in kolonner)))
    krop = tag("tbody", samlet([tag("tr", *(tag("td", esc(c)) for c in r)) for r in raekker]))
    return tag("div", tag("table", tag("caption", esc(titel)), hoved, krop), class_="rul")
