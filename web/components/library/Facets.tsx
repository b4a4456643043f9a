import { useState } from 'react';
import type { DocumentFacets, StatementFacets } from '../../../src/server/api-types.ts';
import {
  asksForStatements,
  type LibrarySearch,
  type ReviewFacet,
  type WordsFacet,
} from '../../logic/library/library-search.ts';
import { nameVoiceClass } from '../../logic/voice-hues.ts';
import { useHues, useVoices } from '../../queries/voices-query.ts';

interface FacetsProps {
  readonly search: LibrarySearch;
  readonly onChange: (changes: { readonly [K in keyof LibrarySearch]: LibrarySearch[K] | undefined }) => void;
  readonly documents: DocumentFacets | undefined;
  readonly statements: StatementFacets | undefined;
}

/** So many of a list are shown before somebody asks for the rest. */
const SHOWN = 8;

const WORDS: readonly (readonly [WordsFacet, string])[] = [
  ['quoted', 'Quoted'],
  ['partly', 'Partly quoted'],
  ['reworded', 'In other words'],
];
const WITH: readonly (readonly [WordsFacet, string])[] = [
  ['figure', 'A figure'],
  ['denied', 'Denied or not said'],
  ['doubtful', 'Doubtful'],
];
const STATES: readonly (readonly [ReviewFacet, string])[] = [
  ['to-review', 'Not checked'],
  ['begun', 'Begun'],
  ['reviewed', 'Checked'],
];

/** What narrows the Library, each with how many it would leave. */
export function Facets({ search, onChange, documents, statements }: FacetsProps) {
  const toggle =
    <K extends keyof LibrarySearch>(name: K) =>
    (value: NonNullable<LibrarySearch[K]>) =>
      onChange({ [name]: search[name] === value ? undefined : value });
  return (
    <>
      <Speakers chosen={search.speaker} speakers={statements?.speakers} onToggle={toggle('speaker')} />
      <Choices
        title="Words"
        {...{ choices: WORDS, counts: statements?.words, chosen: search.words }}
        onToggle={toggle('words')}
      />
      <Choices
        title="With"
        {...{ choices: WITH, counts: statements?.words, chosen: search.words }}
        onToggle={toggle('words')}
      />
      <Choices
        title="Review"
        {...{ choices: STATES, counts: documents?.states, chosen: search.state }}
        onToggle={toggle('state')}
      />
      <Choices
        title="Publisher"
        {...{
          choices: documents?.publishers.map(({ value }) => [value, value] as const) ?? [],
          counts: documents?.publishers,
        }}
        {...{ chosen: search.publisher, onToggle: toggle('publisher') }}
      />
      <Group title="Order" isEmpty={asksForStatements(search) || (documents?.total ?? 0) < 2}>
        <Facet name="Last added first" isChosen={search.sort === 'added'} onToggle={() => toggle('sort')('added')} />
      </Group>
    </>
  );
}

interface SpeakersProps {
  readonly chosen: string | undefined;
  readonly speakers: StatementFacets['speakers'] | undefined;
  readonly onToggle: (name: string) => void;
}

function Speakers({ chosen, speakers = [], onToggle }: SpeakersProps) {
  const hues = useHues();
  const { data: voices = [] } = useVoices();
  const ids = new Map(voices.map(({ actor }) => [actor.name, actor.id]));
  // Two actors may bear one name; the filter is the name.
  const counts = new Map<string, { isNamed: boolean; count: number }>();
  for (const { name, isNamed, count } of speakers) {
    counts.set(name, { isNamed, count: (counts.get(name)?.count ?? 0) + count });
  }
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, { isNamed: true, count: 0 });
  return (
    <Group title="Who speaks" isEmpty={!counts.size}>
      <Fold
        items={[...counts].map(([name, { isNamed, count }]) => (
          <Facet key={name} {...{ name, count, isChosen: chosen === name }} onToggle={() => onToggle(name)}>
            <i className={`dot ${nameVoiceClass(hues, ids.get(name) ?? null, isNamed)}`} aria-hidden="true" />
          </Facet>
        ))}
      />
    </Group>
  );
}

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly counts: readonly { readonly value: string; readonly count: number }[] | undefined;
  readonly chosen: Value | undefined;
  readonly onToggle: (value: Value) => void;
}

/** A choice that would leave nothing is not offered, unless it is the one that was made. */
function Choices<Value extends string>({ title, choices, counts = [], chosen, onToggle }: ChoicesProps<Value>) {
  const offered = choices.flatMap(([value, name]) => {
    const count = counts.find((each) => each.value === value)?.count ?? 0;
    return count || value === chosen ? [{ value, name, count }] : [];
  });
  return (
    <Group title={title} isEmpty={!offered.length}>
      <Fold
        items={offered.map(({ value, name, count }) => (
          <Facet key={value} {...{ name, count, isChosen: chosen === value }} onToggle={() => onToggle(value)} />
        ))}
      />
    </Group>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: React.ReactNode }) {
  if (isEmpty) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fold({ items }: { items: readonly React.ReactNode[] }) {
  const [isOpen, setOpen] = useState(false);
  const more = items.length - SHOWN;
  return (
    <>
      {isOpen || more <= 1 ? items : items.slice(0, SHOWN)}
      {more > 1 ? (
        <button type="button" className="facet text-ink-2" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>{isOpen ? 'Fewer' : `${more} more`}</span>
        </button>
      ) : null}
    </>
  );
}

interface FacetProps {
  readonly name: string;
  readonly count?: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly children?: React.ReactNode;
}

function Facet({ name, count, isChosen, onToggle, children }: FacetProps) {
  return (
    <button type="button" className="facet" aria-pressed={isChosen} onClick={onToggle}>
      {children}
      <span dir="auto">{name}</span>
      {count === undefined ? null : <b>{count.toLocaleString('en')}</b>}
    </button>
  );
}
