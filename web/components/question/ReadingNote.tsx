import { useReadingProgress } from '../../queries/reading-query.ts';

/** That documents are being read now, so that more lines may come. */
export function ReadingNote() {
  const { data } = useReadingProgress();
  if (!data) return null;
  return (
    <p role="status" className="reading">
      {data.read} of {data.all} documents read. These are the lines so far.
    </p>
  );
}
