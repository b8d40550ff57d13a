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
  'sign-meeting',
  'signing-progress',
  'cancel-signing',
  'get-follow-ups',
  'sign-rectification',
  'attach-scan',
  'export-filed-file',
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
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** The Electron channel of a call: each call has one of its own. */
export const channelOf = (name: CallName): string => `commission-desk:${name}`;
