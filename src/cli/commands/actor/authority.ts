import { resolve } from 'node:path';
import { Command } from 'commander';
import { type CommandContext, printJson, printLine, withWorkspace } from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { renderDecision } from '../../show/render-decisions.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from './correct.ts';

export function createAuthorityCommand(context: CommandContext): Command {
  const command = new Command('authority')
    .summary('take in a file that says who is who')
    .description(
      'Takes in a list of actors with the names to show, aliases, and roles with dates. It holds for all documents, also for those read later. Taken in again, the file replaces what it said before; `undo` lets go of it.',
    )
    .argument('<file>', 'a YAML or CSV file')
    .addHelpText('after', EXAMPLES)
    .action((path: string, options: CorrectOptions) =>
      withWorkspace(context, options, async (workspace, screen) => {
        const file = resolve(context.io.cwd, path);
        const decision = await workspace.addAuthority(file, createMaker(context, options));
        if (options.json) await printJson(context.io, decision);
        else await printLine(context.io, renderDecision(decision, screen));
        return EXIT.clean;
      }),
    );
  return addCorrectOptions(command);
}

const EXAMPLES = `
YAML, a list (kind is person, organization, place, group or document):
  - name: Ada Tolen
    kind: person
    aliases: [Ada M. Tolen, Tolen]
    roles:
      - minister of trade
      - { text: prime minister, from: 2031-03, to: 2033-05-31 }

CSV, with a header; rows of one id are one actor:
  id,name,kind,aliases,role,from,to
  t,Ada Tolen,person,Ada M. Tolen; Tolen,prime minister,2031-03,2033-05-31

Two actors of one kind may share a name if the roles of both are given.

Example:
  onrecord actor authority people.yaml
`;
