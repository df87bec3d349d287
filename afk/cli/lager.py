"""`afk lager`: the store's state, and its key."""

from pathlib import Path
from typing import Any

import typer

from afk.cli import lager_gendan, lager_kopi, lager_laas, lager_noegle, lager_oprydning, lager_tjek
from afk.cli.en_raekke import vis_en
from afk.cli.faelles import Dato, Format, Lager, SomJson, kommando, miljoe, ny_app
from afk.cli.foerste import INGEN_KODE

app = ny_app("Lagerets tilstand og nøgle.")


@kommando(app, "status")
def status(
    ctx: typer.Context, form: Format = None, som_json: SomJson = False, dato: Dato = None, lager: Lager = None
) -> None:
    """Vis, hvor lageret ligger, hvad der er i det, og om det kan genoprettes.

    Fx:
    afk lager status  # Hvor det ligger, og hvad der er i det.
    afk lager status --json  # Det samme til et script.
    """
    m = miljoe(ctx, lager, dato)
    raekke = _tilstand(m.lager_sti)
    vis_en(m, m.form(form, som_json), raekke)
    if not raekke["genoprettelseskode"]:
        m.sig(INGEN_KODE)


def _tilstand(sti: Path) -> dict[str, Any]:
    from afk.fakta.base import typer as faktatyper
    from afk.lager.genopret import har_genoprettelseskode
    from afk.lager.laes import aabn

    with aabn(sti) as forb:

        def tal(sql: str) -> Any:
            return (forb.execute(sql).fetchone() or (None,))[0]

        antal = {navn: tal(f'SELECT count(*) FROM "{navn}"') for navn in faktatyper()}
        return {
            "lager": str(sti),
            "udgave": tal("PRAGMA user_version"),
            "bytes": sti.stat().st_size,
            **antal,
            "haendelser": tal("SELECT count(*) FROM haendelser"),
            "seneste_aendring": tal("SELECT tid FROM haendelser WHERE id = (SELECT max(haendelse) FROM historik)"),
            "genoprettelseskode": har_genoprettelseskode(sti),
        }


lager_kopi.tilslut(app)
lager_gendan.tilslut(app)
lager_noegle.tilslut(app)
lager_laas.tilslut(app)
lager_tjek.tilslut(app)
lager_oprydning.tilslut(app)
