// What the demo plays on: a temporary folder with a git repository, and commands that are run there, shown and checked.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('..', import.meta.url));
const plimsollFile = join(suite, 'dist', 'plimsoll.js');

/** What an installation or an earlier training may have left in the example. */
const leftovers = new Set(
  'node_modules .plimsoll model.json model.joblib metrics.json predictions.csv train-predictions.csv'.split(
    ' ',
  ),
);

/** The temporary repository obeys nobody's git configuration but its own. */
const environment = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
const isColored = process.stdout.isTTY === true && !process.env.NO_COLOR;

/**
 * A stage with a copy of examples/<name> as a git repository on the branch main.
 * `given` is the folder to play in, which must not exist yet or be empty; without it, a new temporary one.
 */
export function openStage(name, given) {
  if (!existsSync(plimsollFile)) {
    console.error(`${plimsollFile} is missing. Run «npm ci» and «npm run build», which make it.`);
    process.exit(2);
  }
  const folder = openFolder(given);
  const repository = join(folder, name);
  const plimsollFolder = join(repository, '.plimsoll');
  const comments = join(folder, 'comments');
  cpSync(join(suite, 'examples', name), repository, {
    recursive: true,
    filter: (file) => !leftovers.has(basename(file)),
  });
  mkdirSync(comments);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Plimsoll demo');
  git('config', 'user.email', 'demo@example.com');
  return {
    repository,
    plimsollFolder,
    comments,
    plimsoll,
    show,
    git,
    commit,
    branch,
    edit,
    startAfresh,
    keepComment,
  };

  /** Runs an action, checks how it ended, and returns its record. */
  async function plimsoll(action, inputs, expected) {
    const begin = Date.now();
    const exitCode = await run(
      ['plimsoll', action, ...inputs],
      [process.execPath, plimsollFile, action, ...inputs],
    );
    const file = join(plimsollFolder, 'records', `${action}.json`);
    assert.ok(existsSync(file), `plimsoll ${action} left no record (exit code ${exitCode})`);
    const record = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(Date.parse(record.timings.startedAt) >= begin, `${file} is of an earlier run`);
    assert.equal(record.verdict, expected.verdict, `plimsoll ${action}: ${record.summary}`);
    assert.equal(exitCode, expected.exitCode, `plimsoll ${action} ended with exit code ${exitCode}`);
    say(`  (exit code ${exitCode}, verdict ${record.verdict})`);
    return record;
  }

  /** Runs a program in the repository, and shows it as it would be typed. */
  async function show(program, ...args) {
    assert.equal(await run([program, ...args], [program, ...args]), 0, `${program} ${args[0]} failed`);
  }

  /** Runs a command in the repository, with its output indented below what is `shown` of it; returns the exit code. */
  async function run(shown, [program, ...args]) {
    say(`\n${bold(`$ ${typed(shown)}`)}`);
    const options = { cwd: repository, env: environment, stdio: ['ignore', 'pipe', 'pipe'] };
    // On Windows npm is a script, which only a shell can start.
    const child = spawn(program, args, {
      ...options,
      shell: process.platform === 'win32' && program === 'npm',
    });
    let isLineStart = true;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        const indented = text.replace(/^(?=.)/gm, '  ');
        process.stdout.write(isLineStart ? indented : indented.replace(/^ {2}/, ''));
        isLineStart = text.endsWith('\n');
      });
    }
    const exitCode = await new Promise((done, failed) => child.once('error', failed).once('close', done));
    if (!isLineStart) say('');
    return exitCode;
  }

  /** Runs git without showing it, and returns what it says. */
  function git(...args) {
    const options = { cwd: repository, env: environment, encoding: 'utf8' };
    const { status, stdout, stderr, error } = spawnSync('git', args, options);
    assert.equal(status, 0, `git ${args[0]}: ${error?.message ?? stderr}`);
    return stdout.trim();
  }

  function commit(message) {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  }

  /** Starts a branch at main, and changes parameters there. */
  async function branch(name, parameters) {
    await show('git', 'switch', '--quiet', '--create', name, 'main');
    for (const [parameter, value] of Object.entries(parameters)) {
      edit('params.yml', new RegExp(`^${parameter}: (\\[.*?\\]|\\S+)`, 'm'), `${parameter}: ${value}`);
    }
    await show('git', 'diff', '--unified=0', 'params.yml');
    commit(`Train with ${name.replaceAll('-', ' ')}`);
    startAfresh();
  }

  /** Replaces what `pattern` finds in a file of the repository. */
  function edit(file, pattern, replacement) {
    const text = readFileSync(join(repository, file), 'utf8');
    assert.match(text, pattern);
    writeFileSync(join(repository, file), text.replace(pattern, replacement));
  }

  /** A runner starts without the records of earlier runs. */
  function startAfresh() {
    rmSync(join(plimsollFolder, 'records'), { recursive: true, force: true });
  }

  /** Keeps the comment on a pull request from that on the next one, and returns its place. */
  function keepComment(pullRequest) {
    const place = join(comments, `${pullRequest}.md`);
    cpSync(join(plimsollFolder, 'comment.md'), place);
    return place;
  }
}

function openFolder(given) {
  if (given === undefined) return mkdtempSync(join(tmpdir(), 'plimsoll-demo-'));
  mkdirSync(given, { recursive: true });
  assert.deepEqual(readdirSync(given), [], `${given} is not empty`);
  return resolve(given);
}

/** Checks the files of each version in a registry folder against its SHA256SUMS, as anybody could; returns the versions. */
export function verifyRegistry(registry) {
  const sums = readdirSync(registry, { recursive: true }).filter((file) => basename(file) === 'SHA256SUMS');
  for (const file of sums) {
    const lines = readFileSync(join(registry, file), 'utf8').trimEnd().split('\n');
    for (const line of lines) {
      const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? assert.fail(`${file}: ${line}`);
      const content = readFileSync(join(registry, file, '..', name));
      assert.equal(
        createHash('sha256').update(content).digest('hex'),
        digest,
        `${name} is not what ${file} says`,
      );
    }
    say(`${file}: all ${lines.length} files are what it says`);
  }
  return sums.map((file) => dirname(file).replaceAll('\\', '/')).sort();
}

export function heading(text) {
  say(`\n${bold(`━━ ${text} ${'━'.repeat(Math.max(2, 90 - text.length))}`)}`);
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

function bold(text) {
  return isColored ? `\u001b[1m${text}\u001b[22m` : text;
}

/** A command as it would be typed; a long one has a line for each option. */
function typed(command) {
  const words = command.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`));
  const line = words.join(' ');
  return line.length <= 110 ? line : line.replace(/ (?=--)/g, ' \\\n    ');
}
