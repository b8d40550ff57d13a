import type { LocalizedText } from '@shared/text/localized.ts';
import { SENTENCES } from './agreeing-sentences.ts';

/** Texts that say the same, each in two or three languages, as translators write them. */
export const AGREEMENTS: readonly LocalizedText[] = [
  // Days.
  { ru: 'до 1 декабря 2023 г.', 'az-Latn': '1 dekabr 2023-cü ilədək', en: 'by 1 December 2023' },
  { ru: 'до 01.12.2023', 'az-Latn': '01.12.2023-dək', en: 'by 1 December 2023' },
  { ru: '1 декабря 2023 года', 'az-Latn': '2023-cü il dekabrın 1-də', en: 'on December 1, 2023' },
  {
    ru: 'с 1-го декабря 2023 года',
    'az-Latn': '2023-cü il dekabrın 1-dən',
    en: 'from the 1st of December 2023',
  },
  { ru: '6–7 июля 2023 года', 'az-Latn': '6–7 iyul 2023-cü il', en: '6–7 July 2023' },
  { ru: 'с 6 по 7 июля 2023 г.', 'az-Latn': '2023-cü il iyulun 6-dan 7-dək', en: 'from 6 to 7 July 2023' },
  {
    ru: 'с 30 ноября по 2 декабря 2023 г.',
    'az-Latn': '30 noyabr – 2 dekabr 2023-cü il',
    en: '30 November – 2 December 2023',
  },
  {
    ru: '30 декабря 2023 г. – 2 января 2024 г.',
    'az-Latn': '30 dekabr 2023-cü il – 2 yanvar 2024-cü il',
    en: '30 December 2023 – 2 January 2024',
  },
  { ru: 'первого февраля 2024 года', en: '1 February 2024' },
  { ru: '2023-12-01', en: '1 December 2023' },
  { ru: '9 мая 2024 г. могут', 'az-Latn': '9 may 2024-cü ildə', en: 'on 9 May 2024 the Sides may' },
  // Months and parts of years.
  {
    ru: 'в ноябре 2022 г. в Баку',
    'az-Latn': 'Bakıda 2022-ci ilin noyabrında',
    en: 'in Baku, in November 2022',
  },
  {
    ru: 'в ноябре и декабре 2023 г.',
    'az-Latn': '2023-cü ilin noyabr və dekabrında',
    en: 'in November and December 2023',
  },
  {
    ru: 'с ноября 2023 г. по март 2024 г.',
    'az-Latn': '2023-cü ilin noyabrından 2024-cü ilin martınadək',
    en: 'from November 2023 to March 2024',
  },
  { ru: 'в I квартале 2024 г.', 'az-Latn': '2024-cü ilin I rübündə', en: 'in the first quarter of 2024' },
  { ru: 'в первом квартале 2024 года', 'az-Latn': '2024-cü ilin birinci rübündə', en: 'in Q1 2024' },
  { ru: 'в 1-м квартале 2024 г.', 'az-Latn': '2024-cü ilin 1-ci rübündə', en: 'in the 1st quarter of 2024' },
  {
    ru: 'в III и IV кварталах 2023 г.',
    'az-Latn': '2023-cü ilin III və IV rüblərində',
    en: 'in the third and fourth quarters of 2023',
  },
  {
    ru: 'во втором полугодии 2023 г.',
    'az-Latn': '2023-cü ilin ikinci yarımilliyində',
    en: 'in the second half of 2023',
  },
  { ru: 'до конца 2023 года', 'az-Latn': '2023-cü ilin sonunadək', en: 'by the end of 2023' },
  { ru: 'на 2024–2026 годы', 'az-Latn': '2024–2026-cı illər üçün', en: 'for 2024–2026' },
  {
    ru: 'на 2024-2026 гг.',
    'az-Latn': '2024-cü ildən 2026-cı ilədək',
    en: 'for the period from 2024 to 2026',
  },
  {
    ru: 'в 2023/2024 учебном году',
    'az-Latn': '2023/2024-cü tədris ilində',
    en: 'in the academic year 2023/24',
  },
  // Periods.
  {
    ru: 'в течение 90 дней со дня подписания',
    'az-Latn': 'imzalandığı gündən 90 gün ərzində',
    en: 'within 90 days of signature',
  },
  { ru: 'в двухмесячный срок', 'az-Latn': 'iki ay ərzində', en: 'within two months' },
  { ru: 'в месячный срок', 'az-Latn': 'bir ay ərzində', en: 'within one month' },
  { ru: 'в течение полугода', 'az-Latn': 'altı ay ərzində', en: 'within six months' },
  { ru: 'в течение 10 рабочих дней', 'az-Latn': '10 iş günü ərzində', en: 'within 10 working days' },
  { ru: 'трехлетняя программа', 'az-Latn': 'üçillik proqram', en: 'a three-year programme' },
  { ru: 'двухнедельный курс', 'az-Latn': 'iki həftəlik kurs', en: 'a two-week course' },
  {
    ru: '30-летие установления дипломатических отношений',
    'az-Latn': 'diplomatik münasibətlərin qurulmasının 30 illiyi',
    en: 'the 30th anniversary of diplomatic relations',
  },
  { ru: 'ежегодно', 'az-Latn': 'hər il', en: 'every year' },
  { ru: 'раз в полгода', 'az-Latn': 'altı aydan bir', en: 'every six months' },
  // Numbers.
  { ru: '12 500 тонн', 'az-Latn': '12.500 ton', en: '12,500 tonnes' },
  { ru: '12 500 тонн', 'az-Latn': '12 500 ton', en: '12 500 tonnes' },
  { ru: '1 234 567,8 км', 'az-Latn': '1.234.567,8 km', en: '1,234,567.8 km' },
  { ru: '2,5 раза', 'az-Latn': '2,5 dəfə', en: '2.5 times' },
  { ru: 'тариф 1,125', 'az-Latn': '1,125 tarifi', en: 'a tariff of 1.125' },
  { ru: 'двенадцать субъектов', 'az-Latn': 'on iki subyekt', en: 'twelve constituent entities' },
  { ru: 'двадцать пять делегатов', 'az-Latn': '25 nümayəndə', en: 'twenty-five delegates' },
  {
    ru: 'триста сорок пять участников',
    'az-Latn': 'üç yüz qırx beş iştirakçı',
    en: 'three hundred and forty-five participants',
  },
  { ru: 'обе стороны', 'az-Latn': 'hər iki tərəf', en: 'both sides' },
  { ru: 'двух стран', 'az-Latn': 'ölkələrin', en: 'of the countries' },
  { ru: 'дважды в месяц', 'az-Latn': 'ayda iki dəfə', en: 'twice a month' },
  { ru: '1-2 раза', 'az-Latn': '1-2 dəfə', en: '1–2 times' },
  { ru: 'более 70 субъектов', 'az-Latn': '70-dən çox subyekt', en: 'more than 70 entities' },
  { ru: '11-й форум', 'az-Latn': '11-ci forum', en: 'the 11th forum' },
  { ru: 'XI форум', 'az-Latn': 'XI Forum', en: 'the eleventh forum' },
  { ru: 'на двадцать первом форуме', 'az-Latn': 'iyirmi birinci forumda', en: 'at the 21st forum' },
  { ru: 'один из субъектов', 'az-Latn': 'subyektlərdən biri', en: 'a constituent entity' },
  { ru: 'на треть', 'az-Latn': 'üçdə bir', en: 'by one third' },
  { ru: 'две трети', 'az-Latn': 'üçdə iki', en: 'two thirds' },
  { ru: '1/2 доли', 'az-Latn': '½ pay', en: 'a 1/2 share' },
  { ru: 'рост на 15,5 %', 'az-Latn': '15,5 faiz artım', en: 'a growth of 15.5 per cent' },
  { ru: 'от 5 до 7 процентов', 'az-Latn': '5–7%', en: '5% to 7%' },
  { ru: '№ 15', 'az-Latn': '15 nömrəli', en: 'No. 15' },
  { ru: 'тел. +7 (495) 123-45-67', 'az-Latn': 'tel.: +7 495 123 45 67', en: 'tel. +7 495 123-45-67' },
  { ru: 'в 14.30', 'az-Latn': 'saat 14:30-da', en: 'at 14:30' },
  // Amounts.
  { ru: '1,5 млн долл. США', 'az-Latn': '1,5 milyon ABŞ dolları', en: '1.5 million US dollars' },
  { ru: '1 500 000 долларов США', 'az-Latn': '1,5 mln. ABŞ dolları', en: 'US$1.5 million' },
  { ru: '$1,5 млн', 'az-Latn': '1,5 milyon dollar', en: 'USD 1.5 million' },
  { ru: '3 млрд 200 млн рублей', 'az-Latn': '3,2 milyard rubl', en: '3.2 billion roubles' },
  { ru: '250 тыс. манатов', 'az-Latn': '250 min manat', en: '250,000 manats' },
  { ru: 'двести тысяч евро', 'az-Latn': 'iki yüz min avro', en: 'two hundred thousand euros' },
  { ru: 'миллион евро', 'az-Latn': 'bir milyon avro', en: '€1 million' },
  {
    ru: '5–10 млн долл. США',
    'az-Latn': '5–10 milyon ABŞ dolları',
    en: 'from USD 5 million to USD 10 million',
  },
  // References.
  {
    ru: 'в соответствии с пунктом 4.2',
    'az-Latn': '4.2-ci bəndə uyğun olaraq',
    en: 'in accordance with clause 4.2',
  },
  { ru: 'пп. 4.2 и 4.3', 'az-Latn': '4.2-ci və 4.3-cü bəndlər', en: 'paragraphs 4.2 and 4.3' },
  { ru: 'приложение № 1', 'az-Latn': '1 nömrəli əlavə', en: 'Annex 1' },
  { ru: 'в приложениях 1 и 2', 'az-Latn': '1 və 2 nömrəli əlavələrdə', en: 'in Annexes 1 and 2' },
  { ru: 'статья 5 Соглашения', 'az-Latn': 'Sazişin 5-ci maddəsi', en: 'Article 5 of the Agreement' },
  {
    ru: 'пункт 4.2 Протокола 20-го заседания',
    'az-Latn': '20-ci iclasın Protokolunun 4.2-ci bəndi',
    en: 'clause 4.2 of the Protocol of the 20th meeting',
  },
  {
    ru: 'решения двадцатого заседания',
    'az-Latn': '20-ci iclasın qərarları',
    en: 'the decisions of the twentieth meeting',
  },
  {
    ru: 'на 22-м очередном заседании',
    'az-Latn': '22-ci növbəti iclasda',
    en: 'at the 22nd regular meeting',
  },
  { ru: '5 пунктов пропуска', 'az-Latn': '5 buraxılış məntəqəsi', en: 'five checkpoints' },
  { ru: 'решение 20/4.2', 'az-Latn': '20/4.2 qərarı', en: 'decision 20/4.2' },
  // Quotations.
  { ru: 'проект «Север – Юг»', 'az-Latn': '“Şimal – Cənub” layihəsi', en: 'the "North – South" project' },
  {
    ru: 'выставка «Caspian Expo 2024»',
    'az-Latn': '«Caspian Expo 2024» sərgisi',
    en: 'the “Caspian Expo 2024” exhibition',
  },
  { ru: '«Друзья „Каспия“»', 'az-Latn': '“Xəzərin dostları”', en: '“Friends of the Caspian”' },
  // Names.
  {
    ru: 'Министерству энергетики Российской Федерации',
    'az-Latn': 'Rusiya Federasiyasının Energetika Nazirliyinə',
    en: 'the Ministry of Energy of the Russian Federation',
  },
  { ru: 'Минэнерго России', 'az-Latn': 'Rusiya Energetika Nazirliyi', en: 'the Russian Ministry of Energy' },
  {
    ru: 'Министерством энергетики России',
    'az-Latn': 'Rusiyanın Energetika Nazirliyi ilə',
    en: 'with the Ministry of Energy of Russia',
  },
  { ru: 'ОАО «РЖД»', 'az-Latn': '“Rusiya Dəmir Yolları” ASC', en: 'Russian Railways' },
  {
    ru: 'министерства культуры Российской Федерации и Азербайджанской Республики',
    'az-Latn': 'Rusiya Federasiyasının və Azərbaycan Respublikasının mədəniyyət nazirlikləri',
    en: 'the Ministries of Culture of the Russian Federation and of the Republic of Azerbaijan',
  },
  { ru: 'сопредседатель А.Л. Оверчук', 'az-Latn': 'həmsədr A.Overçuk', en: 'Co-Chair Alexei Overchuk' },
  {
    ru: 'вручено Ш. Мустафаеву',
    'az-Latn': 'Ş.Mustafayevə təqdim edildi',
    en: 'presented to Shahin Mustafayev’s office',
  },
  {
    ru: 'Стороны утвердили Протокол',
    'az-Latn': 'Tərəflər Protokolu təsdiq etdilər',
    en: 'The Sides approved the Protocol',
  },
  {
    ru: 'Российская Сторона сообщила',
    'az-Latn': 'Rusiya Tərəfi məlumat verdi',
    en: 'The Russian Side informed',
  },
  // Lists.
  {
    ru: 'Стороны: а) изучат опыт; б) обменяются данными; в) проведут встречу.',
    'az-Latn': 'Tərəflər: a) təcrübəni öyrənəcək; b) məlumat mübadiləsi aparacaq; c) görüş keçirəcək.',
    en: 'The Sides will: a) study the experience; b) exchange data; c) hold a meeting.',
  },
  {
    ru: 'Стороны:\n1) изучат опыт;\n2) обменяются данными.',
    'az-Latn': 'Tərəflər:\n1) təcrübəni öyrənəcək;\n2) məlumat mübadiləsi aparacaq.',
    en: 'The Sides will:\n(a) study the experience;\n(b) exchange data.',
  },
  {
    ru: 'торговля;\nэнергетика;\nтранспорт',
    'az-Latn': 'ticarət;\nenergetika;\nnəqliyyat',
    en: '• trade\n• energy\n• transport',
  },
  { ru: 'рынок (приложение 1) и цены (приложение 2)', en: 'the market (Annex 1) and prices (Annex 2)' },
  {
    ru: 'Стороны обсудили рынок; решение отложено.',
    en: 'The Sides discussed the market. A decision was postponed.',
  },
  // Persian.
  { ru: 'до 1 декабря 2023 г.', fa: 'تا ۱ دسامبر ۲۰۲۳' },
  { ru: '1,5 млн долл. США', fa: '۱٫۵ میلیون دلار آمریکا' },
  { ru: 'в течение 90 дней', fa: 'ظرف ۹۰ روز' },
  { ru: 'пункт 4.2 и приложение 1', fa: 'بند ۴٫۲ و پیوست ۱' },
  ...SENTENCES,
];
