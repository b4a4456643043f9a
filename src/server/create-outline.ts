import type * as z from 'zod';
import type { DocumentOutline } from '../store/store.ts';
import { joinSpans } from '../text/span.ts';
import type { outlineSchema } from './schemas/document.ts';

export type Outline = z.infer<typeof outlineSchema>;
type Voice = Outline['voices'][number];

/** What a row of the Library draws of a document: who speaks where, and how much of it nobody else says. */
export function createOutline(
  { lead, length, figures, notBefore, statements }: DocumentOutline,
  publicIds: ReadonlyMap<string, string>,
): Outline {
  const voices = new Map<string, Voice>();
  for (const { speaker, content } of statements) {
    const voice = voices.get(speaker?.id ?? '') ?? createVoice(speaker, publicIds);
    voices.set(speaker?.id ?? '', voice);
    voice.statements += 1;
    voice.length += content.reduce((sum, [start, end]) => sum + end - start, 0);
  }
  const loudest = [...voices].sort(([, a], [, b]) => b.length - a.length);
  const places = new Map(loudest.map(([key], place) => [key, place]));
  const told = joinSpans(statements.flatMap(({ content }) => content));
  const toldLength = told.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  return {
    ...{ figures, notBefore },
    ...{ lead, length, ownVoice: length ? Math.max(0, 1 - toldLength / length) : 1 },
    voices: loudest.map(([, voice]) => voice),
    strip: statements
      .flatMap(({ id, content, speaker }) =>
        content.map(([start, end]) => ({
          ...{ statement: id, span: [start, end] as [number, number], voice: places.get(speaker?.id ?? '')! },
        })),
      )
      .sort((a, b) => a.span[0] - b.span[0]),
  };
}

/** Whom a person named from the store has its public id already. */
const createVoice = (
  speaker: DocumentOutline['statements'][number]['speaker'],
  publicIds: ReadonlyMap<string, string>,
): Voice => ({
  actor: speaker && (publicIds.get(speaker.id) ?? speaker.id),
  name: speaker?.name ?? null,
  ...{ statements: 0, length: 0 },
});
