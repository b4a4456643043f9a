// Makes a clone ready to run: packages installed, sources built. Plain JavaScript without packages, since it runs before
// there are any. Speaks on standard error only, so that a program's own output stays clean.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const LONGEST_WAIT_MS = 15 * 60_000;

/** The folder of the clone or of the installed package. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A reason why Onrecord cannot be set up, with what to do about it. */
export class SetupError extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** Does what is missing or stale, quickly nothing when all is fresh. Ends the process with code 2 where it cannot. */
export async function ensureReady({ build }) {
  try {
    assertNodeVersion(process.versions.node);
    await setUp({ root: ROOT, build });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`onrecord: ${error.message}\n${error.remedy}\n`);
    process.exit(2);
  }
}

export function assertNodeVersion(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    `Node.js ${version} is too old.`,
    `Onrecord needs Node.js ${OLDEST_NODE.join('.')} or newer: install one, then run the command again.`,
  );
}

/** As `ensureReady`, for any folder; throws a SetupError. A published package has no sources and needs nothing. */
export async function setUp({ root, build, install = installPackages, compile = compileSources, say = tell }) {
  if (!isClone(root)) return;
  const isReady = () => isInstallFresh(root) && (!build || isBuildFresh(root));
  if (isReady()) return;
  const prepare = async (addProcess) => {
    if (!isInstallFresh(root)) {
      say('installing packages (once) …');
      rmSync(installStampPath(root), { force: true });
      await install(root, addProcess);
      writeInstallStamp(root);
    }
    if (build && !isBuildFresh(root)) {
      say('building …');
      await buildInto(root, (folder) => compile(root, folder, addProcess));
    }
  };
  await withLock(join(root, '.onrecord', 'setup.lock'), prepare, { say });
}

const isClone = (root) => existsSync(join(root, 'src')) && existsSync(join(root, 'package-lock.json'));

const tell = (words) => process.stderr.write(`onrecord: ${words}\n`);

/** Were the packages installed from this lock file, for this Node.js and this kind of machine? */
export function isInstallFresh(root) {
  const wanted = createInstallStamp(root);
  const found = readInstallStamp(root);
  if (found?.lock === wanted.lock) return found.runtime === wanted.runtime;
  // Somebody ran npm: its own list of what it installed tells whether anything is left to do.
  if ((found && found.runtime !== wanted.runtime) || !isInstalledAsLocked(root)) return false;
  writeInstallStamp(root);
  return true;
}

const installStampPath = (root) => join(root, 'node_modules', '.onrecord-stamp');

function createInstallStamp(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return { lock, runtime: `node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}` };
}

function readInstallStamp(root) {
  return readJson(installStampPath(root));
}

function writeInstallStamp(root) {
  try {
    writeFileSync(installStampPath(root), `${JSON.stringify(createInstallStamp(root))}\n`);
  } catch (error) {
    // A folder that may not be written is none the less ready; the next run looks again.
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

/** Does npm's list of installed packages hold every package of the lock file, in its version? Optional ones may be missing. */
function isInstalledAsLocked(root) {
  const locked = readJson(join(root, 'package-lock.json'))?.packages;
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function installPackages(root, addProcess) {
  const { code, output } = await runQuietly(root, npmCommand(['ci', ...INSTALL_OPTIONS]), addProcess);
  if (code === 0) return;
  throw new SetupError(
    `the packages could not be installed.\n${indent(readNpmErrors(output))}`,
    'Check that this machine can reach its npm registry (npm ping) and that the folder may be written, then run the command again.',
  );
}

const INSTALL_OPTIONS = [
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--loglevel=error',
  '--prefer-offline',
  // Development packages too, whatever NODE_ENV says: the compiler is one of them.
  '--include=dev',
  // npm's own patience, over a minute for each package, looks like a hang to somebody without a network.
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
];

/** What npm says went wrong, without its banners. */
function readNpmErrors(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm error ?/, '').trimEnd());
  const telling = lines.filter((line) => line && !/^npm (notice|warn)|^A complete log|^\s+at /.test(line));
  return telling.slice(0, 8).join('\n');
}

/** The npm that runs us, else the one on the path. */
function npmCommand(args) {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js') ? [process.execPath, [running, ...args]] : ['npm', args];
}

/** Has `dist` been made from these very sources? */
export function isBuildFresh(root) {
  try {
    return readFileSync(join(root, 'dist', '.stamp'), 'utf8') === hashSources(root);
  } catch {
    return false;
  }
}

/** One hash over the contents of everything that the build reads; tests do not belong to it. */
export function hashSources(root) {
  const hash = createHash('sha256');
  const sources = ['src', 'web']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.(test|suite)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'bin/bundle.mjs'].map((name) =>
    join(root, name),
  );
  for (const path of [...settings, ...sources]) {
    const bytes = readFileSync(path);
    hash.update(`${path.slice(root.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Builds beside `dist` and takes its place when whole, so that a killed build leaves no half of one. */
async function buildInto(root, compile) {
  removeLeftovers(root);
  const stamp = hashSources(root);
  const fresh = join(root, `.dist-${process.pid}`);
  await compile(fresh);
  writeFileSync(join(fresh, '.stamp'), stamp);
  const dist = join(root, 'dist');
  const old = join(root, `.dist-old-${process.pid}`);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Folders of builds that were killed: we hold the lock, so nobody works in them. */
function removeLeftovers(root) {
  for (const name of readdirSync(root)) {
    if (/^\.dist-(old-)?\d+$/.test(name)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

async function compileSources(root, folder, addProcess) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const command = [process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder]];
  const { code, output } = await runQuietly(root, command, addProcess);
  if (code === 0) {
    const [{ carryRuntime }, { bundle }] = await Promise.all([import('./carry-runtime.mjs'), import('./bundle.mjs')]);
    await bundle(root, folder);
    carryRuntime(root, folder);
    await buildDesk(root, folder, addProcess);
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  throw new SetupError(
    `the sources could not be built.\n${indent(lastLines(output, 30))}`,
    'Mend what the compiler names (npm run check:types shows all of it), or go back to a commit that builds.',
  );
}

/** The pages of the desk, into `web` beside the program; a clone without them has none to build. */
async function buildDesk(root, folder, addProcess) {
  if (!existsSync(join(root, 'web', 'index.html'))) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'web', '--outDir', join(folder, 'web'), '--emptyOutDir', '--logLevel', 'warn'];
  // Whoever builds from within a test would else pack what libraries have for developers: slower, and half as large again.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runQuietly(root, [process.execPath, args], addProcess, env);
  if (code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new SetupError(
    `the desk could not be built.\n${indent(lastLines(output, 30))}`,
    'Mend what the bundler names (npx vite build web shows all of it), or go back to a commit that builds.',
  );
}

/** Runs a program to its end without our standard input, which belongs to the command; what it says is kept. */
async function runQuietly(cwd, [command, args], addProcess, env = process.env) {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    if (child.pid !== undefined) addProcess(child.pid);
    const output = [];
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => output.push(bytes));
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');
const indent = (text) => text.replace(/^/gm, '  ');

/**
 * Runs a task while no other process runs one under the same lock: a folder that appears with its owner's process
 * number already inside, in one step. A lock whose processes are no more is taken over; that of a living one is waited
 * for. The task adds the processes that it starts, since a killed owner may leave its npm behind at work.
 */
export async function withLock(path, task, { pollMs = 100, longestWaitMs = LONGEST_WAIT_MS, say = tell } = {}) {
  const own = createLockFolder(path);
  try {
    await takeLock(path, own, { pollMs, longestWaitMs, say });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  try {
    return await task((pid) => appendFileSync(join(path, 'pid'), ` ${pid}`));
  } finally {
    removeFolder(path, `${path}-done-${process.pid}`);
  }
}

/** In one step for everybody else: a lock folder that is there, but empty, must never be seen. */
function removeFolder(path, aside) {
  renameSync(path, aside);
  rmSync(aside, { recursive: true, force: true });
}

function createLockFolder(path) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const folder = mkdtempSync(`${path}-`);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return folder;
  } catch (error) {
    throw new SetupError(
      `${dirname(path)} cannot be written (${error.code}).`,
      'Onrecord has to install or build first: make its folder writable, or set it up as its owner.',
    );
  }
}

async function takeLock(path, own, { pollMs, longestWaitMs, say }) {
  const startedAt = performance.now();
  let hasSpoken = false;
  while (!moveInto(own, path)) {
    const owners = readOwners(path);
    if (owners !== null && !owners.split(' ').some(isAlive)) {
      removeStaleLock(path, owners);
      continue;
    }
    if (performance.now() - startedAt > longestWaitMs) {
      throw new SetupError(
        `process ${owners} has been setting up for a long time.`,
        `If that process is something else, remove the folder ${path} and run the command again.`,
      );
    }
    if (!hasSpoken) say('waiting for another process that is setting up …');
    hasSpoken = true;
    await sleep(pollMs);
  }
}

/** A folder can be renamed to a name that is free, never onto a folder that holds something. */
function moveInto(folder, path) {
  try {
    renameSync(folder, path);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code) && existsSync(path)) return false;
    if (['ENOTEMPTY', 'EEXIST'].includes(error.code)) return false;
    throw error;
  }
}

/** The process numbers in a lock, or null if it has gone. */
function readOwners(path) {
  try {
    return readFileSync(join(path, 'pid'), 'utf8');
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves the lock aside before removing it, and puts it back if another process was quicker and this is its new one. */
function removeStaleLock(path, deadOwners) {
  const aside = `${path}-stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readOwners(aside) !== deadOwners && moveInto(aside, path)) return;
  rmSync(aside, { recursive: true, force: true });
}
