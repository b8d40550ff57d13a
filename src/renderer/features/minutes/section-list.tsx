import type { Meeting } from '@shared/domain/meeting.ts';
import type { Numbers } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useText } from '../../app/text.tsx';
import { useMediaQuery } from '../../app/use-media-query.ts';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { appendSection } from './section-edits.ts';
import { SectionEntry } from './section-entry.tsx';
import './section-list.css';

export interface SectionListProps {
  meeting: Meeting;
  numbers: Numbers;
  /** The languages that are shown. */
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** Where the list of sections would take from the texts the width they need to be read. */
const NARROW = '(width < 77rem)';

/** The sections and items by number and title, with what is missing in each; folded away where there is little room. */
export const SectionList = (props: SectionListProps) => {
  const text = useText();
  const isNarrow = useMediaQuery(NARROW);
  return (
    <nav className="section-list" aria-label={text('minutes.sections')}>
      {isNarrow ? (
        <Disclosure label={text('minutes.sections')}>
          <Sections {...props} />
        </Disclosure>
      ) : (
        <Sections {...props} />
      )}
    </nav>
  );
};

const Sections = ({ meeting, numbers, languages, isEditable }: SectionListProps) => {
  const text = useText();
  const write = useWriting();
  const shared = { languages: meeting.languages, isEditable };
  const numberOf = (id: string): string => numbers.get(id) ?? '';
  return (
    <>
      <ol>
        {meeting.sections.map((section) => (
          <li key={section.id}>
            <SectionEntry section={section} item={null} number={numberOf(section.id)} {...shared} />
            {section.items.length > 0 && (
              <ol className="section-list-items">
                {section.items.map((item) => (
                  <li key={item.id}>
                    <SectionEntry section={section} item={item} number={numberOf(item.id)} {...shared} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {isEditable && (
        <Button onPress={() => write(appendSection(meeting, languages[0] ?? ''))}>
          {text('minutes.section.add')}
        </Button>
      )}
    </>
  );
};
