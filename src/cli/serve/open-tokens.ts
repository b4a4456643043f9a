import type { KeptToken } from '../../server/tokens/token.ts';
import { type CommandContext, printLine } from '../command-context.ts';

/** The tokens of a store; where there is none yet, one that may do all is made for the user, and shown this once. */
export async function openTokens(
  { io }: CommandContext,
  storePath: string,
  user: string,
): Promise<readonly KeptToken[]> {
  const { readTokens, tokenPathOf, writeTokens } = await import('../../server/tokens/token-file.ts');
  const path = tokenPathOf(storePath);
  const tokens = await readTokens(path);
  if (tokens.length) return tokens;
  const { createToken } = await import('../../server/tokens/token.ts');
  const { token, kept } = createToken({ name: user, scope: 'admin' }, new Date().toISOString());
  await writeTokens(path, [kept]);
  await printLine(io, `A token for ${user}, who may do everything; it is shown this once:\n${token}`);
  return [kept];
}
