import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Place } from '@shared/record/checks/check.ts';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMeeting } from '../../app/workspace-context.tsx';

const MEETING = '/commissions/$commission/meetings/$meeting';

/** The step in which a place is, and what to begin with there. */
const whereIs = (place: Place): Pick<LinkProps, 'to' | 'search'> => {
  switch (place.kind) {
    case 'clause':
      return {
        to: `${MEETING}/minutes`,
        search: {
          clause: place.id,
          ...(place.language && { language: place.language }),
          ...(place.span && { from: place.span.start, to: place.span.end }),
        },
      };
    case 'section':
      return { to: `${MEETING}/minutes`, search: { section: place.id } };
    case 'delegation':
      return { to: `${MEETING}/delegations` };
    case 'agenda':
      return { to: `${MEETING}/agenda` };
    case 'previous-action':
      return { to: `${MEETING}/previous-decisions`, search: { action: keyOf(place.origin) } };
    case 'closing':
    case 'annexes':
      return { to: `${MEETING}/overview`, search: { part: place.kind } };
  }
};

/** Leads to the place where a finding is mended. */
export const FindingLink = ({ place, children }: { place: Place; children: ReactNode }) => {
  const { meeting } = useMeeting();
  return (
    <Link
      className="finding-link"
      {...whereIs(place)}
      params={{ commission: meeting.commission, meeting: meeting.id }}
    >
      {children}
    </Link>
  );
};
