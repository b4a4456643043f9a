import { findFigureClause } from '../../../compare/figure-clause.ts';
import { findSentence } from '../../../compare/find-sentence.ts';
import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import { listTokens } from '../../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../../text/span.ts';
import { findParagraphs } from '../../against/find-paragraphs.ts';
import { isInHeadline } from '../../is-in-headline.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** Smaller sums and counts are what anybody may have seen and counted. */
const LEAST_SUM = 1_000_000;
const LEAST_COUNT = 1_000;

export const figureWithoutSource = createRule({
  id: 'sources/figure-without-source',
  scope: 'own',
  severity: 'info',
  docs: {
    title: 'A figure that the text does not say the source of',
    why: 'Somebody asked, counted or reckoned; until readers know who, they cannot tell what the figure is worth.',
    todo: 'Name the survey, the office or the reckoning that it comes from.',
    valid: [
      { text: 'The war has cost Kaldria 62,000 soldiers, the Merrow Institute estimates.' },
      { text: 'In a survey by Quorra Research, 64% of Kaldrians said yes.' },
      { text: 'The survey was taken in May. 64% of Kaldrians want peace.' },
      { text: 'The two ministers met for 20 minutes in a room with 40 chairs.' },
      { text: 'The tax rate is 21 percent.' },
      { text: 'The party needs 5 percent to pass the threshold.' },
      { text: '“We lost 62,000 soldiers,” Ada Moss said.' },
      { text: 'The storm killed 14 people. The ministry said so on Monday.' },
      { text: 'The storm killed 14 people.\n\nIt killed 14 people in Wexholm alone, the mayor, Ada Moss, said.' },
      { text: 'The company was fined $20 million.' },
      { text: 'As part of the deal, the union invested $10 million in the mine.' },
      { text: 'Freed of the cap, the researchers tallied, the state would take in $3 billion.' },
      { text: 'Editor’s note: The list has 12,000 members in all.' },
      { text: 'Thousands of people stood on the bridge.' },
      { text: 'Storm kills 14 people in Wexholm\n\nThe mayor said that the storm killed 14 people.' },
      { text: 'The team lost two matches in Kalder.' },
    ],
    invalid: [
      { text: 'The war has cost Kaldria over 62,000 soldiers.', finds: ['62,000 soldiers'] },
      { text: 'The storm killed 14 people.', finds: ['14 people'] },
      { text: 'Only 29 percent of Kaldrians want to negotiate.', finds: ['29 percent'] },
      { text: 'Kaldria has taken in $54 billion in aid since the spring.', finds: ['$54 billion'] },
      {
        text: 'The mayor, Ada Moss, spoke of peace.\n\nThe war has displaced 3,200 families.',
        finds: ['3,200 families'],
      },
    ],
  },
  check(view, report) {
    const told = new Set(listTold(view));
    for (const quantity of view.record.quantities) {
      if (quantity.statement !== null || quantity.conversionOf !== null || !isWeighty(view, quantity)) continue;
      if (told.has(nameValue(quantity)) || isSourced(view, quantity.span)) continue;
      if (isInHeadline(view.record, quantity.span) || isInHouseNote(view, quantity.span)) continue;
      told.add(nameValue(quantity));
      report({
        span: quantity.span,
        message: `“${view.words(quantity.span)}” stands there without a source.`,
      });
    }
  },
});

/** A share, a loss, a sum or a large count; no rule, price or rate that stands somewhere for all to read. */
function isWeighty(view: CheckView, quantity: Quantity): boolean {
  const { dealWords, lossWords, settledWords } = view.language.sourcingWords;
  const { kind, unit, value, range } = quantity;
  const [clause, sentence] = [findFigureClause(view.record, quantity), findSentence(view.record, quantity.span)];
  if (listWordsIn(view, kind === 'percent' ? sentence : clause).some((word) => settledWords.has(word))) return false;
  const most = range ? Math.max(...range) : (value ?? 0);
  if (kind === 'percent' || kind === 'fraction') return unit === 'percent' && quantity.measure !== null;
  if (kind === 'money') return most >= LEAST_SUM && !listWordsIn(view, clause).some((word) => dealWords.has(word));
  if (kind !== 'count' || unit === null) return false;
  // "Thousands of people" is a manner of speaking.
  if (most >= LEAST_COUNT) return /\p{N}/u.test(view.words(quantity.span));
  return most > 1 && listWordsIn(view, clause).some((word) => lossWords.has(word));
}

/** "Editor's note: …": what the house says of itself comes from the house. */
function isInHouseNote({ record, text, language }: CheckView, span: Span): boolean {
  const [opening] = text.slice(...findParagraphs(record, span)).split(':', 1);
  return language.sourcingWords.houseNotes.has(opening!.trim().toLowerCase().replaceAll('’', "'"));
}

/** The paragraph says whose word it is, or what it was counted by. */
function isSourced(view: CheckView, span: Span): boolean {
  const { record, language } = view;
  const paragraph = findParagraphs(record, span);
  const isHere = (piece: Span) => isOverlapping(piece, paragraph);
  // "29 percent of Kaldrians want peace": the share is of those who want, and nobody says so.
  const telling = record.statements.filter(({ source }) => !source.some((piece) => isOverlapping(piece, span)));
  if (telling.some(({ source, content }) => [...source, ...content].some(isHere))) return true;
  return listWordsIn(view, paragraph).some((word) => language.sourcingWords.figureSources.has(word));
}

/** Figures that the text gives to somebody elsewhere: a lead has them without. */
const listTold = ({ record }: CheckView): readonly string[] =>
  record.quantities.filter(({ statement }) => statement !== null).map(nameValue);

const nameValue = ({ kind, value, range }: Quantity): string => `${kind} ${value ?? range?.join('-')}`;

const listWordsIn = ({ text, language }: CheckView, span: Span): readonly string[] =>
  listTokens(text, [[span]], language.quotationWords).tokens.map(({ word }) => word);
