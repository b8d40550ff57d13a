import type { CallInput, Delivery } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type ReactNode, useState } from 'react';
import { receive, useDeliveryText } from '../../app/delivery.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';
import type { FollowUpRow } from './model/follow-up-row.ts';

const FORMATS = ['xlsx', 'csv', 'ics'] as const;
const SHEETS = ['one', 'per-section'] as const;
type Format = CallInput<'export-actions'>['format'];

export interface ExportBarProps {
  shown: readonly FollowUpRow[];
  commission: string | null;
  languages: readonly LanguageTag[];
  children: ReactNode;
}

/** Makes files of the actions shown, in the language chosen. */
export const ExportBar = ({ shown, commission, languages, children }: ExportBarProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const deliveryText = useDeliveryText();
  const languageName = useLanguageName();
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const [sheets, setSheets] = useState<CallInput<'export-actions'>['sheets']>('one');
  const [making, setMaking] = useState<Format | null>(null);
  const [result, setResult] = useState<Result<Delivery> | null>(null);
  const make = async (format: Format) => {
    setMaking(format);
    setResult(null);
    const references = shown.map(({ action }) => action.origin);
    setResult(await receive(desk['export-actions']({ commission, references, format, sheets, language })));
    setMaking(null);
  };
  return (
    <div className="export-bar">
      <div className="actions">
        <CompactSelect
          label={text('follow-ups.export.language')}
          value={language}
          options={languages.map((id) => ({
            id,
            label: text('follow-ups.export.in', { language: languageName(id) }),
          }))}
          onChange={setLanguage}
        />
        <CompactSelect
          label={text('follow-ups.export.sheets')}
          value={sheets}
          options={SHEETS.map((id) => ({ id, label: text(`follow-ups.export.sheets.${id}`) }))}
          onChange={setSheets}
        />
        {FORMATS.map((format) => (
          <Button
            key={format}
            aria-label={text(`follow-ups.export.${format}.label`)}
            isPending={making === format}
            isDisabled={shown.length === 0 || (making !== null && making !== format)}
            onPress={() => void make(format)}
          >
            {text(`follow-ups.export.${format}`)}
          </Button>
        ))}
        {children}
      </div>
      <p role="status" className="muted">
        {making !== null && text('follow-ups.exporting')}
        {result?.ok && deliveryText(result.value)}
      </p>
      {result && !result.ok && (
        <Banner tone="danger">
          <p>{errorText(result.error)}</p>
        </Banner>
      )}
    </div>
  );
};
