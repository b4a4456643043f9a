import { POLARITIES, STATEMENT_ACTS } from '../../../src/schema/statement.ts';
import { joinWords, nameSource } from '../../logic/reader/describe-statement.ts';
import type { Draft } from '../../logic/reader/draft.ts';
import type { Setting } from '../../logic/reader/reading.ts';
import type { SaidSpeaker } from '../../logic/reader/said.ts';
import type { StatementNode } from '../../logic/reader/statement-tree.ts';
import { SpeakerField } from './SpeakerField.tsx';

interface NoteEditorProps {
  readonly setting: Setting;
  readonly node: StatementNode;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** A statement being put right: in the text by grips and keys, here its speaker, kind, whether it is said so, and when. */
export function NoteEditor({ setting, node, draft, onChange, onKeep, onLeave }: NoteEditorProps) {
  const name = draft.speakers === null ? nameSource(setting, node.statement) : nameDraft(setting, draft.speakers);
  return (
    <div className="ed">
      <div className="line">
        Speaker <SpeakerField actors={setting.actors} name={name} onChoose={(speakers) => onChange({ speakers })} />
      </div>
      <label>
        Kind
        <select value={draft.act} onChange={(event) => onChange({ act: event.target.value as Draft['act'] })}>
          {STATEMENT_ACTS.map((act) => (
            <option key={act}>{act}</option>
          ))}
        </select>
      </label>
      <label>
        Says so
        <select
          value={draft.polarity}
          onChange={(event) => onChange({ polarity: event.target.value as Draft['polarity'] })}
        >
          {POLARITIES.map((polarity) => (
            <option key={polarity}>{polarity}</option>
          ))}
        </select>
      </label>
      <label>
        Said on
        <select value={draft.saidAt ?? ''} onChange={(event) => onChange({ saidAt: event.target.value || null })}>
          <option value="">no date of its own</option>
          {setting.timexes.map(({ id, span, value }) => (
            <option key={id} value={id}>
              {joinWords(setting.document.text, [span])} ({value})
            </option>
          ))}
        </select>
      </label>
      <p className="sub">
        Drag the ends in the text, or <kbd>[</kbd> <kbd>]</kbd> for the start, <kbd>{'{'}</kbd> <kbd>{'}'}</kbd> for the
        end.
      </p>
      <div className="acts">
        <button type="button" className="btn sm pri" onClick={onKeep}>
          Keep <kbd>↵</kbd>
        </button>
        <button type="button" className="btn sm" onClick={onLeave}>
          Leave as it was <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}

function nameDraft({ actors }: Setting, speakers: readonly SaidSpeaker[]): string {
  const nameOf = (speaker: SaidSpeaker) =>
    typeof speaker === 'string' ? (actors.find(({ id }) => id === speaker)?.name ?? speaker) : speaker.name;
  return speakers.map(nameOf).join(', ') || 'no one named';
}
