"""Import: columns that are not known."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.filer_hjaelp import _fil, tvillinger

POSTER = [
    _fil(
        "Kolonnerne sag og cpr mangler",
        "b.csv",
        "navn;telefon\nBo;12345678\n",
        """
        Fejl:
          b.csv linje 1: Filen ligner mest borgere. Kolonnen sag eller cpr mangler. Tilføj den, eller sig med --kolonne, hvad den hedder i filen. Er det en anden type, så skriv den med --type.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "To påkrævede kolonner mangler",
        "b.csv",
        "sag;navn\nA1;Bo\n",
        """
        Fejl:
          b.csv linje 1: Kolonnerne forloeb og fra mangler. Tilføj dem, eller sig med --kolonne, hvad de hedder i filen. Kolonnen "navn" kendes ikke. Spring over med --ignorer "navn", eller sig, hvad det er: --kolonne "navn=felt".

        1 fejl. Ret den, og importér igen.
        """,
    )._replace(kommando="import b.csv --type forloeb"),
    _fil(
        "Stavefejl i overskrifterne",
        "b.csv",
        "sag;nvan;telfon\nA1;Bo;1\n",
        """
        Fejl:
          b.csv linje 1: Filen ligner mest borgere. Kolonnerne "nvan" (mente du navn?) og "telfon" (mente du telefon?) kendes ikke. Spring over med --ignorer "nvan", eller sig, hvad det er: --kolonne "nvan=navn". Er det en anden type, så skriv den med --type.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "Mange ukendte overskrifter",
        "b.csv",
        "sag;" + ";".join(f"u{n}" for n in range(30)) + "\n",
        """
        Fejl:
          b.csv linje 1: Filen ligner mest borgere. Kolonnerne "u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9" … og 20 til kendes ikke. Spring over med --ignorer "u0", eller sig, hvad det er: --kolonne "u0=felt". Er det en anden type, så skriv den med --type.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "En overskrift, der ligner et CPR-nummer",
        "b.csv",
        "sag;navn;Bo 010284-1818\nA1;Bo;x\n",
        """
        Fejl:
          b.csv linje 1: Filen ligner mest borgere. Kolonnen nr. 3 kendes ikke. Spring over med --ignorer "KOLONNE", eller sig, hvad det er: --kolonne "KOLONNE=felt". Er det en anden type, så skriv den med --type.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "To overskrifter til det samme felt",
        "b.csv",
        "sag;fra;Startdato;forloeb\nA1;;;\n",
        """
        Fejl:
          b.csv linje 1: Både kolonne 2 ("fra") og kolonne 3 ("Startdato") er feltet fra. Slet den ene, eller udelad den med --ignorer "Startdato".

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "Den samme overskrift to gange",
        "b.csv",
        "sag;navn;Navn\nA1;Bo;Ib\n",
        """
        Fejl:
          b.csv linje 1: Både kolonne 2 ("navn") og kolonne 3 ("Navn") er feltet navn. Slet den ene.

        1 fejl. Ret den, og importér igen.
        """,
    ),
    _fil(
        "Overskrifter, der passer til to typer",
        "b.csv",
        "sag;forloeb;fra\n",
        """
        Fejl:
          b.csv linje 1: Filen kan være forloeb eller tvillinger. Sig, hvilken det er, med --type.

        1 fejl. Ret den, og importér igen.
        """,
        saa=tvillinger,
    ),
]
