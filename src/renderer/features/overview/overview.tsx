import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIsEditable } from '../../app/workspace-context.tsx';
import { Annexes } from './annexes.tsx';
import { ClosingOfRecord } from './closing-of-record.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import { MeetingState } from './meeting-state.tsx';
import { NextMeetingCard } from './next-meeting-card.tsx';
import './overview.css';

/** The meeting as a whole: where it stands, where and when it is held, and how its record ends. */
export const Overview = () => {
  const isEditable = useIsEditable();
  const { part } = useSearch({ from: '/commissions/$commission/meetings/$meeting/overview' });
  // Whoever is sent to a part of the page from another step goes on there.
  useEffect(() => {
    if (part) document.getElementById(part)?.focus();
  }, [part]);
  return (
    <div className="page">
      <MeetingState />
      <MeetingHeader isEditable={isEditable} />
      <NextMeetingCard isEditable={isEditable} />
      <ClosingOfRecord />
      <Annexes isEditable={isEditable} />
    </div>
  );
};
