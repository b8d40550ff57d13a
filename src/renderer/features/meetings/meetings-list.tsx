import { useText } from '../../app/text.tsx';

/** The meetings of a commission. */
export const MeetingsList = () => {
  const text = useText();
  return (
    <div className="page">
      <h1>{text('meetings.title')}</h1>
    </div>
  );
};
