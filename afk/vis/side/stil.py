"""The look of the page: light, dark by the reader's own setting, and on paper."""

CSS = """
:root { color-scheme: light dark;
  --bund: #ffffff; --flade: #f4f6f8; --tekst: #1b2127; --svag: #55606b; --streg: #ccd4db;
  --blaa: #2b6ca3; --roed: #b3261e; --gul: #7a5200; --groen: #1c6b3a; --cyan: #0b6b7d; }
@media (prefers-color-scheme: dark) { :root {
  --bund: #15191d; --flade: #1f252b; --tekst: #e8ebee; --svag: #a3aeb8; --streg: #3b454e;
  --blaa: #6fb0e6; --roed: #ff8a80; --gul: #f0c060; --groen: #7fd39b; --cyan: #6fd0e2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--bund); color: var(--tekst);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--streg); }
h3 { font-size: 1rem; margin: 0; }
p { margin: .3rem 0; }
.svag, dt, caption, th { color: var(--svag); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
.trin { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: .6rem 0; }
.trin li { border: 1px solid var(--streg); border-radius: .4rem; padding: .2rem .7rem; color: var(--svag); }
.trin li[aria-current] { border: 2px solid var(--blaa); color: var(--tekst); font-weight: 600; }
.naeste { padding-left: 1.4rem; }
.naeste li { margin-bottom: .6rem; }
pre { margin: .2rem 0; padding: .4rem .6rem; background: var(--flade); border-radius: .3rem; overflow-x: auto; }
code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .9rem; user-select: all; }
.rul { overflow-x: auto; }
.frist, .fund { border-left: .3rem solid var(--streg); background: var(--flade); padding: .6rem .9rem;
  margin: .6rem 0; border-radius: 0 .3rem .3rem 0; break-inside: avoid; overflow-wrap: anywhere; }
.frist.overskredet, .fund.fejl { border-color: var(--roed); }
.frist.aaben, .fund.advarsel { border-color: var(--gul); }
.frist.i_bero, .fund.oplysning { border-color: var(--cyan); }
.status { font-weight: 600; }
.overskredet .status, .fejl .status { color: var(--roed); }
.aaben .status, .advarsel .status { color: var(--gul); }
.i_bero .status, .oplysning .status { color: var(--cyan); }
summary { cursor: pointer; color: var(--svag); }
details ol, details ul { margin: .3rem 0; padding-left: 1.4rem; }
table { border-collapse: collapse; width: max-content; margin: .4rem 0 1rem; }
caption { text-align: left; font-weight: 600; color: var(--tekst); padding-bottom: .2rem; }
th, td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--streg);
  max-width: 28rem; overflow-wrap: break-word; }
th { font-weight: 400; white-space: nowrap; }
footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--streg); color: var(--svag); }
svg { display: block; width: 100%; min-width: 46rem; height: auto; margin: .5rem 0; }
svg text { fill: var(--tekst); font-size: 13px; }
svg .bane { font-weight: 600; } svg text.svag { fill: var(--svag); }
svg .maerke { stroke: var(--streg); }
svg line.idag { stroke: var(--roed); stroke-width: 2; } svg text.idag { fill: var(--roed); font-weight: 600; }
svg .foer, svg .sket circle, svg .pil { fill: var(--blaa); }
svg .foer { stroke: var(--bund); }
svg .frem { fill: var(--blaa); fill-opacity: .18; stroke: var(--blaa); }
svg .planlagt_periode .frem { fill: none; stroke-dasharray: 4 3; }
svg .planlagt circle { fill: var(--bund); stroke: var(--blaa); stroke-width: 2; }
svg .aflyst path { stroke: var(--svag); stroke-width: 2; fill: none; }
svg .overskredet path { fill: var(--roed); } svg .overskredet text { fill: var(--bund); font-weight: 700; }
svg .aaben path { fill: var(--gul); }
svg .i_bero path { fill: none; stroke: var(--cyan); stroke-width: 2; }
svg .forkert text { fill: var(--roed); font-weight: 700; }
@media screen and (max-width: 50rem) {
  .tegning::before { content: "Rul til siden for at se hele tegningen."; color: var(--svag); } }
@media print {
  :root { color-scheme: light; --bund: #fff; --flade: #fff; --tekst: #000; --svag: #333; --streg: #ccc;
    --blaa: #333; --roed: #000; --gul: #000; --groen: #000; --cyan: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  svg { min-width: 0; } table { width: auto; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  h2, h3, .status { break-after: avoid; } tr, svg, li { break-inside: avoid; }
  .frist { break-inside: auto; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
"""
