import { OnrecordError } from '../errors.ts';
import type { CliIo } from './cli-io.ts';

/** Asks on the terminal, and takes no answer for no; where nobody can be asked, nothing is done, and `otherwise` says how it is. */
export async function confirm(io: CliIo, question: string, otherwise: string): Promise<boolean> {
  if (!io.stderr.isTerminal) throw new OnrecordError('usage', 'Nobody is there to be asked.', { remedy: otherwise });
  await io.stderr.write(`${question} [y/N] `);
  return /^y(?:es)?$/i.test((await readLine(io.stdin)).trim());
}

async function readLine(input: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of input) {
    text += decoder.decode(bytes, { stream: true });
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]!;
}
