import { Command, Option } from 'commander';
import { findRule } from '../../check/find-rule.ts';
import { renderRule } from '../../check/render-rule.ts';
import { RULES } from '../../check/rules.ts';
import { SEVERITIES } from '../../check/severity.ts';
import { OnrecordError } from '../../errors.ts';
import { assertOptions, type CheckOptions, FORMATS, readFormat } from '../check/check-options.ts';
import { runCheck } from '../check/run-check.ts';
import { watchFiles } from '../check/watch-files.ts';
import { type CommandContext, printJson, printLine } from '../command-context.ts';
import { renderTable } from '../layout/render-table.ts';
import { createScreen } from '../layout/screen.ts';
import { parseDay } from '../parse-option.ts';

export function createCheckCommand(context: CommandContext): Command {
  return new Command('check')
    .summary('what an editor wants to hear of a draft before it is published')
    .description(
      'Checks drafts by themselves, and against what they come from (--against): each finding at its place, with why it matters and what to do. Needs no store, and takes one (--store). A comment <!-- onrecord-ignore RULE: reason --> silences a rule on the next line; onrecord.config.json, in the folder of the draft or above, sets the rules.',
    )
    .argument('[file...]', 'files of every kind that is read, or "-" for standard input')
    .option('--against <file...>', 'hold the drafts against these: transcripts, releases, reports')
    .option('--store <path>', 'hold them against the documents of a store too, and let its dismissals count')
    .option('--staged', 'check what git has staged, as the next commit would hold it')
    .option('--rule <rule...>', 'only these rules')
    .option('--rules', 'list the rules')
    .option('--explain <rule>', 'say what a rule finds, why, and what to do about it')
    .addOption(new Option('--format <format>', 'how findings are written').choices(FORMATS).default('pretty'))
    .option('--json', 'the same as --format json')
    .option('--all', 'show each of what a rule finds many times, for information')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on (default: "error")').choices(SEVERITIES),
    )
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings', parseLimit)
    .option('--fix', 'put right what is safe to put right: shows the changes and asks')
    .option('--yes', 'with --fix: do not ask')
    .option('--update-baseline', 'keep what is found now as known: it counts no more')
    .option('--dismiss <fingerprint>', 'say in the journal of the store that a finding is none')
    .option('--reason <words>', 'why it is none')
    .option('--by <name>', 'who says so (default: $ONRECORD_USER, else the name of the user)')
    .option('--watch', 'check again whenever a draft, a source or the configuration changes')
    .option('--config <path>', 'the configuration, in the place of the one that is found')
    .option('--published <day>', 'the day of publication of drafts that bear none', parseDay)
    .option('--no-cache', 'keep no readings of sources (in $ONRECORD_CACHE, else ~/.onrecord/cache)')
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: CheckOptions) => checkDrafts(context, paths, options));
}

const EXAMPLES = `
Exit codes:
  0  nothing as bad as --fail-on was found
  1  something was
  2  a draft could not be read, or the configuration is at fault

Examples:
  onrecord check draft.md
  onrecord check draft.md --against interview.vtt release.pdf
  onrecord check drafts/*.md --fail-on warning --format github
  onrecord check draft.md --fix
  onrecord check --staged
  onrecord check --explain text/doubled-word
`;

function parseLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new OnrecordError('usage', `--max-warnings takes a whole number from 0 up, not "${value}".`);
  }
  return Number(value);
}

async function checkDrafts(context: CommandContext, paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.explain !== undefined) return printLine(context.io, renderRule(findRule(options.explain)));
  if (options.rules) return printRules(context, options);
  assertOptions(paths, options);
  const check = options.watch ? watchFiles : runCheck;
  context.exitCode = await check(context, paths, options);
}

async function printRules({ io }: CommandContext, options: CheckOptions): Promise<void> {
  const rows = RULES.map(({ id, severity, docs }) => ({ id, severity, title: docs.title }));
  if (readFormat(options) === 'json') return printJson(io, rows);
  const columns = [{ title: 'rule' }, { title: 'severity' }, { title: 'finds' }];
  const cells = rows.map(({ id, severity, title }) => [id, severity, title]);
  await printLine(io, renderTable(columns, cells, createScreen(io, options.color)));
}
