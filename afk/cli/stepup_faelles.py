"""What the step up commands share: the case with its filled-in forms, the meeting as a fact, documents on disk."""

from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from afk.breve.dokument import Afsender, Dokument
from afk.cli.besvarelser import brugbare
from afk.cli.faelles import hent_sager
from afk.cli.miljoe import Miljoe
from afk.cli.registrer import gem_fakta
from afk.cli.samtale import Beregn, spoerg_skema
from afk.cli.samtale_kladde import Kladde, begynd
from afk.cli.spoerg import kraev_terminal
from afk.cli.stepup_valg import Ind
from afk.cli.svarfil import laes_svarfil, skriv_skabelon
from afk.fakta.base import typer as faktatyper
from afk.fakta.besvarelse import Besvarelse
from afk.fakta.sag import Sag
from afk.fakta.samtykke import Samtykke
from afk.fakta.svar import Svaret
from afk.fejl import AfkFejl, BrugsFejl, DataFejl
from afk.lager.sted import konfig_mappe
from afk.skemaer.laes import hent
from afk.skemaer.motor import fra_fil, mangler
from afk.skemaer.skema import Skema, Svar
from afk.stepup.fakta import Fakta
from afk.stepup.forslag import Forslag
from afk.stepup.moede import Udfyldt
from afk.stepup.samtykke import Omfang, omfang
from afk.vis.rens import ren

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from afk.lager.skriv import Skriver

MANGLER = {
    "forberedende": ("Det forberedende skema er ikke færdigt, og uden samtykke deles intet.", "stepup plan"),
    "indkaldelse": ("Der er ikke lavet en indkaldelse endnu.", "stepup indkald"),
    "aftale": ("Aftaledokumentet er ikke færdigt.", "stepup aftale"),
}
"""What is said when a form is needed and not there, and the command that fills it in."""


class Besvaret(NamedTuple):
    """The answers of a form, and how they came."""

    svar: Svar
    kladde: Kladde | None = None
    """The draft they were saved in, when they were asked for."""
    ny: bool = False
    """From a file: to be stored as a whole besvarelse."""


class Sagen(NamedTuple):
    """The case and what the forms say of it."""

    sag: Sag

    @property
    def navn(self) -> str:
        """The sag's id as it is spelt."""
        return self.sag.borger.sag

    def udfyldt(self, skemanavn: str) -> Udfyldt | None:
        """The latest finished besvarelse of the form, with the answers that the form of today takes."""
        faerdige = [b for b in self.sag.af(Besvarelse) if b.skema == skemanavn and b.faerdig is not None]
        sidste = max(faerdige, key=lambda b: b.nr, default=None)
        if sidste is None or sidste.faerdig is None:
            return None
        skema = hent(skemanavn, konfig_mappe())
        gemt = [s for s in self.sag.af(Svaret) if (s.skema, s.nr) == (skemanavn, sidste.nr)]
        return Udfyldt(skema, sidste.nr, sidste.faerdig, brugbare(skema, gemt))

    def kraev(self, skemanavn: str) -> Udfyldt:
        """The same, when it must be there. Raises AfkFejl that says how to make it."""
        if fundet := self.udfyldt(skemanavn):
            return fundet
        raise AfkFejl(f"{MANGLER[skemanavn][0]} Kør: afk {MANGLER[skemanavn][1]} {ren(self.navn)}")

    def omfang(self, svar: Svar, d: "date") -> Omfang:
        """What the consent covers on `d`. Raises IntetSamtykke."""
        return omfang(svar, self.sag.af(Samtykke), d)


def indled(m: Miljoe, skema: Skema, sag: str | None, ind: Ind, kommando: str) -> Sagen | None:
    """The case to work on; None when only an empty answer file was asked for. Raises AfkFejl."""
    if ind.skabelon is not None:
        skriv_skabelon(m, skema, ind.skabelon, kommando)
        return None
    if sag is None:
        raise BrugsFejl(f"Der mangler SAG: sagens id. Fx: afk {kommando} A12")
    if ind.svar is None and not ind.igen:
        kraev_terminal(m, "--svar FIL")
    return Sagen(hent_sager(m, [sag], alt=True)[0])


def besvar(
    m: Miljoe, sagen: Sagen, skema: Skema, ind: Ind, forslag: Forslag, beregn: Beregn = lambda svar: {}
) -> Besvaret | None:
    """The answers: of the last time, from the file, or asked for; None when somebody stopped. Raises AfkFejl."""
    if ind.igen:
        return Besvaret(sagen.kraev(skema.navn).svar)
    if ind.svar is not None:
        svar = fra_fil(skema, laes_svarfil(ind.svar))
        kraev_alle(skema, svar)
        return Besvaret(svar, ny=True)
    kladde = begynd(m, skema, sagen.navn)
    spurgt = spoerg_skema(
        m, skema, kladde.svar, kladde.gem, kort=ind.kort, i_dag=m.i_dag, beregn=beregn, forslag=forslag,
        gem_flere=kladde.gem_flere,
    )  # fmt: skip
    return None if spurgt is None else Besvaret(spurgt, kladde)


@contextmanager
def kladden_staar(b: Besvaret, kommando: str, sag: str) -> "Iterator[None]":
    """Answers that are refused after the questions are still in their draft, and that is told too."""
    try:
        yield
    except DataFejl as e:
        if b.kladde is None:
            raise
        raise DataFejl(f"{e}\nSvarene er gemt som kladde. Ret dem: afk {kommando} {ren(sag)}") from None


def kraev_plads(ind: Ind, sti: Path, overskriv: bool) -> None:
    """Raises AfkFejl for a file that is there, before the first question and not after the last."""
    if ind.svar is None and not ind.igen and not overskriv and str(sti) != "-" and sti.exists():
        raise AfkFejl(f"{sti} findes allerede. Vælg et andet navn med --fil, eller erstat filen med --overskriv.")


def kraev_alle(skema: Skema, svar: Svar) -> None:
    """Raises DataFejl that names every question that must be answered and is not."""
    if savnes := mangler(skema, svar):
        linjer = "\n".join(f"{s.noegle}: {s.tekst}" for s in savnes)
        raise DataFejl(f"Disse svar mangler:\n{linjer}\nSkriv dem, og prøv igen. Intet er gemt.")


def gem_alle(s: "Skriver", m: Miljoe, sag: str, fakta: Sequence[Fakta]) -> None:
    """Add or change the facts, each as an import of one row would."""
    for navn, felter in fakta:
        gem_fakta(s, faktatyper()[navn], sag, felter, m)


def gem_moede(s: "Skriver", m: Miljoe, sag: str, type_: str, felter: dict[str, Any]) -> None:
    """Set the meeting of that type: the planned one is moved or becomes held, else it is new."""
    typ = faktatyper()["moeder"]
    alle = [(i, x) for i, _, x in s.raekker(typ, s.borger_id(sag)) if x.type == type_]
    dagen = [i for i, x in alle if x.dato == felter["dato"]]
    planlagte = [i for i, x in alle if x.status == "planlagt"]
    if not dagen and planlagte:
        s.ret(typ, planlagte[-1], felter)
    else:
        gem_fakta(s, typ, sag, {"type": type_, **felter}, m)


def tegn(dokument: Dokument, form: str) -> bytes:
    """The document drawn, in memory."""
    if form == "md":
        from afk.breve.markdown import markdown

        return markdown(dokument).encode("utf-8")
    from afk.breve.docx import docx

    return docx(dokument, konfig_mappe())


def gem_filer(m: Miljoe, filer: Sequence[tuple[Path, bytes]], overskriv: bool) -> None:
    """Write each where it is asked for, `-` for stdout: all of them, or none that was not there. Raises AfkFejl."""
    from afk.breve.fil import gem_dokument

    nye: list[Path] = []
    try:
        for sti, data in filer:
            if str(sti) == "-":
                m.ud.write(data.decode("utf-8"))
                continue
            fandtes = sti.exists()
            gem_dokument(sti, data, overskriv)
            nye += [] if fandtes else [sti]
    except AfkFejl:
        for sti in nye:
            sti.unlink(missing_ok=True)
        raise


def naeste_skridt(m: Miljoe, skridt: dict[str, str]) -> None:
    """What to do next: each with its command on a line of its own, so that it can be copied whole."""
    m.sig("\n".join(["Næste skridt:", *(f"  {hvad}:\n    {kommando}" for hvad, kommando in skridt.items())]))


def afsender(m: Miljoe) -> Afsender:
    """Who letters are from, by the settings."""
    return m.konfig.afsender
