import type { RecordChoice } from '../domain/record-choice.ts';
import type { Block, Parallel, PrintedDocument } from './record-document.ts';
import { inEvery, type Voice } from './voice.ts';

/** A document with this title over its body, which is no record: no annexes, no seal, and nobody signs it. */
export const plainDocument = (
  { original, layout }: Pick<RecordChoice, 'original' | 'layout'>,
  voices: readonly Voice[],
  title: Parallel,
  body: readonly Block[],
): PrintedDocument => ({
  original,
  layout,
  languages: voices.map(({ tag, direction }) => ({ tag, direction })),
  title: title.map((text) => text.replaceAll('\n', ' ')),
  pageLabel: inEvery(voices, (voice) => voice.formulas.pageLabel),
  mark: null,
  body: [{ kind: 'title', text: title }, ...body],
  closing: null,
  signatures: null,
  annexes: [],
  seal: null,
});
