import type { ActionRow } from '@shared/contract/action-row.ts';
import { statusOn } from '@shared/domain/action-status.ts';
import { deadlineInWords } from '@shared/record/deadline-in-words.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { voicesFor } from '@shared/record/voice.ts';
import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import { bodyName } from '../../app/registers/register-entries.ts';
import { useText } from '../../app/text.tsx';
import { useRowSetting } from './row-setting.ts';

/** Who is charged with an action and by when, as the record says it, and whether that day has passed. */
export const ActionFacts = ({ action }: { action: ActionRow }) => {
  const text = useText();
  const { commission, bodies, reading, today } = useRowSetting();
  const { responsible, jointBodies } = action.action;
  const ids = [...commission.sides.flatMap(({ id }) => responsible[id] ?? []), ...jointBodies];
  return (
    <dl className="decision-facts">
      {ids.length > 0 && (
        <div>
          <dt>{text('previous-decisions.bodies')}</dt>
          <dd>
            {ids.map((id) => {
              const body = bodies.get(id);
              if (!body) return null;
              const { language, text: name } = bodyName(body, reading);
              return (
                <span key={id} className="decision-body" lang={language}>
                  {name}
                </span>
              );
            })}
          </dd>
        </div>
      )}
      <div>
        <dt>{text('previous-decisions.deadline')}</dt>
        <dd>
          <Deadline action={action} />
          {statusOn(action, today) === 'overdue' && (
            <span className="decision-overdue">{text('previous-decisions.overdue')}</span>
          )}
        </dd>
      </div>
    </dl>
  );
};

/** The deadline as the record of the action has it, in the language that this user reads first. */
const Deadline = ({ action }: { action: ActionRow }) => {
  const { commission, reading } = useRowSetting();
  const { deadline } = action.action;
  const language: LanguageTag =
    reading.find((candidate) => deadline.phrase[candidate]?.trim()) ?? reading[0] ?? '';
  const [voice] = voicesFor([language], formulasOf(commission));
  if (!voice) return null;
  return (
    <span lang={language} dir={directionOf(language)}>
      {deadlineInWords({ meeting: action.meeting, commission }, deadline, voice)}
    </span>
  );
};
