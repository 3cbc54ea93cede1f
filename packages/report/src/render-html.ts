/** A report as one self-contained HTML file: no script, no address that it loads from, readable on a phone and in the dark. */
export async function renderHtml({
  title,
  markdown,
}: {
  readonly title: string;
  readonly markdown: string;
}): Promise<string> {
  // Loaded here: most steps never need a Markdown parser.
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
    import('micromark'),
    import('micromark-extension-gfm'),
  ]);
  const body = micromark(markdown, {
    // The report's own <details> and <sub>; text from records has been escaped before it came here.
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${stylesheet}
</style>
</head>
<body>
<main>
${asPage(body)}
</main>
</body>
</html>
`;
}

/** A comment's headings become those of a page, and a wide table scrolls by itself, so that the page keeps to the screen. */
function asPage(html: string): string {
  return html
    .replace(/<(\/?)h3>/g, '<$1h1>')
    .replace(/<(\/?)h4>/g, '<$1h2>')
    .replace(/<table>/g, '<div class="table"><table>')
    .replace(/<\/table>/g, '</table></div>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const stylesheet = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --surface: light-dark(#f6f8fa, #151b23);
  --ground: light-dark(#ffffff, #0d1117);
  --link: light-dark(#0550ae, #79b8ff);
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
@media print { details > * { display: block; } }`;
