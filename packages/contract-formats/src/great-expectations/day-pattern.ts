import { quote } from '../pattern.ts';

/** The directives of strftime whose text has one form in every language. */
const directives: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  y: '\\d{2}',
  m: '(0?[1-9]|1[0-2])',
  d: '(0?[1-9]|[12]\\d|3[01])',
  H: '([01]?\\d|2[0-3])',
  I: '(0?[1-9]|1[0-2])',
  M: '[0-5]?\\d',
  S: '([0-5]?\\d|6[01])',
  f: '\\d{1,6}',
  j: '(00[1-9]|0[1-9]\\d|[12]\\d{2}|3[0-5]\\d|36[0-6])',
  p: '([AaPp][Mm])',
  z: '(Z|[+-]\\d{2}:?\\d{2}(:?\\d{2}(\\.\\d+)?)?)',
  '%': '%',
};

/** A strftime format as a regular expression; null when a directive depends on the language or is not known. */
export function dayPattern(format: string): string | null {
  let pattern = '';
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== '%') {
      pattern += quote(format[i] ?? '');
      continue;
    }
    const directive = directives[format[++i] ?? ''];
    if (directive === undefined) return null;
    pattern += directive;
  }
  return `^${pattern}$`;
}
