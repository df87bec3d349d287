"""Sources that only the tjek cite; the others stand in `afk.regler.kilder`."""

PRAKTISK = "Praktisk: husets egen kontrol, ikke en regel i kilderne"
TOLKNING_INDBERETNING = "Husets læsning: de samme oplysninger skal være der for kommunens øvrige indsatser"
JOBFORMIDLER_3 = "STAR: FAQ om ressourceforløb, personlig jobformidler, svar 3"
LAB_112_3 = "LAB § 112, stk. 3 (lov nr. 1160 af 8/6/2021)"
PENSIONSLOV = "Lov om social pension § 1 a"
UNDER_6_AAR = "STAR: FAQ om ressourceforløb, under 6 år til folkepensionsalderen, svar 1-2"


def registrering_svar(nr: int) -> str:
    """An answer of STAR's FAQ on ressourceforløb, registration of social and health offers (1-5)."""
    return f"STAR: FAQ om ressourceforløb, registrering, svar {nr}"
