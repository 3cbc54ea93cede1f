import { RE2JS } from 're2js';

/** A regular expression as RE2 writes it, or why RE2 cannot run it. */
export type TranslatedPattern = { readonly re2: string } | { readonly problem: string; readonly fix: string };

/** White space and line ends of ECMAScript, where RE2 knows only those of ASCII. */
const spaces =
  '\\x09-\\x0d\\x20\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notSpaces =
  '\\x00-\\x08\\x0e-\\x1f\\x21-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const notLineEnds = '[^\\n\\r\\x{2028}\\x{2029}]';

/** What ECMAScript calls categories of characters, where RE2 has only their short names. */
const categories: Readonly<Record<string, string>> = {
  Letter: 'L',
  Lowercase_Letter: 'Ll',
  Uppercase_Letter: 'Lu',
  Mark: 'M',
  Number: 'N',
  Decimal_Number: 'Nd',
  digit: 'Nd',
  Punctuation: 'P',
  punct: 'P',
  Symbol: 'S',
  Separator: 'Z',
  Space_Separator: 'Zs',
};

const features =
  'Look-around and back-references are not there: say it with an enum, a length or a plainer pattern.';
const syntax = 'See RE2 for the syntax of patterns.';

class Untranslatable extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * A pattern of JSON Schema (ECMAScript's syntax; what only RE2 has works too) in the syntax of RE2, with the same
 * meaning: RE2 takes time linear in the text, whatever the pattern.
 */
export function translatePattern(source: string): TranslatedPattern {
  const known = translated.get(source);
  if (known) return known;
  const result = translate(source);
  if (translated.size > 10_000) translated.clear();
  translated.set(source, result);
  return result;
}

const translated = new Map<string, TranslatedPattern>();

/** Why a pattern cannot run, as the middle of a sentence; null when it can. */
export function patternProblem(source: string): string | null {
  const result = translatePattern(source);
  return 'problem' in result ? result.problem : null;
}

/** A test whether a text contains a match, in time linear in the text. The pattern must be one that translates. */
export function compilePattern(source: string): (text: string) => boolean {
  const result = translatePattern(source);
  if ('problem' in result) throw new Error(`${source}: ${result.problem}`);
  const compiled = RE2JS.compile(result.re2);
  return (text) => compiled.test(text);
}

function translate(source: string): TranslatedPattern {
  try {
    const re2 = new Translation(source).run();
    RE2JS.compile(re2);
    return { re2 };
  } catch (error) {
    if (error instanceof Untranslatable) return { problem: error.message, fix: error.fix };
    const problem = (error as Error).message.replace(/^error parsing regexp: /, '');
    return { problem, fix: /^\(\?<?[=!]|\(\?<?[=!]/.test(source) ? features : syntax };
  }
}

/** One walk over a pattern. */
class Translation {
  private at = 0;
  private readonly out: string[] = [];
  private readonly matchesLineEnds: boolean;

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.matchesLineEnds = /\(\?[a-zA-Z]*s[a-zA-Z]*[-:)]/.test(source);
  }

  run(): string {
    while (this.at < this.source.length) this.out.push(this.next());
    return this.out.join('');
  }

  private next(): string {
    const { source, at } = this;
    if (source.startsWith('\\Q', at)) return this.take(endOf(source, '\\E', at));
    if (source[at] === '\\') return this.escape(false);
    if (source[at] === '[') return this.set();
    if (source[at] === '.' && !this.matchesLineEnds) return this.replace(1, notLineEnds);
    const around = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))?.[0];
    if (around) throw new Untranslatable(`it looks around, with \`${around}\``, features);
    if (/^\(\?<[^=!]/.test(source.slice(at, at + 4))) return this.replace(3, '(?P<');
    return this.take(at + String.fromCodePoint(source.codePointAt(at) ?? 0).length);
  }

  /** A set in brackets; RE2's own names of classes, as in [[:alpha:]], are left as they are. */
  private set(): string {
    const isNegated = this.source[this.at + 1] === '^';
    const open = isNegated ? '[^' : '[';
    this.at += open.length;
    if (this.source[this.at] === ']') {
      // ECMAScript's sets of nothing and of everything.
      return this.replace(1, isNegated ? '[\\x00-\\x{10ffff}]' : '[^\\x00-\\x{10ffff}]');
    }
    const parts = [open];
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      if (this.source[this.at] === '\\') parts.push(this.escape(true));
      else if (this.source.startsWith('[:', this.at))
        parts.push(this.take(endOf(this.source, ':]', this.at)));
      else if (this.source[this.at] === '[') parts.push(this.replace(1, '\\['));
      else
        parts.push(this.take(this.at + String.fromCodePoint(this.source.codePointAt(this.at) ?? 0).length));
    }
    if (this.at >= this.source.length) throw new Untranslatable('a `[` is not closed', syntax);
    parts.push(this.take(this.at + 1));
    return parts.join('');
  }

  private escape(isInSet: boolean): string {
    const rest = this.source.slice(this.at + 1);
    const letter = rest[0];
    if (letter === undefined) throw new Untranslatable('it ends with a backslash', syntax);
    if (letter === 's') return this.replace(2, isInSet ? spaces : `[${spaces}]`);
    if (letter === 'S') return this.replace(2, isInSet ? notSpaces : `[${notSpaces}]`);
    if (letter === 'u') return this.codePoint(rest);
    const control = /^c([A-Za-z])/.exec(rest)?.[1];
    if (control) return this.replace(3, hex(control.charCodeAt(0) % 32));
    const property = /^([pP])\{(\^?)([^}]*)\}/.exec(rest);
    if (property)
      return this.replace(
        property[0].length + 1,
        `\\${property[1]}{${property[2]}${nameOf(property[3] ?? '')}}`,
      );
    if (letter === '0' && !/^0[0-9]/.test(rest)) return this.replace(2, '\\x00');
    if (/^[1-9]/.test(letter) || /^k</.test(rest)) {
      throw new Untranslatable(`it refers back, with \`\\${letter}\``, features);
    }
    if (isInSet && letter === 'b') return this.replace(2, '\\x08');
    const meant = isInSet ? /^[aAdDfnrtvwWxpP]/ : /^[aAbBdDfnrtvwWxzpP]/;
    if (/^[A-Za-z0-9]/.test(letter) && !meant.test(letter)) {
      throw new Untranslatable(`\`\\${letter}\` means nothing`, syntax);
    }
    return this.take(this.at + 1 + String.fromCodePoint(rest.codePointAt(0) ?? 0).length);
  }

  /** `\u00e9`, `\u{1f600}`, or two halves of a character beyond the first 65,536. */
  private codePoint(rest: string): string {
    const braced = /^u\{([0-9a-fA-F]{1,6})\}/.exec(rest);
    if (braced) return this.replace(braced[0].length + 1, hex(Number.parseInt(braced[1] ?? '', 16)));
    const pair = /^u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest);
    if (pair) {
      const text = String.fromCharCode(...pair.slice(1).map((half) => Number.parseInt(half, 16)));
      return this.replace(12, hex(text.codePointAt(0) ?? 0));
    }
    const plain = /^u([0-9a-fA-F]{4})/.exec(rest)?.[1];
    if (!plain) throw new Untranslatable('`\\u` needs four hexadecimal digits', syntax);
    const code = Number.parseInt(plain, 16);
    if (code >= 0xd800 && code < 0xe000)
      throw new Untranslatable(`\`\\u${plain}\` is half a character`, syntax);
    return this.replace(6, hex(code));
  }

  private take(end: number): string {
    const part = this.source.slice(this.at, end);
    this.at = end;
    return part;
  }

  private replace(length: number, by: string): string {
    this.at += length;
    return by;
  }
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from + 2);
  return found === -1 ? source.length : found + mark.length;
}

function hex(code: number): string {
  return `\\x{${code.toString(16)}}`;
}

function nameOf(property: string): string {
  const name = property.replace(/^(Script|sc|Script_Extensions|scx|General_Category|gc)=/, '');
  return Object.hasOwn(categories, name) ? (categories[name] ?? name) : name;
}
