/** While a brief is made: the question is there at once, and what comes keeps its place. */
export function QuestionLoading({ question }: { question: string }) {
  return (
    <div aria-busy="true">
      <div className="ask">
        <span>Question</span>
      </div>
      <h1 dir="auto">{question}</h1>
      <p className="prop" role="status">
        Looking through the record. The first answer takes some seconds.
      </p>
      <div className="cov">&nbsp;</div>
      <div className="waiting" aria-hidden="true" />
      <div className="sides" aria-hidden="true">
        <div className="waiting" />
        <div className="waiting" />
      </div>
    </div>
  );
}
