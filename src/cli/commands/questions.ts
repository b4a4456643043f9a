import { Command, InvalidArgumentError, Option } from 'commander';
import type { AnsweredQuestion } from '../../ask/saved/answered-question.ts';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { renderFollowed } from '../ask/render-followed.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printJsonList,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Screen } from '../layout/screen.ts';
import { createMaker } from './actor/correct.ts';

interface QuestionsOptions extends CommonOptions {
  readonly save?: string;
  readonly that?: string;
  readonly remove?: number;
  readonly by?: string;
}

export function createQuestionsCommand(context: CommandContext): Command {
  const command = new Command('questions')
    .summary('the questions that you follow, and what is new in their answers')
    .description(
      'Lists the questions that were saved, with how many lines stand on each side. Where documents have come since, each is answered anew, and what is new is shown once: new lines, and who moved.',
    )
    .addOption(new Option('--save <question>', 'answer a question and keep it').conflicts('remove'))
    .option('--that <assertion>', 'with --save: weigh this, in the place of what is made of the question')
    .option('--remove <number>', 'keep a question no longer', parseNumber)
    .option('--by <name>', 'who follows it (default: $ONRECORD_USER, else your login name)')
    .addHelpText('after', EXAMPLES)
    .action((options: QuestionsOptions) =>
      withWorkspace(context, options, (workspace, screen) => run(context, options, workspace, screen)),
    );
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord questions --save "Should Kaldria negotiate with Vesmar?"
  onrecord questions
  onrecord questions --remove 1
`;

function parseNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be the number of a question.');
  return Number(value);
}

async function run(
  context: CommandContext,
  options: QuestionsOptions,
  workspace: Workspace,
  screen: Screen,
): Promise<ExitCode> {
  if (options.remove !== undefined) return remove(options.remove, workspace);
  if (options.save !== undefined) return save(context, options, options.save, workspace, screen);
  return list(context, options, workspace, screen);
}

async function remove(key: number, workspace: Workspace): Promise<ExitCode> {
  if (await workspace.removeQuestion(key)) return EXIT.clean;
  throw new OnrecordError('usage', `There is no question ${key}.`, {
    remedy: 'See the numbers with: onrecord questions',
  });
}

async function save(
  context: CommandContext,
  options: QuestionsOptions,
  question: string,
  workspace: Workspace,
  screen: Screen,
): Promise<ExitCode> {
  const asked = options.that === undefined ? {} : { that: options.that };
  const { by } = createMaker(context, options);
  const answered = await workspace.saveQuestion(question, asked, { by });
  if (options.json) await printJson(context.io, answered);
  else await printLine(context.io, renderFollowed(answered, screen));
  return EXIT.clean;
}

async function list(
  context: CommandContext,
  options: QuestionsOptions,
  workspace: Workspace,
  screen: Screen,
): Promise<ExitCode> {
  const answered: AnsweredQuestion[] = [];
  for await (const each of workspace.answerQuestions()) answered.push(each);
  if (options.json) return printJsonList(context.io, answered);
  for (const each of answered) await printLine(context.io, renderFollowed(each, screen));
  if (answered.length === 0) await context.io.stderr.write('No question is saved yet: onrecord questions --save "…"\n');
  return answered.length > 0 ? EXIT.clean : EXIT.findings;
}
