import type { SectionTemplate } from '@shared/domain/commission.ts';

/** The sectors that most commissions deal with, as a start for a section template. */
export const USUAL_SECTIONS: readonly SectionTemplate[] = [
  {
    id: 'trade',
    title: {
      ru: 'Торгово-экономическое сотрудничество',
      'az-Latn': 'Ticarət-iqtisadi əməkdaşlıq',
      en: 'Trade and economic cooperation',
      fa: 'همکاری‌های تجاری و اقتصادی',
    },
  },
  { id: 'industry', title: { ru: 'Промышленность', 'az-Latn': 'Sənaye', en: 'Industry', fa: 'صنعت' } },
  { id: 'energy', title: { ru: 'Энергетика', 'az-Latn': 'Energetika', en: 'Energy', fa: 'انرژی' } },
  { id: 'transport', title: { ru: 'Транспорт', 'az-Latn': 'Nəqliyyat', en: 'Transport', fa: 'حمل و نقل' } },
  {
    id: 'agriculture',
    title: { ru: 'Сельское хозяйство', 'az-Latn': 'Kənd təsərrüfatı', en: 'Agriculture', fa: 'کشاورزی' },
  },
  { id: 'finance', title: { ru: 'Финансы', 'az-Latn': 'Maliyyə', en: 'Finance', fa: 'امور مالی' } },
  {
    id: 'healthcare',
    title: { ru: 'Здравоохранение', 'az-Latn': 'Səhiyyə', en: 'Healthcare', fa: 'بهداشت و درمان' },
  },
  { id: 'culture', title: { ru: 'Культура', 'az-Latn': 'Mədəniyyət', en: 'Culture', fa: 'فرهنگ' } },
  { id: 'science', title: { ru: 'Наука', 'az-Latn': 'Elm', en: 'Science', fa: 'علم' } },
  {
    id: 'regions',
    title: {
      ru: 'Межрегиональное сотрудничество',
      'az-Latn': 'Regionlararası əməkdaşlıq',
      en: 'Interregional cooperation',
      fa: 'همکاری‌های منطقه‌ای',
    },
  },
  { id: 'education', title: { ru: 'Образование', 'az-Latn': 'Təhsil', en: 'Education', fa: 'آموزش' } },
  { id: 'tourism', title: { ru: 'Туризм', 'az-Latn': 'Turizm', en: 'Tourism', fa: 'گردشگری' } },
];
