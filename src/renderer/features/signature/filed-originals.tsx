import { useId } from 'react';
import { useDayText } from '../../app/day-text.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { FileList } from './file-list.tsx';

/** What was signed, when, and everything that was filed with it. */
export const FiledOriginals = () => {
  const text = useText();
  const heading = useId();
  const { dayText } = useDayText();
  const { meeting } = useMeeting();
  const { seal, closing } = meeting;
  const day = closing.signedOn === null ? '' : dayText(closing.signedOn);
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text('signature.signed', { day })}</h2>
      <p>{text('signature.signed.explanation')}</p>
      {seal === null && <p className="muted">{text('signature.signed.unsealed')}</p>}
      {seal !== null && (
        <dl className="seal">
          <dt>{text('signature.seal')}</dt>
          <dd>
            <code>{seal.content}</code>
            <p className="muted">{text('signature.seal.explanation')}</p>
          </dd>
        </dl>
      )}
      {seal !== null && seal.files.length === 0 && (
        <p className="muted">{text('signature.signed.elsewhere')}</p>
      )}
      {seal !== null && seal.files.length > 0 && (
        <FileList
          label={text('signature.originals')}
          files={seal.files.map((file) => ({
            ...file,
            ...(file.name === 'record.json' && { remark: text('signature.file.content') }),
            ...(file.name.endsWith('-verification-sheet.pdf') && { remark: text('signature.file.sheet') }),
          }))}
          placeOf={(name) => ({ kind: 'record', name })}
        />
      )}
    </section>
  );
};
