import type { CallError } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { REPORTED_STATES } from '@shared/domain/follow-up.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { ReportDraft } from './model/report-draft.ts';

export interface ReportDialogProps {
  title: string;
  commission: Commission;
  first: ReportDraft;
  /** Saves the report; null once it is safe, else why it is not. */
  onSave: (draft: ReportDraft) => Promise<CallError | null>;
  onClose: () => void;
}

/** What a side reports: when, how it stands, and in what words. */
export const ReportDialog = ({ title, commission, first, onSave, onClose }: ReportDialogProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const reading = useReadingLanguages(commission.languages);
  const [draft, setDraft] = useState(first);
  const [failure, setFailure] = useState<CallError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const error = await onSave(draft);
    setSaving(false);
    setFailure(error);
    if (error === null) onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="field-row">
          <RadioGroup
            label={text('follow-ups.report.side')}
            value={draft.side}
            options={commission.sides.map((side) => ({
              id: side.id,
              label: textInFirst(side.shortName, reading) || side.id,
            }))}
            onChange={(side) => setDraft({ ...draft, side })}
          />
          <DateField
            label={text('follow-ups.report.on')}
            value={draft.on}
            onChange={(on) => on && setDraft({ ...draft, on })}
          />
        </div>
        <RadioGroup
          label={text('follow-ups.report.state')}
          value={draft.state}
          options={REPORTED_STATES.map((id) => ({ id, label: text(`follow-ups.reported.${id}`) }))}
          onChange={(state) => setDraft({ ...draft, state })}
        />
        <LocalizedField
          label={text('follow-ups.report.text')}
          value={draft.text}
          languages={commission.languages}
          onChange={(language, value) =>
            setDraft((before) => ({ ...before, text: { ...before.text, [language]: value } }))
          }
          hint={text('follow-ups.report.proposal')}
        />
        {failure && (
          <Banner tone="danger">
            <p>{errorText(failure)}</p>
          </Banner>
        )}
        <div className="dialog-actions">
          <Button onPress={onClose}>{text('action.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isSaving}>
            {text('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
