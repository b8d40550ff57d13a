import type { OpenMeeting } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Loading } from '../components/loading.tsx';
import { desk } from './desk-client.ts';
import { MeetingSession } from './meeting-session.ts';
import { queryClient, unwrap, useCommission, useIsReadOnly } from './queries.ts';
import { ScreenFailure } from './screen-failure.tsx';
import { useShowInStatusBar } from './status-bar.tsx';
import { useText } from './text.tsx';
import { useUndoKeys } from './undo-keys.ts';
import { guardUnsaved } from './unsaved-guard.ts';
import { WorkspaceContext } from './workspace-context.tsx';
import { WorkspaceFrame } from './workspace-frame.tsx';

/** A meeting with its steps: loads it once and keeps one session for as long as the workspace is open. */
export const Workspace = () => {
  const text = useText();
  const { commission, meeting } = useParams({ from: '/commissions/$commission/meetings/$meeting' });
  const openCommission = useCommission(commission);
  const openMeeting = useQuery({
    queryKey: ['meeting', commission, meeting],
    queryFn: () => unwrap(desk['get-meeting']({ commission, meeting })),
    // The session is the truth of this window from here on; a later visit asks again.
    gcTime: 0,
  });
  const failure = openCommission.error ?? openMeeting.error;
  if (failure) return <ScreenFailure error={failure} />;
  if (!openCommission.data || !openMeeting.data) return <Loading label={text('status.loading')} />;
  return (
    <OpenWorkspace
      key={openMeeting.data.meeting.id}
      open={openMeeting.data}
      commission={openCommission.data.commission}
    />
  );
};

const OpenWorkspace = ({ open, commission }: { open: OpenMeeting; commission: Commission }) => {
  const [session] = useState(() => new MeetingSession(desk, open, commission));
  const isReadOnly = useIsReadOnly();
  const [rejection, setRejection] = useState<Rejection | null>(null);
  useEffect(() => session.setCommission(commission), [session, commission]);
  useEffect(
    () => () => {
      void session
        .flush()
        .then(() => queryClient.invalidateQueries({ queryKey: ['meetings', commission.id] }));
    },
    [session, commission.id],
  );
  const execute = useCallback(
    (...commands: MeetingCommand[]) => {
      if (isReadOnly) return false;
      const refused = session.execute(...commands);
      setRejection(refused);
      return refused === null;
    },
    [session, isReadOnly],
  );
  const workspace = useMemo(() => ({ session, commission, execute }), [session, commission, execute]);
  useUndoKeys(session);
  useEffect(() => guardUnsaved(session), [session]);
  useShowInStatusBar(session);
  return (
    <WorkspaceContext value={workspace}>
      <WorkspaceFrame rejection={rejection} onDismissRejection={() => setRejection(null)}>
        <Outlet />
      </WorkspaceFrame>
    </WorkspaceContext>
  );
};
