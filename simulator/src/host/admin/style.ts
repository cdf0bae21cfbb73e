// The admin page's look: quiet paper and ink, one accent, and states that are told by words as well as by colour.
export const style = `
:root { color-scheme: light dark;
  --paper: #f6f5f1; --card: #fff; --ink: #1d2327; --soft: #58626a; --line: #e3e1da; --sunk: #f3f2ed; --accent: #0d6e68; --on-accent: #fff; --focus: #0d6e68;
  --good: #17663a; --good-bg: #e2f3e8; --bad: #a32020; --bad-bg: #fbe6e4; --warn: #7a4b00; --warn-bg: #fcefd2; --run: #1d4f91; --run-bg: #e3edfa; --calm: #4b555c; --calm-bg: #ecebe5; --field: #8b9399; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181a; --card: #1c2124; --ink: #e8eaea; --soft: #a5b0b5; --line: #2f373b; --sunk: #161a1d; --accent: #4fc3b8; --on-accent: #06201e; --focus: #7fe0d6;
  --good: #8ad8a6; --good-bg: #173524; --bad: #ffa8a0; --bad-bg: #43201f; --warn: #f3c969; --warn-bg: #3b2f12; --run: #9cc4f7; --run-bg: #1b2f49; --calm: #b9c3c8; --calm-bg: #2a3135; --field: #6d787e; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } * { transition: none !important; } }
body { margin: 0 auto; max-width: 84rem; padding: 0 clamp(.9rem, 3vw, 2rem) 3rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
h1, h2, p, ul, figure { margin: 0; padding: 0; } ul { list-style: none; }
h1 { font-size: 1.25rem; line-height: 1.25; letter-spacing: -.01em; } h2 { font-size: 1.0625rem; letter-spacing: -.005em; }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
.top { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; justify-content: space-between; padding: 1.5rem 0 1rem; }
.brand { display: flex; gap: .85rem; align-items: center; } .brand svg { flex: none; } .brand p { color: var(--soft); font-size: .875rem; } .mark { fill: #0d6e68; }
.clock { display: flex; flex-wrap: wrap; gap: .6rem 1.25rem; align-items: center; }
.time { display: flex; gap: .75rem; align-items: center; } .time output { font-size: 1.625rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.01em; line-height: 1.2; }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
button, select, input { font: inherit; font-size: .875rem; color: var(--ink); background: var(--card); border: 1px solid var(--field); border-radius: 8px; padding: .4rem .75rem; min-height: 2.5rem; max-width: 100%; }
button { cursor: pointer; font-weight: 500; transition: background .12s, border-color .12s; } button:hover { border-color: var(--accent); background: var(--sunk); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; } button.primary:hover { filter: brightness(1.08); }
button.quiet { margin-left: auto; min-height: 2rem; padding: .2rem .65rem; font-size: .8125rem; border-color: var(--line); }
.all { margin-left: auto; font-size: .8125rem; }
button[disabled] { opacity: .6; cursor: default; }
::placeholder { color: var(--soft); opacity: 1; }
label { display: grid; gap: .3rem; font-size: .8125rem; font-weight: 500; color: var(--soft); min-width: 0; } label select, label input { width: 100%; font-weight: 400; }
label.inline { display: flex; align-items: center; gap: .5rem; } label.inline select { width: auto; }
nav { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .65rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
nav a { color: var(--soft); text-decoration: none; font-size: .9375rem; font-weight: 500; padding: .15rem 0; } nav a:hover { color: var(--ink); text-decoration: underline; }
#notice { min-height: 1.4rem; margin: .35rem 0; font-size: .875rem; color: var(--soft); } #notice.bad { color: var(--bad); font-weight: 600; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
.tiles li { background: var(--card); padding: .8rem 1.1rem; } .tiles b { display: block; font-size: 1.5rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; } .tiles span { font-size: .8125rem; color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.15rem 1.25rem 1.25rem; min-width: 0; }
.head { display: flex; align-items: baseline; gap: .6rem; margin-bottom: .75rem; } .count { color: var(--soft); font-size: .8125rem; }
.lead { color: var(--soft); font-size: .9375rem; margin: .35rem 0 .9rem; max-width: 62ch; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin-bottom: .9rem; } .row label { flex: 0 1 18rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; align-items: start; } .column { display: grid; gap: 1.25rem; min-width: 0; }
.empty { color: var(--soft); font-size: .9375rem; border: 1px dashed var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; background: var(--sunk); }
.more { margin-top: .9rem; }
pre { margin: 0; padding: .8rem .95rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 10px; white-space: pre-wrap; line-height: 1.55; max-height: 22rem; overflow: auto; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr)); gap: 1.1rem; }
.gallery a { display: block; border-radius: 10px; overflow: hidden; background: var(--sunk); aspect-ratio: 1; } .gallery img { display: block; width: 100%; height: 100%; object-fit: contain; transition: opacity .2s; } .gallery a:hover img { opacity: .9; }
.gallery .gone { display: grid; place-items: center; height: 100%; padding: 1rem; text-align: center; font-size: .8125rem; color: var(--soft); }
figcaption { font-size: .875rem; line-height: 1.35; padding-top: .5rem; } figcaption span { display: block; color: var(--soft); font-size: .75rem; margin-top: .15rem; }
.clip, .what { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
.list > li { border-top: 1px solid var(--line); padding: .7rem 0; } .list > li:first-child { border-top: 0; padding-top: 0; } .list > li:last-child { padding-bottom: 0; }
.list + .empty { margin-top: 0; }
.line { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: start; justify-content: space-between; } .line > :first-child { min-width: 0; flex: 1 1 11rem; font-size: .9375rem; } .line .chips { flex: none; display: flex; flex-wrap: wrap; gap: .35rem; justify-content: end; }
.sub { color: var(--soft); font-size: .8125rem; margin-top: .15rem; font-variant-numeric: tabular-nums; }
.chip { display: inline-flex; align-items: center; gap: .4em; font-size: .75rem; font-weight: 600; line-height: 1; padding: .36rem .6rem; border-radius: 99px; white-space: nowrap; }
.chip::before { content: ""; width: .5em; height: .5em; border-radius: 50%; background: currentColor; }
.good { color: var(--good); background: var(--good-bg); } .bad:not(p) { color: var(--bad); background: var(--bad-bg); } .warn { color: var(--warn); background: var(--warn-bg); } .run { color: var(--run); background: var(--run-bg); } .calm { color: var(--calm); background: var(--calm-bg); }
progress { display: block; width: 100%; height: 6px; margin-top: .55rem; appearance: none; border: 0; border-radius: 3px; overflow: hidden; background: var(--calm-bg); color: var(--accent); }
progress::-webkit-progress-bar { background: var(--calm-bg); } progress::-webkit-progress-value { background: var(--accent); transition: width .6s linear; } progress::-moz-progress-bar { background: var(--accent); }
summary { cursor: pointer; list-style: none; border-radius: 6px; } summary::-webkit-details-marker { display: none; } summary:hover .what { text-decoration: underline; text-underline-offset: .15em; }
details > div { display: grid; gap: .6rem; margin-top: .7rem; } details ul.notes { font-size: .875rem; display: grid; gap: .25rem; } details button { justify-self: start; }
form { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; margin-bottom: 1.1rem; } .wide { grid-column: 1 / -1; }
footer { margin-top: 2rem; color: var(--soft); font-size: .8125rem; }
@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 40rem) {
  .top { padding-top: 1rem; } nav { justify-content: space-between; gap: .25rem .5rem; } nav a { font-size: .875rem; }
  .tiles { grid-template-columns: repeat(6, 1fr); } .tiles li { grid-column: span 2; padding: .65rem .8rem; } .tiles li:nth-child(n+4) { grid-column: span 3; }
  .gallery { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .9rem; } .card { padding: 1rem; }
  button, select, input { min-height: 2.75rem; } }
`;
