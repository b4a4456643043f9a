import type { ReactNode } from 'react';
import { type DocumentVoice, listVoices } from '../../logic/reader/list-voices.ts';
import { flattenTree, type StatementNode } from '../../logic/reader/statement-tree.ts';
import { nameVoiceClass } from '../../logic/voice-hues.ts';
import { RailSection } from './RailSection.tsx';
import type { Reading } from './reading.ts';
import { LAYERS, type Layer, type ReaderState } from './use-reader-state.ts';

interface RailProps {
  readonly reading: Reading;
  readonly state: ReaderState;
  readonly onVoice: (voice: string) => void;
  readonly onLayer: (layer: Layer) => void;
  readonly onFold: (fold: 'nested' | 'doubtful') => void;
  /** What else a page says of the document. */
  readonly children?: ReactNode;
}

/** So many voices have a row of their own. */
const ROWS = 9;
const SIGNS: Readonly<Record<Layer, string>> = { statements: 'a', figures: '9', dates: 'May', actors: 'who' };
const NAMES: Readonly<Record<Layer, string>> = {
  statements: 'Statements',
  figures: 'Figures',
  dates: 'Dates',
  actors: 'Actors',
};

/** Beside the text: who speaks and how much, what is marked, what is folded away. */
export function Rail({ reading, state, onVoice, onLayer, onFold, children }: RailProps) {
  const { record } = reading.document;
  const counts: Readonly<Record<Layer, number>> = {
    statements: record.statements.length,
    figures: record.quantities.length,
    dates: record.timexes.length,
    actors: record.actors.length,
  };
  const minor = flattenTree(reading.tops).filter(({ statement }) => statement.minor);
  return (
    <div className="side">
      <Voices reading={reading} state={state} onVoice={onVoice} />
      <RailSection title="Marks">
        {LAYERS.map((layer, at) => (
          <button
            key={layer}
            type="button"
            className="layer"
            aria-pressed={state.layers.has(layer)}
            onClick={() => onLayer(layer)}
          >
            <u className={`lk-${layer}`}>{SIGNS[layer]}</u>
            <em>{NAMES[layer]}</em>
            <b>{counts[layer]}</b>
            <kbd>{at + 1}</kbd>
          </button>
        ))}
      </RailSection>
      <RailSection title="Folded away">
        <Fold
          label="Within others"
          nodes={minor.filter(({ depth }) => depth > 0)}
          isOpen={state.unfolded.nested}
          sign="n"
          onClick={() => onFold('nested')}
        />
        <Fold
          label="Doubtful or slight"
          nodes={minor.filter(({ depth }) => depth === 0)}
          isOpen={state.unfolded.doubtful}
          sign="l"
          onClick={() => onFold('doubtful')}
        />
      </RailSection>
      {children}
    </div>
  );
}

function Voices({ reading, state, onVoice }: Pick<RailProps, 'reading' | 'state' | 'onVoice'>) {
  const voices = listVoices(reading.document, reading.tops, state.unfolded);
  const named = voices.filter(({ actor }) => actor !== '');
  const shown = [...named.slice(0, ROWS), ...voices.filter(({ actor }) => actor === '')];
  const more = named.length - Math.min(ROWS, named.length);
  const own = Math.max(0, 1 - voices.reduce((sum, { share }) => sum + share, 0));
  const classOf = ({ actor }: DocumentVoice) => nameVoiceClass(reading.hues, actor || null);
  return (
    <RailSection title="Voices" beside="share of the text">
      <div className="share" aria-hidden="true">
        <i className="own" style={{ flex: own }} />
        {voices.map((voice) => (
          <i key={voice.actor} className={classOf(voice)} style={{ flex: voice.share }} />
        ))}
      </div>
      <div className="voice v0">
        <i className="dot own" />
        <span>Own voice</span>
        <b>{Math.round(own * 100)} %</b>
      </div>
      {shown.map((voice) => (
        <button
          key={voice.actor}
          type="button"
          className={`voice ${classOf(voice)}`}
          aria-pressed={state.voice === voice.actor}
          onClick={() => onVoice(voice.actor)}
        >
          <i className={voice.actor ? 'dot' : 'dot vu'} />
          <span dir="auto">{voice.name}</span>
          <b>{voice.statements}</b>
        </button>
      ))}
      {more > 0 ? <p className="faint">{more} more</p> : null}
    </RailSection>
  );
}

interface FoldProps {
  readonly label: string;
  readonly nodes: readonly StatementNode[];
  readonly isOpen: boolean;
  readonly sign: string;
  readonly onClick: () => void;
}

function Fold({ label, nodes, isOpen, sign, onClick }: FoldProps) {
  return (
    <button type="button" className="layer" aria-pressed={isOpen} onClick={onClick}>
      <em>{label}</em>
      <b>{nodes.length}</b>
      <kbd>{sign}</kbd>
    </button>
  );
}
