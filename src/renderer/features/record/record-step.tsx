import { useState } from 'react';
import { MissingList } from '../../app/missing-list.tsx';
import { useText } from '../../app/text.tsx';
import { useMissingThings } from '../../app/use-missing-things.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { RecordExport } from './record-export.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordNotes } from './record-notes.tsx';
import { RecordPages } from './record-pages.tsx';
import { choiceOf, usualForm } from './record-wishes.ts';
import './record.css';

/** The final record as it would print now: which original, its pages, and the files made from it. */
export const RecordStep = () => {
  const text = useText();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const [wishes, setWishes] = useState(() => usualForm(commission, meeting));
  const choice = choiceOf(wishes, commission, meeting);
  const missing = useMissingThings(choice.languages);
  return (
    <div className="record">
      <div className="record-panel">
        <RecordForm wishes={wishes} onChange={setWishes} />
        <RecordExport choice={choice} />
        <RecordNotes languages={choice.languages} />
        {missing.length > 0 && (
          <section className="record-missing" aria-labelledby="record-missing">
            <h2 id="record-missing">{text('record.missing')}</h2>
            <MissingList things={missing} />
            <p className="field-hint">{text('record.missing.draft')}</p>
          </section>
        )}
      </div>
      <RecordPages choice={choice} />
    </div>
  );
};
