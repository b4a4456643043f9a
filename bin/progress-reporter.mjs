// For vitest where its output is no terminal (a log, a pipe, CI): plain lines that only ever follow each other. One for every
// test file that is done, with how many are of all; every failure at once; and who is still at work, when nothing else comes.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const LONGEST_SILENCE_MS = 30_000;

// vitest wants a class, as the module's default
export default class ProgressReporter {
  #root = process.cwd();
  #files = 0;
  #done = 0;
  #tests = 0;
  #failed = 0;
  #running = new Set();
  #silence;
  #write;

  constructor({ write = (text) => process.stdout.write(text) } = {}) {
    this.#write = write;
  }

  onInit(vitest) {
    this.#root = vitest.config.root;
  }

  onTestRunStart(specifications) {
    this.#files = specifications.length;
    this.#say(`${count(this.#files, 'test file')}`);
  }

  onTestModuleStart(module) {
    this.#running.add(module.moduleId);
  }

  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    this.#tests += 1;
    if (state !== 'failed') return;
    this.#failed += 1;
    this.#say(`FAILED ${this.#nameOf(test.module)} > ${test.fullName}`);
    for (const error of errors) this.#say(this.#describe(error));
  }

  onTestSuiteResult(suite) {
    this.#tellErrors(`${this.#nameOf(suite.module)} > ${suite.fullName}`, suite.errors());
  }

  onTestModuleEnd(module) {
    this.#running.delete(module.moduleId);
    this.#done += 1;
    this.#tellErrors(this.#nameOf(module), module.errors());
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    const tests = [...module.children.allTests()].length;
    this.#say(`${this.#progress()}: ${this.#nameOf(module)} (${count(tests, 'test')}, ${seconds} s)`);
  }

  onUserConsoleLog({ content }) {
    this.#say(content.trimEnd());
  }

  onTestRunEnd(_modules, unhandled) {
    clearTimeout(this.#silence);
    this.#tellErrors('outside all tests', unhandled);
  }

  #progress() {
    return `${this.#done} of ${count(this.#files, 'file')}, ${count(this.#tests, 'test')}, ${this.#failed} failed`;
  }

  #tellErrors(place, errors) {
    this.#failed += errors.length;
    for (const error of errors) this.#say(`FAILED ${place}\n${this.#describe(error)}`);
  }

  #describe({ name, message, diff, stacks = [] }) {
    const places = stacks.map(({ file, line, column }) => `at ${relative(this.#root, file)}:${line}:${column}`);
    const lines = [`${name ?? 'Error'}: ${message}`, ...(diff ? [diff] : []), ...places];
    return lines.join('\n').replaceAll(/^/gm, '  ');
  }

  #nameOf(module) {
    return relative(this.#root, module.moduleId);
  }

  #say(text) {
    clearTimeout(this.#silence);
    this.#write(`${stripVTControlCharacters(text)}\n`);
    this.#silence = setTimeout(() => {
      const names = [...this.#running].map((id) => relative(this.#root, id));
      if (names.length) this.#say(`${this.#progress()}; at work on ${names.join(', ')}`);
    }, LONGEST_SILENCE_MS).unref();
  }
}

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
