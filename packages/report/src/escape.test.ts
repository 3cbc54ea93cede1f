import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, reference, toHtml } from '../tests/hostile.ts';
import { cleanText, codeSpan, escapeMarkdown } from './escape.ts';

/** The text of HTML that holds no tag any more; throws when one is left. */
function textOf(html: string): string {
  const text = html.replaceAll('<span>$</span>', '$').replaceAll('\u200b', '');
  if (/[<>]/.test(text)) throw new Error(`a tag is left: ${text}`);
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return text.replace(/&(lt|gt|amp|quot);/g, (_all, name: string) => named[name] ?? '');
}

function unwrap(html: string, before: string, after: string): string {
  expect(html.startsWith(before) && html.endsWith(after), html).toBe(true);
  return html.slice(before.length, html.length - after.length);
}

const table = (cell: string) => `| a | b |\n|---|---|\n| ${cell} | end |`;
const tableStart = '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>';
const tableEnd = '</td>\n<td>end</td>\n</tr>\n</tbody>\n</table>';

describe('escapeMarkdown', () => {
  it('leaves nothing but the text, in a paragraph and in a table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = cleanText(text);
        fc.pre(clean !== '');
        const paragraph = unwrap(toHtml(escapeMarkdown(text)), '<p>', '</p>');
        expect(textOf(paragraph)).toBe(clean);
        expect(paragraph.replaceAll('<span>$</span>', '\n')).not.toMatch(reference);
        expect(textOf(unwrap(toHtml(table(escapeMarkdown(text))), tableStart, tableEnd))).toBe(clean);
        expect(textOf(unwrap(toHtml(`so ${escapeMarkdown(text)} it`), '<p>so ', ' it</p>'))).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['accuracy >= main - 0.005', 'accuracy &gt;= main - 0.005'],
    ['loss@train of @octocat', 'loss@&#8203;train of @&#8203;octocat'],
    ['see #12 and org/x#3', 'see #&#8203;12 and org/x#&#8203;3'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[a](https://x.example)', '\\[a\\](https:&#8203;//x.example)'],
    ['# heading', '\\# heading'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['worse by 0.0216312, at 0216312', 'worse by 0.0216312, at 021631&#8203;2'],
    ['costs $5', 'costs <span>$</span>5'],
    ['two\nlines\t|', 'two lines &#124;'],
    ['safe\u202etxt.exe\u200b', 'safetxt.exe'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('cuts long text by characters, not in the middle of one', () => {
    expect(escapeMarkdown('😀'.repeat(10), 4)).toBe('😀😀😀…');
    expect(cleanText('é'.repeat(1000), 10)).toHaveLength(10);
  });

  it('takes a text of 100 million characters in its stride', () => {
    const started = performance.now();
    expect(escapeMarkdown('`'.repeat(100_000_000), 50).length).toBeLessThan(110);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('codeSpan', () => {
  it('shows exactly the text as code, in a paragraph and in a table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = cleanText(text);
        fc.pre(clean !== '');
        const span = codeSpan(text);
        expect(span).not.toMatch(/<!--|-->/);
        expect(textOf(unwrap(toHtml(`so ${span} it`), '<p>so <code>', '</code> it</p>'))).toBe(clean);
        expect(textOf(unwrap(toHtml(table(span)), `${tableStart}<code>`, `</code>${tableEnd}`))).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['accuracy', '`accuracy`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', '<code>a&#124;b</code>'],
    ['<!-- plimsoll -->', '<code>&lt;!-- plimsoll --&gt;</code>'],
    ['\u200b', '(empty)'],
  ])('writes %j as %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});
