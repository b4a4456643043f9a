import * as z from 'zod';
import { createFindings } from '../check/summarize.ts';
import { OnrecordError } from '../errors.ts';
import { REVIEWED_LAYERS } from '../review/layers.ts';
import { daySchema } from '../schema/span.ts';
import type { ReviewedDocument, StatementQuery } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';
import { describeDocument, describeHits, describeName } from './describe.ts';

/** Something that an assistant can ask, or do. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly isReadOnly: boolean;
  run(given: never, workspace: Workspace, user: string): Promise<unknown>;
}

const createTool = <S extends z.ZodRawShape>(
  tool: Omit<Tool, 'input' | 'run'> & {
    readonly input: S;
    run(given: z.output<z.ZodObject<S>>, workspace: Workspace, user: string): Promise<unknown>;
  },
): Tool => tool as unknown as Tool;

const words = z.string().trim().min(1).max(1000);
const id = z.string().regex(/^[0-9a-z]{4,64}$/);

/** What looks, and changes nothing. */
export const READING_TOOLS: readonly Tool[] = [
  createTool({
    ...{ name: 'search', title: 'Search statements', isReadOnly: true },
    description:
      'Statements that hold all the words, with who said them, when and where. Words, a speaker or a subject is needed.',
    input: {
      words: words.optional().describe('"In quotation marks" as a phrase.'),
      speaker: words.optional().describe('Words of the speaker’s name.'),
      of: words.optional().describe('Only what others say of this person, body or place.'),
      since: daySchema.optional(),
      until: daySchema.optional(),
      limit: z.int().min(1).max(50).default(10),
    },
    async run({ words: asked, speaker, of, since, until, limit }, workspace) {
      const query: StatementQuery = {
        ...{ words: asked ?? null, limit, foldRepeats: true, context: 0 },
        ...(speaker !== undefined && { speaker }),
        ...(of !== undefined && { of }),
        ...(since !== undefined && { from: since }),
        ...(until !== undefined && { to: until }),
      };
      const { limit: _, ...all } = query;
      const hits = await workspace.searchStatements(query);
      return { found: await workspace.countStatements(all), statements: await describeHits(workspace, hits) };
    },
  }),
  createTool({
    ...{ name: 'document', title: 'Read a document', isReadOnly: true },
    description: 'A document with its text and every statement in it: who said what, in which words, where.',
    input: { document: words.describe('An id, or words of the title.') },
    run: async ({ document }, workspace) => describeDocument(await pickDocument(workspace, document)),
  }),
  createTool({
    ...{ name: 'actor', title: 'One actor’s record', isReadOnly: true },
    description: 'Who somebody is over all documents, and what they are on record with, newest first.',
    input: { actor: words.describe('A name or a public id.'), limit: z.int().min(1).max(100).default(20) },
    async run({ actor: asked, limit }, workspace) {
      const found = /^[a-z]\d[a-z]\d[a-z]\d[a-z]\d$/.test(asked) ? await workspace.readActor(asked) : null;
      const [first, ...others] = found ? [found] : await workspace.findActors(asked, 6);
      if (!first) throw new OnrecordError('no-such-actor', 'No actor in the store bears this name.', { input: asked });
      const actor = found ?? (await workspace.readActor(first.id));
      const hits = (await workspace.listStatementsOf(first.id)).toReversed();
      return {
        actor: actor && describeName(actor),
        others: others.map(({ id: other, name, kind }) => ({ id: other, name, kind })),
        ...{ statements: await describeHits(workspace, hits.slice(0, limit)), found: hits.length },
      };
    },
  }),
  createTool({
    ...{ name: 'ask', title: 'Ask a question', isReadOnly: true },
    description:
      'What is said on both sides of a question that can be answered with yes or no, by whom and since when; or, to who, what, when, how many, a list by time.',
    input: { question: words, since: daySchema.optional(), until: daySchema.optional() },
    run: ({ question, since, until }, workspace) =>
      workspace.ask(question, { ...(since !== undefined && { since }), ...(until !== undefined && { until }) }),
  }),
  createTool({
    ...{ name: 'check', title: 'Check a draft', isReadOnly: true },
    description:
      'What an editor should hear of a draft: quotations, figures, names and dates, also against the documents on record.',
    input: { text: z.string().min(1).max(200_000), format: z.enum(['text', 'markdown']).default('text') },
    async run({ text, format }, workspace) {
      return createFindings([await workspace.checkDraft({ text, format })]);
    },
  }),
];

/** What changes the store: only where the user said that it may. */
export const WRITING_TOOLS: readonly Tool[] = [
  createTool({
    ...{ name: 'judge', title: 'Accept or reject', isReadOnly: false },
    description: 'Keeps in the journal that items of a document are right or wrong, with the reason.',
    input: {
      document: id,
      action: z.enum(['accept', 'reject']),
      items: z
        .array(z.strictObject({ layer: z.enum(REVIEWED_LAYERS), id: z.string().regex(/^[a-z]\d{1,6}$/) }))
        .min(1)
        .max(100),
      reason: words,
    },
    async run({ document, action, items, reason }, workspace, user) {
      const reviewed = await pickDocument(workspace, document);
      return workspace.annotate(reviewed, { action, items }, { by: user, reason });
    },
  }),
  createTool({
    ...{ name: 'note', title: 'Note on a document', isReadOnly: false },
    description: 'Keeps a note on a document.',
    input: { document: id, text: words },
    async run({ document, text }, workspace, user) {
      return workspace.noteDocument(await pickDocument(workspace, document), text, { by: user, reason: null });
    },
  }),
];

async function pickDocument(workspace: Workspace, asked: string): Promise<ReviewedDocument> {
  const [found, ...others] = await workspace.findDocuments(asked);
  const document = found && (await workspace.readReviewed(found.id));
  if (document && !others.length) return document;
  if (!document) throw new OnrecordError('no-such-document', 'No document in the store fits.', { input: asked });
  const named = [found, ...others].slice(0, 5).map((each) => `${each.id} (${each.title ?? each.origin})`);
  throw new OnrecordError('ambiguous-document', `Several documents fit: ${named.join(', ')}.`, { input: asked });
}
