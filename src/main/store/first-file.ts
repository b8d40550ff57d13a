import type { Id } from '@shared/domain/identifier.ts';
import { encode } from './envelope.ts';
import type { FileKind } from './file-kind.ts';
import { fileNameOf } from './layout.ts';

/** A file that is to come into a folder yet to be made. */
export interface FirstFile {
  name: string;
  bytes: Uint8Array;
}

/** The file at its first revision. */
export const firstFile = <Data extends { id: Id }>(kind: FileKind<Data>, data: Data): FirstFile => ({
  name: fileNameOf(kind),
  bytes: encode(kind, { revision: 1, data }),
});
