import { isSettled } from './settle.ts';

/** How JSON is laid out. */
interface Style {
  /** What stands before a member that is nested so deep. */
  breakAt(depth: number): string;
  /** What stands between a key and its value. */
  colon: string;
  keysOf(object: object): string[];
}

/** Text and ready bytes in the order in which they were added. */
class Chunks {
  private readonly bytes: Uint8Array[] = [];
  private text = '';

  addText(text: string): void {
    this.text += text;
  }

  addBytes(bytes: Uint8Array): void {
    this.endText();
    this.bytes.push(bytes);
  }

  joined(): Uint8Array {
    this.endText();
    const [first] = this.bytes;
    return first && this.bytes.length === 1 ? first : Buffer.concat(this.bytes);
  }

  private endText(): void {
    if (this.text !== '') this.bytes.push(Buffer.from(this.text, 'utf8'));
    this.text = '';
  }
}

/**
 * Writes JSON data as UTF-8 and remembers what it has written of settled parts, so that writing a state
 * again after an edit takes as long as the edit is large, not as the data.
 */
class JsonBytes {
  private readonly written = new WeakMap<object, { depth: number; bytes: Uint8Array }>();

  constructor(private readonly style: Style) {}

  /** The value between `before` and `after`. `depth`: how deep it is nested in what it is written into. */
  of(value: unknown, depth = 0, before = '', after = ''): Uint8Array {
    const chunks = new Chunks();
    chunks.addText(before);
    this.write(chunks, value, depth);
    chunks.addText(after);
    return chunks.joined();
  }

  private write(chunks: Chunks, value: unknown, depth: number): void {
    if (value === null || typeof value !== 'object') chunks.addText(JSON.stringify(value));
    else if (isSettled(value)) chunks.addBytes(this.remembered(value, depth));
    else this.writeNew(chunks, value, depth);
  }

  private writeNew(chunks: Chunks, value: object, depth: number): void {
    if (Array.isArray(value)) this.writeList(chunks, value, depth);
    else this.writeObject(chunks, value as Record<string, unknown>, depth);
  }

  private writeList(chunks: Chunks, list: readonly unknown[], depth: number): void {
    const next = this.style.breakAt(depth + 1);
    let open = '[';
    for (const entry of list) {
      chunks.addText(open + next);
      this.write(chunks, entry, depth + 1);
      open = ',';
    }
    chunks.addText(open === '[' ? '[]' : `${this.style.breakAt(depth)}]`);
  }

  private remembered(part: object, depth: number): Uint8Array {
    const known = this.written.get(part);
    if (known?.depth === depth) return known.bytes;
    const chunks = new Chunks();
    this.writeNew(chunks, part, depth);
    const bytes = chunks.joined();
    this.written.set(part, { depth, bytes });
    return bytes;
  }

  private writeObject(chunks: Chunks, object: Record<string, unknown>, depth: number): void {
    const { breakAt, colon, keysOf } = this.style;
    const next = breakAt(depth + 1);
    let open = '{';
    for (const key of keysOf(object)) {
      const member = object[key];
      if (member === undefined) continue;
      chunks.addText(`${open}${next}${JSON.stringify(key)}${colon}`);
      this.write(chunks, member, depth + 1);
      open = ',';
    }
    chunks.addText(open === '{' ? '{}' : `${breakAt(depth)}}`);
  }
}

/** The bytes of `JSON.stringify(value, null, 2)`, for JSON data. */
export const indentedBytes = new JsonBytes({
  breakAt: (depth) => `\n${'  '.repeat(depth)}`,
  colon: ': ',
  keysOf: Object.keys,
});

/** The bytes of `canonicalJson(value)`, for JSON data. */
export const canonicalBytes = new JsonBytes({
  breakAt: () => '',
  colon: ':',
  keysOf: (object) => Object.keys(object).sort(),
});
