/** A sentence in both languages of the portal, as plugins give it and the database keeps it. */
export interface Sentence {
  ru: string
  en: string
}

export function inLocale(sentence: Sentence | null, locale: string) {
  return sentence && (locale === 'en' ? sentence.en : sentence.ru)
}
