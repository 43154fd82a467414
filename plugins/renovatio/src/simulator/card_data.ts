/** What an invented clinic knows and nobody else may learn. */
export const SERVICES = [
  { title: 'Первичный приём невролога', price: 2800 },
  { title: 'Повторный приём терапевта', price: 1900 },
  { title: 'УЗИ щитовидной железы', price: 2400 },
  { title: 'Общий анализ крови', price: 750 },
  { title: 'МРТ поясничного отдела', price: 6900 },
  { title: 'Лечение кариеса', price: 5400 },
  { title: 'Массаж спины лечебный', price: 1600 },
]

export const DIAGNOSES = [
  'Мигрень без ауры',
  'Гипотиреоз',
  'Остеохондроз',
  'Кариес дентина',
  'Здоров',
]
export const DOCTORS = ['Невролог Каменская', 'Терапевт Орешкина', 'Стоматолог Зубарева']
export const COMMENTS = [
  'Боится уколов',
  'Просит не звонить мужу',
  'Направлена из женской консультации',
]

/** The texts that must be seen nowhere outside of the plugin. */
export const SECRETS = [
  ...SERVICES.map(({ title }) => title),
  ...DIAGNOSES,
  ...DOCTORS,
  ...COMMENTS,
]
