"""How the templates look: styles, list marks, settings and typefaces, as the XML that Word reads."""

from docx.oxml.ns import nsdecls

BREDDE = 9638
"""Twips between the margins: 21 cm less 2 x 2 cm."""
BLAA, GRAA, LINJE, FYLD = "1F3A52", "595959", "BCC5CC", "EEF2F5"

WORDS_EGNE = ("Normal", "Title", "Heading1", "ListBullet", "Footer")
"""The styles that Word knows: it shows them under their Danish names."""

# (id, name in Word, based on, paragraph, characters); sizes are half points, distances twips.
STILE = (
    ("Normal", "Normal", "", '<w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/>', ""),
    ("Title", "Title", "Normal",
     '<w:keepNext/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/>',
     f'<w:b/><w:color w:val="{BLAA}"/><w:sz w:val="34"/>'),
    ("Heading1", "heading 1", "Normal",
     '<w:keepNext/><w:keepLines/><w:spacing w:before="220" w:after="60"/><w:outlineLvl w:val="0"/>',
     f'<w:b/><w:color w:val="{BLAA}"/><w:sz w:val="23"/>'),
    ("Skemaoverskrift", "Skemaoverskrift", "Heading1",
     f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="{BLAA}"/></w:pBdr>'
     '<w:spacing w:before="240" w:after="80"/>', ""),
    ("Fremhaevet", "Fremhævet", "Normal", "<w:keepNext/>", "<w:b/>"),
    ("ListBullet", "List Bullet", "Normal",
     '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="120"/><w:ind w:left="340" w:hanging="340"/>'
     "<w:contextualSpacing/>", ""),
    ("Afsender", "Afsender", "Normal", '<w:spacing w:after="0" w:line="252" w:lineRule="auto"/><w:ind w:left="6520"/>',
     f'<w:color w:val="{GRAA}"/><w:sz w:val="18"/>'),
    ("Afsendernavn", "Afsendernavn", "Afsender", "", f'<w:b/><w:color w:val="{BLAA}"/><w:sz w:val="20"/>'),
    ("Skemahoved", "Skemahoved", "Normal", '<w:spacing w:after="160"/>',
     f'<w:color w:val="{GRAA}"/><w:sz w:val="19"/>'),
    ("Modtager", "Modtager", "Normal", '<w:spacing w:before="240" w:after="0"/><w:contextualSpacing/>', ""),
    ("Brevdato", "Brevdato", "Normal", '<w:spacing w:before="360" w:after="280"/>', ""),
    ("Celle", "Celle", "Normal", '<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/>',
     '<w:sz w:val="20"/>'),
    ("Tabelhoved", "Tabelhoved", "Celle", "<w:keepNext/>", f'<w:b/><w:color w:val="{BLAA}"/>'),
    ("Spoergsmaal", "Spørgsmål", "Celle", "", f'<w:color w:val="{GRAA}"/>'),
    ("Luft", "Luft", "Normal", '<w:spacing w:after="0" w:line="80" w:lineRule="exact"/>', '<w:sz w:val="8"/>'),
    ("Footer", "footer", "Normal",
     f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{LINJE}"/></w:pBdr>'
     f'<w:tabs><w:tab w:val="right" w:pos="{BREDDE}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
     f'<w:color w:val="{GRAA}"/><w:sz w:val="17"/>'),
)  # fmt: skip

SKRIFT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
STANDARD = (
    f'<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr>{SKRIFT}<w:sz w:val="21"/><w:szCs w:val="21"/>'
    '<w:lang w:val="da-DK" w:eastAsia="da-DK"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
)
TABELNORMAL = (
    f'<w:style {nsdecls("w")} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
NUMRE = (
    f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>'
    '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr>'
    f"<w:rPr>{SKRIFT}</w:rPr></w:lvl></w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
INDSTILLINGER = (
    f'<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="da-DK" w:eastAsia="da-DK"/><w:decimalSymbol w:val=","/>'
    '<w:listSeparator w:val=";"/></w:settings>'
)
SKRIFTER = (
    f'<w:fonts {nsdecls("w")}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>'
    '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)


def stil_xml(stil: tuple[str, ...]) -> str:
    ident, navn, base, afsnit, tegn = stil
    slags = 'w:default="1" ' if ident == "Normal" else "" if ident in WORDS_EGNE else 'w:customStyle="1" '
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph" {slags}w:styleId="{ident}"><w:name w:val="{navn}"/>'
        + (f'<w:basedOn w:val="{base}"/>' if base else "")
        + ('<w:next w:val="Normal"/>' if "keepNext" in afsnit else "")
        + f"<w:qFormat/><w:pPr>{afsnit}</w:pPr><w:rPr>{tegn}</w:rPr></w:style>"
    )


def tabelstil_xml(ident: str) -> str:
    """Light lines between the rows; the heading row of a table filled, the questions level with the text above."""
    kant = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar>'
    streg = f'w:val="single" w:sz="4" w:space="0" w:color="{LINJE}"'
    hoved = (
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" '
        f'w:color="{BLAA}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{FYLD}"/></w:tcPr></w:tblStylePr>'
    )
    return (
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{ident}"><w:name w:val="{ident}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders><w:bottom {streg}/><w:insideH {streg}/></w:tblBorders>"
        + (f"</w:tblPr>{hoved}" if ident == "AfkTabel" else f"{kant}</w:tblPr>")
        + "</w:style>"
    )
