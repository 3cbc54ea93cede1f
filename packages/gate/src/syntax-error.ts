import { ConfigurationError } from '@plimsoll/errors';

/** How much of a long condition is shown on either side of a mistake. */
const shownBefore = 60;
const shownAfter = 30;

/** A condition's text with a caret under position `at`, on two lines. */
function pointAt(text: string, at: number): string {
  const start = Math.max(0, at - shownBefore);
  const shown = text.slice(start, at + shownAfter).replace(/\p{Cc}/gu, ' ');
  const lead = start > 0 ? '…' : '';
  return `\n  ${lead}${shown}${text.length > at + shownAfter ? '…' : ''}\n  ${' '.repeat(lead.length + at - start)}^`;
}

/** The user's mistake in a condition: what is wrong, and a caret under the place. `message` is one or two sentences. */
export function syntaxError(
  source: { text: string; where: string },
  at: number,
  message: string,
): ConfigurationError {
  return new ConfigurationError({ where: source.where, message: `${message}${pointAt(source.text, at)}` });
}
