import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Pieces that mean something to Markdown, HTML, GitHub or the eye. */
const fragments = [
  ...'\\`*_~[](){}<>#+-.!|$@:/=&"\'^;0123456789 \t\n\r',
  ...['``', '```', '~~~', '$$', '<!--', '-->', '<!-- plimsoll report model=a run=1.1 -->', '<script>'],
  ...['</details>', '</summary>', '<details>', '<b onclick=x>', '</td></table>', '<br>', '</sub>', '</code>'],
  ...['@octocat', '@org/team', '#123', 'owner/repo#1', 'GH-1', 'CVE-2026-1', 'deadbeefcafe', '0123456'],
  ...['https://evil.example/x', 'www.evil.example', 'a@b.example', 'mailto:a@b.example', ':smile:', ':+1:'],
  ...['[a](https://b.example "t")', '![i](https://c.example)', '[^1]', '[x]: https://d.example', '- [ ] x'],
  ...['1. x', '1) x', '> x', '---', '***', '===', '|---|', '\\|', '&lt;', '&#60;', '&amp;', '$x$', '$`x`$'],
  ...[
    '<https://e.example>',
    '[!NOTE]',
    '\u202e',
    '\u200b',
    '\u2028',
    '\u00ad',
    '\ud800',
    '\u{e0041}',
    '\u0000',
  ],
  ...['é', '漢', '😀'],
];

/** Texts that try to be more than text. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What GitHub's parser makes of a Markdown text, with nothing held back. */
export function toHtml(markdown: string): string {
  return micromark(markdown, 'utf8', {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The references that GitHub looks for in the finished text. */
export const reference =
  /@\w|#\d|\bGH-|\bCVE-|:\/\/|:[\w+-]+:|www\.|(?<![0-9a-f]|\d\.(?=\d+(?![0-9a-f])))[0-9a-f]{7,40}(?![0-9a-f])|\$[^$]+\$/i;

/** Keys of a record whose values are free text. */
const freeText =
  /^(message|summary|column|measure|reference|pointer|path|name|before|after|slice|metric|reason|check|text|command|version|tag|previousVersion|approver|how|source|actor|alias|split|location|label)$/;
/** Keys of a record whose items are free text. */
const freeLists = /^(operations|other|waived)$/;

/** A record in which every free text is another one; what the schema allows only in some form stays. */
export function withTexts<T>(value: T, text: () => string): T {
  const replace = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return freeText.test(key) ? text() : node;
    if (Array.isArray(node)) {
      return node.map((item) =>
        typeof item === 'string' && freeLists.test(key) ? text() : replace(item, ''),
      );
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [
        name === 'accuracy' && key === 'metrics' ? text() : name,
        replace(child, name),
      ]),
    );
  };
  return replace(value, '') as T;
}
