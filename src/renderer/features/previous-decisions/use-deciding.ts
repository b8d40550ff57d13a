import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { DispositionKind } from '@shared/domain/disposition.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { deciding, decisionAbout } from './deciding.ts';
import { keepingPlace } from './row-focus.ts';

/** A decision that waits for the section in which the action is to go on. */
export interface Asking {
  key: string;
  kind: DispositionKind;
}

export interface Deeds {
  /** `container`: the section or item it goes on in, instead of the one it came from. */
  decide: (action: ActionRow, kind: DispositionKind, container?: Id) => void;
  /** Decides the same about several actions, as one step of undo. */
  decideAll: (actions: readonly ActionRow[], kind: DispositionKind) => void;
  withdraw: (action: ActionRow) => void;
}

/** Decides about actions, and remembers what could not be decided for want of a section. The deeds stay the same. */
export const useDeciding = (): {
  deeds: Deeds;
  asking: Asking | null;
  /** What the last decision about several actions had to leave out for want of a section. */
  leftOut: readonly ActionRow[];
} => {
  const { session, commission, execute } = useWorkspace();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [leftOut, setLeftOut] = useState<readonly ActionRow[]>([]);
  const deeds = useMemo((): Deeds => {
    /** Executes in one go with what it shows, so that the focus can follow. */
    const run = (key: string, command: MeetingCommand): boolean => {
      const keepPlace = keepingPlace(key);
      let isAccepted = false;
      flushSync(() => {
        setAsking(null);
        isAccepted = execute(command);
      });
      keepPlace();
      return isAccepted;
    };
    return {
      decide: (action, kind, container) => {
        const { meeting } = session.view();
        if (decisionAbout(meeting, action)?.kind === kind) return;
        const key = keyOf(action.origin);
        const result = deciding(kind, action, meeting, commission, container);
        if (result.kind === 'place-missing') return setAsking({ key, kind });
        const isAccepted = run(key, result.command);
        if (isAccepted && kind === 'reformulated' && result.successor !== null)
          void navigate({
            to: '/commissions/$commission/meetings/$meeting/minutes',
            params: { commission: commission.id, meeting: meeting.id },
            search: { clause: result.successor },
          });
      },
      decideAll: (actions, kind) => {
        const [first] = actions;
        if (!first) return;
        const { meeting } = session.view();
        const results = actions
          .filter((action) => decisionAbout(meeting, action)?.kind !== kind)
          .map((action) => ({ action, result: deciding(kind, action, meeting, commission) }));
        const commands = results.flatMap(({ result }) => (result.kind === 'command' ? result.command : []));
        const missing = results.flatMap(({ action, result }) =>
          result.kind === 'place-missing' ? action : [],
        );
        const keepPlace = keepingPlace(keyOf(first.origin));
        // React Aria may be in the middle of a press, which React does not let a synchronous update interrupt.
        queueMicrotask(() => {
          flushSync(() => {
            if (commands.length > 0) execute(...commands);
            setLeftOut(missing);
          });
          keepPlace();
        });
      },
      withdraw: (action) => {
        const { origin } = action;
        if (decisionAbout(session.view().meeting, action))
          run(keyOf(origin), { type: 'withdraw-disposition', origin });
      },
    };
  }, [session, commission, execute, navigate]);
  return { deeds, asking, leftOut };
};
