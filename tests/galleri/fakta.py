"""Facts and agreements, written and corrected by hand."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, sat, skriver
from tests.galleri.sager_hjaelp import AFTALE, ANDEN, PLANLAGT, TO_FORLOEB, afvist, slettet_imens

POSTER = [
    Post(
        "Et valg mangler",
        "forloeb start A1 --forloeb afklaringspuljen",
        2,
        """
        Der mangler --fra: startdato (dato). Fx --fra "i dag"
        """,
    ),
    Post(
        "En ukendt kode",
        "forloeb start A1 --forloeb afklaringspulje --fra 2026-11-01",
        2,
        """
        --forloeb: Værdien kendes ikke. Mente du afklaringspuljen? Skriv en af: afklaringspuljen, flere_skal_med, afklaringsforloeb, ressourceforloeb, kontanthjaelp.
        """,
    ),
    Post(
        "Et fakta om en sag, der ikke findes",
        "forloeb start A9 --forloeb afklaringspuljen --fra 2026-11-01",
        1,
        """
        Sagen "A9" findes ikke. Se alle med "afk borger liste".
        """,
    ),
    Post(
        "En afslutning, der er før begyndelsen",
        "forloeb slut A1 --til 2026-01-01",
        0,
        """
        Gemt i sag A1: forloeb ressourceforloeb, fra 2026-06-01, til 2026-01-01
        Bemærk: Slutdatoen ligger før startdatoen. Perioden kan ikke bruges, før den er rettet.
        Fristerne nu: afk frist A1
        """,
    ),
    Post(
        "Et fakta afvises som i en import",
        "forloeb start A1 --forloeb afklaringspuljen --fra 2026-11-01",
        1,
        """
        Sagen og CPR-nummeret hører til to forskellige borgere. Ret det ene.
        """,
        saa=afvist,
    ),
    Post(
        "Intet at afslutte",
        "fritag slut A1",
        1,
        """
        Sagen A1 har ikke en fritagelse, der passer. Se, hvad der er registreret: afk borger vis A1
        """,
    ),
    Post(
        "Flere at afslutte",
        "forloeb slut A1",
        1,
        """
        Flere passer:
          forloeb ressourceforloeb, fra 2026-06-01
          forloeb afklaringspuljen, fra 2026-09-01
        Sig hvilken med --forloeb, --fra.
        """,
        foer=TO_FORLOEB,
    ),
    Post(
        "Et møde flyttes uden en dag",
        "moede flyt A1",
        2,
        """
        Der mangler --til: den nye dag. Fx --til 17-12-2026
        """,
        foer=PLANLAGT,
    ),
    Post(
        "Et samtykke trækkes tilbage",
        "samtykke traek A1",
        0,
        """
        Gemt i sag A1: svar ja, dato 2026-11-01, tilbagekaldt 2026-11-22
        Fristerne nu: afk frist A1
        Del ikke flere oplysninger på det samtykke.
        """,
        foer="samtykke tilfoej A1 --svar ja --dato 2026-11-01",
    ),
    Post(
        "Et nej til at slette et fakta",
        "forloeb slet A1",
        0,
        """
        A1: forloeb ressourceforloeb, fra 2026-06-01
        Slet? (j/n) n
        Intet er ændret.
        """,
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "Et fakta slettes",
        "forloeb slet A1 --ja",
        0,
        """
        Slettet i sag A1: forloeb ressourceforloeb, fra 2026-06-01
        """,
    ),
    Post(
        "Spørgsmål ved en skærm",
        "jobformidler start A1",
        0,
        """
        Jobformidlerens navn (tekst):
        Her skal stå noget. Fortryd med Ctrl-C.
        Jobformidlerens navn (tekst): Det kunne ikke læses som tekst (UTF-8). Skriv det igen.
        Jobformidlerens navn (tekst): Ida
        Startdato (dato): snart
        "snart" kan ikke læses som en dato. Skriv fx 22-11-2026, 2026-11-22, "i dag" eller "om 14 dage".
        Startdato (dato): 1-11-2026
        Gemt i sag A1: navn Ida, fra 2026-11-01
        Fristerne nu: afk frist A1
        """,
        skaerm=True,
        saa=skriver("", UnicodeDecodeError("utf-8", b"\xff", 0, 1, "x"), "Ida", "snart", "1-11-2026"),
    ),
    Post(
        "En linje, der er for lang til terminalen",
        "jobformidler start A1 --fra 2026-11-01",
        0,
        """
        Jobformidlerens navn (tekst): Ida
        Linjen er så lang, at terminalen kan have tabt slutningen. Tjek den, og del den i flere.
        Gemt i sag A1: navn Ida, fra 2026-11-01
        Fristerne nu: afk frist A1
        """,
        skaerm=True,
        ind="Ida\n",
        saa=sat("afk.cli.spoerg._TERMINALENS_LINJE", 3),
    ),
    Post(
        "Intet, der passer",
        "aftale udfoert A1",
        1,
        """
        Sagen A1 har ikke en aftale, der passer og stadig mangler. Se, hvad der er registreret: afk borger vis A1
        """,
    ),
    Post(
        "Flere aftaler passer",
        "aftale udfoert A1",
        2,
        """
        Flere passer:
          1: dato 2026-11-02
          2: dato 2026-11-03
        Sig hvilken med --nr eller --aftale.
        """,
        foer=f"{AFTALE}\n{ANDEN}",
    ),
    Post(
        "Flere aftaler passer, ved en skærm",
        "aftale udfoert A1",
        0,
        """
        Flere passer:
          1: aftale Ring til lægen, dato 2026-11-02
          2: aftale Find et CV, dato 2026-11-03
        Hvilken? Skriv nummeret: 9
        Skriv et af numrene, eller fortryd med Ctrl-C.
        Hvilken? Skriv nummeret: 1
        Gemt i sag A1: aftale Ring til lægen, dato 2026-11-02, status udfoert, udfoert 2026-11-22
        Fristerne nu: afk frist A1
        """,
        foer=f"{AFTALE}\n{ANDEN}",
        skaerm=True,
        ind="9\n1\n",
    ),
    Post(
        "Et nummer, der ikke findes",
        "aftale udfoert A1 --nr 7",
        1,
        """
        Sagen A1 har ingen aftale 7. Se numrene: afk aftale liste A1
        """,
        foer=AFTALE,
    ),
    Post(
        "En aftale, der er udført",
        "aftale udfoert A1 --nr 1",
        1,
        """
        Aftale 1 er allerede udført 22-11-2026. Ret dagen med: afk aftale tilfoej
        """,
        foer=f"{AFTALE}\naftale udfoert A1",
    ),
    Post(
        "En aftale, der er opgivet",
        "aftale udfoert A1 --nr 1",
        1,
        """
        Aftale 1 er opgivet. Tag den op igen med: afk aftale tilfoej … --status i_gang
        """,
        foer=f"{AFTALE} --status opgivet",
    ),
    Post(
        "Nummer og tekst er hver sin aftale",
        "aftale udfoert A1 --nr 1 --aftale CV",
        2,
        """
        --nr og --aftale peger på hver sin aftale. Brug kun den ene.
        """,
        foer=f"{AFTALE}\n{ANDEN}",
    ),
    Post(
        "En aftale er slettet imens",
        "aftale udfoert A1 --nr 1",
        1,
        """
        Den, du valgte, er slettet eller ændret imens. Intet er ændret. Se, hvad der står nu: afk borger vis A1
        """,
        foer=AFTALE,
        saa=slettet_imens,
    ),
    Post(
        "En aftale er udført før, den blev indgået",
        "aftale udfoert A1 --den 2026-11-01",
        0,
        """
        Gemt i sag A1: dato 2026-11-02, status udfoert, udfoert 2026-11-01
        Bemærk: Dagen for udført ligger før den dag, aftalen blev indgået. Tjek de to datoer.
        Fristerne nu: afk frist A1
        """,
        foer=AFTALE,
    ),
    Post(
        "Aftalerne på en skærm",
        "aftale liste A1 --format tabel",
        0,
        """
        2 aftaler i sag A1. Meld en udført: afk aftale udfoert SAG --nr NUMMER
        """,
        foer=f"{AFTALE}\n{ANDEN}",
    ),
    Post(
        "Aftaler fra et møde, der ingen har",
        "aftale minplan A1 --moede 2026-10-01",
        1,
        """
        Sagen A1 har ingen aftaler fra 01-10-2026. Se: afk aftale liste A1
        """,
        foer=AFTALE,
    ),
    Post(
        "Alle aftaler står i Min Plan",
        "aftale minplan A1",
        0,
        """
        Ingen aftaler i sag A1 mangler at blive skrevet i Min Plan. Intet er ændret.
        """,
        foer=f"{AFTALE}\naftale minplan A1",
    ),
    Post(
        "Flere møder med aftaler til Min Plan",
        "aftale minplan A1",
        2,
        """
        Flere møder har aftaler, der mangler i Min Plan: 02-11-2026, 03-11-2026. Sig, hvilket det er, med --moede.
        """,
        foer=f"{AFTALE}\n{ANDEN}",
    ),
    Post(
        "Aftalerne står i Min Plan",
        "aftale minplan A1",
        0,
        """
        Gemt i sag A1: 1 aftale fra mødet 02-11-2026 står i Min Plan 22-11-2026.
        Fristerne nu: afk frist A1
        """,
        foer=AFTALE,
    ),
    Post(
        "En klage er slut",
        "skridt afslut A1",
        0,
        """
        Gemt i sag A1: skridt klage, dato 2026-11-02, afsluttet 2026-11-22
        Fristerne nu: afk frist A1
        Genvurderingen begynder: afk skridt tilfoej A1 --skridt genvurdering --dato 2026-11-22
        """,
        foer="skridt tilfoej A1 --skridt klage --dato 2026-11-02",
    ),
]
