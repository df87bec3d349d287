"""The schema: the SQL of every table and trigger, made from the declarations of the fact types."""

from afk.fakta.base import Faktatype, Felt, typer
from afk.lager.vaern import AABEN, vaern

EGNE_TABELLER = {
    1: (
        "CREATE TABLE meta (noegle TEXT PRIMARY KEY, vaerdi TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE haendelser (id INTEGER PRIMARY KEY AUTOINCREMENT, tid TEXT NOT NULL, hvem TEXT NOT NULL, "
        "kommando TEXT NOT NULL, aaben INTEGER NOT NULL)",
        "CREATE UNIQUE INDEX haendelser_aaben ON haendelser (aaben) WHERE aaben = 1",
        "CREATE TABLE historik (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "haendelse INTEGER NOT NULL REFERENCES haendelser (id), tabel TEXT NOT NULL, raekke INTEGER NOT NULL, "
        "borger INTEGER, handling TEXT NOT NULL CHECK (handling IN ('opret', 'ret', 'slet')), foer TEXT, efter TEXT)",
    ),
    3: (
        "ALTER TABLE haendelser ADD COLUMN aftryk TEXT",
        "ALTER TABLE haendelser ADD COLUMN kaede TEXT",
        "CREATE TABLE opslag (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "haendelse INTEGER NOT NULL REFERENCES haendelser (id), borger INTEGER, hvad TEXT NOT NULL)",
        "CREATE TABLE genattesteret (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "haendelse INTEGER NOT NULL REFERENCES haendelser (id), om INTEGER NOT NULL REFERENCES haendelser (id), "
        "aftryk TEXT NOT NULL, hel INTEGER NOT NULL)",
    ),
    4: (
        "CREATE TABLE regnet_stand (id INTEGER PRIMARY KEY CHECK (id = 1), udgave INTEGER NOT NULL, "
        "stempel TEXT NOT NULL, historik INTEGER NOT NULL, titler TEXT NOT NULL)",
        "CREATE TABLE regnet_borgere (borger INTEGER PRIMARY KEY REFERENCES borgere (id) ON DELETE CASCADE, "
        "fra INTEGER NOT NULL, til INTEGER NOT NULL, krav_ukendt INTEGER NOT NULL)",
        "CREATE INDEX regnet_borgere_fra ON regnet_borgere (fra)",
        "CREATE INDEX regnet_borgere_til ON regnet_borgere (til)",
        "CREATE INDEX regnet_borgere_krav ON regnet_borgere (borger) WHERE krav_ukendt",
        "CREATE TABLE regnet_tekster (id INTEGER PRIMARY KEY, tekst TEXT NOT NULL UNIQUE)",
        "CREATE TABLE regnet (orden INTEGER NOT NULL, dag TEXT NOT NULL, sag TEXT NOT NULL, regel TEXT NOT NULL, "
        "udloest_af TEXT NOT NULL, nr INTEGER NOT NULL, "
        "borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE, navn TEXT NOT NULL, art TEXT NOT NULL, "
        "frist TEXT NOT NULL, tidligst TEXT NOT NULL, forsigtig_dato TEXT NOT NULL, opfyldt_den TEXT NOT NULL, "
        "for_sent INTEGER NOT NULL, handling TEXT NOT NULL, "
        "PRIMARY KEY (orden, dag, sag, regel, udloest_af, nr)) WITHOUT ROWID",
        "CREATE INDEX regnet_efter_regel ON regnet (regel, orden, dag)",
        "CREATE INDEX regnet_efter_borger ON regnet (borger)",
        "CREATE TABLE regnet_grunde (borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE, "
        "nr INTEGER NOT NULL, trin TEXT NOT NULL, kilde INTEGER NOT NULL, PRIMARY KEY (borger, nr)) WITHOUT ROWID",
    ),
}
"""The tables that hold no facts, by the version of the store that got them.

The history has no index but its id: the rows of an event lie together, and two indexes would be a third of the
cost of an import. `opslag` says who was looked at; without a borger it was everybody. `genattesteret` has the new
`aftryk` of the event `om` after a borger's contents were taken out of it, and whether it was whole until then.
`regnet` and its fellows hold deadlines that were computed (afk.regnet): nothing that can't be computed anew."""


def version() -> int:
    """The version of the store this program makes: the newest of any field or table. In the store: user_version."""
    return max(*EGNE_TABELLER, *(f.siden for t in typer().values() for f in t.felter))


def ddl(udgave: int) -> list[str]:
    """What version `udgave` adds to the version before it."""
    saetninger = list(EGNE_TABELLER.get(udgave, ()))
    for typ in typer().values():
        nye = [f for f in typ.felter if f.siden == udgave]
        if nye and siden(typ) == udgave:
            saetninger.append(_tabel(typ, nye))
        else:
            # A later column has no value in the rows there are, so it can't be NOT NULL, required or not.
            saetninger += [f'ALTER TABLE "{typ.navn}" ADD COLUMN "{f.navn}" {f.slags.sql}' for f in nye]
    return saetninger


def triggere() -> dict[str, str]:
    """Every trigger by name: the history of each fact table, and what keeps the history as it is.

    A history row belongs to the one open event. Without one its `haendelse` would be NULL, which the table
    refuses, and the write with it: nothing is written past the history.
    """
    alle = {navn: f"CREATE TRIGGER {navn} {krop}" for navn, krop in vaern().items()}
    for typ in typer().values():
        alle[f"{typ.navn}_fast"] = _fast_trigger(typ)
        for handling in ("opret", "ret", "slet"):
            alle[f"{typ.navn}_{handling}"] = _historik_trigger(typ, handling)
    return alle


def er_tom_noegle(typ: Faktatype, felt: Felt) -> bool:
    """A text that is part of the key and may be missing: '' in the store, since NULLs never equal each other."""
    return felt.navn in typ.noegle and not felt.kraevet


def siden(typ: Faktatype) -> int:
    """The version of the store that got the type."""
    return min(f.siden for f in typ.felter)


def _tabel(typ: Faktatype, felter: list[Felt]) -> str:
    # AUTOINCREMENT, since the history names rows by id: the id of a deleted row is never given to another.
    linjer = ["id INTEGER PRIMARY KEY AUTOINCREMENT"]
    if typ.navn == "borgere":
        linjer += [_borger_kolonne(f) for f in felter]
        linjer.append("cpr_foedt TEXT")
    else:
        linjer.append("borger INTEGER NOT NULL REFERENCES borgere (id) ON DELETE CASCADE")
        linjer += [_kolonne(typ, f) for f in felter]
        linjer.append("UNIQUE ({})".format(", ".join(f'"{n}"' for n in ("borger", *typ.noegle))))
    krop = ",\n  ".join(linjer)
    return f'CREATE TABLE "{typ.navn}" (\n  {krop}\n)'


def _kolonne(typ: Faktatype, felt: Felt) -> str:
    sql = f'"{felt.navn}" {felt.slags.sql}'
    if er_tom_noegle(typ, felt):
        return f"{sql} NOT NULL DEFAULT ''"
    return f"{sql} NOT NULL" if felt.kraevet else sql


def _borger_kolonne(felt: Felt) -> str:
    sql = f'"{felt.navn}" {felt.slags.sql}'
    if felt.navn == "sag":
        return f"{sql} NOT NULL UNIQUE"
    return f"{sql} UNIQUE" if felt.navn == "cpr" else sql


def _fast_trigger(typ: Faktatype) -> str:
    """A row keeps its id and its borger: the history follows it by them."""
    flyttes = "OLD.id IS NOT NEW.id" + ("" if typ.navn == "borgere" else " OR OLD.borger IS NOT NEW.borger")
    return (
        f'CREATE TRIGGER "{typ.navn}_fast" BEFORE UPDATE ON "{typ.navn}" WHEN {flyttes} '
        "BEGIN SELECT RAISE(ABORT, 'en raekke kan ikke flyttes'); END"
    )


def _historik_trigger(typ: Faktatype, handling: str) -> str:
    hvornaar, raekke = {"opret": ("INSERT", "NEW"), "ret": ("UPDATE", "NEW"), "slet": ("DELETE", "OLD")}[handling]
    borger = f"{raekke}.id" if typ.navn == "borgere" else f"{raekke}.borger"
    foer = "NULL" if handling == "opret" else json_raekke(typ, "OLD")
    efter = "NULL" if handling == "slet" else json_raekke(typ, "NEW")
    naar = f"WHEN {json_raekke(typ, 'OLD')} IS NOT {json_raekke(typ, 'NEW')} " if handling == "ret" else ""
    return (
        f'CREATE TRIGGER "{typ.navn}_{handling}" AFTER {hvornaar} ON "{typ.navn}" {naar}BEGIN\n'
        "  INSERT INTO historik (haendelse, tabel, raekke, borger, handling, foer, efter) VALUES "
        f"({AABEN}, '{typ.navn}', {raekke}.id, {borger}, '{handling}', "
        f"{foer}, {efter});\nEND"
    )


def json_raekke(typ: Faktatype, raekke: str) -> str:
    """The declared fields of the row; `cpr_foedt` follows from `cpr`, and the borger has a column of its own."""
    return "json_object({})".format(", ".join(f"'{f.navn}', {raekke}.\"{f.navn}\"" for f in typ.felter))
