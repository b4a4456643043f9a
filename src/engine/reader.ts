import * as z from 'zod';
import { assertArgument, callbackSchema } from '../assert-argument.ts';
import { names } from './actor/names.ts';
import { attributions } from './attribution/attributions.ts';
import { statements } from './attribution/statements.ts';
import { claims } from './claim/claims.ts';
import { createEngine, type Engine } from './engine.ts';
import { sentenceWords } from './grammar/sentence-words.ts';
import type { Language } from './language/language.ts';
import type { AnyComponent } from './layers/component.ts';
import { foldings } from './minor/foldings.ts';
import type { ReaderModel } from './model/reader-model.ts';
import { figures } from './quantity/figures.ts';
import { polls } from './quantity/polls.ts';
import { quantities } from './quantity/quantities.ts';
import { createReadings } from './readings/readings.ts';
import { quotations } from './segment/quotations.ts';
import { segmentation } from './segment/segmentation.ts';
import { sourceNames } from './speaker/source-name/source-names.ts';
import { speakers } from './speaker/speakers.ts';
import { timexes } from './timex/timexes.ts';
import { rawTurns } from './turn/raw-turns.ts';
import { turns } from './turn/turns.ts';

const COMPONENTS: readonly AnyComponent[] = [
  rawTurns,
  segmentation,
  sentenceWords,
  quotations,
  turns,
  timexes,
  figures,
  attributions,
  names,
  speakers,
  sourceNames,
  foldings,
  statements,
  quantities,
  polls,
  claims,
];

export interface ReaderOptions {
  readonly model: ReaderModel;
  /** What the rules know of the language of the texts: `createEnglish` makes one. */
  readonly language: Language;
  /** Each takes the place of the component that gives the same layers. */
  readonly replace?: readonly AnyComponent[];
}

const optionsSchema = z.looseObject({
  model: z.looseObject({
    identity: z.record(z.string(), z.string()),
    tokenizer: z.looseObject({}),
    settings: z.looseObject({}),
    session: z.looseObject({}),
  }),
  language: z.looseObject({ code: z.string() }),
  replace: z.array(z.looseObject({ name: z.string(), provides: z.array(z.string()), run: callbackSchema })).optional(),
});

/** The engine with all its components: a document in, its record out. */
export function createReader(options: ReaderOptions): Engine {
  assertArgument(optionsSchema, options, 'createReader');
  const { model, language, replace = [] } = options;
  const replaced = new Set(replace.flatMap(({ provides }) => provides));
  const own = [...COMPONENTS, createReadings(model)];
  const kept = own.filter(({ provides }) => !provides.some((layer) => replaced.has(layer)));
  return createEngine([...kept, ...replace], language, model.identity, model.session.runtime);
}
