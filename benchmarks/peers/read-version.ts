import { readFileSync } from 'node:fs';

/** The exact version of a package that the project pins. */
export function readVersion(name: string): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { devDependencies } = JSON.parse(text) as { readonly devDependencies: Readonly<Record<string, string>> };
  return devDependencies[name]!;
}
