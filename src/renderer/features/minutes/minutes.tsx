import type { Clause } from '@shared/domain/clause.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useSearch } from '@tanstack/react-router';
import { type CSSProperties, useEffect, useState } from 'react';
import { MeetingNotes } from '../../app/signed/meeting-notes.tsx';
import { useText } from '../../app/text.tsx';
import { variantPlace } from '../../app/typed-text.ts';
import { useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { KeptFocus } from '../../app/writing/kept-focus.tsx';
import { useShownLanguages } from '../../app/writing/shown-languages.ts';
import { focusText } from '../../app/writing/text-place.ts';
import { filterBy, isShown, showsAny } from './clause-filter.ts';
import { ClauseOrigins } from './clause-origin.tsx';
import { DisputeDesk } from './dispute-desk.tsx';
import { MinutesHead } from './minutes-head.tsx';
import { NoSections } from './no-sections.tsx';
import { partElementId } from './section-heading.tsx';
import { SectionList } from './section-list.tsx';
import { SectionPart } from './section-part.tsx';
import { useNumbers } from './use-numbers.ts';
import './minutes.css';

/** The texts of a clause by whom they are of: its own, then what each side wants in its brackets. */
const textsOf = ({ id, brackets }: Clause): string[] => [
  id,
  ...brackets.flatMap((bracket) =>
    Object.keys(bracket.variants).map((side) => variantPlace(id, bracket.id, side)),
  ),
];

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
  const [filter, setFilter] = useState(() => filterBy(meeting, 'all'));
  useBeginning(languages[0] ?? '');
  const shown = clausesOf(meeting)
    .map(({ clause }) => clause)
    .filter((clause) => isShown(clause, filter));
  if (meeting.sections.length === 0 && isEditable) return <NoSections languages={languages} />;
  return (
    <KeptFocus texts={shown.flatMap(textsOf)}>
      <div className="minutes">
        <SectionList meeting={meeting} numbers={numbers} languages={languages} isEditable={isEditable} />
        <section
          className="minutes-page"
          aria-label={text('minutes.clauses')}
          style={{ '--languages': languages.length } as CSSProperties}
        >
          <MinutesHead
            shown={languages}
            onShow={showLanguages}
            by={filter.by}
            onFilter={(by) => setFilter(filterBy(meeting, by))}
          />
          {meeting.sections.length > 0 && !meeting.sections.some((section) => showsAny(section, filter)) && (
            <p className="nothing-shown">{text('minutes.filter.nothing')}</p>
          )}
          <MeetingNotes>
            <ClauseOrigins dispositions={meeting.dispositions}>
              <DisputeDesk>
                {meeting.sections.map((section) => (
                  <SectionPart
                    key={section.id}
                    section={section}
                    item={null}
                    numbers={numbers}
                    languages={languages}
                    isEditable={isEditable}
                    filter={filter}
                  />
                ))}
              </DisputeDesk>
            </ClauseOrigins>
          </MeetingNotes>
        </section>
      </div>
    </KeptFocus>
  );
};
