// Puts what the published package needs of onnxruntime-node into a build: its JavaScript and, for every machine that it is
// made for, the library that computes on the processor. As a dependency it would run its install script, which fetches GPU
// libraries from a host of its own and breaks the install where it cannot (docs/decisions/house.md).
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAME = 'onnxruntime-node';
/** Not DirectML.dll, dxcompiler.dll and dxil.dll, which serve GPUs, nor a library's second copy under its full version. */
const NEEDED = /^(?:onnxruntime_binding\.node|libonnxruntime\.so\.1|libonnxruntime\.1\.dylib|onnxruntime\.dll)$/;

/** Windows on ARM runs Node for x64 as well, and its library would be a tenth of the package. */
const LEFT_OUT = 'win32/arm64/';

/** `dist` is the folder of a build; onnxruntime-node is read from the clone's packages. */
export function carryRuntime(root, dist) {
  const from = join(root, 'node_modules', NAME);
  const to = join(dist, NAME);
  for (const path of listFiles(from, 'dist').filter((path) => path.endsWith('.js'))) writeScript(from, to, path);
  for (const path of listFiles(from, 'bin').filter((path) => isNeeded(path))) link(from, to, path);
  const { name, version, license, main } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const settings = { name, version, license, main, type: 'commonjs', private: true };
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

const isNeeded = (path) => NEEDED.test(path.split('/').at(-1)) && !path.includes(LEFT_OUT);

/** Paths below a folder, with slashes. */
function listFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

/** Without its reference to a source map, since the map stays behind. */
function writeScript(from, to, path) {
  const text = readFileSync(join(from, path), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), text);
}

/** A second name of the same file, where the file system can: they are 175 MB, and every build has them. */
function link(from, to, path) {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  try {
    linkSync(join(from, path), join(to, path));
  } catch {
    copyFileSync(join(from, path), join(to, path));
  }
}
