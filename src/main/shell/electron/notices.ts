import type { Notice } from '@shared/contract/calls.ts';
import { Notification } from 'electron';

/**
 * Shows notices as notifications of the system, the latest one only; a click on it calls `onClick`. Where the system
 * has no notifications nothing happens, because the window says the same.
 */
export const createNotices = (onClick: () => void): ((notice: Notice) => void) => {
  // Kept, because a notification that is collected as garbage no longer hears of its click.
  let latest: Notification | undefined;
  return ({ title, body }) => {
    if (!Notification.isSupported()) return;
    latest?.close();
    latest = new Notification({ title, body });
    latest.on('click', onClick);
    latest.show();
  };
};
