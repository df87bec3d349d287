"""The dialogue about a form: answers that can not be taken, and corrected ones."""

from tests.galleri.samtaler_hjaelp import CV, DAG, HVAD, HVEM, KLOKKEN, MOEDE, NAVN, TEKST, TIMER, _samtale

POSTER = [
    _samtale(
        "En mulighed, der ikke findes",
        """
        Afsnit et · 1 af 1
        Skal der være et møde?
           1  Ja
           2  Nej
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal eller navn: 9
        Muligheden kendes ikke. Skriv et tal fra 1 til 2 eller mulighedens navn.

        Skal der være et møde?
           1  Ja
           2  Nej
        Tal eller navn: jaa
        Muligheden kendes ikke. Mente du "Ja"? Skriv et tal fra 1 til 2 eller mulighedens navn.

        Skal der være et møde?
           1  Ja
           2  Nej
        Tal eller navn: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        MOEDE,
        "9",
        "jaa",
        ":s",
    ),
    _samtale(
        "Flere muligheder, end der må vælges",
        """
        Afsnit et · 1 af 1
        Hvad står i vejen?
           1  Helbred
           2  Bolig
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal med komma imellem: 1, 2
        Vælg højst 1.

        Hvad står i vejen?
           1  Helbred
           2  Bolig
        Tal med komma imellem: x
        Muligheden kendes ikke. Skriv et tal fra 1 til 2 eller mulighedens navn.

        Hvad står i vejen?
           1  Helbred
           2  Bolig
        Tal med komma imellem: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        HVAD,
        "1, 2",
        "x",
        ":s",
    ),
    _samtale(
        "En dato, der ikke kan læses",
        """
        Afsnit et · 1 af 1
        Hvornår?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Dato: snart
        "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".

        Hvornår?
        Dato: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        DAG,
        "snart",
        ":s",
    ),
    _samtale(
        "Hverken ja eller nej",
        """
        Afsnit et · 1 af 1
        Er der et cv?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        j eller n: måske
        Skriv ja eller nej.

        Er der et cv?
        j eller n: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        CV,
        "måske",
        ":s",
    ),
    _samtale(
        "Et tal, der ikke kan læses",
        """
        Afsnit et · 1 af 1
        Hvor mange timer?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Tal: mange
        Skriv et tal, fx 12 eller 7,5.

        Hvor mange timer?
        Tal: 1.500
        Er punktummet tusinder eller decimaler? Skriv tallet med komma, fx 7,5.

        Hvor mange timer?
        Tal: -3
        Skriv et tal på mindst 0.

        Hvor mange timer?
        Tal: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TIMER,
        "mange",
        "1.500",
        "-3",
        ":s",
    ),
    _samtale(
        "Et klokkeslæt, der ikke findes",
        """
        Afsnit et · 1 af 1
        Hvad er klokken?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: 25:00
        Skriv et klokkeslæt fra 00:00 til 23:59, fx 09:30.

        Hvad er klokken?
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        KLOKKEN,
        "25:00",
        ":s",
    ),
    _samtale(
        "En liste, der ikke er en",
        """
        Afsnit et · 1 af 1
        Hvem skal med?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        n ny · 2 ret · -2 fjern · ingen · Enter videre: Bo
        Listen udfyldes en række ad gangen. Skriv "ingen", hvis den skal være tom.

        Hvem skal med?
        n ny · 2 ret · -2 fjern · ingen · Enter videre: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        HVEM,
        "Bo",
        ":s",
    ),
    _samtale(
        "Noget, der ligner et CPR-nummer",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: Se 010270-1234
        Bemærk: Svaret på navn indeholder noget, der ligner et CPR-nummer. Fjern det: sagen kendes på sit id.

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           Se 010270-1234

        Et nummer går til spørgsmålet, Enter slutter: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "Se 010270-1234",
        ":s",
    ),
    _samtale(
        "Intet svar at slette",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: -
        Der er ikke noget svar at slette. En tom linje går videre.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "-",
        ":s",
    ),
    _samtale(
        "Svaret slettes",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: Åse

        Prøveskema: dine svar

        Afsnit et
           1  Hvad hedder du?                           Åse

        Et nummer går til spørgsmålet, Enter slutter: 1

        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        Nu: Åse
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: -
        Slet svaret? (j/n) j
        Svaret er slettet. Skriv et nyt, eller gå videre med en tom linje.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "Åse",
        "1",
        "-",
        "j",
        ":s",
        svar={},
    ),
    _samtale(
        "Forslaget bruges ikke",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        Forslag: Åse (Enter tager det)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: -
        Forslaget er ikke brugt. Skriv et svar, eller gå videre med en tom linje.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        "-",
        ":s",
        forslag=lambda _: {"navn": "Åse"},
    ),
    _samtale(
        "Ingen tekst at rette",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: :ret
        Der er ikke nogen tekst at rette endnu. Skriv svaret.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        ":ret",
        ":s",
    ),
    _samtale(
        "Et svar, der ikke passer, hvor der er et forslag",
        """
        Afsnit et · 1 af 1
        Hvornår?
        Forslag: tir 01-12-2026 (Enter tager det)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Dato: snart
        "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".

        Hvornår?
        Enter tager forslaget.
        Dato: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        DAG,
        "snart",
        ":s",
        forslag=lambda _: {"dag": "2026-12-01"},
    ),
    _samtale(
        "Forslaget er ikke rettet",
        """
        Afsnit et · 1 af 1
        Hvad hedder du? (skal besvares)
          Fornavnet er nok.
        Forslag: Åse (Enter tager det)
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar: :ret
        Ret:
        Forslaget er ikke ændret. Enter tager det.
        Svar: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        NAVN,
        ":ret",
        "",
        ":s",
        forslag=lambda _: {"navn": "Åse"},
    ),
    _samtale(
        "En tekst rettes linje for linje",
        """
        Afsnit et · 1 af 1
        Hvordan går det?
        Forslag (Enter tager det):
          En.
          To.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar (slut med en tom linje): :ret
           1  En.
           2  To.
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: 7
        Skriv et linjenummer fra 1 til 2, n eller en tom linje.
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: 1
           1
        Linjen er ikke ændret.
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: -2
        Fjern linje 2? (j/n) j
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: -1
        Det er den eneste linje. Slet hele svaret med - ved spørgsmålet.
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig: n
           2  Ny
        Tal retter linjen · -tal fjerner den · n ny linje sidst · Enter færdig:

        Prøveskema: dine svar

        Afsnit et
           1  Hvordan går det?                          En. Ny

        Et nummer går til spørgsmålet, Enter slutter: :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TEKST,
        ":ret",
        "7",
        "1",
        "",
        "-2",
        "j",
        "-1",
        "n",
        "Ny",
        "",
        ":s",
        forslag=lambda _: {"tekst": "En.\nTo."},
    ),
    _samtale(
        "En lang tekst erstattes ikke uden et ja",
        """
        Afsnit et · 1 af 1
        Hvordan går det?
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar (slut med en tom linje): En.


        Prøveskema: dine svar

        Afsnit et
           1  Hvordan går det?                          En.

        Et nummer går til spørgsmålet, Enter slutter: 1

        Afsnit et · 1 af 1
        Hvordan går det?
        Nu (:ret retter linje for linje):
          En.
        ? hjælp · < tilbage · :v ved ikke · :ø ønsker ikke · :i ikke relevant · :s stop
        Svar (slut med en tom linje): :v
        Erstat det, der står? (j/n) n
        Svar (slut med en tom linje): :s
        Stoppet. Alle svar er gemt; kør kommandoen igen for at fortsætte.
        """,
        TEKST,
        "En.",
        "",
        "1",
        ":v",
        "n",
        ":s",
    ),
]
