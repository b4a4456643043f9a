import { renderRule } from '../src/check/render-rule.ts';
import { RULES } from '../src/check/rules.ts';

/** docs/reference/rules.md: what each rule says of itself. */
export const renderRulesReference = (): string =>
  `${[INTRODUCTION, renderTable(), ...RULES.map(renderRule)].join('\n\n')}\n`;

const INTRODUCTION = `# The rules of \`onrecord check\`

Made from the rules (\`src/check/rules\`) by \`npm run docs\`; do not edit by hand. The examples are the rules’ tests. \`onrecord check --explain RULE\`
shows the same. [config.schema.json](config.schema.json) says what \`onrecord.config.json\` may hold, [findings.schema.json](findings.schema.json) what
\`--format json\` writes.`;

const renderTable = (): string =>
  [
    '| rule | severity | finds |',
    '| --- | --- | --- |',
    ...RULES.map(({ id, severity, docs }) => `| [${id}](#${id.replace('/', '')}) | ${severity} | ${docs.title} |`),
  ].join('\n');
