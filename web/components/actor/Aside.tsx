import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { count, tellDay } from '../../../src/ask/brief/frames.ts';
import type { ActorDetail, Proposal } from '../../../src/server/api-types.ts';
import { isOtherSpelling } from '../../logic/is-other-spelling.ts';
import { tellDecision } from '../../logic/tell-decision.ts';
import { Doubt } from '../Doubt.tsx';

interface AsideProps {
  readonly actor: ActorDetail;
  readonly onPreview: (other: string) => void;
  readonly onApart: (other: string) => void;
  readonly onUndo: (decision: number) => void;
}

/** Names, roles, who may be the same, company and journal. */
export function Aside({ actor, onPreview, onApart, onUndo }: AsideProps) {
  return (
    <aside className="r" aria-label="Who this is">
      <Part title="Names that led here">
        <table>
          <tbody>
            {actor.names.map(({ text, mentions, documents }) => (
              <tr key={text}>
                <th scope="row">
                  <bdi>{text}</bdi>
                  {isOtherSpelling(text, actor.name) ? <span className="warn">another spelling</span> : null}
                </th>
                <td>{count(mentions, 'time')}</td>
                <td>{count(documents, 'document')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {actor.roleHistory.length > 0 ? (
        <Part title="Roles">
          <table>
            <tbody>
              {actor.roleHistory.map(({ text, documents, firstDay, lastDay, basis }) => (
                <tr key={`${text} ${basis}`}>
                  <th scope="row">
                    <bdi>{text}</bdi>
                    <span className="when">{tellSpan(firstDay, lastDay)}</span>
                  </th>
                  <td>{basis === 'authority' ? 'from a file of names' : count(documents, 'document')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      ) : null}
      <Part title="May be the same actor">
        {actor.proposals.map((proposal) => (
          <ProposalCard
            key={proposal.actors.map(({ id }) => id).join(' ')}
            {...{ proposal, actor, onPreview, onApart }}
          />
        ))}
        {actor.proposals.length === 0 ? <p className="dim">None waits for {actor.name}.</p> : null}
      </Part>
      {actor.company.length > 0 ? (
        <Part title="Named together with">
          <ul className="company">
            {actor.company.map(({ id, name, documents }) => (
              <li key={id}>
                <Link to="/a/$actor" params={{ actor: id }}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <span className="faint">{documents}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title="Journal">
        <ul className="jr">
          {actor.decisions.map((decision) => (
            <li key={decision.id} className={decision.isInForce ? '' : 'undone'}>
              <span>{tellDecision(decision)}</span>
              {decision.isInForce && decision.action !== 'undo' ? (
                <button type="button" onClick={() => onUndo(decision.id)}>
                  undo
                </button>
              ) : null}
              <span className="faint">
                {decision.by}, {tellDay(decision.at.slice(0, 10))}
                {decision.reason ? ` · ${decision.reason}` : ''}
                {decision.isInForce ? '' : ' · undone'}
              </span>
            </li>
          ))}
        </ul>
        {actor.decisions.length === 0 ? <p className="dim">Nobody has decided anything of {actor.name}.</p> : null}
      </Part>
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const tellSpan = (first: string | null, last: string | null): string =>
  first === null || last === null ? '' : first === last ? tellDay(first) : `${tellDay(first)} to ${tellDay(last)}`;

interface ProposalCardProps extends Pick<AsideProps, 'actor' | 'onPreview' | 'onApart'> {
  readonly proposal: Proposal;
}

/** Two actors that may be one, why, and what either answer would do. */
function ProposalCard({
  proposal: { actors, reason, confidence, documents },
  actor,
  onPreview,
  onApart,
}: ProposalCardProps) {
  const other = actors.find(({ id }) => id !== actor.id) ?? actors[1];
  return (
    <div className="same">
      <p>
        <span className="dim">may be</span>{' '}
        <Link to="/a/$actor" params={{ actor: other.id }}>
          <bdi>{other.name}</bdi>
        </Link>
        , {other.kind}
      </p>
      <p className="dim">
        {reason}, {count(documents, 'document')} <Doubt confidence={confidence} />
      </p>
      <p className="ac">
        <button type="button" className="btn sm" onClick={() => onPreview(other.id)}>
          See what changes
        </button>
        <button type="button" className="btn sm" onClick={() => onApart(other.id)}>
          Not the same
        </button>
      </p>
    </div>
  );
}
