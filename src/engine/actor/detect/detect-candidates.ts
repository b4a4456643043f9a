import type { Span } from '../../../schema/span.ts';
import { compareSpans, joinSpans } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';
import { createBeside, mendReadings } from '../mend/mend-readings.ts';
import { trimPortfolio } from '../mend/trim-portfolio.ts';
import type { NameMention } from '../name/name-mention.ts';
import { describeReading } from './describe-reading.ts';
import { detectNames } from './detect-names.ts';
import { detectSourceNames } from './detect-source-names.ts';
import { isFree } from './is-free.ts';
import { isNoName } from './is-no-name.ts';
import { listInitialled, listLabelMentions } from './label-mentions.ts';
import { isReadAsCommon } from './read-as-common.ts';
import { trimOffice } from './trim-office.ts';

type NameLayers = Pick<
  Layers,
  'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'wordReadings' | 'attributions' | 'rawTurns'
>;

/** Every run of words that could be a name: those that the model reads and that a source tells, and those that capitals tell. */
export interface NameCandidates {
  readonly read: readonly NameMention[];
  readonly others: readonly NameMention[];
}

export function detectCandidates(text: string, layers: NameLayers, language: Language): NameCandidates {
  const detected = detectNames(text, layers, language)
    .map((mention) => trimOffice(mention, language))
    .filter(
      (mention) =>
        !isNoName(text, mention, language) &&
        trimPortfolio(
          { span: mention.span, kind: 'person' },
          createBeside(text, layers.sentences, mention.span, language),
        ) !== null,
    );
  const ofModel = mendReadings(text, layers, language)
    .map((reading) => describeReading(text, layers, reading, language))
    .filter((mention) => !isNoName(text, mention, language) && !isMisread(mention, language));
  const likely = detected.filter((mention) => mention.title || !isReadAsCommon(mention, layers.wordReadings));
  const ofSources = detectSourceNames(text, layers, likely, ofModel, language);
  const sources = joinSpans(layers.attributions.flatMap(({ source }) => source));
  const known = [
    ...ofModel.filter((mention) => isFree(mention.span, ofSources) && !isBareBody(text, mention, sources, language)),
    ...ofSources,
  ].sort(compareMentions);
  const called = listInitialled(layers, known);
  const read = [
    ...known.filter(({ words }) => words.length > 1 || !called.has(words[0]!)),
    ...listLabelMentions(text, layers, known, language),
  ].sort(compareMentions);
  return { read, others: detected.filter(({ span }) => isFree(span, read)) };
}

const compareMentions = (a: NameMention, b: NameMention): number => compareSpans(a.span, b.span);

/** "members of the Party": any such body, unless somebody hears from it, or the sentence begins with it. */
const isBareBody = (
  text: string,
  { words, kind, span }: NameMention,
  sources: readonly { readonly span: Span }[],
  { nameShapes, sourceWords }: Language,
): boolean =>
  kind === 'organization' &&
  words.length === 1 &&
  sourceWords.definiteDeterminers.has(
    text
      .slice(Math.max(0, span[0] - 8), span[0])
      .trimEnd()
      .split(' ')
      .at(-1)!,
  ) &&
  nameShapes.bareBodies.has(words[0]!.toLowerCase()) &&
  isFree(span, sources);

/** What the model takes for a name at times: "Adm" of "Adm. Ada Moss", "D-Ga" of a lawmaker, "Republican" of "the Republican nominee". */
function isMisread({ words, kind }: NameMention, { titles }: Language): boolean {
  const [first, ...others] = words;
  if (others.length) return false;
  if (titles.partyLabel.test(first!)) return true;
  const lower = first!.toLowerCase();
  if (kind === 'person' && titles.partyAdjectives.has(lower)) return true;
  return kind === 'person' && titles.titleWords.has(lower) && first!.length < 6;
}
