import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose files come in by other ways than a script's imports. */
const BESIDE = ['@fontsource-variable/newsreader', '@fontsource-variable/source-sans-3', 'tailwindcss'];

export interface LicencePlugins {
  /** Notes which packages a build takes something of: for the page's build, and for that of its worker. */
  readonly note: () => Plugin;
  /** Writes `licences.txt`: what the project says of itself, and each package with its terms. */
  readonly write: Plugin;
}

/** What others made has to be passed on with its terms. `clone` is the folder of the project. */
export function createLicencePlugins(clone: string): LicencePlugins {
  const names = new Set(BESIDE);
  return {
    note: () => ({
      name: 'onrecord-note-packages',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          const modules = output.type === 'chunk' ? Object.entries(output.modules) : [];
          for (const [id, { renderedLength }] of modules) {
            const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
            if (name !== undefined && renderedLength > 0) names.add(name);
          }
        }
      },
    }),
    write: {
      name: 'onrecord-write-licences',
      apply: 'build',
      writeBundle({ dir }) {
        const own = ['NOTICE', 'LICENSE'].map((file) => readFileSync(join(clone, file), 'utf8'));
        const others = [...names].sort().map((name) => describePackage(join(clone, 'node_modules', name)));
        writeFileSync(
          join(dir!, 'licences.txt'),
          [...own, ...others].map((text) => text.trim()).join(`\n\n${LINE}\n\n`),
        );
      },
    },
  };
}

const LINE = '-'.repeat(72);

function describePackage(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const terms = file ? readFileSync(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${terms.trim()}`;
}
