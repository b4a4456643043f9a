import { findSentence } from '../../../compare/find-sentence.ts';
import type { Span } from '../../../schema/span.ts';
import type { Statement, StatementAct } from '../../../schema/statement.ts';
import { listTokens, type Token } from '../../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../../text/span.ts';
import { findParagraphs } from '../../against/find-paragraphs.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

export const vagueSource = createRule({
  id: 'sources/vague-source',
  scope: 'own',
  severity: 'warning',
  docs: {
    title: 'A source that could be anybody',
    why: 'Readers cannot weigh what nobody answers for, and neither can you when somebody objects.',
    todo: 'Say who it is, or at least what they know it from; else take it out.',
    valid: [
      { text: 'Officials at the Harbour Board said the ferry would not sail on Monday.' },
      { text: 'Police officials said the road was closed after the storm.' },
      { text: 'Experts say the dam is safe. Ada Moss, who built two of its kind, said she would live below it.' },
      { text: 'The experts were late.\n\nSome of the bridges are closed.' },
      {
        text: 'A source at the mill, who asked for anonymity because she was not authorized to speak, said the furnace had cracked.',
      },
      { text: '“Experts say it is safe,” Ada Moss said. “I do not.”' },
      { text: 'It is said to be the oldest mill on the Lorne, according to the Wexholm Register.' },
      { text: 'Experts say the dam is safe.\n\n“I would live below it,” said Ada Moss, who built two of its kind.' },
      { text: 'Critics of the mayor said the budget was late.' },
      { text: 'Opponents vowed to block the bill in court.' },
      { text: 'Many said goodbye at the station.' },
      {
        text: 'Insiders said the ferry would be sold.',
        config: { vagueSources: { remove: ['insiders'] } },
      },
    ],
    invalid: [
      { text: 'Experts say the dam will not last the winter.', finds: ['Experts'] },
      { text: 'The road will be closed in May, officials said.', finds: ['officials'] },
      { text: 'The mayor will resign on Friday, a senior source said.', finds: ['a senior source'] },
      { text: 'Critics say the new fare is too high.\n\nIt rises in May.', finds: ['Critics'] },
      {
        text: 'Ada Moss runs the ferry.\n\nIt will be sold, insiders said.\n\nMoss said she knew nothing of it.',
        finds: ['insiders'],
      },
      { text: 'It is believed that the ferry was overloaded.', finds: ['It is believed'] },
      { text: 'There was speculation in the press that the mill would close.', finds: ['speculation in the press'] },
      { text: 'Some say the bell was never cast in Kalder.', finds: ['Some'] },
      {
        text: 'Dockside circles say that the ferry will be sold.',
        config: { vagueSources: { add: ['dockside circles'] } },
        finds: ['Dockside circles'],
      },
    ],
  },
  check(view, report) {
    const told = [...listVagueSources(view), ...listVaguePhrases(view)];
    for (const [index, span] of told.entries()) {
      if (told.slice(0, index).some((before) => isOverlapping(before, span)) || isFiled(view, span)) continue;
      report({ span, message: `“${view.words(span)}” could be anybody.` });
    }
  },
});

/** Sources of statements: a vague noun, with nothing beside it that tells whose or where. */
function listVagueSources(view: CheckView): readonly Span[] {
  return view.record.statements
    .filter(({ sourceKind, act, minor }) => sourceKind === 'unnamed' && TELLING.has(act) && !minor)
    .filter((statement) => isVague(view, statement) && !isInfinitive(view, statement))
    .filter((statement) => !isExplained(view, statement) && !isNamedLater(view, statement))
    .flatMap(({ source }) => source.slice(0, 1));
}

/** What somebody did or wants to do is no source of anything. */
const TELLING: ReadonlySet<StatementAct> = new Set(['speech', 'belief', 'evidence']);

function isVague(view: CheckView, { source }: Statement): boolean {
  const words = source.flatMap((span) => listWords(view, span)).map(({ word }) => word);
  const { vagueNouns, vaguePronouns, vagueModifiers } = view.language.sourcingWords;
  const { remove } = view.config.vagueSources;
  if (!words.length || remove.some((removed) => words.join(' ').endsWith(removed.toLowerCase()))) return false;
  const head = words.at(-1)!;
  if (words.length === 1 && vaguePronouns.has(head)) return true;
  return vagueNouns.has(head) && words.slice(0, -1).every((word) => vagueModifiers.has(word));
}

/** "Opponents try to stop it": what somebody is about to do is no news that rests on them. */
const isInfinitive = (view: CheckView, { content }: Statement): boolean =>
  content[0] !== undefined && listWords(view, content[0])[0]?.word === view.language.sourcingWords.infinitiveMark;

/** Beside the source, the text says where they are, or why they are not named. */
function isExplained(view: CheckView, { source, cue, content }: Statement): boolean {
  const { text, record } = view;
  const { belongingMarks, anonymityReasons } = view.language.sourcingWords;
  const [, end] = source.at(-1)!;
  const [next] = listWords(view, [end, Math.min(text.length, end + NEXT)]);
  const said = [...cue, ...content].some(([from]) => from === next?.span[0]);
  if (next && belongingMarks.has(next.word) && !said && !/[.;:!?]/.test(text.slice(end, next.span[0]))) return true;
  const sentence = findSentence(record, source[0]!);
  return listWords(view, sentence).some(({ word }) => anonymityReasons.has(word));
}

const NEXT = 40;

/** One of them is brought in by name in the same paragraph or the next one, as a lead goes: "Critics say … Ada Moss, who …, said". */
function isNamedLater({ record }: CheckView, { source }: Statement): boolean {
  const [from] = source[0]!;
  const [, end] = findParagraphs(record, source[0]!, 1);
  const isBroughtIn = (id: string): boolean => {
    const first = record.actors.find((actor) => actor.id === id)?.mentions[0]?.span[0] ?? 0;
    return from < first && first < end;
  };
  return record.statements.some(
    ({ sourceKind, speakers, source: [other] }) =>
      sourceKind === 'named' && other !== undefined && from < other[0] && other[0] < end && speakers.some(isBroughtIn),
  );
}

/** Phrases that tell that something is told, and the words of the configuration, wherever the draft's own voice has them. */
function listVaguePhrases(view: CheckView): readonly Span[] {
  const { add, remove } = view.config.vagueSources;
  const removed = new Set(remove.map(fold));
  const phrases = [...view.language.sourcingWords.vaguePhrases, ...add.map(fold)]
    .filter((phrase) => !removed.has(phrase))
    .map((phrase) => phrase.split(' '));
  return view.record.sentences.flatMap(({ span }) => {
    const words = listWords(view, span);
    return words.flatMap((_word, at): Span[] => {
      const found = phrases.find((phrase) => phrase.every((part, index) => words[at + index]?.word === part));
      return found ? [[words[at]!.span[0], words[at + found.length - 1]!.span[1]]] : [];
    });
  });
}

const fold = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ').trim();

/** The sentence says whose it is after all: "It is said to be the oldest, according to the Register". */
const isFiled = ({ record }: CheckView, span: Span): boolean => {
  const sentence = findSentence(record, span);
  return record.statements.some(
    ({ source, speakers, sourceKind, minor }) =>
      // what is discussed has its own willing and wishing
      !minor &&
      (speakers.length > 0 || sourceKind === 'document') &&
      source.some((piece) => isOverlapping(piece, sentence)),
  );
};

const listWords = ({ text, language }: CheckView, span: Span): readonly Token[] =>
  listTokens(text, [[span]], language.quotationWords).tokens;
