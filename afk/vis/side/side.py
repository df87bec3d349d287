"""The page as a whole: what a browser needs, and the parts in the order they are read."""

from afk import __version__
from afk.dato import dansk_lang
from afk.overblik import Overblik
from afk.vis.borger import om
from afk.vis.side.afsnit import fakta, frister, fund, naeste, stand
from afk.vis.side.billede import billeder
from afk.vis.side.html import Html, esc, samlet, tag
from afk.vis.side.stil import CSS

_POLITIK = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Even if something got in that would fetch or run, the browser does not let it."""


def side(o: Overblik, vis_cpr: bool) -> str:
    """The case as one HTML document. The CPR number is masked, unless `vis_cpr`."""
    dele = [
        _hoved(o, vis_cpr),
        stand(o),
        naeste(o),
        billeder(o),
        frister(o),
        fund(o),
        fakta(o),
        _fod(o),
    ]
    return f'<!DOCTYPE html>\n<html lang="da">\n{_head(o)}\n{tag("body", samlet(dele))}\n</html>\n'


def _head(o: Overblik) -> Html:
    """Without the name: the title stands in the browser's history."""
    meta = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLITIK}">'
        '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">'
    )
    return tag("head", Html(meta), tag("title", esc(f"Sag {o.sag.borger.sag}")), tag("style", Html(CSS)))


def _hoved(o: Overblik, vis_cpr: bool) -> Html:
    b = o.sag.borger
    par = [Html(tag("dt", esc(navn)) + tag("dd", esc(v))) for navn, v in om(o.sag, vis_cpr)]
    return tag(
        "header",
        tag("h1", esc(f"{b.sag}  {b.navn or ''}".strip())),
        tag("p", esc(f"Som sagen står {dansk_lang(o.d)}"), class_="svag"),
        tag("dl", *par),
    )


def _fod(o: Overblik) -> Html:
    return tag(
        "footer",
        tag("p", esc("Beregningen er vejledende. Afgørelsen er kommunens. Siden rummer personoplysninger.")),
        tag("p", esc(f"Lavet med afk {__version__} af det, der var registreret {o.d:%d-%m-%Y}.")),
    )
