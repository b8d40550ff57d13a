import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Meeting } from '@shared/domain/meeting.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { Document, Packer, Paragraph } from 'docx';
import { docxOf } from '../../src/main/export/docx.ts';
import { resourceFolder } from '../../src/main/export/resources.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';
import { meetingOfUsualSize } from './usual-meeting.ts';

const ROUNDS = 7;

/** The record of a meeting of usual size in two columns, as it is after so many edits of one clause. */
const recordAfter = (edits: number): RecordDocument => {
  const meeting: Meeting = meetingOfUsualSize(21);
  const [clause] = meeting.sections[3]?.clauses ?? [];
  if (clause) clause.text = { ...clause.text, ru: `${clause.text.ru} ${'Уточнено. '.repeat(edits)}` };
  return recordDocumentOf(
    meeting,
    fixtureCommission(),
    { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'columns' },
    formulas,
    [],
  );
};

/** All text of the record, one paragraph a text and language. */
const plainTexts = (document: RecordDocument): string[] =>
  [...JSON.stringify(document).matchAll(/"((?:[^"\\]|\\.){20,})"/g)].map(([, text = '']) => text);

/** Plain Typst without our template: what the compiler needs for text of this length. */
const createPlainCompiler = () => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [resourceFolder('fonts')] }] });
  return (document: RecordDocument) =>
    compiler.pdf({
      mainFileContent: `#set text(font: "Tinos")\n#for text in ${JSON.stringify(plainTexts(document)).replace(/^\[|\]$/g, (end) => (end === '[' ? '(' : ',)'))} { par(text) }`,
    });
};

const forgetEverything = (): void => NodeCompiler.create().evictCache(0);

const rounds = async (prepare: (round: number) => () => Promise<unknown> | unknown): Promise<number> => {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const task = prepare(round);
    taken.push(await millisecondsOf(async () => task()));
  }
  return median(taken);
};

const cold = (typesetterOf: () => (document: RecordDocument) => unknown): Promise<number> =>
  rounds(() => {
    const document = recordAfter(0);
    forgetEverything();
    return () => typesetterOf()(document);
  });

const afterAnEdit = (typeset: (document: RecordDocument) => unknown): Promise<number> => {
  typeset(recordAfter(0));
  return rounds((round) => {
    const document = recordAfter(round + 1);
    return () => typeset(document);
  });
};

/** How long the record of a meeting of usual size takes as PDF, as preview and as DOCX. */
export const run = async (): Promise<Measurement[]> => {
  const compiler = createTypstCompiler();
  const plainCold = await cold(createPlainCompiler);
  const plainEdit = await afterAnEdit(createPlainCompiler());
  const plainDocx = await rounds(() => {
    const children = plainTexts(recordAfter(0)).map((text) => new Paragraph(text));
    return () => Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  });
  return [
    {
      name: 'record document from a meeting',
      value: await rounds(() => () => recordAfter(0)),
      unit: 'ms',
      limit: null,
    },
    {
      name: 'PDF, the first',
      value: await cold(() => createTypstCompiler().pdf),
      unit: 'ms',
      limit: plainCold,
    },
    { name: 'PDF after an edit', value: await afterAnEdit(compiler.pdf), unit: 'ms', limit: plainEdit },
    { name: 'preview after an edit', value: await afterAnEdit(compiler.pages), unit: 'ms', limit: plainEdit },
    {
      name: 'DOCX',
      value: await rounds(() => {
        const document = recordAfter(0);
        return () => docxOf(document);
      }),
      unit: 'ms',
      limit: plainDocx,
    },
  ];
};
