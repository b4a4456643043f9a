import { KEY_MAP, type KeyBinding, type KeyScope } from '../web/logic/key-map.ts';
import { nameKey } from '../web/logic/name-key.ts';

const TITLES: Readonly<Record<KeyScope, string>> = {
  everywhere: 'Everywhere',
  library: 'Library',
  reader: 'Reader',
  question: 'Question',
  claims: 'Claims',
  actor: 'Actor',
  conflicts: 'Conflicts',
  check: 'Check',
};

/** docs/reference/keys.md: what each key of the desk does. */
export function renderKeysReference(): string {
  const scopes = [...new Set(KEY_MAP.map(({ scope }) => scope))];
  return `${[INTRODUCTION, ...scopes.map(renderScope)].join('\n\n')}\n`;
}

const INTRODUCTION = `# The keys of the desk

Made from the desk’s own map (\`web/logic/key-map.ts\`) by \`npm run docs\`; do not edit by hand. Two keys in a row are pressed one after the other. In the desk
\`?\` shows those of the page, gives a command another key, and turns single keys off; none of them works while one types in a field.`;

const renderScope = (scope: KeyScope): string =>
  [
    `## ${TITLES[scope]}`,
    '',
    '| key | does |',
    '| --- | --- |',
    ...KEY_MAP.filter((binding) => binding.scope === scope).map(renderBinding),
  ].join('\n');

const renderBinding = ({ keys, label }: KeyBinding): string => `| \`${nameKey(keys)}\` | ${label} |`;
