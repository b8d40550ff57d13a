import { sideOf } from '@shared/domain/commission.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { Link } from '@tanstack/react-router';
import { useLanguageName } from './language-name.ts';
import type { MissingThing } from './missing-thing.ts';
import { useReadingLanguages } from './registers/reading-languages.ts';
import { useText } from './text.tsx';
import { useMeeting, useWorkspace } from './workspace-context.tsx';
import './missing-list.css';

/** What is still missing, each entry leading to where it is mended. */
export const MissingList = ({ things }: { things: readonly MissingThing[] }) => {
  const text = useText();
  const languageName = useLanguageName();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const reading = useReadingLanguages(commission.languages);
  return (
    <ul className="missing-list">
      {things.map((thing) => {
        const sentence = text(`missing.${thing.kind}`, {
          ...('count' in thing && { count: thing.count }),
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
