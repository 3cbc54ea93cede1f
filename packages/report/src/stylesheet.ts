/** The page by day and by night; colours of charts are named here, so that a picture needs no second version. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --surface: light-dark(#f6f8fa, #151b23);
  --ground: light-dark(#ffffff, #0d1117);
  --link: light-dark(#0550ae, #79b8ff);
  --main: light-dark(#8c959f, #768390);
  --change: light-dark(#0969da, #4493f8);
  --train: light-dark(#bc4c00, #f0883e);
  --good: light-dark(#1a7f37, #3fb950);
  --bad: light-dark(#cf222e, #f85149);
}
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
td code { white-space: nowrap; }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, monospace; background: var(--surface); padding: 0.1em 0.35em; border-radius: 4px; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--surface); font-weight: 600; }
[align="right"] { text-align: right; white-space: nowrap; }
details { border-top: 1px solid var(--line); padding: 0.6rem 0; }
summary { cursor: pointer; font-weight: 600; }
sub { display: block; font-size: 0.85rem; color: var(--quiet); border-top: 1px solid var(--line); padding-top: 0.75rem; margin-top: 1rem; vertical-align: baseline; }
section { margin-top: 2rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem 2rem; align-items: start; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: 0.25rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figure p { margin: 0.25rem 0 0; font-size: 0.875rem; color: var(--quiet); }
figure details { border: 0; padding: 0.25rem 0; font-size: 0.875rem; }
figure summary { color: var(--quiet); font-weight: normal; }
.lineage { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.lineage li { position: relative; display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.75rem; font-size: 0.875rem; max-width: 16rem; }
.lineage li:not(:last-child)::after { content: "→"; position: absolute; right: -1.25rem; top: 0.4rem; color: var(--quiet); }
.lineage span { color: var(--quiet); }
@media print { details > * { display: block; } }`;
