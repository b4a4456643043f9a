import { describeProgress, type Progress } from '../logic/describe-progress.ts';

interface ProgressLineProps {
  readonly progress: Progress;
  /** Whether somebody waits for it; a reader that loads meanwhile stays in the background. */
  readonly isAsked: boolean;
}

/** For who hears the page: a step at a time, and not each percent. */
const STEPS: Readonly<Record<Progress['kind'], string>> = {
  loading: 'Loading the reader',
  starting: 'Starting the reader',
  ready: 'The article is read',
  reading: 'Reading the article',
};

/** How far the reader is, in words and as a bar. */
export function ProgressLine({ progress, isAsked }: ProgressLineProps) {
  const { words, share } = describeProgress(progress);
  return (
    <div className={isAsked ? 'progress asked' : 'progress'} data-progress={progress.kind}>
      <p id="progress-words">{words}</p>
      <p role="status" className="vh">
        {isAsked ? STEPS[progress.kind] : ''}
      </p>
      {progress.kind === 'ready' ? null : (
        <progress aria-labelledby="progress-words" {...(share === null ? {} : { value: share, max: 1 })} />
      )}
    </div>
  );
}
