import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Setting } from '../../logic/reader/reading.ts';
import type { SaidSpeaker } from '../../logic/reader/said.ts';
import { listSpeakerChoices, type SpeakerChoice } from '../../logic/reader/speaker-choices.ts';
import { useStoreActors } from '../../queries/store-actors-query.ts';

interface SpeakerFieldProps {
  readonly actors: Setting['actors'];
  readonly name: string;
  readonly onChoose: (speakers: readonly SaidSpeaker[]) => void;
}

/** Who says it: actors of this document first, then of the store, then no one named, then a new one. A combobox after the ARIA pattern. */
export function SpeakerField({ actors, name, onChoose }: SpeakerFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useId();
  const { data: store } = useStoreActors(typed ?? '');
  const choices = useMemo(() => listSpeakerChoices(typed ?? '', actors, store ?? []), [typed, actors, store]);
  const choose = (choice: SpeakerChoice | undefined) => {
    if (!choice) return;
    onChoose(choice.speakers);
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (typed === null && event.key !== 'ArrowDown') return;
    if (event.key === 'ArrowDown' && typed === null) setTyped('');
    else if (event.key === 'ArrowDown') setAt(Math.min(choices.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') choose(choices[at]);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="combo">
      <input
        role="combobox"
        aria-label="Speaker"
        aria-expanded={typed !== null}
        aria-controls={list}
        aria-activedescendant={typed === null ? undefined : `${list}-${at}`}
        autoComplete="off"
        value={typed ?? name}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      {typed === null ? null : (
        <span id={list} role="listbox" aria-label="Speakers" className="choices">
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and answers the keys
            <span
              key={choice.key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              <span dir="auto">{choice.name}</span> <small>{choice.from}</small>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
