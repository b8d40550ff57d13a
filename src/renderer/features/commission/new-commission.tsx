import { useText } from '../../app/text.tsx';

/** A new commission: everything that its records will need, on one page. */
export const NewCommission = () => {
  const text = useText();
  return (
    <div className="page">
      <h1>{text('commission.new')}</h1>
    </div>
  );
};
