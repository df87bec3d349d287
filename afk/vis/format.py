"""One way out for everything that lists: as a table, JSON, CSV or lines.

The four say the same rows. A row is a dict of plain values (str, int, float, bool, date, None, lists of dicts
for JSON); the table is drawn by the caller's own function, only when it is asked for.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TextIO

from afk.vis.rens import ren, ren_json

FORMATER = ("tabel", "json", "csv", "linjer")
Raekke = dict[str, Any]


def skriv(
    ud: TextIO,
    form: str,
    raekker: Iterable[Raekke],
    kolonner: Sequence[str],
    tabel: Callable[[], None],
    csv_kolonner: Sequence[str] | None = None,
) -> None:
    """Write the rows in one of FORMATER. `kolonner` are the keys that lines (and CSV) show, in order."""
    if form == "tabel":
        tabel()
    elif form == "json":
        skriv_json(ud, raekker)
    elif form == "csv":
        skriv_csv(ud, raekker, csv_kolonner or kolonner)
    else:
        ud.writelines(linje([tekst(r[k]) for k in kolonner]) for r in raekker)


def linje(celler: Sequence[str]) -> str:
    """The cells as a line that breaks no terminal and no other line."""
    if "".join(celler).isprintable():  # as `ren`, once a line
        return "\t".join(celler) + "\n"
    return "\t".join(map(ren, celler)) + "\n"


def skriv_json(ud: TextIO, raekker: Iterable[Raekke]) -> None:
    """A JSON array with one record a line."""
    skilletegn = "[\n "
    for r in raekker:
        ud.write(skilletegn + json_tekst(r))
        skilletegn = ",\n "
    ud.write("\n]\n" if skilletegn.startswith(",") else "[]\n")


def json_tekst(vaerdi: Any, indent: int | None = None) -> str:
    """A value as JSON that no terminal takes for anything else; dates are ISO."""
    import json

    return ren_json(json.dumps(vaerdi, ensure_ascii=False, default=_json, indent=indent))


def skriv_csv(ud: TextIO, raekker: Iterable[Raekke], kolonner: Sequence[str]) -> None:
    """CSV as Excel in Danish reads it (semicolon), with a header, and no cell that a spreadsheet would run."""
    import csv

    from afk.indlaes.celler import vaern

    skriver = csv.writer(ud, delimiter=";", lineterminator="\n")
    skriver.writerow(kolonner)
    skriver.writerows(
        [vaern(ren(r[k])) if isinstance(r[k], str) else ren(tekst(r[k])) for k in kolonner] for r in raekker
    )


def tekst(vaerdi: Any) -> str:
    """A value as one piece of text: ISO dates, ja and nej, an empty string for nothing."""
    if vaerdi is None:
        return ""
    if isinstance(vaerdi, bool):
        return "ja" if vaerdi else "nej"
    if isinstance(vaerdi, (list, tuple)):
        return " | ".join(v["tekst"] if isinstance(v, dict) else tekst(v) for v in vaerdi)
    return vaerdi.isoformat() if isinstance(vaerdi, date) else str(vaerdi)


def _json(vaerdi: Any) -> str:
    if isinstance(vaerdi, date):
        return vaerdi.isoformat()
    raise TypeError(f"{type(vaerdi).__name__} is not JSON")
