import { BODY_KINDS, type Body } from '@shared/domain/body.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { isBlank, textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { LocalizedField } from '../fields/localized-field.tsx';
import { newId } from '../new-id.ts';
import { useText } from '../text.tsx';
import { languageTypedIn } from './name-matching.ts';
import { useReadingLanguages } from './reading-languages.ts';
import { RegisterForm } from './register-form.tsx';
import { useRegisters } from './use-registers.ts';

export interface BodyDialogProps {
  /** The side the body belongs to; null for a joint body. */
  side: Id | null;
  /** The body to correct; or what was typed for a new one. */
  start: Body | string;
  onClose: () => void;
  /** Called once the body is safely in the register. */
  onDone: (id: Id) => void;
}

const JOINT_KINDS: readonly Body['kind'][] = ['working-group', 'sub-commission', 'business-council', 'other'];
const SIDE_KINDS = BODY_KINDS.filter((kind) => kind === 'other' || !JOINT_KINDS.includes(kind));

const newBody = (commission: Commission, side: Id | null, typed: string): Body => ({
  id: newId('body'),
  name: typed ? { [languageTypedIn(typed, commission.languages)]: typed } : {},
  shortName: {},
  kind: side === null ? 'working-group' : 'ministry',
  side,
});

/** Adds a body to the register, or corrects one. */
export const BodyDialog = ({ side, start, onClose, onDone }: BodyDialogProps) => {
  const text = useText();
  const { commission, edit } = useRegisters();
  const { languages } = commission;
  const reading = useReadingLanguages(languages);
  const isNew = typeof start === 'string';
  const [body, setBody] = useState(() => (isNew ? newBody(commission, side, start) : start));
  const owner = commission.sides.find(({ id }) => id === body.side);
  return (
    <RegisterForm
      title={text(isNew ? 'registers.body.add' : 'registers.body.edit')}
      saveLabel={text(isNew ? 'action.add' : 'action.save')}
      missing={isBlank(body.name) ? text('registers.body.name.missing') : null}
      save={() => edit({ type: 'put-body', body })}
      onSaved={() => onDone(body.id)}
      onClose={onClose}
    >
      <p className="muted">
        {owner
          ? text('registers.of-side', { side: textInFirst(owner.shortName, reading) })
          : text('registers.joint')}
      </p>
      <LocalizedField
        label={text('registers.body.name')}
        value={body.name}
        languages={languages}
        onChange={(language, value) => setBody({ ...body, name: { ...body.name, [language]: value } })}
      />
      <LocalizedField
        label={text('registers.body.short-name')}
        value={body.shortName}
        languages={languages}
        onChange={(language, value) =>
          setBody({ ...body, shortName: { ...body.shortName, [language]: value } })
        }
      />
      <SelectField
        label={text('registers.body.kind')}
        value={body.kind}
        options={(body.side === null ? JOINT_KINDS : SIDE_KINDS).map((kind) => ({
          id: kind,
          label: text(`registers.body.kind.${kind}`),
        }))}
        onChange={(kind) => setBody({ ...body, kind })}
      />
    </RegisterForm>
  );
};
