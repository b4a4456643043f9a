import { Command } from 'commander';
import { OnrecordError } from '../../../errors.ts';
import type { Decision, DecisionDraft } from '../../../store/decision.ts';
import type { Workspace } from '../../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printLine,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { findNamed, pickActor, pickInDocuments } from '../../pick-actor.ts';
import { pickDocument } from '../../pick-document.ts';
import { renderDecision } from '../../show/render-decisions.ts';

export interface CorrectOptions extends CommonOptions {
  readonly reason?: string;
  readonly by?: string;
}

export function addCorrectOptions(command: Command): Command {
  return addCommonOptions(
    command
      .option('--reason <words>', 'why; kept in the journal')
      .option('--by <name>', 'who decides (default: $ONRECORD_USER, else the name of the user)'),
  );
}

/** Makes a decision and tells what was written. */
export async function runDecision(
  context: CommandContext,
  options: CorrectOptions,
  draft: (workspace: Workspace) => Promise<DecisionDraft>,
): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const decision: Decision = await workspace.decide(await draft(workspace), createMaker(context, options));
    if (options.json) await printJson(context.io, decision);
    else await printLine(context.io, renderDecision(decision, screen));
    return EXIT.clean;
  });
}

export function createMaker({ io: { env } }: CommandContext, { by, reason }: CorrectOptions) {
  const user = by ?? env.ONRECORD_USER ?? env.USER ?? env.LOGNAME ?? env.USERNAME;
  return { by: user || 'unknown', reason: reason ?? null };
}

interface MergeOptions extends CorrectOptions {
  readonly document?: readonly string[];
  readonly all?: boolean;
}

export function createMergeCommand(context: CommandContext): Command {
  const command = new Command('merge')
    .summary('say that two names are one actor')
    .description('Makes two actors one, in all documents, also in those read later.')
    .argument('<name>', 'a name or an id such as "a7k3m9q2"')
    .argument('<other>', 'the name of the actor that it is')
    .option('--document <document...>', 'only the actor of the first name in these documents')
    .option('--all', 'every actor of the first name, also in documents read later')
    .addHelpText(
      'after',
      `
A family name alone may be another actor's in each document: say in which (--document), or that it is the same in all.

Examples:
  onrecord actor merge "A. Tolen" "Ada Tolen"
  onrecord actor merge Tolen "Ada Tolen" --document 3fa94c --reason "the minister"
`,
    )
    .action((name: string, other: string, options: MergeOptions) =>
      runDecision(context, options, (workspace) => draftMerge(workspace, name, other, options)),
    );
  return addCorrectOptions(command);
}

async function draftMerge(
  workspace: Workspace,
  name: string,
  other: string,
  { document, all }: MergeOptions,
): Promise<DecisionDraft> {
  const target = await pickActor(workspace, other);
  const documents: string[] = [];
  for (const reference of document ?? []) documents.push((await pickDocument(workspace, reference)).id);
  const one = documents.length
    ? await pickInDocuments(workspace, name, documents)
    : all
      ? await findNamed(workspace, name)
      : [await pickActor(workspace, name)];
  const others = one.filter(({ id }) => id !== target.id);
  if (!others.length) {
    throw new OnrecordError('usage', 'The two names are one actor already.', {
      input: name,
      remedy: '`onrecord actor NAME` says why.',
    });
  }
  return { action: 'join', actors: [...others.map(({ id }) => id), target.id], isStanding: all ?? false };
}

export function createAcceptCommand(context: CommandContext): Command {
  return createAnswerCommand(context, 'accept', 'accept a proposal: the two are one');
}

export function createRejectCommand(context: CommandContext): Command {
  return createAnswerCommand(context, 'reject', 'refuse a proposal or a merge: the two are not one');
}

function createAnswerCommand(context: CommandContext, name: 'accept' | 'reject', summary: string): Command {
  const command = new Command(name)
    .summary(summary)
    .description(`Answers what \`onrecord actor proposals\` lists: ${summary}.`)
    .argument('<name>', 'the first name of the proposal')
    .argument('<other>', 'the second')
    .addHelpText('after', `\nExample:\n  onrecord actor ${name} Tolen "Ada Tolen"\n`)
    .action((one: string, other: string, options: CorrectOptions) =>
      runDecision(context, options, async (workspace) => {
        const [ones, target] = await findProposed(workspace, one, other);
        return name === 'accept'
          ? { action: 'join', actors: [...ones, target], isStanding: false }
          : { action: 'apart', actors: [target, ...ones], names: null };
      }),
    );
  return addCorrectOptions(command);
}

/** The actors of one name that are proposed to be the other. */
async function findProposed(
  workspace: Workspace,
  one: string,
  other: string,
): Promise<readonly [readonly string[], string]> {
  const target = await pickActor(workspace, other);
  const proposed: string[] = [];
  const named = await findNamed(workspace, one);
  // a proposal is known by the name that it shows
  const shown = named.filter(({ name }) => name.toLowerCase() === one.trim().toLowerCase());
  for (const actor of shown.length ? shown : named) {
    const proposals = await workspace.listProposals({ actor: actor.id, limit: MOST_PROPOSALS });
    if (proposals.some(({ actors }) => actors.some(({ id }) => id === target.id))) proposed.push(actor.id);
  }
  if (proposed.length) return [proposed, target.id];
  throw new OnrecordError('usage', 'No open proposal says that these two are one.', {
    input: one,
    remedy: '`onrecord actor proposals` lists what is open; `merge` and `split` work without a proposal.',
  });
}

const MOST_PROPOSALS = 1_000;

export function createRenameCommand(context: CommandContext): Command {
  const command = new Command('rename')
    .summary('say which name to show')
    .description('Shows an actor under another name from now on. The documents keep their words.')
    .argument('<name>', 'the actor')
    .argument('<new-name>', 'the name to show')
    .addHelpText('after', '\nExample:\n  onrecord actor rename "Ada Tolen" "Ada M. Tolen"\n')
    .action((name: string, newName: string, options: CorrectOptions) =>
      runDecision(context, options, async (workspace) => {
        if (newName.trim() === '' || newName.length > 300) {
          throw new OnrecordError('usage', 'The new name is empty, or longer than 300 characters.');
        }
        const { id } = await pickActor(workspace, name);
        return { action: 'rename', actors: [id], newName: newName.trim() };
      }),
    );
  return addCorrectOptions(command);
}
