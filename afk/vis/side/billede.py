"""The timelines of the page, with what the marks mean and what is not on them."""

from afk.overblik import Overblik
from afk.tidslinje.akse import Spaend, naert, spaend
from afk.tidslinje.model import Tidslinje, i_ord, tidslinje
from afk.vis.side.html import Html, esc, samlet, tag
from afk.vis.side.svg import svg

LANG = 1100
"""Days; of a longer case the half year around today is drawn by itself too."""
_TEGN = (
    "Fuld bjælke: det, der har været. Bleg: resten af perioden. Stiplet: planlagt. Pil: fortsætter. Fyldt prik: sket. "
    "Åben prik: planlagt eller kladde. Kryds: aflyst. Trekant: frist. Rombe med udråbstegn: overskredet frist. Åben "
    "rombe: tidligste frist, i bero. Hold musen over for datoer; de står også i tabellerne nedenfor."
)


def billeder(o: Overblik) -> Html:
    """The whole case, and of a long one the half year on either side of today."""
    overskrift = tag("h2", esc("Tidslinje"))
    if not o.elementer:
        return tag("section", overskrift, tag("p", esc("Der er intet at tegne endnu.")))
    s = spaend(o.elementer, o.d)
    hel = _udsnit(o, s)
    dele = [overskrift, _ramme(hel, "hele")]
    if (s.til - s.fra).days > LANG:
        dele += [tag("h3", esc("Halvåret før og efter i dag")), _ramme(_udsnit(o, naert(o.d)), "naert")]
    dele.append(tag("p", esc(_TEGN), class_="svag"))
    for hvornaar, ude in ((f"Før {s.fra:%d-%m-%Y}", hel.foer), (f"Efter {s.til:%d-%m-%Y}", hel.efter)):
        if ude:
            dele.append(tag("p", esc(f"{hvornaar}, uden for tidslinjen: {'; '.join(i_ord(ude))}")))
    return tag("section", samlet(dele))


def _udsnit(o: Overblik, s: Spaend) -> Tidslinje:
    return tidslinje(o.elementer, s.fra, s.til, o.d)


def _ramme(t: Tidslinje, id_: str) -> Html:
    indhold = "; ".join(i_ord([e for b in t.baner for r in b.raekker for e in r.elementer]))
    beskrivelse = f"Fra {t.fra:%d-%m-%Y} til {t.til:%d-%m-%Y}, i dag er {t.i_dag:%d-%m-%Y}. {indhold}."
    return tag("div", svg(t, id_, beskrivelse), class_="rul tegning")
