import type { FindingKind } from '@shared/record/concordance/finding.ts';
import type { LocalizedText } from '@shared/text/localized.ts';

/** Texts of which one was made to differ: by what kind of thing, and where that shows. */
export interface Discrepancy {
  wrong: string;
  kind: FindingKind;
  /** Language → the words in its text where it shows; it is enough that one of these places is found. */
  places: Record<string, string>;
  text: LocalizedText;
}

const az = 'az-Latn';

/** Three texts that agree on everything; each row changes one of them. */
const LISTS: LocalizedText = {
  ru: 'Стороны договорились до 1 декабря 2023 г. подготовить план действий по развитию взаимной торговли на 2024–2026 годы.',
  [az]: 'Tərəflər 2024–2026-cı illər üçün qarşılıqlı ticarətin inkişafına dair tədbirlər planını 1 dekabr 2023-cü ilədək hazırlamaq barədə razılığa gəldilər.',
  en: 'The Sides agreed to prepare, by 1 December 2023, a plan of action for the development of mutual trade for 2024–2026.',
};
const FORUM: LocalizedText = {
  ru: 'Комиссия отметила, что 11-й межрегиональный форум, состоявшийся в Баку в ноябре 2022 г., собрал более 700 участников.',
  [az]: 'Komissiya 2022-ci ilin noyabrında Bakıda keçirilmiş 11-ci regionlararası forumun 700-dən çox iştirakçını bir araya gətirdiyini qeyd etdi.',
  en: 'The Commission noted that the 11th interregional forum, which took place in Baku in November 2022, had brought together more than 700 participants.',
};
const CREDIT: LocalizedText = {
  ru: 'Российская Сторона выделит 1,5 млн долл. США и 250 тыс. евро, то есть 15,5 % стоимости проекта, в течение 90 дней.',
  [az]: 'Rusiya Tərəfi 90 gün ərzində 1,5 milyon ABŞ dolları və 250 min avro, yəni layihənin dəyərinin 15,5 faizini ayıracaq.',
  en: 'The Russian Side will allocate, within 90 days, US$1.5 million and 250,000 euros, that is 15.5 per cent of the cost of the project.',
};
const CITED: LocalizedText = {
  ru: 'Комиссия признала выполненным пункт 4.2 Протокола 20-го заседания и дополнила приложение № 3.',
  [az]: 'Komissiya 20-ci iclasın Protokolunun 4.2-ci bəndini yerinə yetirilmiş hesab etdi və 3 nömrəli əlavəni tamamladı.',
  en: 'The Commission found that clause 4.2 of the Protocol of the 20th meeting had been carried out and completed Annex 3.',
};
const MINISTRIES: LocalizedText = {
  ru: 'Комиссия поручила Министерству культуры Российской Федерации и Министерству культуры Азербайджанской Республики провести фестиваль «Каспий» и выставку «Ковры».',
  [az]: 'Komissiya Rusiya Federasiyasının Mədəniyyət Nazirliyinə və Azərbaycan Respublikasının Mədəniyyət Nazirliyinə “Xəzər” festivalını və “Xalçalar” sərgisini keçirməyi tapşırdı.',
  en: 'The Commission instructed the Ministry of Culture of the Russian Federation and the Ministry of Culture of the Republic of Azerbaijan to hold the “Caspian” festival and the “Carpets” exhibition.',
};
const STEPS: LocalizedText = {
  ru: 'Стороны: а) обменяются перечнями товаров; б) проведут консультации; в) подготовят проект соглашения.',
  [az]: 'Tərəflər: a) malların siyahılarını mübadilə edəcək; b) məsləhətləşmələr keçirəcək; c) saziş layihəsini hazırlayacaq.',
  en: 'The Sides will: a) exchange lists of goods; b) hold consultations; c) prepare a draft agreement.',
};
const SPELT: LocalizedText = {
  ru: 'Двенадцать субъектов направят по пять экспертов в двухмесячный срок и проведут две трети встреч дважды в год.',
  [az]: 'On iki subyekt iki ay ərzində hər biri beş ekspert göndərəcək və görüşlərin üçdə ikisini ildə iki dəfə keçirəcək.',
  en: 'Twelve constituent entities will each send five experts within two months and hold two thirds of the meetings twice a year.',
};
const QUARTERS: LocalizedText = {
  ru: 'Стороны ежеквартально, начиная с I квартала 2024 г. и до конца первого полугодия 2025 г., обмениваются данными.',
  [az]: 'Tərəflər 2024-cü ilin I rübündən başlayaraq 2025-ci ilin birinci yarımilliyinin sonunadək hər rüb məlumat mübadiləsi aparırlar.',
  en: 'The Sides exchange data every quarter, from the first quarter of 2024 to the end of the first half of 2025.',
};
const PEOPLE: LocalizedText = {
  ru: 'А.Л. Оверчук и Ш. Мустафаев поручили Рабочей группе по таможенному сотрудничеству представить доклад.',
  [az]: 'A.Overçuk və Ş.Mustafayev Gömrük Əməkdaşlığı üzrə İşçi Qrupuna məruzə təqdim etməyi tapşırdılar.',
  en: 'Alexei Overchuk and Shahin Mustafayev instructed the Working Group on Customs Cooperation to submit a report.',
};

/** The text in which, in one language, the first words were replaced by others. Throws where they do not stand there. */
const changed = (text: LocalizedText, language: string, from: string, to: string): LocalizedText => {
  const before = text[language] ?? '';
  if (!before.includes(from)) throw new Error(`"${from}" does not stand in "${before}"`);
  return { ...text, [language]: before.replace(from, to) };
};

/** A change that shows where it was made, at the new words or at those of them that are given. */
const row = (
  kind: FindingKind,
  text: LocalizedText,
  language: string,
  [from, to]: readonly [string, string],
  words: string = to,
): Discrepancy => ({
  wrong: `${language}: "${from}" became "${to}"`,
  kind,
  places: { [language]: words },
  text: changed(text, language, from, to),
});

/** Something left out, which shows in one of the languages that still have it. */
const omitted = (
  kind: FindingKind,
  text: LocalizedText,
  language: string,
  from: string,
  places: Record<string, string>,
): Discrepancy => ({
  wrong: `${language}: "${from}" was left out`,
  kind,
  places,
  text: changed(text, language, from, ''),
});

const two = (text: LocalizedText, ...languages: string[]): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, text[language] ?? '']));

export const DISCREPANCIES: readonly Discrepancy[] = [
  // Days and years.
  row('date', LISTS, 'ru', ['1 декабря 2023', '2 декабря 2023']),
  row('date', LISTS, az, ['1 dekabr 2023', '1 noyabr 2023']),
  row('date', LISTS, 'en', ['1 December 2023', '1 December 2024']),
  row('date', LISTS, 'en', ['1 December 2023', '11 December 2023']),
  row('date', LISTS, 'ru', ['1 декабря 2023', '01.11.2023']),
  row('date', LISTS, 'en', ['2024–2026', '2024–2025'], '2025'),
  row('date', LISTS, az, ['2024–2026', '2023–2026'], '2023'),
  omitted('date', LISTS, 'ru', '2024–', { [az]: '2024', en: '2024' }),
  row('date', two(LISTS, 'ru', 'en'), 'en', ['1 December 2023', 'December 2023']),
  row('date', two(LISTS, 'ru', az), az, ['1 dekabr 2023', '1 dekabr 2032']),
  row('date', two(LISTS, az, 'en'), 'en', ['by 1 December 2023', 'by 1 December'], '1 December'),
  omitted('date', LISTS, az, '1 dekabr 2023-cü ilədək ', { ru: '1 декабря 2023', en: '1 December 2023' }),
  omitted('date', LISTS, 'ru', 'до 1 декабря 2023 г. ', { [az]: '1 dekabr 2023', en: '1 December 2023' }),
  row('date', FORUM, 'ru', ['в ноябре 2022 г.', 'в октябре 2022 г.'], 'октябре 2022'),
  row('date', FORUM, az, ['2022-ci ilin noyabrında', '2023-cü ilin noyabrında']),
  omitted('date', FORUM, 'en', ' in November 2022', { ru: 'ноябре 2022', [az]: '2022-ci ilin noyabrında' }),
  // Parts of years and periods.
  row('date', QUARTERS, 'ru', ['I квартала 2024', 'II квартала 2024']),
  row('date', QUARTERS, az, ['2024-cü ilin I rübündən', '2024-cü ilin IV rübündən']),
  row('date', QUARTERS, 'en', ['first quarter of 2024', 'third quarter of 2024']),
  row('date', QUARTERS, 'en', ['first half of 2025', 'second half of 2025']),
  row('date', QUARTERS, az, ['2025-ci ilin birinci yarımilliyinin', '2025-ci ilin ikinci yarımilliyinin']),
  row('date', QUARTERS, 'ru', ['ежеквартально', 'ежегодно']),
  row('date', QUARTERS, 'en', ['every quarter', 'every month']),
  row('date', CREDIT, 'ru', ['90 дней', '60 дней']),
  row('date', CREDIT, az, ['90 gün', '90 ay']),
  row('date', CREDIT, 'en', ['90 days', '9 days']),
  row('date', SPELT, 'ru', ['двухмесячный', 'трехмесячный']),
  row('date', SPELT, az, ['iki ay ərzində', 'iki həftə ərzində'], 'iki həftə'),
  row('date', SPELT, 'en', ['two months', 'three months']),
  // Numbers.
  row('number', FORUM, 'ru', ['700', '70']),
  row('number', FORUM, az, ['700-dən', '770-dən']),
  row('number', FORUM, 'en', ['700', '7,000']),
  row('number', FORUM, 'en', ['11th', '12th']),
  row('number', FORUM, az, ['11-ci', '10-cu']),
  row('number', FORUM, 'ru', ['11-й', 'XII']),
  omitted('number', FORUM, az, '700-dən çox ', { ru: '700', en: '700' }),
  omitted('number', FORUM, 'ru', '11-й ', { [az]: '11-ci', en: '11th' }),
  row('number', SPELT, 'ru', ['Двенадцать', 'Одиннадцать']),
  row('number', SPELT, az, ['On iki', 'On üç']),
  row('number', SPELT, 'en', ['Twelve', 'Twenty']),
  row('number', SPELT, 'en', ['five', 'six']),
  row('number', SPELT, az, ['üçdə ikisini', 'üçdə birini']),
  row('number', SPELT, 'ru', ['пять', 'семь']),
  row('number', CREDIT, 'ru', ['15,5 %', '15 %']),
  row('number', CREDIT, az, ['15,5 faizini', '1,55 faizini']),
  row('number', CREDIT, 'en', ['15.5 per cent', '155 per cent']),
  row('number', CREDIT, 'en', ['15.5 per cent', '15.5']),
  // Amounts.
  row('amount', CREDIT, 'ru', ['1,5 млн долл. США', '15 млн долл. США']),
  row('amount', CREDIT, az, ['1,5 milyon ABŞ dolları', '1,5 milyard ABŞ dolları']),
  row('amount', CREDIT, 'en', ['US$1.5 million', '€1.5 million']),
  row('amount', CREDIT, 'ru', ['250 тыс. евро', '250 евро']),
  row('amount', CREDIT, az, ['250 min avro', '250 min manat']),
  row('amount', CREDIT, 'en', ['250,000 euros', '25,000 euros']),
  row('amount', two(CREDIT, 'ru', az), az, ['1,5 milyon ABŞ dolları', '1,5 milyon']),
  omitted('amount', CREDIT, 'en', ' and 250,000 euros', { ru: '250 тыс. евро', [az]: '250 min avro' }),
  // References.
  row('reference', CITED, 'ru', ['пункт 4.2', 'пункт 4.3']),
  row('reference', CITED, az, ['4.2-ci bəndini', '2.4-cü bəndini']),
  row('reference', CITED, 'en', ['clause 4.2', 'clause 4.2.1']),
  row('reference', CITED, 'en', ['20th meeting', '19th meeting']),
  row('reference', CITED, az, ['20-ci iclasın', '21-ci iclasın']),
  row('reference', CITED, 'ru', ['приложение № 3', 'приложение № 2']),
  row('reference', CITED, az, ['3 nömrəli əlavəni', '4 nömrəli əlavəni']),
  row('reference', CITED, 'en', ['Annex 3', 'Annex 13']),
  omitted('reference', CITED, 'ru', 'пункт 4.2 ', { [az]: '4.2-ci bəndini', en: 'clause 4.2' }),
  // Names.
  row('name', MINISTRIES, 'ru', [
    'Министерству культуры Азербайджанской Республики',
    'Министерству энергетики Азербайджанской Республики',
  ]),
  row('name', MINISTRIES, az, [
    'Rusiya Federasiyasının Mədəniyyət Nazirliyinə',
    'Rusiya Federasiyasının Səhiyyə Nazirliyinə',
  ]),
  row('name', MINISTRIES, 'en', [
    'Ministry of Culture of the Russian Federation',
    'Ministry of Transport of the Russian Federation',
  ]),
  omitted('name', MINISTRIES, 'en', ' and the Ministry of Culture of the Republic of Azerbaijan', {
    ru: 'Министерству культуры Азербайджанской Республики',
    [az]: 'Azərbaycan Respublikasının Mədəniyyət Nazirliyinə',
  }),
  omitted('name', MINISTRIES, az, 'Rusiya Federasiyasının Mədəniyyət Nazirliyinə və ', {
    ru: 'Министерству культуры Российской Федерации',
    en: 'Ministry of Culture of the Russian Federation',
  }),
  row('name', CREDIT, 'en', ['Russian Side', 'Azerbaijani Side']),
  row('name', CREDIT, az, ['Rusiya Tərəfi', 'Azərbaycan Tərəfi']),
  omitted('name', PEOPLE, 'ru', 'А.Л. Оверчук и ', { [az]: 'Overçuk', en: 'Overchuk' }),
  omitted('name', PEOPLE, 'en', ' and Shahin Mustafayev', { ru: 'Мустафаев', [az]: 'Mustafayev' }),
  row('name', PEOPLE, az, ['Gömrük Əməkdaşlığı üzrə İşçi Qrupuna', 'Qida Təhlükəsizliyi üzrə İşçi Qrupuna']),
  row('name', PEOPLE, 'ru', ['Оверчук', 'Образцов']),
  {
    wrong: 'en: one country stands for the other',
    kind: 'name',
    places: { en: 'Azerbaijan' },
    text: { ru: 'экспорт из России', [az]: 'Rusiyadan ixrac', en: 'exports from Azerbaijan' },
  },
  // Quotations.
  omitted('quotation', MINISTRIES, 'en', '“Carpets” ', { ru: '«Ковры»', [az]: '“Xalçalar”' }),
  omitted('quotation', MINISTRIES, 'ru', '«Каспий» ', { [az]: '“Xəzər”', en: '“Caspian”' }),
  row('quotation', MINISTRIES, 'en', ['The Commission', 'The “Commission”'], '“Commission”'),
  // Lists.
  row(
    'list',
    STEPS,
    'en',
    ['; c) prepare a draft agreement', ''],
    'a) exchange lists of goods; b) hold consultations',
  ),
  row('list', STEPS, 'ru', ['б) проведут консультации; в) подготовят', 'б) подготовят']),
  row('list', STEPS, az, ['; c) saziş', '; c) layihə verəcək; d) saziş']),
  {
    wrong: 'en: an entry between semicolons was left out',
    kind: 'list',
    places: { ru: 'торговля; энергетика; транспорт', [az]: 'ticarət; energetika; nəqliyyat' },
    text: {
      ru: 'торговля; энергетика; транспорт',
      [az]: 'ticarət; energetika; nəqliyyat',
      en: 'trade; transport',
    },
  },
  {
    wrong: 'ru: a line was left out',
    kind: 'list',
    places: { ru: 'торговля\nэнергетика' },
    text: {
      ru: 'торговля\nэнергетика',
      [az]: 'ticarət\nenergetika\nnəqliyyat',
      en: '• trade\n• energy\n• transport',
    },
  },
  // Whole texts.
  {
    wrong: 'en: there is no text',
    kind: 'missing',
    places: { ru: 'Стороны', [az]: 'Tərəflər' },
    text: { ...LISTS, en: ' ' },
  },
  {
    wrong: 'az: there is no text',
    kind: 'missing',
    places: { en: 'The Sides' },
    text: two(LISTS, 'ru', 'en'),
  },
];
