import { createHash } from 'node:crypto';
import type { OnRecord } from '../../src/schema/record.ts';
import type { DocumentToStore } from '../../src/store/store.ts';
import { completeRecord, type HandMadeRecord } from '../../src/text/complete-record.fixture.ts';
import { createFamilyName, createGivenName, pick } from '../mixing/invented-names.ts';

const ACTORS_PER_DOCUMENT = 50;

const BODIES = 'Agency Board Bureau Chamber Commission Council Federation Foundation Institute Ministry'.split(' ');
const SUBJECTS = 'Ports Trade Grain Rivers Housing Roads Forests Schools Mines Fisheries'.split(' ');

/**
 * Documents that name so many actors between them, the same for every call: three people of four with a full name, one
 * family name alone in twenty, the rest organizations. Names return in later documents, as they do in the press.
 */
export function* createCrowd(actorCount: number): Generator<{ document: DocumentToStore; record: OnRecord }> {
  for (let first = 0; first < actorCount * 1.1; first += ACTORS_PER_DOCUMENT) {
    yield createDocument(
      Array.from({ length: ACTORS_PER_DOCUMENT }, (_, index) => nameOf(first + index)),
      first,
    );
  }
}

type Actor = NonNullable<HandMadeRecord['actors']>[number];
type Name = Pick<Actor, 'name' | 'kind'>;

function nameOf(number: number): Name {
  const family = createFamilyName(number);
  if (number % 20 === 7) return { name: family, kind: 'person' };
  if (number % 20 === 3) return { name: `${createGivenName(number % 17)} Marfoson`, kind: 'person' };
  if (number % 4 === 1) {
    return { name: `${family} ${pick(BODIES, number / 4)} of ${pick(SUBJECTS, number / 40)}`, kind: 'organization' };
  }
  return { name: `${createGivenName(number / 9_880 + number)} ${family}`, kind: 'person' };
}

function createDocument(names: readonly Name[], number: number): { document: DocumentToStore; record: OnRecord } {
  let text = '';
  const actors = names.map(({ name, kind }, index): Actor => {
    const start = text.length;
    text += `${name}. `;
    const mention = { span: [start, start + name.length] as const, form: 'name', kind } as const;
    return {
      id: `a${index + 1}`,
      name,
      kind,
      aliases: [],
      roles: [],
      mentions: [mention],
      standsFor: null,
      confidence: null,
    };
  });
  const textHash = createHash('sha256').update(text).digest('hex');
  const document: DocumentToStore = {
    id: `crowd-${number}`,
    text,
    title: null,
    publishedAt: '2030-01-01',
    url: null,
    publisher: null,
    byline: [],
    language: 'en',
    origin: `/crowd/${number}.txt`,
    textHash,
  };
  const published = { value: '2030-01-01', basis: 'given', notBefore: null } as const;
  return {
    document,
    record: completeRecord({
      id: document.id,
      engine: { version: '1.0.0', models: {} },
      document: { title: null, publishedAt: published, language: 'en', text },
      actors,
    }),
  };
}
