import type { Brief } from '../../../src/ask/brief/brief.ts';
import { isSlight, SAYS_LITTLE, tellMade } from '../../../src/ask/brief/tell-brief.ts';
import type { ShownSide } from '../../logic/shown-lines.ts';
import { ByTime } from './ByTime.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Figures } from './Figures.tsx';
import type { LineList } from './line-list.ts';
import { Near } from './Near.tsx';
import { Positions } from './Positions.tsx';
import { Shifts } from './Shifts.tsx';
import { SideColumn } from './SideColumn.tsx';
import { Silences } from './Silences.tsx';
import { Unsaid } from './Unsaid.tsx';

interface BriefBodyProps {
  readonly brief: Brief;
  readonly isNamedOnly: boolean;
  readonly sides: readonly ShownSide[];
  readonly listed: Brief['listed'];
  readonly list: LineList;
}

/** All regions of a brief in their order. */
export function BriefBody({ brief, isNamedOnly, sides, listed, list }: BriefBodyProps) {
  const isFew = isSlight(brief);
  const near = <Near near={brief.near} title="Near this question" />;
  return (
    <>
      {isFew ? (
        <div className="slight">
          <p>{SAYS_LITTLE}</p>
          {near}
        </div>
      ) : null}
      <Positions brief={brief} isNamedOnly={isNamedOnly} list={list} />
      <Shifts brief={brief} />
      {brief.proposition === null ? (
        <ByTime listed={listed} list={list} />
      ) : (
        <div className="sides">
          {sides.map((side) => (
            <SideColumn key={side.stance} side={side} list={list} />
          ))}
        </div>
      )}
      <div className="two">
        <Figures brief={brief} />
        <div>
          <Conflicts brief={brief} />
          {isFew ? null : near}
        </div>
      </div>
      <div className="two">
        <Silences brief={brief} onOpen={list.goTo} />
        <Unsaid brief={brief} onOpen={list.goTo} />
      </div>
      <p className="made">{tellMade(brief)}</p>
    </>
  );
}
