"""Everything held about a person as JSON: codes and ISO dates, with the answers in words besides."""

from typing import Any

from afk.breve.dokument import Afsender
from afk.fakta.base import Faktatype, typer
from afk.fakta.cpr import maskeret
from afk.fakta.vaerdier import Cpr
from afk.indsigt import tekster
from afk.indsigt.alt import Alt
from afk.indsigt.skemaer import Besvaret
from afk.vis import frist as vis_frist
from afk.vis import historik as vis_historik


def som_json(alt: Alt, afsender: Afsender) -> dict[str, Any]:
    """Plain values and dates; the keys of facts are their declared names."""
    sag = alt.sag
    historik = list(vis_historik.raekker(alt.haendelser, alt.vis_cpr, som_json=True))
    fakta = {t.navn: (sag.borger,) if t.navn == "borgere" else sag.af(t.klasse) for t in typer().values()}
    return {
        "titel": tekster.TITEL,
        "sag": sag.borger.sag,
        "dato": alt.d,
        "om_oplysningerne": dict(tekster.om_behandlingen(alt, afsender)),
        "undtagelser": tekster.UNDTAGELSER,
        "oplysninger": {n: [_felter(typer()[n], x, alt.vis_cpr) for x in liste] for n, liste in fakta.items()},
        "skemaer": [_skema(b) for b in alt.skemaer],
        "frister": [vis_frist.raekke(vis_frist.post(sag, f), alt.d) for f in alt.frister],
        "fund": [{"kode": f.kode, "alvor": f.alvor, "tekst": f.tekst, "kilde": f.kilde} for f in alt.fund],
        "historik": [r for r in historik if r["handling"] != "opslag"],
        "opslag": [r for r in historik if r["handling"] == "opslag"],
    }


def _felter(typ: Faktatype, fakta: Any, vis_cpr: bool) -> dict[str, Any]:
    return {f.navn: _vaerdi(f.slags, getattr(fakta, f.navn), vis_cpr) for f in typ.felter}


def _vaerdi(slags: Any, v: Any, vis_cpr: bool) -> Any:
    if not isinstance(slags, Cpr) or v is None:
        return v
    return slags.skriv(v) if vis_cpr else maskeret(v)


def _skema(b: Besvaret) -> dict[str, Any]:
    return {
        "skema": b.skema,
        "titel": b.titel,
        "nr": b.nr,
        "udgave": b.besvarelse.udgave if b.besvarelse else None,
        "paabegyndt": b.besvarelse.paabegyndt if b.besvarelse else None,
        "faerdig": b.besvarelse.faerdig if b.besvarelse else None,
        "svar": [s._asdict() for s in b.svar],
    }
