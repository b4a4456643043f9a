import { memo, type ReactNode } from 'react';
import { countReviewed, type DocumentVoice, listVoices } from '../../logic/reader/list-voices.ts';
import type { Reading } from '../../logic/reader/reading.ts';
import { flattenTree, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { nameVoiceClass } from '../../logic/voice-hues.ts';
import { LAYERS, type Layer, type ReaderState } from './use-reader-state.ts';

interface RailProps {
  readonly reading: Reading;
  readonly layers: ReaderState['layers'];
  readonly voice: string | null;
  readonly unfolded: Unfolded;
  readonly onVoice: (voice: string) => void;
  readonly onLayer: (layer: Layer) => void;
  readonly onFold: (fold: 'nested' | 'doubtful') => void;
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

/** Beside the text: who speaks and how much, what is marked, what is folded away, how far the review is. */
export const Rail = memo(function Rail(props: RailProps) {
  const { reading, layers, voice, unfolded, onVoice, onLayer, onFold } = props;
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
      <Voices reading={reading} voice={voice} unfolded={unfolded} onVoice={onVoice} />
      <Section title="Marks">
        {LAYERS.map((layer, at) => (
          <button
            key={layer}
            type="button"
            className="layer"
            aria-pressed={layers.has(layer)}
            onClick={() => onLayer(layer)}
          >
            <u className={`lk-${layer}`}>{SIGNS[layer]}</u>
            <em>{NAMES[layer]}</em>
            <b>{counts[layer]}</b>
            <kbd>{at + 1}</kbd>
          </button>
        ))}
      </Section>
      <Section title="Folded away">
        <Fold
          label="Within others"
          nodes={minor.filter(({ depth }) => depth > 0)}
          isOpen={unfolded.nested}
          sign="n"
          onClick={() => onFold('nested')}
        />
        <Fold
          label="Doubtful or slight"
          nodes={minor.filter(({ depth }) => depth === 0)}
          isOpen={unfolded.doubtful}
          sign="l"
          onClick={() => onFold('doubtful')}
        />
      </Section>
      <Progress reading={reading} />
      <section className="sub">
        <a href={`/api/documents/${reading.document.id}`}>JSON</a> ·{' '}
        <a href={`/api/export?format=csv&table=statements&document=${reading.document.id}`}>Export</a>
      </section>
    </div>
  );
});

function Section({ title, beside, children }: { title: string; beside?: string; children: ReactNode }) {
  return (
    <section>
      <h2>
        {title} {beside ? <span>{beside}</span> : null}
      </h2>
      {children}
    </section>
  );
}

type VoicesProps = Pick<RailProps, 'reading' | 'voice' | 'unfolded' | 'onVoice'>;

function Voices({ reading, voice: picked, unfolded, onVoice }: VoicesProps) {
  const voices = listVoices(reading.document, reading.tops, unfolded);
  const named = voices.filter(({ actor }) => actor !== '');
  const shown = [...named.slice(0, ROWS), ...voices.filter(({ actor }) => actor === '')];
  const more = named.length - Math.min(ROWS, named.length);
  const own = Math.max(0, 1 - voices.reduce((sum, { share }) => sum + share, 0));
  const classOf = ({ actor }: DocumentVoice) => nameVoiceClass(reading.hues, actor || null);
  return (
    <Section title="Voices" beside="share of the text">
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
          aria-pressed={picked === voice.actor}
          onClick={() => onVoice(voice.actor)}
        >
          <i className={voice.actor ? 'dot' : 'dot vu'} />
          <span dir="auto">{voice.name}</span>
          <b>{voice.statements}</b>
        </button>
      ))}
      {more > 0 ? <p className="faint">{more} more</p> : null}
    </Section>
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

function Progress({ reading }: { reading: Reading }) {
  const { total, accepted, corrected, rejected } = countReviewed(reading.document.record.statements);
  const width = (count: number) => ({ width: `${(count / Math.max(1, total)) * 100}%` });
  return (
    <Section title="Review" beside={`${accepted + corrected + rejected} of ${total}`}>
      <div className="prog" aria-hidden="true">
        <i className="a" style={width(accepted)} />
        <i className="c" style={width(corrected)} />
        <i className="x" style={width(rejected)} />
      </div>
      <p className="sub">
        {accepted} accepted, {corrected} corrected, {rejected} rejected
      </p>
    </Section>
  );
}
