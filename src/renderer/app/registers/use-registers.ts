import type { CallError } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import { useParams } from '@tanstack/react-router';
import { useContext } from 'react';
import { editCommission, useCommission } from '../queries.ts';
import { WorkspaceContext } from '../workspace-context.tsx';

export interface Registers {
  commission: Commission;
  /** Edits the registers; null once the edit is safely stored, else why it is not. */
  edit: (command: CommissionCommand) => Promise<CallError | null>;
}

/** The registers of the commission whose place this is. Only where that commission is open. */
export const useRegisters = (): Registers => {
  const workspace = useContext(WorkspaceContext);
  const { commission: address = '' } = useParams({ strict: false });
  const { data } = useCommission(address);
  if (!data) throw new Error('Registers belong to an open commission.');
  return {
    commission: data.commission,
    edit: async (command) => {
      const result = await editCommission(address, [command]);
      if (!result.ok) return result.error;
      // A meeting may name the new entry at once.
      workspace?.session.setCommission(result.value.commission);
      return null;
    },
  };
};
