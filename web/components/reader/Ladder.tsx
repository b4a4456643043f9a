import type { Setting } from '../../logic/reader/reading.ts';
import { isFolded, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { StatementLine } from './StatementLine.tsx';

interface LadderProps {
  readonly setting: Setting;
  readonly nodes: readonly StatementNode[];
  readonly unfolded: Unfolded;
}

/** Who reports whom: a line a rung. */
export function Ladder({ setting, nodes, unfolded }: LadderProps) {
  const shown = nodes.filter((node) => node.statement.review.state !== 'rejected' && !isFolded(node, unfolded));
  if (shown.length === 0) return null;
  return (
    <ul className="lad">
      {shown.map((node) => (
        <li key={node.statement.id} className={node.voice}>
          <StatementLine setting={setting} node={node} />
          <Ladder setting={setting} nodes={node.inner} unfolded={unfolded} />
        </li>
      ))}
    </ul>
  );
}
