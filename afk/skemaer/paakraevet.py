"""The keys that the program itself uses: a municipality's own form keeps them, whatever else it changes.

A form that is only asked and kept has none.
"""

PAAKRAEVEDE: dict[str, tuple[str, ...]] = {
    "visitation": (
        "profil", "visitation_form", "visitation_dato", "i_maalgruppe", "maalgruppe_aendring", "fritagelse",
        "fritagelse_til", "udskudt_grund", "udskudt_til", "kan_seks_mdr", "rehab_status", "fsm2_gruppe2",
        "formodet_nedsat", "g3_forhold", "g3_ikke_kontakt_hvad", "g3_kun_fremmoede", "standby_terminal", "forslag",
        "forslag_regler", "gruppe", "gruppe_grund", "underretning", "underretning_dato", "straks_status",
        "udskyd_grund", "udskyd_til", "straks_start_dato", "omvis_fra", "omvis_til", "omvis_dato",
    ),
    "forberedende": (
        "sag_id", "borger_navn", "anledning", "samtale_dato", "sagsbehandler", "jobformidler", "oensker_step_up",
        "samtykke", "samtykke_emner", "samtykke_modtagere", "samtykke_dato", "samtykke_til", "samtykke_trukket",
        "borgerens_oplevelse", "barrierer", "barriere_foerst", "netvaerk_med", "moede_formaal", "deltagere",
        "bisidder", "partsrepr", "moedeform", "moede_dato", "moede_start", "er_jobsamtale", "hensyn_moedet",
        "borger_har_laest", "delt_dato", "delt_med", "delt_version",
    ),
    "aftale": (
        "moede_dato", "anledning", "fremmoede", "hensyn", "suppl_indsatser", "delmaal", "naeste_skridt",
        "naeste_skridt_dato", "aftaler", "borgerens_opgaver", "konklusion", "trin2_start", "jobformidler",
        "min_plan_dato", "min_plan_tekst", "naeste_opfoelgning", "genbehandling_dato",
    ),
    "indkaldelse": (
        "brev_dato", "kanal", "moede_dato", "moede_start", "moede_varighed", "moede_sted", "moede_link", "moedeform",
        "sidder_sammen", "formaal", "emner", "deltagere_brev", "netvaerk_brev", "er_jobsamtale", "jobsamtale_del",
        "vejledning_sendt", "kommunens_standardtekst", "samtykke_tekst", "praktisk", "kontakt", "bilag",
        "kopi_partsrepr",
    ),
}  # fmt: skip
