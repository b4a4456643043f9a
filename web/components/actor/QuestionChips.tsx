import { type FormEvent, useState } from 'react';
import { focusOnOpen } from '../focus-on-open.ts';

interface QuestionChipsProps {
  readonly questions: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (question: string) => void;
}

/** On which question the position is shown: one that is followed, or another. */
export function QuestionChips({ questions, chosen, onChoose }: QuestionChipsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [words, setWords] = useState('');
  const all = chosen === null || questions.includes(chosen) ? questions : [chosen, ...questions];
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setIsAsking(false);
    if (words.trim()) onChoose(words.trim());
  };
  return (
    <fieldset className="qs">
      <legend className="vh">The position on which question</legend>
      {all.map((question) => (
        <button key={question} type="button" aria-pressed={question === chosen} onClick={() => onChoose(question)}>
          <bdi>{question}</bdi>
        </button>
      ))}
      {isAsking ? (
        <form onSubmit={ask}>
          <label className="vh" htmlFor="other-question">
            Another question
          </label>
          <input
            id="other-question"
            className="field"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setIsAsking(false)}
            placeholder="Should …?"
            maxLength={500}
            ref={focusOnOpen}
          />
        </form>
      ) : (
        <button type="button" onClick={() => setIsAsking(true)}>
          + another question
        </button>
      )}
    </fieldset>
  );
}
