import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { LoadFailure } from './load-failure.tsx';
import { commissionsQuery } from './queries.ts';
import { useText } from './text.tsx';

/** What a screen shows where what it needs could not be read, with the way back to the meetings. */
export const ScreenFailure = ({ error }: { error: unknown }) => {
  const text = useText();
  const { commission } = useParams({ strict: false });
  const { data } = useQuery(commissionsQuery);
  const known = data?.commissions.find(({ id }) => id === commission);
  return (
    <div className="page">
      <LoadFailure error={error} />
      <p>
        {known ? (
          <Link to="/commissions/$commission/meetings" params={{ commission: known.id }}>
            {text('load-failure.to-meetings')}
          </Link>
        ) : (
          <Link to="/">{text('load-failure.to-meetings')}</Link>
        )}
      </p>
    </div>
  );
};
