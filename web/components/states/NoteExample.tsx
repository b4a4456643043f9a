import { useMemo } from 'react';
import { createReading } from '../../logic/reader/reading.ts';
import { createSpecimen } from '../../logic/states/create-specimen.ts';
import type { NoteSpecimen } from '../../logic/states/note-specimens.ts';
import { Note, type NoteActions } from '../reader/Note.tsx';
import { Example } from './Example.tsx';
import { SPECIMEN_HUES } from './specimen-hues.ts';

const nothing = () => undefined;

const IDLE: NoteActions = {
  ...{ focus: nothing, accept: nothing, reject: nothing, edit: nothing, keep: nothing, leave: nothing },
  ...{ changeDraft: nothing, unfold: nothing },
};

const FOLDED = { nested: true, doubtful: false };

/** One state of a note, drawn by the Reader's own margin; its buttons do nothing here. */
export function NoteExample({ specimen }: { readonly specimen: NoteSpecimen }) {
  const { title, told, text, statements, isFocused = false } = specimen;
  const reading = useMemo(() => createReading(createSpecimen({ text, statements }), SPECIMEN_HUES), [text, statements]);
  const node = reading.tops[0];
  if (!node) return null;
  return (
    <Example title={title} told={told}>
      <div className="reader">
        <Note
          {...{ setting: reading.setting, node, isFocused }}
          unfolded={FOLDED}
          isDimmed={false}
          draft={null}
          conflict={undefined}
          actions={IDLE}
        />
      </div>
    </Example>
  );
}
