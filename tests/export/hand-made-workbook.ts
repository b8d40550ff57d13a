import { crc32, deflateRawSync } from 'node:zlib';

const numbers = (...parts: [size: 2 | 4, value: number][]): Buffer =>
  Buffer.concat(
    parts.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );

/** A ZIP archive of these files, each telling `toldSize` as its size where that is given. */
export const packed = (
  files: Record<string, string>,
  { toldSize }: { toldSize?: number } = {},
): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const deflated = deflateRawSync(content);
    const facts = numbers(
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc32(content)],
      [4, deflated.length],
      [4, toldSize ?? content.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, 0x04034b50]), facts, Buffer.from(name), deflated]);
    directory.push(
      numbers([4, 0x02014b50], [2, 20]),
      facts,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      Buffer.from(name),
    );
    locals.push(local);
    offset += local.length;
  }
  const count = Object.keys(files).length;
  const list = Buffer.concat(directory);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...locals, list, end]));
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet with these rows; `before` stands before the sheet, `after` behind its rows. */
export const handMadeWorkbook = (parts: {
  rows: string;
  before?: string;
  after?: string;
  /** What the only defined name means. */
  name?: string;
}): Uint8Array => {
  const { rows, before = '', after = '', name } = parts;
  const names = name ? `<definedNames><definedName name="all">${name}</definedName></definedNames>` : '';
  return packed({
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/worksheets/sheet1.xml': `${before}<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  });
};
