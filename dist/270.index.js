export const id = 270;
export const ids = [270];
export const modules = {

/***/ 74270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var src_reference = __webpack_require__(87308);
;// CONCATENATED MODULE: ./packages/gate/src/condition.ts

/** The parts of an expression that stand for a measured value, in order. */
function operandsOf(expression) {
    switch (expression.kind) {
        case 'number':
            return [];
        case 'metric':
        case 'main':
            return [expression];
        case 'negate':
            return operandsOf(expression.operand);
        case 'binary':
            return [...operandsOf(expression.left), ...operandsOf(expression.right)];
    }
}
/** The different metrics of the change in an expression, in order. */
function metricsOf(expression) {
    const byName = new Map();
    for (const operand of operandsOf(expression)) {
        if (operand.kind !== 'metric' || operand.of === 'main')
            continue;
        byName.set((0,src_reference/* referenceName */.z)(operand.reference), operand.reference);
    }
    return [...byName.values()];
}
/** The metric that `main` means in a condition; undefined when the left side has none or several. */
function subjectOf({ left }) {
    const metrics = metricsOf(left);
    return metrics.length === 1 ? metrics[0] : undefined;
}
/** Every metric that conditions name, on the change and on main, each once: what has to be measured on both. */
function referencesOf(conditions) {
    const byName = new Map();
    for (const { left, right } of conditions) {
        for (const operand of [...operandsOf(left), ...operandsOf(right)]) {
            if (operand.kind === 'metric')
                byName.set((0,src_reference/* referenceName */.z)(operand.reference), operand.reference);
        }
    }
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./packages/gate/src/print.ts
const precedence = { '+': 1, '-': 1, '*': 2, '/': 2 };
const bareName = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}\p{N}_]+)*$/u;
const bareWord = /^[\p{L}\p{N}_]+$/u;
const bareTerm = /^[^\s`"[\],=]+( +[^\s`"[\],=]+)*$/;
/** The condition in its canonical spelling, which parses to the same condition. */
function printCondition({ severity, name, left, comparison, right, tolerance }) {
    const prefix = `${severity === 'warn' ? 'warn: ' : ''}${name === null ? '' : `"${name}": `}`;
    const suffix = tolerance === null ? '' : ` +/- ${tolerance}`;
    return `${prefix}${printExpression(left)} ${comparison} ${printExpression(right)}${suffix}`;
}
/** The expression in its canonical spelling, with no more parentheses than it needs. */
function printExpression(expression) {
    switch (expression.kind) {
        case 'number':
            return String(expression.value);
        case 'main':
            return 'main';
        case 'metric':
            return `${expression.of === 'main' ? 'main.' : ''}${printReference(expression.reference)}`;
        case 'negate': {
            const operand = printExpression(expression.operand);
            return expression.operand.kind === 'binary' ? `-(${operand})` : `-${operand}`;
        }
        case 'binary': {
            const own = precedence[expression.operator];
            const left = printOperand(expression.left, own);
            return `${left} ${expression.operator} ${printOperand(expression.right, own + 0.5)}`;
        }
    }
}
/** A metric as it is written in conditions, with odd names in backticks. */
function printReference({ name, split, slice }) {
    const isBare = bareName.test(name) && name !== 'main' && !name.startsWith('main.');
    const at = split === null ? '' : `@${bareWord.test(split) ? split : `\`${split}\``}`;
    const terms = slice.map(({ column, value }) => `${printTerm(column)}=${printTerm(value)}`).join(', ');
    return `${isBare ? name : `\`${name}\``}${at}${terms === '' ? '' : `[${terms}]`}`;
}
function printOperand(expression, least) {
    const text = printExpression(expression);
    return expression.kind === 'binary' && precedence[expression.operator] < least ? `(${text})` : text;
}
function printTerm(text) {
    return bareTerm.test(text) ? text : `\`${text}\``;
}

;// CONCATENATED MODULE: ./packages/gate/src/syntax-error.ts

/** How much of a long condition is shown on either side of a mistake. */
const shownBefore = 60;
const shownAfter = 30;
/** A condition's text with a caret under position `at`, on two lines. */
function pointAt(text, at) {
    const start = Math.max(0, at - shownBefore);
    const shown = text.slice(start, at + shownAfter).replace(/\p{Cc}/gu, ' ');
    const lead = start > 0 ? '…' : '';
    return `\n  ${lead}${shown}${text.length > at + shownAfter ? '…' : ''}\n  ${' '.repeat(lead.length + at - start)}^`;
}
/** The user's mistake in a condition: what is wrong, and a caret under the place. `message` is one or two sentences. */
function syntaxError(source, at, message) {
    return new configuration_error/* ConfigurationError */.j({ where: source.where, message: `${message}${pointAt(source.text, at)}` });
}

;// CONCATENATED MODULE: ./packages/gate/src/check-meaning.ts



/** Refuses what can be written but decides nothing, or not what it seems to. */
function checkMeaning(condition, source) {
    const { left, right } = condition;
    const refuse = (message) => {
        throw syntaxError(source, source.text.length - source.text.trimStart().length, message);
    };
    const operands = [...operandsOf(left), ...operandsOf(right)];
    if (metricsOf(left).length + metricsOf(right).length === 0) {
        refuse(operands.length === 0
            ? 'This names no metric: it always gives the same answer. Example: accuracy >= 0.9'
            : 'This names no metric of the change, only of main. Example: accuracy >= main - 0.005');
    }
    if (operands.some(({ kind }) => kind === 'main') && !subjectOf(condition)) {
        const count = metricsOf(left).length;
        refuse(count === 0
            ? '«main» is the same metric on main, so the metric stands on the left side: accuracy >= main - 0.005.'
            : `«main» is the same metric on main, and the left side has ${count}. Write main.<metric>, such as main.${printExpression({ kind: 'metric', of: 'change', reference: metricsOf(left)[0] ?? missing })}.`);
    }
    if (printExpression(left) === printExpression(right))
        refuse('Both sides are the same: this always gives the same answer.');
    if (dividesByZero(left) || dividesByZero(right))
        refuse('This divides by zero.');
}
const missing = { name: 'accuracy', split: null, slice: [] };
function dividesByZero(expression) {
    if (expression.kind === 'negate')
        return dividesByZero(expression.operand);
    if (expression.kind !== 'binary')
        return false;
    const { operator, left, right } = expression;
    if (operator === '/' && operandsOf(right).length === 0 && constantOf(right) === 0)
        return true;
    return dividesByZero(left) || dividesByZero(right);
}
function constantOf(expression) {
    if (expression.kind === 'number')
        return expression.value;
    if (expression.kind === 'negate')
        return -constantOf(expression.operand);
    if (expression.kind !== 'binary')
        return Number.NaN;
    const left = constantOf(expression.left);
    const right = constantOf(expression.right);
    return { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[expression.operator];
}

;// CONCATENATED MODULE: ./packages/gate/src/tokens.ts

/** What people write that the language does not have, and what to write instead; longest first. */
const foreign = [
    ['===', 'A measured number is rarely equal to another: write >= or <=.'],
    ['==', 'A measured number is rarely equal to another: write >= or <=.'],
    ['!=', 'A measured number is rarely equal to another: write > or <.'],
    ['=>', 'Write >=.'],
    ['=<', 'Write <=.'],
    ['=', 'Write >= or <=.'],
    ['&&', 'Write each condition on a line of its own.'],
    ['||', 'Write each condition on a line of its own.'],
    ['/\\', 'Write each condition on a line of its own.'],
    ['**', 'There are + - * and /.'],
    ['^', 'There are + - * and /.'],
    ['%', 'Write 0.02 for 2 %, and main * 1.02 for 2 % more than on main.'],
    [',', 'Write decimals with a dot.'],
    ['−', 'Write the minus sign of the keyboard: -'],
    ['–', 'Write the minus sign of the keyboard: -'],
    ["'", 'Put odd names into backticks: `f1-score`'],
    ['“', 'Put names of conditions into plain double quotes: "no worse than main":'],
];
const symbols = [
    '+/-',
    '±',
    '>=',
    '<=',
    '≥',
    '≤',
    '>',
    '<',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    '[',
    ']',
    '@',
    ':',
];
const canonical = { '±': '+/-', '≥': '>=', '≤': '<=' };
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const firstPart = /[\p{L}_][\p{L}\p{N}_]*|`[^`]*`/uy;
const laterPart = /\.([\p{L}\p{N}_]+|`[^`]*`)/uy;
/** The next word at or after `position`. Throws a ConfigurationError with a caret at what is no word. */
function readToken(source, position) {
    const { text } = source;
    const start = skipSpace(text, position);
    if (start >= text.length)
        return { kind: 'end', start: text.length, end: text.length };
    const number = matchAt(numberPattern, text, start);
    if (number)
        return readNumber(source, { start, written: number[0] });
    if (text[start] === '"')
        return readQuoted(source, start);
    const first = matchAt(firstPart, text, start);
    if (first)
        return readName(source, { start, first: first[0] });
    const odd = foreign.find(([written]) => text.startsWith(written, start));
    const symbol = symbols.find((candidate) => text.startsWith(candidate, start));
    if (symbol !== undefined && (odd?.[0].length ?? 0) <= symbol.length) {
        return { kind: 'symbol', symbol: canonical[symbol] ?? symbol, start, end: start + symbol.length };
    }
    if (odd)
        throw syntaxError(source, start, `«${odd[0]}» is not part of the language. ${odd[1]}`);
    if (text[start] === '`')
        throw syntaxError(source, start, 'This backtick is not closed.');
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    throw syntaxError(source, start, `«${character}» is not part of the language.`);
}
/** The position of the first character at or after `position` that is no white space. */
function skipSpace(text, position) {
    let at = position;
    while (at < text.length && /\s/.test(text[at]))
        at++;
    return at;
}
/** A match of a sticky pattern at exactly `position`, or null. */
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text);
}
function readNumber(source, read) {
    const end = read.start + read.written.length;
    const value = Number(read.written);
    if (!Number.isFinite(value))
        throw syntaxError(source, read.start, 'This number is too large.');
    if (/[\p{L}_]/u.test(source.text[end] ?? '')) {
        throw syntaxError(source, end, 'Expected an operator after the number. A name that starts with a digit goes into backticks.');
    }
    return { kind: 'number', value, start: read.start, end };
}
function readQuoted(source, start) {
    const close = source.text.indexOf('"', start + 1);
    if (close < 0)
        throw syntaxError(source, start, 'This quote is not closed.');
    return { kind: 'text', text: source.text.slice(start + 1, close), start, end: close + 1 };
}
function readName(source, read) {
    const parts = [read.first];
    let end = read.start + read.first.length;
    for (let next = matchAt(laterPart, source.text, end); next; next = matchAt(laterPart, source.text, end)) {
        parts.push(next[1]);
        end += next[0].length;
    }
    if (source.text[end] === '.')
        throw syntaxError(source, end, 'Expected a name after the dot.');
    const names = parts.map((part) => part.replaceAll('`', ''));
    if (names.some((name) => name.trim() === ''))
        throw syntaxError(source, read.start, 'This name is empty.');
    return { kind: 'name', parts: names, isQuoted: read.first.startsWith('`'), start: read.start, end };
}

;// CONCATENATED MODULE: ./packages/gate/src/parse-reference.ts



/** Names in records are at most so long. */
const longestName = 200;
const splitPattern = /@(?:([\p{L}\p{N}_]+)|`([^`]+)`)/uy;
const termPart = /`([^`]*)`|"([^"]*)"|[^\s`"[\],=](?:[^`"[\],=]*[^\s`"[\],=])?/y;
/** Reads what follows a name: `@split`, `[column=value, …]`. Returns the expression, and the position behind it. */
function readReference(source, token) {
    const isOnMain = !token.isQuoted && token.parts[0] === 'main';
    const parts = isOnMain ? token.parts.slice(1) : token.parts;
    const split = readSplit(source, token.end);
    const { slice, end } = readSlice(source, split.end);
    if (parts.length === 0) {
        if (end !== token.end) {
            const message = '«main» alone is the same metric on main. Write main.<metric> before @ and [.';
            throw syntaxError(source, token.end, message);
        }
        return { expression: { kind: 'main' }, end };
    }
    const reference = { name: parts.join('.'), split: split.split, slice };
    if ((0,src_reference/* referenceName */.z)(reference).length > longestName) {
        throw syntaxError(source, token.start, `This name is longer than ${longestName} characters.`);
    }
    return { expression: { kind: 'metric', of: isOnMain ? 'main' : 'change', reference }, end };
}
function readSplit(source, start) {
    if (source.text[start] !== '@')
        return { split: null, end: start };
    const match = matchAt(splitPattern, source.text, start);
    if (!match)
        throw syntaxError(source, start + 1, 'Expected the name of a split after @, such as accuracy@train.');
    return { split: match[1] ?? match[2] ?? '', end: start + match[0].length };
}
function readSlice(source, start) {
    const open = skipSpace(source.text, start);
    if (source.text[open] !== '[')
        return { slice: [], end: start };
    const slice = [];
    let at = open + 1;
    for (;;) {
        const column = readTerm(source, at, 'a column');
        at = expectCharacter(source, column.end, '=');
        const value = readTerm(source, at, 'a value');
        slice.push({ column: column.text, value: value.text });
        at = skipSpace(source.text, value.end);
        if (source.text[at] === ']')
            break;
        at = expectCharacter(source, at, ',');
    }
    return { slice, end: checkBehind(source, at + 1) };
}
function checkBehind(source, end) {
    if (source.text[end] === '@')
        throw syntaxError(source, end, 'Write the split before the slice: recall@train[sex=female].');
    if (source.text[end] === '[')
        throw syntaxError(source, end, 'Write several columns in one pair of brackets: [sex=female, island=Dream].');
    return end;
}
function readTerm(source, start, what) {
    const at = skipSpace(source.text, start);
    const match = matchAt(termPart, source.text, at);
    if (!match) {
        const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
        throw syntaxError(source, at, `Expected ${what}, as in recall[sex=female]; ${found}. Odd ones go into backticks.`);
    }
    return { text: match[1] ?? match[2] ?? match[0], end: at + match[0].length };
}
function expectCharacter(source, start, character) {
    const at = skipSpace(source.text, start);
    if (source.text[at] === character)
        return at + 1;
    const expected = character === '=' ? '=' : 'a comma or ]';
    const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
    throw syntaxError(source, at, `Expected ${expected}, as in recall[sex=female]; ${found}.`);
}

;// CONCATENATED MODULE: ./packages/gate/src/parse.ts





/** A record's lines are not longer. */
const longestCondition = 1000;
const deepestNesting = 50;
const comparisons = new Set(['>=', '<=', '>', '<']);
const severities = ['warn', 'fail'];
/**
 * The grammar, with white space anywhere between words:
 *
 *     condition  = [ ("warn" | "fail") ":" ] [ '"' name '"' ":" ] sum comparison sum [ "+/-" number ]
 *     comparison = ">=" | "<=" | ">" | "<"
 *     sum        = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = "-" factor | "(" sum ")" | number | "main" | [ "main." ] metric
 *     metric     = name [ "@" split ] [ "[" column "=" value { "," column "=" value } "]" ]
 *
 * Names are letters, digits, _ and dots; others stand in backticks. `main` is the condition's one metric as main has it.
 * Throws a ConfigurationError that names `where`, with a caret under the mistake.
 */
function parseCondition(text, where) {
    if (text.length > longestCondition) {
        throw new configuration_error/* ConfigurationError */.j({ where, message: `has a condition of ${text.length} characters.` });
    }
    const condition = new Parser({ text, where }).condition();
    checkMeaning(condition, { text, where });
    return condition;
}
/** One condition per line. Throws a ConfigurationError with the mistakes of all lines. */
function parseConditions(lines, where) {
    const problems = [];
    const conditions = lines.flatMap((line) => {
        try {
            return [parseCondition(line, where)];
        }
        catch (error) {
            if (!(error instanceof configuration_error/* ConfigurationError */.j))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return conditions;
}
class Parser {
    #source;
    #token;
    #depth = 0;
    constructor(source) {
        this.#source = source;
        this.#token = readToken(source, 0);
    }
    condition() {
        const severity = this.#severity();
        const name = this.#name();
        const left = this.#sum();
        const comparison = this.#comparison();
        const right = this.#sum();
        const tolerance = this.#takeSymbol('+/-') ? this.#tolerance() : null;
        if (this.#token.kind !== 'end')
            throw this.#unexpected(this.#whatMayFollow(tolerance !== null));
        return { text: this.#source.text.trim(), severity, name, left, comparison, right, tolerance };
    }
    #severity() {
        const token = this.#token;
        if (token.kind !== 'name' || this.#symbolAfter(token) !== ':')
            return 'fail';
        const word = token.parts.join('.');
        const severity = severities.find((known) => known === word);
        if (severity === undefined) {
            const nearest = (0,nearest_name/* nearestName */.q)(word, severities);
            const hint = nearest === undefined ? `A name goes into double quotes: "${word}":` : `Did you mean ${nearest}: ?`;
            throw syntaxError(this.#source, token.start, `«${word}:» is not a severity (warn, fail). ${hint}`);
        }
        this.#advance();
        this.#advance();
        return severity;
    }
    #name() {
        const token = this.#token;
        if (token.kind !== 'text')
            return null;
        this.#advance();
        if (!this.#takeSymbol(':'))
            throw this.#unexpected('a colon after the name of the condition');
        return token.text;
    }
    #sum() {
        return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()));
    }
    #chain(operators, operand) {
        let left = operand();
        for (;;) {
            const operator = operators.find((candidate) => this.#takeSymbol(candidate));
            if (operator === undefined)
                return left;
            left = { kind: 'binary', operator, left, right: operand() };
        }
    }
    #factor() {
        const token = this.#token;
        if (++this.#depth > deepestNesting)
            throw syntaxError(this.#source, token.start, 'This is nested too deeply.');
        const factor = this.#unnestedFactor(token);
        this.#depth--;
        return factor;
    }
    #unnestedFactor(token) {
        if (this.#takeSymbol('-'))
            return { kind: 'negate', operand: this.#factor() };
        if (this.#takeSymbol('(')) {
            const inside = this.#sum();
            if (!this.#takeSymbol(')'))
                throw this.#unexpected('a closing parenthesis or + - * /');
            return inside;
        }
        if (token.kind === 'number') {
            this.#advance();
            return { kind: 'number', value: token.value };
        }
        if (token.kind !== 'name')
            throw this.#unexpected('a metric, a number or (');
        const { expression, end } = readReference(this.#source, token);
        this.#token = readToken(this.#source, end);
        return expression;
    }
    #comparison() {
        const token = this.#token;
        if (token.kind !== 'symbol' || !comparisons.has(token.symbol))
            throw this.#unexpected('>= <= > < or + - * /');
        this.#advance();
        return token.symbol;
    }
    #tolerance() {
        const token = this.#token;
        if (token.kind !== 'number')
            throw this.#unexpected('a number after +/-');
        this.#advance();
        return token.value;
    }
    #whatMayFollow(hasTolerance) {
        return hasTolerance ? 'the end of the condition' : '+ - * / or the end of the condition';
    }
    #unexpected(expected) {
        const token = this.#token;
        const found = token.kind === 'end' ? 'it ends here' : `found «${this.#source.text.slice(token.start, token.end)}»`;
        return syntaxError(this.#source, token.start, `Expected ${expected}; ${found}.${this.#hint(token)}`);
    }
    #hint(token) {
        if (token.kind === 'symbol' && comparisons.has(token.symbol))
            return ' A condition has one comparison.';
        const isWord = token.kind === 'name' && ['and', 'or', 'AND', 'OR'].includes(token.parts.join('.'));
        return isWord ? ' Write each condition on a line of its own.' : '';
    }
    #takeSymbol(symbol) {
        if (this.#token.kind !== 'symbol' || this.#token.symbol !== symbol)
            return false;
        this.#advance();
        return true;
    }
    #symbolAfter({ end }) {
        return /^\s*:/.test(this.#source.text.slice(end)) ? ':' : undefined;
    }
    #advance() {
        this.#token = readToken(this.#source, this.#token.end);
    }
}

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/metrics/src/find-metric.ts
var find_metric = __webpack_require__(94759);
// EXTERNAL MODULE: ./packages/metrics/src/format-number.ts
var format_number = __webpack_require__(55862);
// EXTERNAL MODULE: ./packages/statistics/src/rounding.ts
var rounding = __webpack_require__(55317);
;// CONCATENATED MODULE: ./packages/gate/src/evaluate.ts

const apply = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
};
/** Computes an expression. The value is not finite where something was divided by zero or overflowed. */
function evaluate(expression, lookUp) {
    switch (expression.kind) {
        case 'number':
            return { value: expression.value, magnitude: Math.abs(expression.value) };
        case 'metric':
        case 'main': {
            const value = lookUp(expression);
            return { value, magnitude: Math.abs(value) };
        }
        case 'negate': {
            const { value, magnitude } = evaluate(expression.operand, lookUp);
            return { value: -value, magnitude };
        }
        case 'binary':
            return combine(expression.operator, evaluate(expression.left, lookUp), evaluate(expression.right, lookUp));
    }
}
/** The first-order error of a product or quotient is relative to the errors of both sides. */
function combine(operator, left, right) {
    const value = apply[operator](left.value, right.value);
    if (operator === '+' || operator === '-') {
        return { value, magnitude: Math.max(Math.abs(value), left.magnitude, right.magnitude) };
    }
    const size = Math.abs(value);
    const magnitude = Math.max(size, size * relative(left), size * relative(right));
    return { value, magnitude: Number.isFinite(magnitude) ? magnitude : size };
}
function relative({ value, magnitude }) {
    return value === 0 ? 1 : magnitude / Math.abs(value);
}
/**
 * Compares as ease.ml/ci does (Renggli et al. 2019, appendix A.2): with a tolerance the left side is the interval
 * [left - tolerance, left + tolerance]; wholly on one side of the right value it decides, else nothing is decided.
 * Sides that differ through rounding alone are equal.
 */
function compare(comparison, sides) {
    const { left, right, tolerance } = sides;
    const slack = (0,rounding/* roundingSlack */.V)(Math.max(left.magnitude, right.magnitude, tolerance ?? 0));
    const lead = comparison.startsWith('>') ? left.value - right.value : right.value - left.value;
    const isUndecided = tolerance !== null && tolerance > 0 && Math.abs(lead) <= tolerance + slack;
    if (isUndecided)
        return 'undecided';
    const holds = comparison.endsWith('=') ? lead >= -slack : lead > slack;
    return holds ? 'holds' : 'does not hold';
}

;// CONCATENATED MODULE: ./packages/gate/src/resolve-operands.ts




/** Finds the value of every operand of a condition: those of the change first, since main is looked at only with them. */
function resolveOperands(condition, { index, opponent }) {
    const operands = [...operandsOf(condition.left), ...operandsOf(condition.right)];
    const values = new Map();
    const obstacles = [];
    const take = (operand, value) => {
        if ('source' in value)
            values.set(operand, value);
        else
            obstacles.push(value);
    };
    for (const operand of operands) {
        if (operand.kind === 'metric' && operand.of === 'change')
            take(operand, measuredValue(index, operand.reference));
    }
    const onMain = operands.filter((operand) => operand.kind === 'main' || operand.of === 'main');
    const own = [...values.values()];
    if (obstacles.length === 0 && opponent.kind === 'found') {
        for (const operand of onMain) {
            const reference = operand.kind === 'main' ? subjectOf(condition) : operand.reference;
            if (reference)
                take(operand, valueOnMain(opponent, { reference, own }));
        }
    }
    const [obstacle] = obstacles.sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    return { values, obstacle, needsMain: onMain.length > 0 };
}
function measuredValue(index, reference) {
    const found = (0,find_metric/* findMetric */.GF)(index, reference);
    if (found && 'value' in found)
        return found;
    if (found)
        return describeUnusable(found);
    return { code: 'metric-missing', verdict: 'error', message: describeMissing(index, reference) };
}
function describeUnusable({ kind, message }) {
    const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
    return { code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`, verdict, message };
}
function describeMissing(index, reference) {
    const name = (0,src_reference/* referenceName */.z)(reference);
    const suggestions = (0,find_metric/* suggestNames */.Rd)(index, name).map((known) => `«${known}»`);
    if (suggestions.length > 0)
        return `There is no metric «${name}»; did you mean ${suggestions.join(' or ')}?`;
    // f1-score reads as f1 minus score.
    const dashed = [...index.metrics.keys()].find((known) => known.split('-').includes(reference.name));
    if (dashed !== undefined) {
        const written = printReference({ ...reference, name: dashed });
        return `There is no metric «${name}»; a name with a dash goes into backticks: ${written}.`;
    }
    const all = [...index.metrics.keys()];
    if (all.length === 0)
        return `There is no metric «${name}»: no metric was measured.`;
    return `There is no metric «${name}»; there are ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}.`;
}
function valueOnMain({ index, holdout }, { reference, own }) {
    const found = (0,find_metric/* findMetric */.GF)(index, reference);
    const isThere = found !== undefined && 'value' in found;
    // What a command took does not depend on the rows that the model was tested on.
    const isIndependent = isThere && found.source === 'command' && own.every(({ source }) => source === 'command');
    if (holdout === 'different' && !isIndependent) {
        const message = 'It is not compared: main was tested on other rows or labels (another holdout digest).';
        return { code: 'other-holdout', verdict: 'inconclusive', message };
    }
    if (isThere)
        return found;
    const message = `Main has no «${(0,src_reference/* referenceName */.z)(reference)}» to compare with.`;
    return { code: 'metric-not-on-main', verdict: 'warn', message };
}

;// CONCATENATED MODULE: ./packages/gate/src/decide-condition.ts





/** Decides one condition on point values. */
function decideCondition(condition, world) {
    const { values, obstacle, needsMain } = resolveOperands(condition, world);
    const lookUp = (operand) => values.get(operand)?.value ?? Number.NaN;
    const left = evaluate(condition.left, lookUp);
    const right = evaluate(condition.right, lookUp);
    const result = {
        text: condition.text,
        metric: subjectName(condition, world.index),
        left: finiteOrNull(left.value),
        right: finiteOrNull(right.value),
    };
    const used = referencesOf([condition]).map(src_reference/* referenceName */.z);
    const isOpen = !obstacle && needsMain && world.opponent.kind === 'none';
    if (isOpen) {
        const message = 'Left open: there is no baseline yet.';
        return { result: { ...result, right: null, verdict: 'pass', message }, reason: null, isOpen, used };
    }
    const isComputable = result.left !== null && result.right !== null;
    const { code, message, ...outcome } = obstacle ??
        (isComputable
            ? describeComparing(condition, { values, left, right, opponent: world.opponent })
            : notComputable);
    const verdict = soften(outcome.verdict, condition);
    const label = condition.name ?? condition.text;
    const reason = verdict === 'pass' ? null : { code, verdict, message: `${label}: ${message}`.slice(0, 2000) };
    return { result: { ...result, verdict, message: message.slice(0, 2000) }, reason, isOpen, used };
}
/** The metric on the left side, by the name that it has among the measured ones; null when there are several. */
function subjectName(condition, index) {
    const subject = subjectOf(condition);
    return subject ? ((0,find_metric/* findMetric */.GF)(index, subject)?.name ?? (0,src_reference/* referenceName */.z)(subject)) : null;
}
const notComputable = {
    code: 'condition-not-computable',
    verdict: 'error',
    message: 'It cannot be computed: something is divided by zero, or too large.',
};
/** A `warn:` condition never says more than warn, except that it could not decide. */
function soften(verdict, { severity }) {
    return severity === 'warn' && (verdict === 'fail' || verdict === 'inconclusive') ? 'warn' : verdict;
}
/** `0.88 >= 0.9 does not hold (main 0.905), compared as point values.` */
function describeComparing(condition, about) {
    const { values, opponent } = about;
    const comparing = compare(condition.comparison, { ...about, tolerance: condition.tolerance });
    const [left, right] = (0,format_number/* formatApart */.W)(about.left.value, about.right.value);
    const whole = new Set([condition.left, condition.right]);
    const parts = new Map();
    for (const [operand, { value }] of values)
        if (!whole.has(operand))
            parts.set(nameOf(operand), (0,format_number/* formatNumber */.Z)(value));
    const details = parts.size === 0 ? '' : ` (${[...parts].map(([name, value]) => `${name} ${value}`).join(', ')})`;
    const usesMain = [...values.keys()].some((operand) => operand.kind === 'main' || operand.of === 'main');
    const doubt = usesMain && opponent.kind === 'found' && opponent.holdout === 'unknown';
    const how = `compared as point values${doubt ? '; whether on the same rows is not known' : ''}.`;
    if (comparing === 'undecided') {
        const message = `${left} is within ${condition.tolerance} of ${right}${details}, so it is undecided, ${how}`;
        return { code: 'condition-undecided', verdict: 'inconclusive', message };
    }
    const message = `${left} ${condition.comparison} ${right} ${comparing}${details}, ${how}`;
    return comparing === 'holds'
        ? { code: 'condition-holds', verdict: 'pass', message }
        : { code: 'condition-failed', verdict: 'fail', message };
}
function nameOf(operand) {
    if (operand.kind === 'main')
        return 'main';
    return `${operand.of === 'main' ? 'main.' : ''}${printReference(operand.reference)}`;
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/gate/src/remarks.ts

/** What is said about a metric that has no number, when no condition needs it. Text in a metrics file is nobody's mistake. */
const remarkable = {
    'not-finite': { code: 'metric-not-finite', verdict: 'warn' },
    ambiguous: { code: 'metric-ambiguous', verdict: 'warn' },
    invalid: { code: 'metric-not-computed', verdict: 'pass' },
};
/** Remarks on metrics that no condition is about: those in `used` are explained where they decide. */
function remarksOn({ unusable, differing }, used) {
    const remarks = unusable.flatMap(({ name, kind, message }) => {
        const remark = remarkable[kind];
        return remark && !used.has(name) ? [{ ...remark, message: message.slice(0, 2000) }] : [];
    });
    for (const { name, computed, written, path } of differing) {
        const [ours, theirs] = (0,format_number/* formatApart */.W)(computed, written);
        const message = `«${name}» is ${ours} by the predictions and ${theirs} in ${path}; the predictions count.`;
        remarks.push({ code: 'metric-differs', verdict: 'pass', message });
    }
    return remarks;
}

;// CONCATENATED MODULE: ./packages/gate/src/decide.ts




/**
 * Decides every condition on point values. A metric that does not exist or is no number is an error; one that the data leave
 * undefined is inconclusive; values from different holdouts are never compared. Without a baseline the conditions on main are
 * left open and the others decide; when nothing was decided at all, the verdict is at least `warn`.
 */
function decideConditions(input) {
    const index = (0,find_metric/* indexMetrics */.e4)(input.measurements);
    const opponent = chooseOpponent(input);
    const decided = input.conditions.map((condition) => decideCondition(condition, { index, opponent }));
    const reasons = [
        ...decided.flatMap(({ reason }) => reason ?? []),
        ...openReasons(decided, input),
        ...remarksOn(input.measurements, new Set(decided.flatMap(({ used }) => used))),
    ].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    const conditions = decided.map(({ result }) => result);
    return { verdict, reasons, conditions, summary: summarise(decided) };
}
function chooseOpponent({ baseline, holdout }) {
    if (baseline.kind === 'none')
        return { kind: 'none' };
    const index = (0,find_metric/* indexMetrics */.e4)(baseline);
    if (holdout === null || baseline.holdout === null)
        return { kind: 'found', index, holdout: 'unknown' };
    const isSame = holdout.sha256 === baseline.holdout.sha256;
    return { kind: 'found', index, holdout: isSame ? 'same' : 'different' };
}
/** What is said about the conditions together: that there are none, or that some were left open. */
function openReasons(decided, { baseline }) {
    if (decided.length === 0) {
        const message = 'There are no conditions, so nothing was decided. Add some, such as accuracy >= main - 0.005.';
        return [{ code: 'no-conditions', verdict: 'warn', message }];
    }
    const open = decided.filter(({ isOpen }) => isOpen).length;
    if (open === 0 || baseline.kind !== 'none')
        return [];
    const isAll = open === decided.length;
    const what = open === 1 ? 'the condition on main is' : `the ${open} conditions on main are`;
    const rest = isAll ? 'so nothing was decided.' : 'the others decide.';
    const why = baseline.reason.replace(/\.$/, '');
    return [
        {
            code: 'no-baseline',
            verdict: isAll ? 'warn' : 'pass',
            message: `No baseline yet (${why}): ${what} left open, ${rest}`,
        },
    ];
}
/** How many conditions came to what, worst first, in words for one and for several. */
const outcomes = [
    ['error', 'cannot be decided', 'cannot be decided'],
    ['fail', 'does not hold', 'do not hold'],
    ['inconclusive', 'is undecided', 'are undecided'],
    ['warn', 'does not hold (warning only)', 'do not hold (warning only)'],
    ['pass', 'holds', 'hold'],
];
function summarise(decided) {
    if (decided.length === 0)
        return 'No conditions, so nothing was decided.';
    const closed = decided.filter(({ isOpen }) => !isOpen).map(({ result }) => result);
    const counted = outcomes.flatMap(([verdict, one, several]) => {
        const count = closed.filter((result) => result.verdict === verdict).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    });
    const open = decided.length - closed.length;
    if (open > 0)
        counted.push(`${open} on main ${open === 1 ? 'is' : 'are'} left open (no baseline yet)`);
    const [worst] = [...closed].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const isWhole = open === 0 && worst?.verdict === 'pass';
    if (isWhole)
        return (['The condition holds.', 'Both conditions hold.'][decided.length - 1] ??
            `All ${decided.length} conditions hold.`);
    const conditions = decided.length === 1 ? '1 condition' : `${decided.length} conditions`;
    const first = worst === undefined || worst.verdict === 'pass' ? '' : ` ${worst.text}: ${worst.message}`;
    return `Of ${conditions}, ${counted.join(', ')}.${first}`.slice(0, 2000);
}

;// CONCATENATED MODULE: ./packages/gate/src/decide-training.ts



/** Decides whether a trained model is good enough, by its conditions and by what is odd about its evidence. */
function decideTraining(training) {
    const gate = decideConditions(training);
    const remarks = [...staleRemarks(training), ...baselineRemarks(training)];
    const reasons = [...gate.reasons, ...remarks].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    const isOutdone = (0,src_verdict/* compareVerdicts */.m3)(verdict, gate.verdict) > 0;
    return {
        verdict,
        summary: isOutdone ? (reasons[0]?.message ?? gate.summary) : gate.summary,
        reasons,
        evidence: {
            kind: 'training',
            commands: [...training.commands],
            metrics: [...training.measurements.metrics],
            holdout: training.holdout,
            predictions: training.predictions,
            modelFiles: [...training.modelFiles],
            baseline: training.baseline,
            conditions: [...gate.conditions],
        },
    };
}
/** The decision on a training whose command failed: nothing was measured. */
function decideFailedCommand(commands, message) {
    return {
        verdict: 'error',
        summary: message.split('\n', 1)[0] ?? message,
        reasons: [{ code: 'command-failed', verdict: 'error', message }],
        evidence: {
            kind: 'training',
            commands: [...commands],
            metrics: [],
            holdout: null,
            predictions: null,
            modelFiles: [],
            baseline: { kind: 'none', reason: 'The command failed before anything was compared.' },
            conditions: [],
        },
    };
}
/** A file that was there before may be from another model: a reader must know. */
function staleRemarks({ staleFiles }) {
    return staleFiles.map((path) => ({
        code: 'stale-file',
        verdict: 'warn',
        message: `${path} was there before the command and was not written by it: its numbers may be of an older model.`,
    }));
}
function baselineRemarks({ baselineProblem, conditions }) {
    if (baselineProblem === null)
        return [];
    const needsMain = conditions.some(({ left, right }) => [...operandsOf(left), ...operandsOf(right)].some((operand) => operand.kind === 'main' || (operand.kind === 'metric' && operand.of === 'main')));
    const message = `The baseline could not be read: ${baselineProblem}`;
    return [{ code: 'baseline-unavailable', verdict: needsMain ? 'inconclusive' : 'warn', message }];
}

;// CONCATENATED MODULE: ./packages/lineage/src/parameters.ts

const maxParameters = 1000;
const maxDepth = 32;
const maxTextLength = 2000;
/**
 * The parameters of a training from a JSON or YAML file, by dotted path: `{ forest: { trees: 50 } }` → `forest.trees: 50`.
 * Lists count by index. Throws a ConfigurationError that names `path` when the text is not a tree of plain values.
 */
async function parseParameters(text, path) {
    const parameters = Object.create(null);
    const collect = (value, names) => {
        if (names.length > maxDepth)
            throw refuse(path, `is nested deeper than ${maxDepth} levels.`);
        if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [name, child] of Object.entries(value))
                collect(child, [...names, name]);
            return;
        }
        if (Object.keys(parameters).length >= maxParameters)
            throw refuse(path, `has more than ${maxParameters} values.`);
        parameters[names.join('.').slice(0, 200)] = plainValueOf(value);
    };
    const tree = await parseTree(text, path);
    if (typeof tree !== 'object' || tree === null)
        throw refuse(path, 'does not hold names and values.');
    collect(tree, []);
    return { ...parameters };
}
function plainValueOf(value) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    return (value instanceof Date ? value.toISOString() : String(value)).slice(0, maxTextLength);
}
async function parseTree(text, path) {
    try {
        if (path.endsWith('.json'))
            return JSON.parse(text);
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return parse(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw refuse(path, `is not ${path.endsWith('.json') ? 'JSON' : 'YAML'} (${firstLine(error)}).`, error);
    }
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}
function refuse(path, message, cause) {
    const fix = 'Write a JSON or YAML file such as «learning_rate: 0.1».';
    return new configuration_error/* ConfigurationError */.j({ where: path, message, fix }, { cause });
}

// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/runtime/src/kept-predictions.ts
var kept_predictions = __webpack_require__(80921);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/runtime/src/watch-files.ts


/** Remembers how files stand now, to tell later which of them nobody has written since. */
function watchFiles(folder, paths) {
    const before = new Map(paths.filter(Boolean).map((path) => [path, stampOf((0,external_node_path_.resolve)(folder, path))]));
    return {
        unchanged: () => [...before]
            .filter(([path, stamp]) => stamp && stamp === stampOf((0,external_node_path_.resolve)(folder, path)))
            .map(([path]) => path),
    };
}
/** Changes with every write; undefined for what is not there, or is a pattern. */
function stampOf(path) {
    const found = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/runtime/src/process-memory.ts


const firstSampleMilliseconds = 20;
const longestPauseMilliseconds = 500;
/**
 * Watches the memory of a process group, by samples that start dense and become rarer.
 * On Linux each process's own high-water mark counts too, so that a peak between two samples is not lost.
 */
function watchMemory(group) {
    const sample = samplers[process.platform];
    let peak = null;
    let pause = firstSampleMilliseconds;
    let timer;
    const take = async () => {
        if (!sample || group === undefined)
            return;
        const bytes = await sample(group);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        pause = Math.min(pause * 1.5, longestPauseMilliseconds);
        timer = setTimeout(take, pause).unref();
    };
    timer = setTimeout(take, pause).unref();
    return { peakBytes: () => peak, stop: () => clearTimeout(timer) };
}
const samplers = {
    linux: async (group) => {
        let resident = 0;
        let highest = 0;
        for (const pid of (0,external_node_fs_.readdirSync)('/proc')) {
            if (!/^\d+$/.test(pid) || readGroup(pid) !== group)
                continue;
            const status = readProc(`/proc/${pid}/status`);
            resident += kilobytesOf('VmRSS', status);
            highest = Math.max(highest, kilobytesOf('VmHWM', status));
        }
        return Math.max(resident, highest) * 1024;
    },
    darwin: (group) => new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('ps', ['-axo', 'pgid=,rss='], (_error, stdout) => {
            const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
            resolve(rows.filter(([pgid]) => pgid === group).reduce((sum, [, kilobytes]) => sum + (kilobytes ?? 0), 0) *
                1024);
        });
    }),
};
/** Field 5 of /proc/<pid>/stat; the name in field 2 may hold anything, so count from its closing bracket. */
function readGroup(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] === undefined ? undefined : Number(fields[2]);
}
function kilobytesOf(field, status) {
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}
/** A process may end between being listed and being read. */
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./packages/runtime/src/run-command.ts





const shownLines = 20;
const tailBytes = 16 * 1024;
/** How long a command that was asked to end may take before it is killed. */
const graceMilliseconds = 10_000;
/**
 * Runs a script as GitHub runs a `run:` step: bash without profile, `-e` and `pipefail`, from a file.
 * Its output goes to `write` as it comes. Its processes form a group of their own, which is ended as a whole when the
 * time is over or this process is asked to stop. Throws a ConfigurationError when there is no bash.
 */
async function runCommand(options) {
    const scriptFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'plimsoll-command-'));
    try {
        const scriptFile = (0,external_node_path_.join)(scriptFolder, 'command.sh');
        await (0,promises_.writeFile)(scriptFile, options.script);
        return await runScript(scriptFile, options);
    }
    finally {
        await (0,promises_.rm)(scriptFolder, { recursive: true, force: true });
    }
}
async function runScript(scriptFile, options) {
    const startedAt = performance.now();
    const child = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', scriptFile], {
        cwd: options.folder,
        env: options.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => reject(noBash(error)));
        // What the command left in the background holds its output open, and ends with it.
        child.once('exit', () => endGroup(child.pid));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    const tail = keepTail();
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            options.write(chunk);
            tail.add(chunk);
        });
    }
    const end = () => endGroup(child.pid);
    const memory = watchMemory(child.pid);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        end();
    }, options.timeoutMilliseconds);
    process.once('SIGINT', end).once('SIGTERM', end);
    try {
        const { exitCode, signal } = await ended;
        return {
            exitCode,
            signal,
            isTimedOut,
            seconds: (performance.now() - startedAt) / 1000,
            peakMemoryBytes: memory.peakBytes(),
            lastLines: tail.lines(),
        };
    }
    finally {
        clearTimeout(timer);
        memory.stop();
        process.off('SIGINT', end).off('SIGTERM', end);
    }
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    signalGroup(pid, 'SIGTERM');
    setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds).unref();
}
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Keeps the last few kilobytes of an output of any length. */
function keepTail() {
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
        },
        lines() {
            const lines = kept.toString('utf8').split(/\r?\n/);
            return lines.filter((line) => line.trim() !== '').slice(-shownLines);
        },
    };
}
function noBash(error) {
    return new configuration_error/* ConfigurationError */.j({
        where: "input 'command'",
        message: `could not be started: ${error.message}.`,
        fix: 'The command runs in bash: install bash on this runner and put it on the PATH.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./packages/runtime/src/user-command.ts


const maxKeptCommand = 10_000;
/**
 * Runs the command of an input in the workspace, with its output streamed to the log. Throws a ConfigurationError, and runs
 * nothing, where the event would give code of a stranger the rights of the project.
 */
async function runUserCommand(world, command) {
    refusePrivilegedEvent(world);
    const { script, timeoutMinutes } = command;
    const outcome = await world.log.group(titleOf(script), () => world.log.stream((write) => runCommand({
        script,
        folder: world.workspace,
        environment: world.commandEnvironment,
        temporary: world.temporary,
        timeoutMilliseconds: timeoutMinutes * 60_000,
        write,
    })));
    const { exitCode, seconds, peakMemoryBytes } = outcome;
    const run = { command: script.slice(0, maxKeptCommand), exitCode, seconds, peakMemoryBytes };
    return { run, failure: describeFailure(outcome, timeoutMinutes) };
}
/** `Run python train.py`; the first of several lines. */
function titleOf(script) {
    const [first = '', ...rest] = script.trim().split('\n');
    return `Run ${first}${rest.length > 0 ? ' …' : ''}`;
}
function refusePrivilegedEvent({ context }) {
    if (!context.isPrivileged)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: `event ${context.event}`,
        message: "would run the change's code with the rights of this repository, and the change may come from a fork.",
        fix: 'Train under on: pull_request; it runs without these rights.',
    });
}
function describeFailure(outcome, timeoutMinutes) {
    const how = describeEnd(outcome, timeoutMinutes);
    if (how === null)
        return null;
    const lines = outcome.lastLines.length > 0 ? `\n${outcome.lastLines.join('\n')}` : ' It wrote nothing.';
    return `The command ${how} after ${outcome.seconds.toFixed(1)} s.${lines}`;
}
function describeEnd({ exitCode, signal, isTimedOut }, timeoutMinutes) {
    if (isTimedOut)
        return `was stopped: it took longer than timeout-minutes (${timeoutMinutes})`;
    if (signal === 'SIGKILL')
        return 'was killed (SIGKILL; most often the machine ran out of memory)';
    if (signal)
        return `was ended by ${signal}`;
    return exitCode === 0 ? null : `failed with exit code ${exitCode}`;
}

// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/lineage/src/baseline-of.ts
var baseline_of = __webpack_require__(24022);
// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts + 2 modules
var measure_metrics = __webpack_require__(70449);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 7 modules
var read_measurements = __webpack_require__(43511);
;// CONCATENATED MODULE: ./actions/train-and-test/src/find-opponent.ts





/** Finds main's evidence, and measures on its predictions what a condition names and its record lacks, such as a slice. */
async function findOpponent(about) {
    const { given, world } = about;
    const found = await (0,find_baseline/* findBaseline */.X)(world, given);
    if (found.kind === 'unavailable') {
        const baseline = { kind: 'none', reason: 'It could not be read.' };
        return { baseline, baselineProblem: found.reason };
    }
    const baseline = (0,baseline_of/* baselineOf */.B)(found, given.id);
    if (found.kind === 'none' || baseline.kind === 'none')
        return { baseline, baselineProblem: null };
    return { baseline: await complete(baseline, found, about), baselineProblem: null };
}
async function complete(baseline, bundle, about) {
    const { given, world, conditions, directions } = about;
    const known = new Set(baseline.metrics.map(({ name }) => name));
    const wanted = referencesOf(conditions).filter((reference) => !known.has((0,src_reference/* referenceName */.z)(reference)));
    const file = await (0,kept_predictions/* findKeptPredictions */.A1)((0,external_node_path_.join)(bundle.folder, 'predictions'), given.id);
    if (wanted.length === 0 || !file || !baseline.holdout)
        return baseline;
    const predictions = await (0,read_measurements/* readPredictions */.R)(world, [file], {
        inputName: 'baseline',
        task: baseline.holdout.task,
        positiveClass: given['positive-class'],
    });
    const { metrics } = (0,measure_metrics/* measureMetrics */.W)({ predictions, files: [], directions, wanted });
    return { ...baseline, metrics: [...baseline.metrics, ...metrics.filter(({ name }) => !known.has(name))] };
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/train-and-test/src/inputs.ts

/** The inputs of train-and-test, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    command: (0,input_kinds/* text */.Qq)(),
    data: (0,input_kinds/* lines */.Mn)(),
    params: (0,input_kinds/* text */.Qq)(),
    metrics: (0,input_kinds/* lines */.Mn)(),
    predictions: (0,input_kinds/* text */.Qq)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    conditions: (0,input_kinds/* lines */.Mn)(),
    'metrics-direction': (0,input_kinds/* lines */.Mn)(),
    'model-files': (0,input_kinds/* lines */.Mn)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    'timeout-minutes': (0,input_kinds/* number */.ai)({ min: 0.01, max: 21_600 }),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./packages/metrics/src/cost-metrics.ts
const bytesPerMegabyte = 1e6;
/**
 * What a model costs, as metrics that conditions can name: `command_seconds` (wall-clock time of all commands together),
 * `command_peak_memory_mb` (the largest peak of one, where the system tells) and `model_size_mb` (all model files together);
 * megabytes of 10^6 bytes. What was not run, or is not there, has no metric.
 */
function costMetrics(measured) {
    const { commands, modelFiles } = measured;
    const peaks = commands.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
    const costs = [
        ['command_seconds', commands.map(({ seconds }) => seconds), sum],
        [
            'command_peak_memory_mb',
            peaks.map((bytes) => bytes / bytesPerMegabyte),
            (values) => Math.max(...values),
        ],
        ['model_size_mb', modelFiles.map(({ bytes }) => bytes / bytesPerMegabyte), sum],
    ];
    return costs.flatMap(([name, values, combine]) => values.length === 0 ? [] : [{ name, value: combine(values), direction: 'lower', source: 'command' }]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/metrics/src/holdout-digest.ts


/** Four independent lanes of 32 bits: start values and odd multipliers with well-mixed bits (digits of pi and of e). */
const starts = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const factors = [0xb7e15163, 0x8aed2a6b, 0xbf715881, 0x9cf4f3c7];
/**
 * SHA-256 in hex over the set of (id, label), whatever the order of the rows; without ids, over the labels in their order.
 * Two runs with the same digest were tested on the same rows with the same labels.
 * Rows are summed with a fast 128-bit mix, so this tells mistakes apart, not forgeries: a million rows take a tenth of a second.
 */
function holdoutDigest(predictions) {
    const { rows, ids } = predictions;
    const sums = new Uint32Array(4);
    const lanes = new Uint32Array(4);
    for (let row = 0; row < rows; row++) {
        for (let lane = 0; lane < 4; lane++)
            lanes[lane] = starts[lane];
        mix(lanes, ids ? (0,column_values/* textAt */.$6)(ids, row) : String(row));
        mixCode(lanes, 0);
        mix(lanes, labelText(predictions, row));
        for (let lane = 0; lane < 4; lane++)
            sums[lane] = sums[lane] + avalanche(lanes[lane]);
    }
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`plimsoll holdout 1\n${ids ? 'id' : 'row'}\n${rows}\n`);
    for (const sum of sums)
        digest.update(sum.toString(16).padStart(8, '0'));
    return digest.digest('hex');
}
function labelText(predictions, row) {
    const label = predictions.labels[row];
    return predictions.task === 'classification' ? predictions.classes[label] : String(label);
}
function mix(lanes, text) {
    for (let i = 0; i < text.length; i++)
        mixCode(lanes, text.charCodeAt(i) + 1);
}
function mixCode(lanes, code) {
    for (let lane = 0; lane < 4; lane++) {
        const mixed = Math.imul(lanes[lane] ^ code, factors[lane]);
        lanes[lane] = mixed ^ (mixed >>> 15);
    }
}
/** The finalising step of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function avalanche(lane) {
    let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
/** The holdout as records name it. */
function describeHoldout(predictions) {
    return { sha256: holdoutDigest(predictions), rows: predictions.rows, task: predictions.task };
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/measure-model.ts





/** Reads metrics and predictions, keeps the predictions beside the records, and digests the model's files. */
async function measureModel(about) {
    const { given, world, commands, conditions, directions } = about;
    requireEvidence(given);
    const modelFiles = await (0,src_files/* digestFiles */.Eh)(world.root, await (0,src_files/* findFiles */.lY)(world.workspace, given['model-files'], 'model-files'));
    const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
    const file = given.predictions ? await (0,src_files/* findFile */.qE)(world.workspace, given.predictions, 'predictions') : null;
    const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
    const rows = file ? await (0,read_measurements/* readPredictions */.R)(world, [file], options) : null;
    const others = costMetrics({ commands, modelFiles });
    const wanted = referencesOf(conditions);
    const measurements = (0,measure_metrics/* measureMetrics */.W)({ predictions: rows, files, others, directions, wanted });
    const kept = file ? await (0,kept_predictions/* keepPredictions */.sk)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id, file) : null;
    const predictions = kept ? await (0,src_files/* digestFile */.TM)(world.root, kept) : null;
    return { measurements, holdout: rows && describeHoldout(rows), predictions, modelFiles };
}
function requireEvidence(given) {
    if (given.metrics.length > 0 || given.predictions)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'predictions'",
        message: 'are both empty, so there is nothing to judge the model by.',
        fix: 'Let the training write predictions (columns label and prediction) or metrics, and name the file: predictions: predictions.csv',
    });
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/run.ts








const action = {
    name: 'train-and-test',
    inputs: inputs_inputs,
    async run(given, world) {
        const conditions = parseConditions(given.conditions, "input 'conditions'");
        const directions = (0,known_metrics/* parseDirections */.a)(given['metrics-direction'], "input 'metrics-direction'");
        await (0,kept_predictions/* forgetPredictions */.MU)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id);
        const outputFiles = watchFiles(world.workspace, [...given.metrics, given.predictions]);
        const trained = given.command ? [await train(given, world)] : [];
        const identity = await identify(given, world);
        const commands = trained.map(({ run }) => run);
        const failure = trained.find((one) => one.failure !== null)?.failure;
        if (failure)
            return { ...decideFailedCommand(commands, failure), identity };
        const model = await measureModel({ given, world, commands, conditions, directions });
        const opponent = await findOpponent({ given, world, conditions, directions });
        const staleFiles = given.command ? outputFiles.unchanged() : [];
        const decision = decideTraining({ ...model, ...opponent, commands, conditions, staleFiles });
        const metrics = Object.fromEntries(model.measurements.metrics.map(({ name, value }) => [name, value]));
        return { ...decision, identity, outputs: { metrics: JSON.stringify(metrics) } };
    },
};
function train(given, world) {
    return runUserCommand(world, { script: given.command, timeoutMinutes: given['timeout-minutes'] ?? 360 });
}
async function identify(given, world) {
    const data = await (0,src_files/* digestFiles */.Eh)(world.root, await (0,src_files/* findFiles */.lY)(world.workspace, given.data, 'data'));
    if (!given.params)
        return { data };
    const file = await (0,src_files/* findFile */.qE)(world.workspace, given.params, 'params');
    return { data, parameters: await parseParameters(await (0,src_files/* readText */.yR)(file, given.params), given.params) };
}


/***/ }),

/***/ 24022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/* unused harmony export trainingIn */
/** The record of the training that a step is compared with: the one of the same id, else the only one there is. */
function trainingIn(bundle, id) {
    const trainings = bundle.records.filter(isTraining);
    return trainings.find((record) => record.id === id) ?? (trainings.length === 1 ? trainings[0] : undefined);
}
/** What a record says of the evidence that it was compared with. */
function baselineOf(found, id) {
    if (found.kind === 'none')
        return { kind: 'none', reason: found.reason };
    const training = trainingIn(found, id);
    const { provenance } = found;
    if (!training) {
        return { kind: 'none', reason: `${provenance.source} has no training record «${id}».` };
    }
    const { holdout, metrics } = training.evidence;
    return { kind: 'found', ...provenance, holdout, metrics };
}
function isTraining(record) {
    return record.evidence.kind === 'training';
}


/***/ }),

/***/ 31690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ selectCandidates),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   jf: () => (/* binding */ refuseRecords)
/* harmony export */ });
/**
 * Picks the evidence that may serve as a baseline: made by the repository's own code on the target or the default
 * branch, not expired, not by this run. Evidence of the target branch comes before that of the default branch, newer
 * before older.
 */
function selectCandidates(candidates, target) {
    const eligible = [];
    const refused = new Map();
    for (const candidate of candidates) {
        const refusal = refuse(candidate, target);
        if (refusal !== null)
            refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
        else
            eligible.push(candidate);
    }
    if (eligible.length === 0)
        return { kind: 'none', reason: describeNone(refused, target) };
    const isOnTarget = (candidate) => (candidate.headBranch === target.branch ? 0 : 1);
    eligible.sort((a, b) => isOnTarget(a) - isOnTarget(b) || newestFirst(a, b));
    return { kind: 'some', candidates: eligible };
}
function refuse(candidate, target) {
    const { runId, headSha, headBranch, headRepositoryId, repositoryId } = candidate;
    if (runId === null || headSha === null || repositoryId === null)
        return 'of an unknown run';
    if (runId === target.ownRunId)
        return 'of this very run';
    if (headRepositoryId !== repositoryId)
        return 'made by a fork';
    const isOnBranch = headBranch !== null && (headBranch === target.branch || headBranch === target.defaultBranch);
    if (!isOnBranch)
        return 'of another branch';
    return candidate.isExpired ? 'expired' : null;
}
function describeNone(refused, target) {
    const branch = target.branch ?? target.defaultBranch ?? 'the default branch';
    if (refused.size === 0)
        return `No run on ${branch} has left evidence yet.`;
    const counts = [...refused].map(([refusal, count]) => `${count} ${refusal}`);
    return `No evidence of ${branch} can serve: ${counts.join(', ')}.`;
}
function newestFirst(a, b) {
    const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
    if (left !== right)
        return left < right ? 1 : -1;
    return b.artifactId - a.artifactId;
}
const unknownAncestry = { isAncestor: null, commitsBehind: null };
/**
 * Puts candidates into the order in which to try them: ancestors of the base first, then the others, each in the order
 * of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
function chooseBaseline(candidates, ancestry) {
    const ranked = candidates.map((candidate) => ({
        candidate,
        ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
    }));
    const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
    const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
    return [...ancestors, ...others];
}
/** Why records cannot serve as evidence of `model`, in words; null when they can. */
function refuseRecords(model, records) {
    if (records.length === 0)
        return 'it holds no records';
    const stranger = records.find((record) => record.model !== model);
    if (stranger)
        return `its record «${stranger.id}» is about the model «${stranger.model}»`;
    return null;
}


/***/ }),

/***/ 64172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName)
/* harmony export */ });
/** Name of the artifact that holds a model's evidence. Slashes are not allowed in artifact names. */
function evidenceName(model) {
    return `plimsoll-${model.replaceAll('/', '.')}`;
}


/***/ }),

/***/ 82401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createDirectoryEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31690);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64172);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45296);






/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
function createDirectoryEvidence(options) {
    const { directory, label = directory } = options;
    return {
        async find(model) {
            const folder = await findBundle(directory, model);
            if (folder === undefined) {
                return { kind: 'none', reason: `The directory ${label} holds no evidence of ${model}.` };
            }
            try {
                const records = await (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'records'));
                const refusal = (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .refuseRecords */ .jf)(model, records);
                if (refusal !== null) {
                    return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${refusal}.` };
                }
                return { kind: 'found', provenance: describe(label, records), records, folder };
            }
            catch (error) {
                if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j))
                    throw error;
                return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${error.message}` };
            }
        },
        async keep({ model, folder, files }) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model));
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                for (const file of files) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, pathBelow(folder, file));
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(file, path);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unfinished, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true, force: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
            }
            return target;
        },
    };
}
async function findBundle(directory, model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model));
    if (await isFolder(own))
        return own;
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'records'))) ? directory : undefined;
}
function describe(label, records) {
    const commits = new Set(records.map((record) => record.identity.commit));
    const [commit = null] = commits;
    return {
        source: `directory ${label}`,
        commit: commits.size === 1 ? commit : null,
        createdAt: records
            .map((record) => record.timings.startedAt)
            .sort()
            .at(-1) ?? null,
        commitsBehind: null,
        url: null,
        isAncestor: null,
    };
}
function pathBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    if (path === '' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || path === '..') {
        throw new Error(`${file} is not below ${folder}`);
    }
    return path;
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
    return found?.isDirectory() ?? false;
}


/***/ }),

/***/ 82061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);
/* harmony import */ var _directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82401);




/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence, else it is a folder with evidence.
 * Throws a ConfigurationError when that folder is not there.
 */
async function findBaseline(world, choice) {
    if (choice.baseline !== '' && choice.baseline !== 'auto') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.workspace, choice.baseline);
        await requireFolder(directory, choice.baseline);
        return (0,_directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .createDirectoryEvidence */ .D)({ directory, label: choice.baseline }).find(choice.model);
    }
    try {
        const forge = await world.forge();
        return await forge.baselines.find(choice.model);
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
            throw error;
        return { kind: 'unavailable', reason: error.message };
    }
}
async function requireFolder(directory, given) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${given}», which is not a folder.`,
        fix: 'Write auto, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
    });
}


/***/ }),

/***/ 80921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ findKeptPredictions),
/* harmony export */   MU: () => (/* binding */ forgetPredictions),
/* harmony export */   Nq: () => (/* binding */ predictionsFolder),
/* harmony export */   sk: () => (/* binding */ keepPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the predictions of a workspace are kept beside its records, relative to it, as in an evidence bundle. */
const predictionsFolder = '.plimsoll/predictions';
/** Forgets what an earlier run of the step kept, so that it cannot be taken for this run's. */
async function forgetPredictions(folder, id) {
    for (const name of await listKept(folder, id))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
/** Keeps a copy as `<id>.<extension>`, and returns its path. */
async function keepPredictions(folder, id, file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}${fullExtension(file)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, kept);
    return kept;
}
/** The predictions that a step kept, or undefined. */
async function findKeptPredictions(folder, id) {
    const [name] = await listKept(folder, id);
    return name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}
async function listKept(folder, id) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.filter((name) => name.slice(0, -fullExtension(name).length) === id).sort();
}
/** `.csv`, or `.csv.gz` for a compressed table. */
function fullExtension(file) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file);
    return /^\.(gz|zst)$/i.test(last) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file.slice(0, -last.length))}${last}` : last;
}


/***/ })

};
