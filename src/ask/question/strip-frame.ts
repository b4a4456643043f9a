import type { Language } from '../../engine/language/language.ts';
import { trimEnd } from '../../text/trim-end.ts';
import { END_MARK } from './words/split-words.ts';

/** What is asked, without what is said around it, and whether it stands there as a sentence already. */
export interface Framed {
  readonly text: string;
  /** Behind "do you think (that)", or before ", shouldn't it?": no question any more. */
  readonly isAssertion: boolean;
}

/** "So, do you think that Kaldria should negotiate?", "Kaldria should negotiate, shouldn't it?", "…, or not?" */
export function stripFrame(given: string, language: Language): Framed {
  const text = stripLeads(given, language);
  const frame = findPrefix(text, language.questionWords.frames);
  if (frame !== null) return { text: stripTag(text.slice(frame), language).text, isAssertion: true };
  const asked = findPrefix(text, language.questionWords.listFrames);
  return asked !== null ? { text: text.slice(asked), isAssertion: false } : stripTag(text, language);
}

function stripLeads(text: string, { questionWords }: Language): string {
  const [first, ...rest] = text.split(' ');
  return rest.length && questionWords.leads.has(normOf(first!))
    ? stripLeads(rest.join(' '), { questionWords } as Language)
    : text;
}

const normOf = (word: string): string => trimEnd(word.toLowerCase().replaceAll('’', "'"), /[,.!?:;]/);

/** How far the text begins with one of the phrases. */
function findPrefix(text: string, phrases: readonly string[]): number | null {
  const small = text.toLowerCase().replaceAll('’', "'");
  const phrase = phrases.find((each) => small.startsWith(`${each} `));
  return phrase === undefined ? null : phrase.length + 1;
}

/** "…, right?", "… or not?", "…, isn't she?" */
function stripTag(text: string, language: Language): Framed {
  const bare = trimEnd(text, END_MARK);
  const small = bare.toLowerCase().replaceAll('’', "'");
  const tag = language.questionWords.tags.find((each) => small.endsWith(`, ${each}`));
  if (tag !== undefined) return { text: bare.slice(0, -tag.length - 2), isAssertion: false };
  const { orNot } = language.questionWords;
  if (small.endsWith(` ${orNot}`)) return { text: bare.slice(0, -orNot.length - 1), isAssertion: false };
  const comma = bare.lastIndexOf(', ');
  if (comma < 0 || !isQuestionTag(small.slice(comma + 2), language)) return { text, isAssertion: false };
  return { text: bare.slice(0, comma), isAssertion: true };
}

/** "Shouldn't it", "is she" */
function isQuestionTag(tag: string, { questionWords, functionWords }: Language): boolean {
  const [auxiliary, pronoun, ...more] = tag.split(' ');
  return (
    !more.length &&
    questionWords.auxiliaries.has(auxiliary!) &&
    (functionWords.subjectPronouns.has(pronoun ?? '') || pronoun === questionWords.existential)
  );
}
