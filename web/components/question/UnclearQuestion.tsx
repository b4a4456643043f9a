import { readRemedy } from '../../logic/desk-remedy.ts';
import type { Problem } from '../../queries/request.ts';
import { AskForm } from './AskForm.tsx';
import { WeighForm } from './Proposition.tsx';

interface UnclearQuestionProps {
  readonly question: string;
  readonly problem: Problem;
  readonly onAsk: (question: string) => void;
  readonly onWeigh: (that: string) => void;
}

/** A question that the rules could not turn: why, and the two ways on, ready to be typed. */
export function UnclearQuestion({ question, problem, onAsk, onWeigh }: UnclearQuestionProps) {
  const { advice, example } = readRemedy(problem.remedy ?? '');
  return (
    <div className="unclear">
      <p role="alert">
        {problem.detail ?? problem.title} {advice}
      </p>
      <AskForm label="Ask it otherwise" words={question} onAsk={onAsk} />
      {example ? (
        <>
          <WeighForm words="" isOpened={false} onWeigh={onWeigh} onClose={() => undefined} />
          <p className="dim">For example: {example}.</p>
        </>
      ) : null}
    </div>
  );
}
