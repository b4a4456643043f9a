import { decodeHTML } from 'entities';
import type { CuePiece } from './cue.ts';
import { removeSoundNotes } from './sound-notes.ts';

/** A tag of WebVTT or SubRip, or a time within a caption; "a < b" and "3 <4" have none. */
const TAG =
  /<(\/?)(?:(v)(?:\.[^\s<>]{0,80})?(?:[ \t]{1,20}([^<>]{0,200}))?|[a-z][^<>]{0,200}|\d[\d:.,]{1,20})>|\{\\[^{}]{0,60}\}|\{\/?[biu]\}|\{y:[^{}]{1,20}\}/gi;

/** The lines of a caption without their markup and without notes of sounds; `firstLine` is the file's line of the first. */
export function parseCueText(lines: readonly string[], firstLine: number): CuePiece[] {
  const pieces: CuePiece[] = [];
  let voice: string | null = null;
  const cleaned = removeSoundNotes(lines.join('\n')).split('\n');
  for (const [index, line] of cleaned.entries()) {
    let start = 0;
    let text = '';
    const add = (): void => {
      const words = decodeHTML(text)
        .replace(/[ \t\r]+/g, ' ')
        .trim();
      if (words !== '') pieces.push({ text: words, line: firstLine + index, voice, opensTurn: false });
      text = '';
    };
    for (const tag of line.matchAll(TAG)) {
      text += line.slice(start, tag.index);
      start = tag.index + tag[0].length;
      if (tag[2] === undefined) continue;
      add();
      voice = tag[1] === '/' ? null : parseVoice(tag[3]);
    }
    text += line.slice(start);
    add();
  }
  return pieces;
}

function parseVoice(annotation: string | undefined): string | null {
  const name = decodeHTML(annotation ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name;
}
