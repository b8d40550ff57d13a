import { formulas } from '@shared/record/built-in-formulas.ts';
import { MEETING_NOUNS, RECORD_KINDS } from '@shared/record/formulas.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, it } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { persianCommission, persianMeeting } from '../../../helpers/fixture-persian.ts';

type Kind = (typeof RECORD_KINDS)[number];
type Noun = (typeof MEETING_NOUNS)[number];

/** The title and first sentence of a record, and what its first annex says it belongs to. */
const spoken = (
  language: string,
  kind: Kind,
  noun: Noun,
  changes: { regularity?: 'extraordinary'; mode?: 'videoconference' } = {},
): string => {
  const persian = language === 'fa';
  const tag = language === 'az' ? 'az-Latn' : language;
  const commission = {
    ...(persian ? persianCommission() : fixtureCommission()),
    recordKind: { [tag]: formulas[language]?.recordKinds[kind] ?? { nominative: '' } },
    meetingNoun: { [tag]: formulas[language]?.meetingNouns[noun] ?? { nominative: '' } },
    name: { [tag]: { nominative: 'K', genitive: 'K' } },
    legalBasis: {},
  };
  const { body, annexes } = recordDocumentOf(
    { ...(persian ? persianMeeting() : fixtureMeeting()), ...changes },
    commission,
    { original: persian ? 'ir' : 'ru', languages: [tag], layout: 'single' },
    formulas,
    [],
  );
  const texts = body.flatMap((block) => ('text' in block ? [block.text[0]] : []));
  return [texts[0], texts[2], annexes[0]?.label[0]].join(' | ').replaceAll('\n', ' ');
};

const EXTRAORDINARY = { regularity: 'extraordinary', mode: 'videoconference' } as const;

describe('what a record says of itself', () => {
  it.each<[string, Kind, Noun, string, string]>([
    [
      'ru',
      'protocol',
      'meeting',
      'ПРОТОКОЛ двадцать первого заседания K | Двадцать первое заседание K (далее – Комиссия) состоялось 6–7 июля 2023 года в Москве. | Приложение 1 к Протоколу двадцать первого заседания Комиссии',
      'ПРОТОКОЛ двадцать первого внеочередного заседания K | Двадцать первое внеочередное заседание K (далее – Комиссия) состоялось 6–7 июля 2023 года в режиме видеоконференции. | Приложение 1 к Протоколу двадцать первого внеочередного заседания Комиссии',
    ],
    [
      'ru',
      'final-record',
      'session',
      'ИТОГОВЫЙ ДОКУМЕНТ двадцать первой сессии K | Двадцать первая сессия K (далее – Комиссия) состоялась 6–7 июля 2023 года в Москве. | Приложение 1 к Итоговому документу двадцать первой сессии Комиссии',
      'ИТОГОВЫЙ ДОКУМЕНТ двадцать первой внеочередной сессии K | Двадцать первая внеочередная сессия K (далее – Комиссия) состоялась 6–7 июля 2023 года в режиме видеоконференции. | Приложение 1 к Итоговому документу двадцать первой внеочередной сессии Комиссии',
    ],
    [
      'ru',
      'memorandum',
      'term',
      'МЕМОРАНДУМ двадцать первого созыва K | Двадцать первый созыв K (далее – Комиссия) состоялся 6–7 июля 2023 года в Москве. | Приложение 1 к Меморандуму двадцать первого созыва Комиссии',
      'МЕМОРАНДУМ двадцать первого внеочередного созыва K | Двадцать первый внеочередной созыв K (далее – Комиссия) состоялся 6–7 июля 2023 года в режиме видеоконференции. | Приложение 1 к Меморандуму двадцать первого внеочередного созыва Комиссии',
    ],
    [
      'az',
      'protocol',
      'meeting',
      'K iyirmi birinci iclasının PROTOKOLU | K (bundan sonra – Komissiya) iyirmi birinci iclası 6–7 iyul 2023-cü il tarixlərində Moskva şəhərində keçirilmişdir. | Komissiyanın iyirmi birinci iclasının Protokoluna 1 nömrəli əlavə',
      'K iyirmi birinci növbədənkənar iclasının PROTOKOLU | K (bundan sonra – Komissiya) iyirmi birinci növbədənkənar iclası 6–7 iyul 2023-cü il tarixlərində videokonfrans formatında keçirilmişdir. | Komissiyanın iyirmi birinci növbədənkənar iclasının Protokoluna 1 nömrəli əlavə',
    ],
    [
      'az',
      'final-act',
      'session',
      'K iyirmi birinci sessiyasının YEKUN AKTI | K (bundan sonra – Komissiya) iyirmi birinci sessiyası 6–7 iyul 2023-cü il tarixlərində Moskva şəhərində keçirilmişdir. | Komissiyanın iyirmi birinci sessiyasının Yekun aktına 1 nömrəli əlavə',
      'K iyirmi birinci növbədənkənar sessiyasının YEKUN AKTI | K (bundan sonra – Komissiya) iyirmi birinci növbədənkənar sessiyası 6–7 iyul 2023-cü il tarixlərində videokonfrans formatında keçirilmişdir. | Komissiyanın iyirmi birinci növbədənkənar sessiyasının Yekun aktına 1 nömrəli əlavə',
    ],
    [
      'en',
      'agreed-minutes',
      'session',
      'AGREED MINUTES of the twenty-first session of the K | The twenty-first session of the K (hereinafter referred to as “the Commission”) was held in Moscow on 6–7 July 2023. | Annex 1 to the Agreed Minutes of the twenty-first session of the Commission',
      'AGREED MINUTES of the twenty-first extraordinary session of the K | The twenty-first extraordinary session of the K (hereinafter referred to as “the Commission”) was held by videoconference on 6–7 July 2023. | Annex 1 to the Agreed Minutes of the twenty-first extraordinary session of the Commission',
    ],
    [
      'fa',
      'agreed-minutes',
      'term',
      'صورتجلسهٔ توافق‌شدهٔ بیست و یکمین دورهٔ K | بیست و یکمین دورهٔ K (که از این پس «کمیسیون» نامیده می‌شود) در روزهای 6 تا 7 ژوئیه 2023 در تهران برگزار شد. | پیوست 1 صورتجلسهٔ توافق‌شدهٔ بیست و یکمین دورهٔ کمیسیون',
      'صورتجلسهٔ توافق‌شدهٔ بیست و یکمین دورهٔ فوق‌العادهٔ K | بیست و یکمین دورهٔ فوق‌العادهٔ K (که از این پس «کمیسیون» نامیده می‌شود) در روزهای 6 تا 7 ژوئیه 2023 به صورت ویدئوکنفرانس برگزار شد. | پیوست 1 صورتجلسهٔ توافق‌شدهٔ بیست و یکمین دورهٔ فوق‌العادهٔ کمیسیون',
    ],
  ])('%s: %s of a %s', (language, kind, noun, regular, extraordinary) => {
    expect(spoken(language, kind, noun)).toBe(regular);
    expect(spoken(language, kind, noun, EXTRAORDINARY)).toBe(extraordinary);
  });

  it.each(Object.keys(formulas).flatMap((language) => RECORD_KINDS.map((kind) => [language, kind] as const)))(
    '%s: %s, with no place left open or in another language',
    (language, kind) => {
      for (const noun of MEETING_NOUNS)
        for (const changes of [{}, EXTRAORDINARY]) {
          const said = spoken(language, kind, noun, changes);
          expect(said).not.toMatch(/[{}[\]|]{2}|undefined| {2}/);
          const foreign = { ru: /[A-JL-Za-z]/, az: /[А-я]/, en: /[^\u0020-\u007e–“”]/, fa: /[A-JL-Za-zА-я]/ };
          expect(said.replaceAll(' | ', '')).not.toMatch(foreign[language as keyof typeof foreign]);
        }
    },
  );
});
