import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { resourceFolder } from './resources.ts';
import { svgPages } from './svg-pages.ts';

/** Turns records into pages, one after the other, on the thread it is called on. */
export interface TypstCompiler {
  /** A tagged PDF/A-2a. Throws with the reason where the record cannot be typeset. */
  pdf(document: RecordDocument): Uint8Array;
  /** One standalone SVG a page. Throws as `pdf`. */
  pages(document: RecordDocument): string[];
}

/** How many typesettings what is remembered from one of them is kept for; it makes the next one after an edit quick. */
const REMEMBERED = 10;

/** Reads the fonts once and keeps what one typesetting can reuse of another. */
export const createTypstCompiler = (): TypstCompiler => {
  const workspace = resourceFolder('record');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [resourceFolder('fonts')] }] });

  const typeset = (document: RecordDocument): NodeTypstDocument => {
    compiler.mapShadow(join(workspace, 'record.json'), Buffer.from(JSON.stringify(document)));
    const compiled = compiler.compile({ mainFilePath: join(workspace, 'record.typ') });
    compiler.evictCache(REMEMBERED);
    if (compiled.result === null)
      throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return compiled.result;
  };

  return {
    // A copy, since the memory of the native buffer is not ours to hand on.
    pdf: (document) => new Uint8Array(compiler.pdf(typeset(document), { pdfStandard: 'a-2a' })),
    pages: (document) => {
      const typesetDocument = typeset(document);
      return svgPages(compiler.plainSvg(typesetDocument), typesetDocument.numOfPages);
    },
  };
};
