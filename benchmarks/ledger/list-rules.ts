import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPEAKER_RULES } from '../../src/engine/speaker/speaker-rules.ts';

const ENGINE = join(import.meta.dirname, '../../src/engine');

/** The ids of all rules that decide, as items carry them. Those that are written beside their rule are looked up in the sources. */
export function listRules(): string[] {
  const times = find('timex', /\b(?:id|by): '((?:[a-z-]+\/)[a-z/-]+|form)'/g).map((id) => `timexes/${id}`);
  const own = find('speaker/speaker-rules.ts', /^ {2}\| '([a-z-]+)'/gm);
  const speakers = [...Object.keys(SPEAKER_RULES), ...own].map((id) => `speakers/${id}`);
  return [...new Set([...times, ...find('quantity', /'(figures\/[a-z/-]+)'/g), ...speakers])].sort();
}

const find = (place: string, id: RegExp): string[] =>
  listSources(join(ENGINE, place)).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(id)].map((match) => match[1]!),
  );

function listSources(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/\.(?:test|suite|fixture)\.ts$/.test(name))
    .flatMap(({ name }) => listSources(join(path, name)));
}
