import type { CallOutput } from '@shared/contract/calls.ts';
import { failure, type Result } from '@shared/contract/result.ts';
import { LARGEST_SCAN, SCAN_PART } from '@shared/contract/signing.ts';
import { desk } from '../../app/desk-client.ts';
import { newId } from '../../app/new-id.ts';
import type { MeetingPlace } from '../../app/signed/signed-queries.ts';

/** The bytes as base64; rejects where they cannot be read. */
const asBase64 = (part: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    // `data:...;base64,CONTENT`
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(part);
  });

/** Sends a scan part by part, so that no call grows too large; `onProgress` hears the bytes that have arrived. */
export const sendScan = async (
  place: MeetingPlace,
  file: File,
  onProgress: (received: number) => void,
): Promise<Result<CallOutput<'attach-scan'>>> => {
  if (file.size > LARGEST_SCAN || file.size === 0) return failure('invalid-input', file.name);
  const upload = newId('scan');
  let last: Result<CallOutput<'attach-scan'>> = failure('internal');
  for (let offset = 0; offset < file.size; offset += SCAN_PART) {
    const part = await asBase64(file.slice(offset, offset + SCAN_PART));
    last = await desk['attach-scan']({ ...place, upload, name: file.name, size: file.size, offset, part });
    if (!last.ok) return last;
    onProgress(last.value.received);
  }
  return last;
};
