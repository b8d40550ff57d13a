import { notesOn, type RectificationNote } from '@shared/domain/rectification.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { createContext, type ReactNode, useContext } from 'react';
import { ClauseNotes } from './clause-notes.tsx';
import { useFollowUps } from './signed-queries.ts';

const NotesContext = createContext<readonly RectificationNote[]>([]);

/** Lets the clauses below know the notes to their record; asked for once for all of them. */
export const MeetingNotes = ({ children }: { children: ReactNode }) => {
  const { followUps } = useFollowUps();
  return <NotesContext value={followUps?.rectifications ?? []}>{children}</NotesContext>;
};

/** The notes that correct the clause with this number. */
export const NotesOnClause = ({
  number,
  languages,
}: {
  number: string;
  languages: readonly LanguageTag[];
}) => <ClauseNotes notes={notesOn(useContext(NotesContext), number)} languages={languages} />;
