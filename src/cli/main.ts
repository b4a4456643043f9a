import { createProcessIo } from './process-io.ts';
import { runCli } from './run-cli.ts';

/** The command `onrecord`: runs it on this process and leaves the exit code behind. */
export async function main(): Promise<void> {
  const io = createProcessIo();
  process.exitCode = await runCli(process.argv.slice(2), io);
  io.close();
}
