import { RE2JS } from 're2js';
import { type Piece, remark, rule } from './piece.ts';

/** How much of a text an expression has to cover. */
export type Cover = 'part' | 'start' | 'whole';

/**
 * A rule that text matches a regular expression of another language, or a remark when the linear-time engine that
 * contracts run on does not have what the expression asks for (look-around, back-references).
 */
export function patternRule(column: string, source: unknown, cover: Cover, isForbidden = false): Piece {
  if (typeof source !== 'string') return remark('its regular expression is not a text.');
  const pattern = convert(source, cover);
  const refusal = refusalOf(pattern);
  if (refusal) {
    return remark(
      `the pattern «${source.slice(0, 200)}» cannot run on the linear-time engine RE2: ${refusal}.`,
    );
  }
  if (isForbidden) return rule(column, { not: { type: 'string', pattern } });
  return rule(column, { pattern });
}

/** An expression that a name has to match from its start, or null when RE2 does not have it. */
export function anchored(source: string): string | null {
  const pattern = convert(source, 'start');
  return refusalOf(pattern) === null ? pattern : null;
}

/** Text as an expression that matches it alone. */
export function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** SQL's LIKE as an expression: % is any text, _ one character. */
export function likeAsPattern(like: string, escapeCharacter = '\\'): string {
  let pattern = '';
  for (let i = 0; i < like.length; i++) {
    const character = like[i] ?? '';
    if (character === escapeCharacter && i + 1 < like.length) pattern += quote(like[++i] ?? '');
    else pattern += character === '%' ? '[\\s\\S]*' : character === '_' ? '[\\s\\S]' : quote(character);
  }
  return `^${pattern}$`;
}

/** Python ends a text with \Z where RE2 writes \z. */
function convert(source: string, cover: Cover): string {
  const ours = source.replace(/(?<!\\)((?:\\\\)*)\\Z/g, '$1\\z');
  if (cover === 'part') return ours;
  const isWhole = /^\^[^|]*\$$/.test(ours) && !ours.endsWith('\\$');
  if (cover === 'whole') return isWhole ? ours : `^(?:${ours})$`;
  return /^\^[^|]*$/.test(ours) ? ours : `^(?:${ours})`;
}

function refusalOf(pattern: string): string | null {
  try {
    RE2JS.compile(RE2JS.translateRegExp(pattern));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
