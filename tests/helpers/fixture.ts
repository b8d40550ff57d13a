import type { Commission } from '@shared/domain/commission.ts';
import type { AgendaItem, Delegate, Meeting } from '@shared/domain/meeting.ts';
import { bodies, people, trilingual } from './fixture-registers.ts';
import { sections } from './fixture-sections.ts';

/** A small commission of two sides, `ru` and `az`, with all the grammatical forms that records need. */
export const fixtureCommission = (): Commission => ({
  id: 'economic-cooperation',
  name: {
    ru: {
      nominative: 'Межправительственная комиссия по экономическому сотрудничеству между {first} и {second}',
      genitive: 'Межправительственной комиссии по экономическому сотрудничеству между {first} и {second}',
      gender: 'feminine',
    },
    'az-Latn': {
      nominative: '{first} ilə {second} arasında iqtisadi əməkdaşlıq üzrə Hökumətlərarası Komissiya',
      genitive: '{first} ilə {second} arasında iqtisadi əməkdaşlıq üzrə Hökumətlərarası Komissiyanın',
    },
    en: {
      nominative: 'Intergovernmental Commission on Economic Cooperation between {first} and {second}',
    },
  },
  shortName: trilingual(
    'Российско-Азербайджанская комиссия',
    'Rusiya–Azərbaycan Komissiyası',
    'Russian-Azerbaijani Commission',
  ),
  legalBasis: trilingual(
    'Соглашение о долгосрочном экономическом сотрудничестве от 15 марта 1996 года',
    '15 mart 1996-cı il tarixli Uzunmüddətli iqtisadi əməkdaşlıq haqqında Saziş',
    'the Agreement on Long-term Economic Cooperation of 15 March 1996',
  ),
  sides: [
    {
      id: 'ru',
      shortName: trilingual('Россия', 'Rusiya', 'Russia'),
      fullName: {
        ru: {
          nominative: 'Российская Федерация',
          genitive: 'Российской Федерации',
          instrumental: 'Российской Федерацией',
        },
        'az-Latn': { nominative: 'Rusiya Federasiyası', genitive: 'Rusiya Federasiyasının' },
        en: { nominative: 'the Russian Federation' },
      },
      sideName: {
        ru: { nominative: 'Российская Сторона', genitive: 'Российской Стороны' },
        'az-Latn': { nominative: 'Rusiya Tərəfi' },
        en: { nominative: 'the Russian Side' },
      },
      partName: {
        ru: { nominative: 'Российская часть Комиссии', genitive: 'Российской части Комиссии' },
        'az-Latn': {
          nominative: 'Komissiyanın Rusiya hissəsi',
          genitive: 'Komissiyanın Rusiya hissəsinin',
        },
        en: { nominative: 'the Russian Part of the Commission' },
      },
      languages: ['ru'],
      coChair: 'ru-chair',
    },
    {
      id: 'az',
      shortName: trilingual('Азербайджан', 'Azərbaycan', 'Azerbaijan'),
      fullName: {
        ru: {
          nominative: 'Азербайджанская Республика',
          genitive: 'Азербайджанской Республики',
          instrumental: 'Азербайджанской Республикой',
        },
        'az-Latn': { nominative: 'Azərbaycan Respublikası', genitive: 'Azərbaycan Respublikasının' },
        en: { nominative: 'the Republic of Azerbaijan' },
      },
      sideName: {
        ru: { nominative: 'Азербайджанская Сторона', genitive: 'Азербайджанской Стороны' },
        'az-Latn': { nominative: 'Azərbaycan Tərəfi' },
        en: { nominative: 'the Azerbaijani Side' },
      },
      partName: {
        ru: { nominative: 'Азербайджанская часть Комиссии', genitive: 'Азербайджанской части Комиссии' },
        'az-Latn': {
          nominative: 'Komissiyanın Azərbaycan hissəsi',
          genitive: 'Komissiyanın Azərbaycan hissəsinin',
        },
        en: { nominative: 'the Azerbaijani Part of the Commission' },
      },
      languages: ['az-Latn'],
      coChair: 'az-chair',
    },
  ],
  languages: ['ru', 'az-Latn', 'en'],
  authenticLanguages: ['ru', 'az-Latn'],
  prevailingLanguage: null,
  recordKind: {
    ru: { nominative: 'Протокол', genitive: 'Протокола', dative: 'Протоколу', gender: 'masculine' },
    'az-Latn': { nominative: 'Protokol', possessive: 'Protokolu', dative: 'Protokoluna' },
    en: { nominative: 'Protocol' },
  },
  meetingNoun: {
    ru: { nominative: 'заседание', genitive: 'заседания', gender: 'neuter' },
    'az-Latn': { nominative: 'iclas', possessive: 'iclası', genitive: 'iclasının' },
    en: { nominative: 'meeting' },
  },
  formulas: {},
  textModules: [],
  checkGravities: {},
  sectionTemplate: [
    {
      id: 'trade',
      title: trilingual('Торговля и экономика', 'Ticarət və iqtisadiyyat', 'Trade and economy'),
    },
    { id: 'customs', title: trilingual('Таможенное сотрудничество', 'Gömrük əməkdaşlığı', 'Customs') },
  ],
  bodies: structuredClone(bodies),
  people: structuredClone(people),
});

const delegate = (person: string, role: Delegate['role']): Delegate => ({
  id: `delegate-${person}`,
  person,
  role,
});

const agenda: AgendaItem[] = [
  {
    id: 'agenda-trade',
    text: trilingual(
      'О состоянии торгово-экономического сотрудничества',
      'Ticarət-iqtisadi əməkdaşlığın vəziyyəti haqqında',
      'State of trade and economic cooperation',
    ),
  },
  {
    id: 'agenda-customs',
    text: trilingual(
      'О таможенном сотрудничестве',
      'Gömrük sahəsində əməkdaşlıq haqqında',
      'Cooperation in customs matters',
    ),
  },
  {
    id: 'agenda-education',
    text: trilingual(
      'О сотрудничестве в сфере образования',
      'Təhsil sahəsində əməkdaşlıq haqqında',
      'Cooperation in education',
    ),
  },
];

/** The agreed 21st meeting of the fixture commission, complete in Russian, Azerbaijani and English. */
export const fixtureMeeting = (): Meeting => ({
  id: 'meeting-21',
  commission: 'economic-cooperation',
  status: 'agreed',
  ordinal: 21,
  regularity: 'regular',
  place: {
    ru: { nominative: 'Москва', locative: 'Москве' },
    'az-Latn': { nominative: 'Moskva', locative: 'Moskva şəhərində' },
    en: { nominative: 'Moscow' },
  },
  firstDay: '2023-07-06',
  lastDay: '2023-07-07',
  mode: 'in-person',
  host: 'ru',
  languages: ['ru', 'az-Latn', 'en'],
  delegations: [
    {
      side: 'ru',
      delegates: [
        delegate('ru-chair', 'head'),
        delegate('ru-director', 'member'),
        delegate('ru-expert', 'expert'),
      ],
    },
    {
      side: 'az',
      delegates: [
        delegate('az-chair', 'head'),
        delegate('az-head-of-department', 'member'),
        delegate('az-secretary', 'secretary'),
      ],
    },
  ],
  agenda: structuredClone(agenda),
  sections: sections(),
  dispositions: [],
  nextMeeting: {
    host: 'az',
    place: {
      ru: { nominative: 'Баку', locative: 'Баку' },
      'az-Latn': { nominative: 'Bakı', locative: 'Bakı şəhərində' },
      en: { nominative: 'Baku' },
    },
    period: trilingual(
      'в первой половине 2024 года',
      '2024-cü ilin birinci yarısında',
      'in the first half of 2024',
    ),
    byDiplomaticChannels: true,
  },
  closing: {
    place: {},
    signedOn: '2023-07-07',
    copies: 2,
    languages: ['ru', 'az-Latn'],
    prevailingLanguage: null,
  },
  annexes: [
    { id: 'delegation-ru', title: {}, content: { kind: 'delegation', side: 'ru' } },
    { id: 'delegation-az', title: {}, content: { kind: 'delegation', side: 'az' } },
    { id: 'action-table', title: {}, content: { kind: 'action-table' } },
    {
      id: 'statement',
      title: trilingual(
        'Заявление о сотрудничестве',
        'Əməkdaşlıq haqqında bəyanat',
        'Statement on cooperation',
      ),
      content: {
        kind: 'text',
        text: trilingual(
          'Стороны подтвердили намерение расширять сотрудничество.',
          'Tərəflər əməkdaşlığı genişləndirmək niyyətini təsdiq etmişlər.',
          'The Sides reaffirmed their intention to broaden cooperation.',
        ),
      },
    },
  ],
  frozenNumbers: null,
  seal: null,
});
