import type { Example, Rule } from './rule.ts';

/** The page of a rule as Markdown: what `check --explain` shows, and what docs/reference/rules.md is made of. */
export function renderRule({ id, scope, severity, isFixable, needs, docs, options }: Rule): string {
  const facts = [
    `Severity: ${severity}.`,
    scope === 'own' ? 'Leaves other people’s words alone.' : 'Reads other people’s words too.',
    ...(needs.length ? [`Runs with ${needs.map((need) => NEEDS[need]).join(' or ')}.`] : []),
    ...(isFixable ? ['`--fix` puts it right.'] : []),
  ];
  const parts = [
    `## ${id}`,
    `**${docs.title}.** ${facts.join(' ')}`,
    `Why: ${docs.why}`,
    `What to do: ${docs.todo}`,
    ...(options ? [`Options: ${renderOptions(options.shape)}`] : []),
    ...(docs.invalid.length ? ['It finds:', docs.invalid.map(renderExample).join('\n\n')] : []),
    ...(docs.valid.length ? ['It lets pass:', docs.valid.map(renderExample).join('\n\n')] : []),
  ];
  return parts.join('\n\n');
}

const NEEDS = { sources: '`--against`', store: '`--store`' };

const renderOptions = (shape: NonNullable<Rule['options']>['shape']): string =>
  Object.entries(shape)
    .map(([name, schema]) => `\`${name}\`: ${(schema as { description?: string }).description ?? ''}`)
    .join('; ');

function renderExample(example: Example & { readonly finds?: readonly string[]; readonly fixed?: string }): string {
  const { text, publishedAt, sources = [], store = [], followed = [], finds, fixed } = example;
  const lines = [
    text,
    ...(publishedAt ? ['', `(published on ${publishedAt})`] : []),
    ...[...sources, ...store].flatMap((document) => ['', `(${document.path}:)`, document.text]),
    ...followed.flatMap(({ proposition, stance, earlier }) => [
      '',
      `(followed: “${proposition}”; here ${stance}, on ${earlier.day} ${earlier.stance})`,
    ]),
    ...(finds ? ['', `→ ${finds.map((words) => `“${words}”`).join(', ')}`] : []),
    ...(fixed ? [`→ ${fixed}`] : []),
  ];
  return ['```text', ...lines, '```'].join('\n');
}
