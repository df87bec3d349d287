"""The letter to the borger about the step up-møde: what it is about, who comes, and what staying away means.

The blocks follow what the letter must tell (kilder/002; skemaer D2). The sentences that the checklist looks for are
constants, so that a letter drawn with a municipality's own template is held to the same ones.
"""

from datetime import date

from afk.breve.dokument import Afsender, Afsnit, Blok, Dokument, Punkter, Tekst
from afk.skemaer.skema import EGET_SKEMA
from afk.stepup.moede import Moedet, celle, dag, opregn, person, raekker

FRIVILLIGT = (
    "Du bestemmer selv, om du vil være med. Mødet er ikke en jobsamtale, og det får ingen betydning for din hjælp, "
    "hvis du bliver væk eller fortryder. Giv os gerne besked, så de andre ved det."
)
JOBSAMTALE = "Mødet er samtidig en jobsamtale."
DELVIST = "Resten af mødet er frivilligt. Det får ingen betydning for din hjælp, hvis du ikke er med til den del."
BISIDDER = "Du må have en bisidder med, for eksempel en ven eller en fra familien."
PARTSREPRAESENTANT = (
    "Du kan også give en anden fuldmagt til at tale din sag. Fortæl mig det, så får den person kopi af brevene."
)
FRIT_SAMTYKKE = (
    "Det er frivilligt, og du kan når som helst sige nej igen, til det hele eller til noget af det. Så deler vi ikke "
    "mere, og vi aftaler sammen, om mødet stadig skal holdes."
)
KUN_OS = "Det er kun dig og mig."


def brev(m: Moedet, afsender: Afsender) -> Dokument:
    """The letter, from the answers of the indkaldelse. Whether it may be sent is for `tjekliste` to say."""
    alle = (
        _indledning(m), _formaal(m), _deltagere(m), _jobsamtale(m), _bisidder(), _oplysninger(m), _form(m),
        _kontakt(m), _hilsen(m),
    )  # fmt: skip
    naar = f"{dag(m.svar.get('moede_dato'))} kl. {m.tekst('moede_start').replace(':', '.')}"
    frivilligt = m.svar.get("er_jobsamtale") == "nej"
    titel = "Invitation til step up-møde" if frivilligt else "Indkaldelse til jobsamtale og step up-møde"
    return Dokument(
        "indkaldelse",
        f"{titel} {naar}",
        alle,
        date.fromisoformat(m.svar["brev_dato"]),
        (m.navn,),
        afsender,
        EGET_SKEMA,
        {s.noegle: m.tekst(s.noegle) for s in m.skema.spoergsmaal if s.type != "liste"},
    )


def _indledning(m: Moedet) -> Afsnit:
    talte = dag(m.foer.get("samtale_dato"))
    da = f"Tak for samtalen {talte}. Du sagde ja" if talte else "Du har sagt ja"
    hvad = f"{da} til et møde, hvor vi er flere, der hjælper dig videre. Her kan du læse, hvad der skal ske."
    return Afsnit("indledning", "", (Tekst(f"Kære {m.navn}"), Tekst(hvad)))


def _formaal(m: Moedet) -> Afsnit:
    emner = opregn([_i_saetning(m, linje) for linje in m.tekst("emner").splitlines() if linje.strip()])
    foerst = f"Vi tager først fat på det, du selv har peget på: {emner}. " if emner else ""
    slut = "Til sidst skriver vi ned, hvad vi er enige om, og hvem der følger op. Du får det med hjem."
    return Afsnit("formaal", "Det skal mødet handle om", (Tekst(m.tekst("formaal")), Tekst(foerst + slut)))


def _i_saetning(m: Moedet, linje: str) -> str:
    """A topic as it stands in the middle of a sentence. The form's own words may lose their capital letter; what
    somebody has written may begin with a name."""
    emne = linje.strip().rstrip(".")
    egne = {x.tekst for x in m.foer_skema.find("barriere_foerst").muligheder}
    return emne[:1].lower() + emne[1:] if emne in egne else emne


def _deltagere(m: Moedet) -> Afsnit:
    s = m.skema.find("deltagere_brev")
    linjer = []
    for r in m.raekker("deltagere_brev"):
        grund = celle(s, r, "begrundelse")
        linjer.append(f"{person(r, s)}: {grund}" if grund else person(r, s))
    blokke: list[Blok] = [Punkter(tuple(linjer)) if linjer else Tekst(KUN_OS)]
    netvaerk = m.skema.find("netvaerk_brev")
    if egne := [celle(netvaerk, r, "navn") for r in m.raekker("netvaerk_brev")]:
        blokke.append(Tekst(f"Du har selv inviteret {opregn(egne)}."))
    blokke.append(Tekst("Vil du have andre eller færre med, så sig det til mig."))
    return Afsnit("deltagere", "Dem møder du", tuple(blokke))


def _jobsamtale(m: Moedet) -> Afsnit:
    """Exactly one of three: the whole meeting voluntary, a jobsamtale, or a part of it a jobsamtale."""
    er = m.svar.get("er_jobsamtale")
    if er == "nej":
        return Afsnit("jobsamtale", "Mødet er frivilligt", (Tekst(FRIVILLIGT, fremhaevet=True),))
    vejledt = f"Du fik skriftlig vejledning {dag(m.svar.get('vejledning_sendt'))}."
    pligter = (Tekst(m.tekst("kommunens_standardtekst")), Tekst(vejledt))
    if er == "ja":
        samtykke = Tekst("Det, vi taler med de andre om, kræver stadig, at du har sagt ja til det.")
        blokke = (Tekst(JOBSAMTALE, fremhaevet=True), *pligter, samtykke)
        return Afsnit("jobsamtale", "Mødet er også en jobsamtale", blokke)
    kun = Tekst(f"Kun denne del er en jobsamtale: {m.tekst('jobsamtale_del').rstrip('.')}.", fremhaevet=True)
    blokke = (kun, *pligter, Tekst(DELVIST, fremhaevet=True))
    return Afsnit("jobsamtale", "En del af mødet er en jobsamtale", blokke)


def _bisidder() -> Afsnit:
    return Afsnit("bisidder", "Tag gerne en med", (Tekst(f"{BISIDDER} {PARTSREPRAESENTANT}"),))


def samtykke_i_ord(m: Moedet) -> str:
    """What the borger has said yes to."""
    om = m.emner_i_ord()
    deles = f"oplysninger om {om}" if om else "oplysninger"
    return f"Du har sagt ja til, at vi deler {deles} med {m.modtagere_i_ord()}, så de kan forberede sig."


def _oplysninger(m: Moedet) -> Afsnit:
    return Afsnit("oplysninger", "Dine oplysninger", (Tekst(f"{samtykke_i_ord(m)} {FRIT_SAMTYKKE}"),))


def _form(m: Moedet) -> Afsnit:
    sted, link, varer = m.tekst("moede_sted"), m.tekst("moede_link"), m.tekst("moede_varighed")
    form = m.svar.get("moedeform")
    if form == "virtuelt":
        hvor = f"Mødet holdes på video: {link}."
    elif form == "delvist_digitalt":
        sammen = m.tekst("sidder_sammen") or "mig"
        hvor = f"Du sidder sammen med {sammen} her: {sted}. De andre er med på video: {link}."
    else:
        hvor = f"Mødet holdes her: {sted}."
    led = [hvor, f"Vi regner med, at det varer {varer} minutter." if varer else "", m.tekst("praktisk")]
    return Afsnit("form", "Sådan foregår det", (Tekst(" ".join(x for x in led if x)),))


def _kontakt(m: Moedet) -> Afsnit:
    hvad = (
        "Vil du flytte mødet, melde fra eller spørge om noget, eller har du brug for fx tolk, pauser eller hjælp til "
        f"at komme frem, så kontakt {m.tekst('kontakt')}."
    )
    return Afsnit("kontakt", "Passer det dig ikke?", (Tekst(hvad),))


def _hilsen(m: Moedet) -> Afsnit:
    s = m.foer_skema.find("sagsbehandler")
    afsender = [person(r, s) for r in raekker(m.foer, "sagsbehandler")]
    blokke = [Tekst("\n".join(["Venlig hilsen", *afsender]))]
    if bilag := m.tekst("bilag"):
        blokke.append(Tekst(f"Vedlagt: {bilag}"))
    if m.foer.get("partsrepr") is True:
        blokke.append(Tekst("Kopi til din partsrepræsentant"))
    return Afsnit("hilsen", "", tuple(blokke))
