import { useText } from '../../app/text.tsx';

/** A new meeting, prepared from the one before it. */
export const NewMeeting = () => {
  const text = useText();
  return (
    <div className="page">
      <h1>{text('meetings.new')}</h1>
    </div>
  );
};
