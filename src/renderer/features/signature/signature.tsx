import { useMeeting } from '../../app/workspace-context.tsx';
import { BeforeSignature } from './before-signature.tsx';
import { FiledOriginals } from './filed-originals.tsx';
import { Rectifications } from './rectifications.tsx';
import { Scans } from './scans.tsx';
import './signature.css';

/** The signature of a record: what it needs, how it is done, and afterwards everything that was filed with it. */
export const Signature = () => {
  const { meeting } = useMeeting();
  return (
    <div className="page">
      {meeting.status === 'signed' ? (
        <>
          <FiledOriginals />
          <Scans />
          <Rectifications />
        </>
      ) : (
        <BeforeSignature />
      )}
    </div>
  );
};
