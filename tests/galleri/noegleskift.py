"""The keyring, and a new key."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

import sys

from tests.galleri.noegler_hjaelp import (
    KeyringLocked,
    flyttet_til_ring,
    ingen_passer,
    tidligere_er_oedelagt,
)
from tests.galleri.post import SAETNING, Post, alle, sat
from tests.galleri.skade import ring

POSTER = [
    Post(
        "Nøglen flyttes til nøgleringen",
        "lager noegle --noeglering --ja",
        0,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Nøglen ligger nu i systemets nøglering. Ligger der en kopi af den gamle nøglefil et andet sted, åbner den stadig lageret. Gør den ugyldig med: afk lager noegle --skift
        """,
        saa=ring(),
    ),
    Post(
        "Et nej til nøgleringen",
        "lager noegle --noeglering",
        0,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Flyt nøglen? (j/n) n
        Intet er ændret.
        """,
        saa=ring(),
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "Pakken til nøgleringen mangler",
        "lager noegle --noeglering --ja",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Systemets nøglering kan ikke bruges: pakken mangler. Hent den med: pip install 'afk[noeglering]'
        """,
        saa=lambda _, mp: mp.setitem(sys.modules, "keyring", None),
    ),
    Post(
        "Ingen nøglering gemmer krypteret",
        "lager noegle --noeglering --ja",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Systemets nøglering kan ikke bruges: her er ingen, der gemmer krypteret (fx fordi der ikke er logget ind på et skrivebord). Brug en nøglefil eller en adgangssætning i stedet.
        """,
        saa=ring(priority=0.5),
    ),
    Post(
        "Nøgleringen er låst",
        "lager noegle --noeglering --ja",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Systemets nøglering kan ikke bruges: den er låst. Lås den op, og prøv igen.
        """,
        saa=ring(fejl=KeyringLocked()),
    ),
    Post(
        "Nøgleringen svarer med en fejl",
        "lager noegle --noeglering --ja",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Systemets nøglering kan ikke bruges: den svarede med en fejl (ValueError). Brug en nøglefil eller en adgangssætning i stedet.
        """,
        saa=ring(fejl=ValueError("x")),
    ),
    Post(
        "Nøgleringen gemmer intet",
        "lager noegle --noeglering --ja",
        1,
        """
        Nøglen flyttes til systemets nøglering, og nøglefilen fjernes. Uden for din egen session (fx i cron) kan lageret så ikke åbnes.
        Systemets nøglering kan ikke bruges: den gav ikke nøglen tilbage, som den blev lagt ind. Brug en nøglefil eller en adgangssætning i stedet.
        """,
        saa=ring(glemmer=True),
    ),
    Post(
        "Nøglen er ikke i nøgleringen mere",
        "frist",
        1,
        """
        Systemets nøglering kan ikke bruges: nøglen til lageret ligger der ikke. Brug genoprettelseskoden: "afk lager noegle --genopret".
        """,
        saa=alle(flyttet_til_ring, ring()),
    ),
    Post(
        "Nøglen er lagt i en fil igen",
        "lager noegle --noeglefil",
        0,
        """
        Nøglen ligger nu i "MAPPE/konfig/noegler/SALT.json" og åbner lageret uden at spørge.
        """,
    ),
    Post(
        "En ny nøgle, men her er ingen skærm",
        "lager noegle --skift --ja",
        2,
        """
        Koden vises kun ved en skærm. Kør afk lager noegle --skift i et terminalvindue.
        """,
    ),
    Post(
        "Et nej til en ny nøgle",
        "lager noegle --skift",
        0,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.
        Skift nøglen? (j/n) n
        Intet er ændret.
        """,
        skaerm=True,
        ind="n\n",
    ),
    Post(
        "En ny nøgle",
        "lager noegle --skift --ja",
        0,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.

        Den nye kode gælder, når nøglen er skiftet. Bliver skiftet afbrudt, så gem begge koder.

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.

        Nøglen er skiftet.
        Kopier fra før skiftet har den gamle nøgle. Denne maskine kan stadig åbne dem; på en anden maskine skal den gamle nøglefil bruges.
        """,
        skaerm=True,
    ),
    Post(
        "En ny nøgle til et låst lager",
        "lager noegle --skift --ja",
        0,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.
        Adgangssætning (vises ikke):

        Den nye kode gælder, når nøglen er skiftet. Bliver skiftet afbrudt, så gem begge koder.

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.

        Nøglen er skiftet. Adgangssætningen er den samme.
        Kopier fra før skiftet har den gamle nøgle. Denne maskine kan stadig åbne dem; på en anden maskine skal den gamle nøglefil bruges.
        """,
        lager="laast",
        skaerm=True,
        ind=f"{SAETNING}\n{SAETNING}\n",
    ),
    Post(
        "Nøglen kunne ikke skiftes",
        "lager noegle --skift --ja",
        1,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.

        Den nye kode gælder, når nøglen er skiftet. Bliver skiftet afbrudt, så gem begge koder.

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.
        Nøglen kunne ikke skiftes, og intet er ændret: den gamle nøgle og den gamle genoprettelseskode gælder stadig. Der skal være lige så meget ledig plads på disken, som lageret fylder. Gør plads, og prøv igen.
        """,
        saa=sat("afk.lager.skift._afslut", lambda *_: False),
        skaerm=True,
    ),
    Post(
        "Nøglen kunne ikke skiftes, og ingen nøgle passer",
        "lager noegle --skift --ja",
        1,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.

        Den nye kode gælder, når nøglen er skiftet. Bliver skiftet afbrudt, så gem begge koder.

        Genoprettelseskode (den vises kun denne ene gang):

            KODE

        Skriv den ned, og læg den et sikkert sted uden for denne maskine. Den åbner lageret, hvis nøglefilen går tabt, eller adgangssætningen er glemt. Er koden så også væk, kan ingen læse lageret, heller ikke du.
        Nøglen passer ikke til lageret "MAPPE/data/lager.db". Intet er ændret. Læg den rigtige nøglefil tilbage. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=ingen_passer(1),
        skaerm=True,
    ),
    Post(
        "En ny nøgle, men nøglen passer ikke mere",
        "lager noegle --skift --ja",
        1,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.
        Nøglen passer ikke til lageret "MAPPE/data/lager.db". Intet er ændret. Læg den rigtige nøglefil tilbage. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=ingen_passer(0),
        skaerm=True,
    ),
    Post(
        "Listen over tidligere nøgler er beskadiget",
        "lager noegle --skift --ja",
        1,
        """
        Lageret krypteres på ny med en ny nøgle. Der laves en ny genoprettelseskode; den gamle bliver ugyldig.
        "MAPPE/konfig/noegler/SALT.tidligere" er beskadiget, så den kan ikke åbne lageret. Hent filen fra en sikkerhedskopi, eller brug en anden vej ind; se dem med: afk lager noegle
        """,
        saa=tidligere_er_oedelagt,
        skaerm=True,
    ),
]
