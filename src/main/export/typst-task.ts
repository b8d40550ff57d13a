import type { PrintedDocument } from '@shared/record/record-document.ts';

/** What the worker is asked for. */
export interface TypstTask {
  id: number;
  wanted: 'pdf' | 'pages';
  document: PrintedDocument;
}

/** What the worker answers: a PDF, the pages, or why there is none. */
export type TypstAnswer =
  | { id: number; ok: true; made: Uint8Array | string[] }
  | { id: number; ok: false; reason: string };
