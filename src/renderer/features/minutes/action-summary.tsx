import type { Action } from '@shared/domain/clause.ts';
import type { Deadline } from '@shared/domain/deadline.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { isDeadlineMissing, useDeadlineWords } from '../../app/deadline-words.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { bodyName } from '../../app/registers/register-entries.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

/** An action in one line: who, by when; or that this is still missing. */
export const ActionSummary = ({ action }: { action: Action }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  const { deadline } = action;
  const ids = [...commission.sides.flatMap(({ id }) => action.responsible[id] ?? []), ...action.jointBodies];
  const bodies = ids.flatMap((id) => commission.bodies.find((body) => body.id === id) ?? []);
  return (
    <dl className="action-summary">
      <dt>{text('minutes.action.responsible')}</dt>
      <dd>
        {bodies.length === 0 ? (
          <span className="missing">{text('minutes.action.nobody')}</span>
        ) : (
          bodies.map((body) => {
            const { language, text: name } = bodyName(body, reading);
            return (
              <span key={body.id} className="action-body" lang={language}>
                {name}
              </span>
            );
          })
        )}
      </dd>
      <dt>{text('minutes.action.deadline')}</dt>
      <dd>
        {isDeadlineMissing(deadline) ? (
          <span className="missing">{text('minutes.action.no-deadline')}</span>
        ) : (
          <DeadlineSummary deadline={deadline} />
        )}
      </dd>
    </dl>
  );
};

/** The phrase that will be signed, and what it means where that says more. */
const DeadlineSummary = ({ deadline: { phrase, meaning } }: { deadline: Deadline }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const { meaningText } = useDeadlineWords();
  const reading = useReadingLanguages(commission.languages);
  const wording = textInFirst(phrase, reading);
  const means = meaningText(meaning);
  if (meaning.precision !== 'none' && (wording === '' || wording === means)) return means;
  return (
    <>
      <RecordText value={phrase} languages={reading} />
      {' · '}
      {meaning.precision === 'none' ? (
        <span className="missing">{text('minutes.action.no-meaning')}</span>
      ) : (
        <span className="muted">{means}</span>
      )}
    </>
  );
};
