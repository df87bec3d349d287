"""What `afk frist` answers, whoever read the command line. Neither typer nor a rule is imported here for a list."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

from afk.cli.forslag import ukendt
from afk.cli.fremgang import fremgang
from afk.cli.frist_oenske import Oenske
from afk.cli.miljoe import Miljoe
from afk.dato import UgyldigDato, dansk_lang, laes_dato
from afk.fejl import BrugsFejl, Udgang
from afk.regler.base import AABNE, ART
from afk.regnet.laes import Udvalg
from afk.vis import frist as vis
from afk.vis.format import skriv
from afk.vis.rens import ren

if TYPE_CHECKING:
    from afk.regnet.svar import Svar


def svar(m: Miljoe, o: Oenske) -> int:
    """Show the rows that were asked for. Returns the exit code. Raises BrugsFejl, and the errors of the store."""
    form, udvalg = m.form(o.form, o.som_json), _udvalg(o, m.i_dag)
    if o.sager or o.alle:
        return _beregnet(m, o, form, udvalg)
    with aabne(m) as fundet:
        if form == "linjer" and not o.forklar and (tekster := fundet.tekster(udvalg)) is not None:
            m.ud.writelines(vis.linjer(tekster, m.i_dag))
            overskredet = o.exit_code and fundet.antal(udvalg._replace(status=("overskredet",)))
            return Udgang.OVERSKREDET if overskredet else Udgang.OK
        kode = _vis(m, o, form, fundet.poster(udvalg, form in ("json", "csv") or o.forklar), fundet.titler)
        if form == "tabel" and not o.overdue and fundet.krav_ukendt():
            _sig_om_kravet(m)
    return kode


@contextmanager
def aabne(m: Miljoe) -> "Iterator[Svar]":
    """The open deadlines of the whole store, today as it is for this run; with a line about it when that takes time."""
    from afk.lager.sted import konfig_fil
    from afk.regnet.stempel import stempel
    from afk.regnet.svar import Hvad, frister

    with (
        fremgang(m, "Regner frister") as naaet,
        frister(m.lager_sti, Hvad(m.i_dag, stempel(konfig_fil()), lambda: m.valg, naaet)) as fundet,
    ):
        yield fundet


def morgenlinje(m: Miljoe) -> None:
    """3 overskredet · 5 inden 14 dage: for a prompt or a mail, and nothing when there is nothing to say."""
    from afk.vis.morgen import linje

    dage = m.konfig.naer
    with aabne(m) as fundet:
        overskredet = fundet.antal(Udvalg(("overskredet",)))
        naer = fundet.antal(Udvalg(("aaben",), m.i_dag + timedelta(days=dage)))
    if tekst := linje(overskredet, naer, dage):
        m.ud.write(f"{tekst}\n")


def _udvalg(o: Oenske, d: date) -> Udvalg:
    if o.regel:
        from afk.regler import regler

        kendte = [r.navn for r in regler()]
        for navn in o.regel:
            if navn not in kendte:
                raise ukendt("--regel", navn, kendte)
    if o.art is not None and o.art not in ART:
        raise ukendt("--art", o.art, ART)
    senest = _senest(o, d)
    status: tuple[str, ...] = AABNE
    if o.overdue:
        status = ("overskredet",)
    elif senest is not None:
        status = ("overskredet", "aaben")
    return Udvalg(status, senest, frozenset(o.regel), o.art)


def _senest(o: Oenske, d: date) -> date | None:
    if o.inden is not None and o.til is not None:
        raise BrugsFejl("Brug enten --inden eller --til, ikke begge.")
    if o.til is not None:
        try:
            return laes_dato(o.til, d)
        except UgyldigDato as e:
            raise BrugsFejl(f"--til: {e}") from None
    return None if o.inden is None else d + timedelta(days=o.inden)


def _beregnet(m: Miljoe, o: Oenske, form: str, u: Udvalg) -> int:
    """Chosen sager, and the deadlines that are closed, are computed as they are asked for."""
    from afk.lager.laes import aabn, sager
    from afk.regler import frister, regler
    from afk.regler.base import STATUS
    from afk.regler.jobsamtaler import krav_ukendt

    if o.alle and not o.overdue:
        u = u._replace(status=STATUS)
    with aabn(m.lager_sti) as forb:
        fundne, valg = sager(forb, o.sager or None), m.valg
    poster = [vis.post(s, f) for s in fundne for f in frister(s, m.i_dag, valg) if u.med(f)]
    kode = _vis(m, o, form, vis.i_orden(poster), {r.navn: r.titel for r in regler()})
    if form == "tabel" and not o.overdue and any(krav_ukendt(s, m.i_dag, valg) for s in fundne):
        _sig_om_kravet(m)
    return kode


def _sig_om_kravet(m: Miljoe) -> None:
    from afk.regler.jobsamtaler import UKENDT_KRAV

    m.sig(f"Bemærk: {UKENDT_KRAV}")


def _vis(m: Miljoe, o: Oenske, form: str, poster: Iterable[vis.Post], titler: dict[str, str]) -> int:
    fandtes = False

    def set_paa() -> Iterator[vis.Post]:
        nonlocal fandtes
        for p in poster:
            fandtes = fandtes or p.frist.status == "overskredet"
            yield p

    d = m.i_dag
    kolonner = (*vis.LINJE, "begrundelse", "kilde") if o.forklar else vis.LINJE
    raekker = vis.raekker(set_paa(), d, kolonner if form == "linjer" else vis.JSON)
    skriv(m.ud, form, raekker, kolonner, lambda: skaerm(m, set_paa(), d, titler, o.antal, o.forklar), vis.CSV)
    return Udgang.OVERSKREDET if o.exit_code and fandtes else Udgang.OK


def skaerm(
    m: Miljoe, poster: Iterable[vis.Post], d: date, titler: dict[str, str], antal: int, forklar: bool, tip: bool = True
) -> None:
    """The deadlines on a terminal: the table or the reasoning, how many more there are, and the sum."""
    c, talt, vist, mere = m.console, vis.Sum(d), list[vis.Post](), 0
    for p in poster:
        talt.med(p)
        if antal and len(vist) == antal:
            mere += 1
        else:
            vist.append(p)
    if forklar:
        for p in vist:
            vis.forklaring(c, p, d, titler)
    elif vist:
        vis.tabel(c, vist, d, titler)
        c.print()
    if mere:
        c.print(f"… og {mere} frister mere. Se dem alle med --antal 0.\n", style="bold")
    c.print(f"Frister pr. {dansk_lang(d)}: {talt}", style="bold")
    if tip and vist and not forklar:
        m.sig(f"Hvorfor? afk frist {ren(vist[0].sag)} --forklar")
