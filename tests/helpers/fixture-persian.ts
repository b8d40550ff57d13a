import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';

const inBoth = (fa: string, ru: string): LocalizedText => ({ fa, ru });

/** The first side as one that writes from right to left. */
const persianSide = (): Commission['sides'][0] => ({
  id: 'ir',
  shortName: inBoth('ایران', 'Иран'),
  fullName: {
    fa: { nominative: 'جمهوری اسلامی ایران' },
    ru: {
      nominative: 'Исламская Республика Иран',
      genitive: 'Исламской Республики Иран',
      instrumental: 'Исламской Республикой Иран',
    },
  },
  sideName: {
    fa: { nominative: 'طرف ایرانی' },
    ru: { nominative: 'Иранская Сторона', genitive: 'Иранской Стороны' },
  },
  partName: {
    fa: { nominative: 'بخش ایرانی کمیسیون' },
    ru: { nominative: 'Иранская часть Комиссии', genitive: 'Иранской части Комиссии' },
  },
  languages: ['fa'],
  coChair: 'ir-chair',
});

/** A commission of the sides `ir` and `ru`, whose texts are Persian and Russian. */
export const persianCommission = (): Commission => {
  const commission = fixtureCommission();
  const [ru] = commission.sides;
  return {
    ...commission,
    id: 'iran-russia',
    name: {
      fa: { nominative: 'کمیسیون مشترک همکاری‌های اقتصادی میان {first} و {second}' },
      ru: commission.name.ru ?? { nominative: '' },
    },
    shortName: inBoth('کمیسیون ایران و روسیه', 'Ирано-Российская комиссия'),
    legalBasis: inBoth(
      'موافقتنامهٔ همکاری‌های بلندمدت اقتصادی مورخ 15 مارس 1996',
      'Соглашение о долгосрочном экономическом сотрудничестве от 15 марта 1996 года',
    ),
    sides: [
      persianSide(),
      {
        ...ru,
        shortName: inBoth('روسیه', 'Россия'),
        fullName: { ...ru.fullName, fa: { nominative: 'فدراسیون روسیه' } },
        sideName: { ...ru.sideName, fa: { nominative: 'طرف روسی' } },
        partName: { ...ru.partName, fa: { nominative: 'بخش روسی کمیسیون' } },
      },
    ],
    languages: ['fa', 'ru'],
    authenticLanguages: ['fa', 'ru'],
    recordKind: { fa: { nominative: 'پروتکل' }, ru: commission.recordKind.ru ?? { nominative: '' } },
    meetingNoun: { fa: { nominative: 'اجلاس' }, ru: commission.meetingNoun.ru ?? { nominative: '' } },
    sectionTemplate: [],
    bodies: [
      {
        id: 'ru-customs',
        name: inBoth('خدمات گمرکی فدرال', 'Федеральная таможенная служба'),
        shortName: {},
        kind: 'service',
        side: 'ru',
      },
      {
        id: 'ir-customs',
        name: inBoth('گمرک جمهوری اسلامی ایران', 'Таможенная администрация Исламской Республики Иран'),
        shortName: {},
        kind: 'agency',
        side: 'ir',
      },
    ],
    people: [
      {
        ...(commission.people.find(({ id }) => id === 'ru-chair') ?? commission.people[0]),
        id: 'ru-chair',
        name: {
          ru: { given: 'Вера', patronymic: '', family: 'Северная' },
          fa: { given: 'ورا', patronymic: '', family: 'سورنایا' },
        },
        honorific: {},
        side: 'ru',
        body: null,
        posts: [
          {
            id: 'post-ru-chair',
            title: inBoth(
              'معاون نخست‌وزیر فدراسیون روسیه',
              'Заместитель Председателя Правительства Российской Федерации',
            ),
            from: '2020-01-01',
            to: null,
          },
        ],
      },
      {
        id: 'ir-chair',
        name: {
          fa: { given: 'آرش', patronymic: '', family: 'کوهستانی' },
          ru: { given: 'Араш', patronymic: '', family: 'Кухестани' },
        },
        honorific: {},
        side: 'ir',
        body: null,
        posts: [
          {
            id: 'post-ir-chair',
            title: inBoth(
              'وزیر راه و شهرسازی جمهوری اسلامی ایران',
              'Министр дорог и городского развития Исламской Республики Иран',
            ),
            from: '2020-01-01',
            to: null,
          },
        ],
      },
    ],
  };
};

const CLAUSES: [fa: string, ru: string][] = [
  [
    'طرفین با رضایت رشد تجارت متقابل را که در سال 2022 به 2.4 میلیارد دلار آمریکا رسید (12.5 درصد رشد)، خاطرنشان کردند.',
    'Стороны с удовлетворением отметили рост взаимной торговли до 2,4 млрд долларов США (12,5 %).',
  ],
  [
    'طرفین توافق کردند که مطابق بند 4.2 پروتکل بیستمین اجلاس، تبادل اطلاعات را در قالب سامانهٔ EDI (UN/EDIFACT) تا 1 دسامبر 2023 آغاز کنند.',
    'Стороны договорились в соответствии с пунктом 4.2 Протокола двадцатого заседания начать обмен данными в формате EDI (UN/EDIFACT) до 1 декабря 2023 года.',
  ],
];

/** The 21st meeting of that commission: two clauses in one section, one of them with an action. */
export const persianMeeting = (): Meeting => {
  const meeting = fixtureMeeting();
  const [section] = meeting.sections;
  const clauses = (section?.clauses ?? []).slice(0, 2).map((clause, index) => ({
    ...clause,
    agreedBy: ['ir', 'ru'],
    text: inBoth(CLAUSES[index]?.[0] ?? '', CLAUSES[index]?.[1] ?? ''),
    action: clause.action && {
      ...clause.action,
      responsible: { ir: ['ir-customs'], ru: ['ru-customs'] },
      deadline: {
        phrase: inBoth('تا 1 دسامبر 2023', 'до 1 декабря 2023 года'),
        meaning: { precision: 'day' as const, from: null, to: '2023-12-01' },
      },
    },
  }));
  const delegates = (side: string) => [
    { id: `delegate-${side}`, person: `${side}-chair`, role: 'head' as const },
  ];
  return {
    ...meeting,
    commission: 'iran-russia',
    place: {
      fa: { nominative: 'تهران' },
      ru: { nominative: 'Тегеран', locative: 'Тегеране' },
    },
    host: 'ir',
    languages: ['fa', 'ru'],
    delegations: [
      { side: 'ir', delegates: delegates('ir') },
      { side: 'ru', delegates: delegates('ru') },
    ],
    agenda: [{ id: 'agenda-trade', text: inBoth('تجارت و گمرک', 'О торговле и таможне') }],
    sections: section
      ? [{ ...section, title: inBoth('تجارت و اقتصاد', 'Торговля и экономика'), clauses, items: [] }]
      : [],
    nextMeeting: null,
    closing: { ...meeting.closing, languages: ['fa', 'ru'] },
    annexes: [
      { id: 'delegation-ir', title: {}, content: { kind: 'delegation', side: 'ir' } },
      { id: 'delegation-ru', title: {}, content: { kind: 'delegation', side: 'ru' } },
      { id: 'action-table', title: {}, content: { kind: 'action-table' } },
    ],
  };
};
