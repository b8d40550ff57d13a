import { useId } from 'react';
import { useErrorText } from '../../../app/error-text.ts';
import { useText } from '../../../app/text.tsx';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';
import { usePrivateNotes } from './use-private-notes.ts';

const LONGEST_OFFICER = 200;
const LONGEST_NOTE = 5_000;

/** What belongs to one's own side alone; marked as such, and saved by itself. */
export const PrivateLayer = ({ row }: { row: FollowUpRow }) => {
  const text = useText();
  const { errorText } = useErrorText();
  const headingId = useId();
  const { notes, saving, failure, change, retry } = usePrivateNotes(row);
  return (
    <section className="drawer-part private-layer" aria-labelledby={headingId}>
      <header className="drawer-part-head">
        <h3 id={headingId}>{text('follow-ups.private')}</h3>
        <span className="muted" role="status">
          {saving && text(`follow-ups.private.${saving}`)}
        </span>
      </header>
      <p className="private-mark">{text('follow-ups.private.explanation')}</p>
      <div className="field-row">
        <TextField
          label={text('follow-ups.private.officer')}
          value={notes.officer}
          onChange={(officer) => change({ officer: officer.slice(0, LONGEST_OFFICER) })}
        />
        <DateField
          label={text('follow-ups.private.control-date')}
          value={notes.controlDate}
          onChange={(controlDate) => change({ controlDate })}
        />
      </div>
      <TextArea
        label={text('follow-ups.private.note')}
        value={notes.note}
        onChange={(note) => change({ note: note.slice(0, LONGEST_NOTE) })}
      />
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
          <Button onPress={retry}>{text('action.try-again')}</Button>
        </Banner>
      )}
    </section>
  );
};
