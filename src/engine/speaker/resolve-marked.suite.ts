import type { Span } from '../../schema/span.ts';
import { names } from '../actor/names.ts';
import { modeOf } from '../attribution/quotation/statement-mode.ts';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { english } from '../lang/en/english.suite.ts';
import type { Attribution, Layers, SpeakerChoice } from '../layers/layers.ts';
import type { NameKind } from '../layers/model-readings.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { sourceNames } from './source-name/source-names.ts';
import { speakers } from './speakers.ts';

const MARK = /\{([^{}]*)\}|<([^<>]*)>|\[([^[\]]*)\]/g;

/** A text in which sources stand in braces, cues in brackets and contents in angle brackets; the nth of each belong together. */
function readMarks(marked: string) {
  const found = { source: [] as Span[], content: [] as Span[], cue: [] as Span[] };
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const [whole, source, content, cue] = match;
    const words = source ?? content ?? cue!;
    const list = source !== undefined ? found.source : content !== undefined ? found.content : found.cue;
    list.push([text.length, text.length + words.length]);
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), ...found };
}

/**
 * Who speaks in each statement of a marked text, by name, joined by " + "; the kind of source where nobody does. `people` and the like are
 * the names that a model would have read, wherever they stand; the rules find others. `meant` are names, with their likelihoods, that it would
 * take a word to mean, where that stands last.
 */
export async function resolveMarked(
  marked: string,
  read: Readonly<Partial<Record<NameKind, readonly string[]>>> = {},
  meant: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
) {
  const { text, source, content, cue } = readMarks(marked);
  const document = { text, title: null, publishedAt: null, publisher: null, language: english, turns: [], entries: [] };
  const layers: Partial<Layers> = { rawTurns: [], entries: [] };
  for (const component of [segmentation, quotations])
    Object.assign(layers, await component.run(document, layers as Layers));
  const attributions = content.map(
    (span, index): Attribution => ({
      by: 'hand',
      source: source[index] && source[index][0] < source[index][1] ? [source[index]] : [],
      cue: cue[index] ? [cue[index]] : [],
      content: [span],
      mode: modeOf(text, layers.quotations!, [span]),
      act: 'speech',
      polarity: 'affirmed',
      contentPolarity: 'affirmed',
      via: null,
      confidence: null,
    }),
  );
  Object.assign(layers, {
    attributions,
    nameReadings: listReadings(text, read),
    wordReadings: [],
    phraseReadings: [],
    references: listReferences(text, meant),
  });
  for (const component of [sentenceWords, names, speakers, sourceNames])
    Object.assign(layers, await component.run(document, layers as Layers));
  const { actors, speakers: choices, sourceNames: called } = layers as Layers;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return {
    actors,
    choices,
    /** What sources are called where no speaker is known. */
    called,
    named: choices.map((choice: SpeakerChoice) =>
      choice.actors.length ? choice.actors.map(nameOf).join(' + ') : choice.sourceKind,
    ),
  };
}

function listReadings(
  text: string,
  read: Readonly<Partial<Record<NameKind, readonly string[]>>>,
): Layers['nameReadings'] {
  const wanted = Object.entries(read).flatMap(([kind, list]) => list.map((name) => ({ kind: kind as NameKind, name })));
  const readings: Layers['nameReadings'][number][] = [];
  for (const { kind, name } of wanted.sort((a, b) => b.name.length - a.name.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span: Span = [at, at + name.length];
      if (readings.every((other) => other.span[1] <= at || span[1] <= other.span[0]))
        readings.push({ by: 'model', span, kind });
    }
  }
  return readings.sort((a, b) => a.span[0] - b.span[0]);
}

function listReferences(
  text: string,
  meant: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Layers['references'] {
  const find = (words: string, end: number): Span => {
    const start = text.lastIndexOf(words, end);
    return [start, start + words.length];
  };
  return Object.entries(meant).map(([words, names]) => {
    const span = find(words, text.length);
    const likelihoods = Object.values(names);
    return {
      span,
      candidates: Object.entries(names).map(([name, probability]) => ({
        span: find(name, span[0] - 1),
        isName: true,
        probability,
      })),
      unnamed: 1 - likelihoods.reduce((sum, probability) => sum + probability, 0),
      nothing: 0,
    };
  });
}
