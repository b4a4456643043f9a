import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import { type CommandContext, printLine, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { countOf } from '../layout/count-of.ts';
import { parseShare } from '../parse-option.ts';
import { CERTAIN_FROM, listDoubtful } from '../review/list-doubtful.ts';
import { readPicked } from '../review/run-annotation.ts';
import { walkReview } from '../review/walk-review.ts';
import { countFolded } from '../show/fold-record.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from './actor/correct.ts';

interface ReviewOptions extends CorrectOptions {
  readonly below: number;
  readonly all?: boolean;
}

export function createReviewCommand(context: CommandContext): Command {
  const command = new Command('review')
    .summary('walk through the doubtful items of a document')
    .description(
      'Walks through what is in doubt in a document, the least sure first, each item in its sentence, with one key each: a accepts, x rejects, e edits, c keeps a note, u undoes, j and k go on and back, ? tells the keys, q ends. Every key is written at once.',
    )
    .argument('<document...>', 'an id or its beginning, a path or URL, or words of the title')
    .option('--below <share>', 'what is less sure than this', parseShare, CERTAIN_FROM)
    .option('--all', 'everything that nobody has judged yet, also what is folded away')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ReviewOptions) => runReview(context, words.join(' '), options));
  return addCorrectOptions(command);
}

const EXAMPLES = `
For scripts there are accept, reject, correct, add, note, undo and journal.
An edit is typed as "speaker Ilse Brandt", "nobody", "denied", "content first words … last words"; several with ";" between.

Examples:
  onrecord review grain talks
  onrecord review 3fa94c --all
`;

async function runReview(context: CommandContext, reference: string, options: ReviewOptions): Promise<void> {
  const { io } = context;
  const keys = io.openKeys();
  if (!keys) {
    throw new OnrecordError('usage', 'Nobody is there to press keys: this is no terminal.', {
      remedy: 'For scripts there are accept, reject, correct, add, note, undo and journal.',
    });
  }
  try {
    await withWorkspace(context, options, async (workspace, screen) => {
      const document = await readPicked(workspace, reference);
      const items = listDoubtful(document.record, { below: options.below, isAll: options.all ?? false });
      const folded = options.all ? '' : countFolded(document.record.statements);
      if (!items.length) {
        const left = folded ? `${folded}. ` : '';
        await printLine(io, `Nothing is left to look at. ${left}--all shows everything that nobody has judged.`);
        return EXIT.findings;
      }
      if (folded) await printLine(io, screen.colors.dim(`${folded}. --all walks through them too.`));
      const walk = { io, screen, keys, workspace, maker: createMaker(context, options), items };
      const written = await walkReview(walk, document);
      await printLine(io, `${countOf(written, 'entry', 'entries')} written. onrecord journal lists what was said.`);
      return EXIT.clean;
    });
  } finally {
    keys.close();
  }
}
