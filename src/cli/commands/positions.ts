import { Command } from 'commander';
import type { Brief, BriefPosition } from '../../ask/brief/brief.ts';
import { linesOf, tellTrack } from '../../ask/brief/tell-brief.ts';
import { tellMoment, tellPlace } from '../../ask/brief/tell-line.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJsonList,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { pickActor } from '../pick-actor.ts';

export function createPositionsCommand(context: CommandContext): Command {
  const command = new Command('positions')
    .summary('where an actor stands on the questions that you follow')
    .description(
      'Shows where an actor stands on each question that was saved with `onrecord questions --save`, since when, and in which words.',
    )
    .argument('<actor...>', 'a name or an id')
    .addHelpText('after', '\nExamples:\n  onrecord positions Doverik\n  onrecord positions "Ines Karrow" --json\n')
    .action((words: string[], options: CommonOptions) =>
      withWorkspace(context, options, (workspace, screen) => run(context, options, words.join(' '), workspace, screen)),
    );
  return addCommonOptions(command);
}

interface Held {
  readonly question: string;
  readonly proposition: string | null;
  readonly position: BriefPosition;
  readonly brief: Brief;
}

async function run(
  { io }: CommandContext,
  options: CommonOptions,
  name: string,
  workspace: Workspace,
  screen: Screen,
): Promise<ExitCode> {
  const actor = await pickActor(workspace, name);
  const held: Held[] = [];
  for await (const { question, brief } of workspace.answerQuestions()) {
    const position = brief.positions.find(({ actorId }) => actorId === actor.id);
    if (position) held.push({ question, proposition: brief.proposition, position, brief });
  }
  if (options.json) return printJsonList(io, held.map(describe));
  for (const each of held) await printLine(io, render(each, screen));
  if (held.length === 0)
    await io.stderr.write(`${escapeFlow(actor.name)} takes no side on a question that is saved.\n`);
  return held.length > 0 ? EXIT.clean : EXIT.findings;
}

function describe({ question, proposition, position, brief }: Held) {
  const lines = linesOf(brief);
  const said = position.stances.flatMap((point) => point.lines.flatMap((id) => lines.get(id) ?? []));
  return { question, proposition, position, lines: said };
}

function render(held: Held, { colors, columns }: Screen): string {
  const { brief } = held;
  const said = describe(held).lines.map((line) =>
    wrapText(
      `${tellMoment(line)}: ${escapeFlow(line.words)} ${colors.dim(`(${escapeFlow(tellPlace(line, brief.documents))})`)}`,
      columns,
      '      ',
      '    ',
    ),
  );
  return [
    wrapText(colors.bold(escapeFlow(held.question)), columns),
    wrapText(tellTrack(held.position), columns, '  '),
    ...said,
  ].join('\n');
}
