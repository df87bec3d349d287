"""The plan for all."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.post import Post, sat
from tests.galleri.sager_hjaelp import afvist

POSTER = [
    Post(
        "Planen uden kapacitet",
        "stepup plan --alle",
        2,
        """
        Der mangler --kapacitet: hvor mange step up-møder I kan holde om ugen, fx --kapacitet 5. Det kan også stå i opsætningen: afk opsaet
        """,
    ),
    Post(
        "Planen med en kapacitet på 0",
        "stepup plan --alle --kapacitet 0",
        2,
        """
        Værdien for --kapacitet kan ikke bruges: skriv et tal på mindst 1.
        Se hjælpen: afk stepup plan --help
        """,
    ),
    Post(
        "Planen for én sag",
        "stepup plan A1 --alle --kapacitet 2",
        2,
        """
        --alle lægger planen for alle. Udelad SAG, eller udelad --alle for at åbne den sags skema.
        """,
    ),
    Post(
        "Planen med svar",
        "stepup plan --alle --kapacitet 2 --svar svar.toml",
        2,
        """
        --svar, --skabelon og --kort hører til skemaet for én sag. Udelad dem med --alle.
        """,
    ),
    Post(
        "Kapacitet uden --alle",
        "stepup plan A1 --kapacitet 2",
        2,
        """
        --kapacitet hører til planen for alle. Skriv også --alle, og udelad SAG.
        """,
    ),
    Post(
        "Planen som en anden slags fil",
        "stepup plan --alle --kapacitet 2 --fil plan.pdf",
        2,
        """
        --fil skal ende på .docx eller .csv, fx --fil plan.docx
        """,
    ),
    Post(
        "Planen begynder før i dag",
        "stepup plan --alle --kapacitet 2 --fra 2026-11-01",
        2,
        """
        --fra 01-11-2026 ligger før 22-11-2026. Planen kan tidligst begynde den dag.
        """,
    ),
    Post(
        "Planen bliver for lang",
        "stepup plan --alle --kapacitet 1 --fra 2199-12-20",
        1,
        """
        Planen bliver længere end til år 2199. Giv en større --kapacitet.
        """,
    ),
    Post(
        "Planen er for lang til Word",
        "stepup plan --alle --kapacitet 2 --fil plan.docx",
        1,
        """
        Et Word-dokument kan højst have 1 borgere. Skriv planen som .csv i stedet.
        """,
        saa=sat("afk.cli.stepup_alle.WORD_HOEJST", 1),
    ),
    Post(
        "Planen på en skærm, med det hele",
        "stepup plan --alle --kapacitet 2 --format tabel",
        0,
        """
        Uge 48 2026, fra 23-11-2026
        Dag        Hvad           Sag  Navn         Frist       Møde mod frist
        man 23-11  Samtale        A2   Karim Åberg  27-10-2026
        man 23-11  Samtale        A8   Nina Skov    22-11-2026

        Uge 49 2026, fra 30-11-2026
        Dag        Hvad           Sag  Navn         Frist       Møde mod frist
        man 30-11  Samtale        A6   Ruth Lund    30-11-2026
        man 30-11  Step up-møde   A2   Karim Åberg  27-10-2026  34 d. for sent
        man 30-11  Step up-møde   A8   Nina Skov    22-11-2026  8 d. for sent
        tir 01-12  Samtale        A7   Yusuf Bang   27-12-2026

        Uge 50 2026, fra 07-12-2026
        Dag        Hvad           Sag  Navn         Frist       Møde mod frist
        man 07-12  Step up-møde   A6   Ruth Lund    30-11-2026  7 d. for sent
        tir 08-12  Step up-møde   A7   Yusuf Bang   27-12-2026  i tide

        Uge      Fra         Samtaler               Step up-møder
        48 2026  23-11-2026  ██████████████ 2 af 2  ·············· 0 af 2
        49 2026  30-11-2026  ██████████████ 2 af 2  ██████████████ 2 af 2
        50 2026  07-12-2026  ·············· 0 af 2  ██████████████ 2 af 2

        Kapacitet: 2 step up-møder og 2 samtaler om ugen fra søn 22-11-2026, mandag til fredag uden
        helligdage; samtalen mindst 7 dage før mødet.
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 49 dage; det
        kan ikke blive mindre med den kapacitet. Det sidste step up-møde er tir 08-12-2026.
        Med 3 step up-møder og 3 samtaler om ugen når alle 2, der endnu kan nå det, fristen. 2 kommer for
        sent uanset kapaciteten og kommer først i planen.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        Gem møderne i sagerne med --gem, eller skriv planen med --fil plan.docx
        """,
        ud=True,
    ),
    Post(
        "Planen på en skærm",
        "stepup plan --alle --kapacitet 2 --format tabel",
        0,
        """
        Bemærk: 1 møde før i dag står stadig som planlagt. Skriv, om de blev holdt, med afk moede tilfoej, og læg planen igen.
        Gem møderne i sagerne med --gem, eller skriv planen med --fil plan.docx
        """,
        foer="moede tilfoej A2 --type step_up --dato 2026-11-10 --status planlagt",
    ),
    Post(
        "Planen som linjer",
        "stepup plan --alle --kapacitet 1 --samtaler 1",
        0,
        """
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 63 dage; det kan ikke blive mindre med den kapacitet. Det sidste step up-møde er man 21-12-2026.
        Med 3 step up-møder og 3 samtaler om ugen når alle 2, der endnu kan nå det, fristen. 2 kommer for sent uanset kapaciteten og kommer først i planen.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        """,
    ),
    Post(
        "Planen, hvor ingen skal ind",
        "stepup plan --alle --kapacitet 1",
        0,
        """
        Ingen borgere skal ind i planen.
        Ikke med i planen:
          Intet forløb i Afklaringspuljen er begyndt: 1
        """,
        filer={"b.csv": "sag\nB1\n"},
        foer="import b.csv",
        lager="intet",
    ),
    Post(
        "Planen, hvor alle når fristen",
        "stepup plan --alle --kapacitet 9 --dato 2026-10-01",
        0,
        """
        2 borgere: alle når fristen. Det sidste step up-møde er fre 09-10-2026.
        Med 9 step up-møder og 9 samtaler om ugen når alle fristen. 1 møde om ugen er nok.
        Ikke med i planen:
          Forløbet er slut: 1
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 4
        """,
    ),
    Post(
        "Planen, hvor ingen kan nå den",
        "stepup plan --alle --kapacitet 9 --dato 2027-06-01",
        0,
        """
        4 borgere: 0 når fristen, 4 kommer for sent. Den største forsinkelse er 224 dage, i alt 775 dage; det kan ikke blive mindre med den kapacitet. Det sidste step up-møde er tir 08-06-2027.
        Fristen er overskredet for alle uden et aftalt møde, eller der er for kort tid: ingen kapacitet når den.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        """,
    ),
    Post(
        "Planen i en fil",
        "stepup plan --alle --kapacitet 2 --fil plan.csv",
        0,
        """
        Planen er skrevet til plan.csv. Filen er ikke krypteret: læg den et sikkert sted, eller slet den efter brug.
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 49 dage; det kan ikke blive mindre med den kapacitet. Det sidste step up-møde er tir 08-12-2026.
        Med 3 step up-møder og 3 samtaler om ugen når alle 2, der endnu kan nå det, fristen. 2 kommer for sent uanset kapaciteten og kommer først i planen.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        """,
    ),
    Post(
        "Planen er gemt",
        "stepup plan --alle --kapacitet 2 --gem --json",
        0,
        """
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 49 dage; det kan ikke blive mindre med den kapacitet. Det sidste step up-møde er tir 08-12-2026.
        Med 3 step up-møder og 3 samtaler om ugen når alle 2, der endnu kan nå det, fristen. 2 kommer for sent uanset kapaciteten og kommer først i planen.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        Gemt: 4 samtaler og 4 step up-møder som planlagte. Se dem med: afk kalender --kun moeder --fil moeder.ics
        """,
    ),
    Post(
        "Intet nyt at gemme",
        "stepup plan --alle --kapacitet 2 --gem --json",
        0,
        """
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 49 dage; det kan ikke blive mindre med den kapacitet og de møder, der er aftalt. Det sidste step up-møde er tir 08-12-2026.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        Intet nyt at gemme: alle samtaler og møder i planen står allerede i sagerne.
        """,
        foer="stepup plan --alle --kapacitet 2 --gem --json",
    ),
    Post(
        "Sagerne er ændret imens",
        "stepup plan --alle --kapacitet 2 --gem --json",
        1,
        """
        4 borgere: 1 når fristen, 3 kommer for sent. Den største forsinkelse er 34 dage, i alt 49 dage; det kan ikke blive mindre med den kapacitet. Det sidste step up-møde er tir 08-12-2026.
        Med 3 step up-møder og 3 samtaler om ugen når alle 2, der endnu kan nå det, fristen. 2 kommer for sent uanset kapaciteten og kommer først i planen.
        Ikke med i planen:
          Målgruppen er ikke aktivitetsparat: 1
          Intet forløb i Afklaringspuljen er begyndt: 3
        Sagerne er ændret imens, og intet er gemt. Kør kommandoen igen.
        """,
        saa=afvist,
    ),
]
