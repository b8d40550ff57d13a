import type { LocalizedText } from '@shared/text/localized.ts';

/** Sentences that say the same, as they stand in records. */
export const SENTENCES: readonly LocalizedText[] = [
  {
    ru: 'В 2022 году товарооборот вырос на 55,5% и составил 3,7 млрд долл. США.',
    'az-Latn': '2022-ci ildə ticarət dövriyyəsi 55,5 % artaraq 3,7 milyard ABŞ dolları təşkil etmişdir.',
    en: 'In 2022 trade turnover grew by 55.5 percent to USD 3.7 billion.',
  },
  {
    ru: 'за январь–май 2023 г.',
    'az-Latn': '2023-cü ilin yanvar–may ayları ərzində',
    en: 'in January–May 2023',
  },
  {
    ru: 'Соглашение от 3 июля 1997 года о сотрудничестве на 10 (десять) лет',
    'az-Latn': '3 iyul 1997-ci il tarixli 10 il müddətinə əməkdaşlıq haqqında Saziş',
    en: 'the Agreement of July 3, 1997 on cooperation for ten (10) years',
  },
  {
    ru: 'г. Баку, 15–16 ноября 2023 года, 14.00',
    'az-Latn': 'Bakı şəhəri, 15-16 noyabr 2023-cü il, saat 14:00',
    en: 'Baku, November 15–16, 2023, 14:00',
  },
  {
    ru: 'в соответствии с подпунктом «а» пункта 4.2',
    'az-Latn': '4.2-ci bəndin “a” yarımbəndinə uyğun olaraq',
    en: 'in accordance with subparagraph (a) of clause 4.2',
  },
  {
    ru: 'Первый заместитель министра, с одной стороны, и второй секретарь, с другой стороны',
    'az-Latn': 'bir tərəfdən nazirin birinci müavini, digər tərəfdən ikinci katib',
    en: 'the First Deputy Minister on the one hand and the Second Secretary on the other',
  },
  {
    ru: 'на 3–4 года, начиная со второй половины 2024 года',
    'az-Latn': '2024-cü ilin ikinci yarısından başlayaraq 3-4 il müddətinə',
    en: 'for three to four years, beginning in the second half of 2024',
  },
  {
    ru: 'полтора миллиона тонн',
    'az-Latn': '1,5 milyon ton',
    en: 'one and a half million tonnes',
  },
  {
    ru: 'пункт 1 статьи 5, пункт 3 повестки дня',
    'az-Latn': '5-ci maddənin 1-ci bəndi, gündəliyin 3-cü məsələsi',
    en: 'Article 5(1), agenda item 3',
  },
  {
    ru: 'Россия предложила созвать VI бизнес-форум в Москве',
    'az-Latn': 'Rusiya Tərəfi altıncı biznes-forumun Moskvada çağırılmasını təklif etdi',
    en: 'The Russian Side proposed to convene the 6th business forum in Moscow',
  },
  {
    ru: 'Минтранс РФ и Государственный нефтяной фонд',
    'az-Latn': 'RF Nəqliyyat Nazirliyi və Azərbaycan Dövlət Neft Fondu',
    en: 'the Ministry of Transport and the State Oil Fund of Azerbaijan',
  },
  {
    ru: 'стандарты ISO 9001:2015 и COVID-19, поезд № 55',
    'az-Latn': 'ISO 9001:2015 standartları və COVID-19, 55 nömrəli qatar',
    en: 'ISO 9001:2015 standards and COVID-19, train No. 55',
  },
  {
    ru: 'не менее 1 000 участников, в том числе 250 иностранных, в 24 павильонах',
    'az-Latn': '24 pavilyonda azı 1.000 iştirakçı, o cümlədən 250 xarici iştirakçı',
    en: 'at least 1,000 participants, among them 250 from abroad, in 24 pavilions',
  },
  {
    ru: 'увеличить долю с сорока до пятидесяти процентов',
    'az-Latn': 'payı qırx faizdən əlli faizə çatdırmaq',
    en: 'to raise the share from 40% to 50%',
  },
  {
    ru: 'после ратификации статей 3–5 и разделов II и III',
    'az-Latn': '3–5-ci maddələrin, II və III bölmələrin ratifikasiyasından sonra',
    en: 'after the ratification of Articles 3 to 5 and Sections II and III',
  },
  {
    ru: 'Министерству науки и высшего образования России совместно с НАНА',
    'az-Latn': 'AMEA ilə birlikdə Rusiya Elm və Ali Təhsil Nazirliyinə',
    en: 'to the Ministry of Science and Higher Education of the Russian Federation together with ANAS',
  },
  {
    ru: 'каждые два года, в течение 48 часов, по вторникам',
    'az-Latn': 'iki ildən bir, 48 saat ərzində, çərşənbə axşamı günləri',
    en: 'every two years, within 48 hours, on Tuesdays',
  },
];
