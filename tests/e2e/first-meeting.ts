import type { Texts, TypedDay } from './keyboard.ts';
import type { TypedSide } from './pages/commission-page.ts';
import type { TypedPerson } from './pages/delegations-page.ts';

// What a secretary would type of the 21st meeting: the facts are real, the sentences are ours.

export const RUSSIA: TypedSide = {
  shortName: { ru: 'Россия', az: 'Rusiya' },
  fullName: { ru: 'Российская Федерация', az: 'Rusiya Federasiyası' },
  fullNameForms: {
    'родительный падеж': 'Российской Федерации',
    'творительный падеж': 'Российской Федерацией',
  },
  sideName: { ru: 'Российская Сторона', az: 'Rusiya Tərəfi' },
  sideNameGenitive: 'Российской Стороны',
};

export const AZERBAIJAN: TypedSide = {
  shortName: { ru: 'Азербайджан', az: 'Azərbaycan' },
  fullName: { ru: 'Азербайджанская Республика', az: 'Azərbaycan Respublikası' },
  fullNameForms: {
    'родительный падеж': 'Азербайджанской Республики',
    'творительный падеж': 'Азербайджанской Республикой',
  },
  sideName: { ru: 'Азербайджанская Сторона', az: 'Azərbaycan Tərəfi' },
  sideNameGenitive: 'Азербайджанской Стороны',
};

const BETWEEN = 'между Российской Федерацией и Азербайджанской Республикой';

export const COMMISSION_NAME: Texts = {
  ru: `Межправительственная комиссия ${BETWEEN}`,
  az: 'Rusiya Federasiyası və Azərbaycan Respublikası arasında Hökumətlərarası Komissiya',
};
export const COMMISSION_GENITIVE = `Межправительственной комиссии ${BETWEEN}`;

export const PLACE: Texts = { ru: 'Москва', az: 'Moskva' };
export const IN_PLACE: Texts = { ru: 'Москве', az: 'Moskvada' };
export const FIRST_DAY: TypedDay = ['06', '07', '2023'];
export const LAST_DAY: TypedDay = ['07', '07', '2023'];
export const DAYS: Texts = { ru: '6–7 июля 2023 года', az: '6–7 iyul 2023-cü il' };

export const HEADS: Record<'Россия' | 'Азербайджан', TypedPerson> = {
  Россия: {
    given: { ru: 'Алексей', az: 'Aleksey' },
    family: { ru: 'Оверчук', az: 'Overçuk' },
    post: {
      ru: 'Заместитель Председателя Правительства Российской Федерации',
      az: 'Rusiya Federasiyası Hökuməti Sədrinin müavini',
    },
  },
  Азербайджан: {
    given: { ru: 'Шахин', az: 'Şahin' },
    family: { ru: 'Мустафаев', az: 'Mustafayev' },
    post: {
      ru: 'Заместитель Премьер-министра Азербайджанской Республики',
      az: 'Azərbaycan Respublikası Baş Nazirinin müavini',
    },
  },
};

export const AGENDA: readonly Texts[] = [
  { ru: 'О состоянии торгово-экономических связей', az: 'Ticarət-iqtisadi əlaqələrin vəziyyəti haqqında' },
  { ru: 'О развитии промышленной кооперации', az: 'Sənaye kooperasiyasının inkişafı haqqında' },
  { ru: 'О сотрудничестве на транспорте', az: 'Nəqliyyat sahəsində əməkdaşlıq haqqında' },
];

/** The first two stand in the template of every new commission; the third is typed. */
export const SECTIONS: readonly [Texts, Texts, Texts] = [
  { ru: 'Торгово-экономическое сотрудничество', az: 'Ticarət-iqtisadi əməkdaşlıq' },
  { ru: 'Промышленность', az: 'Sənaye' },
  { ru: 'Транспорт и логистика', az: 'Nəqliyyat və logistika' },
];

export const TRADE: readonly [Texts, Texts, Texts, Texts] = [
  {
    ru: 'Стороны рассмотрели итоги экономического сотрудничества за прошедший год.',
    az: 'Tərəflər ötən il üzrə iqtisadi əməkdaşlığın yekunlarını nəzərdən keçirdilər.',
  },
  {
    ru: 'Стороны с удовлетворением отметили рост взаимной торговли.',
    az: 'Tərəflər qarşılıqlı ticarətin artımını məmnunluqla qeyd etdilər.',
  },
  {
    ru: 'Российско-Азербайджанский деловой совет провел более десяти встреч.',
    az: 'Rusiya-Azərbaycan İşgüzar Şurası ondan çox görüş keçirmişdir.',
  },
  {
    ru: 'Стороны поддержали продолжение этой работы.',
    az: 'Tərəflər bu işin davam etdirilməsini dəstəklədilər.',
  },
];

export const INDUSTRY: readonly [Texts, Texts, Texts] = [
  {
    ru: 'Стороны отметили успешное развитие кооперации предприятий.',
    az: 'Tərəflər müəssisələrin kooperasiyasının uğurlu inkişafını qeyd etdilər.',
  },
  {
    ru: 'Стороны договорились подготовить перечень совместных проектов.',
    az: 'Tərəflər birgə layihələrin siyahısını hazırlamaq barədə razılığa gəldilər.',
  },
  {
    ru: 'Стороны подтвердили интерес к обмену опытом.',
    az: 'Tərəflər təcrübə mübadiləsində maraqlı olduqlarını təsdiq etdilər.',
  },
];

export const TRANSPORT: readonly [Texts, Texts, Texts] = [
  {
    ru: 'Комиссия поручила ускорить обустройство пунктов пропуска.',
    az: 'Komissiya buraxılış məntəqələrinin qurulmasını sürətləndirməyi tapşırdı.',
  },
  {
    ru: 'Стороны обсудили развитие транспортных коридоров.',
    az: 'Tərəflər nəqliyyat dəhlizlərinin inkişafını müzakirə etdilər.',
  },
  {
    ru: 'Стороны приветствовали сокращение времени таможенного оформления.',
    az: 'Tərəflər gömrük rəsmiləşdirilməsi vaxtının qısaldılmasını alqışladılar.',
  },
];

/** A commitment of both sides in the second clause on industry. */
export const COMMITMENT = {
  bodies: {
    Россия: {
      ru: 'Министерство промышленности и торговли Российской Федерации',
      az: 'Rusiya Federasiyasının Sənaye və Ticarət Nazirliyi',
    },
    Азербайджан: {
      ru: 'Министерство экономики Азербайджанской Республики',
      az: 'Azərbaycan Respublikasının İqtisadiyyat Nazirliyi',
    },
  },
  phrase: { ru: 'до конца 2024 года', az: '2024-cü ilin sonunadək' },
} as const;

/** An instruction of the commission in the first clause on transport. */
export const INSTRUCTION = {
  bodies: {
    Россия: {
      ru: 'Министерство транспорта Российской Федерации',
      az: 'Rusiya Federasiyasının Nəqliyyat Nazirliyi',
    },
    Азербайджан: {
      ru: 'Государственный таможенный комитет Азербайджанской Республики',
      az: 'Azərbaycan Respublikasının Dövlət Gömrük Komitəsi',
    },
  },
  phrase: { ru: 'во втором полугодии 2023 года', az: '2023-cü ilin ikinci yarısında' },
} as const;
