"""The triggers that keep the history as it is: rows come into it inside the one open event, and stay."""

SLET_KOMMANDO = "borger slet"
"""The event in which a borger's contents are taken out of the history; nothing else may change a row of it."""

AABEN = "(SELECT id FROM haendelser WHERE aaben = 1)"
"""The one event that is open, in SQL; NULL when none is."""

I_KAEDEN = ("historik", "opslag", "genattesteret")
"""The tables whose rows belong to an event, in `haendelse`. Their ids and their events grow together."""

_UROERT = ("id", "haendelse", "tabel", "raekke", "borger", "handling")
_KUN_INDHOLDET_VAEK = (
    " AND ".join(f"NEW.{k} IS OLD.{k}" for k in _UROERT)
    + " AND NEW.foer IS NULL AND NEW.efter IS NULL"
    + f" AND EXISTS (SELECT 1 FROM haendelser WHERE aaben = 1 AND kommando = '{SLET_KOMMANDO}')"
)
_SAMME_HAENDELSE = " AND ".join(f"NEW.{k} IS OLD.{k}" for k in ("id", "tid", "hvem", "kommando"))


def vaern() -> dict[str, str]:
    """The body of each trigger by name."""
    alle = {
        "haendelser_ny": _nej("INSERT ON haendelser WHEN NEW.aaben IS NOT 1", "en haendelse begynder som aaben"),
        "haendelser_ret": _nej(
            "UPDATE ON haendelser WHEN NOT (OLD.aaben = 1 AND NEW.aaben = 0 AND NEW.aftryk IS NOT NULL "
            f"AND NEW.kaede IS NOT NULL AND {_SAMME_HAENDELSE})",
            "en haendelse kan kun afsluttes",
        ),
        "haendelser_slet": _nej("DELETE ON haendelser WHEN OLD.aaben = 0", "en afsluttet haendelse kan ikke slettes"),
    }
    for tabel in I_KAEDEN:
        undtagen = f" WHEN NOT ({_KUN_INDHOLDET_VAEK})" if tabel == "historik" else ""
        alle |= {
            # A NULL passes here and is refused by the column itself.
            f"{tabel}_ny": _nej(
                f"INSERT ON {tabel} WHEN NEW.haendelse <> coalesce({AABEN}, -1)",
                f"{tabel} skrives kun i den aabne haendelse",
            ),
            f"{tabel}_ret": _nej(f"UPDATE ON {tabel}{undtagen}", f"{tabel} kan ikke rettes"),
            f"{tabel}_slet": _nej(f"DELETE ON {tabel}", f"{tabel} kan ikke slettes"),
        }
    return alle


def _nej(hvornaar: str, hvorfor: str) -> str:
    return f"BEFORE {hvornaar} BEGIN SELECT RAISE(ABORT, '{hvorfor}'); END"
