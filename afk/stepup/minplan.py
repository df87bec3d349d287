"""The text to paste into Min Plan (skemaer B8): goals, efforts, what keeps life steady, other agreements, status."""

from afk.dato import plus_maaneder
from afk.skemaer.skema import Skema, Svar
from afk.stepup.moede import Raekke, celle, dag, raekker, som_tekst

_STABILISERER = (
    "helbredsmestring", "behandling", "misbrugsbehandling", "bostoette", "familieindsats", "oekonomi", "bolig",
)  # fmt: skip


def min_plan_tekst(skema: Skema, svar: Svar) -> str:
    """Five parts; one without anything agreed is left out. Only what the aftaledokument says."""
    suppl = raekker(svar, "suppl_indsatser")
    dele = {
        "Mål": _maal(skema, svar),
        "Indsatser": [_indsats(skema, r) for r in suppl if r.get("type") not in _STABILISERER],
        "Det, der giver ro og overskud": [_indsats(skema, r) for r in suppl if r.get("type") in _STABILISERER],
        "Andre aftaler": [*_aftaler(skema, svar), *_hensyn(skema, svar)],
        "Status og opfølgning": _status(skema, svar),
    }
    return "\n\n".join("\n".join([navn, *(f"- {x}" for x in linjer)]) for navn, linjer in dele.items() if linjer)


def genbehandling_dato(svar: Svar) -> str | None:
    """Six months from the start of trin 2, as an ISO date (regler 4); None when it has no start."""
    from datetime import date

    start = svar.get("trin2_start")
    return plus_maaneder(date.fromisoformat(start), 6).isoformat() if isinstance(start, str) else None


def _maal(skema: Skema, svar: Svar) -> list[str]:
    s = skema.find("delmaal")
    linjer = [som_tekst(skema, svar, n) for n in ("hovedmaal", "jobmaal_aftalt")]
    for r in raekker(svar, "delmaal"):
        senest = dag(r.get("dato"))
        linjer.append(celle(s, r, "maal") + (f" (senest {senest})" if senest else ""))
    return [x for x in linjer if x]


def _indsats(skema: Skema, r: Raekke) -> str:
    s = skema.find("suppl_indsatser")
    led = [celle(s, r, "titel"), celle(s, r, "omraade").lower()]
    fra, til, timer = dag(r.get("start")), dag(r.get("slut")), celle(s, r, "timer")
    led += [f"fra {fra}" if fra else "", f"til {til}" if til else "", f"{timer} timer om ugen" if timer else ""]
    led += [f"{celle(s, r, 'foelger_op')} følger op"]
    return ", ".join(x for x in led if x)


def _aftaler(skema: Skema, svar: Svar) -> list[str]:
    ud = []
    for noegle in ("aftaler", "borgerens_opgaver"):
        s = skema.find(noegle)
        for r in raekker(svar, noegle):
            hvem = celle(s, r, "ansvarlig") or "Borgeren"
            senest, op = dag(r.get("frist")), celle(s, r, "foelger_op")
            led = [f"{hvem}: {celle(s, r, 'aftale')}", f"senest {senest}" if senest else "", op and f"{op} følger op"]
            ud.append(", ".join(x for x in led if x))
    skridt, senest = som_tekst(skema, svar, "naeste_skridt"), dag(svar.get("naeste_skridt_dato"))
    if skridt:
        ud.insert(0, f"Første skridt: {skridt}" + (f", senest {senest}" if senest else ""))
    return ud


def _hensyn(skema: Skema, svar: Svar) -> list[str]:
    s = skema.find("hensyn")
    return [f"Hensyn: {celle(s, r, 'hensyn')}" for r in raekker(svar, "hensyn")]


def _status(skema: Skema, svar: Svar) -> list[str]:
    op, hvordan = dag(svar.get("naeste_opfoelgning")), som_tekst(skema, svar, "opfoelgning_hvordan").lower()
    linjer = [som_tekst(skema, svar, "konklusion")]
    if op:
        linjer.append(f"Næste opfølgning {op}" + (f" {hvordan}" if hvordan else ""))
    if (ny := genbehandling_dato(svar)) and svar.get("konklusion") == "afklaringsforloeb":
        linjer.append(f"Uden praktik eller lønnede timer holdes et nyt møde senest {dag(ny)}")
    return [x for x in linjer if x]
