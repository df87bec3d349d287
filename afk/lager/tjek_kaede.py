"""Check the history against its chain."""

from collections.abc import Iterator

from afk.lager import kaede
from afk.lager.driver import Forbindelse
from afk.lager.tjek import Fund


def kaeden(forb: Forbindelse) -> Iterator[Fund]:
    """Every event and row of the history that is not as it was left."""
    hoved = kaede.hoved(forb)
    if hoved is None:
        yield Fund("kaede", "Kædens nøgle mangler, så historikken kan ikke efterprøves.", "meta")
        return
    noegle, sidste_nr, sidste_led = hoved
    loese: set[tuple[str, int]] = set()
    forrige, nr = "", 0
    for led in kaede.gennemgaa(forb, loese):
        nr = led.nr
        yield from _haendelse(led, kaede.led(noegle, forrige, led.begivenhed, led.aftryk or ""))
        # From what stands there and not from what it should be, so that one break is told once.
        forrige = led.kaede or ""
    if (nr, forrige) != (sidste_nr, sidste_led):
        yield Fund("kaede", f"Historikken slutter ved hændelse {nr}, men skulle slutte ved {sidste_nr}.", "haendelser")
    for tabel, haendelse in sorted(loese):
        yield Fund("kaede", f"Rækker i {tabel} hører til hændelse {haendelse}, men ligger ikke hos den.", tabel)
    for (om,) in forb.execute("SELECT DISTINCT om FROM genattesteret WHERE NOT hel"):
        yield Fund("kaede", f"Hændelse {om} var ændret, før en borgers indhold blev slettet af den.", "historik", om)


def _haendelse(led: kaede.Led, ventet: str) -> Iterator[Fund]:
    if led.kaede is None:
        yield Fund("kaede", f"Hændelse {led.nr} er ikke afsluttet.", "haendelser", led.nr)
    elif led.kaede != ventet:
        hvad = "selv er ændret, eller en før den mangler eller er flyttet"
        yield Fund("kaede", f"Hændelse {led.nr} passer ikke i kæden: den {hvad}.", "haendelser", led.nr)
    elif not led.er_hel:
        yield Fund("kaede", f"Rækkerne i hændelse {led.nr} er ikke, som de blev skrevet.", "historik", led.nr)
