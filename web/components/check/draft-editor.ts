import { type ChangeSet, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  placeholder,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { minimalSetup } from 'codemirror';

/** A place of the draft that is marked; "fixed" is what a fix has put there. */
export interface DraftMark {
  readonly id: string;
  readonly kind: 'error' | 'warning' | 'info' | 'fixed';
  readonly from: number;
  readonly to: number;
}

export interface DraftChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Options {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Lets the editor write its styles under the page's policy. */
  readonly nonce: string;
  readonly onText: (text: string) => void;
  /** Something stands elsewhere now. */
  readonly onMoved: () => void;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

export interface DraftEditor {
  readonly readText: () => string;
  readonly setText: (text: string) => void;
  readonly setMarks: (marks: readonly DraftMark[]) => void;
  readonly setCurrent: (id: string | null) => void;
  /** Where the first line of a mark stands, from the top of the window; null of one that is gone. */
  readonly findTop: (id: string) => number | null;
  readonly show: (id: string) => void;
  /** Makes a fix where its mark stands now, in green; gives what takes it back, wherever the text has moved since. */
  readonly fix: (id: string, from: number, changes: readonly DraftChange[]) => (() => void) | null;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** The draft in CodeMirror: plain text in the article's type, with marks that move with it. */
export function createDraftEditor(options: Options): DraftEditor {
  const inverses = new Set<{ changes: ChangeSet }>();
  const view = new EditorView({ parent: options.parent, doc: options.text, extensions: [setUp(options, inverses)] });
  const find = (id: string) => view.state.field(marksField).marks.find((mark) => mark.id === id);
  const findTop = (id: string) => {
    const mark = find(id);
    if (!mark) return null;
    // Only what is near the window is drawn; of the rest the height of the lines tells where it is.
    const drawn = view.coordsAtPos(mark.from, 1);
    return drawn ? drawn.top : view.lineBlockAt(mark.from).top + view.documentTop;
  };
  return {
    readText: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    setMarks: (marks) => view.dispatch({ effects: setMarksEffect.of(marks) }),
    setCurrent: (id) => view.dispatch({ effects: setCurrentEffect.of(id) }),
    findTop,
    show: (id) => {
      const [mark, top] = [find(id), findTop(id)];
      const height = window.innerHeight;
      if (mark && top !== null && (top < height / 4 || top > (3 * height) / 4))
        view.dispatch({ effects: EditorView.scrollIntoView(mark.from, { y: 'center' }) });
    },
    fix: (id, from, changes) => {
      const mark = find(id);
      if (!mark) return null;
      const by = mark.from - from;
      const { doc } = view.state;
      const set = view.state.changes(
        changes.map((change) => ({ from: change.from + by, to: change.to + by, insert: change.text })),
      );
      const inverse = { changes: set.invert(doc) };
      const fixed = changes.flatMap((change, index): DraftMark[] => {
        const start = set.mapPos(change.from + by, -1);
        const end = start + change.text.length;
        return change.text ? [{ id: `fixed-${id}-${index}`, kind: 'fixed', from: start, to: end }] : [];
      });
      view.dispatch({ changes: set, effects: fixEffect.of({ id, fixed }) });
      inverses.add(inverse);
      return () => {
        inverses.delete(inverse);
        view.dispatch({ changes: inverse.changes, effects: unfixEffect.of(id) });
      };
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function setUp(
  { nonce, onText, onMoved, onChoose, onLeave }: Options,
  inverses: Set<{ changes: ChangeSet }>,
): Extension {
  const leave = () => {
    onLeave();
    return true;
  };
  return [
    EditorView.cspNonce.of(nonce),
    minimalSetup,
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({ 'aria-label': 'The draft', spellcheck: 'true', autocapitalize: 'sentences' }),
    placeholder('Paste or type a draft, or drop a file here.'),
    keymap.of([{ key: 'Escape', run: leave }]),
    marksField,
    blankLines,
    EditorView.domEventHandlers({
      click: (event) => {
        const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-f]') : null;
        if (mark?.dataset.f) onChoose(mark.dataset.f);
        return false;
      },
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        for (const inverse of inverses) inverse.changes = inverse.changes.map(update.changes);
        onText(update.state.doc.toString());
      }
      if (update.docChanged || update.geometryChanged || update.viewportChanged) onMoved();
    }),
  ];
}

const setMarksEffect = StateEffect.define<readonly DraftMark[]>();
const setCurrentEffect = StateEffect.define<string | null>();
const fixEffect = StateEffect.define<{ readonly id: string; readonly fixed: readonly DraftMark[] }>();
const unfixEffect = StateEffect.define<string>();

interface Marks {
  readonly marks: readonly DraftMark[];
  readonly current: string | null;
}

const marksField = StateField.define<Marks>({
  create: () => ({ marks: [], current: null }),
  update(before, { changes, docChanged, effects }) {
    let { marks, current } = before;
    if (docChanged)
      marks = marks
        .map((mark) => ({ ...mark, from: changes.mapPos(mark.from, 1), to: changes.mapPos(mark.to, -1) }))
        .filter(({ from, to }) => from < to);
    for (const effect of effects) {
      if (effect.is(setMarksEffect)) marks = [...marks.filter(({ kind }) => kind === 'fixed'), ...effect.value];
      if (effect.is(setCurrentEffect)) current = effect.value;
      if (effect.is(fixEffect)) marks = [...marks.filter(({ id }) => id !== effect.value.id), ...effect.value.fixed];
      if (effect.is(unfixEffect)) marks = marks.filter(({ id }) => !id.startsWith(`fixed-${effect.value}-`));
    }
    return marks === before.marks && current === before.current ? before : { marks, current };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => (view) => drawMarks(value, view)),
});

const WORST = ['error', 'warning', 'info'] as const;

/** Words are underlined by how bad it is, and the paragraph bears the shape of its worst in the gutter. */
function drawMarks({ marks, current }: Marks, view: EditorView): DecorationSet {
  const { doc } = view.state;
  const lines = new Map<number, Set<string>>();
  for (const { from, kind } of marks) {
    const line = doc.lineAt(Math.min(from, doc.length)).from;
    lines.set(line, (lines.get(line) ?? new Set()).add(kind));
  }
  const gutter = [...lines].flatMap(([from, kinds]) => {
    const worst = WORST.find((kind) => kinds.has(kind));
    return worst ? [Decoration.line({ class: `has-${worst}` }).range(from)] : [];
  });
  const words = marks.map(({ id, kind, from, to }) => {
    const classes = `m ${kind}${id === current ? ' on' : ''}${to - from > LONG ? ' long' : ''}`;
    return Decoration.mark({ class: classes, attributes: kind === 'fixed' ? {} : { 'data-f': id } }).range(from, to);
  });
  return Decoration.set([...gutter, ...words], true);
}

/** A finding of a whole paragraph is not underlined word for word. */
const LONG = 90;

const blank = Decoration.line({ class: 'blank' });

/** An empty line between paragraphs is as high as the space between them, and no line of its own. */
const blankLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = findBlankLines(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = findBlankLines(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function findBlankLines({ state: { doc }, viewport: { from, to } }: EditorView): DecorationSet {
  const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index));
  return Decoration.set(lines.filter(({ text }) => doc.lines > 1 && text === '').map((line) => blank.range(line.from)));
}
