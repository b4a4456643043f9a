import { Command, InvalidArgumentError } from 'commander';
import type { JournalEntry } from '../../store/journal/journal-entry.ts';
import type { LostEntry } from '../../store/store.ts';
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
import { renderJson } from '../layout/render-json.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { pickDocument } from '../pick-document.ts';
import { runEntry } from '../review/run-annotation.ts';
import { shortenId } from '../shorten-id.ts';
import { renderEntry } from '../show/render-entry.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from './actor/correct.ts';

interface JournalOptions extends CommonOptions {
  readonly jsonl?: boolean;
  readonly lost?: boolean;
}

export function createJournalCommand(context: CommandContext): Command {
  const command = new Command('journal')
    .summary('list who said what of items, documents and actors')
    .description(
      'Lists what people said of items, documents and actors, oldest first, with who said it, when and why; with a document only what was said of it. With --lost what has no place any more, and why. With --jsonl one a line, with the exact words and the values before and after: training data for a program.',
    )
    .argument('[document...]', 'an id or its beginning, a path or URL, or words of the title')
    .option('--lost', 'only what has no place in the documents as they were last read')
    .option('--jsonl', 'write JSON Lines')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord journal\n  onrecord journal 3fa94c --lost\n  onrecord journal --jsonl > corrections.jsonl\n',
    )
    .action((words: string[], options: JournalOptions) =>
      withWorkspace(context, options, async (workspace, screen) => {
        const reference = words.join(' ');
        const id = reference ? (await pickDocument(workspace, reference)).id : undefined;
        return options.lost
          ? listLost(context, options, workspace, screen, id)
          : list(context, options, workspace, screen, id);
      }),
    );
  return addCommonOptions(command);
}

async function list(
  context: CommandContext,
  options: JournalOptions,
  workspace: Workspace,
  screen: Screen,
  document: string | undefined,
): Promise<ExitCode> {
  const entries = await workspace.listJournal(document === undefined ? {} : { document });
  return print(context, options, screen, entries, (entry: JournalEntry) => renderEntry(entry, screen), NOTHING_SAID);
}

const NOTHING_SAID = 'Nobody has said anything yet.';

async function listLost(
  context: CommandContext,
  options: JournalOptions,
  workspace: Workspace,
  screen: Screen,
  document: string | undefined,
): Promise<ExitCode> {
  const lost = await workspace.listLost(document);
  const render = ({ entry, target, how, because, document: id }: LostEntry) =>
    `${how}: ${renderEntry(target === null ? entry : onlyTarget(entry, target), screen)} ${screen.colors.dim(`in ${id === null ? 'no document' : shortenId(id)}: ${because}`)}`;
  return print(context, options, screen, lost, render, 'Everything that was said has its place.');
}

/** Of an entry on several items the one that is meant. */
const onlyTarget = (entry: JournalEntry, target: number): JournalEntry => ({
  ...entry,
  targets: entry.targets.slice(target, target + 1),
});

async function print<T>(
  { io }: CommandContext,
  { json, jsonl }: JournalOptions,
  screen: Screen,
  items: readonly T[],
  render: (item: T) => string,
  none: string,
): Promise<ExitCode> {
  if (json) return printJsonList(io, items);
  for (const item of items) {
    await printLine(io, jsonl ? renderJson(item) : wrapText(render(item), screen.columns, '    ', ''));
  }
  if (!items.length) await io.stderr.write(`${none}\n`);
  return items.length ? EXIT.clean : EXIT.findings;
}

export function createUndoCommand(context: CommandContext): Command {
  const command = new Command('undo')
    .summary('take back what was said')
    .description(
      'Takes an entry of the journal back, on items, documents or actors: the last one of yours, or the one with this number. Undoing an undo brings it back.',
    )
    .argument('[number]', 'the number in `onrecord journal`', parseNumber)
    .addHelpText('after', '\nExamples:\n  onrecord undo\n  onrecord undo 7\n')
    .action((number: number | undefined, options: CorrectOptions) =>
      runEntry(context, options, (workspace) => workspace.undo(number ?? null, createMaker(context, options))),
    );
  return addCorrectOptions(command);
}

function parseNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be the number of an entry.');
  return Number(value);
}
