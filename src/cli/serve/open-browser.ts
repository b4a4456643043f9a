import { spawn } from 'node:child_process';

/** Shows an address in the browser of the machine, where there is one; where there is none, the address was printed. */
export function openBrowser(url: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const opening = spawn(command!, [...words, url], { detached: true, stdio: 'ignore' });
  opening.on('error', () => {});
  opening.unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
