import { formatLabel, parseLabel, type ReleaseLabel } from '@plimsoll/registry';

/** Stands before anything else in the body of a release, where no text from data can come. */
const opening = '<!-- plimsoll:release ';
const closing = ' -->';

/** GitHub takes 125,000 characters. */
const maxNotesLength = 120_000;

/** The body of a release: our label, unseen, then the notes, cut at a line's end where they are too long. */
export function renderReleaseBody(label: ReleaseLabel, notes: string): string {
  return `${opening}${formatLabel(label)}${closing}\n\n${shorten(notes)}`;
}

/** The label of a release; null when it has none, or not at the start. */
export function parseReleaseBody(body: string): ReleaseLabel | null {
  if (!body.startsWith(opening)) return null;
  const end = body.indexOf(closing);
  return end < 0 ? null : parseLabel(body.slice(opening.length, end));
}

function shorten(notes: string): string {
  if (notes.length <= maxNotesLength) return notes;
  const end = notes.lastIndexOf('\n', maxNotesLength);
  return `${notes.slice(0, end)}\n\nThe rest is in MODEL_CARD.md.\n`;
}
