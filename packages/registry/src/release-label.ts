/** What Plimsoll writes on a version wherever it keeps one: in the tag, on the release, in the folder. */
export interface ReleaseLabel {
  readonly model: string;
  /** vX.Y.Z */
  readonly version: string;
  /** Full hash of the commit that the model was trained and tested at. */
  readonly commit: string;
  /** SHA-256 of the model, over the names and contents of its files: the identity of what was tested. */
  readonly digest: string;
  /** SHA-256 of the whole release, over all above and every file: the same id again is the same publication. */
  readonly id: string;
  /** The run that published it; null in a terminal. */
  readonly run: string | null;
}

const forms: { readonly [K in keyof ReleaseLabel]: RegExp } = {
  model: /^[a-z0-9][a-z0-9_/-]{0,99}$/,
  version: /^v\d+\.\d+\.\d+$/,
  commit: /^[0-9a-f]{40}([0-9a-f]{24})?$/,
  digest: /^[0-9a-f]{64}$/,
  id: /^[0-9a-f]{64}$/,
  run: /^https?:\/\/[^\s<>"]{1,500}$/,
};

/** The label as JSON on one line, with its keys always in the same order. */
export function formatLabel(label: ReleaseLabel): string {
  const ordered = Object.fromEntries(
    Object.keys(forms).map((key) => [key, label[key as keyof ReleaseLabel]]),
  );
  return JSON.stringify({ plimsoll: 1, ...ordered });
}

/** Reads a label; null when the text is none, whoever wrote it. */
export function parseLabel(text: string): ReleaseLabel | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  if (fields.plimsoll !== 1) return null;
  for (const [key, form] of Object.entries(forms)) {
    const field = fields[key];
    if (key === 'run' && field === null) continue;
    if (typeof field !== 'string' || !form.test(field)) return null;
  }
  const { model, version, commit, digest, id, run } = value as ReleaseLabel;
  return { model, version, commit, digest, id, run };
}
