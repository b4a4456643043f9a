import type { StanceWords } from '../../engine/language/stance-words.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import { type AskedPair, type AskedScores, type Asking, createAsking, turnScores } from './asked-pair.ts';
import type { Condition } from './condition.ts';
import { findCondition } from './find-condition.ts';
import { isAboutPressing, lacksPressing } from './is-about-pressing.ts';
import { isAskedFor } from './is-asked-for.ts';
import type { Judgement } from './judgement.ts';
import { isOnMatter, type Matter } from './list-matter.ts';
import type { FindHolder } from './list-whose.ts';
import { PIECE_MARK } from './noun-rules.ts';
import { listSentenceWords } from './passage-words.ts';
import { placeWords } from './place-words.ts';
import type { PollShare } from './poll-share.ts';
import { readDemands } from './read-demands.ts';
import { type PollPassage, type RawShare, readPollPassage } from './read-poll-shares.ts';
import { isNoLonger, readToldShift, type ShiftLanguage } from './read-told-shift.ts';
import type { Side } from './side.ts';

/** What a model has to be asked of a passage, and what becomes of its answers. */
export interface JudgementPlan {
  readonly pairs: readonly AskedPair[];
  /** Answers to the pairs, in their order. */
  readonly settle: (scores: readonly AskedScores[]) => Judgement;
}

export interface JudgementSettings {
  readonly proposition: string;
  /** The words that say what it is about: see `listMatter`. */
  readonly matter: Matter;
  readonly language: JudgingLanguage;
  /** The model's name, for `because`. */
  readonly model: string;
  /** A side is taken from this likelihood on; below, neither. */
  readonly leastSure: number;
  /** Whom the passage's document means by an office. */
  readonly findHolder: FindHolder;
}

export type JudgingLanguage = ShiftLanguage & { readonly stanceWords: StanceWords };

/** What the record knows is settled before the model is asked, and what the words say of conditions and shares behind it. */
export function planJudgement(passage: Passage, record: OnRecord, settings: JudgementSettings): JudgementPlan {
  const statement = record.statements.find(({ id }) => id === passage.statement) ?? null;
  const shift = readToldShift(passage, record, settings.language, settings.findHolder);
  const told = shift && { ...shift, isOnMatter: isToldOnMatter(passage, settings.matter) };
  const poll = readPollPassage(passage, record, settings.language.conditionWords.joints);
  const isOnIt = mayTakeSide(passage, settings);
  if (poll && poll.shares.length > 0 && isOnIt) return planPoll(poll, settings);
  const asking = createAsking(passage, statement, settings.proposition, settings.language.conditionWords);
  const isTold = told !== null && statement?.polarity === 'not-said';
  const base = { passage: isTold ? giveToDocument(passage, record) : passage, told, shares: [] };
  const isOfAnother =
    told?.actors.some((actor) => !passage.actors.includes(actor)) || (told && passage.actors.length === 0);
  const rule = poll
    ? 'stance/share'
    : isOfAnother || (statement && isNoLonger(statement, record, settings.language))
      ? 'stance/told-shift'
      : isReport(statement, record)
        ? 'stance/report'
        : !isOnIt
          ? 'stance/other-matter'
          : isAboutPressing(passage.words, settings, settings.language.stanceWords)
            ? 'stance/pressing'
            : asking.rule;
  if (!asking.pair || (rule && rule !== 'stance/denied')) {
    return { pairs: [], settle: () => ({ ...base, ...NEITHER, because: rule! }) };
  }
  return {
    pairs: [asking.pair],
    settle: ([scores]) => ({ ...base, ...settleSide(passage, record, asking, scores!, settings) }),
  };
}

/** A change of mind is on the matter where the sentences around are. */
const isToldOnMatter = (passage: Passage, matter: Matter): boolean =>
  isOnMatter(`${passage.words} ${tellAround(passage)}`, '', matter);

/** “The agency says that Moss declared …”: whoever passes a saying on takes no side by it. */
function isReport(statement: Statement | null, { statements }: OnRecord): boolean {
  if (!statement) return false;
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return statements.some(
    (inner) =>
      inner.via === statement.id &&
      inner.speakers.join() !== statement.speakers.join() &&
      lengthOf([...inner.source, ...inner.cue, ...inner.content]) > lengthOf(statement.content) * MOST_OF_IT,
  );
}

/** A content that is another's saying to so large a part is a report of it. */
const MOST_OF_IT = 0.5;

/** “Moss no longer says that …”: it is the document that says so. */
function giveToDocument(passage: Passage, { sentences, document: { text } }: OnRecord): Passage {
  const sentence = sentences[findFirstEndingAfter(sentences, passage.spans[0]![0])]?.span;
  const spans = sentence ? [sentence] : passage.spans;
  const words = sentence ? text.slice(...sentence) : passage.words;
  return { ...passage, spans, words, statement: null, actors: [], actorName: null, cue: '' };
}

const NEITHER = { stance: 'neither', condition: null, confidence: null } as const;

type Settled = Pick<Judgement, 'stance' | 'condition' | 'confidence' | 'because'>;

function settleSide(
  passage: Passage,
  record: OnRecord,
  { isTurned, rule }: Asking,
  given: AskedScores,
  settings: JudgementSettings,
): Settled {
  const scores = isTurned ? turnScores(given) : given;
  const likelier = scores.for >= scores.against ? 'for' : 'against';
  const words = joinPieces(passage, record);
  const found = findCondition(
    { ...passage, words, proposition: settings.proposition, side: likelier },
    settings.language,
  );
  if (found?.kind === 'list' && !canBeOnConditions(passage, record, settings))
    return { stance: 'neither', condition: null, confidence: null, because: 'stance/conditions-of-another' };
  // “Moss named five conditions for the sale”: whoever names conditions takes a side, so that the model need not be as sure of it
  const hasNamed = found?.kind === 'list';
  const side = sideOf(scores, hasNamed ? LEAST_OF_NAMED : settings.leastSure);
  const because = [settings.model, rule, hasNamed ? 'stance/conditions-named' : null].filter(Boolean).join(', ');
  if (side === 'neither') return { stance: 'neither', condition: null, confidence: scores.neither, because };
  const { stanceWords, conditionWords } = settings.language;
  if (side === 'against' && rule === null && isAskedFor(passage, stanceWords, conditionWords))
    return { stance: 'neither', condition: null, confidence: null, because: `${because}, stance/asked-for` };
  if (!found) return { stance: side, condition: null, confidence: scores[side], because };
  const { kind, span, by, told } = found;
  const spans = placeWords(passage, span);
  const list = kind === 'list' ? readDemands(record, boundsOf(spans), told, settings.language.conditionWords) : null;
  const condition: Condition = {
    kind,
    spans,
    words: passage.words.slice(...span),
    by,
    list: list?.items.length || list?.told ? list : null,
  };
  return { stance: found.side, condition, confidence: scores[side], because };
}

/** “Five conditions for talks” are none of whether Kaldria is losing the war, nor of whether there is pressure on it. */
function canBeOnConditions(passage: Passage, { document }: OnRecord, settings: JudgementSettings): boolean {
  const isOfDeed = listSentenceWords(settings.proposition)
    .flat()
    .some(({ lower }) => settings.language.stanceWords.deeds.has(lower));
  return isOfDeed && isOnMatter(document.text.slice(...passage.spans[0]!), tellAround(passage), settings.matter);
}

/** Whether words may take a side at all: else the model need not be asked. */
export const mayTakeSide = (
  passage: Passage,
  settings: Pick<JudgementSettings, 'proposition' | 'matter' | 'language'>,
): boolean =>
  isOnMatter(passage.words, tellAround(passage), settings.matter) &&
  !lacksPressing(passage.words, settings, settings.language.stanceWords);

const tellAround = ({ before, sentence, named }: Passage): string => [before, sentence, ...named].join(' ');

/** More likely than all else together; below that, which side it is would be a guess. */
const LEAST_OF_NAMED = 0.5;

/** The passage's words with a mark between its pieces, which keeps their places. */
const joinPieces = ({ spans }: Passage, { document: { text } }: OnRecord): string =>
  spans.map((span) => text.slice(...span)).join(PIECE_MARK);

const boundsOf = (spans: readonly Span[]): Span => [spans[0]![0], spans[0]![1]];

function sideOf(scores: AskedScores, leastSure: number): Side | 'neither' {
  const side = scores.for >= scores.against ? 'for' : 'against';
  return scores[side] >= leastSure && scores[side] > scores.neither ? side : 'neither';
}

/** Each share is asked by itself; the survey stands where the larger sum of its shares does. */
function planPoll({ passage, shares: raw }: PollPassage, settings: JudgementSettings): JudgementPlan {
  const pairOf = ({ words }: RawShare): AskedPair => ({
    proposition: settings.proposition,
    passage: words,
    actor: null,
    cue: null,
  });
  return {
    pairs: raw.map(pairOf),
    settle: (scores) => {
      const shares = raw.map(({ value, span, words }, at): PollShare => {
        return { value, spans: [span], words, stance: sideOf(scores[at]!, settings.leastSure) };
      });
      return {
        passage,
        told: null,
        shares,
        condition: null,
        confidence: null,
        because: `${settings.model}, stance/poll`,
        stance: sideOfShares(shares),
      };
    },
  };
}

function sideOfShares(shares: readonly PollShare[]): Side | 'neither' {
  const sum = (side: Side) =>
    shares.filter(({ stance }) => stance === side).reduce((total, { value }) => total + value, 0);
  const [pro, con] = [sum('for'), sum('against')];
  if (pro === con) return 'neither';
  const isWhole = pro > 0 && con > 0;
  return isWhole || Math.max(pro, con) > HALF ? (pro > con ? 'for' : 'against') : 'neither';
}

/** In percent: one share alone stands for those asked where it is more than half of them. */
const HALF = 50;
