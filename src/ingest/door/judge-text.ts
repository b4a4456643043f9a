import type { DocumentFormat, Intake } from '../ingest.ts';
import { countWords } from './find-page-fault.ts';
import { createIntake, type IntakeReason } from './intake.ts';
import { readsAsEnglish } from './reads-as-english.ts';
import { bearsOut } from './score-headline.ts';

/** What is known of a text besides its words. */
export interface TextOrigin {
  readonly format: DocumentFormat;
  readonly title: string | null;
}

/** As much of a text as tells its language and its faults. */
const SAMPLE = 50_000;
/** A brief of a feed or a page has more; a note of somebody's own may be as short as it likes. */
const THIN = 40;
const THIN_NOTE = 12;
/** "â€œ" for “, "Ã©" for é, "Â£" for £: UTF-8 that was read as Windows-1252 and saved so. */
const MOJIBAKE = /â€[œ™˜“”\u009D¦\u0090-\u00A2]|Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]/g;
const TEASER =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\b(?:read|learn|see) (?:more|on|the (?:full|whole|rest)\b.{0,30})|continue reading.{0,80}|full (?:story|article))[\s»›→.>]{0,5}$/i;

/** What speaks against a text by itself, whatever it came from. Linear in a bounded sample. */
export function judgeText(text: string, origin: TextOrigin): Intake {
  const sample = text.slice(0, SAMPLE);
  const reasons = [
    findWrongEncoding(sample),
    findNoLetters(sample),
    findRepeats(sample),
    readsAsEnglish(sample) ? null : doubt('It does not read as English, the one language that Onrecord knows.'),
    findUnborneHeadline(text, origin),
    findThinness(text, origin),
  ];
  return createIntake(reasons.filter((reason) => reason !== null));
}

function findWrongEncoding(text: string): IntakeReason | null {
  const found = text.match(MOJIBAKE) ?? [];
  if (found.length < 2 || found.length < text.length / 5000) return null;
  return doubt(`Some of its characters were saved in another encoding than they were written in (“${found[0]}”).`);
}

/** Fonts of a PDF may give signs for letters, and a picture file renamed to .txt gives rubbish. */
function findNoLetters(text: string): IntakeReason | null {
  const signs = text.match(/\S/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const broken = text.match(/[\uFFFD\uE000-\uF8FF]|\(cid:\d{1,5}\)/g)?.length ?? 0;
  if (signs < 100 || (letters >= signs * 0.6 && broken < signs * 0.02)) return null;
  return doubt('Much of it is no letters: its characters may have been read wrongly.');
}

function findRepeats(text: string): IntakeReason | null {
  const counts = new Map<string, number>();
  const lines = text.split('\n').flatMap((line) => (line.trim().length >= 3 ? [line.trim()] : []));
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const [line, count] of counts) {
    if (count < 6 || count < lines.length / 2) continue;
    return doubt(`Most of its lines are the same: “${line.slice(0, 60)}”.`);
  }
  return null;
}

/** A text file's title is its first line; others have theirs from elsewhere. */
function findUnborneHeadline(text: string, { format, title }: TextOrigin): IntakeReason | null {
  if (format !== 'pdf' && format !== 'docx' && format !== 'feed') return null;
  if (countWords(text.slice(0, 2000)) < THIN || bearsOut(text, title)) return null;
  return doubt('Its text has none of the words of its title.');
}

function findThinness(text: string, { format }: TextOrigin): IntakeReason | null {
  // The judge of pages knows more of them, and a document given as data is as long as its maker wants.
  if (format === 'html' || format === 'jsonl') return null;
  const words = text.length > 5000 ? Number.POSITIVE_INFINITY : countWords(text);
  if (format === 'feed' && words < 2 * THIN && TEASER.test(text.slice(-200)))
    return thin(`It is a teaser of ${words} words: the feed carries no more.`);
  return words < (format === 'feed' ? THIN : THIN_NOTE) ? thin(`Its text has only ${words} words.`) : null;
}

/** What a PDF's pages tell: the words of each. Scans have none, or only a running head. */
export function judgePages(words: readonly number[]): Intake {
  const total = words.reduce((sum, each) => sum + each, 0);
  const empty = words.filter((each) => each < 5).length;
  if (words.length >= 2 && total < words.length * 20)
    return createIntake([thin(`Its ${words.length} pages gave only ${total} words; the rest may be pictures.`)]);
  if (empty >= 2 && empty > words.length / 2)
    return createIntake([thin(`${empty} of its ${words.length} pages hold no text; they may be pictures.`)]);
  return createIntake([]);
}

function thin(reason: string): IntakeReason {
  return { verdict: 'thin', reason };
}

function doubt(reason: string): IntakeReason {
  return { verdict: 'doubt', reason };
}
