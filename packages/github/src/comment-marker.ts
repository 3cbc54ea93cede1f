/** Which run wrote a comment: a later one has a greater id, or the same id and a greater attempt. */
export interface CommentAuthorRun {
  readonly id: number;
  readonly attempt: number;
}

/** A comment of ours, taken apart. */
export interface MarkedText {
  /** A model, or +all. */
  readonly model: string;
  readonly run: CommentAuthorRun;
  /** We folded it away ourselves, because there was nothing worth saying. */
  readonly isHidden: boolean;
  readonly markdown: string;
}

/**
 * The first line of a comment says in an HTML comment whose it is. It must be the very first text: a comment that quotes
 * a report is not a report.
 */
const marker =
  /^<!-- plimsoll report model=([a-z0-9_/+-]{1,200}) run=(\d{1,15})\.(\d{1,6})( hidden)? -->\r?\n/;

/** The comment's whole text, with the marker before the report. */
export function markComment({ model, run, isHidden, markdown }: MarkedText): string {
  return `<!-- plimsoll report model=${model} run=${run.id}.${run.attempt}${isHidden ? ' hidden' : ''} -->\n${markdown}`;
}

/** Takes a comment apart; undefined for a text that does not begin with our marker. */
export function parseComment(body: string): MarkedText | undefined {
  const match = marker.exec(body);
  if (!match) return undefined;
  const [line, model = '', id, attempt, hidden] = match;
  const run = { id: Number(id), attempt: Number(attempt) };
  return { model, run, isHidden: hidden !== undefined, markdown: body.slice(line.length) };
}

/** Negative when `a` ran before `b`. */
export function compareRuns(a: CommentAuthorRun, b: CommentAuthorRun): number {
  return a.id - b.id || a.attempt - b.attempt;
}
