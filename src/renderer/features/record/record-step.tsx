import { useText } from '../../app/text.tsx';

/** The final record of a meeting. */
export const RecordStep = () => {
  const text = useText();
  return <p className="page">{text('steps.record')}</p>;
};
