/** Where an untrusted text is cut, in characters, when the caller does not say. */
const defaultLength = 300;

/** U+200B as an entity: GitHub sees two texts where it would link, mention or replace one. It has no width. */
const gap = '&#8203;';

/** Characters that nobody sees: blanks that pose as letters, joiners, variation selectors, tags. Cf holds bidi controls. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}\u2800]/gu;

/** Most names and values: visible ASCII with single blanks. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Untrusted text as one line of GitHub Markdown in which only that text remains: no HTML, link, mention, reference, emoji
 * shortcode or math. For running text and table cells, not for HTML blocks. Longer texts are cut at `length` characters.
 */
export function escapeMarkdown(text: string, length: number = defaultLength): string {
  return protect(cleanText(text, length));
}

/** Untrusted text as code: for names, values and paths. Safe in a table cell as well; a text without letters is «(empty)». */
export function codeSpan(text: string, length: number = defaultLength): string {
  const clean = cleanText(text, length);
  if (clean === '') return '(empty)';
  // A pipe has no spelling that works in code both within and outside a table; a comment mark could imitate our marker.
  if (/[|]|<!|-->/.test(clean)) return `<code>${protect(clean)}</code>`;
  if (!clean.includes('`')) return `\`${clean}\``;
  const longest = Math.max(...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${clean}${padding}${fence}`;
}

/** Untrusted text as one visible line: white space becomes single blanks, what nobody can see goes, the rest is cut. */
export function cleanText(text: string, length: number = defaultLength): string {
  if (text.length <= length && isPlain.test(text)) return text;
  // Cutting first keeps a hostile text of any size cheap.
  const visible = text
    .slice(0, length * 8 + 64)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = visible.length > length ? Array.from(visible) : undefined;
  if (!characters || characters.length <= length) return visible;
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}

function protect(line: string): string {
  return (
    line
      // GitHub looks for references in the finished HTML, where a backslash no longer helps: these need a gap.
      .replace(/@|#(?=\d)|:(?=[\w+/-])|www(?=\.)|(?:GH|GHSA|CVE)(?=-)/gi, '$&\u200b')
      // Decimals of a number are no commit.
      .replace(/(?<![0-9a-f]|\d\.(?=\d+(?![0-9a-f])))[0-9a-f]{7,40}(?![0-9a-f])/gi, (digits) =>
        digits.replace(/.{6}(?=.)/g, '$&\u200b'),
      )
      .replace(/[\\`*_~[\]]/g, '\\$&')
      .replace(/^(?:[-+=:]|#(?!\u200b)|\d{1,9}(?=[.)]))/, startOfLine)
      .replace(/[&<>|$]/g, (mark) => entities[mark] ?? '')
      .replaceAll('\u200b', gap)
  );
}

/** Keeps the first characters of a line from making a list, heading or rule. */
function startOfLine(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  // GitHub's own advice for a dollar sign that is not math.
  $: '<span>$</span>',
};
