import type { Cue, CuePiece } from './cue.ts';
import { removeSoundNotes } from './sound-notes.ts';

type Json = Readonly<Record<string, unknown>>;

export interface SpeechFile {
  readonly cues: readonly Cue[];
  readonly language: string | null;
}

/**
 * The JSON of programs that write down speech: Whisper's `segments` (OpenAI's, whisperX and others with `speaker` and words), whisper.cpp's
 * `transcription`, words alone, or utterances; null for JSON that is none of these. `source` is the file, for the lines of its segments.
 */
export function parseWhisper(value: unknown, source: string): SpeechFile | null {
  const found = findSegments(value);
  if (found === null) return null;
  const { segments, key } = found;
  const findLine = createLineFinder(source, key);
  const cues: Cue[] = [];
  let turnsNext = false;
  for (const segment of segments) {
    const cue = parseSegment(segment, findLine(segment), turnsNext);
    turnsNext = segment.speaker_turn_next === true || /\[SPEAKER_TURN\]\s*$/.test(readText(segment) ?? '');
    if (cue !== null) cues.push(cue);
  }
  return { cues, language: readLanguage(value as Json) };
}

/** Whether JSON is a transcript, and no document (which has an id) nor anything else. */
function findSegments(value: unknown): { segments: Json[]; key: string } | null {
  if (Array.isArray(value)) return areSegments(value) ? { segments: value, key: '' } : null;
  if (!isObject(value) || (value.id !== undefined && value.text !== undefined && value.segments === undefined))
    return null;
  for (const key of ['segments', 'transcription', 'utterances', 'words']) {
    if (areSegments(value[key])) return { segments: value[key] as Json[], key };
  }
  return null;
}

function areSegments(value: unknown): value is Json[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => isObject(item) && readText(item) !== null) && parseTimes(value[0] as Json) !== null;
}

function parseSegment(segment: Json, line: number | null, opensTurn: boolean): Cue | null {
  const times = parseTimes(segment) ?? { startMs: 0, endMs: 0 };
  const pieces = splitByVoice(segment).flatMap(({ text, voice }): CuePiece[] => {
    const cleaned = removeSoundNotes(text)
      .replace(/\[SPEAKER_TURN\]|<\|[^<>|]{0,20}\|>/g, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    return cleaned === '' ? [] : [{ text: cleaned, line, voice, opensTurn: false }];
  });
  const [first, ...rest] = pieces;
  return first === undefined ? null : { ...times, pieces: [{ ...first, opensTurn }, ...rest] };
}

/** Programs that tell voices apart do so by the word: a segment may hold the end of one turn and the beginning of the next. */
function splitByVoice(segment: Json): { text: string; voice: string | null }[] {
  const whole = { text: readText(segment) ?? '', voice: readVoice(segment.speaker) };
  const words = Array.isArray(segment.words) ? segment.words.filter(isObject) : [];
  const voices = new Set(words.map((word) => readVoice(word.speaker)).filter((voice) => voice !== null));
  if (voices.size < 2)
    return [whole.voice === null && voices.size === 1 ? { ...whole, voice: [...voices][0]! } : whole];
  const parts: { text: string; voice: string | null }[] = [];
  for (const word of words) {
    const voice = readVoice(word.speaker) ?? parts.at(-1)?.voice ?? whole.voice;
    const text = readText(word) ?? '';
    const last = parts.at(-1);
    if (last !== undefined && last.voice === voice) last.text += text.startsWith(' ') ? text : ` ${text}`;
    else parts.push({ text, voice });
  }
  return parts;
}

function readText(item: Json): string | null {
  const text = item.text ?? item.word ?? item.punctuated_word;
  return typeof text === 'string' ? text : null;
}

function readVoice(speaker: unknown): string | null {
  if (typeof speaker === 'number') return `SPEAKER_${speaker}`;
  const name = isObject(speaker) ? speaker.name : speaker;
  return typeof name === 'string' && name.trim() !== '' ? name.replace(/\s+/g, ' ').trim().slice(0, 200) : null;
}

/** Seconds in Whisper's own JSON; whisper.cpp has milliseconds in `offsets` beside written times. */
function parseTimes(item: Json): { startMs: number; endMs: number } | null {
  if (isObject(item.offsets) && typeof item.offsets.from === 'number')
    return { startMs: item.offsets.from, endMs: Number(item.offsets.to) || item.offsets.from };
  if (typeof item.start !== 'number') return null;
  return { startMs: item.start * 1000, endMs: (typeof item.end === 'number' ? item.end : item.start) * 1000 };
}

function readLanguage(value: Json): string | null {
  const told = value.language ?? (isObject(value.result) ? value.result.language : undefined);
  if (typeof told !== 'string') return null;
  return /^english$/i.test(told) ? 'en' : /^[a-z]{2,3}(?:[-_]|$)/i.test(told) ? told : null;
}

/** The line of each segment's text, found by its characters as JSON writes them; the segments come in order. */
function createLineFinder(source: string, key: string): (segment: Json) => number | null {
  let at = Math.max(0, key === '' ? 0 : source.indexOf(`"${key}"`));
  let line = countLineEnds(source, 0, at) + 1;
  let isLost = false;
  return (segment) => {
    const found = isLost ? -1 : findWritten(source, readText(segment) ?? '', at);
    isLost = found < 0;
    if (isLost) return null;
    line += countLineEnds(source, at, found);
    at = found + 1;
    return line;
  };
}

function findWritten(source: string, text: string, from: number): number {
  const written = JSON.stringify(text);
  const found = source.indexOf(written, from);
  if (found >= 0 || !/[^\u0000-\u007F]/.test(text)) return found;
  // Python escapes all that is not ASCII.
  const escaped = written.replace(
    /[^\u0000-\u007F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return source.indexOf(escaped, from);
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = text.indexOf('\n', start); index >= 0 && index < end; index = text.indexOf('\n', index + 1))
    count += 1;
  return count;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
