import type { CallError } from '@shared/contract/result.ts';
import type { Commission, Side } from '@shared/domain/commission.ts';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { completed } from './commission-draft.ts';
import { LanguagesGroup } from './languages-group.tsx';
import { missingFields, type NeededField } from './missing-fields.ts';
import { NameGroup } from './name-group.tsx';
import { RecordGroup } from './record-group.tsx';
import { SectionsGroup } from './sections-group.tsx';
import { SideGroup } from './side-group.tsx';
import './commission-form.css';

export interface CommissionFormProps {
  title: string;
  start: Commission;
  saveLabel: string;
  /** Called with a commission that has all it needs; null once it is safely stored, else why it is not. */
  save: (commission: Commission) => Promise<CallError | null>;
}

/** Everything about a commission that its records need, for a new one and for one that is there. */
export const CommissionForm = ({ title, start, saveLabel, save }: CommissionFormProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const form = useRef<HTMLFormElement>(null);
  const [commission, setCommission] = useState(start);
  /** Counts the attempts to save something incomplete: only then are fields marked. */
  const [refusals, setRefusals] = useState(0);
  const [state, setState] = useState<'editing' | 'saving' | 'saved'>('editing');
  const [error, setError] = useState<CallError | null>(null);

  useEffect(() => {
    if (refusals > 0)
      form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea)')?.focus();
  }, [refusals]);

  const change = (changes: Partial<Commission>) => {
    setState('editing');
    setCommission((current) => ({ ...current, ...changes }));
  };
  const changeSide = (index: 0 | 1, changes: Partial<Side>) => {
    const { sides } = commission;
    change({
      sides: index === 0 ? [{ ...sides[0], ...changes }, sides[1]] : [sides[0], { ...sides[1], ...changes }],
    });
  };
  const submit = async () => {
    if (missingFields(commission).size > 0) return setRefusals(refusals + 1);
    setState('saving');
    const failure = await save(completed(commission));
    setError(failure);
    setState(failure ? 'editing' : 'saved');
  };

  const missing = missingFields(commission);
  const errorFor = (field: NeededField) =>
    refusals > 0 && missing.has(field)
      ? text(field.endsWith('anguages') ? 'commission.choose-language' : 'commission.fill-in')
      : undefined;
  return (
    <Form
      ref={form}
      className="page commission-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        <h1>{title}</h1>
        <p className="muted">{text('commission.what-is-needed')}</p>
      </header>
      <LanguagesGroup commission={commission} onChange={change} error={errorFor('languages')} />
      <div className="sides">
        {([0, 1] as const).map((index) => (
          <SideGroup
            key={index}
            index={index}
            side={commission.sides[index]}
            languages={commission.languages}
            onChange={(changes) => changeSide(index, changes)}
            errors={{
              shortName: errorFor(`sides.${index}.shortName`),
              languages: errorFor(`sides.${index}.languages`),
            }}
          />
        ))}
      </div>
      <NameGroup commission={commission} onChange={change} error={errorFor('name')} />
      <RecordGroup commission={commission} onChange={change} error={errorFor('authenticLanguages')} />
      <SectionsGroup
        sections={commission.sectionTemplate}
        languages={commission.languages}
        onChange={(sectionTemplate) => change({ sectionTemplate })}
      />
      {refusals > 0 && missing.size > 0 && (
        <Banner tone="danger">
          <p>{text('commission.missing', { count: missing.size })}</p>
        </Banner>
      )}
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
        </Banner>
      )}
      <footer className="actions form-end">
        <Button type="submit" variant="primary" isDisabled={state === 'saving'}>
          {saveLabel}
        </Button>
        <span role="status">{state === 'saved' && text('commission.saved')}</span>
      </footer>
    </Form>
  );
};
