"""The sources the rules cite, each written one way only."""

LAB_113 = "LAB § 113, stk. 2 (lov nr. 1160 af 8/6/2021)"
BEK_17_1 = "BEK nr. 2408 af 13/12/2021 § 17, stk. 1"
BEK_17_2 = "BEK nr. 2408 af 13/12/2021 § 17, stk. 2"
BEK_17_3 = "BEK nr. 2408 af 13/12/2021 § 17, stk. 3"
BEK_17_46 = "BEK nr. 2408 af 13/12/2021 § 17, stk. 4-6"
LOV_1750 = "Lov nr. 1750 af 29/12/2025"
LAB_36A = "LAB § 36 a"
LAB_31_3 = "LAB § 31, stk. 3"
LAB_31_5 = "LAB § 31, stk. 5"
LAB_9 = "LAB § 9, stk. 2"

FAQ_MODEL = "STAR: FAQ om indsatsmodellen i Afklaringspuljen (14-06-2021)"
FAQ_STEP_UP = "STAR: FAQ om step up-møder (29-06-2021)"
FAQ_MAALGRUPPE = "STAR: FAQ om visitation og målgruppe (29-04-2021)"
GUIDE = "STAR: Visitationsguide til Flere skal med (2017)"
PRAKSIS = "Praktisk frist: registreret af sagsbehandleren"
SAMTYKKE = "STAR: FAQ om step up-møder (29-06-2021) om samtykke; GDPR art. 7, stk. 3"
EGEN_PRAKSIS = "Egen praksis: kilderne har ingen frist"
KLAGE = "Retssikkerhedsloven § 67"
GENVURDERING = "Retssikkerhedsloven § 66"
AKTINDSIGT = "Offentlighedsloven og forvaltningsloven om aktindsigt: 7 arbejdsdage"
INDSIGT = "GDPR art. 15 og art. 12, stk. 3"
EU_FRISTER = "Forordning (EØF, Euratom) nr. 1182/71, art. 3"


def garanti_svar(nr: int) -> str:
    """An answer of STAR's FAQ on ressourceforløb, first part: genbehandling (1-7)."""
    return f"STAR: FAQ om ressourceforløb, genbehandling, svar {nr}"


def indsats_svar(nr: int) -> str:
    """An answer of STAR's FAQ on ressourceforløb, second part: what counts (1-9)."""
    return f"STAR: FAQ om ressourceforløb, hvad der tæller med, svar {nr}"


VARIGHED = "STAR: FAQ om ressourceforløb, varighed, svar 1"


_DOKUMENTER = {
    "kilder/000": FAQ_MODEL,
    "kilder/001": "STAR: FAQ om ressourceforløb",
    "kilder/002": FAQ_STEP_UP,
    "kilder/003": GUIDE,
    "kilder/004": FAQ_MAALGRUPPE,
}


def kilde_i_ord(tekst: str) -> str:
    """A form's source with the five documents under their own names."""
    for kort, navn in _DOKUMENTER.items():
        tekst = tekst.replace(kort, navn)
    return tekst
