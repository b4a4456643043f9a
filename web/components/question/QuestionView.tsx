import { type ReactNode, useMemo, useState } from 'react';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { keepNamed, listLineIds, listShownSides } from '../../logic/shown-lines.ts';
import { BriefBody } from './BriefBody.tsx';
import { Coverage } from './Coverage.tsx';
import { useLineList } from './line-list.ts';
import { NarrowFields, type NarrowFieldsProps } from './NarrowFields.tsx';
import { Proposition } from './Proposition.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useQuestionCommands } from './use-question-commands.ts';

interface QuestionViewProps extends Pick<NarrowFieldsProps, 'search' | 'leftOut' | 'onNarrow'> {
  readonly brief: Brief;
  readonly isOverridden: boolean;
  /** What is new since the question was answered last, and the lines that are. */
  readonly news: { readonly told: string; readonly lines: readonly string[] };
  /** Save, or that it is followed. */
  readonly following: ReactNode;
}

/** The brief of a question as a page that one reads and prints. */
export function QuestionView({ brief, search, leftOut, isOverridden, news, following, onNarrow }: QuestionViewProps) {
  const [isSwapped, setIsSwapped] = useState(false);
  const [isTaking, setIsTaking] = useState(false);
  const isNamedOnly = search.lines === 'named';
  const sides = useMemo(() => listShownSides(brief, isNamedOnly, isSwapped), [brief, isNamedOnly, isSwapped]);
  const listed = useMemo(() => keepNamed(brief.listed, isNamedOnly), [brief, isNamedOnly]);
  const ids = useMemo(() => listLineIds(sides, listed), [sides, listed]);
  const list = useLineList(ids, brief.documents, news.lines);
  const show = (isNamed: boolean) => onNarrow({ lines: isNamed ? 'named' : undefined });
  const swap = () => setIsSwapped(!isSwapped);
  useQuestionCommands(list, {
    swap,
    named: () => show(!isNamedOnly),
    print: () => window.print(),
    export: () => setIsTaking(true),
  });
  return (
    <>
      <QuestionBar
        isNamedOnly={isNamedOnly}
        hasSides={brief.proposition !== null}
        onNamed={show}
        onSwap={swap}
        onTakeAway={() => setIsTaking(true)}
      >
        {following}
      </QuestionBar>
      <h1 dir="auto">{brief.question}</h1>
      {brief.proposition === null ? null : (
        <Proposition
          proposition={brief.proposition}
          isOverridden={isOverridden}
          onWeigh={(that) => onNarrow({ that })}
        />
      )}
      <Coverage brief={brief} />
      {news.told ? <p className="news">New since it was answered last: {news.told}.</p> : null}
      <ReadingNote />
      <NarrowFields brief={brief} search={search} leftOut={leftOut} onNarrow={onNarrow} />
      <BriefBody brief={brief} isNamedOnly={isNamedOnly} sides={sides} listed={listed} list={list} />
      <TakeAway brief={brief} isOpen={isTaking} onClose={() => setIsTaking(false)} />
    </>
  );
}
