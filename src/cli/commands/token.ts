import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import { SCOPES, type Scope } from '../../server/caller.ts';
import { createToken, type KeptToken } from '../../server/tokens/token.ts';
import { readTokens, tokenPathOf, writeTokens } from '../../server/tokens/token-file.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printJsonList,
  printLine,
  resolveStorePath,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { renderTable } from '../layout/render-table.ts';
import { createScreen } from '../layout/screen.ts';

export function createTokenCommand(context: CommandContext): Command {
  return new Command('token')
    .summary('who may use the desk from another machine')
    .description(
      'Makes, lists and takes back tokens for `onrecord serve --token`. They are kept beside the store, hashed: a token is shown once, when it is made. A server that runs takes a change when it is started again.',
    )
    .addCommand(createAdd(context))
    .addCommand(createList(context))
    .addCommand(createRemove(context))
    .addHelpText('after', EXAMPLES);
}

const EXAMPLES = `
Examples:
  onrecord token add Ada
  onrecord token add Reader --scope read
  onrecord token list
`;

interface AddOptions extends CommonOptions {
  readonly scope: Scope;
}

const createAdd = (context: CommandContext): Command =>
  addCommonOptions(new Command('add'))
    .summary('make a token for somebody')
    .description('Makes a token and shows it this once. The journal keeps the name for what is done with it.')
    .argument('<name>', 'whose it is')
    .addOption(
      new Option('--scope <scope>', 'read looks, review says and reads in, admin removes too')
        .choices(SCOPES)
        .default('review'),
    )
    .action(async (name: string, options: AddOptions) => {
      const tokens = await read(context, options);
      if (tokens.some((each) => each.name === name)) {
        throw new OnrecordError('usage', `${name} has a token already.`, { remedy: `onrecord token remove "${name}"` });
      }
      const { token, kept } = createToken({ name, scope: options.scope }, new Date().toISOString());
      await writeTokens(pathOf(context, options), [...tokens, kept]);
      await (options.json ? printJson(context.io, { ...describe(kept), token }) : printLine(context.io, token));
    });

const createList = (context: CommandContext): Command =>
  addCommonOptions(new Command('list'))
    .summary('who has a token')
    .description('Lists who has a token, and what it allows.')
    .action(async (options: CommonOptions) => {
      const tokens = await read(context, options);
      context.exitCode = tokens.length ? EXIT.clean : EXIT.findings;
      if (options.json) context.exitCode = await printJsonList(context.io, tokens.map(describe));
      else if (!tokens.length) await context.io.stderr.write('Nobody has a token.\n');
      else {
        const columns = [{ title: 'name' }, { title: 'scope' }, { title: 'made' }];
        const rows = tokens.map(({ name, scope, madeAt }) => [name, scope, madeAt.slice(0, 10)]);
        await printLine(context.io, renderTable(columns, rows, createScreen(context.io, options.color)));
      }
    });

const createRemove = (context: CommandContext): Command =>
  addCommonOptions(new Command('remove'))
    .summary('take a token back')
    .description('Takes the token of somebody back.')
    .argument('<name>', 'whose it is')
    .action(async (name: string, options: CommonOptions) => {
      const tokens = await read(context, options);
      const kept = tokens.filter((each) => each.name !== name);
      if (kept.length === tokens.length) throw new OnrecordError('usage', `${name} has no token.`);
      await writeTokens(pathOf(context, options), kept);
    });

const pathOf = ({ io }: CommandContext, { store }: CommonOptions): string => tokenPathOf(resolveStorePath(io, store));

const read = (context: CommandContext, options: CommonOptions): Promise<readonly KeptToken[]> =>
  readTokens(pathOf(context, options));

const describe = ({ name, scope, madeAt }: KeptToken) => ({ name, scope, madeAt });
