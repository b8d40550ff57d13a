import { keyOf } from '@shared/domain/clause-reference.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { Place } from '@shared/record/checks/check.ts';
import { clauseTexts } from '@shared/record/disputed-text.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textInFirst } from '@shared/text/localized.ts';
import { useMemo } from 'react';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { usePreviousActions } from '../../app/use-previous-actions.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';

/** A text to recognise a place by, in one language. */
export interface Excerpt {
  text: string;
  language: LanguageTag;
}

/** What the clause or the section of a finding says, so that its number alone need not be known by heart. */
export const useExcerpts = (): ((place: Place) => Excerpt | null) => {
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const { previous } = usePreviousActions();
  const reading = useReadingLanguages(commission.languages);
  const texts = useMemo(
    () =>
      new Map<string, LocalizedText>([
        ...clausesOf(meeting).map(({ clause }) => [clause.id, clauseTexts(clause, commission)] as const),
        ...meeting.sections.flatMap((section) =>
          [section, ...section.items].map(({ id, title }) => [id, title] as const),
        ),
        ...(previous ?? []).map(({ origin, text }) => [keyOf(origin), text] as const),
      ]),
    [meeting, commission, previous],
  );
  return (place) => {
    const key = 'id' in place ? place.id : 'origin' in place ? keyOf(place.origin) : '';
    const found = texts.get(key);
    const language = reading.find((tag) => found?.[tag]) ?? Object.keys(found ?? {})[0];
    return found && language ? { language, text: textInFirst(found, [language]) } : null;
  };
};
