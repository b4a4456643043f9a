import { OnrecordError } from '../../errors.ts';
import type { Cue } from '../captions/cue.ts';
import { findCaptionTurns } from '../captions/find-turns.ts';
import { joinRollingCues } from '../captions/join-rolling.ts';
import { layOutCaptions } from '../captions/lay-out-captions.ts';
import { type CaptionFile, parseSrt, parseVtt } from '../captions/parse-cues.ts';
import { parseWhisper } from '../captions/parse-whisper.ts';
import { decodeText } from '../decode-text.ts';
import type { Draft } from '../ingest.ts';
import { cleanLanguage } from '../metadata/clean-field.ts';
import { parseJson } from '../parse-document-line.ts';
import { createFileReader } from './reader.ts';

/** WebVTT and SubRip. Which of them it is, the text says better than its name. */
export const captionReader = createFileReader('captions', (bytes, { charset, url }) => {
  const text = decodeText(bytes, charset);
  const file = /^WEBVTT/.test(text) ? parseVtt(text) : parseSrt(text);
  if (file.cues.length === 0)
    refuseCaptions('It holds no captions: no line has times ("00:00:01.000 --> 00:00:04.000").');
  return { ...createDraft(joinRollingCues(file.cues), file.language), title: readTitle(file), url };
});

/** The JSON that programs for speech write. */
export const speechReader = createFileReader('captions', (bytes, { charset, url }) => {
  const text = decodeText(bytes, charset);
  const draft = createSpeechDraft(parseJson(text, null), text);
  return draft === null
    ? refuseCaptions('It is JSON, but no transcript: it has no segments with times and text.')
    : { ...draft, url };
});

/** The document of parsed JSON, or null where it is no transcript. */
export function createSpeechDraft(value: unknown, source: string): Draft | null {
  const file = parseWhisper(value, source);
  return file === null ? null : createDraft(file.cues, file.language);
}

function createDraft(cues: readonly Cue[], language: string | null): Draft {
  const { text, turns, lines, times } = layOutCaptions(findCaptionTurns(cues));
  return {
    text,
    language: cleanLanguage(language),
    ...(turns.length > 0 && { turns }),
    ...(lines.length > 0 && { lines }),
    ...(times.length > 0 && { times }),
  };
}

/** "WEBVTT - The minister on the lock" is a title, "WEBVTT FILE" is none. */
function readTitle({ heading }: CaptionFile): string | null {
  return heading !== null &&
    heading.split(' ').length >= 3 &&
    !/\b(?:file|captions?|subtitles?|created|generated)\b/i.test(heading)
    ? heading
    : null;
}

function refuseCaptions(message: string): never {
  throw new OnrecordError('captions-failed', message, {
    remedy: 'Export the captions again as .vtt or .srt, or give their text as a .txt file.',
  });
}
