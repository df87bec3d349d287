"""`afk stepup deling SAG`: what the participants may read, drawn, and logged with whom and when."""

from typing import NamedTuple

from afk.breve.dokument import Dokument, ren_tekst
from afk.cli.faelles import hent_sager, skrivning
from afk.cli.forslag import ukendt
from afk.cli.miljoe import Miljoe
from afk.cli.opslag import log_opslag
from afk.cli.spoerg import ja_nej
from afk.cli.stepup_faelles import Sagen, afsender, gem_alle, gem_filer, naeste_skridt, tegn
from afk.cli.stepup_valg import Ud
from afk.fejl import AfkFejl
from afk.stepup.moede import Udfyldt, person, som_tekst
from afk.stepup.ord_om import foelsomme_ord
from afk.stepup.samtykke import Omfang
from afk.stepup.skemadokument import til_deling
from afk.vis.format import json_tekst
from afk.vis.rens import ren

NAVN = {"forberedende": "deling", "aftale": "aftale-deling"}
"""The forms that can be shared, and what the file is called."""


class Valg(NamedTuple):
    """The options of the command."""

    til: tuple[str, ...]
    hvad: str
    til_borgeren: bool
    laest: bool
    alligevel: bool


def koer(m: Miljoe, sag: str, valg: Valg, ud: Ud) -> None:
    """The command. Raises AfkFejl: no consent, no such receiver, words outside the consent."""
    if valg.hvad not in NAVN:
        raise ukendt("--hvad", valg.hvad, NAVN)
    sagen = Sagen(hent_sager(m, [sag], alt=True)[0])
    foer = sagen.kraev("forberedende")
    omfang = sagen.omfang(foer.svar, m.i_dag)
    udfyldt = sagen.kraev(valg.hvad)
    navne = _modtagere(foer, omfang, valg.til)
    om = som_tekst(foer.skema, foer.svar, "borger_navn") if valg.hvad == "aftale" else ""
    dokument = til_deling(
        udfyldt.skema, udfyldt.svar, omfang, navne, m.i_dag, afsender(m), om, udkast=valg.til_borgeren
    )  # fmt: skip
    if valg.til_borgeren:
        sti = ud.sti(f"{NAVN[valg.hvad]}-til-borgeren", sagen.navn)
        log_opslag(m, "stepup deling", [sagen.navn], "udgaven til borgeren at læse")
        gem_filer(m, [(sti, tegn(dokument, ud.endelse))], ud.overskriv)
        m.sig(f"Skrevet til {sti}, som borgeren kan læse først. Intet er delt endnu.")
        hvad = "" if valg.hvad == "forberedende" else f" --hvad {valg.hvad}"
        naeste_skridt(m, {"Når borgeren har læst den": f"afk stepup deling {ren(sagen.navn)}{hvad} --laest"})
        return
    _tjek(m, foer, omfang, dokument, valg)
    sti, data = ud.sti(NAVN[valg.hvad], sagen.navn), tegn(dokument, ud.endelse)
    log_opslag(m, "stepup deling", [sagen.navn], "udgaven, der deles")
    faelles = {"dato": m.i_dag, "hvad": valg.hvad, "nr": udfyldt.nr, "emner": ",".join(sorted(omfang.emner))}
    with skrivning(m, "stepup deling", opret=False) as s:
        gem_alle(s, m, sagen.navn, [("delinger", {**faelles, "modtager": n}) for n in navne])
        gem_filer(m, [(sti, data)], ud.overskriv)  # inside: without the file nothing is logged as shared
    if ud.som_json:
        raekke = {"sag": sagen.navn, "fil": str(sti), "modtagere": navne, "emner": sorted(omfang.emner)}
        m.ud.write(json_tekst(raekke) + "\n")
    antal = "1 modtager" if len(navne) == 1 else f"{len(navne)} modtagere"
    m.sig(f"Skrevet til {sti} og noteret som delt med {antal} i sag {ren(sagen.navn)}. Send den nu, og kun til dem.")


def _modtagere(foer: Udfyldt, omfang: Omfang, til: tuple[str, ...]) -> list[str]:
    """The receivers as they are written, all that the consent names or the chosen ones."""
    s = foer.skema.find("samtykke_modtagere")
    alle = [person(r, s) for r in omfang.modtagere]
    if not til:
        return alle
    valgte = []
    for ord_ in til:
        passer = [a for a in alle if ord_.casefold().strip() in a.casefold()]
        if len(passer) != 1:
            grund = "Flere modtagere passer" if passer else "Samtykket dækker ingen modtager, der passer"
            raise AfkFejl(f"{grund} på --til. Intet er delt. Se modtagerne i skemaet: afk stepup plan SAG")
        valgte += passer
    return list(dict.fromkeys(valgte))


def _tjek(m: Miljoe, foer: Udfyldt, omfang: Omfang, dokument: Dokument, valg: Valg) -> None:
    """The borger has read it, and no word in it seems to tell of a topic outside the consent."""
    laest = valg.laest or foer.svar.get("borger_har_laest") is True
    if not laest and not (m.kan_spoerge and ja_nej(m, "Har borgeren læst den udgave, der deles?")):
        raise AfkFejl(
            "Borgeren skal have læst udgaven, før den deles. Lav den med --til-borgeren, og kør igen med --laest."
        )
    navne = {x.kode: x.tekst.lower() for x in foer.skema.find("samtykke_emner").muligheder}
    fundet = foelsomme_ord(ren_tekst(dokument), omfang.emner)
    if not fundet or valg.alligevel:
        return
    emner = ", ".join(navne.get(e, e) for e, _ in fundet)
    if m.kan_spoerge:
        m.sig("Disse ord kan handle om noget, samtykket ikke dækker: " + ", ".join(ren(o) for _, o in fundet))
        if ja_nej(m, "Del alligevel?"):
            return
    raise AfkFejl(
        f"Teksten kan fortælle om {emner}, som samtykket ikke dækker. Ret svarene (afk stepup plan SAG), eller del med "
        "--alligevel, hvis det ikke er tilfældet. Intet er delt."
    )
