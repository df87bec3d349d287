"""The dialogue about a form: where it goes, and its commands."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.samtaler_hjaelp import CV, FOER, HVEM, NAVN, TO_AFSNIT, _samtale, _skema, _skemasamtale

POSTER = [
    _samtale(
        "Der bliver stoppet",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        ":s",
    ),
    _samtale(
        "Der bliver stoppet, hvor intet gemmes",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: :s
        Stoppet. Intet er gemt.
        """,
        NAVN,
        ":s",
        gemmes=False,
    ),
    _samtale(
        "Tilbage fra det første",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: <
        Det er det første spørgsmål.

        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "<",
        ":s",
    ),
    _samtale(
        "Terminalen lukkes",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar:
        Afbrudt. Det, der allerede er gemt, er gemt.
        """,
        NAVN,
        kode=130,
    ),
    _samtale(
        "Hjælp til et spørgsmål",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: ?

        Hvad hedder du?
        Fornavnet er nok.
        Kilde: STAR: FAQ om step up-møder (29-06-2021)
        En tom linje lader svaret stå eller springer over. - sletter svaret. < går tilbage. :s stopper.
        :v ved ikke endnu, :ø (eller :o) borgeren ønsker ikke at svare, :i ikke relevant. :ret retter teksten.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "?",
        ":s",
    ),
    _samtale(
        "Hjælp, hvor der ingen er",
        """
        Afsnit et · 1 af 1
        Er der et cv?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        j eller n: ?

        Er der et cv?
        Der er ingen hjælpetekst.
        En tom linje lader svaret stå eller springer over. - sletter svaret. < går tilbage. :s stopper.
        :v ved ikke endnu, :ø (eller :o) borgeren ønsker ikke at svare, :i ikke relevant.
        j eller n: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        CV,
        "?",
        ":s",
    ),
    _samtale(
        "Rækken findes ikke",
        """
        Afsnit et · 1 af 1
        Hvem skal med?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        n ny · 2 ret · -2 fjern · ingen · Enter videre: 7
        Der er ingen række 7. Skriv n for en ny række.
        n ny · 2 ret · -2 fjern · ingen · Enter videre: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        HVEM,
        "7",
        ":s",
    ),
    _samtale(
        "Listen er fuld, og rækken fjernes",
        """
        Afsnit et · 1 af 1
        Hvem skal med?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        n ny · 2 ret · -2 fjern · ingen · Enter videre: n

        Hvem skal med? · række 1 · 1 af 1
        Hvad hedder personen? (skal besvares)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: Bo
           1  Bo
        n ny · 2 ret · -2 fjern · ingen · Enter videre: n
        Listen kan højst have 1 række. Ret en række, eller fjern en først.
        n ny · 2 ret · -2 fjern · ingen · Enter videre: -1
        Fjern række 1? (j/n) j
        Der er ingen rækker nu. Skriv n for en ny, eller "ingen".
        n ny · 2 ret · -2 fjern · ingen · Enter videre: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        HVEM,
        "n",
        "Bo",
        "n",
        "-1",
        "j",
        ":s",
    ),
    _samtale(
        "Rækken kan ikke være tom",
        """
        Afsnit et · 1 af 1
        Hvem skal med?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        n ny · 2 ret · -2 fjern · ingen · Enter videre: n

        Hvem skal med? · række 1 · 1 af 1
        Hvad hedder personen? (skal besvares)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: Bo
           1  Bo
        n ny · 2 ret · -2 fjern · ingen · Enter videre: 1

        Hvem skal med? · række 1 · 1 af 1
        Hvad hedder personen? (skal besvares)
        Nu: Bo
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: -
        Slet svaret? (j/n) j
        Så er rækken tom. Svaret står endnu; fjern hele rækken med -1 på listen.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        HVEM,
        "n",
        "Bo",
        "1",
        "-",
        "j",
        ":s",
        ":s",
    ),
    _samtale(
        "Et nummer, der ikke er på siden",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: Åse

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           Åse

        Et nummer går til spørgsmålet, Enter slutter: 9
        Skriv et nummer fra 1 til 1, eller en tom linje.

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           Åse

        Et nummer går til spørgsmålet, Enter slutter: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "Åse",
        "9",
        ":s",
    ),
    _samtale(
        "Skemaet er ikke færdigt",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar:

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           mangler

        Et nummer går til spørgsmålet, Enter slutter:
        Skemaet er gemt som kladde og ikke færdigt. Der mangler svar på spørgsmål 1. Kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "",
        "",
    ),
    _samtale(
        "Skemaet er ikke færdigt, og intet er gemt",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar:

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           mangler

        Et nummer går til spørgsmålet, Enter slutter:
        Skemaet er ikke færdigt, og intet er gemt. Der mangler svar på spørgsmål 1. Kør kommandoen igen.
        """,
        NAVN,
        "",
        "",
        gemmes=False,
    ),
    _skemasamtale(
        "Videre, hvor der blev stoppet",
        """
        Fortsætter ved spørgsmål 2. < går tilbage.

        Afsnit et · 2 af 2
        Er der et cv?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        j eller n: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        _skema(NAVN, CV),
        ":s",
        svar={"navn": "Åse"},
    ),
    _skemasamtale(
        "Tilbage fra det første afsnit",
        """
        Fra sidst: Afsnit et
           1  Hvad hedder du?                           Åse
        < tilbage · ? hele svarene · :s stop
        Er noget ændret? Et nummer retter, Enter: uændret. 9
        Skriv et nummer fra 1 til 1, eller en tom linje.
        Er noget ændret? Et nummer retter, Enter: uændret. <
        Det er det første afsnit.

        Fra sidst: Afsnit et
           1  Hvad hedder du?                           Åse
        < tilbage · ? hele svarene · :s stop
        Er noget ændret? Et nummer retter, Enter: uændret. :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TO_AFSNIT,
        "9",
        "<",
        ":s",
        foer=FOER,
    ),
    _skemasamtale(
        "Videre ved et afsnit",
        """
        Fortsætter ved afsnittet Afsnit to. < går tilbage.

        Fra sidst: Afsnit to
           1  Er der et cv?                             Ja
           2  Skal der være et møde?                    Ja
        < tilbage · ? hele svarene · :s stop
        Er noget ændret? Et nummer retter, Enter: uændret. :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TO_AFSNIT,
        ":s",
        foer=FOER,
        svar={"navn": "Åse"},
    ),
    _skemasamtale(
        "Skemaet er ændret siden sidst",
        """
        Skemaet er ændret siden sidst. 1 svar passer ikke mere og er ikke med.

        Fra sidst: Afsnit et
           1  Hvad hedder du?                           Åse
        < tilbage · ? hele svarene · :s stop
        Er noget ændret? Et nummer retter, Enter: uændret. :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TO_AFSNIT,
        ":s",
        foer={**FOER, "cv": "måske"},
    ),
]
