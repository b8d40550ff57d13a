import type { SectionTemplate } from '@shared/domain/commission.ts';

/** The sectors that most commissions deal with, as a start for a section template. */
export const USUAL_SECTIONS: readonly SectionTemplate[] = [
  {
    id: 'trade',
    title: {
      ru: 'Торгово-экономическое сотрудничество',
      'az-Latn': 'Ticarət-iqtisadi əməkdaşlıq',
      en: 'Trade and economic cooperation',
    },
  },
  { id: 'industry', title: { ru: 'Промышленность', 'az-Latn': 'Sənaye', en: 'Industry' } },
  { id: 'energy', title: { ru: 'Энергетика', 'az-Latn': 'Energetika', en: 'Energy' } },
  { id: 'transport', title: { ru: 'Транспорт', 'az-Latn': 'Nəqliyyat', en: 'Transport' } },
  {
    id: 'agriculture',
    title: { ru: 'Сельское хозяйство', 'az-Latn': 'Kənd təsərrüfatı', en: 'Agriculture' },
  },
  { id: 'finance', title: { ru: 'Финансы', 'az-Latn': 'Maliyyə', en: 'Finance' } },
  { id: 'healthcare', title: { ru: 'Здравоохранение', 'az-Latn': 'Səhiyyə', en: 'Healthcare' } },
  { id: 'culture', title: { ru: 'Культура', 'az-Latn': 'Mədəniyyət', en: 'Culture' } },
  { id: 'science', title: { ru: 'Наука', 'az-Latn': 'Elm', en: 'Science' } },
  {
    id: 'regions',
    title: {
      ru: 'Межрегиональное сотрудничество',
      'az-Latn': 'Regionlararası əməkdaşlıq',
      en: 'Interregional cooperation',
    },
  },
  { id: 'education', title: { ru: 'Образование', 'az-Latn': 'Təhsil', en: 'Education' } },
  { id: 'tourism', title: { ru: 'Туризм', 'az-Latn': 'Turizm', en: 'Tourism' } },
];
