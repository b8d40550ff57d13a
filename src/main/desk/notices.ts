import type { Handling } from './context.ts';
import type { DeskPorts } from './ports.ts';

/** The call that tells the user something outside the window. */
export const noticeHandlers = (ports: Pick<DeskPorts, 'notify'>): Handling<'notify'> => ({
  notify: async (notice) => {
    ports.notify?.(notice);
    return {};
  },
});
