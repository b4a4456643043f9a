// npm start: sets the clone up, reads the golden articles into a store of their own, shows one of them as a person would
// want to read it, names things to try next, and serves the desk over them until it is interrupted (--no-serve: it ends instead).
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureReady, ROOT } from './setup.mjs';

const STORE = join('.onrecord', 'golden.db');
const ARTICLES = join('test', 'articles');
/** The one that `onrecord serve` takes unless told. */
const PORT = 4747;

await ensureReady({ build: true });
process.chdir(ROOT);
const { runCli } = await import('../dist/cli/run-cli.js');
const { createProcessIo } = await import('../dist/cli/process-io.js');
const io = createProcessIo();

const articles = listArticles();
process.exitCode = (await runCommands(articles)) ?? (tellWhatNext() || (await serveDesk()));

/** The article file of every golden folder, in order of name. */
function listArticles() {
  return readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const file = readdirSync(join(ARTICLES, name)).find((candidate) => candidate.startsWith('article.'));
      return file === undefined ? [] : [join(ARTICLES, name, file)];
    })
    .filter((path) => existsSync(path))
    .sort();
}

/** Reads all, then shows the first; null when both went well, else the exit code. */
async function runCommands(paths) {
  const read = await runCli(['read', '--store', STORE, ...paths], io);
  if (read !== 0) return read;
  const show = await runCli(['show', '--store', STORE, paths[0]], io);
  return show === 0 ? null : show;
}

/** The desk over the samples; the exit code once it is interrupted. */
async function serveDesk() {
  if (process.argv.includes('--no-serve')) return 0;
  process.stdout.write('\nThe same articles on the desk, until Ctrl+C:\n');
  // Where another desk runs already, this one takes any port that is free.
  return runCli(['serve', '--store', STORE, ...((await isFree(PORT)) ? [] : ['--port', '0'])], io);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function tellWhatNext() {
  process.stdout.write(`
Five things to try next:

  See what was said on a subject, over all these articles (the first line names their store, for this terminal):
    export ONRECORD_STORE=${STORE}
    bin/onrecord search talks

  Ask what is said on both sides of a question, each line with its words:
    bin/onrecord ask "Should Kaldria negotiate with Vesmar?"

  Take the statements away as a table:
    bin/onrecord export --format csv > statements.csv

  Put an article of your own on the record, in a store of your own:
    unset ONRECORD_STORE
    bin/onrecord read YOUR-ARTICLE.txt

  Check a draft against the interview that it was written from (six faults are planted in it):
    bin/onrecord check examples/draft.md --against examples/interview.vtt
`);
  return 0;
}
