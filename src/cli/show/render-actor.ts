import type { Decision } from '../../store/decision.ts';
import type { ActorDetails, Proposal, RegistryActor, StatementHit } from '../../store/store.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { renderTable } from '../layout/render-table.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { shortenId } from '../shorten-id.ts';
import { countFolded } from './fold-record.ts';
import { renderDecision } from './render-decisions.ts';
import { renderHits } from './render-hits.ts';

const MOST_ROWS = 12;

/** How much of the documents and statements is shown. */
interface ActorLimits {
  readonly limit: number;
  /** Also the statements that are folded away. */
  readonly withFolded: boolean;
}

/** Everything on one actor: names, roles, company, why it is one, what is open, documents and statements over time. */
export function renderActor(
  actor: ActorDetails,
  hits: readonly StatementHit[],
  { limit, withFolded }: ActorLimits,
  screen: Screen,
): string {
  const { colors, columns } = screen;
  const shown = withFolded ? hits : hits.filter(({ statement }) => !statement.minor);
  const folded = withFolded ? '' : countFolded(hits.map(({ statement }) => statement));
  const head = [
    `${colors.bold(escapeFlow(actor.name))}  ${colors.dim(`${actor.kind} · ${actor.id}`)}`,
    colors.dim(renderCounts(actor)),
  ].map((line) => wrapText(line, columns));
  const sections = [
    section('Names', renderNames(actor, screen), screen),
    section('Roles', renderRoles(actor, screen), screen),
    section('Named together with', renderCompany(actor, columns), screen),
    section('Why these names are one', renderLinks(actor, screen), screen),
    section('Open proposals', actor.proposals.length ? renderProposals(actor.proposals, screen, '  ') : '', screen),
    section(`Documents (${actor.documents})`, renderDocuments(actor, limit, screen), screen),
    section(`Statements (${shown.length})`, renderStatements(shown, limit, screen), screen),
    folded && wrapText(colors.dim(`${folded}. --all shows them`), columns),
  ].filter((text) => text !== '');
  return [head.join('\n'), ...sections].join('\n\n');
}

const section = (title: string, body: string, { colors }: Screen): string =>
  body === '' ? '' : `${colors.bold(title)}\n${body}`;

function renderCounts({ documents, mentions, statements }: RegistryActor): string {
  return `in ${countOf(documents, 'document')}, mentioned ${countOf(mentions, 'time')}, ${countOf(statements, 'statement')}`;
}

function renderNames({ names }: ActorDetails, screen: Screen): string {
  if (!names.length) return '';
  const columns = [
    { title: 'as written', isFlexible: true },
    { title: 'times', align: 'right' },
    { title: 'documents', align: 'right' },
  ] as const;
  const rows = names.slice(0, MOST_ROWS).map((name) => [name.text, String(name.mentions), String(name.documents)]);
  return withMore(renderTable(columns, rows, screen, '  '), names.length - MOST_ROWS);
}

function renderRoles({ roleHistory }: ActorDetails, screen: Screen): string {
  if (!roleHistory.length) return '';
  const columns = [
    { title: 'role', isFlexible: true },
    { title: 'first' },
    { title: 'last' },
    { title: 'documents', align: 'right' },
  ] as const;
  const rows = roleHistory
    .slice(0, MOST_ROWS)
    .map((role) => [
      role.text,
      role.firstDay ?? '',
      role.lastDay ?? '',
      role.basis === 'authority' ? 'authority file' : String(role.documents),
    ]);
  return withMore(renderTable(columns, rows, screen, '  '), roleHistory.length - MOST_ROWS);
}

const withMore = (text: string, more: number): string => (more > 0 ? `${text}\n  and ${more} more` : text);

const renderCompany = ({ company }: ActorDetails, columns: number): string =>
  company.length
    ? wrapText(company.map(({ name, documents }) => `${escapeFlow(name)} (${documents})`).join(', '), columns, '  ')
    : '';

function renderLinks({ links, decisions }: ActorDetails, screen: Screen): string {
  const { columns, colors } = screen;
  const shown = links.slice(0, MOST_ROWS).map(({ names, layer, reason, confidence, documents }) => {
    const sure = confidence === null ? layer : `${layer}, ${confidence.toFixed(2)}`;
    const line = `${names.map(escapeFlow).join(' = ')}: ${escapeFlow(reason)}`;
    return wrapText(`${line} ${colors.dim(`(${sure}; ${countOf(documents, 'document')})`)}`, columns, '    ', '  ');
  });
  const decided = decisions.map((decision: Decision) =>
    wrapText(renderDecision(decision, screen), columns, '    ', '  '),
  );
  return withMore([...shown, ...decided].join('\n'), links.length - MOST_ROWS);
}

/** Proposals as a person works through them: what may be one, how sure, and why. */
export function renderProposals(proposals: readonly Proposal[], screen: Screen, indent = ''): string {
  const columns = [
    { title: 'sure', align: 'right' },
    { title: 'name', isFlexible: true, paint: screen.colors.bold },
    { title: 'documents', align: 'right' },
    { title: 'may be', isFlexible: true, paint: screen.colors.bold },
    { title: 'because', isFlexible: true },
  ] as const;
  const rows = proposals.map(({ actors: [one, other], confidence, documents, reason }) => [
    confidence.toFixed(2),
    one.kind === other.kind ? one.name : `${one.name} (${one.kind})`,
    String(documents),
    one.kind === other.kind ? other.name : `${other.name} (${other.kind})`,
    reason,
  ]);
  return renderTable(columns, rows, screen, indent);
}

function renderDocuments({ documentList }: ActorDetails, limit: number, screen: Screen): string {
  const columns = [
    { title: 'date' },
    { title: 'id', paint: screen.colors.dim },
    { title: 'title', isFlexible: true },
  ] as const;
  const most = Math.min(limit, MOST_ROWS);
  const rows = documentList
    .slice(0, most)
    .map((document) => [
      document.publishedAt ?? '',
      shortenId(document.id),
      document.title ?? showOrigin(document.origin, screen),
    ]);
  return withMore(renderTable(columns, rows, screen, '  '), documentList.length - most);
}

function renderStatements(hits: readonly StatementHit[], limit: number, screen: Screen): string {
  const shown = hits.slice(-limit);
  const omitted = hits.length - shown.length;
  const note = omitted > 0 ? `${screen.colors.dim(`${omitted} earlier statements; --limit gives more`)}\n\n` : '';
  return shown.length ? `${renderOverview(hits)}\n\n${note}${renderHits(shown, screen)}` : '';
}

/** Statements by month, so that one sees when an actor spoke: "2031-03 12 (4 direct, 1 denied)". */
function renderOverview(hits: readonly StatementHit[]): string {
  const months = new Map<string, StatementHit[]>();
  for (const hit of hits) {
    const month = hit.at?.slice(0, 7) ?? 'no date';
    const list = months.get(month);
    if (list) list.push(hit);
    else months.set(month, [hit]);
  }
  return [...months]
    .map(([month, list]) => {
      const count = (is: (hit: StatementHit) => boolean) => list.filter(is).length;
      const parts = [
        [count(({ statement }) => statement.mode === 'direct'), 'direct'],
        [count(({ statement }) => statement.polarity === 'denied'), 'denied'],
        [count(({ statement }) => statement.act !== 'speech'), 'not speech'],
      ].flatMap(([number, word]) => (number ? [`${number} ${word}`] : []));
      return `  ${month.padEnd(8)} ${String(list.length).padStart(4)}${parts.length ? `  ${parts.join(', ')}` : ''}`;
    })
    .join('\n');
}
