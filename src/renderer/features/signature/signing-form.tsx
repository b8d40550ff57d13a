import { Layout } from '@shared/domain/record-choice.ts';
import { originalsIn, usualLayout } from '@shared/record/originals.ts';
import { useState } from 'react';
import { useDayText } from '../../app/day-text.ts';
import { desk } from '../../app/desk-client.ts';
import { refreshActions } from '../../app/follow-up-queries.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { queryClient } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { useToday } from '../../app/use-today.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateField } from '../../components/date-field.tsx';
import { SignForEver } from './sign-for-ever.tsx';
import { useSigning } from './use-signing.ts';

/** The day of signature and the layouts to be filed, and then the signature itself. */
export const SigningForm = () => {
  const text = useText();
  const today = useToday();
  const { dayText } = useDayText();
  const languageName = useLanguageName();
  const { session, commission } = useWorkspace();
  const { meeting } = useMeeting();
  const { closing } = meeting;
  const [day, setDay] = useState(closing.signedOn ?? today);
  const [layouts, setLayouts] = useState<Layout[]>([usualLayout(closing.languages)]);
  const place = { commission: meeting.commission, meeting: meeting.id };
  const signing = useSigning(place);
  const originals = originalsIn(commission, closing.languages, layouts).length;

  const sign = async () => {
    // What was typed last belongs to what is signed.
    await session.flush();
    const { revision } = session.view();
    await signing.run(() => desk['sign-meeting']({ ...place, revision, signedOn: day, layouts }));
    await session.refresh();
    await queryClient.invalidateQueries({ queryKey: ['meetings', commission.id] });
    await refreshActions();
  };

  return (
    <>
      <p>{text('signature.explanation')}</p>
      <div className="signing-fields">
        <DateField
          label={text('signature.day')}
          value={day}
          onChange={(chosen) => setDay(chosen ?? today)}
          isDisabled={signing.progress !== null}
        />
        <CheckboxGroup
          label={text('signature.layouts')}
          value={layouts}
          options={Layout.options.map((id) => ({ id, label: text(`signature.layout.${id}`) }))}
          onChange={(chosen) => chosen.length > 0 && setLayouts(chosen)}
          hint={text('signature.layouts.hint', {
            count: originals,
            languages: closing.languages.map(languageName).join(', '),
          })}
          isDisabled={signing.progress !== null}
        />
      </div>
      <SignForEver
        signing={signing}
        label={text('signature.sign')}
        warning={text('signature.warning', { day: dayText(day) })}
        day={day}
        onSign={() => void sign()}
      />
    </>
  );
};
