import type { CallError } from '@shared/contract/result.ts';
import type { Commission, Side } from '@shared/domain/commission.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { completed } from './commission-draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { LanguagesGroup } from './languages-group.tsx';
import { missingFields, type NeededField } from './missing-fields.ts';
import { NameGroup } from './name-group.tsx';
import { RecordGroup } from './record-group.tsx';
import { SectionsGroup } from './sections-group.tsx';
import { type CoChairField, SideGroup } from './side-group.tsx';
import './commission-form.css';

export interface CommissionFormProps {
  title: string;
  explanation?: string;
  /** The way to the other pages of the settings. */
  navigation?: ReactNode;
  start: Commission;
  saveLabel: string;
  /** Called with a commission that has all it needs; null once it is safely stored, else why it is not. */
  save: (commission: Commission) => Promise<CallError | null>;
  /** The field for the co-chair of a side, where the commission has people to choose from. */
  coChairField?: CoChairField;
  /** The way out of a form that starts something new. */
  onCancel?: () => void;
}

/** Everything about a commission that its records need, for a new one and for one that is there. */
export const CommissionForm = ({
  title,
  explanation,
  navigation,
  start,
  saveLabel,
  save,
  coChairField,
  onCancel,
}: CommissionFormProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const form = useRef<HTMLFormElement>(null);
  const { draft: commission, setDraft, isChanged, forget } = useKeptDraft(start);
  /** Counts the attempts to save something incomplete: only then are fields marked. */
  const [refusals, setRefusals] = useState(0);
  const [state, setState] = useState<'editing' | 'saving' | 'saved'>('editing');
  const [error, setError] = useState<CallError | null>(null);

  useEffect(() => {
    if (refusals > 0)
      form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea)')?.focus();
  }, [refusals]);

  // The same functions at every keystroke: the groups it does not change are not rendered again.
  const change = useCallback(
    (changes: Partial<Commission>) => {
      setState('editing');
      setDraft((current) => ({ ...current, ...changes }));
    },
    [setDraft],
  );
  const changeSide = useCallback(
    (index: 0 | 1, changes: Partial<Side>) => {
      setState('editing');
      setDraft((current) => {
        const [first, second] = current.sides;
        const changed: Side = { ...current.sides[index], ...changes };
        return { ...current, sides: index === 0 ? [changed, second] : [first, changed] };
      });
    },
    [setDraft],
  );
  const submit = async () => {
    if (missingFields(commission).size > 0) return setRefusals(refusals + 1);
    setState('saving');
    const complete = completed(commission);
    const failure = await save(complete);
    setError(failure);
    setState(failure ? 'editing' : 'saved');
    if (failure) return;
    forget();
    setDraft(complete);
  };
  const discard = () => {
    forget();
    setDraft(start);
    onCancel?.();
  };

  const missing = missingFields(commission);
  const errorFor = (field: NeededField) =>
    refusals > 0 && missing.has(field)
      ? text(field.endsWith('anguages') ? 'commission.choose-language' : 'commission.fill-in')
      : undefined;
  return (
    // React Aria's own form would render every field again at each keystroke.
    <form
      ref={form}
      className="page commission-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        {navigation}
        <h1>{title}</h1>
        {explanation && <p className="muted">{explanation}</p>}
      </header>
      <LanguagesGroup commission={commission} onChange={change} error={errorFor('languages')} />
      <div className="sides" data-many-languages={commission.languages.length > 2}>
        {([0, 1] as const).map((index) => (
          <SideGroup
            key={index}
            index={index}
            side={commission.sides[index]}
            languages={commission.languages}
            onChange={changeSide}
            shortNameError={errorFor(`sides.${index}.shortName`)}
            languagesError={errorFor(`sides.${index}.languages`)}
            coChairField={coChairField}
          />
        ))}
      </div>
      <NameGroup commission={commission} onChange={change} error={errorFor('name')} />
      <RecordGroup commission={commission} onChange={change} error={errorFor('authenticLanguages')} />
      <SectionsGroup
        sections={commission.sectionTemplate}
        languages={commission.languages}
        onChange={change}
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
        {(onCancel || isChanged) && (
          <Button onPress={discard}>{text(onCancel ? 'action.cancel' : 'commission.discard')}</Button>
        )}
        <span role="status">{state === 'saved' && text('commission.saved')}</span>
      </footer>
    </form>
  );
};
