import { isSettled } from './settle.ts';

/** How JSON is laid out. */
interface Style {
  /** What stands before a member that is nested so deep. */
  breakAt(depth: number): string;
  /** What stands between a key and its value. */
  colon: string;
  keysOf(object: object): string[];
}

/** Room for most files of a store. What an unusual one needs beyond the most is given back. */
const ROOM = { first: 128 * 1024, most: 4 * 1024 * 1024 };
/** Up to this length, a loop over plain letters is done sooner than a call out of JavaScript. */
const SHORT = 24;

const copyOf = (bytes: Uint8Array): Uint8Array => {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  copy.set(bytes);
  return copy;
};

/** Bytes one after the other in a buffer that is used again and again, because fresh memory is slow memory. */
class Sheet {
  private buffer = Buffer.allocUnsafeSlow(ROOM.first);
  private end = 0;
  /** Not among the bytes yet: one long text is put among them sooner than many short ones. */
  private text = '';

  addText(text: string): void {
    this.text += text;
  }

  addBytes(bytes: Uint8Array): void {
    this.endText();
    this.makeRoom(bytes.length);
    this.buffer.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** Where what is added next will stand. */
  place(): number {
    this.endText();
    return this.end;
  }

  /** A copy of everything from this place on. */
  copyFrom(place: number): Uint8Array {
    return copyOf(this.viewFrom(place));
  }

  /** Everything from this place on, until something else is written there. */
  viewFrom(place: number): Uint8Array {
    this.endText();
    return this.buffer.subarray(place, this.end);
  }

  clear(): void {
    this.text = '';
    this.end = 0;
    if (this.buffer.length > ROOM.most) this.buffer = Buffer.allocUnsafeSlow(ROOM.first);
  }

  private endText(): void {
    const { text } = this;
    if (text === '') return;
    this.text = '';
    if (text.length <= SHORT && this.addPlain(text)) return;
    this.makeRoom(Buffer.byteLength(text));
    this.end += this.buffer.write(text, this.end);
  }

  /** Adds a text of ASCII characters only; false where it is none. */
  private addPlain(text: string): boolean {
    this.makeRoom(text.length);
    const { buffer, end } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) return false;
      buffer[end + index] = code;
    }
    this.end += text.length;
    return true;
  }

  private makeRoom(size: number): void {
    if (this.end + size <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.end + size));
    larger.set(this.buffer.subarray(0, this.end));
    this.buffer = larger;
  }
}

/**
 * Writes JSON data as UTF-8 and remembers what it has written of settled parts, so that writing a state
 * again after an edit takes as long as the edit is large, not as the data.
 */
class JsonBytes {
  private readonly written = new WeakMap<object, { depth: number; bytes: Uint8Array }>();
  private readonly sheet = new Sheet();

  constructor(private readonly style: Style) {}

  /** The value between `before` and `after`. `depth`: how deep it is nested in what it is written into. */
  of(value: unknown, depth = 0, before = '', after = ''): Uint8Array {
    return this.read(value, copyOf, depth, before, after);
  }

  /** As `of`, for a `reader` that needs the bytes no longer than it runs. */
  read<Found>(
    value: unknown,
    reader: (bytes: Uint8Array) => Found,
    depth = 0,
    before = '',
    after = '',
  ): Found {
    try {
      this.sheet.addText(before);
      this.write(value, depth);
      this.sheet.addText(after);
      return reader(this.sheet.viewFrom(0));
    } finally {
      this.sheet.clear();
    }
  }

  private write(value: unknown, depth: number): void {
    if (value === null || typeof value !== 'object') this.sheet.addText(JSON.stringify(value));
    else if (isSettled(value)) this.writeSettled(value, depth);
    else this.writeNew(value, depth);
  }

  private writeNew(value: object, depth: number): void {
    if (Array.isArray(value)) this.writeList(value, depth);
    else this.writeObject(value as Record<string, unknown>, depth);
  }

  private writeList(list: readonly unknown[], depth: number): void {
    const next = this.style.breakAt(depth + 1);
    let open = '[';
    for (const entry of list) {
      this.sheet.addText(open + next);
      this.write(entry, depth + 1);
      open = ',';
    }
    this.sheet.addText(open === '[' ? '[]' : `${this.style.breakAt(depth)}]`);
  }

  private writeSettled(part: object, depth: number): void {
    const known = this.written.get(part);
    if (known?.depth === depth) {
      this.sheet.addBytes(known.bytes);
      return;
    }
    const place = this.sheet.place();
    this.writeNew(part, depth);
    this.written.set(part, { depth, bytes: this.sheet.copyFrom(place) });
  }

  private writeObject(object: Record<string, unknown>, depth: number): void {
    const { breakAt, colon, keysOf } = this.style;
    const next = breakAt(depth + 1);
    let open = '{';
    for (const key of keysOf(object)) {
      const member = object[key];
      if (member === undefined) continue;
      this.sheet.addText(`${open}${next}${JSON.stringify(key)}${colon}`);
      this.write(member, depth + 1);
      open = ',';
    }
    this.sheet.addText(open === '{' ? '{}' : `${breakAt(depth)}}`);
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
