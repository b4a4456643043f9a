import { Command, Option } from 'commander';
import { findRule } from '../../check/find-rule.ts';
import { renderRule } from '../../check/render-rule.ts';
import { RULES } from '../../check/rules.ts';
import { SEVERITIES, type Severity } from '../../check/severity.ts';
import { createFindings, isFailing } from '../../check/summarize.ts';
import { OnrecordError } from '../../errors.ts';
import { type CheckedFile, checkFiles } from '../../workspace/check/check-files.ts';
import { renderFindings } from '../check/render-findings.ts';
import { type CommandContext, printJson, printLine } from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { renderJson } from '../layout/render-json.ts';
import { renderTable } from '../layout/render-table.ts';
import { createScreen } from '../layout/screen.ts';
import { parseDay } from '../parse-option.ts';
import { createErrorJson, renderError } from '../render-error.ts';

interface CheckOptions {
  readonly against?: readonly string[];
  readonly rule?: readonly string[];
  readonly rules?: boolean;
  readonly explain?: string;
  readonly format: 'pretty' | 'json';
  readonly json?: boolean;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly published?: string;
  readonly color: boolean;
}

export function createCheckCommand(context: CommandContext): Command {
  return new Command('check')
    .summary('what an editor wants to hear of a draft before it is published')
    .description(
      'Checks drafts by themselves, and against what they come from (--against): each finding at its place, with why it matters and what to do. Needs no store. A comment <!-- onrecord-ignore RULE: reason --> silences a rule on the next line; onrecord.config.json, in the folder of the draft or above, sets the rules.',
    )
    .argument('[file...]', 'files of every kind that is read, or "-" for standard input')
    .option('--against <file...>', 'hold the drafts against these: transcripts, releases, reports')
    .option('--rule <rule...>', 'only these rules')
    .option('--rules', 'list the rules')
    .option('--explain <rule>', 'say what a rule finds, why, and what to do about it')
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on (default: "error")').choices(SEVERITIES),
    )
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings', parseLimit)
    .option('--config <path>', 'the configuration, in the place of the one that is found')
    .option('--published <day>', 'the day of publication of drafts that bear none', parseDay)
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: CheckOptions) => runCheck(context, paths, options));
}

const EXAMPLES = `
Exit codes:
  0  nothing as bad as --fail-on was found
  1  something was
  2  a draft could not be read, or the configuration is at fault

Examples:
  onrecord check draft.md
  onrecord check draft.md --against interview.vtt release.pdf
  onrecord check drafts/*.md --fail-on warning --json
  onrecord check --explain text/doubled-word
`;

function parseLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new OnrecordError('usage', `--max-warnings takes a whole number from 0 up, not "${value}".`);
  }
  return Number(value);
}

async function runCheck(context: CommandContext, paths: readonly string[], options: CheckOptions): Promise<void> {
  if (options.explain !== undefined) return printLine(context.io, renderRule(findRule(options.explain)));
  if (options.rules) return printRules(context, options);
  if (!paths.length) {
    throw new OnrecordError('usage', 'There is nothing to check.', {
      remedy: 'Name a draft: onrecord check draft.md.',
    });
  }
  const files: CheckedFile[] = [];
  for await (const file of checkFiles(paths, toFileOptions(context, options))) {
    files.push(file);
    if (!file.ok) await printFailure(context, file, options);
  }
  context.exitCode = await printFindings(context, files, options);
}

function toFileOptions({ io }: CommandContext, { against, rule, config, published }: CheckOptions) {
  return {
    ...{ cwd: io.cwd, stdin: io.stdin },
    ...(against && { against }),
    ...(rule && { only: rule.map((each) => findRule(each).id) }),
    ...(config !== undefined && { configPath: config }),
    ...(published !== undefined && { publishedAt: published }),
  };
}

const isJson = ({ json, format }: CheckOptions): boolean => json === true || format === 'json';

async function printFailure(
  { io }: CommandContext,
  { error }: Extract<CheckedFile, { ok: false }>,
  options: CheckOptions,
): Promise<void> {
  await io.stderr.write(`${isJson(options) ? renderJson({ error: createErrorJson(error) }) : renderError(error)}\n`);
}

async function printFindings(
  { io }: CommandContext,
  files: readonly CheckedFile[],
  options: CheckOptions,
): Promise<ExitCode> {
  const checked = files.filter((file) => file.ok);
  const summary = createFindings(checked);
  if (isJson(options)) await printJson(io, summary);
  else if (checked.length) {
    await io.stdout.write(renderFindings(checked, summary, createScreen(io, options.color)));
  }
  if (checked.length < files.length) return EXIT.failure;
  return checked.some((file) => isFailingFile(file, options)) ? EXIT.findings : EXIT.clean;
}

/** The command line wins over the configuration. */
const isFailingFile = ({ result, project }: Extract<CheckedFile, { ok: true }>, options: CheckOptions): boolean =>
  isFailing(result.findings, {
    failOn: options.failOn ?? project.config.failOn ?? 'error',
    maxWarnings: options.maxWarnings ?? project.config.maxWarnings ?? null,
  });

async function printRules({ io }: CommandContext, options: CheckOptions): Promise<void> {
  const rows = RULES.map(({ id, severity, docs }) => ({ id, severity, title: docs.title }));
  if (isJson(options)) return printJson(io, rows);
  const columns = [{ title: 'rule' }, { title: 'severity' }, { title: 'finds' }];
  const cells = rows.map(({ id, severity, title }) => [id, severity, title]);
  await printLine(io, renderTable(columns, cells, createScreen(io, options.color)));
}
