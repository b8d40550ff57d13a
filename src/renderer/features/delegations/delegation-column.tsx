import { sideOf } from '@shared/domain/commission.ts';
import { DELEGATE_ROLES, type DelegateRole, type Delegation } from '@shared/domain/meeting.ts';
import type { Person } from '@shared/domain/person.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useId, useState } from 'react';
import { newId } from '../../app/new-id.ts';
import { PersonDialog } from '../../app/registers/person-dialog.tsx';
import { PersonPicker } from '../../app/registers/person-picker.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useWorkspace } from '../../app/workspace-context.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { DelegateRow } from './delegate-row.tsx';
import { HeadMark } from './head-mark.tsx';

/** The delegation of one side: its people by role, and the way to add one. */
export const DelegationColumn = ({ delegation, day }: { delegation: Delegation; day: PlainDate | null }) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const isEditable = useIsEditable();
  const reading = useReadingLanguages(commission.languages);
  const heading = useId();
  const { side, delegates } = delegation;
  const hasHead = delegates.some(({ role }) => role === 'head');
  const [chosenRole, setChosenRole] = useState<DelegateRole | null>(null);
  const [corrected, setCorrected] = useState<Person | null>(null);
  const role = chosenRole ?? (hasHead ? 'member' : 'head');
  const name = textInFirst(sideOf(commission, side)?.shortName ?? {}, reading);
  const roles = DELEGATE_ROLES.map((id) => ({ id, label: text(`delegations.role.${id}`) }));
  return (
    <section className="card delegation" aria-labelledby={heading}>
      <header className="delegation-head">
        <h2 id={heading}>{name}</h2>
        <span className="muted">{text('delegations.count', { count: delegates.length })}</span>
      </header>
      <HeadMark delegation={delegation} />
      <ol className="delegates" tabIndex={-1} aria-labelledby={heading}>
        {DELEGATE_ROLES.flatMap((groupRole) => {
          const group = delegates.filter((delegate) => delegate.role === groupRole);
          if (group.length === 0) return [];
          return [
            <li key={groupRole} className="delegation-group">
              <h3>{text(`delegations.group.${groupRole}`)}</h3>
            </li>,
            ...group.map((delegate, index) => (
              <DelegateRow
                key={delegate.id}
                delegate={delegate}
                day={day}
                roles={roles}
                before={delegates.findIndex(({ id }) => id === group[index - 1]?.id)}
                after={delegates.findIndex(({ id }) => id === group[index + 1]?.id)}
                onEdit={setCorrected}
              />
            )),
          ];
        })}
      </ol>
      {isEditable && (
        <div className="delegation-add">
          <PersonPicker
            label={text('delegations.add', { side: name })}
            side={side}
            value={null}
            except={delegates.map(({ person }) => person)}
            day={day}
            onChange={(person) => {
              execute({ type: 'add-delegate', id: newId('delegate'), side, person, role });
              setChosenRole(null);
            }}
          />
          <SelectField
            label={text('delegations.add.role')}
            value={role}
            options={roles}
            onChange={setChosenRole}
          />
        </div>
      )}
      {corrected && (
        <PersonDialog
          side={side}
          start={corrected}
          onClose={() => setCorrected(null)}
          onDone={() => setCorrected(null)}
        />
      )}
    </section>
  );
};
