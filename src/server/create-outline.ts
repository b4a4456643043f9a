import type * as z from 'zod';
import type { Span } from '../schema/span.ts';
import type { ReviewedDocument } from '../store/store.ts';
import { joinSpans } from '../text/span.ts';
import type { outlineSchema } from './schemas/document.ts';

export type Outline = z.infer<typeof outlineSchema>;
type Voice = Outline['voices'][number];

/** What a row of the Library draws of a document: who speaks where. Folded and refused statements, and those inside others, are left out. */
export function createOutline({ record }: ReviewedDocument, publicIds: ReadonlyMap<string, string>): Outline {
  const { text } = record.document;
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const voices = new Map<string, Voice>();
  const blocks: { statement: string; span: Span; voice: Voice }[] = [];
  for (const { id, speakers, content, via, minor, review } of record.statements) {
    if (via !== null || minor || review.state === 'rejected') continue;
    const actor = actors.get(speakers[0] ?? '');
    const key = actor?.id ?? '';
    const voice = voices.get(key) ?? {
      actor: actor ? (publicIds.get(actor.id) ?? null) : null,
      name: actor?.name ?? null,
      ...{ statements: 0, length: 0 },
    };
    voices.set(key, voice);
    voice.statements += 1;
    for (const [start, end] of content) {
      voice.length += end - start;
      blocks.push({ statement: id, span: [start, end], voice });
    }
  }
  const loudest = [...voices.values()].sort((a, b) => b.length - a.length);
  const told = joinSpans(blocks.map(({ span }) => span)).reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  return {
    lead: findLead(record),
    length: text.length,
    ownVoice: text.length ? 1 - told / text.length : 1,
    figures: record.quantities.filter(({ review }) => review.state !== 'rejected').length,
    notBefore: record.document.publishedAt.value === null ? record.document.publishedAt.notBefore : null,
    voices: loudest,
    strip: blocks
      .sort((a, b) => a.span[0] - b.span[0])
      .map(({ statement, span, voice }) => ({
        statement,
        span: [span[0], span[1]],
        voice: loudest.indexOf(voice),
      })),
  };
}

/** The first sentence of a paragraph; of a text of headings the first of all. */
function findLead({ blocks, sentences, document }: ReviewedDocument['record']): string | null {
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  const sentence = sentences[paragraph?.sentences[0] ?? 0];
  return sentence ? document.text.slice(...sentence.span) : null;
}
