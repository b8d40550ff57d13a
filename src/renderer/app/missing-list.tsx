import { sideOf } from '@shared/domain/commission.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { Link } from '@tanstack/react-router';
import { useLanguageName } from './language-name.ts';
import type { MissingThing } from './missing-thing.ts';
import { useReadingLanguages } from './registers/reading-languages.ts';
import { useText } from './text.tsx';
import { useMeeting, useWorkspace } from './workspace-context.tsx';
import './missing-list.css';

/** As many references as one line can name. */
const MOST_NAMED = 12;

/** What is still missing, each entry leading to where it is mended. */
export const MissingList = ({ things }: { things: readonly MissingThing[] }) => {
  const text = useText();
  const languageName = useLanguageName();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const reading = useReadingLanguages(commission.languages);
  const named = (references: readonly string[]): string => {
    const first = references.slice(0, MOST_NAMED).join(', ');
    const more = references.length - MOST_NAMED;
    return more > 0 ? text('missing.dispositions.more', { references: first, count: more }) : first;
  };
  return (
    <ul className="missing-list">
      {things.map((thing) => {
        const sentence = text(`missing.${thing.kind}`, {
          ...('count' in thing && { count: thing.count }),
          ...('references' in thing && {
            count: thing.references.length,
            references: named(thing.references),
          }),
          ...('language' in thing && { language: languageName(thing.language) }),
          ...('side' in thing && {
            side: textInFirst(sideOf(commission, thing.side)?.shortName ?? {}, reading),
          }),
        });
        return (
          <li key={sentence}>
            <Link
              to={
                thing.step === 'settings'
                  ? '/commissions/$commission/settings'
                  : `/commissions/$commission/meetings/$meeting/${thing.step}`
              }
              params={{ commission: meeting.commission, meeting: meeting.id }}
            >
              {sentence}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
