import type { Commission } from '@shared/domain/commission.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MeetingSession, MeetingView } from './meeting-session.ts';
import { useIsReadOnly } from './queries.ts';

export interface Workspace {
  session: MeetingSession;
  commission: Commission;
  /**
   * Executes commands, all or none, as one step of undo; where the domain refuses, the frame says why. Returns whether
   * they were accepted; nothing is while another desk holds the store. Stays the same function while that stays the same.
   */
  execute: (...commands: MeetingCommand[]) => boolean;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open meeting's session with its commission. Only inside a meeting's workspace. */
export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('This screen belongs inside a meeting.');
  return workspace;
};

/** The meeting as it stands in this window, with its save state; renders again after each change. */
export const useMeeting = (): MeetingView => {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, session.view);
};

/** Whether the text of the meeting is agreed or signed, so that nobody edits its content. */
export const useIsClosed = (): boolean => {
  const { status } = useMeeting().meeting;
  return status === 'agreed' || status === 'signed';
};

/** Whether the meeting still takes edits of its content, and this desk may make them. */
export const useIsEditable = (): boolean => {
  const isClosed = useIsClosed();
  const isReadOnly = useIsReadOnly();
  return !isClosed && !isReadOnly;
};
