/** What a user wrote on a model, by what it is about; each text is the Markdown below one heading. */
export interface Purpose {
  readonly users: readonly string[];
  readonly uses: readonly string[];
  readonly limits: readonly string[];
  readonly ethics: readonly string[];
}

/** Which heading is about what; the first row that fits. What stands below no such heading is a use. */
const subjects: readonly { readonly subject: keyof Purpose; readonly heading: RegExp }[] = [
  { subject: 'limits', heading: /limit|out[- ]of[- ]scope|must not|do not|not for|caveat|known issue/i },
  { subject: 'ethics', heading: /ethic|bias|fairness|risk|harm/i },
  { subject: 'users', heading: /\busers?\b|audience/i },
];

/** Sorts a user's Markdown by its headings. Pure text: nothing of it is rendered. */
export function splitPurpose(markdown: string): Purpose {
  const parts: Record<keyof Purpose, string[]> = { users: [], uses: [], limits: [], ethics: [] };
  let subject: keyof Purpose = 'uses';
  let lines: string[] = [];
  let isCode = false;
  const end = () => {
    const text = lines.join('\n').trim();
    if (text !== '') parts[subject].push(text);
    lines = [];
  };
  for (const line of markdown.split(/\r?\n/)) {
    if (/^ {0,3}(```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (heading === undefined) {
      lines.push(line);
      continue;
    }
    end();
    subject = subjects.find((row) => row.heading.test(heading))?.subject ?? 'uses';
  }
  end();
  return parts;
}
