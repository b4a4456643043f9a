/** Types of `setup.mjs`, which is plain JavaScript because it runs before the compiler is installed. */
export const ROOT: string;

export class SetupError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string);
}

export function ensureReady(options: { build: boolean }): Promise<void>;
export function assertNodeVersion(version: string): void;
export function setUp(options: {
  root: string;
  build: boolean;
  install?: (root: string) => Promise<void>;
  compile?: (root: string, folder: string) => Promise<void>;
  /** Takes what there is to tell; standard error by default. */
  say?: (words: string) => void;
}): Promise<void>;
export function isInstallFresh(root: string): boolean;
export function isBuildFresh(root: string): boolean;
export function hashSources(root: string): string;
export function withLock<T>(
  path: string,
  task: (addProcess: (pid: number) => void) => Promise<T> | T,
  options?: { pollMs?: number; longestWaitMs?: number; say?: (words: string) => void },
): Promise<T>;
