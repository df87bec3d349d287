"""Wrong use: values that the command can not use."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post

POSTER = [
    Post(
        "Et format, der ikke findes",
        "frist --format excel",
        2,
        """
        --format excel kendes ikke. Vælg en af: tabel, json, csv, linjer.
        """,
        lager="intet",
    ),
    Post(
        "En regel, der ikke findes, i afk frist",
        "frist --regel indsats",
        2,
        """
        --regel indsats kendes ikke. Mente du indsigt? Vælg en af: indsatsgaranti, ressourceforloeb-slut, straksafklaring, genbehandling, afklaring-2-aar, udskudt-visitation, fritagelse-slut, samtykke-udloeb, foerste-jobsamtale, jobsamtaler, aftale, min-plan, egen, underretning, klage, genvurdering, aktindsigt, indsigt.
        """,
        lager="intet",
    ),
    Post(
        "En art, der ikke findes",
        "frist --art lov",
        2,
        """
        --art lov kendes ikke. Vælg en af: lovpligtig, vejledende, aftalt.
        """,
        lager="intet",
    ),
    Post(
        "Både --inden og --til",
        "frist --inden 14 --til 2026-12-01",
        2,
        """
        Brug enten --inden eller --til, ikke begge.
        """,
        lager="intet",
    ),
    Post(
        "En regel, der ikke findes, i afk regler",
        "regler klagen",
        2,
        """
        Reglen klagen kendes ikke. Mente du klage? Vælg en af: indsatsgaranti, ressourceforloeb-slut, straksafklaring, genbehandling, afklaring-2-aar, udskudt-visitation, fritagelse-slut, samtykke-udloeb, foerste-jobsamtale, jobsamtaler, aftale, min-plan, egen, underretning, klage, genvurdering, aktindsigt, indsigt.
        """,
        lager="intet",
    ),
    Post(
        "En regel, der ikke findes, i afk kalender",
        "kalender --regel klagen",
        2,
        """
        --regel klagen kendes ikke. Mente du klage? Vælg en af: indsatsgaranti, ressourceforloeb-slut, straksafklaring, genbehandling, afklaring-2-aar, udskudt-visitation, fritagelse-slut, samtykke-udloeb, foerste-jobsamtale, jobsamtaler, aftale, min-plan, egen, underretning, klage, genvurdering, aktindsigt, indsigt.
        """,
        lager="intet",
    ),
    Post(
        "Et forkert --kun",
        "kalender --kun fridage",
        2,
        """
        --kun fridage kendes ikke. Mente du frister? Vælg en af: moeder, frister.
        """,
        lager="intet",
    ),
    Post(
        "En regel og kun møder",
        "kalender --kun moeder --regel klage",
        2,
        """
        --regel vælger mellem frister, og --kun moeder tager dem alle væk. Brug en af dem.
        """,
        lager="intet",
    ),
    Post(
        "En periode bagfra",
        "kalender --fra 2026-12-01 --til 2026-11-01",
        2,
        """
        --til 01-11-2026 ligger før --fra 01-12-2026. Byt dem om.
        """,
        lager="intet",
    ),
    Post(
        "En kode, der ikke findes, i afk tjek",
        "tjek --kode xyz",
        2,
        """
        --kode xyz kendes ikke. Vælg en af: gruppe-3-kun-fremmoede, jobformidler-er-sagsbehandler, jobformidler-mangler, ressourceforloeb-afskaffet, step-up-efter-nej, til-foer-fra, barnets-lov, datoer-passer-ikke, foedselsdato-mangler, forloeb-to-ens, fritagelse-over-12-mdr, fritagelse-over-6-uger, gruppe-3-uden-forhold, indsats-ikke-klar, maalgruppe-mangler, moede-uden-udfald, praktik-ophoert-foer-tid, ressourceforloeb-hjemmel, ressourceforloeb-over-5-aar, ressourceforloeb-under-6-aar, slutdato-mangler, step-up-samtykke-udloebet, step-up-uden-samtykke, underretning-ikke-overvejet, folkepensionsalder-naaet, i-plan-ikke-skrevet, intet-forloeb, raadighed-ikke-skrevet.
        """,
        lager="intet",
    ),
    Post(
        "En alvor, der ikke findes",
        "tjek --alvor stor",
        2,
        """
        --alvor stor kendes ikke. Vælg en af: fejl, advarsel, oplysning.
        """,
        lager="intet",
    ),
    Post(
        "En linje med et format",
        "uge --linje --json",
        2,
        """
        --linje er én linje tekst og har intet format. Tag --format eller --json væk.
        """,
        lager="intet",
    ),
    Post(
        "Både --html og --json",
        "borger vis A1 --html a.html --json",
        2,
        """
        Brug enten --html eller --json, ikke begge.
        """,
        lager="intet",
    ),
    Post(
        "En ordning, der ikke findes",
        "rapport --ordning puljen",
        2,
        """
        --ordning puljen kendes ikke. Mente du afklaringspuljen? Vælg en af: afklaringspuljen, flere_skal_med, ressourceforloeb.
        """,
        lager="intet",
    ),
    Post(
        "En rapport bagfra",
        "rapport --fra 2026-10-01 --til 2026-01-01",
        2,
        """
        --til ligger før --fra. Byt dem om.
        """,
        lager="intet",
    ),
    Post(
        "En rapport over for mange måneder",
        "rapport --fra 1990-01-01",
        2,
        """
        Der er mere end 120 måneder mellem --fra og --til. Vælg en kortere periode.
        """,
        lager="intet",
    ),
    Post(
        "En skal, der ikke findes",
        "fuldfoer tcsh",
        2,
        """
        Skallen tcsh kendes ikke. Mente du zsh? Vælg en af: bash, zsh, fish, powershell, man.
        """,
        lager="intet",
    ),
    Post(
        "Et udkast uden et navn",
        "regler --til .",
        2,
        """
        --til bruges kun sammen med --udkast NAVN.
        """,
        lager="intet",
    ),
    Post(
        "Både en regel og et udkast",
        "regler klage --udkast ny",
        2,
        """
        Skriv enten reglen klage eller --udkast ny, ikke begge.
        """,
        lager="intet",
    ),
    Post(
        "Et udkast med et umuligt navn",
        "regler --udkast 'Ny Regel'",
        2,
        """
        En regel kan ikke hedde Ny Regel. Brug a-z, tal og bindestreger, fx foerste-samtale.
        """,
        lager="intet",
    ),
    Post(
        "Et udkast med et navn, der er taget",
        "regler --udkast klage",
        2,
        """
        Navnet klage er optaget i afk/regler. Vælg et andet.
        """,
        lager="intet",
    ),
    Post(
        "Et udkast et forkert sted",
        "regler --udkast ny-regel --til .",
        1,
        """
        . er ikke mappen med afk's kildekode. Stå i den, hvor afk og tests ligger: --til .
        """,
        lager="intet",
    ),
    Post(
        "Et udkast, der findes",
        "regler --udkast ny-regel --til .",
        1,
        """
        afk/regler/ny_regel.py findes allerede. Vælg et andet navn, eller ret filen der.
        """,
        filer={"afk/regler/ny_regel.py": "", "tests/regler/x": ""},
        lager="intet",
    ),
    Post(
        "Et udkast er skrevet",
        "regler --udkast ny-regel --til .",
        0,
        """
        Skrevet: afk/regler/ny_regel.py og tests/regler/test_ny_regel.py. Skriv kilden og reglen, regn testens frist ud i hånden, og kør den: python -m pytest tests/regler/test_ny_regel.py
        """,
        filer={"afk/regler/x": "", "tests/regler/x": ""},
        lager="intet",
    ),
    Post(
        "En eksport uden mappe",
        "eksport",
        2,
        """
        Skriv en MAPPE til filerne, fx afk eksport kopi/, eller én type, fx --type forloeb.
        """,
        lager="intet",
    ),
    Post(
        "En type, der ikke findes, i afk eksport",
        "eksport --type borger",
        2,
        """
        --type borger kendes ikke. Mente du borgere? Vælg en af: borgere, forloeb, fritagelser, indsatser, moeder, samtykker, visitationer, jobformidlere, besvarelser, svar, aftaler, delinger, egne_frister, skridt.
        """,
        lager="intet",
    ),
    Post(
        "Indsigt i et format, der ikke findes",
        "borger indsigt A1 --format pdf",
        2,
        """
        --format pdf kendes ikke. Vælg en af: docx, md, json.
        """,
        lager="intet",
    ),
    Post(
        "Et Word-dokument til stdout",
        "borger indsigt A1 --fil - --format docx",
        2,
        """
        Et Word-dokument kan ikke skrives til stdout. Skriv --fil FIL, eller vælg --format md.
        """,
        lager="intet",
    ),
    Post(
        "En afgang, hvor ingen kan spørges",
        "borger slet A1",
        2,
        """
        Der mangler --bekraeft SAG, og her er ingen skærm at spørge ved. Giv det som valg.
        """,
        lager="intet",
    ),
    Post(
        "Afbrudt med Ctrl-C",
        "borger slet A1",
        130,
        """
        A1  Lone Jensen
        Det slettes for altid: borgere 1, forløb 1, linjer i historikken 2. Slet kun det, der er journaliseret i fagsystemet.
        Skriv sagens id (A1) for at slette; Enter lader være:
        Afbrudt. Det, der allerede er gemt, er gemt.
        """,
        skaerm=True,
    ),
]
