export const PRESETS = ['chain', 'club', 'sales_team'] as const
export type Preset = (typeof PRESETS)[number]

/** Categories a new tenant starts with; it may add its own. */
export const BUSINESS_CATEGORIES = [
  { code: 'gastronomy', nameRu: 'Гастрономия', nameEn: 'Gastronomy' },
  { code: 'retail', nameRu: 'Розничная торговля', nameEn: 'Retail' },
  { code: 'beauty', nameRu: 'Красота', nameEn: 'Beauty' },
  { code: 'cosmetology', nameRu: 'Косметология', nameEn: 'Cosmetology' },
  { code: 'dentistry', nameRu: 'Стоматология', nameEn: 'Dentistry' },
  { code: 'medicine', nameRu: 'Медицина', nameEn: 'Medicine' },
  { code: 'floristics', nameRu: 'Флористика', nameEn: 'Floristics' },
  { code: 'optics', nameRu: 'Оптика', nameEn: 'Optics' },
  { code: 'home', nameRu: 'Дом и интерьер', nameEn: 'Home' },
  { code: 'legal', nameRu: 'Юридические услуги', nameEn: 'Legal' },
] as const

/** Categories whose businesses are under medical secrecy unless the tenant says otherwise. */
export const MEDICAL_CATEGORIES: readonly string[] = ['dentistry', 'medicine', 'cosmetology']
