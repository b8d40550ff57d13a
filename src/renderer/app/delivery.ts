import type { Delivery } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import { useText } from './text.tsx';

/** The served shell hands a file over as a download from an address that works once. */
const download = (address: string, fileName: string): void => {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
};

/** Waits for a file to be made and sees to it that it reaches the user; answers what became of it. */
export const receive = async (made: Promise<Result<Delivery>>): Promise<Result<Delivery>> => {
  const result = await made;
  if (result.ok && result.value.kind === 'download') download(result.value.address, result.value.fileName);
  return result;
};

/** What became of a file, in plain words. */
export const useDeliveryText = (): ((delivery: Delivery) => string) => {
  const text = useText();
  return ({ kind, ...delivery }) =>
    text(`delivery.${kind}`, { file: 'fileName' in delivery ? delivery.fileName : '' });
};
