// node bin/complete-lock.mjs: adds to package-lock.json the packages for other machines that npm left out, which it does
// when its registry does not carry them or node_modules was already there. Without them `npm ci` refuses the lock file,
// and on those machines the tools would lack their programs. Safe to run again; run it after `npm install NAME`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const PLATFORM = /(?<os>aix|android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>\w+))?$/;
const LIBCS = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' };

const path = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = [`node_modules/${name}`, `${owner}/node_modules/${name}`].some((key) => key in lock.packages);
    if (!isThere) lock.packages[`node_modules/${name}`] = createEntry(name, version, entry);
  }
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);

/** As npm writes it, without a checksum: nobody here has seen the package. A range is taken at its lowest. */
function createEntry(name, range, owner) {
  const { os, cpu, abi } = PLATFORM.exec(name)?.groups ?? { os: /windows/.test(name) ? 'win32' : undefined };
  const [version] = /\d+\.\d+\.\d+$/.exec(range) ?? [];
  if (!os || !version) throw new Error(`cannot tell the machine of ${name} ${range}`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(owner.dev && { dev: true }),
    ...(LIBCS[abi] && { libc: [LIBCS[abi]] }),
    optional: true,
    os: [os],
    ...(owner.engines && { engines: owner.engines }),
  };
}
