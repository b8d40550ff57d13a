import { inflateRawSync } from 'node:zlib';

/** The most bytes that a workbook may unpack to, and the most tags of XML in it: several times the largest table. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_TAGS = 1_000_000;
/** The most cells that named ranges may span together; a program that reads them makes one entry a cell. */
const MOST_NAMED_CELLS = 2_000_000;

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** One file of an archive, still packed. */
interface PackedFile {
  name: string;
  method: number;
  content: Buffer;
}

const refuse = (): never => {
  throw new RangeError('not an archive as spreadsheets write them');
};

/** The file whose entry in the directory stands at `place`, and the place of the next entry. */
const entryAt = (archive: Buffer, place: number): { file: PackedFile; next: number } => {
  if (archive.readUInt32LE(place) !== DIRECTORY_ENTRY) refuse();
  if (archive.readUInt16LE(place + 8) & ENCRYPTED) refuse();
  const nameEnd = place + 46 + archive.readUInt16LE(place + 28);
  const local = archive.readUInt32LE(place + 42);
  if (archive.readUInt32LE(local) !== LOCAL_ENTRY) refuse();
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const end = start + archive.readUInt32LE(place + 20);
  if (end > archive.length) refuse();
  return {
    file: {
      name: archive.toString('utf8', place + 46, nameEnd),
      method: archive.readUInt16LE(place + 10),
      content: archive.subarray(start, end),
    },
    next: nameEnd + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32),
  };
};

/** The files of a plain archive: one part, nothing before or between, no 64-bit sizes. Throws on anything else. */
const packedFiles = (archive: Buffer): PackedFile[] => {
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  const count = archive.readUInt16LE(end + 10);
  const files: PackedFile[] = [];
  let place = archive.readUInt32LE(end + 16);
  while (files.length < count) {
    const { file, next } = entryAt(archive, place);
    files.push(file);
    place = next;
  }
  return place === end ? files : refuse();
};

/** Throws where the content unpacks to more than `most` bytes. */
const unpacked = ({ method, content }: PackedFile, most: number): Buffer => {
  if (method === DEFLATED) return inflateRawSync(content, { maxOutputLength: most });
  return method === STORED && content.length <= most ? content : refuse();
};

const countOf = (content: Buffer, byte: number): number => {
  let count = 0;
  for (let at = content.indexOf(byte); at >= 0; at = content.indexOf(byte, at + 1)) count += 1;
  return count;
};

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const namedCells = (workbook: string): number =>
  [...workbook.matchAll(/\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/g)]
    .map(
      ([, left = '', top, right = '', bottom]) =>
        (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1),
    )
    .reduce((sum, cells) => sum + cells, 0);

/**
 * Whether the bytes are an archive as spreadsheets write them, small enough unpacked for a program to read. Unpacks
 * it within bounds, so that no size is believed that the archive says of itself. Never throws.
 */
export const isReadableArchive = (bytes: Uint8Array): boolean => {
  try {
    let left = MOST_BYTES;
    let tags = 0;
    for (const file of packedFiles(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      const content = unpacked(file, Math.max(left, 1));
      left -= content.length;
      tags += countOf(content, '<'.charCodeAt(0));
      if (left < 0 || tags > MOST_TAGS) return false;
      if (file.name === 'xl/workbook.xml' && namedCells(content.toString('latin1')) > MOST_NAMED_CELLS)
        return false;
    }
    return true;
  } catch {
    return false;
  }
};
