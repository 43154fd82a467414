export type Locale = 'ru' | 'en'

export const WORDS = {
  ru: {
    loading: 'Загружается',
    empty: 'За этот период ничего нет',
    failed: 'Данные не удалось получить',
    retry: 'Попробовать ещё раз',
    total: 'Всего',
    counting: 'Ещё считается',
    weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  },
  en: {
    loading: 'Loading',
    empty: 'Nothing for this period',
    failed: 'The figures could not be had',
    retry: 'Try again',
    total: 'Total',
    counting: 'Still being counted',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
} as const

export type Words = (typeof WORDS)[Locale]
