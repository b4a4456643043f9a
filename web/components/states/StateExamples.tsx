import { LONG_ROW, LOST, READING, REFUSED, UNCLEAR } from '../../logic/states/state-specimens.ts';
import { ProblemError } from '../../queries/request.ts';
import { BothVersions } from '../BothVersions.tsx';
import { QueueDone } from '../claims/QueueDone.tsx';
import { Doubt } from '../Doubt.tsx';
import { DocumentRow } from '../library/DocumentRow.tsx';
import { EmptyLibrary, NoHit } from '../library/NothingThere.tsx';
import { ReadLines } from '../library/ReadLines.tsx';
import { SkeletonRow } from '../library/SkeletonRow.tsx';
import { OutOfReach } from '../OutOfReach.tsx';
import { ProblemNote } from '../ProblemNote.tsx';
import { QuestionLoading } from '../question/QuestionLoading.tsx';
import { UnclearQuestion } from '../question/UnclearQuestion.tsx';
import { OrphanTray } from '../reader/OrphanTray.tsx';
import { Example } from './Example.tsx';
import { SPECIMEN_HUES } from './specimen-hues.ts';

const nothing = () => undefined;

const CONTESTED = {
  mine: 'corrected, Vesmar',
  theirs: 'corrected, the Citadel',
  keepMine: async () => undefined,
};

/** Nothing there, not yet there, too long, gone wrong: drawn by the components of the views; their buttons do nothing here. */
export function StateExamples() {
  return (
    <div className="wide">
      <Example title="An empty Library" told="before the first article">
        <EmptyLibrary onAdd={nothing} onSamples={nothing} isBusy={false} />
      </Example>
      <Example title="No hit" told="a search that found nothing">
        <NoHit isOfTexts={false} onTexts={nothing} onClear={nothing} />
      </Example>
      <Example title="Reading" told="a line a file; what failed says why, the others go on">
        <ReadLines reads={[READING]} titles={new Map()} onClose={nothing} />
      </Example>
      <Example title="Rows on their way" told="they keep their place">
        <SkeletonRow isHit={false} />
        <SkeletonRow isHit={true} />
      </Example>
      <Example title="A row whose words are too long" told="undated, of doubtful text, partly reviewed">
        <DocumentRow row={LONG_ROW} hues={SPECIMEN_HUES} isCurrent={false} isChosen={false} onChoose={nothing} />
      </Example>
      <Example title="A question on its way" told="it is there at once, and its answer keeps its place">
        <div className="question">
          <QuestionLoading question="Should Kaldria negotiate with Vesmar?" />
        </div>
      </Example>
      <Example title="A question that is not clear" told="why, and the two ways on">
        <div className="question">
          <UnclearQuestion question="Kaldria and Vesmar" problem={UNCLEAR} onAsk={nothing} onWeigh={nothing} />
        </div>
      </Example>
      <Example title="A queue that is done" told="of claims that are not rated">
        <QueueDone search={{ set: 'unrated' }} onAll={nothing} />
      </Example>
      <Example title="Decisions without a place" told="kept with their words, over the text">
        <OrphanTray orphans={LOST} />
      </Example>
      <Example title="The server refuses" told="what is wrong, and what to do about it">
        <ProblemNote error={new ProblemError(REFUSED)} onRetry={nothing} />
      </Example>
      <Example title="Out of reach" told="decisions wait, and are written when the server is back">
        <OutOfReach waiting={3} onTry={nothing} />
      </Example>
      <Example title="Changed by somebody else" told="both versions are offered">
        <BothVersions contested={[CONTESTED]} />
      </Example>
      <Example title="How sure" told="a bar and the number where there is doubt; silent from 0.80 up">
        <p className="sure">
          <Doubt confidence={0.31} /> <Doubt confidence={0.79} /> <Doubt confidence={0.97} />{' '}
          <Doubt confidence={null} />
        </p>
      </Example>
    </div>
  );
}
