import type { Delivery, MeetingSummary } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import { type Commission, sidesInOrder } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { languagesInOrder } from '@shared/record/languages-in-order.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { receive, useDeliveryText } from '../../app/delivery.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { meetingsQuery } from '../../app/queries.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { SelectField } from '../../components/select-field.tsx';

const LAYOUTS = ['columns', 'sequential'] as const;
const FORMATS = ['pdf', 'docx'] as const;

export interface ImplementationReportProps {
  commission: Commission;
  ownSide: Id | null;
  onClose: () => void;
}

/** The latest meeting that is not signed yet, else the latest. */
const usualMeeting = (meetings: readonly MeetingSummary[]): MeetingSummary | undefined => {
  const latest = meetings.toSorted((one, other) => other.ordinal - one.ordinal);
  return latest.find(({ status }) => status !== 'signed') ?? latest[0];
};

/** Asks for which meeting, for whom and in which languages, and makes the implementation report. */
export const ImplementationReport = ({ commission, ownSide, onClose }: ImplementationReportProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const deliveryText = useDeliveryText();
  const languageName = useLanguageName();
  const meetingTitle = useMeetingTitle();
  const reading = useReadingLanguages(commission.languages);
  const { data } = useQuery(meetingsQuery(commission.id));
  const meetings = data?.meetings ?? [];
  const [chosen, setChosen] = useState<Id | null>(null);
  const [original, setOriginal] = useState(ownSide ?? commission.sides[0].id);
  const [layout, setLayout] = useState<(typeof LAYOUTS)[number]>('columns');
  const [several, setSeveral] = useState<readonly string[]>(commission.authenticLanguages);
  const [making, setMaking] = useState<(typeof FORMATS)[number] | null>(null);
  const [result, setResult] = useState<Result<Delivery> | null>(null);
  const meeting = chosen ?? usualMeeting(meetings)?.id ?? null;
  const offered = languagesInOrder(commission.languages, sidesInOrder(commission, original));
  const languages = offered.filter((language) => several.includes(language));

  const make = async (format: (typeof FORMATS)[number]) => {
    if (meeting === null) return;
    setMaking(format);
    setResult(null);
    const choice: RecordChoice = {
      original,
      languages,
      layout: languages.length === 1 ? 'single' : layout,
    };
    setResult(
      await receive(
        desk['export-implementation-report']({ commission: commission.id, meeting, choice, format }),
      ),
    );
    setMaking(null);
  };

  return (
    <Dialog title={text('follow-ups.implementation')} isOpen onClose={onClose}>
      <p className="muted">{text('follow-ups.implementation.explanation')}</p>
      <SelectField
        label={text('follow-ups.implementation.meeting')}
        value={meeting}
        options={meetings.map((entry) => ({ id: entry.id, label: meetingTitle(entry) }))}
        onChange={setChosen}
      />
      <RadioGroup
        label={text('follow-ups.implementation.original')}
        value={original}
        options={commission.sides.map((side) => ({
          id: side.id,
          label: textInFirst(side.shortName, reading) || side.id,
        }))}
        onChange={setOriginal}
      />
      <CheckboxGroup
        label={text('record.languages')}
        value={languages}
        options={offered.map((id) => ({ id, label: languageName(id) }))}
        onChange={(tags) => tags.length > 0 && setSeveral(tags)}
      />
      {languages.length > 1 && (
        <RadioGroup
          label={text('record.layout')}
          value={layout}
          options={LAYOUTS.map((id) => ({ id, label: text(`record.layout.${id}`) }))}
          onChange={setLayout}
        />
      )}
      <p role="status" className="muted">
        {making !== null && text(`record.making.${making}`)}
        {result?.ok && deliveryText(result.value)}
      </p>
      {result && !result.ok && (
        <Banner tone="danger">
          <p>{errorText(result.error)}</p>
        </Banner>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{text('follow-ups.drawer.close')}</Button>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant={format === 'pdf' ? 'primary' : 'normal'}
            isPending={making === format}
            isDisabled={meeting === null || (making !== null && making !== format)}
            onPress={() => void make(format)}
          >
            {text(`record.export.${format}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
};
