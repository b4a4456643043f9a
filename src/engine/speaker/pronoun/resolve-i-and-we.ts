import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence, SpeakerChoice } from '../../layers/layers.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { chooseActors, MOST_HISTORY, NOBODY, type SpeakerContext } from '../speaker-context.ts';
import { nameRule } from '../speaker-rules.ts';

const AUTHOR: SpeakerChoice = { actors: [], by: null, reason: null, sourceKind: 'author', confidence: null };

/** “I think that …”, inside what Moss said: Moss. Elsewhere it is the author. */
export function resolveI({ reporter }: SpeakerContext): SpeakerChoice {
  if (!reporter) return AUTHOR;
  const { actors, sourceKind, confidence } = reporter;
  if (actors.length !== 1) return NOBODY;
  return { actors, by: nameRule('i-in-quotation'), reason: 'speaks of himself or herself', sourceKind, confidence };
}

/**
 * "Kaldria condemns the attack. We call on …": a state or body that declares something for itself goes on. In news "we" is the
 * author, so that having spoken is not enough.
 */
export function resolveWe(source: Span, context: SpeakerContext): SpeakerChoice {
  if (context.reporter) return resolveI(context);
  const declarers = context.listDeclarers();
  const { history, cast } = context;
  const spoken = history.slice(-MOST_HISTORY).findLast(({ attribution, choice }) => {
    const isBefore = attribution.source[0] !== undefined && attribution.source[0][1] <= source[0];
    return isBefore && choice.actors.length === 1 && declarers.has(choice.actors[0]!);
  });
  const id = spoken?.choice.actors[0] ?? (declarers.size === 1 ? [...declarers][0] : undefined);
  const actor = id === undefined ? undefined : cast.find(id);
  return actor ? chooseActors([actor], 'we-declare') : AUTHOR;
}

type DeclarerContext = Pick<SpeakerContext, 'layers' | 'mentions' | 'language'>;

/** States and bodies, by id, that open a sentence and declare something in it: "Kaldria strongly condemns". "Kaldria says" is news. */
export function createDeclarerList(context: DeclarerContext): () => ReadonlySet<string> {
  let declarers: ReadonlySet<string> | undefined;
  return () => {
    declarers ??= new Set(context.layers.sentences.flatMap((sentence) => findDeclarer(sentence, context) ?? []));
    return declarers;
  };
}

function findDeclarer(sentence: Sentence, context: DeclarerContext): string | null {
  const { mentions } = context;
  const mention = mentions[findFirstEndingAfter(mentions, sentence.span[0])];
  if (!mention || (mention.actor.kind !== 'place' && mention.actor.kind !== 'organization')) return null;
  return mention.form === 'name' && declares(sentence, mention, context) ? mention.actor.id : null;
}

/** Does what a mention names open a sentence, with a verb of saying that is none of news behind it? */
function declares(sentence: Sentence, { span }: SourceMention, { layers, language }: DeclarerContext): boolean {
  const tokens = layers.tokens.slice(...sentence.tokens);
  const [first, second] = tokens;
  const opens = span[0] === (first?.lower === 'the' ? second?.span[0] : first?.span[0]);
  if (!opens) return false;
  const behind = tokens.slice(findFirstEndingAfter(tokens, span[1] - 1) + 1);
  const verb = behind.find(({ lower }) => !isAdverb(lower, language))?.lower ?? '';
  return verb.endsWith('s') && isCueWord(verb, language) && !language.reportingWords.commonSayingForms.has(verb);
}

const isAdverb = (word: string, { verbWords, functionWords }: Language): boolean =>
  word.endsWith(verbWords.adverbEnding) || functionWords.verbAdverbs.has(word);
