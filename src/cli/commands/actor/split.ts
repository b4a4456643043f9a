import { Command } from 'commander';
import { OnrecordError } from '../../../errors.ts';
import { normalizeName } from '../../../registry/actor-name.ts';
import type { DecisionDraft } from '../../../store/decision.ts';
import type { Workspace } from '../../../workspace/workspace-contract.ts';
import type { CommandContext } from '../../command-context.ts';
import { pickActor } from '../../pick-actor.ts';
import { pickDocument } from '../../pick-document.ts';
import { addCorrectOptions, type CorrectOptions, runDecision } from './correct.ts';

interface SplitOptions extends CorrectOptions {
  readonly document?: readonly string[];
  readonly name?: readonly string[];
}

export function createSplitCommand(context: CommandContext): Command {
  const command = new Command('split')
    .summary('say that an actor is really two')
    .description('Takes some documents, or some names, out of an actor: there it is somebody else.')
    .argument('<actor>', 'the actor')
    .option('--document <document...>', 'the documents that mean somebody else')
    .option('--name <name...>', "names that are somebody else's")
    .addHelpText(
      'after',
      `
Examples:
  onrecord actor split "Ada Tolen" --document 3fa94c 88ab01 --reason "the swimmer"
  onrecord actor split "Ada Tolen" --name "Adam Tolen"
`,
    )
    .action((name: string, options: SplitOptions) =>
      runDecision(context, options, (workspace) => draftSplit(workspace, name, options)),
    );
  return addCorrectOptions(command);
}

async function draftSplit(
  workspace: Workspace,
  name: string,
  { document = [], name: names = [] }: SplitOptions,
): Promise<DecisionDraft> {
  if (document.length > 0 === names.length > 0) {
    throw new OnrecordError('usage', 'Say what is somebody else: either --document or --name.', {
      remedy: 'onrecord actor split --help shows examples.',
    });
  }
  const { id } = await pickActor(workspace, name);
  if (names.length) return { action: 'apart', actors: [id], names: names.map(normalizeName) };
  const documents: string[] = [];
  for (const reference of document) documents.push((await pickDocument(workspace, reference)).id);
  return { action: 'split', actors: [id], documents };
}
