import type { Commission } from '@shared/domain/commission.ts';
import type { TextModule } from '@shared/domain/text-module.ts';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { keepFocus } from '../../../app/keep-focus.ts';
import { newId } from '../../../app/new-id.ts';
import { useCommission } from '../../../app/queries.ts';
import { ScreenFailure } from '../../../app/screen-failure.tsx';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SettingsEnd } from '../settings-end.tsx';
import { SettingsNavigation } from '../settings-navigation.tsx';
import { useSettings } from '../use-settings.ts';
import { TextModuleRow } from './text-module-row.tsx';
import './texts.css';

/** The texts that a commission uses again and again in its clauses. */
export const TextsPage = () => {
  const text = useText();
  const { commission } = useParams({ from: '/commissions/$commission/settings/texts' });
  const { data, error } = useCommission(commission);
  if (error) return <ScreenFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  return <TextsForm key={commission} commission={data.commission} />;
};

const TextsForm = ({ commission }: { commission: Commission }) => {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const settings = useSettings(commission);
  const { draft, change, save } = settings;
  const { textModules } = draft;
  /** Counts the attempts to save a text without a name. */
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[data-invalid] input')?.focus();
  }, [refusals]);
  const put = (modules: TextModule[]) => change({ textModules: modules });
  const isNameless = textModules.some(({ name }) => name.trim() === '');
  return (
    <form
      ref={form}
      className="page commission-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isNameless) setRefusals(refusals + 1);
        else void save();
      }}
    >
      <header>
        <SettingsNavigation commission={commission.id} />
        <h1>{text('texts')}</h1>
        <p className="muted">{text('texts.explanation')}</p>
      </header>
      <ul className="text-modules" tabIndex={-1}>
        {textModules.map((module, index) => (
          <TextModuleRow
            key={module.id}
            number={index + 1}
            module={module}
            languages={draft.languages}
            nameError={refusals > 0 && module.name.trim() === '' ? text('texts.name.missing') : undefined}
            onChange={(changed) => put(textModules.toSpliced(index, 1, changed))}
            onRemove={() => keepFocus(() => put(textModules.toSpliced(index, 1)))}
          />
        ))}
      </ul>
      <div className="actions">
        <Button
          onPress={() => put([...textModules, { id: newId('text'), name: '', verbClass: null, text: {} }])}
        >
          {text('texts.add')}
        </Button>
      </div>
      <SettingsEnd
        settings={settings}
        problem={refusals > 0 && isNameless ? text('texts.nameless') : undefined}
      />
    </form>
  );
};
