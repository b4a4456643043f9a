import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CheckSearch } from '../../logic/check/check-search.ts';
import { countNoun } from '../../logic/count-noun.ts';
import { fetchSarif, useAddDraft, useStoreDocuments } from '../../queries/check-query.ts';
import { useDesk } from '../desk-context.ts';
import { useDroppedFiles } from '../library/use-dropped-files.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { useCommands } from '../use-commands.ts';
import { AgainstDialog } from './AgainstDialog.tsx';
import { CheckSide } from './CheckSide.tsx';
import { DraftPane } from './DraftPane.tsx';
import { FindingMargin } from './FindingMargin.tsx';
import { saveFile } from './save-file.ts';
import { type Draft, NEW_DRAFT, useCheck } from './use-check.ts';

interface CheckViewProps {
  readonly opened: { readonly text: string; readonly name: string } | null;
  readonly search: CheckSearch;
}

/** A draft before it is published: nothing of it is kept anywhere until somebody asks for it. */
export function CheckView({ opened, search }: CheckViewProps) {
  const { showToast, setGloss } = useDesk();
  const navigate = useNavigate();
  const { navigate: go } = useRouter();
  const [draft, setDraft] = useState<Draft>({ ...NEW_DRAFT, name: opened?.name ?? null });
  const [text, setText] = useState(opened?.text ?? '');
  const [moved, setMoved] = useState(0);
  const [isChoosing, setChoosing] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const check = useCheck(draft, text, search);
  const { editor, checked, open, shown, at, current } = check;
  const { mutate: addDraft, isPending: isAdding } = useAddDraft();
  const hasRelated = open.some(({ finding }) => finding.related.some(({ path }) => path !== 'draft'));
  const { data: store } = useStoreDocuments('', hasRelated);
  const origins = useMemo(() => new Map(store?.items.map(({ origin, id }) => [origin, id])), [store]);
  const load = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    if (!/\.(txt|text|md|markdown)$/i.test(first.name) && !first.type.startsWith('text/'))
      return showToast({ text: `${first.name} is no plain text. Add it to the Library to have it read.` });
    const format = /\.(md|markdown)$/i.test(first.name) ? 'markdown' : 'text';
    const words = (await first.text()).replaceAll('\r\n', '\n');
    check.forget();
    setDraft({ ...draft, name: first.name, format });
    editor.current?.setText(words);
  };
  const isOver = useDroppedFiles((files) => void load(files));
  const focusNote = (by: number) => {
    check.step(by);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.check .note.on .line')?.focus({ preventScroll: true }),
    );
  };
  useCommands('check', {
    next: () => focusNote(1),
    back: () => focusNote(-1),
    fix: () => check.fix(current),
    'fix-all': check.fixAll,
    silence: () => check.silence(current),
  });
  useCommands('everywhere', { undo: check.undo });
  const place = shown.length > 0 ? `${at < 0 ? '' : `${at + 1} of `}${shown.length}` : '';
  useEffect(() => setGloss(place), [place, setGloss]);
  const hasText = text.trim() !== '';
  const isChecked = hasText && checked.data !== undefined;
  const safe = open.filter(({ edits, finding }) => edits && finding.fix?.isSafe).length;
  const words = checked.data?.documents[0]?.words;
  return (
    <main id="main" className="check">
      <CheckSide
        {...{ search, isChecked }}
        findings={hasText ? open : NONE}
        isChecking={hasText && checked.isFetching}
        onChange={(next) => void navigate({ to: '.', search: next, replace: true } as never)}
      >
        <h2>Take away</h2>
        <div className="take">
          <button type="button" className="btn sm" disabled={safe === 0} onClick={check.fixAll}>
            Fix the {safe} safe ones <kbd>F</kbd>
          </button>
          <button
            type="button"
            className="btn sm"
            disabled={!isChecked}
            onClick={() => {
              fetchSarif(check.asked).then(
                (sarif) => saveFile(`${check.name}.sarif`, 'application/sarif+json', sarif),
                (error: Error) => showToast({ text: error.message }),
              );
            }}
          >
            SARIF
          </button>
          <button
            type="button"
            className="btn sm"
            disabled={!hasText || isAdding}
            onClick={() =>
              addDraft(
                { text, ...(draft.publishedAt && { publishedAt: draft.publishedAt }) },
                {
                  onSuccess: () => {
                    showToast({ text: 'On its way to the Library' });
                    void go({ to: '/' });
                  },
                  onError: (error) => showToast({ text: error.message }),
                },
              )
            }
          >
            Keep in the Library
          </button>
        </div>
        <p className="sum">
          {check.fixed} fixed, {check.silencedCount} silenced.{' '}
          {check.silencedCount > 0 ? (
            <button type="button" className="textual" onClick={check.unsilence}>
              Show them again
            </button>
          ) : null}{' '}
          Nothing of the draft is stored until you ask for it.
        </p>
      </CheckSide>
      <article className="sheet">
        <div className="kick">
          <bdi className="font-semibold text-ink">{draft.name ?? 'A draft'}</bdi>
          {words === undefined || !hasText ? null : <span className="num">{countNoun(words, 'word')}</span>}
          <button type="button" className="textual" onClick={() => file.current?.click()}>
            Open a file
          </button>
          <button type="button" className="textual" onClick={() => setChoosing(true)}>
            {draft.against.size === 0 ? 'Against documents …' : `Against ${countNoun(draft.against.size, 'document')}`}
          </button>
          <label>
            Dated{' '}
            <input
              type="date"
              value={draft.publishedAt}
              onChange={({ target }) => setDraft({ ...draft, publishedAt: target.value })}
            />
          </label>
          <input
            ref={file}
            type="file"
            hidden
            accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
            onChange={({ target }) => {
              void load([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </div>
        {checked.error ? <ProblemNote error={checked.error} onRetry={() => void checked.refetch()} /> : null}
        <DraftPane
          {...{ text, editor }}
          onReady={check.setReady}
          onText={setText}
          onMoved={() => setMoved((count) => count + 1)}
          onChoose={check.choose}
          onLeave={() => focusNote(0)}
        />
      </article>
      {isChecked && open.length === 0 && !checked.isFetching ? (
        <aside className="margin" aria-label="Findings">
          <div className="clean">
            <b>Nothing left to look at</b>
            <p>
              {words === undefined ? '' : `${countNoun(words, 'word')} checked, `}
              {draft.against.size === 0
                ? 'by themselves and against the store.'
                : `also against ${countNoun(draft.against.size, 'document')}.`}
            </p>
          </div>
        </aside>
      ) : (
        <FindingMargin
          {...{ editor, moved, origins, current }}
          findings={hasText ? shown : NONE}
          onChoose={check.choose}
          onFix={check.fix}
          onSilence={check.silence}
          onNext={() => focusNote(1)}
        />
      )}
      <AgainstDialog
        isOpen={isChoosing}
        chosen={draft.against}
        onChange={(against) => setDraft({ ...draft, against })}
        onClose={() => setChoosing(false)}
      />
      {isOver ? <div className="dropping">Drop to check</div> : null}
    </main>
  );
}

const NONE: never[] = [];
