/** The names of all calls between renderer and main. Free of zod, so that the preload can carry it. */
export const CALL_NAMES = [
  'describe-desk',
  'create-sample',
  'list-commissions',
  'get-commission',
  'create-commission',
  'edit-commission',
  'list-meetings',
  'get-meeting',
  'create-meeting',
  'edit-meeting',
  'save-meeting',
  'undo-meeting',
  'redo-meeting',
  'preview-record',
  'export-record',
  'export-meeting',
  'list-actions',
  'get-action',
  'edit-follow-ups',
  'export-actions',
  'export-implementation-report',
  'preview-reports',
  'accept-reports',
  'get-desk-settings',
  'edit-desk-settings',
  'list-backups',
  'list-generations',
  'get-generation',
  'restore-generation',
  'delete-meeting',
  'delete-commission',
  'list-trash',
  'restore-from-trash',
  'describe-backups',
  'choose-backup-folder',
  'forget-backup-folder',
  'make-backup',
  'cancel-backup',
  'list-archives',
  'describe-archive',
  'restore-archived-meeting',
  'restore-store',
  'notify',
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** The Electron channel of a call: each call has one of its own. */
export const channelOf = (name: CallName): string => `commission-desk:${name}`;

/** Whether a call leaves the store as it is. Every other one is refused while somebody else holds the store. */
export const isReading = (name: CallName): boolean =>
  /^(?:describe|list|get|preview|export|search|find|compare)-|^notify$/.test(name);
