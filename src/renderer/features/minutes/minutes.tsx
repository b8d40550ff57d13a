import { clausesOf } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useSearch } from '@tanstack/react-router';
import { type CSSProperties, useEffect } from 'react';
import { MeetingNotes } from '../../app/signed/meeting-notes.tsx';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { KeptFocus } from '../../app/writing/kept-focus.tsx';
import { useShownLanguages } from '../../app/writing/shown-languages.ts';
import { focusText } from '../../app/writing/text-place.ts';
import { ClauseOrigins } from './clause-origin.tsx';
import { MinutesHead } from './minutes-head.tsx';
import { NoSections } from './no-sections.tsx';
import { partElementId } from './section-heading.tsx';
import { SectionList } from './section-list.tsx';
import { SectionPart } from './section-part.tsx';
import { useNumbers } from './use-numbers.ts';
import './minutes.css';

/** Whoever is sent to a clause or a section from another step goes on there. `first`: the first language shown. */
const useBeginning = (first: LanguageTag) => {
  const { clause, language, from, to, section } = useSearch({
    from: '/commissions/$commission/meetings/$meeting/minutes',
  });
  useEffect(() => {
    if (section) document.getElementById(partElementId(section))?.focus();
    if (!clause) return;
    const cursor = from === undefined || to === undefined ? 'end' : { from, to };
    // A language that is not shown has no text to write in.
    if (!focusText({ of: clause, language: language ?? first, cursor }))
      focusText({ of: clause, language: first, cursor: 'end' });
  }, [clause, language, from, to, section, first]);
};

/**
 * The minutes: sections at the left, all of them with their clauses on one page, so that writing, reading and
 * searching go on across sections. What is off the screen is not laid out.
 */
export const Minutes = () => {
  const text = useText();
  const { meeting } = useMeeting();
  const isEditable = useIsEditable();
  const numbers = useNumbers(meeting);
  const [languages, showLanguages] = useShownLanguages(meeting.languages);
  useBeginning(languages[0] ?? '');
  if (meeting.sections.length === 0 && isEditable) return <NoSections languages={languages} />;
  return (
    <KeptFocus texts={clausesOf(meeting).map(({ clause }) => clause.id)}>
      <div className="minutes">
        <SectionList meeting={meeting} numbers={numbers} languages={languages} isEditable={isEditable} />
        <section
          className="minutes-page"
          aria-label={text('minutes.clauses')}
          style={{ '--languages': languages.length } as CSSProperties}
        >
          <MinutesHead shown={languages} onShow={showLanguages} />
          <MeetingNotes>
            <ClauseOrigins dispositions={meeting.dispositions}>
              {meeting.sections.map((section) => (
                <SectionPart
                  key={section.id}
                  section={section}
                  item={null}
                  numbers={numbers}
                  languages={languages}
                  isEditable={isEditable}
                />
              ))}
            </ClauseOrigins>
          </MeetingNotes>
        </section>
      </div>
    </KeptFocus>
  );
};
