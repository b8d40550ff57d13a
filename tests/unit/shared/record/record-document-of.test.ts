import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, it } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';

const documentFor = (
  choice: Partial<RecordChoice> = {},
  meeting: Meeting = fixtureMeeting(),
  commission: Commission = fixtureCommission(),
): RecordDocument =>
  recordDocumentOf(
    meeting,
    commission,
    { original: 'ru', languages: ['ru', 'az-Latn', 'en'], layout: 'columns', ...choice },
    formulas,
    [],
  );

/** Every text of the document in one language. */
const textsIn = (document: RecordDocument, language: string): string[] => {
  const index = document.languages.findIndex(({ tag }) => tag === language);
  const parallels: (readonly string[])[] = [];
  JSON.stringify(document, (_, value) => {
    if (
      Array.isArray(value) &&
      value.length === document.languages.length &&
      value.every((text) => typeof text === 'string')
    )
      parallels.push(value);
    return value;
  });
  return parallels.map((texts) => texts[index] ?? '');
};

const joined = (document: RecordDocument, language: string): string => textsIn(document, language).join('\n');

const numbers = (document: RecordDocument): string[] =>
  document.body.flatMap((block) => ('number' in block && block.number ? [block.number] : []));

describe('alternat', () => {
  const own = documentFor({ original: 'ru' });
  const other = documentFor({ original: 'az' });

  it('puts the own side first in languages, title, heads and signatures', () => {
    expect(own.languages.map(({ tag }) => tag)).toEqual(['ru', 'az-Latn', 'en']);
    expect(other.languages.map(({ tag }) => tag)).toEqual(['az-Latn', 'ru', 'en']);
    expect(own.title[2]).toContain('between the Russian Federation and the Republic of Azerbaijan');
    expect(other.title[2]).toContain('between the Republic of Azerbaijan and the Russian Federation');
    expect(own.signatures.map(({ side }) => side)).toEqual(['ru', 'az']);
    expect(other.signatures.map(({ side }) => side)).toEqual(['az', 'ru']);
    const entries = (document: RecordDocument) =>
      document.body.flatMap((block) => (block.kind === 'entry' ? [block.text[2]] : []));
    expect(entries(own)[0]).toBe(
      'for the Russian Side – Vera Severnaya, Deputy Prime Minister of the Russian Federation;',
    );
    expect(entries(other)[0]).toContain('for the Azerbaijani Side – Elchin Daghverdi');
  });

  it('names its own language first in the closing', () => {
    expect(own.closing[2]).toBe(
      'Done at Moscow on 7 July 2023 in two originals, each in the Russian and Azerbaijani languages, both texts being equally authentic.',
    );
    expect(other.closing[2]).toContain('in the Azerbaijani and Russian languages');
  });

  it('keeps all numbers, clauses and annexes the same', () => {
    expect(numbers(other)).toEqual(numbers(own));
    expect(numbers(own)).toEqual([
      ...['1.', '2.', '3.'],
      ...['1.', '1.1.', '1.2.', '1.3.', '1.3.1.', '1.3.2.'],
      ...['2.', '2.1.', '2.2.', '3.', '3.1.', '3.2.'],
    ]);
    const clauses = (document: RecordDocument) =>
      document.body.flatMap((block) => (block.kind === 'clause' ? [[block.id, block.number]] : []));
    expect(clauses(other)).toEqual(clauses(own));
    expect(other.annexes.map(({ number, title }) => [number, title[2]])).toEqual(
      own.annexes.map(({ number, title }) => [number, title[2]]),
    );
  });
});

describe('sentences of a record', () => {
  const document = documentFor();

  it('are grammatical in Russian', () => {
    const text = joined(document, 'ru');
    for (const sentence of [
      'ПРОТОКОЛ\nдвадцать первого заседания\nМежправительственной комиссии по экономическому сотрудничеству между Российской Федерацией и Азербайджанской Республикой',
      '(далее – Комиссия) состоялось 6–7 июля 2023 года в Москве. Правовую основу деятельности Комиссии составляет Соглашение',
      'от Азербайджанской Стороны – Эльчин Дагверди, Заместитель Премьер-министра Азербайджанской Республики.',
      'Составы делегаций приведены в приложениях 1 и 2.',
      'Двадцать второе заседание Комиссии состоится в первой половине 2024 года в Баку. Точные сроки будут согласованы по дипломатическим каналам.',
      'Совершено в Москве 7 июля 2023 года в двух подлинных экземплярах, каждый на русском и азербайджанском языках, причем оба текста имеют одинаковую силу.',
      'Председатель Российской части Комиссии',
      'Приложение 3\nк Протоколу двадцать первого заседания Комиссии',
      'Состав делегации Азербайджанской Республики',
      'до двадцать второго заседания Комиссии',
    ])
      expect(text).toContain(sentence);
  });

  it('are grammatical in Azerbaijani', () => {
    const text = joined(document, 'az-Latn');
    for (const sentence of [
      'Komissiyanın\niyirmi birinci iclasının\nPROTOKOLU',
      '(bundan sonra – Komissiya) iyirmi birinci iclası 6–7 iyul 2023-cü il tarixlərində Moskva şəhərində keçirilmişdir.',
      'Nümayəndə heyətlərinin tərkibi 1 və 2 nömrəli əlavələrdə verilmişdir.',
      'Komissiyanın iyirmi ikinci iclası 2024-cü ilin birinci yarısında Bakı şəhərində keçiriləcəkdir.',
      'Moskva şəhərində 7 iyul 2023-cü il tarixində hər biri rus və Azərbaycan dillərində olmaqla, iki əsl nüsxədə imzalanmışdır; hər iki mətn eyni dərəcədə autentikdir.',
      'Komissiyanın Azərbaycan hissəsinin sədri',
      'Komissiyanın iyirmi birinci iclasının Protokoluna\n3 nömrəli əlavə',
    ])
      expect(text).toContain(sentence);
  });

  it('agree with the gender of the meeting noun, and put во before hard sounds', () => {
    const commission = fixtureCommission();
    commission.meetingNoun = { ru: { nominative: 'сессия', genitive: 'сессии', gender: 'feminine' } };
    const meeting = fixtureMeeting();
    meeting.regularity = 'extraordinary';
    meeting.place = { ru: { nominative: 'Владивосток', locative: 'Владивостоке' } };
    expect(joined(documentFor({}, meeting, commission), 'ru')).toMatch(
      /Двадцать первая внеочередная сессия .* состоялась 6–7 июля 2023 года во Владивостоке\./,
    );
  });

  it('leave no place unfilled, whatever is missing', () => {
    const bare = fixtureCommission();
    bare.legalBasis = {};
    bare.recordKind = { ru: { nominative: 'Протокол' }, en: { nominative: 'Protocol' } };
    bare.meetingNoun = { ru: { nominative: 'заседание' }, en: { nominative: 'meeting' } };
    bare.people = [];
    for (const side of bare.sides) {
      side.fullName = { en: { nominative: 'A' } };
      side.sideName = {};
      side.partName = {};
    }
    const empty: Meeting = {
      ...fixtureMeeting(),
      place: {},
      firstDay: null,
      lastDay: null,
      mode: 'videoconference',
      nextMeeting: { host: null, place: {}, period: {}, byDiplomaticChannels: true },
      closing: { ...fixtureMeeting().closing, signedOn: null, copies: 1, prevailingLanguage: 'en' },
    };
    for (const [meeting, commission] of [
      [fixtureMeeting(), fixtureCommission()],
      [fixtureMeeting(), bare],
      [empty, fixtureCommission()],
      [empty, bare],
    ] as const)
      for (const language of ['ru', 'az-Latn', 'en']) {
        const text = joined(documentFor({}, meeting, commission), language).replaceAll(/\{pages?\}/g, '1');
        expect(text.match(/.*(?:[{}[\]|]|undefined| {2}| \.).*/g)).toBeNull();
      }
  });
});

describe('what is not written yet', () => {
  it('keeps the row of a clause without text and the heading of a section without clauses', () => {
    const meeting = fixtureMeeting();
    const [first, second] = meeting.sections;
    if (first?.clauses[0]) first.clauses[0].text = { en: 'Only in English.' };
    if (second) second.clauses = [];
    const document = documentFor({ languages: ['ru'], layout: 'single' }, meeting);
    expect(document.body).toContainEqual({ kind: 'clause', id: 'trade-growth', number: '1.1.', text: [''] });
    expect(numbers(document)).toEqual(expect.arrayContaining(['2.', '3.', '3.1.']));
  });

  it('leaves the day of signature to be written by hand', () => {
    const meeting = fixtureMeeting();
    meeting.closing.signedOn = null;
    expect(documentFor({}, meeting).closing[0]).toContain(
      'Совершено в Москве «____» ______________ 20____ года',
    );
  });

  it('names people and bodies in another language rather than not at all', () => {
    const commission = fixtureCommission();
    for (const person of commission.people)
      person.name = { ru: person.name.ru ?? { given: '', patronymic: '', family: '' } };
    expect(documentFor({ languages: ['en'] }, fixtureMeeting(), commission).signatures[0].name).toEqual([
      'Вера Северная',
    ]);
  });
});

describe('who signs', () => {
  it('is whoever heads the delegation, as co-chair only where that is the co-chair', () => {
    const meeting = fixtureMeeting();
    const [own] = meeting.delegations;
    own.delegates = [{ id: 'acting', person: 'ru-director', role: 'head' }];
    const [signature] = documentFor({}, meeting).signatures;
    expect(signature.name[2]).toBe('Pyotr Lesnoy');
    expect(signature.capacity).toEqual([
      'От Российской Стороны',
      'Rusiya Tərəfi adından',
      'For the Russian Side',
    ]);
  });
});

describe('the table of actions', () => {
  it('lists every action under its clause with bodies in the order of the original', () => {
    const [block] = documentFor({ original: 'az' }).annexes[2]?.blocks ?? [];
    const rows = block?.kind === 'actions' ? block.rows : [];
    expect(
      rows.map(({ number, responsible, deadline }) => [
        number,
        responsible.map((names) => names[2]),
        deadline[2],
      ]),
    ).toEqual([
      [
        '1.2.',
        [
          'Ministry of Economy of the Republic of Azerbaijan',
          'Ministry of Economic Development of the Russian Federation',
        ],
        'by 1 December 2023',
      ],
      [
        '2.2.',
        [
          'State Customs Committee of the Republic of Azerbaijan',
          'Federal Customs Service of the Russian Federation',
          'Working Group on Food Safety',
        ],
        'before the twenty-second meeting of the Commission',
      ],
    ]);
  });

  it('says what a deadline means where its phrase is not written', () => {
    const meeting = fixtureMeeting();
    const action = meeting.sections[0]?.clauses[1]?.action;
    const inWords = (meaning: NonNullable<typeof action>['deadline']['meaning']) => {
      if (action) action.deadline = { phrase: {}, meaning };
      const [block] = documentFor({}, meeting).annexes[2]?.blocks ?? [];
      return block?.kind === 'actions' ? block.rows[0]?.deadline : undefined;
    };
    expect(inWords({ precision: 'quarter', from: '2023-10-01', to: '2023-12-31' })).toEqual([
      'до 31 декабря 2023 года',
      '31 dekabr 2023-cü il tarixinədək',
      'by 31 December 2023',
    ]);
    expect(inWords({ precision: 'relative', amount: 21, unit: 'day' })?.[0]).toBe(
      'в течение 21 дня после подписания',
    );
    expect(inWords({ precision: 'relative', amount: 3, unit: 'month' })?.[0]).toBe(
      'в течение 3 месяцев после подписания',
    );
    expect(inWords({ precision: 'permanent' })).toEqual(['постоянно', 'daimi', 'permanent']);
    expect(inWords({ precision: 'none' })).toEqual(['–', '–', '–']);
  });
});
