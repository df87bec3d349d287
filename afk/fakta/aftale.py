"""An aftale: what was agreed at a meeting, who does it, and who follows up (kilder/002)."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, NamedTuple

from afk.fakta.base import Faktatype, Felt
from afk.fakta.vaerdier import DATO, TEKST, Kode


class Aftale(NamedTuple):
    """An aftale with its dates. An empty `slags` means aftale, an empty `status` aftalt.

    A day in `udfoert` says that it is done, whatever the status: the day is what a rule can count with.
    """

    aftale: Annotated[
        str,
        Felt(TEKST, "hvad der er aftalt", kraevet=True, navne=("aftalen", "aftaletekst"), personlig=True, siden=3),
    ]
    dato: Annotated[
        date,
        Felt(
            DATO, "dagen for mødet, hvor det blev aftalt", kraevet=True, navne=("aftaledato", "aftaltden", "moededato"),
            siden=3,
        ),
    ]  # fmt: skip
    frist: Annotated[
        date | None,
        Felt(DATO, "hvornår det senest er gjort; for en indsats, hvornår den begynder", navne=("senest",), siden=3),
    ] = None
    opfoelgningsdato: Annotated[
        date | None, Felt(DATO, "hvornår der følges op", navne=("opfoelgning", "foelgesopden"), siden=3)
    ] = None
    ansvarlig: Annotated[
        str | None, Felt(TEKST, "hvem der gør det", navne=("hvem", "ansvarligperson"), personlig=True, siden=3)
    ] = None
    foelger_op: Annotated[
        str | None, Felt(TEKST, "hvem der følger op", navne=("opfoelger", "hvemfoelgerop"), personlig=True, siden=3)
    ] = None
    slags: Annotated[
        str | None,
        Felt(Kode("aftale", "indsats", "opfoelgning"), "aftalens slags", navne=("aftaleslags",), siden=3),
    ] = None
    status: Annotated[
        str | None,
        Felt(
            Kode(
                "aftalt", "i_gang", "udfoert", "aendret", "opgivet",
                ogsaa={"igangsat": "i_gang", "faerdig": "udfoert", "opgives": "opgivet"},
            ),
            "hvor langt aftalen er",
            navne=("aftalestatus",),
            siden=3,
        ),
    ] = None  # fmt: skip
    udfoert: Annotated[
        date | None, Felt(DATO, "den dag aftalen blev udført", navne=("udfoertden", "udfoertdato"), siden=3)
    ] = None
    i_min_plan: Annotated[
        date | None, Felt(DATO, "den dag aftalen blev skrevet i Min Plan", navne=("minplan", "minplandato"), siden=3)
    ] = None
    note: Annotated[str | None, Felt(TEKST, "note", navne=("bemaerkning",), personlig=True, siden=3)] = None

    @property
    def opgivet(self) -> bool:
        """Given up, and not done after all."""
        return self.status == "opgivet" and self.udfoert is None

    @property
    def tilstand(self) -> str:
        """The status as it is shown: never empty, and udfoert where there is a day for it."""
        return "udfoert" if self.udfoert is not None else self.status or "aftalt"

    def udfoert_pr(self, d: date) -> date | None:
        """The day it was done, when that is on or before `d`."""
        return self.udfoert if self.udfoert is not None and self.udfoert <= d else None


def _udfyld(felter: dict[str, Any], i_dag: date) -> None:
    """Done without a day means done on the day it comes in; a day without a status means done."""
    if felter.get("status") == "udfoert" and felter.get("udfoert") is None:
        felter["udfoert"] = i_dag
    elif felter.get("status") is None and felter.get("udfoert") is not None:
        felter["status"] = "udfoert"


def _tjek(a: Aftale, i_dag: date) -> Iterable[str]:
    for dag, hvad in ((a.frist, "Fristen"), (a.opfoelgningsdato, "Opfølgningsdatoen"), (a.udfoert, "Dagen for udført")):
        if dag is not None and dag < a.dato:
            yield f"{hvad} ligger før den dag, aftalen blev indgået. Tjek de to datoer."
    if a.udfoert is not None and a.status not in (None, "udfoert"):
        yield "Aftalen har en dag for udført, men en anden status. Den regnes som udført den dag; ret den ene."


TYPE = Faktatype(
    Aftale, "aftaler", "en aftale", kommando="aftale", orden=10, noegle=("dato", "aftale"),
    tjek=_tjek, udfyld=_udfyld,
)  # fmt: skip
