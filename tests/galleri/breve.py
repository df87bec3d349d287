"""The letters, what they must say, and the municipality's own templates."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from afk.skemaer.motor import til_json
from afk.stepup.brev import FRIVILLIGT, JOBSAMTALE
from tests.galleri.post import Post, alle, sat
from tests.galleri.stepup_hjaelp import PLAN, UDEN, _brev, skabelon, skabelonfil, skabelonmappe
from tests.indlaes.excel import pakke
from tests.stepup.svarene import FORBEREDT, INDKALDT

POSTER = [
    Post(
        "Brevet uden skema",
        "stepup indkald A1 --svar brev.json",
        1,
        """
        Det forberedende skema er ikke færdigt, og uden samtykke deles intet. Kør: afk stepup plan A1
        """,
        filer={"brev.json": til_json(INDKALDT)},
    ),
    _brev(
        "Brevet er skrevet",
        0,
        """
        Mødet er planlagt torsdag 10. december 2026.
        Skrevet: indkaldelse-A1.md. Læs brevet igennem, før du sender det.
        Næste skridt:
          Del det forberedende skema med dem, samtykket dækker:
            afk stepup deling A1
          Skriv også en kort invitation til hver af fagfolkene:
            afk stepup indkald A1 --igen --fagfolk --overskriv
          Efter mødet:
            afk stepup aftale A1
        """,
    ),
    _brev(
        "Brevet til alle er skrevet",
        0,
        """
        Mødet er planlagt torsdag 10. december 2026.
        Skrevet: indkaldelse-A1.md, indkaldelse-A1-fagfolk-1.md, indkaldelse-A1-fagfolk-2.md. Læs brevet igennem, før du sender det.
        Næste skridt:
          Del det forberedende skema med dem, samtykket dækker:
            afk stepup deling A1
          Efter mødet:
            afk stepup aftale A1
        """,
        " --fagfolk",
    ),
    Post(
        "Brevet igen, før der er et",
        "stepup indkald A1 --igen",
        1,
        """
        Der er ikke lavet en indkaldelse endnu. Kør: afk stepup indkald A1
        """,
        filer={"svar.json": til_json(FORBEREDT)},
        foer=PLAN,
    ),
    _brev(
        "En invitation, der fortæller for meget",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 10: Invitation 1 kan fortælle om misbrug, som samtykket ikke dækker. Ret grunden her eller spørgsmålene i det forberedende skema, eller giv --ord-er-aftalt, hvis borgeren har sagt ja.
        """,
        " --fagfolk",
        {"sp_til_deltagere": [{"navn": "Lars Bo Holm", "spoergsmaal": "Hvad gør vi ved misbruget?"}]},
    ),
    _brev(
        "Brevets fil findes",
        1,
        """
        svar.json findes allerede. Vælg et andet navn, eller erstat filen med --overskriv.
        """,
        " --fil svar.json",
    ),
    _brev(
        "Brevet uden dato",
        3,
        """
        brev_dato: brevet skal have en dato. Skriv den.
        """,
        brev_dato=UDEN,
    ),
    _brev(
        "Tjeklisten er ikke opfyldt",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 1: Fortæl, hvad mødet handler om, med mindst 40 tegn (formaal). Der står 5.
        Punkt 2: Skriv område eller rolle for deltager 1 (deltagere_brev).
        Punkt 5: Indsæt kommunens godkendte tekst om pligter og konsekvenser (kommunens_standardtekst).
        Punkt 5: Skriv, hvornår borgeren fik skriftlig vejledning (vejledning_sendt).
        Punkt 5: Skriv, hvilken del af mødet der er en jobsamtale (jobsamtale_del).
        Punkt 8: Svar på moede_sted: tid, sted og link skal stå i brevet.
        Punkt 8: Svar på moede_link: tid, sted og link skal stå i brevet.
        Punkt 9: Skriv, hvem borgeren kan kontakte for at flytte, melde fra eller spørge (kontakt).
        Punkt 11: Række 1 i deltagere_brev er ikke med i samtykket. Tag personen ud, eller spørg borgeren først.
        Punkt 11: Række 1 i netvaerk_brev er ikke med i samtykket. Tag personen ud, eller spørg borgeren først.
        """,
        formaal="Kort.",
        deltagere_brev=[{"navn": "Kim"}],
        netvaerk_brev=[{"navn": "Eva"}],
        er_jobsamtale="en_del",
        jobsamtale_del=UDEN,
        vejledning_sendt=UDEN,
        kommunens_standardtekst=UDEN,
        moede_sted=UDEN,
        moede_link=UDEN,
        moedeform="delvist_digitalt",
        kontakt=UDEN,
    ),
    _brev(
        "Tjeklisten, når der er svaret uden om",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 3: Svar på, om mødet er en jobsamtale (er_jobsamtale).
        Punkt 8: Skriv, om mødet er fysisk, delvist digitalt eller virtuelt (moedeform).
        Punkt 8: Svar på moede_dato: tid, sted og link skal stå i brevet.
        """,
        er_jobsamtale=UDEN,
        moedeform=UDEN,
        deltagere_brev=[],
        moede_dato=UDEN,
    ),
    _brev(
        "Ord, samtykket ikke dækker",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 10: formaal kan fortælle om helbred, som samtykket ikke dækker. Skriv det om, eller giv --ord-er-aftalt, hvis borgeren har sagt ja til, at det står i brevet.
        """,
        " --fagfolk",
        formaal="Vi skal tale om din indlæggelse på psykiatrisk afdeling og om, hvad der så sker.",
    ),
    _brev(
        "Kun borgeren og sagsbehandleren, og skabelonen siger det ikke",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 2: Skriv, hvem der er med, eller at det kun er jer to: "Det er kun dig og mig." (deltagere_brev).
        Punkt 4a: Når mødet ikke er en jobsamtale, skal der stå: "Du bestemmer selv, om du vil være med. Mødet er ikke en jobsamtale, og det får ingen betydning for din hjælp, hvis du bliver væk eller fortryder. Giv os gerne besked, så de andre ved det."
        Punkt 6: Der skal stå: "Du må have en bisidder med, for eksempel en ven eller en fra familien."
        Punkt 6: Der skal stå: "Du kan også give en anden fuldmagt til at tale din sag. Fortæl mig det, så får den person kopi af brevene."
        Punkt 7: Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere.
        Punkt 7: Der skal stå: "Det er frivilligt, og du kan når som helst sige nej igen, til det hele eller til noget af det. Så deler vi ikke mere, og vi aftaler sammen, om mødet stadig skal holdes."
        Punkt 8: moede_sted står ikke i brevet. Tilføj det i skabelonen.
        Punkt 9: Kontakten står ikke i brevet. Tilføj den i skabelonen.
        """,
        " --format docx",
        saa=skabelon("Kære borger"),
        deltagere_brev=[],
    ),
    _brev(
        "En jobsamtale, som skabelonen tier om",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 2: Deltager 1 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 2: Deltager 2 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 3: Brevet skal sige ét om jobsamtale, og det passer ikke med svaret: "Mødet er samtidig en jobsamtale."
        Punkt 5: Kommunens tekst om pligter og konsekvenser står ikke i brevet. Tilføj den i skabelonen.
        Punkt 6: Der skal stå: "Du må have en bisidder med, for eksempel en ven eller en fra familien."
        Punkt 6: Der skal stå: "Du kan også give en anden fuldmagt til at tale din sag. Fortæl mig det, så får den person kopi af brevene."
        Punkt 7: Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere.
        Punkt 7: Der skal stå: "Det er frivilligt, og du kan når som helst sige nej igen, til det hele eller til noget af det. Så deler vi ikke mere, og vi aftaler sammen, om mødet stadig skal holdes."
        Punkt 8: moede_sted står ikke i brevet. Tilføj det i skabelonen.
        Punkt 9: Kontakten står ikke i brevet. Tilføj den i skabelonen.
        """,
        " --format docx",
        saa=skabelon("Kære borger"),
        er_jobsamtale="ja",
        kommunens_standardtekst="Du har pligt til at møde.",
        vejledning_sendt="2026-11-01",
    ),
    _brev(
        "Skabelonen siger begge dele om jobsamtale",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 2: Deltager 1 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 2: Deltager 2 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 3: Brevet siger både, at mødet er en jobsamtale, og at det ikke er. Det skal sige ét.
        Punkt 6: Der skal stå: "Du må have en bisidder med, for eksempel en ven eller en fra familien."
        Punkt 6: Der skal stå: "Du kan også give en anden fuldmagt til at tale din sag. Fortæl mig det, så får den person kopi af brevene."
        Punkt 7: Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere.
        Punkt 7: Der skal stå: "Det er frivilligt, og du kan når som helst sige nej igen, til det hele eller til noget af det. Så deler vi ikke mere, og vi aftaler sammen, om mødet stadig skal holdes."
        Punkt 8: moede_sted står ikke i brevet. Tilføj det i skabelonen.
        Punkt 9: Kontakten står ikke i brevet. Tilføj den i skabelonen.
        """,
        " --format docx",
        saa=skabelon(FRIVILLIGT, JOBSAMTALE),
    ),
    _brev(
        "Brevet truer",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 4b: Mødet er ikke en jobsamtale, så brevet må ikke tale om "miste din hjælp". Skriv det om.
        """,
        praktisk="Du kan miste din hjælp, hvis du udebliver: en sanktion.",
    ),
    _brev(
        "Skabelonen kan ikke læses",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke læses: det er en mappe. Tjek stien og rettighederne.
        """,
        " --format docx",
        saa=skabelonmappe,
    ),
    _brev(
        "Skabelonen er for stor",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx er for stor: højst 1 MB. Gør billederne i den mindre.
        """,
        " --format docx",
        saa=alle(skabelonfil(b"x" * 1_000_001), sat("afk.breve.docx._MAX_FIL", 1_000_000)),
    ),
    _brev(
        "Skabelonen er ikke en .docx-fil",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: den er ikke en .docx-fil. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelonfil(b"x"),
    ),
    _brev(
        "Skabelonen fylder for meget pakket ud",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: den fylder for meget, når den pakkes ud. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=alle(skabelon("x"), sat("afk.breve.docx._MAX_PAKKET_UD", 1_000)),
    ),
    _brev(
        "Skabelonens kode kan ikke læses",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: koden kan ikke læses. Hver {{ skal have en }}, hver {% en %}, hver for en endfor og hver if en endif (ved »Kære {{ felt.navnHilsen«). Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("Kære {{ felt.navn", "Hilsen"),
    ),
    _brev(
        "Et felt, der ikke findes",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: feltet "nvan" kendes ikke eller er ikke udfyldt. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("Kære {{ felt.nvan }}"),
    ),
    _brev(
        "Et filter på en tom liste",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: et filter er brugt på en tom liste. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ afsender.adresse|first }}"),
    ),
    _brev(
        "Kode, der ikke er tilladt",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: koden er ikke tilladt. Brug kun felter, if, for og filtre (ved »{{ 1 + 1 }}«). Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ 1 + 1 }}"),
    ),
    _brev(
        "Et navn, der ikke må bruges",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: "__class__" må ikke bruges i en skabelon. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ felt.__class__ }}"),
    ),
    _brev(
        "Et filter, der ikke findes",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: filteret "title" kan ikke bruges. Filtrene er default, first, join, last, length, lower, trim, upper (ved »{{ dato|title }}«). Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ dato|title }}"),
    ),
    _brev(
        "En prøve, der ikke findes",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: prøven "is string" kan ikke bruges. Prøverne er defined, undefined (ved »{% if dato is string %}x{% endif %}«). Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{% if dato is string %}x{% endif %}"),
    ),
    _brev(
        "En løkke gennem en tekst",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: en for-løkke kan kun løbe gennem en liste. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{% for x in dato %}x{% endfor %}"),
    ),
    _brev(
        "Løkker, der løber for mange gange",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: for-løkkerne løber for mange gange. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=alle(skabelon("{% for x in afsnit %}x{% endfor %}"), sat("afk.breve.sandkasse.MAX_GENNEMLOEB", 0)),
    ),
    _brev(
        "Et dokument, der bliver for langt",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: dokumentet bliver for langt. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=alle(skabelon("{{ dato }}"), sat("afk.breve.sandkasse.MAX_TEGN", 10)),
    ),
    _brev(
        "join med for meget imellem",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: join samler en liste af tekster med højst 10 tegn imellem. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ modtager|join('12345678901') }}"),
    ),
    _brev(
        "join af noget andet end tekster",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: join kan kun samle tekster. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ afsnit|join }}"),
    ),
    _brev(
        "En liste, hvor der skal stå en tekst",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: et sted skrives en liste eller en gruppe, hvor der skal stå et felt med tekst. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelon("{{ modtager }}"),
    ),
    _brev(
        "Skabelonen er ikke en hel .docx-fil",
        1,
        """
        Skabelonen MAPPE/konfig/skabeloner/indkaldelse.docx kan ikke bruges: den er ikke en hel .docx-fil, eller en for eller if begynder og slutter i hver sit afsnit. Intet er skrevet. Ret skabelonen i Word, eller flyt den væk; så bruges den, der følger med afk.
        """,
        " --format docx",
        saa=skabelonfil(pakke({"x": "y"})),
    ),
    _brev(
        "Skabelonen mangler det, brevet skal sige",
        3,
        """
        Brevet er ikke skrevet, for tjeklisten er ikke opfyldt:
        Punkt 2: Deltager 1 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 2: Deltager 2 står ikke i brevet. Tilføj deltagerne i skabelonen.
        Punkt 4a: Når mødet ikke er en jobsamtale, skal der stå: "Du bestemmer selv, om du vil være med. Mødet er ikke en jobsamtale, og det får ingen betydning for din hjælp, hvis du bliver væk eller fortryder. Giv os gerne besked, så de andre ved det."
        Punkt 6: Der skal stå: "Du må have en bisidder med, for eksempel en ven eller en fra familien."
        Punkt 6: Der skal stå: "Du kan også give en anden fuldmagt til at tale din sag. Fortæl mig det, så får den person kopi af brevene."
        Punkt 7: Brevet skal sige, hvad der deles, og med hvem. Tilføj samtykkets emner og modtagere.
        Punkt 7: Der skal stå: "Det er frivilligt, og du kan når som helst sige nej igen, til det hele eller til noget af det. Så deler vi ikke mere, og vi aftaler sammen, om mødet stadig skal holdes."
        Punkt 8: moede_sted står ikke i brevet. Tilføj det i skabelonen.
        Punkt 9: Kontakten står ikke i brevet. Tilføj den i skabelonen.
        """,
        " --format docx",
        saa=skabelon("Kære borger"),
    ),
]
