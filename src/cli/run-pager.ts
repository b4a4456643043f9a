import { spawn } from 'node:child_process';

/**
 * Gives a text to a pager on this terminal and waits until it is left. The command goes through a shell, as every program
 * takes $PAGER; false where the shell finds no such program.
 */
export function runPager(command: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    // Ctrl-C is the pager's: it ends a search there, not us
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const finish = (isShown: boolean) => {
      process.off('SIGINT', ignore);
      resolve(isShown);
    };
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'ignore'], env: { LESS: 'FRX', ...env } });
    // left before its end
    pager.stdin.on('error', () => {});
    pager.on('error', () => finish(false));
    pager.on('close', (code) => finish(code !== NOT_FOUND && code !== NOT_RUNNABLE));
    pager.stdin.end(text);
  });
}

const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;
