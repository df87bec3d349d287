"""The data of a form file turned into a Skema, every key checked; FejlIFil says the line and what to write."""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from afk.fakta.vaerdier import fold
from afk.skemaer.betingelser import Grupper, UgyldigBetingelse, begge, laes_betingelser
from afk.skemaer.linjer import Linjer
from afk.skemaer.skema import KRAV, TYPER, Afsnit, Mulighed, Skema, Spoergsmaal


class FejlIFil(Exception):
    """A mistake in a form file: `linje` from 1, and a Danish sentence."""

    def __init__(self, linje: int, besked: str) -> None:
        super().__init__(besked)
        self.linje = linje


class Faelles(NamedTuple):
    """What the forms share: lists of options and lists of columns, by name, as the TOML holds them."""

    muligheder: dict[str, Any]
    felter: dict[str, Any]


_SLAGS = {str: "en tekst i anførselstegn", int: "et helt tal", bool: "true eller false", list: "en liste"}
_SKEMA: dict[str, Any] = {"navn": str, "titel": str, "udgave": int, "afsnit": list}
_AFSNIT: dict[str, Any] = {"noegle": str, "titel": str, "spoergsmaal": list, "vis_naar": (str, list)}
_SPOERGSMAAL: dict[str, Any] = {
    "noegle": str, "tekst": str, "type": str, "hjaelp": str, "muligheder": (str, list), "krav": str,
    "vis_naar": (str, list), "skal_naar": (str, list), "deles": bool, "emne": str, "kilde": str, "mindst": int,
    "hoejst": int, "blandt": str, "felter": (str, list), "kolonner": list, "auto": bool, "kun_ja": bool,
    "ved_ikke_ok": bool, "klokkeslaet": bool,
}  # fmt: skip
_ENKLE = (
    "hjaelp", "krav", "deles", "emne", "kilde", "mindst", "hoejst", "auto", "kun_ja", "ved_ikke_ok", "klokkeslaet",
)  # fmt: skip
"""Keys that are taken as they stand."""
_MULIGHED: dict[str, Any] = {"kode": str, "tekst": str, "emne": str, "alene": bool}
_NOEGLE = re.compile(r"[a-z][a-z0-9_]*")
_KODE = re.compile(r"(?=.*[a-z])[a-z0-9_-]+")


def byg(data: dict[str, Any], faelles: Faelles, linjer: Linjer) -> Skema:
    """The form that the data of one TOML file describes. Raises FejlIFil at the first mistake."""
    return _Bygger(faelles, linjer).skema(data)


class _Bygger:
    """Goes through a file from the top; `_sted` is the section and the question it has come to."""

    def __init__(self, faelles: Faelles, linjer: Linjer) -> None:
        self._faelles, self._linjer = faelles, linjer
        self._emner = [m["kode"] for m in faelles.muligheder["emner"]]
        self._sted: tuple[int | None, int | None] = (None, None)
        self._set: dict[str, Spoergsmaal] = {}

    def skema(self, data: dict[str, Any]) -> Skema:
        self._tjek(data, _SKEMA, ("navn", "titel", "udgave", "afsnit"))
        afsnit: list[Afsnit] = []
        for nr, a in enumerate(data["afsnit"]):
            self._sted = (nr, None)
            afsnit.append(self._afsnit(nr, a, [x.noegle for x in afsnit]))
        return Skema(data["navn"], data["titel"], data["udgave"], tuple(afsnit))

    def _afsnit(self, nr: int, data: Any, foer: list[str]) -> Afsnit:
        self._tjek(data, _AFSNIT, ("noegle", "titel", "spoergsmaal"))
        self._noegle(data["noegle"])
        if data["noegle"] in foer:
            raise self._fejl(f"Afsnittet {data['noegle']} står to gange. Giv det ene et andet navn.", "noegle")
        naar = self._betingelser(data, "vis_naar", self._set)
        ud = []
        for i, raa in enumerate(data["spoergsmaal"]):
            self._sted = (nr, i)
            s = self._spoergsmaal(raa, self._set)
            s = s._replace(vis_naar=begge(naar, s.vis_naar))
            self._set[s.noegle] = s
            ud.append(s)
        return Afsnit(data["noegle"], data["titel"], tuple(ud))

    def _spoergsmaal(self, data: Any, foer: dict[str, Spoergsmaal]) -> Spoergsmaal:
        self._tjek(data, _SPOERGSMAAL, ("noegle", "tekst", "type"))
        noegle = data["noegle"]
        self._noegle(noegle)
        if noegle in foer:
            raise self._fejl(f"Nøglen {noegle} står to gange. Giv det ene spørgsmål et andet navn.", f'"{noegle}"')
        self._en_af(data, "type", TYPER)
        self._en_af(data, "krav", KRAV)
        self._en_af(data, "emne", self._emner)
        for navn, type_ in (("kun_ja", "ja_nej"), ("klokkeslaet", "tekst")):
            if data.get(navn) and data["type"] != type_:
                raise self._fejl(f"{navn} hører til typen {type_}. Ret typen, eller fjern {navn}.", navn)
        muligheder = self._muligheder(data)
        return Spoergsmaal(
            noegle, data["tekst"], data["type"], **{k: data[k] for k in _ENKLE if k in data},
            muligheder=muligheder,
            vis_naar=self._betingelser(data, "vis_naar", foer),
            skal_naar=self._betingelser(data, "skal_naar", foer),
            blandt=self._blandt(data, muligheder, foer),
            felter=self._felter(data),
        )  # fmt: skip

    def _muligheder(self, data: dict[str, Any]) -> tuple[Mulighed, ...]:
        raa = self._delt(data, "muligheder", self._faelles.muligheder)
        if data["type"] not in ("valg", "flere"):
            if raa:
                raise self._fejl(f"{data['noegle']}: kun valg og flere har muligheder. Ret typen.", "muligheder")
            return ()
        if not raa:
            raise self._fejl(f"{data['noegle']} har typen {data['type']} og skal have muligheder. Skriv dem.", "type")
        for m in raa:
            self._tjek(m, _MULIGHED, ("kode", "tekst"))
            self._en_af(m, "emne", self._emner)
            if not _KODE.fullmatch(m["kode"]):
                raise self._fejl("En kode har kun a-z, 0-9, - og _, og mindst ét bogstav. Ret den.", f'"{m["kode"]}"')
        muligheder = tuple(Mulighed(**m) for m in raa)
        self._entydige(muligheder)
        return muligheder

    def _entydige(self, muligheder: tuple[Mulighed, ...]) -> None:
        """No code or text may mean two options, or typing it would be a guess."""
        set_: dict[str, str] = {}
        for m in muligheder:
            for navn in (fold(m.kode), fold(m.tekst)):
                if set_.setdefault(navn, m.kode) != m.kode or [x.kode for x in muligheder].count(m.kode) > 1:
                    raise self._fejl(f"Muligheden {m.kode} kan ikke skelnes fra en anden. Ret den ene.", f'"{m.kode}"')

    def _felter(self, data: dict[str, Any]) -> tuple[Spoergsmaal, ...]:
        raa = self._delt(data, "felter", self._faelles.felter)
        if (data["type"] == "liste") != bool(raa):
            besked = f"{data['noegle']}: kun typen liste har felter, og den skal have dem. Ret typen eller felterne."
            raise self._fejl(besked, "felter", "type")
        felter: dict[str, Spoergsmaal] = {}
        for f in raa:
            s = self._spoergsmaal(f, felter)
            if s.type == "liste":
                raise self._fejl("En kolonne kan ikke selv være en liste. Ret typen.", f'"{s.noegle}"')
            felter[s.noegle] = s
        kolonner = data.get("kolonner", list(felter))
        for k in kolonner:
            self._en_af({"kolonner": k}, "kolonner", list(felter))
        return tuple(s for n, s in felter.items() if n in kolonner)

    def _delt(self, data: dict[str, Any], navn: str, faelles: dict[str, Any]) -> list[Any]:
        """The list written here, or the shared one that is named here."""
        raa = data.get(navn, [])
        if isinstance(raa, str):
            self._en_af(data, navn, list(faelles))
            raa = faelles[raa]
        return list(raa)

    def _blandt(self, data: dict[str, Any], muligheder: tuple[Mulighed, ...], foer: dict[str, Spoergsmaal]) -> str:
        blandt: str = data.get("blandt", "")
        if blandt and (data["type"] != "flere" or blandt not in foer or foer[blandt].muligheder != muligheder):
            raise self._fejl(
                "blandt skal nævne et tidligere spørgsmål af typen flere med de samme muligheder. Ret det.", "blandt"
            )
        return blandt

    def _betingelser(self, data: dict[str, Any], navn: str, foer: dict[str, Spoergsmaal]) -> Grupper:
        try:
            return laes_betingelser(data[navn], foer) if navn in data else ()
        except UgyldigBetingelse as e:
            raise self._fejl(f"{navn}: {e}", navn) from None

    # --- checks ---------------------------------------------------------------------------------------------

    def _tjek(self, data: Any, kendte: dict[str, Any], kraevede: tuple[str, ...]) -> None:
        """`data` is a table with the known keys only, each of its kind, and the required ones."""
        if not isinstance(data, dict):
            raise self._fejl(f"Her skal stå en tabel med {', '.join(kraevede)}. Skriv den.")
        for noegle, vaerdi in data.items():
            if noegle not in kendte:
                raise self._fejl(f"{noegle} kendes ikke.{_forslag(noegle, kendte)}", noegle)
            slags = kendte[noegle] if isinstance(kendte[noegle], tuple) else (kendte[noegle],)
            if type(vaerdi) not in slags:
                raise self._fejl(f"{noegle} skal være {' eller '.join(_SLAGS[x] for x in slags)}. Ret det.", noegle)
        for noegle in kraevede:
            if not data.get(noegle):
                kendt = data.get("noegle") or data.get("kode")
                raise self._fejl(f"{noegle} mangler. Skriv den.", f'"{kendt}"')

    def _noegle(self, noegle: str) -> None:
        if not _NOEGLE.fullmatch(noegle) or noegle == "uden_svar":
            raise self._fejl("En nøgle har kun a-z, 0-9 og _, og begynder med et bogstav. Ret den.", f'"{noegle}"')

    def _en_af(self, data: dict[str, Any], navn: str, kendte: Iterable[str]) -> None:
        if navn in data and data[navn] not in kendte:
            ord_ = data[navn]
            raise self._fejl(f"{navn}: {ord_} kendes ikke.{_forslag(str(ord_), kendte)}", f'"{ord_}"', navn)

    def _fejl(self, besked: str, *dele: str) -> FejlIFil:
        return FejlIFil(self._linjer.find(*self._sted, *dele), besked)


def _forslag(ord_: str, kendte: Iterable[str]) -> str:
    from difflib import get_close_matches

    naer = get_close_matches(ord_, kendte, n=1)
    return f"{f' Mente du {naer[0]}?' if naer else ''} Skriv en af: {', '.join(kendte)}."
