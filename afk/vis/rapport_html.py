"""The report as one HTML page: numbers and figures, nothing from outside, and nobody in it.

Only what a number counts and how many there are comes in; the sager behind it never do.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

from afk.dato import dansk_lang
from afk.rapport.straks import LAENGST
from afk.rapport.tal import Tal
from afk.vis.rapport import Afsnit, bemaerkninger, i_afsnit, maaneder, procent, trae
from afk.vis.rapport_svg import FAA, Soejle, figur, maerket

_KLASSER = {
    "positive": "god", "straks_holdt": "god", "straks_i_tide": "god", "holdt": "god",
    "mangler": "slem", "brudt": "slem", "straks_for_sent": "slem", "overskredet": "slem",
}  # fmt: skip
_SLEMME = ("mangler_", "brudt_", "straks_over_")
_STIL = """
:root { color-scheme: light dark; --bund: #ffffff; --tekst: #1a1c1f; --svag: #565b63; --streg: #c9cdd3;
  --roligt: #8a929c; --god: #1f5fa8; --slem: #b3440e; --note: #fdf3d7; }
@media (prefers-color-scheme: dark) { :root { --bund: #15181c; --tekst: #e9e7e3; --svag: #a9afb8; --streg: #3a4048;
  --roligt: #747c87; --god: #74aeea; --slem: #f0965c; --note: #3a3115; } }
@media print { :root { color-scheme: light; --bund: #ffffff; --tekst: #000000; --svag: #333333; --streg: #999999;
  --roligt: #8a929c; --god: #1f5fa8; --slem: #b3440e; --note: #ffffff; } }
body { background: var(--bund); color: var(--tekst); font: 16px/1.5 system-ui, sans-serif; max-width: 52rem;
  margin: 2rem auto; padding: 0 1rem; }
a { color: var(--god); } h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin-top: 1.8rem; }
aside { background: var(--note); border: 1px solid var(--streg); padding: .6rem 1rem; }
figure { margin: 1rem 0; overflow-x: auto; } svg { width: 100%; min-width: 34rem; height: auto; display: block; }
svg text { fill: var(--tekst); font-size: 14px; } figcaption { color: var(--svag); font-size: .9rem; }
.roligt { fill: var(--roligt); } .god { fill: var(--god); } .slem { fill: url(#skrav); }
.aaben { fill: none; stroke: var(--roligt); stroke-width: 1.5; } #skrav rect { fill: var(--slem); }
#skrav path { stroke: var(--bund); stroke-width: 1.5; }
.moenster { position: absolute; width: 0; height: 0; min-width: 0; }
@media screen and (max-width: 36rem) { figure::before { color: var(--svag); font-size: .9rem;
  content: "Rul til siden for at se hele søjlerne."; } }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--streg); }
td.tal, th.tal { text-align: right; white-space: nowrap; } small { color: var(--svag); display: block; }
td.ind1 { padding-left: 1.2rem; } td.ind2 { padding-left: 2.4rem; } td.ind3 { padding-left: 3.6rem; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, h3, figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
_MOENSTER = (
    '<svg class="moenster" aria-hidden="true"><defs><pattern id="skrav" width="6" height="6" '
    'patternUnits="userSpaceOnUse"><rect width="6" height="6"/><path d="M0 6 L6 0"/></pattern></defs></svg>'
)
_BEMAERK = (
    f"Tal under {FAA} er mærket med *. Selv uden navne kan de pege på enkeltpersoner, når de offentliggøres: slå dem "
    f"sammen, eller skriv «under {FAA}», før rapporten deles uden for dem, der må kende sagerne. Det gælder også et "
    "tal, der kan regnes ud af de andre."
)


def side(tal: Sequence[Tal], d: date) -> str:
    """The page."""
    titel = f"Rapport pr. {dansk_lang(d)}"
    uden_den_ene = [t for t in tal if t.begreb != LAENGST]  # it is about one borger
    alle = list(enumerate(i_afsnit(uden_den_ene), 1))
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="da">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{escape(titel)}</title>\n<style>{_STIL}</style>\n</head>\n<body>\n{_MOENSTER}",
            f"<h1>{escape(titel)}</h1>\n<aside>{escape(_BEMAERK)}</aside>",
            *(_afsnit(nr, a) for nr, a in alle),
            "<h2>Hvad tallene tæller</h2>",
            *(_forklaret(nr, a) for nr, a in alle),
            "</body>\n</html>\n",
        ]
    )


def _afsnit(nr: int, a: Afsnit) -> str:
    ord_ = "".join(f"<p>{escape(linje)}</p>\n" for linje in bemaerkninger(a, maerket))
    ord_ += f'<p><a href="#tal-{nr}">Tallene, og hvad de tæller</a></p>\n'
    figur_ = _maaneder(a) if a.navn == "maaneder" else _figur(a)
    return f"<section>\n<h2>{escape(a.titel)}</h2>\n{ord_}{figur_}</section>"


def _forklaret(nr: int, a: Afsnit) -> str:
    tabel = _maanedstabel(a) if a.navn == "maaneder" else _tabel(a)
    return f'<section>\n<h3 id="tal-{nr}">{escape(a.titel)}</h3>\n{tabel}\n</section>'


def _figur(a: Afsnit) -> str:
    soejler = [Soejle(t.begreb.navn, ((t.antal, _klasse(t)),), dybde) for dybde, t in trae(a)]
    ud = _ramme(figur(a.titel, soejler), "")
    if uger := [t for t in a.tal if t.begreb.noegle == "uge"]:
        frem = figur("Frister i ugerne frem", [Soejle(t.begreb.navn, ((t.antal, "god"),)) for t in uger])
        ud += _ramme(frem, "Åbne frister i hver uge.")
    return ud


def _maaneder(a: Afsnit) -> str:
    klasser = ("god", "slem", "aaben")
    soejler = [
        Soejle(navn, tuple((t.antal, k) for t, k in zip(g, klasser, strict=True))) for navn, g in maaneder(a)[:-1]
    ]
    return _ramme(figur(a.titel, soejler), "Holdt (fyldt) / brudt (skraveret) / åben (omrids) i hver måned.")


def _ramme(svg: str, tekst: str) -> str:
    under = f"<figcaption>{escape(tekst)}</figcaption>\n" if tekst else ""
    return f"<figure>\n{svg}\n{under}</figure>\n"


def _klasse(t: Tal) -> str:
    noegle = t.begreb.noegle
    if noegle.startswith("positiv_"):
        return "god"
    return "slem" if noegle.startswith(_SLEMME) else _KLASSER.get(noegle, "roligt")


# --- tables -------------------------------------------------------------------------------------------------


def _tabel(a: Afsnit) -> str:
    """Every number with what it means, and the weeks."""
    raekker = [_raekke(t, dybde) for dybde, t in trae(a, alle=True)]
    raekker += [_raekke(t, 0) for t in a.tal if t.begreb.del_af is None and t is not a.tal[0]]
    raekker += [
        f'<tr><td class="ind2">{escape(t.begreb.navn)}</td><td class="tal">{maerket(t.antal)}</td><td></td></tr>'
        for t in a.tal
        if t.periode is not None
    ]
    return _om_tabel(("Hvad", "Antal", "Andel"), raekker)


def _raekke(t: Tal, dybde: int) -> str:
    b = t.begreb
    tolkning = f"<small>Tolkning: {escape(b.tolkning)}</small>" if b.tolkning else ""
    andel = "" if t.af is None else procent(t.antal, t.af)
    return (
        f'<tr><td class="ind{dybde}">{escape(b.navn)}<small>{escape(b.definition)}</small>{tolkning}'
        f"<small>Kilde: {escape('; '.join(b.kilder))}</small></td>"
        f'<td class="tal">{maerket(t.antal)}</td><td class="tal">{andel}</td></tr>'
    )


def _maanedstabel(a: Afsnit) -> str:
    raekker = [
        f"<tr><td>{escape(navn)}</td>" + "".join(f'<td class="tal">{maerket(t.antal)}</td>' for t in g) + "</tr>"
        for navn, g in maaneder(a)
    ]
    ord_ = "".join(f"<small>{escape(linje)}</small>\n" for linje in _om_maaneder(a))
    return _om_tabel(("Måned", "Holdt", "Brudt", "Åben"), raekker) + "\n" + ord_


def _om_maaneder(a: Afsnit) -> Iterator[str]:
    for t in a.tal[:3]:
        b = t.begreb
        yield f"{b.navn.partition(', ')[0]}: {b.definition} {b.tolkning} Kilde: {'; '.join(b.kilder)}"


def _om_tabel(hoved: Sequence[str], raekker: Sequence[str]) -> str:
    navne = "".join(f'<th class="{"tal" if nr else ""}">{escape(n)}</th>' for nr, n in enumerate(hoved))
    return f"<table>\n<tr>{navne}</tr>\n" + "\n".join(raekker) + "\n</table>"
