import type { Cue } from './cue.ts';
import { parseCueText } from './parse-cue-text.ts';

const TIME = '(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const TIMING = new RegExp(`^[ \\t]{0,20}${TIME}[ \\t]{0,20}-->[ \\t]{0,20}${TIME}`);

/** A caption file with line ends "\n": WebVTT or SubRip, which differ in what may stand between captions. */
export interface CaptionFile {
  readonly cues: readonly Cue[];
  /** What stands behind "WEBVTT" on the first line: some makers write the title there. */
  readonly heading: string | null;
  readonly language: string | null;
}

/**
 * WebVTT. A blank line ends a caption; what has no times is a note, a style or a region. Parsed here, since the libraries that there are keep
 * no line numbers, and each refused or lost something that files of the wild have (a style block, entities, a caption behind a bad one).
 */
export function parseVtt(text: string): CaptionFile {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const times = parseTiming(lines[index]!);
    if (times === null) continue;
    let end = index + 1;
    while (end < lines.length && lines[end]!.trim() !== '' && parseTiming(lines[end]!) === null) end += 1;
    cues.push({ ...times, pieces: parseCueText(lines.slice(index + 1, end), index + 2) });
    index = end - 1;
  }
  const head = readHead(lines);
  return {
    cues,
    heading: /^WEBVTT[ \t]+(?:[-–—:][ \t]*)?(\S.{0,300})$/.exec(head[0] ?? '')?.[1]?.trim() ?? null,
    language: readLanguage(head),
  };
}

/** SubRip. What stands between two lines of times is the caption, whatever blank lines are in it, but for the next one's number. */
export function parseSrt(text: string): CaptionFile {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (parseTiming(line) === null ? [] : [index]));
  const cues = starts.map((start, order): Cue => {
    const next = starts[order + 1];
    const end = next === undefined ? lines.length : next - (isNumber(lines[next - 1]) && next - 1 > start ? 1 : 0);
    return { ...parseTiming(lines[start]!)!, pieces: parseCueText(lines.slice(start + 1, end), start + 2) };
  });
  return { cues, heading: null, language: null };
}

function parseTiming(line: string): { startMs: number; endMs: number } | null {
  if (!line.includes('-->')) return null;
  const found = TIMING.exec(line);
  return found === null ? null : { startMs: toMs(found.slice(1, 5)), endMs: toMs(found.slice(5, 9)) };
}

function toMs([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1000 + Number((fraction ?? '').padEnd(3, '0'));
}

function isNumber(line: string | undefined): boolean {
  return /^[ \t]*\d{1,9}[ \t]*$/.test(line ?? '');
}

function readHead(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || line.includes('-->')));
  return lines.slice(0, end < 0 ? 1 : end);
}

/** "Language: en", as YouTube and others write it below the first line. */
function readLanguage(head: readonly string[]): string | null {
  for (const line of head) {
    const found = /^Language[ \t]{0,5}[:=][ \t]{0,5}([A-Za-z-]{2,20})/i.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
