import type { Brief, BriefConflict, BriefFigure, Citation, Line, Silent } from '../brief.ts';
import { DOUBT, tellActor, tellDay, tellStance } from '../frames.ts';
import {
  isSlight,
  linesOf,
  listMoves,
  listShown,
  listSides,
  SAYS_LITTLE,
  tellCoverage,
  tellFolded,
  tellMade,
  tellSilence,
  tellTally,
} from '../tell-brief.ts';
import { tellChain, tellMoment, tellPlace, tellTeller, tellWords } from '../tell-line.ts';
import { NARROW, WIDE } from './chart-size.ts';
import { escapeHtml } from './escape-html.ts';
import { hasDays, MOST_ROWS, renderChart } from './render-chart.ts';
import { renderMark } from './stance-mark.ts';
import { STYLES } from './styles.ts';

/** The brief as one file: no script, nothing fetched, every word escaped; it prints on A4. */
export function renderBriefHtml(brief: Brief): string {
  const title = escapeHtml(brief.question);
  const sections = [
    renderHead,
    renderPositions,
    renderShifts,
    renderSides,
    renderListed,
    renderFiguresAndConflicts,
    renderRest,
    renderDocuments,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><title>${title} · Onrecord</title><style>${STYLES}</style></head>
<body><main>${sections.map((render) => render(brief)).join('\n')}
<p class="by">${escapeHtml(tellMade(brief))}</p></main></body></html>
`;
}

function renderHead(brief: Brief): string {
  const { question, proposition } = brief;
  const taken = proposition === null ? '' : `<p class="prop">taken as: ${escapeHtml(proposition)}</p>`;
  const facts = tellCoverage(brief).map((fact) => `<span>${escapeHtml(fact)}</span>`);
  const links = [
    brief.silent.length > 0 ? '<a href="#silent">who is silent</a>' : '',
    brief.unsaid.length > 0 ? '<a href="#not">what the record does not say</a>' : '',
  ];
  const slight = isSlight(brief) ? `<p class="slight">${SAYS_LITTLE}</p>` : '';
  return `<p class="ask">Question</p><h1>${escapeHtml(question)}</h1>${taken}<div class="cov">${facts.join('')}${links.join('')}</div>${slight}`;
}

function renderPositions(brief: Brief): string {
  if (!hasDays(brief)) return '';
  const more = brief.positions.length - MOST_ROWS;
  const key = (['for', 'conditional', 'against'] as const).map(
    (stance) => `<span>${renderMark(stance)} ${tellStance(stance)}</span>`,
  );
  const rest = more > 0 ? `<span>${more} more with fewer lines</span>` : '';
  return `<section><h2>Positions over time <span>each mark is a statement and leads to it</span></h2><div class="chart">${renderChart(brief, WIDE)}${renderChart(brief, NARROW)}</div><div class="key">${key.join('')}<span>dotted: nothing later on the record</span>${rest}</div></section>`;
}

function renderShifts(brief: Brief): string {
  if (brief.shifts.length === 0) return '';
  const lines = linesOf(brief);
  const moves = listMoves(brief.shifts).map(({ actor, points, shifts }) => {
    const boxes = points.map(({ stance, day, lines: [id = ''] }) => {
      const line = lines.get(id);
      return `<div class="${stance}"><p class="t"><b>${renderMark(stance)} ${tellStance(stance)}</b> ${escapeHtml(tellMoment({ day }))}</p>${line ? `${renderWords({ ...line, words: tellWords(line) })}<p class="src">${renderPlace(line, brief)}</p>` : ''}</div>`;
    });
    const told = [
      ...shifts.flatMap(({ pointedOutBy }) =>
        pointedOutBy.map((citation) => renderTold('The change is pointed out by', citation, brief)),
      ),
      ...shifts.flatMap(({ deniedBy }) =>
        deniedBy.map((citation) => renderTold('That there is one is denied by', citation, brief)),
      ),
    ];
    return `${boxes.length > 0 ? `<div class="shift">${boxes.join('')}</div>` : ''}<p class="seen"><b>${escapeHtml(actor)}.</b> ${told.join(' ')}</p>`;
  });
  return `<section><h2>Who moved <span>two dated statements of one actor that differ</span></h2>${moves.join('')}</section>`;
}

const renderTold = (frame: string, citation: Citation, brief: Brief): string =>
  `${frame} ${escapeHtml(tellTeller(citation, brief.documents))}: ${renderQuoted(citation)} ${renderPlace(citation, brief)}.`;

const renderPlace = (citation: Pick<Citation, 'document' | 'paragraph'>, { documents }: Brief): string =>
  `<a href="#d-${escapeHtml(citation.document)}">${escapeHtml(tellPlace(citation, documents))}</a>`;

const QUOTE_MARK = /["“”‘«]/;

/** Exact words, in marks where they are somebody's own and the text's marks are outside them. */
const renderQuoted = ({ words, isDirect }: Pick<Citation, 'words' | 'isDirect'>): string => {
  const marked = isDirect && !QUOTE_MARK.test(words) ? `“${words}”` : words;
  return `<span class="w" dir="auto">${escapeHtml(marked)}</span>`;
};

const renderWords = (citation: Citation): string =>
  `<p class="q">${citation.cue ? `<span class="cue">${escapeHtml(citation.cue)}</span> ` : ''}${renderQuoted(citation)}</p>`;

function renderSides(brief: Brief): string {
  if (brief.proposition === null) return '';
  const columns = listSides(brief).map(([title, lines, stance]) => {
    const wide = stance === 'conditional' ? ' wide' : '';
    const shown = listShown(lines).map((line) => renderLine(line, brief));
    const folded = tellFolded(lines);
    const rest = folded ? `<li class="none">${folded}</li>` : '';
    const items = `${shown.join('') || '<li class="none">No line.</li>'}${rest}`;
    return `<section class="side ${stance}${wide}"><h2>${renderMark(stance)} ${title} <span>${escapeHtml(tellTally(lines))}</span></h2><ol>${items}</ol></section>`;
  });
  return `<div class="sides">${columns.join('')}</div>`;
}

function renderLine(line: Line, brief: Brief): string {
  const role = line.role ? `<span class="r">${escapeHtml(line.role)}</span>` : '';
  const details = [
    renderChain(line),
    renderDoubt(line),
    ...line.notes.map((note) => `<span>${escapeHtml(note)}</span>`),
  ];
  return `<li class="it ${line.stance}" id="${escapeHtml(line.id)}"><p class="who"><b>${escapeHtml(tellActor(line))}</b>${role}<time>${escapeHtml(tellMoment(line))}</time></p>${renderBars(line)}${renderWords({ ...line, words: tellWords(line) })}${renderCondition(line)}<p class="src">${[renderPlace(line, brief), ...details].filter(Boolean).join(' ')}</p></li>`;
}

/** The chain as it came, by arrows; nothing where the document itself tells it. */
function renderChain(line: Line): string {
  const chain = tellChain(line);
  return chain ? `<span class="lad" title="Through whom it came">${escapeHtml(chain)}</span>` : '';
}

const renderDoubt = ({ confidence }: Line): string =>
  confidence !== null && confidence < DOUBT
    ? `<span class="doubt"><svg viewBox="0 0 22 5" aria-hidden="true"><rect width="22" height="5" rx="2.5"/><rect class="in" width="${(confidence * 22).toFixed(1)}" height="5" rx="2.5"/></svg>${confidence.toFixed(2)} sure</span>`
    : '';

/** The shares of a survey as bars in the colours of the sides, whose shapes stand in them too. */
function renderBars({ shares }: Line): string {
  if (shares.length === 0) return '';
  const total = Math.max(
    100,
    shares.reduce((sum, { value }) => sum + value, 0),
  );
  let x = 0;
  const bars = shares.map(({ value, stance }) => {
    const width = (value / total) * 100;
    const bar = `<rect class="${stance}" x="${x.toFixed(2)}%" width="${Math.max(width - 0.4, 0.2).toFixed(2)}%" height="26"/>${width > 6 ? `<text class="${stance}" x="${(x + 1.2).toFixed(2)}%" y="17.5">${value} %</text>` : ''}`;
    x += width;
    return bar;
  });
  const label = shares.map(({ value, words }) => `${value} %: ${words}`).join('; ');
  return `<svg class="bars" height="26" role="img" aria-label="${escapeHtml(label)}">${bars.join('')}</svg>`;
}

function renderCondition({ condition, stance, side }: Line): string {
  if (!condition) return '';
  const items = condition.items.map(({ words }) => `<li dir="auto">${escapeHtml(words)}</li>`).join('');
  const missing =
    condition.isFull || condition.told === null
      ? ''
      : `<p class="c">${condition.told} counted, ${condition.items.length} told</p>`;
  const said = `<p class="c">${renderMark(side)} ${stance === side ? side : `${side} once met`}, <span class="w">${escapeHtml(condition.words)}</span></p>`;
  return `${said}${items ? `<ul>${items}</ul>` : ''}${missing}`;
}

function renderListed(brief: Brief): string {
  if (brief.listed.length === 0) return '';
  const items = brief.listed.map(
    (citation) =>
      `<li class="it" id="${escapeHtml(citation.id)}"><p class="who"><b>${escapeHtml(tellActor(citation))}</b><time>${escapeHtml(tellMoment(citation))}</time></p>${renderWords(citation)}<p class="src">${renderPlace(citation, brief)}</p></li>`,
  );
  return `<section><h2>By time</h2><ol>${items.join('')}</ol></section>`;
}

function renderFiguresAndConflicts(brief: Brief): string {
  const figures =
    brief.figures.length > 0 ? `<section><h2>Figures that bear on it</h2>${renderFigures(brief)}</section>` : '';
  const conflicts =
    brief.conflicts.length > 0
      ? `<section><h2>Conflicts</h2>${brief.conflicts.map((conflict) => renderConflict(conflict, brief)).join('')}</section>`
      : '';
  const near =
    brief.near.length > 0
      ? `<section><h2>Near this question</h2>${brief.near.map(({ question, note }) => `<p class="cf"><b>${escapeHtml(question)}</b>${note ? `<br><span class="dim">${escapeHtml(note)}</span>` : ''}</p>`).join('')}</section>`
      : '';
  const right = conflicts || near ? `<div>${conflicts}${near}</div>` : '';
  return figures || right ? `<div class="two">${figures}${right}</div>` : '';
}

function renderFigures(brief: Brief): string {
  const rows = brief.figures.map((figure) => renderFigure(figure, brief)).join('');
  return `<table><thead><tr><th>Figure</th><th>What</th><th>When</th><th>Who says so</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderFigure({ words, what, day, actor, line }: BriefFigure, _brief: Brief): string {
  const shown = escapeHtml(words);
  const cells = [
    `<td class="n">${line ? `<a href="#${escapeHtml(line)}">${shown}</a>` : shown}</td>`,
    `<td>${escapeHtml(what ?? '')}</td>`,
    `<td${day ? '' : ' class="dim"'}>${escapeHtml(day ? tellDay(day) : 'no day')}</td>`,
    `<td${actor ? '' : ' class="dim"'}>${escapeHtml(actor ?? 'no source named')}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function renderConflict({ title, state, sides, reasons }: BriefConflict, brief: Brief): string {
  const shown = sides.map(
    (side) => `<p class="vs">${renderDiffering(side)}</p><p class="src">${renderPlace(side, brief)}</p>`,
  );
  const why = reasons.length > 0 ? `<p class="dim">both may be right: ${escapeHtml(reasons.join('; '))}</p>` : '';
  return `<div class="cf"><b>${escapeHtml(title)}</b> <span class="dim">${state === 'to-review' ? 'to review' : escapeHtml(state)}</span>${shown.join('')}${why}</div>`;
}

/** The words that differ from those of the other side are marked. */
function renderDiffering({ words, differing }: BriefConflict['sides'][number]): string {
  let from = 0;
  const pieces = differing.map(([start, end]) => {
    const piece = `${escapeHtml(words.slice(from, start))}<mark>${escapeHtml(words.slice(start, end))}</mark>`;
    from = end;
    return piece;
  });
  return pieces.join('') + escapeHtml(words.slice(from));
}

function renderRest(brief: Brief): string {
  const silent =
    brief.silent.length > 0
      ? `<section id="silent"><h2>Who is silent, who is only reported</h2><ul class="not">${brief.silent.map((each) => renderSilent(each, brief)).join('')}</ul></section>`
      : '';
  const unsaid =
    brief.unsaid.length > 0
      ? `<section id="not"><h2>What the record does not say</h2><ul class="not">${brief.unsaid.map(({ text, lines }) => `<li>${escapeHtml(text)}${lines.map((id, at) => ` <a href="#${escapeHtml(id)}">${at + 1}</a>`).join('')}</li>`).join('')}</ul></section>`
      : '';
  return silent || unsaid ? `<div class="two">${silent}${unsaid}</div>` : '';
}

function renderSilent(silent: Silent, brief: Brief): string {
  const told = silent.told.map((citation) => ` ${renderQuoted(citation)} ${renderPlace(citation, brief)}`);
  const links = silent.lines.map((id, at) => ` <a href="#${escapeHtml(id)}">${at + 1}</a>`);
  return `<li><b>${escapeHtml(silent.actor)}</b> ${tellSilence(silent)}${told.length > 0 ? `:${told.join(';')}` : ''}${links.join('')}</li>`;
}

const renderDocuments = ({ documents }: Brief): string =>
  `<section class="docs"><h2>Documents</h2><ul>${documents
    .map(({ id, title, publisher, publishedAt }) => {
      const facts = [publisher, publishedAt ? tellDay(publishedAt) : 'undated', id.slice(0, SHORT_ID)].filter(
        (fact) => fact !== null,
      );
      return `<li id="d-${escapeHtml(id)}"><b>${escapeHtml(title ?? 'without a title')}</b> <span>${escapeHtml(facts.join(' · '))}</span></li>`;
    })
    .join('')}</ul></section>`;

/** Letters of an id that name a document for people. */
const SHORT_ID = 12;
