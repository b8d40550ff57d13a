import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedDocument } from '@shared/record/record-document.ts';
import { resourceFolder } from './resources.ts';
import { svgPages } from './svg-pages.ts';

/** Turns records into pages, one after the other, on the thread it is called on. */
export interface TypstCompiler {
  /** A tagged PDF/A-2a. Throws with the reason where the record cannot be typeset. */
  pdf(document: PrintedDocument): Uint8Array;
  /** One standalone SVG a page. Throws as `pdf`. */
  pages(document: PrintedDocument): string[];
}

/** How many typesettings what is remembered from one of them is kept for; it makes the next one after an edit quick. */
const REMEMBERED = 10;

const MESSAGE = /"?message"?: ?"((?:[^"\\]|\\.)*)"/;

/** What Typst says of a failure, without the dump around it. */
const reasonOf = (failure: unknown): string => {
  const text =
    failure instanceof Error
      ? failure.message || String(Reflect.get(failure, 'code'))
      : JSON.stringify(failure);
  return (MESSAGE.exec(text)?.[1] ?? text).replaceAll('\\"', '"');
};

/** Reads the fonts once and keeps what one typesetting can reuse of another. */
export const createTypstCompiler = (): TypstCompiler => {
  const workspace = resourceFolder('record');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [resourceFolder('fonts')] }] });

  const typeset = (document: PrintedDocument): NodeTypstDocument => {
    compiler.mapShadow(join(workspace, 'record.json'), Buffer.from(JSON.stringify(document)));
    const compiled = compiler.compile({ mainFilePath: join(workspace, 'record.typ') });
    compiler.evictCache(REMEMBERED);
    if (compiled.result === null) throw new Error(reasonOf(compiled.takeError()?.shortDiagnostics));
    return compiled.result;
  };

  return {
    pdf: (document) => {
      const typesetDocument = typeset(document);
      try {
        // A copy, since the memory of the native buffer is not ours to hand on.
        return new Uint8Array(compiler.pdf(typesetDocument, { pdfStandard: 'a-2a' }));
      } catch (error) {
        throw new Error(reasonOf(error), { cause: error });
      }
    },
    pages: (document) => {
      const typesetDocument = typeset(document);
      return svgPages(compiler.plainSvg(typesetDocument), typesetDocument.numOfPages);
    },
  };
};
