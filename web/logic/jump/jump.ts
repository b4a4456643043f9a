import type { ActorPage, ClaimPage, DocumentPage, SavedQuestion } from '../../../src/server/api-types.ts';
import { countNoun } from '../count-noun.ts';
import { formatDay } from '../format-day.ts';
import { joinExact } from '../join-words.ts';
import type { KeyBinding } from '../key-map.ts';
import { nameDocument } from '../name-document.ts';
import { nameKey } from '../name-key.ts';

/** One thing that can be jumped to. */
export interface Jump {
  readonly id: string;
  readonly group: 'Commands' | 'Documents' | 'Actors' | 'Claims' | 'Questions' | 'Search';
  readonly title: string;
  /** What tells it from others of its title. */
  readonly detail: string;
  readonly target:
    | { readonly kind: 'address'; readonly href: string }
    | { readonly kind: 'command'; readonly binding: KeyBinding };
}

export interface FoundThings {
  readonly documents: DocumentPage['items'];
  readonly actors: ActorPage['items'];
  readonly claims: ClaimPage['items'];
  readonly questions: readonly SavedQuestion[];
}

/** Words behind ">" that name a command; null for a search. */
export const readCommandWords = (typed: string): string | null =>
  typed.trimStart().startsWith('>') ? typed.trimStart().slice(1).trim() : null;

/** Commands whose label holds all these words, in the order of the key map. */
export function listCommandJumps(words: string, bindings: readonly KeyBinding[]): Jump[] {
  const asked = words.toLowerCase().split(/\s+/);
  return bindings
    .filter(({ label }) => asked.every((word) => label.toLowerCase().includes(word)))
    .map((binding) => ({
      id: `command-${binding.scope}-${binding.command}`,
      group: 'Commands',
      title: binding.label,
      detail: nameKey(binding.keys),
      target: { kind: 'command', binding },
    }));
}

/** What was found, a few of each kind, and at the end the search of the Library with these words. */
export function listJumps(words: string, { documents, actors, claims, questions }: FoundThings): Jump[] {
  return [
    ...documents.map(
      (document): Jump => ({
        ...{ id: `document-${document.id}`, group: 'Documents', title: nameDocument(document) },
        detail: [document.publishedAt === null ? 'undated' : formatDay(document.publishedAt), document.publisher]
          .filter(Boolean)
          .join(' · '),
        target: { kind: 'address', href: `/d/${document.id}` },
      }),
    ),
    ...actors.map(
      ({ id, name, statements, roles }): Jump => ({
        ...{ id: `actor-${id}`, group: 'Actors', title: name },
        detail: [roles[0], countNoun(statements, 'statement')].filter(Boolean).join(' · '),
        target: { kind: 'address', href: `/a/${id}` },
      }),
    ),
    ...claims.map(
      ({ document, claim, evidence, speakers }): Jump => ({
        ...{ id: `claim-${document.id}-${claim.id}`, group: 'Claims' },
        title: joinExact(evidence),
        detail: speakers.map(({ name }) => name).join(', ') || nameDocument(document),
        target: { kind: 'address', href: `/claims/${document.id}.${claim.id}` },
      }),
    ),
    ...questions.map(
      ({ key, question, answeredAt }): Jump => ({
        ...{ id: `question-${key}`, group: 'Questions', title: question },
        detail: answeredAt === null ? '' : formatDay(answeredAt),
        target: { kind: 'address', href: `/q/${key}` },
      }),
    ),
    ...(words === '' ? [] : [createSearchJump(words)]),
  ];
}

/** Questions that hold all these words. */
export function filterQuestions(questions: readonly SavedQuestion[], words: string): readonly SavedQuestion[] {
  const asked = words.toLowerCase().split(/\s+/);
  return questions.filter(({ question }) => asked.every((word) => question.toLowerCase().includes(word)));
}

const createSearchJump = (words: string): Jump => ({
  ...{ id: 'search', group: 'Search', title: `What was said: ${words}`, detail: 'in the Library' },
  target: { kind: 'address', href: `/?${new URLSearchParams({ q: words })}` },
});
