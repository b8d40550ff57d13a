import { sideOf } from '@shared/domain/commission.ts';
import type { Delegation } from '@shared/domain/meeting.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { personName } from '../../app/registers/register-entries.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

/** Says when a delegation has no head, or when its head is not the co-chair of the side. */
export const HeadMark = ({ delegation }: { delegation: Delegation }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  const head = delegation.delegates.find(({ role }) => role === 'head');
  if (!head) return <p className="head-mark head-missing">{text('delegations.head.missing')}</p>;
  const coChair = commission.people.find(({ id }) => id === sideOf(commission, delegation.side)?.coChair);
  if (!coChair || coChair.id === head.person) return null;
  return (
    <p className="head-mark">
      {text('delegations.head.acting', { coChair: personName(coChair, reading).text })}
    </p>
  );
};
