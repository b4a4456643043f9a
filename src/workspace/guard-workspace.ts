import * as z from 'zod';
import { assertArgument, callbackSchema, streamSchema } from '../assert-argument.ts';
import { toOnrecordError } from '../errors.ts';
import { ACTOR_KINDS } from '../schema/actor.ts';
import { daySchema } from '../schema/span.ts';
import { STATEMENT_HOWS } from '../store/store.ts';
import type { Workspace } from './workspace-contract.ts';

/**
 * The workspace as programs get it: what is handed in is held against what it may be, and whatever is thrown is an
 * OnrecordError. The types say the same, but not to programs in JavaScript, nor of what came out of a file.
 */
export function guardWorkspace(workspace: Workspace): Workspace {
  const guarded = Object.entries(TAKES).map(([name, schema]) => {
    const method = workspace[name as keyof Workspace] as Method;
    const guard = STREAMS.has(name) ? guardStream : guardCall;
    return [name, guard(method, schema, name)];
  });
  return Object.fromEntries(guarded) as unknown as Workspace;
}

type Method = (...given: unknown[]) => unknown;

const guardCall =
  (method: Method, schema: z.ZodType, name: string) =>
  async (...given: unknown[]): Promise<unknown> => {
    assertArgument(schema, given, name);
    try {
      return await method(...given);
    } catch (error) {
      throw toOnrecordError(error);
    }
  };

const guardStream = (method: Method, schema: z.ZodType, name: string) =>
  async function* (...given: unknown[]): AsyncGenerator<unknown> {
    assertArgument(schema, given, name);
    try {
      yield* method(...given) as AsyncIterable<unknown>;
    } catch (error) {
      throw toOnrecordError(error);
    }
  };

const STREAMS: ReadonlySet<string> = new Set<keyof Workspace>([
  'readInputs',
  'rereadDocuments',
  'exportDocuments',
  'exportActors',
  'answerQuestions',
]);

const text = z.string();
const count = z.int().positive();
const key = z.int().nonnegative();
const maker = z.looseObject({ by: text, reason: text.nullable() });
const signal = z.instanceof(AbortSignal).optional();
const reading = { jobs: count.max(64).optional(), signal, onProgress: callbackSchema.optional() };
const whole = z.looseObject({ id: text, record: z.looseObject({}), place: z.looseObject({}), seen: key });
const withReplaced = z.boolean().optional();

const asking = z.looseObject({
  that: text.optional(),
  since: daySchema.optional(),
  until: daySchema.optional(),
  publisher: text.optional(),
  actors: z.array(text).optional(),
});

const statementQuery = z.looseObject({
  words: text.nullable(),
  speaker: text.optional(),
  of: text.optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  how: z.enum(STATEMENT_HOWS).optional(),
  publisher: text.optional(),
  limit: count.optional(),
  offset: key.optional(),
  withReplaced,
  withRejected: z.boolean().optional(),
  withFolded: z.boolean().optional(),
  sort: z.enum(['relevance', 'date', 'speaker', 'outlet']).optional(),
  foldRepeats: z.boolean().optional(),
  context: z.int().min(0).optional(),
});

const claimQuery = z.looseObject({
  words: text.optional(),
  set: z.enum(['figures', 'own', 'unrated']).optional(),
  speaker: text.optional(),
  document: text.optional(),
  withInner: z.boolean().optional(),
  limit: count.optional(),
  offset: key.optional(),
});

/** What each method takes. What the review and the registry say of their own drafts, they say better themselves. */
const TAKES: Readonly<Record<keyof Workspace, z.ZodType>> = {
  readInputs: z.tuple([
    z.array(text),
    z
      .looseObject({
        ...reading,
        publishedAt: daySchema.optional(),
        stdin: streamSchema.optional(),
        onPending: callbackSchema.optional(),
      })
      .optional(),
  ]),
  rereadDocuments: z.tuple([z.union([z.literal('stale'), z.array(text)]), z.looseObject(reading).optional()]),
  removeDocument: z.tuple([text, maker]),
  listDocuments: z.tuple([
    z
      .looseObject({ words: text.optional(), limit: count.optional(), withReplaced, isInDoubt: z.boolean().optional() })
      .optional(),
  ]),
  countDocuments: z.tuple([z.looseObject({ words: text.optional(), withReplaced }).optional()]),
  outlineDocuments: z.tuple([z.array(text)]),
  listVersions: z.tuple([text]),
  countHows: z.tuple([statementQuery]),
  listClaims: z.tuple([claimQuery]),
  countClaims: z.tuple([claimQuery]),
  findDocuments: z.tuple([text]),
  readDocument: z.tuple([text, key.optional()]),
  searchStatements: z.tuple([statementQuery]),
  countStatements: z.tuple([statementQuery]),
  groupBySpeaker: z.tuple([statementQuery, z.looseObject({ groups: count, each: count.optional() })]),
  searchClaims: z.tuple([text, count.optional()]),
  findActors: z.tuple([text, count.optional()]),
  count: z.tuple([]),
  listActors: z.tuple([z.looseObject({ kind: z.enum(ACTOR_KINDS).optional(), limit: count.optional() }).optional()]),
  readActor: z.tuple([text]),
  listStatementsOf: z.tuple([text]),
  listProposals: z.tuple([z.looseObject({ actor: text.optional(), limit: count.optional() }).optional()]),
  listDecisions: z.tuple([]),
  exportActors: z.tuple([]),
  rebuildRegistry: z.tuple([z.looseObject({ signal, onProgress: callbackSchema.optional() }).optional()]),
  decide: z.tuple([
    z.looseObject({ action: z.enum(['join', 'split', 'apart', 'rename', 'undo']), actors: z.array(text).optional() }),
    maker,
  ]),
  addAuthority: z.tuple([text, maker]),
  readReviewed: z.tuple([text, key.optional()]),
  listJournal: z.tuple([z.looseObject({ document: text.optional(), ids: z.array(key).optional() }).optional()]),
  listLost: z.tuple([text.optional()]),
  listPublicIds: z.tuple([z.array(text)]),
  listQuestions: z.tuple([]),
  readState: z.tuple([]),
  annotate: z.tuple([whole, z.looseObject({ action: text }), maker]),
  noteDocument: z.tuple([whole, text, maker]),
  pinActor: z.tuple([text, z.boolean(), maker]),
  undo: z.tuple([key.nullable(), maker]),
  findConflicts: z.tuple([
    z
      .looseObject({
        words: text.optional(),
        from: daySchema.optional(),
        to: daySchema.optional(),
        publisher: text.optional(),
      })
      .optional(),
  ]),
  settleConflict: z.tuple([
    z.looseObject({ kind: text, sides: z.array(z.looseObject({ document: text })).length(2) }),
    z.enum(['stands', 'dismiss']),
    maker,
  ]),
  exportDocuments: z.tuple([z.array(text).optional()]),
  checkDraft: z.tuple([
    z.looseObject({
      text,
      format: z.enum(['text', 'markdown']),
      publishedAt: daySchema.optional(),
      against: z.array(text).optional(),
      only: z.array(text).optional(),
    }),
  ]),
  ask: z.tuple([text, asking.optional()]),
  saveQuestion: z.tuple([text, asking, z.looseObject({ by: text })]),
  answerQuestions: z.tuple([]),
  removeQuestion: z.tuple([key]),
  close: z.tuple([]),
};
