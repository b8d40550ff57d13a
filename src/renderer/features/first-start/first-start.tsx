import { Link } from '@tanstack/react-router';
import { useText } from '../../app/text.tsx';

/** What a new user sees first: what this is, and how to begin. */
export const FirstStart = () => {
  const text = useText();
  return (
    <div className="page">
      <h1>{text('first-start.title')}</h1>
      <Link to="/commissions/new">{text('first-start.own.action')}</Link>
    </div>
  );
};
