"""`afk stepup`: the forberedende skema and the meeting, sharing, the letter, and the agreements."""

from typing import Annotated

import typer

from afk.cli.faelles import Dato, Format, Lager, SagArg, kommando, miljoe, ny_app
from afk.cli.stepup_alle_valg import Afstand, Alle, Bestilling, Fra, Gem, Kapacitet, PlanFil, Samtaler
from afk.cli.stepup_valg import DokFormat, Fil, Ind, Json, Kort, Overskriv, Skabelon, Svarfil, Ud

app = ny_app("Step up-mødet: forbered det, del, indkald og aftal.")
SagValgfri = Annotated[str | None, typer.Argument(metavar="SAG", help="Sagens id.")]


@kommando(app, "plan")
def plan(
    ctx: typer.Context,
    sag: SagValgfri = None,
    svar: Svarfil = None,
    skabelon: Skabelon = None,
    kort: Kort = False,
    alle: Alle = False,
    kapacitet: Kapacitet = None,
    samtaler: Samtaler = None,
    fra: Fra = None,
    afstand: Afstand = None,
    gem: Gem = False,
    fil: PlanFil = None,
    overskriv: Overskriv = False,
    form: Format = None,
    som_json: Json = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Det forberedende skema: samtykket først, så borgerens situation og mødet.

    Uden samtykke deles intet, og ingen inviteres. Hvert svar gemmes med det samme. Er der et skema fra sidst, vises
    svarene derfra, og du retter kun det, der er ændret.

    Med --alle i stedet for SAG: planen for hele sagsmængden, uge for uge, inden for den kapacitet I har.

    Fx:
    afk stepup plan A12  # Forbered mødet, ét spørgsmål ad gangen.
    afk stepup plan A12 --svar svar.toml  # Svarene fra en fil.
    afk stepup plan --alle --kapacitet 5  # Alle borgere, højst fem møder om ugen.
    """
    m, ind = miljoe(ctx, lager, dato), Ind(svar, skabelon, kort)
    bestilling = Bestilling(kapacitet, samtaler, fra, afstand, gem, fil, overskriv, form, som_json)
    if alle:
        from afk.cli import stepup_alle

        stepup_alle.koer(m, sag, ind, bestilling)
        return
    from afk.cli import stepup_plan

    bestilling.kraev_alle()
    stepup_plan.koer(m, sag, ind, som_json=som_json)


@kommando(app, "deling")
def deling(
    ctx: typer.Context,
    sag: SagArg,
    til: Annotated[
        list[str] | None, typer.Option("--til", metavar="NAVN", help="Kun denne modtager (kan gives flere gange).")
    ] = None,
    hvad: Annotated[str, typer.Option("--hvad", metavar="SKEMA", help="forberedende eller aftale.")] = "forberedende",
    til_borgeren: Annotated[
        bool, typer.Option("--til-borgeren", help="Den samme udgave til borgeren at læse først; intet er delt.")
    ] = False,
    laest: Annotated[bool, typer.Option("--laest", help="Borgeren har læst den udgave, der deles.")] = False,
    alligevel: Annotated[
        bool, typer.Option("--alligevel", help="Del, selv om et ord kan handle om noget uden for samtykket.")
    ] = False,
    fil: Fil = None,
    form: DokFormat = "",
    overskriv: Overskriv = False,
    som_json: Json = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Den udgave, deltagerne må få: kun de emner og de modtagere, samtykket dækker.

    Det gemmes, hvem der fik den, og hvornår.

    Fx:
    afk stepup deling A12 --til-borgeren  # Til borgeren at læse først.
    afk stepup deling A12 --til Socialområdet --fil social.docx  # Kun til den ene.
    """
    from afk.cli import stepup_deling

    valg = stepup_deling.Valg(tuple(til or ()), hvad, til_borgeren, laest, alligevel)
    stepup_deling.koer(miljoe(ctx, lager, dato), sag, valg, Ud(fil, form, overskriv, som_json))


@kommando(app, "indkald")
def indkald(
    ctx: typer.Context,
    sag: SagValgfri = None,
    svar: Svarfil = None,
    skabelon: Skabelon = None,
    igen: Annotated[bool, typer.Option("--igen", help="Lav brevet igen af de seneste svar.")] = False,
    fagfolk: Annotated[
        bool, typer.Option("--fagfolk", help="Lav også en kort invitation til hver af de fagfolk, samtykket dækker.")
    ] = False,
    ord_er_aftalt: Annotated[
        bool, typer.Option("--ord-er-aftalt", help="Borgeren har sagt ja til de ord, tjeklisten standser ved.")
    ] = False,
    fil: Fil = None,
    form: DokFormat = "",
    overskriv: Overskriv = False,
    kort: Kort = False,
    som_json: Json = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Brevet til borgeren om step up-mødet. Det skrives først, når tjeklisten er opfyldt.

    Fx:
    afk stepup indkald A12  # Spørgsmål, tjekliste og brev.
    afk stepup indkald A12 --igen --fil brev.docx  # Brevet igen af de seneste svar.
    """
    from afk.cli import stepup_indkald

    ud = Ud(fil, form, overskriv, som_json)
    valg = stepup_indkald.Valg(fagfolk, ord_er_aftalt)
    stepup_indkald.koer(miljoe(ctx, lager, dato), sag, Ind(svar, skabelon, kort, igen), valg, ud)


@kommando(app, "aftale")
def aftale(
    ctx: typer.Context,
    sag: SagValgfri = None,
    svar: Svarfil = None,
    skabelon: Skabelon = None,
    igen: Annotated[bool, typer.Option("--igen", help="Lav dokumentet igen af de seneste svar.")] = False,
    minplan: Annotated[
        bool, typer.Option("--minplan", help="Vis teksten til Min Plan fra de seneste aftaler.")
    ] = False,
    fil: Fil = None,
    form: DokFormat = "",
    overskriv: Overskriv = False,
    kort: Kort = False,
    som_json: Json = False,
    dato: Dato = None,
    lager: Lager = None,
) -> None:
    """Aftaledokumentet efter mødet: aftaler, hensyn og indsatser. Hver aftale bliver til en frist.

    Fx:
    afk stepup aftale A12  # Skriv aftalerne, ét spørgsmål ad gangen.
    afk stepup aftale A12 --igen --fil aftale.docx  # Dokumentet igen af de seneste svar.
    afk stepup aftale A12 --minplan  # Teksten til Min Plan.
    """
    from afk.cli import stepup_aftale

    m = miljoe(ctx, lager, dato)
    if minplan:
        stepup_aftale.vis_min_plan(m, sag)
        return
    stepup_aftale.koer(m, sag, Ind(svar, skabelon, kort, igen), Ud(fil, form, overskriv, som_json))
