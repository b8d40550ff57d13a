import type { LocalizedText } from '@shared/text/localized.ts';
import { isBlank, textInFirst } from '@shared/text/localized.ts';
import { useDayText } from '../../../app/day-text.ts';
import { useDeadlineWords } from '../../../app/deadline-words.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { useReadingLanguages } from '../../../app/registers/reading-languages.ts';
import { bodyName } from '../../../app/registers/register-entries.ts';
import { useText } from '../../../app/text.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';

/** Who must do it by when, on what condition, with what result. */
export const ActionTerms = ({ row }: { row: FollowUpRow }) => {
  const text = useText();
  const { dayText } = useDayText();
  const { meaningText } = useDeadlineWords();
  const { action, commission, dueOn } = row;
  const { responsible, jointBodies, deadline, expectedResult, condition } = action.action;
  const reading = useReadingLanguages(commission.languages);
  const parts = [
    ...commission.sides.map((side) => ({
      id: side.id,
      name: textInFirst(side.shortName, reading) || side.id,
      bodies: responsible[side.id] ?? [],
    })),
    { id: 'joint', name: text('follow-ups.joint-bodies'), bodies: jointBodies },
  ].filter(({ bodies }) => bodies.length > 0);
  // A deadline by a day has just named it.
  const isMoreThanMeant = dueOn !== null && deadline.meaning.precision !== 'day';
  return (
    <dl className="drawer-part drawer-terms">
      {parts.map(({ id, name, bodies }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <ul>
              {bodies
                .flatMap((body) => commission.bodies.find((entry) => entry.id === body) ?? [])
                .map((body) => {
                  const { language, text: wording } = bodyName(body, reading);
                  return (
                    <li key={body.id} lang={language}>
                      {wording}
                    </li>
                  );
                })}
            </ul>
          </dd>
        </div>
      ))}
      <div>
        <dt>{text('follow-ups.column.deadline')}</dt>
        <dd>
          <RecordText value={deadline.phrase} languages={reading} />
          <p className="muted">
            {meaningText(deadline.meaning)}
            {isMoreThanMeant && ` · ${text('follow-ups.due', { day: dayText(dueOn) })}`}
          </p>
        </dd>
      </div>
      <Term name={text('follow-ups.condition')} value={condition} languages={reading} />
      <Term name={text('follow-ups.expected-result')} value={expectedResult} languages={reading} />
    </dl>
  );
};

const Term = ({
  name,
  value,
  languages,
}: {
  name: string;
  value: LocalizedText;
  languages: readonly string[];
}) =>
  isBlank(value) ? null : (
    <div>
      <dt>{name}</dt>
      <dd>
        <RecordText value={value} languages={languages} />
      </dd>
    </div>
  );
