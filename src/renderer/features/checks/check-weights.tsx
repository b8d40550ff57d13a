import type { CallError } from '@shared/contract/result.ts';
import { CHECK_GRAVITIES, type CheckGravity } from '@shared/domain/check-gravity.ts';
import { CHECK_NAMES, type CheckName, gravityOf, USUAL_GRAVITIES } from '@shared/record/checks/check.ts';
import { useState } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { editCommission } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';
import { Disclosure } from '../../components/disclosure.tsx';

/** How much each check weighs in this commission; the choice holds for all its meetings that are not signed yet. */
export const CheckWeights = () => {
  const text = useText();
  const { errorText } = useErrorText();
  const { commission } = useWorkspace();
  const [error, setError] = useState<CallError | null>(null);
  const weigh = async (check: CheckName, gravity: CheckGravity) => {
    const { [check]: _, ...others } = commission.checkGravities;
    const checkGravities = gravity === USUAL_GRAVITIES[check] ? others : { ...others, [check]: gravity };
    const result = await editCommission(commission.id, [
      { type: 'edit-commission', changes: { checkGravities } },
    ]);
    setError(result.ok ? null : result.error);
  };
  return (
    <Disclosure label={text('checks.weights')}>
      <p className="muted">{text('checks.weights.explanation')}</p>
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
        </Banner>
      )}
      <ul className="check-weights">
        {CHECK_NAMES.map((check) => (
          <li key={check}>
            <span>{text(`check.${check}`)}</span>
            <CompactSelect
              label={text('checks.weight', { check: text(`check.${check}`) })}
              value={gravityOf(check, commission)}
              options={CHECK_GRAVITIES.map((id) => ({ id, label: text(`checks.gravity.${id}`) }))}
              onChange={(gravity) => void weigh(check, gravity)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
