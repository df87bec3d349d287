"""Excel files for tests, and files that only look like it."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl


def ark(*raekker, hjoerne=None, **navngivne):
    """An .xlsx with one sheet of rows, or with the named sheets; `hjoerne` is a cell with an x in the last one."""
    bog = openpyxl.Workbook()
    bog.remove(bog.active)
    for navn, indhold in (navngivne or {"Ark1": raekker}).items():
        side = bog.create_sheet(navn)
        for raekke in indhold:
            side.append(list(raekke))
    if hjoerne is not None:
        side[hjoerne] = "x"
    ud = BytesIO()
    bog.save(ud)
    return ud.getvalue()


def pakke(dele):
    """A zip file of parts."""
    ud = BytesIO()
    with ZipFile(ud, "w", ZIP_DEFLATED) as z:
        for navn, indhold in dele.items():
            z.writestr(navn, indhold)
    return ud.getvalue()


def lyv_om_stoerrelse(data, sand, loegn):
    """The zip file, where a part of `sand` unpacked bytes is said to have `loegn`, in both places it is told."""
    assert data.count(sand.to_bytes(4, "little")) == 2
    return data.replace(sand.to_bytes(4, "little"), loegn.to_bytes(4, "little"))
