import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellDay } from '../../../src/ask/brief/frames.ts';
import { Place } from './Place.tsx';

/** Figures that bear on the question, each with who says so. */
export function Figures({ brief }: { brief: Brief }) {
  if (brief.figures.length === 0) return null;
  return (
    <section>
      <h2>Figures that bear on it</h2>
      <table>
        <thead>
          <tr>
            <th>Figure</th>
            <th>What</th>
            <th>When</th>
            <th>Who says so</th>
          </tr>
        </thead>
        <tbody>
          {brief.figures.map((figure) => (
            <tr key={`${figure.document} ${figure.span[0]}`}>
              <td className="n">{figure.words}</td>
              <td dir="auto">{figure.what}</td>
              <td className={figure.day ? 'num' : 'dim'}>{figure.day ? tellDay(figure.day) : 'no day'}</td>
              <td className="by">
                <bdi className={figure.actor ? '' : 'dim'}>{figure.actor ?? 'no source named'}</bdi>
                <span className="src">
                  <Place citation={figure} documents={brief.documents} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
