import type { Commission } from '@shared/domain/commission.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { desk } from '../../app/desk-client.ts';
import { commissionsQuery, queryClient } from '../../app/queries.ts';
import { ScreenFailure } from '../../app/screen-failure.tsx';
import { useText } from '../../app/text.tsx';
import { blankCommission, withIds } from './commission-draft.ts';
import { CommissionForm } from './commission-form.tsx';

/** A new commission: everything that its records will need, on one page. */
export const NewCommission = () => {
  const text = useText();
  const navigate = useNavigate();
  const [blank] = useState(blankCommission);
  const { data, error } = useQuery(commissionsQuery);
  if (error) return <ScreenFailure error={error} />;
  const create = async (draft: Commission) => {
    const taken = data?.commissions.map(({ id }) => id) ?? [];
    let commission = withIds(draft, taken);
    let result = await desk['create-commission']({ commission });
    // A commission that was thrown away keeps its id.
    while (!result.ok && result.error.code === 'already-exists' && taken.length < 1_000) {
      taken.push(commission.id);
      commission = withIds(draft, taken);
      result = await desk['create-commission']({ commission });
    }
    if (!result.ok) return result.error;
    await queryClient.invalidateQueries({ queryKey: ['commissions'] });
    await navigate({ to: '/commissions/$commission/meetings', params: { commission: commission.id } });
    return null;
  };
  return (
    <CommissionForm
      title={text('commission.new')}
      explanation={text('commission.what-is-needed')}
      start={blank}
      saveLabel={text('commission.create')}
      save={create}
      onCancel={() => void navigate({ to: '/' })}
    />
  );
};
