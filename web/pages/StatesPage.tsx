import { ColourExamples } from '../components/states/ColourExamples.tsx';
import { MarkExample } from '../components/states/MarkExample.tsx';
import { NoteExample } from '../components/states/NoteExample.tsx';
import { StateExamples } from '../components/states/StateExamples.tsx';
import { usePage } from '../components/use-page.ts';
import { MARK_SPECIMENS } from '../logic/states/mark-specimens.ts';
import { FOUND_SPECIMENS, NOTE_SPECIMENS } from '../logic/states/note-specimens.ts';
import '../styles/library.css';
import '../styles/question.css';
import '../styles/check.css';
import '../styles/reader.css';
import '../styles/states.css';

/** Every mark, state and empty page of the desk on one sheet: for whoever builds it, and for whoever asks what a mark means. */
export function StatesPage() {
  usePage('everywhere', 'Specimens');
  return (
    <main id="main" className="states">
      <h1>Specimens</h1>
      <p className="intro">
        Every mark, state and empty page of the desk on one sheet. The words are from the sample articles; the
        situations are examples.
      </p>
      <h2>Marks in the text</h2>
      <div className="three">
        {MARK_SPECIMENS.map((specimen) => (
          <MarkExample key={specimen.title} specimen={specimen} />
        ))}
      </div>
      <h2>Notes in the margin</h2>
      <div className="three">
        {NOTE_SPECIMENS.map((specimen) => (
          <NoteExample key={specimen.title} specimen={specimen} />
        ))}
      </div>
      <h2>After a newer engine or a changed text</h2>
      <div className="three">
        {FOUND_SPECIMENS.map((specimen) => (
          <NoteExample key={specimen.title} specimen={specimen} />
        ))}
      </div>
      <h2>Nothing there, not yet there, too long, gone wrong</h2>
      <StateExamples />
      <h2>Voices, sides, severities</h2>
      <ColourExamples />
    </main>
  );
}
