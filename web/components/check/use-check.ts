import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftText } from '../../../src/server/api-types.ts';
import type { CheckSearch } from '../../logic/check/check-search.ts';
import { groupOf } from '../../logic/check/group-findings.ts';
import { type PlacedFinding, placeFindings } from '../../logic/check/place-finding.ts';
import { nameDraft } from '../../logic/check/silenced.ts';
import { useDraftFindings } from '../../queries/check-query.ts';
import { useDesk } from '../desk-context.ts';
import type { DraftEditor } from './draft-editor.ts';
import { useDebounced } from './use-debounced.ts';
import { useSilenced } from './use-silenced.ts';

/** So long a writer rests before the draft is checked again. */
const REST_MS = 500;

/** A draft in hand: what it was opened as, and how it is checked. */
export interface Draft {
  readonly name: string | null;
  readonly format: 'text' | 'markdown';
  readonly publishedAt: string;
  readonly against: ReadonlySet<string>;
}

export const NEW_DRAFT: Draft = { name: null, format: 'text', publishedAt: '', against: new Set() };

interface Undoing {
  readonly id: string;
  readonly undo: () => void;
}

/** The findings of a draft as it stands, and what one can do with them. Nothing is stored but what was silenced. */
export function useCheck(draft: Draft, text: string, search: CheckSearch) {
  const { showToast } = useDesk();
  const editor = useRef<DraftEditor | null>(null);
  const rested = useDebounced(text, REST_MS);
  const asked = useMemo((): DraftText => {
    const against = [...draft.against];
    return {
      ...{ text: rested, format: draft.format },
      ...(draft.publishedAt && { publishedAt: draft.publishedAt }),
      ...(against.length > 0 && { against }),
    };
  }, [rested, draft]);
  const checked = useDraftFindings(asked);
  const { data } = checked;
  const name = draft.name ?? nameDraft(text);
  const { silenced, silence } = useSilenced(name);
  const [placed, setPlaced] = useState<readonly PlacedFinding[]>([]);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [fixed, setFixed] = useState(0);
  const [ready, setReady] = useState(0);
  const stack = useRef<Undoing[]>([]);
  // Findings of a draft that was typed on in the meantime are not shown: newer ones are on their way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that has come is marked too
  useEffect(() => {
    if (rested.trim() === '') return setPlaced([]);
    if (!data || editor.current?.readText() !== data.draft) return;
    setPlaced(placeFindings(data.draft, data.text, data.findings));
    setGone(new Set());
  }, [data, rested, ready]);
  const open = useMemo(
    () => placed.filter(({ id, finding }) => !gone.has(id) && !silenced.includes(finding.fingerprint)),
    [placed, gone, silenced],
  );
  const shown = useMemo(
    () =>
      open.filter(
        ({ finding }) =>
          (search.group ?? groupOf(finding)) === groupOf(finding) &&
          (search.severity ?? finding.severity) === finding.severity,
      ),
    [open, search],
  );
  const at = shown.findIndex(({ id }) => id === current);
  const focused = shown[at]?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that has come is marked too
  useEffect(() => {
    // Those whose words were fixed since they were found have no mark any more, and the others have moved with the text.
    if (data && editor.current?.readText() !== data.draft && gone.size > 0) return;
    editor.current?.setMarks(shown.map(({ id, finding, from, to }) => ({ id, kind: finding.severity, from, to })));
  }, [shown, ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that has come is marked too
  useEffect(() => editor.current?.setCurrent(focused), [focused, ready]);
  const choose = (id: string | null) => {
    setCurrent(id);
    if (id !== null) editor.current?.show(id);
  };
  const after = (id: string) => {
    const index = shown.findIndex((each) => each.id === id);
    choose((shown[index + 1] ?? shown[index - 1])?.id ?? null);
  };
  const undo = () => {
    const last = stack.current.pop();
    if (!last) return showToast({ text: 'Nothing to undo' });
    last.undo();
    choose(last.id);
  };
  const make = ({ id, from, edits }: PlacedFinding): boolean => {
    const takeBack = edits && editor.current?.fix(id, from, edits);
    if (!takeBack) return false;
    setGone((before) => new Set(before).add(id));
    setFixed((count) => count + 1);
    stack.current.push({
      id,
      undo: () => {
        takeBack();
        setFixed((count) => count - 1);
        setGone((before) => new Set([...before].filter((each) => each !== id)));
      },
    });
    return true;
  };
  return {
    ...{ editor, asked, checked, name, open, shown, at, current: focused, fixed, undo, choose },
    silencedCount: placed.filter(({ finding }) => silenced.includes(finding.fingerprint)).length,
    setReady: () => setReady((count) => count + 1),
    step: (by: number) => choose(shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))]?.id ?? null),
    fix: (id: string | null) => {
      const found = shown.find((each) => each.id === id);
      if (!found) return;
      if (!make(found)) return showToast({ text: 'This one needs a person' });
      after(found.id);
      showToast({ text: 'Fixed', undo });
    },
    fixAll: () => {
      const safe = open.filter(({ edits, finding }) => edits && finding.fix?.isSafe);
      const before = stack.current.length;
      for (const each of safe) make(each);
      const together = stack.current.splice(before);
      const first = together[0];
      if (!first) return showToast({ text: 'No fix here is safe without a person' });
      stack.current.push({
        id: first.id,
        undo: () => {
          for (const each of together.toReversed()) each.undo();
        },
      });
      showToast({ text: `${together.length} fixed`, undo });
    },
    silence: (id: string | null) => {
      const found = shown.find((each) => each.id === id);
      if (!found) return;
      const { fingerprint } = found.finding;
      silence([...silenced, fingerprint]);
      stack.current.push({ id: found.id, undo: () => silence(silenced.filter((each) => each !== fingerprint)) });
      after(found.id);
      showToast({ text: 'Silenced here, kept in this browser', undo });
    },
    unsilence: () => silence([]),
    forget: () => {
      stack.current = [];
      setFixed(0);
      setCurrent(null);
      setPlaced([]);
    },
  };
}
