import { Command, Option } from 'commander';
import type { ConflictKind } from '../../../ask/conflict/conflict.ts';
import type { FoundConflicts } from '../../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { parseCount, parseDay } from '../../parse-option.ts';
import { addPageOptions, type PageOptions, printPage } from '../../print-page.ts';
import { renderConflicts, renderRepeats } from '../../show/render-conflicts.ts';

const KINDS: readonly ConflictKind[] = ['figure', 'date', 'quotation', 'denial', 'role'];

interface ListOptions extends CommonOptions, PageOptions {
  readonly kind?: ConflictKind;
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  readonly all?: boolean;
  readonly repeats?: boolean;
  readonly limit: number;
}

export function createListConflictsCommand(context: CommandContext): Command {
  const command = new Command('list')
    .summary('list conflicts')
    .description(
      'Lists conflicts that nobody has dismissed, with both passages, the likest first of each kind. With WORDS only documents that hold them all are compared.',
    )
    .argument('[words...]', 'words of the title or the text')
    .addOption(new Option('--kind <kind>', 'only conflicts of this kind').choices(KINDS))
    .option('--from <day>', 'only documents published on this day or later', parseDay)
    .option('--to <day>', 'only documents published on this day or earlier', parseDay)
    .option('--publisher <words>', 'only documents of this publisher')
    .option('--repeats', 'who had a quotation first and who repeats it, instead of conflicts')
    .option('--all', 'also conflicts that were dismissed')
    .option('--limit <n>', 'at most so many', parseCount, 30)
    .action((words: string[], options: ListOptions) => runList(context, words, options));
  return addCommonOptions(addPageOptions(command));
}

async function runList(context: CommandContext, words: readonly string[], options: ListOptions): Promise<void> {
  const { from, to, publisher } = options;
  await withWorkspace(context, options, async (workspace, screen) => {
    const found = await workspace.findConflicts({
      ...(words.length && { words: words.join(' ') }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(publisher !== undefined && { publisher }),
    });
    const conflicts = options.repeats ? [] : chooseConflicts(found, options);
    const repeats = found.repeats.slice(0, options.limit);
    const isFound = (options.repeats ? repeats : conflicts).length > 0;
    if (options.json) await printJson(context.io, { documents: found.documents.length, conflicts, repeats });
    else if (!isFound) await context.io.stderr.write(`${explainNone(found, options)}\n`);
    else {
      const page = options.repeats ? renderRepeats(repeats, found, screen) : renderConflicts(conflicts, found, screen);
      await printPage(context.io, screen, page, options, listNext(conflicts));
    }
    return isFound ? EXIT.clean : EXIT.findings;
  });
}

function chooseConflicts(
  { conflicts }: FoundConflicts,
  { kind, all, limit }: ListOptions,
): FoundConflicts['conflicts'] {
  return conflicts
    .filter((conflict) => (kind === undefined || conflict.kind === kind) && (all || conflict.state !== 'dismissed'))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.likeness - a.likeness)
    .slice(0, limit);
}

const explainNone = ({ documents }: FoundConflicts, { repeats }: ListOptions): string =>
  repeats
    ? `No quotation stands in two of ${documents.length} documents.`
    : `No two passages clash. ${documents.length} documents were compared.`;

function listNext(conflicts: FoundConflicts['conflicts']): readonly string[] {
  const [first] = conflicts;
  return first ? [`onrecord conflicts stands ${first.id}`, `onrecord conflicts dismiss ${first.id} --reason "…"`] : [];
}
