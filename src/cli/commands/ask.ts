import { Command, Option } from 'commander';
import type { Brief } from '../../ask/brief/brief.ts';
import { renderBriefHtml } from '../../ask/brief/html/render-html.ts';
import { renderBriefMarkdown } from '../../ask/brief/render-markdown.ts';
import { OnrecordError } from '../../errors.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  withWorkspace,
} from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Screen } from '../layout/screen.ts';
import { parseDay } from '../parse-option.ts';
import { pickActor } from '../pick-actor.ts';
import { addPageOptions, type PageOptions, printPage } from '../print-page.ts';

interface AskOptions extends CommonOptions, PageOptions {
  readonly that?: string;
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
  readonly actor?: string;
  readonly md?: boolean;
  readonly html?: boolean;
}

export function createAskCommand(context: CommandContext): Command {
  const command = new Command('ask')
    .summary('what is said on both sides of a question, by whom and since when')
    .description(
      'Answers a question from the documents on record, with the exact words of those who speak to it. A question that can be answered with yes or no is taken as an assertion, shown as "taken as": who is for it, who against, who on conditions, and who moved. Who, what, when, where, which, why and how are answered by a list, by time.',
    )
    .argument('<question...>', 'the question, in quotation marks')
    .option('--that <assertion>', 'weigh this, in the place of what is made of the question')
    .option('--since <day>', 'said or published on this day or later', parseDay)
    .option('--until <day>', 'said or published on this day or before', parseDay)
    .option('--publisher <name>', 'only documents of this publisher')
    .option('--actor <name>', 'only what this actor says')
    .addOption(new Option('--md', 'write Markdown').conflicts(['html', 'json']))
    .addOption(new Option('--html', 'write a page: one file, with nothing to load').conflicts(['md', 'json']))
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: AskOptions) => runAsk(context, words.join(' '), options));
  return addCommonOptions(addPageOptions(command));
}

const EXAMPLES = `
Examples:
  onrecord ask "Should Kaldria negotiate with Vesmar?"
  onrecord ask "Is a ceasefire near?" --since 2031-04-01 --that "There will be a ceasefire this year"
  onrecord ask "Should Kaldria negotiate with Vesmar?" --actor Doverik
  onrecord ask "Should Kaldria negotiate with Vesmar?" --html > brief.html
  onrecord ask "How many soldiers has Vesmar lost?" --json
`;

async function runAsk(context: CommandContext, question: string, options: AskOptions): Promise<void> {
  if (options.that?.trim() === '') {
    throw new OnrecordError('usage', 'There is nothing to weigh behind --that.', {
      remedy: 'Write an assertion: --that "Kaldria should negotiate with Vesmar".',
    });
  }
  await withWorkspace(context, options, async (workspace, screen) => {
    const brief = await askWorkspace(workspace, question, options);
    await printBrief(context, brief, screen, options);
    return exitCodeOf(brief);
  });
}

async function askWorkspace(workspace: Workspace, question: string, options: AskOptions): Promise<Brief> {
  const { that, since, until, publisher, actor } = options;
  return workspace.ask(question, {
    ...(that !== undefined && { that }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(publisher !== undefined && { publisher }),
    ...(actor !== undefined && { actors: [(await pickActor(workspace, actor)).id] }),
  });
}

async function printBrief({ io }: CommandContext, brief: Brief, screen: Screen, options: AskOptions): Promise<void> {
  if (options.json) return printJson(io, brief);
  if (options.html) return void (await io.stdout.write(renderBriefHtml(brief)));
  const page = renderBriefMarkdown(brief);
  await (options.md ? io.stdout.write(page) : printPage(io, screen, page.trimEnd(), options));
}

/** A record that says nothing on a question has answered it too, but a script can tell. */
const exitCodeOf = ({ coverage }: Brief): ExitCode => (coverage.lines > 0 ? EXIT.clean : EXIT.findings);
