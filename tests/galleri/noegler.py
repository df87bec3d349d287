"""The key file and the recovery code."""

# ruff: noqa: E501 - the texts stand as they are said, a line each

from tests.galleri.noegler_hjaelp import KODE, MED_KODE, NOEGLE, en_rigtig_kode, forkert_noegle
from tests.galleri.post import Post, sat
from tests.galleri.skade import aendr, fil, slet

POSTER = [
    Post(
        "Nøglen er væk",
        "frist",
        1,
        """
        Nøglen til lageret "MAPPE/data/lager.db" ligger ikke i "MAPPE/konfig/noegler". Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Kommer lageret fra en anden maskine, så kopiér også nøglefilen derfra.
        """,
        saa=slet(NOEGLE),
    ),
    Post(
        "Nøglefilen kan læses af andre",
        "frist",
        1,
        """
        Nøglefilen "MAPPE/konfig/noegler/SALT.json" kan læses af andre end dig, så den bruges ikke. Luk den med: chmod 600 'MAPPE/konfig/noegler/SALT.json'
        """,
        saa=lambda p, _: [f.chmod(0o644) for f in p.mappe.glob(NOEGLE)],
    ),
    Post(
        "Nøglefilen er beskadiget",
        "frist",
        1,
        """
        Nøglefilen "MAPPE/konfig/noegler/SALT.json" er beskadiget. Har du genoprettelseskoden, så kør "afk lager noegle --genopret".
        """,
        saa=aendr(NOEGLE, lambda _: b"{}"),
    ),
    Post(
        "Nøglen i nøglefilen er for kort",
        "frist",
        1,
        """
        Nøglefilen "MAPPE/konfig/noegler/SALT.json" er beskadiget. Har du genoprettelseskoden, så kør "afk lager noegle --genopret".
        """,
        saa=aendr(NOEGLE, lambda _: b'{"noegle": "abcd"}'),
    ),
    Post(
        "Nøglen passer ikke",
        "frist",
        1,
        """
        Nøglen passer ikke til lageret "MAPPE/data/lager.db". Intet er ændret. Læg den rigtige nøglefil tilbage. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        saa=forkert_noegle,
    ),
    Post(
        "En genoprettelseskode, der ikke er skrevet helt",
        "lager noegle --genopret",
        1,
        """
        Genoprettelseskoden har 32 tegn; her er 3. Skriv hele koden.
        """,
        foer=MED_KODE,
        ind="ABC\n",
    ),
    Post(
        "En genoprettelseskode med forkerte tegn",
        "lager noegle --genopret",
        1,
        """
        Genoprettelseskoden har kun cifre og bogstaverne A-Z. Skriv den, som den står på papiret.
        """,
        foer=MED_KODE,
        ind="!" * 32 + "\n",
    ),
    Post(
        "Et tegn i genoprettelseskoden er forkert",
        "lager noegle --genopret",
        1,
        """
        Et tegn i genoprettelseskoden er skrevet forkert. Sammenlign med papiret, og skriv den igen.
        """,
        foer=MED_KODE,
        ind="A" * 31 + "B\n",
    ),
    Post(
        "En genoprettelseskode til et andet lager",
        "lager noegle --genopret",
        1,
        """
        Genoprettelseskoden passer ikke til dette lager. Er det den nyeste kode? Prøv igen.
        """,
        foer=MED_KODE,
        ind=KODE + "\n",
    ),
    Post(
        "Genoprettelseskoden mangler",
        "lager noegle --genopret",
        1,
        """
        Genoprettelseskoden mangler. Skriv den ved en skærm, eller send den ind på stdin.
        """,
        foer=MED_KODE,
    ),
    Post(
        "Genoprettelseskoden skrives ved en skærm",
        "lager noegle --genopret",
        1,
        """
        Genoprettelseskode (vises ikke):
        Genoprettelseskoden passer ikke til dette lager. Er det den nyeste kode? Prøv igen.
        """,
        foer=MED_KODE,
        skaerm=True,
        ind=KODE + "\n",
    ),
    Post(
        "Der er aldrig lavet en genoprettelseskode",
        "lager noegle --genopret",
        1,
        """
        "MAPPE/data/lager.db.genopret.json" findes ikke, så koden kan ikke bruges. Læg filen tilbage ved siden af lageret.
        """,
        ind=KODE + "\n",
    ),
    Post(
        "Filen til genoprettelseskoden er beskadiget",
        "lager noegle --genopret",
        1,
        """
        "MAPPE/data/lager.db.genopret.json" er beskadiget, så koden kan ikke bruges. Hent filen fra en sikkerhedskopi.
        """,
        foer=MED_KODE,
        saa=fil("data/lager.db.genopret.json", "{}"),
        ind=KODE + "\n",
    ),
    Post(
        "Genoprettelseskoden giver en nøgle, der ikke passer",
        "lager noegle --genopret",
        1,
        """
        Nøglen passer ikke til lageret "MAPPE/data/lager.db". Intet er ændret. Læg den rigtige nøglefil tilbage. Har du genoprettelseskoden, så kør "afk lager noegle --genopret". Ellers find en sikkerhedskopi med "afk lager gendan".
        """,
        foer=MED_KODE,
        saa=sat("afk.lager.slot.hent", lambda *_: bytes(32)),
        ind=KODE + "\n",
    ),
    Post(
        "Nøglen er lagt tilbage med koden",
        "lager noegle --genopret",
        0,
        """
        Nøglefilen er lagt tilbage. Lageret kan åbnes igen.
        """,
        foer=MED_KODE,
        saa=en_rigtig_kode,
        ind=KODE + "\n",
    ),
    Post(
        "En ny genoprettelseskode, men her er ingen skærm",
        "lager noegle --ny-kode",
        2,
        """
        Koden vises kun ved en skærm. Kør afk lager noegle --ny-kode i et terminalvindue.
        """,
    ),
    Post(
        "Vejene ind, når der ingen genoprettelseskode er",
        "lager noegle",
        0,
        """
        Der er ingen genoprettelseskode. Går de andre veje ind tabt, er lageret tabt. Lav en: afk lager noegle --ny-kode
        """,
    ),
    Post(
        "Et nej til en ny genoprettelseskode",
        "lager noegle --ny-kode",
        0,
        """
        Lageret har allerede en genoprettelseskode. En ny gør den gamle ugyldig.
        Lav en ny kode? (j/n) måske
        Skriv j eller n.
        Lav en ny kode? (j/n) n
        Intet er ændret.
        """,
        foer=MED_KODE,
        skaerm=True,
        ind="måske\nn\n",
    ),
    Post(
        "To ting på én gang",
        "lager noegle --ny-kode --skift",
        2,
        """
        --ny-kode og --skift kan ikke bruges sammen. Vælg ét ad gangen.
        """,
    ),
]
