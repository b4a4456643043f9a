import { type FormEvent, useEffect, useRef } from 'react';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { ProblemError } from '../../queries/request.ts';
import { tellTooLong } from '../logic/describe-progress.ts';
import type { useReadingWorker } from '../use-reading-worker.ts';
import type { GivenArticle } from '../worker/messages.ts';
import { ProgressLine } from './ProgressLine.tsx';

interface GivePageProps {
  readonly article: GivenArticle;
  readonly worker: ReturnType<typeof useReadingWorker>;
  readonly onChange: (article: GivenArticle) => void;
}

/** What the page is, and the article to be read. */
export function GivePage({ article, worker, onChange }: GivePageProps) {
  const { progress, problem, isAsked } = worker;
  const tooLong = tellTooLong(article.text);
  const isReadable = article.text.trim() !== '' && tooLong === null && problem === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReadable && !isAsked) worker.read(article);
  };
  const readSample = async () => {
    const { loadSample } = await import('../load-sample.ts');
    const sample = loadSample();
    onChange(sample);
    worker.read(sample);
  };
  return (
    <main id="main" className="give">
      <h1 className="title">Who says what, in which words</h1>
      <p className="intro">
        Paste an article: Onrecord marks every statement in it and puts beside it who says so, in which exact words,
        when, with which figures, and how sure it is. The reading happens in this browser; nothing you paste leaves it.
      </p>
      {problem ? <ProblemNote error={new ProblemError(problem)} onRetry={worker.open} /> : null}
      <form onSubmit={submit}>
        <ArticleFields article={article} tooLong={tooLong} isReadOnly={isAsked} onChange={onChange} />
        <Submit worker={worker} isReadable={isReadable} onSample={() => void readSample()} />
      </form>
      {problem ? null : <ProgressLine progress={progress} isAsked={isAsked} />}
      <p className="foot">
        <a href="./licences.txt">Licences</a> of what this page is made of.
      </p>
    </main>
  );
}

interface FieldsProps {
  readonly article: GivenArticle;
  readonly tooLong: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (article: GivenArticle) => void;
}

function ArticleFields({ article, tooLong, isReadOnly, onChange }: FieldsProps) {
  const fieldOf = (name: keyof GivenArticle) => ({
    ...{ className: 'field', dir: 'auto', value: article[name], readOnly: isReadOnly },
    onChange: (event: { target: { value: string } }) => onChange({ ...article, [name]: event.target.value }),
  });
  return (
    <>
      <label className="fieldset">
        Article
        <textarea
          {...fieldOf('text')}
          rows={12}
          aria-invalid={tooLong !== null}
          aria-describedby={tooLong === null ? undefined : 'too-long'}
        />
      </label>
      {tooLong === null ? null : (
        <p id="too-long" role="alert" className="too-long">
          {tooLong}
        </p>
      )}
      <div className="beside">
        <label className="fieldset">
          Title
          <input {...fieldOf('title')} />
        </label>
        <label className="fieldset">
          Publisher
          <input {...fieldOf('publisher')} />
        </label>
        <label className="fieldset">
          Published on
          <input {...fieldOf('publishedAt')} type="date" aria-describedby="day-note" />
        </label>
      </div>
      <p id="day-note" className="hint">
        “On Monday” and “last year” are counted from the day. What you leave empty is taken from the first lines, if
        they tell it.
      </p>
    </>
  );
}

interface SubmitProps {
  readonly worker: ReturnType<typeof useReadingWorker>;
  readonly isReadable: boolean;
  readonly onSample: () => void;
}

/** What is pressed keeps the focus when the buttons change; a press of Cancel is never one of Read. */
function Submit({ worker: { isAsked, problem, open }, isReadable, onSample }: SubmitProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  const sample = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) cancel.current?.focus();
    else if (wasAsked.current) sample.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (isAsked) {
    return (
      <div className="submit">
        <button key="cancel" ref={cancel} type="button" className="btn" onClick={open}>
          Cancel
        </button>
      </div>
    );
  }
  return (
    <div className="submit">
      <button key="read" type="submit" className="btn pri" disabled={!isReadable}>
        Read
      </button>
      <button key="sample" ref={sample} type="button" className="btn" disabled={problem !== null} onClick={onSample}>
        Read a sample article
      </button>
    </div>
  );
}
