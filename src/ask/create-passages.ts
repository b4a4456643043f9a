import type { OnRecord } from '../schema/record.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import { compareSpans, findFirstEndingAfter, isInside, isOverlapping, sliceAll } from '../text/span.ts';
import { completePassage, type Passage, type RawPassage } from './passage.ts';

/** A content of more characters is a speech, which takes sides in one sentence and none in the next. */
const LONGEST_CONTENT = 1_000;

/** All passages of a document, in the order of its text: contents of statements, and the sentences that hold nothing of any. */
export const createPassages = (record: OnRecord): readonly Passage[] =>
  createRawPassages(record).map((raw) => completePassage(raw, record.id, record.document.text));

/** The same, without the words. */
export function createRawPassages(record: OnRecord): readonly RawPassage[] {
  const describe = createDescriber(record);
  const nameOf = new Map(record.actors.map(({ id, name }) => [id, name]));
  const said = record.statements.flatMap((statement) =>
    cutContent(record, statement).map((spans) => ({ ...describe(spans), ...tellOf(record, statement, nameOf) })),
  );
  const own = listOwnSentences(record).map(({ span }) => ({ ...describe([span]), ...tellOwn(record) }));
  return [...said, ...own].sort((a, b) => compareSpans(a.spans[0]!, b.spans[0]!));
}

type Described = Pick<RawPassage, 'spans' | 'sentence' | 'before' | 'named'>;

/** What tells of the words of a passage, whoever says them. */
function createDescriber({ sentences, blocks, actors }: OnRecord): (spans: readonly Span[]) => Described {
  const mentions = listMentions(actors);
  return (spans) => {
    const [start, end] = [spans[0]![0], spans.at(-1)![1]];
    const at = findFirstEndingAfter(sentences, start);
    const [first, last] = [sentences[at]?.span, sentences[findFirstEndingAfter(sentences, end - 1)]?.span];
    const block = blocks[findFirstEndingAfter(blocks, start)];
    const before = sentences[at - 1]?.span;
    return {
      spans,
      sentence: [Math.min(start, first?.[0] ?? start), Math.max(end, last?.[1] ?? end)],
      before: before && block && isInside(before, block.span) ? before : null,
      named: listNamed(mentions, spans),
    };
  };
}

interface NamedMention {
  readonly span: Span;
  readonly name: string;
}

/** With the state that a seat of government speaks for, as a name of its own. */
function listMentions(actors: OnRecord['actors']): readonly NamedMention[] {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return actors
    .flatMap(({ name, standsFor, mentions }) =>
      [name, nameOf.get(standsFor ?? '')].flatMap((each) =>
        each === undefined ? [] : mentions.map(({ span }) => ({ span, name: each })),
      ),
    )
    .sort((a, b) => a.span[1] - b.span[1]);
}

function listNamed(mentions: readonly NamedMention[], spans: readonly Span[]): readonly string[] {
  const named = new Set<string>();
  for (const span of spans) {
    for (let at = findFirstEndingAfter(mentions, span[0]); at < mentions.length; at++) {
      const { span: mention, name } = mentions[at]!;
      if (mention[1] > span[1]) break;
      if (isInside(mention, span)) named.add(name);
    }
  }
  return [...named];
}

/** The content as it is, or its sentences one by one where it is a speech. */
function cutContent({ sentences }: OnRecord, { content }: Statement): readonly (readonly Span[])[] {
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length <= LONGEST_CONTENT) return length ? [content] : [];
  const parts: Span[][] = [];
  for (const piece of content) {
    for (let at = findFirstEndingAfter(sentences, piece[0]); at < sentences.length; at++) {
      const { span } = sentences[at]!;
      if (!isOverlapping(span, piece)) break;
      parts.push([[Math.max(span[0], piece[0]), Math.min(span[1], piece[1])]]);
    }
  }
  return parts;
}

type Told = Omit<RawPassage, keyof Described>;

function tellOf({ document }: OnRecord, statement: Statement, nameOf: ReadonlyMap<string, string>): Told {
  const { speakers } = statement;
  const names = speakers.map((id) => nameOf.get(id) ?? id);
  return {
    statement: statement.id,
    actors: speakers,
    actorName: names.length ? names.join(' and ') : statement.sourceName,
    cue: sliceAll(document.text, statement.cue),
    day: statement.saidOn?.value ?? null,
    isMinor: statement.minor,
  };
}

const tellOwn = ({ document }: OnRecord): Told => ({
  statement: null,
  actors: [],
  actorName: null,
  cue: '',
  day: document.publishedAt.value,
  isMinor: false,
});

/**
 * Sentences in which nothing of a statement stands that is shown, nor more than half of what is folded away: "It is plain that the mayor refuses
 * to explain the loss" is the document's own, whatever is made of "to explain the loss".
 */
function listOwnSentences({ sentences, statements, blocks }: OnRecord): readonly Sentence[] {
  const taken = sentences.map(() => 0);
  for (const { source, cue, content, minor } of statements) {
    for (const piece of [...source, ...cue, ...content]) {
      for (let at = findFirstEndingAfter(sentences, piece[0]); at < sentences.length; at++) {
        const { span } = sentences[at]!;
        if (!isOverlapping(span, piece)) break;
        const share = (Math.min(span[1], piece[1]) - Math.max(span[0], piece[0])) / (span[1] - span[0]);
        taken[at]! += minor ? share : 1;
      }
    }
  }
  const isHeading = ({ span }: Sentence) => blocks[findFirstEndingAfter(blocks, span[0])]?.kind === 'heading';
  return sentences.filter((sentence, index) => taken[index]! <= MOST_TAKEN && !isHeading(sentence));
}

const MOST_TAKEN = 0.5;
