import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDraft } from '../workspace/check/open-draft-checker.ts';

/** One version of a document as an editor has it. */
export interface EditorText {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  /** With its own line ends. */
  readonly text: string;
}

/** It as a draft to be checked; null where it is none, such as a transcript that is open beside it. */
export function toDraft({ uri, languageId, text }: EditorText, cwd: string): OpenDraft | null {
  const path = findPath(uri, cwd);
  const format = path === null ? null : findFormat(path, languageId);
  return path === null || format === null ? null : { path, format, text };
}

/** What has no file yet is taken to lie in the folder that the editor has open. */
function findPath(uri: string, cwd: string): string | null {
  if (uri.startsWith('untitled:')) return join(cwd, basename(uri.slice('untitled:'.length)));
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** By its name; what bears none that tells is what the editor takes it for. */
function findFormat(path: string, languageId: string): OpenDraft['format'] | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending !== undefined) return FORMATS.get(ending) ?? null;
  return languageId === 'markdown' ? 'md' : languageId === 'plaintext' ? 'txt' : null;
}

const FORMATS: ReadonlyMap<string, OpenDraft['format']> = new Map([
  ['md', 'md'],
  ['markdown', 'md'],
  ['txt', 'txt'],
  ['text', 'txt'],
]);
