import type { Delegate, DelegateRole } from '@shared/domain/meeting.ts';
import { type Person, postOn } from '@shared/domain/person.ts';
import { directionOf, displayTag } from '@shared/text/language.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import type { KeyboardEvent } from 'react';
import { keepFocus } from '../../app/keep-focus.ts';
import { fullNames } from '../../app/registers/person-names.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { personName } from '../../app/registers/register-entries.ts';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';

export interface DelegateRowProps {
  delegate: Delegate;
  /** The day whose post is shown. */
  day: PlainDate | null;
  roles: readonly { id: DelegateRole; label: string }[];
  /** Places in the delegation of those before and after in the same role; -1 where there is none. */
  before: number;
  after: number;
  onEdit: (person: Person) => void;
}

/** One member of a delegation with the post held on the day, and what can be done with the entry. */
export const DelegateRow = ({ delegate, day, roles, before, after, onEdit }: DelegateRowProps) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const isEditable = useIsEditable();
  const reading = useReadingLanguages(commission.languages);
  const { id } = delegate;
  const person = commission.people.find((candidate) => candidate.id === delegate.person);
  if (!person) return <li className="delegate">{delegate.person}</li>;
  const name = personName(person, reading).text;

  const moveTo = (index: number) => {
    if (index >= 0) keepFocus(() => execute({ type: 'move-delegate', id, index }));
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!isEditable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // The choice of the role would open.
    event.preventDefault();
    event.stopPropagation();
    moveTo(event.key === 'ArrowUp' ? before : after);
  };

  return (
    <li className="delegate" onKeyDownCapture={moveByKey}>
      <PersonTexts person={person} day={day} />
      {isEditable && (
        <div className="delegate-controls">
          <CompactSelect
            label={text('delegations.role.of', { name })}
            value={delegate.role}
            options={roles}
            onChange={(role) => execute({ type: 'set-delegate-role', id, role })}
          />
          <div className="delegate-actions">
            <Button
              variant="quiet"
              aria-label={text('delegations.up', { name })}
              isDisabled={before < 0}
              onPress={() => moveTo(before)}
            >
              {text('action.up')}
            </Button>
            <Button
              variant="quiet"
              aria-label={text('delegations.down', { name })}
              isDisabled={after < 0}
              onPress={() => moveTo(after)}
            >
              {text('action.down')}
            </Button>
            <Button
              variant="quiet"
              aria-label={text('delegations.edit', { name })}
              onPress={() => onEdit(person)}
            >
              {text('delegations.edit.short')}
            </Button>
            <Button
              variant="danger"
              aria-label={text('delegations.remove', { name })}
              onPress={() => keepFocus(() => execute({ type: 'remove-delegate', id }))}
            >
              {text('action.remove')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
};

/** Name and post, in the language of the interface first. */
const PersonTexts = ({ person, day }: { person: Person; day: PlainDate | null }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  const names = fullNames(person);
  const post = postOn(person, day);
  const [first, ...others] = reading.filter((language) => names[language] || post?.title[language]);
  return (
    <div className="delegate-texts">
      {first && (
        <div lang={first} dir={directionOf(first)}>
          <p className="delegate-name">{names[first]}</p>
          <p>{post?.title[first]}</p>
        </div>
      )}
      {others.map((language) => (
        <p key={language} className="delegate-other">
          <span className="delegate-language" aria-hidden="true">
            {displayTag(language)}
          </span>
          <span lang={language} dir={directionOf(language)}>
            {[names[language], post?.title[language]].filter(Boolean).join(', ')}
          </span>
        </p>
      ))}
      {!post && <p className="muted">{text('delegations.no-post')}</p>}
    </div>
  );
};
