"""Copies of the store."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

import shutil

from tests.galleri.kopier_hjaelp import KOPI, S, kopi
from tests.galleri.post import Post, alle, sat
from tests.galleri.skade import ADGANG, FULD, driverfejl, os_fejl, slet

POSTER = [
    Post(
        "En kopi",
        "lager kopi",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        """,
    ),
    Post(
        "En kopi, når der er en genoprettelseskode",
        "lager kopi",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Den åbnes med lagerets nøgle. På en anden maskine åbner genoprettelseskoden den; gem også lager-TID.db.genopret.json.
        """,
        foer="lager noegle --ny-kode",
    ),
    Post(
        "En kopi med en adgangssætning",
        "lager kopi --adgangssaetning-fil s.txt",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Adgangssætningen alene åbner den, også på en anden maskine. Er sætningen glemt, kan ingen åbne den.
        """,
        filer=S,
    ),
    Post(
        "De ældre kopier fjernes: én",
        "lager kopi --behold 1",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        Én ældre kopi er fjernet.
        """,
        saa=kopi,
    ),
    Post(
        "De ældre kopier fjernes: flere",
        "lager kopi --behold 1",
        0,
        """
        Kopien er lavet og prøvet: 8 borgere med alt, hvad der er om dem.
        Den kan kun åbnes med lagerets nøgle, som ligger på denne maskine. Lav en genoprettelseskode (afk lager noegle --ny-kode), eller lav kopien med --adgangssaetning.
        2 ældre kopier er fjernet.
        """,
        saa=alle(kopi, lambda p, _: shutil.copy(p.mappe / KOPI, p.mappe / KOPI.replace("2026", "2025"))),
    ),
    Post(
        "Både --ryd og --behold",
        "lager kopi --ryd --behold 2",
        2,
        """
        Brug enten --ryd eller --behold, ikke begge på én gang.
        """,
    ),
    Post(
        "Kopiens mappe er en fil",
        "lager kopi s.txt",
        2,
        """
        MAPPE/s.txt er en fil. Skriv den mappe, som kopien skal ligge i.
        """,
        filer=S,
    ),
    Post(
        "Kopien bestod ikke prøven",
        "lager kopi",
        1,
        """
        Kopien "MAPPE/data/kopier/lager-TID.db" bestod ikke prøven og er ikke gemt. Tjek disken, og prøv igen, eller læg kopien et andet sted.
        """,
        saa=sat("afk.lager.kopi.er_hel", lambda *_: False),
    ),
    Post(
        "Kopien kan ikke læses igen",
        "lager kopi",
        1,
        """
        Kopien "MAPPE/data/kopier/lager-TID.db" bestod ikke prøven og er ikke gemt. Tjek disken, og prøv igen, eller læg kopien et andet sted.
        """,
        saa=driverfejl("SQLITE_IOERR", "afk.lager.kopi.er_hel"),
    ),
    Post(
        "Kopien har fået et andet salt",
        "lager kopi",
        1,
        """
        Kopien "MAPPE/data/kopier/lager-TID.db" bestod ikke prøven og er ikke gemt. Tjek disken, og prøv igen, eller læg kopien et andet sted.
        """,
        saa=sat("pathlib.Path.read_bytes", lambda _: bytes(16)),
    ),
    Post(
        "Kopiens mappe kan ikke skrives",
        "lager kopi",
        1,
        """
        Der kan ikke skrives i mappen "MAPPE/data/kopier", så kopien er ikke lavet. Giv dig selv skriveadgang, eller vælg en anden mappe.
        """,
        saa=os_fejl(ADGANG, "afk.lager.fil.os.open"),
    ),
    Post(
        "Der er ikke plads til kopien",
        "lager kopi",
        1,
        """
        Der er ikke plads på disken til kopien "MAPPE/data/kopier/lager-TID.db", så den er ikke lavet. Gør plads, eller vælg en anden mappe.
        """,
        saa=os_fejl(FULD, "afk.lager.fil.os.open"),
    ),
    Post(
        "Dagens sikkerhedskopi mangler",
        "borger ret A1 --navn Bo",
        0,
        """
        Ændringen gemmes, men dagens sikkerhedskopi mangler. Der er ikke plads på disken til kopien "MAPPE/data/kopier/daglig/lager-DAG.db", så den er ikke lavet. Gør plads, eller vælg en anden mappe.
        Rettet i sag A1: navn
        """,
        saa=alle(slet("data/kopier/daglig/*.db"), os_fejl(FULD, "afk.lager.fil.os.open")),
    ),
]
