"""`afk` alone: hello, where there is no store yet; else the morning. As light as `afk frist`: no rule is imported."""

from datetime import timedelta

from afk.cli.frist_oenske import Oenske
from afk.cli.frist_svar import aabne, svar
from afk.cli.miljoe import Miljoe
from afk.lager.fejl import LagerMangler
from afk.lager.sted import noegle_mappe
from afk.regnet.laes import Post, Udvalg
from afk.vis.ombryd import fortael


def goddag(m: Miljoe) -> None:
    """The command without a command. Raises the errors of a store that is there and can't be read."""
    naer = m.konfig.naer
    try:
        if not m.ud_er_terminal:
            svar(m, Oenske(inden=naer))
            return
        with aabne(m) as fundet:
            poster = list(fundet.poster(Udvalg(("overskredet", "aaben"), m.i_dag + timedelta(days=naer)), False))
            titler = fundet.titler
    except LagerMangler:
        _hej(m)
        return
    _morgen(m, poster, titler)


def _morgen(m: Miljoe, poster: list[Post], titler: dict[str, str]) -> None:
    from afk.lager.laes import aabn
    from afk.lager.moedeliste import planlagte
    from afk.vis.morgen import skaerm

    with aabn(m.lager_sti) as forb:
        moeder = planlagte(forb, m.i_dag, m.i_dag + timedelta(days=m.konfig.naer))
        tomt = forb.execute("SELECT 1 FROM borgere LIMIT 1").fetchone() is None
    if tomt:
        m.sig("Lageret er tomt. Hent dine borgere: afk import borgere.csv --proev (prøver filen og skriver intet)")
        return
    skaerm(m.console, poster, moeder, m.i_dag, m.konfig.naer, titler)
    m.sig("\nHvorfor: afk frist --forklar · Alle: afk frist · Ugen: afk uge · afk --help")


def _hej(m: Miljoe) -> None:
    fortael(
        "Hej! afk holder øje med fristerne for dine borgere og siger, hvorfor de er, som de er.\n\n"
        "Der er ikke noget lager endnu, og intet er oprettet nu. Når du henter dine borgere, laver afk:\n\n"
        f"  lageret, krypteret    {m.lager_sti}\n"
        f"  nøglen til det        {noegle_mappe()}\n\n"
        "Alt bliver på denne maskine. Prøv:\n\n"
        "  afk demo                         opdigtede borgere, i et lager for sig\n"
        "  afk import borgere.csv --proev   din egen liste; den prøves, og intet skrives\n"
        "  afk --help                       alle kommandoer\n\n"
        "Dine initialer, kommunens brevhoved og jeres egne frister: afk opsaet\n"
        "Har du et lager et andet sted, så peg på det: afk --lager STI",
        m.ud,
    )
