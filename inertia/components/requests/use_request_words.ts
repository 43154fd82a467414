import { useTranslations } from 'use-intl'
import type { PersonRequest } from './types'

/** What a request is about, and who asked. */
export function useRequestWords() {
  const t = useTranslations('requests')
  return {
    what: ({ kind, purpose }: PersonRequest) =>
      [t(`kinds.${kind}`), purpose && t(`purposes.${purpose}`)].filter(Boolean).join(': '),
    who: ({ customer: { name, erased } }: PersonRequest) =>
      erased ? t('erased') : (name ?? t('nameless')),
  }
}
