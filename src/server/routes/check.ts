import * as z from 'zod';
import { createSarif } from '../../check/formats/create-sarif.ts';
import { RULES } from '../../check/rules.ts';
import { createFindings } from '../../check/summarize.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { createEndpoint } from '../endpoint.ts';
import { draftFindingsSchema, draftSchema, ruleSchema } from '../schemas/check.ts';

export const CHECK_ENDPOINTS = [
  createEndpoint({
    ...{ method: 'post', path: '/api/check', id: 'checkDraft', tag: 'check', scope: 'read' },
    isHeavy: true,
    summary: 'What an editor should hear of a draft, by itself and against the store. Nothing of it is kept.',
    body: draftSchema,
    answer: draftFindingsSchema,
    types: ['application/sarif+json'],
    bodyLimit: 2_000_000,
    async run({ body: { text, format = 'text', publishedAt, against, rules, sarif = false } }, { workspace }) {
      const checked = await workspace.checkDraft({
        ...{ text, format },
        ...(publishedAt !== undefined && { publishedAt }),
        ...(against !== undefined && { against }),
        ...(rules !== undefined && { only: rules }),
      });
      if (sarif) {
        const run = { checked: [checked], failed: [], rules: RULES, version: ENGINE_VERSION, writePath: String };
        return Response.json(createSarif(run), { headers: { 'content-type': 'application/sarif+json' } });
      }
      return { ...createFindings([checked]), text: checked.document.record.document.text } as never;
    },
  }),
  createEndpoint({
    ...{ method: 'get', path: '/api/rules', id: 'listRules', tag: 'check', scope: 'read' },
    summary: 'The rules of check: what each finds, why, and what to do.',
    answer: z.object({ items: z.array(ruleSchema) }),
    run: async () => ({
      items: RULES.map(({ id, severity, isFixable, needs, docs: { title, why, todo } }) => ({
        ...{ id, severity, isFixable, needs, title, why, todo },
      })),
    }),
  }),
];
