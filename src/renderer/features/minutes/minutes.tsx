import { clausesOf } from '@shared/domain/numbering.ts';
import type { CSSProperties } from 'react';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { KeptFocus } from '../../app/writing/kept-focus.tsx';
import { MinutesHead } from './minutes-head.tsx';
import { NoSections } from './no-sections.tsx';
import { SectionList } from './section-list.tsx';
import { SectionPart } from './section-part.tsx';
import { useShownLanguages } from './shown-languages.ts';
import { useNumbers } from './use-numbers.ts';
import './minutes.css';

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
        </section>
      </div>
    </KeptFocus>
  );
};
