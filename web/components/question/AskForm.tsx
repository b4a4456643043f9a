import { type FormEvent, useState } from 'react';

interface AskFormProps {
  readonly label: string;
  readonly words?: string;
  readonly onAsk: (question: string) => void;
}

/** The field in which a question is asked. */
export function AskForm({ label, words = '', onAsk }: AskFormProps) {
  const [question, setQuestion] = useState(words);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim()) onAsk(question.trim());
  };
  return (
    <form className="ask-form" onSubmit={ask}>
      <label htmlFor="question">{label}</label>
      <div>
        <input
          id="question"
          className="field"
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
          placeholder="Should …? Is …? Who …?"
          maxLength={500}
          autoComplete="off"
        />
        <button type="submit" className="btn pri">
          Ask
        </button>
      </div>
    </form>
  );
}
