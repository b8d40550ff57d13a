import { useText } from '../../app/text.tsx';

/** The settings of a commission. */
export const EditCommission = () => {
  const text = useText();
  return (
    <div className="page">
      <h1>{text('commission.edit')}</h1>
    </div>
  );
};
