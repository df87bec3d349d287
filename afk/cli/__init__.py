"""The command line: one module a command. They parse, call and show; nothing is decided here.

`KOMMANDOER` is read before any of the modules is imported: a run loads only the command it runs.
"""

KOMMANDOER: dict[str, tuple[str, str]] = {
    "frist": ("frist", "Vis frister med begrundelse og kilde, overskredne først."),
    "import": ("importer", "Hent borgere og fakta fra filer (CSV eller Excel)."),
    "borger": ("borger", "Opret, vis, ret, luk og slet borgere; giv indsigt."),
    "visiter": ("visiter", "Visitér en borger: spørgsmål, forslag og din afgørelse."),
    "stepup": ("stepup", "Step up-mødet: skema, samtykke, deling, indkaldelse og aftaler."),
    "forloeb": ("registrer", "Registrér, at et forløb begynder eller slutter."),
    "fritag": ("registrer", "Registrér en fritagelse."),
    "indsats": ("registrer", "Registrér en indsats."),
    "moede": ("registrer", "Registrér et møde eller en samtale."),
    "samtykke": ("registrer", "Registrér et samtykke, eller at det er trukket tilbage."),
    "jobformidler": ("registrer", "Registrér en personlig jobformidler."),
    "aftale": ("aftale", "Aftaler fra et møde: registrér, vis, og meld dem udført."),
    "egenfrist": ("egenfrist", "Dine egne frister: skriv dem, og meld dem udført."),
    "skridt": ("skridt", "Klage, genvurdering, aktindsigt, indsigt og underretning: begynd og afslut."),
    "skema": ("skema", "Se, tjek, kopiér og udfyld skemaer."),
    "uge": ("uge", "Se ugerne frem dag for dag, eller morgenens ene linje."),
    "kalender": ("kalender", "Skriv frister og møder som en kalenderfil (iCalendar)."),
    "rapport": ("rapport", "Se, hvordan hele gruppen står, i tal og figurer."),
    "tjek": ("tjek", "Find det, der strider mod reglerne, og det, der mangler."),
    "regler": ("regler", "Forklar reglerne: længde, pauser og kilder."),
    "eksport": ("eksport", "Skriv alle fakta til CSV-filer, der kan importeres igen."),
    "historik": ("historik", "Vis, hvad der er ændret: hvornår, af hvem, før → efter."),
    "fortryd": ("fortryd", "Fortryd den seneste ændring, også en hel import."),
    "opsaet": ("opsaet", "Skriv dine initialer, brevhovedet, kapaciteten og jeres egne frister."),
    "lager": ("lager", "Lagerets tilstand og nøgle."),
    "fuldfoer": ("fuldfoer", "Få TAB til at fuldføre kommandoer i din skal, og få manualen."),
    "demo": ("demo", "Prøv afk på opdigtede borgere i et lager for sig."),
}
"""Command -> (module in this package, the one line that `afk --help` shows). The module has an `app`, or an
`app_for(command)` where several commands are made from declarations."""
