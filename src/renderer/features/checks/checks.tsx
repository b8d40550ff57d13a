import type { WeighedFinding } from '@shared/record/checks/check-meeting.ts';
import { useId } from 'react';
import { type MessageId, useText } from '../../app/text.tsx';
import { unsettled, useFindings } from '../../app/use-findings.ts';
import { useMeeting } from '../../app/workspace-context.tsx';
import { CheckWeights } from './check-weights.tsx';
import { FindingRow } from './finding-row.tsx';
import { useExcerpts } from './use-excerpts.ts';
import './checks.css';

const GROUPS = ['blocking', 'advisory', 'accepted'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ gravity, accepted }: WeighedFinding): Group => (accepted === null ? gravity : 'accepted');

/** What the checks find before signature: what holds it up first, each leading to its place. */
export const Checks = () => {
  const text = useText();
  const { meeting } = useMeeting();
  const findings = useFindings();
  if (meeting.status === 'signed')
    return (
      <div className="page">
        <p className="empty-state">{text('checks.signed')}</p>
      </div>
    );
  const blocking = findings.filter((finding) => groupOf(finding) === 'blocking').length;
  return (
    <div className="page checks">
      <header className="checks-head">
        <p className={`checks-verdict ${blocking > 0 ? 'is-held-up' : 'is-free'}`} role="status">
          <span aria-hidden="true">{blocking > 0 ? '■' : '✓'}</span>
          {text(blocking > 0 ? 'checks.held-up' : 'checks.free', { count: blocking })}
        </p>
        {unsettled(findings).length === 0 && <p className="muted">{text('checks.nothing')}</p>}
      </header>
      {GROUPS.map((group) => (
        <FindingGroup
          key={group}
          group={group}
          findings={findings.filter((finding) => groupOf(finding) === group)}
        />
      ))}
      <CheckWeights />
    </div>
  );
};

const FindingGroup = ({ group, findings }: { group: Group; findings: readonly WeighedFinding[] }) => {
  const text = useText();
  const heading = useId();
  const excerptOf = useExcerpts();
  if (findings.length === 0) return null;
  return (
    <section className="card finding-group" aria-labelledby={heading}>
      <h2 id={heading}>{text(`checks.group.${group}` satisfies MessageId, { count: findings.length })}</h2>
      <ul className="findings">
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding} excerpt={excerptOf(finding.place)} />
        ))}
      </ul>
    </section>
  );
};
