import type { Brief, Citation } from '../../../src/ask/brief/brief.ts';
import { linesOf, listMoves } from '../../../src/ask/brief/tell-brief.ts';
import { tellMoment, tellTeller, tellWords } from '../../../src/ask/brief/tell-line.ts';
import { Place } from './Place.tsx';
import { SideMark } from './SideMark.tsx';
import { Words } from './Words.tsx';

const TITLES = { for: 'For', conditional: 'On conditions', against: 'Against' } as const;

/** Who moved, each move as the two stances that differ, and who else says that there is one. */
export function Shifts({ brief }: { brief: Brief }) {
  if (brief.shifts.length === 0) return null;
  const lines = linesOf(brief);
  return (
    <section>
      <h2>
        Who moved <span>two dated statements of one actor that differ</span>
      </h2>
      {listMoves(brief.shifts).map(({ actor, points, shifts }) => (
        <div key={actor}>
          {points.length > 0 ? (
            <div className="shift">
              {points.map(({ stance, day, lines: [id = ''] }) => {
                const line = lines.get(id);
                return (
                  <div key={`${stance} ${id}`} className={stance}>
                    <p className="t">
                      <b>
                        <SideMark stance={stance} /> {TITLES[stance]}
                      </b>{' '}
                      {tellMoment({ day })}
                    </p>
                    {line ? (
                      <>
                        <p className="q">
                          <Words citation={{ ...line, words: tellWords(line) }} />
                        </p>
                        <p className="src">
                          <Place citation={line} documents={brief.documents} />
                        </p>
                      </>
                    ) : null}
                  </div>
                );
              })}
            </div>
          ) : null}
          <p className="seen">
            <b>{actor}.</b>
            {shifts.flatMap(({ pointedOutBy, deniedBy }) => [
              ...pointedOutBy.map((citation) => (
                <Told key={citation.id} frame="The change is pointed out by" citation={citation} brief={brief} />
              )),
              ...deniedBy.map((citation) => (
                <Told key={citation.id} frame="That there is one is denied by" citation={citation} brief={brief} />
              )),
            ])}
          </p>
        </div>
      ))}
    </section>
  );
}

function Told({ frame, citation, brief }: { frame: string; citation: Citation; brief: Brief }) {
  return (
    <span>
      {' '}
      {frame} {tellTeller(citation, brief.documents)}: <Words citation={citation} />{' '}
      <Place citation={citation} documents={brief.documents} />
    </span>
  );
}
