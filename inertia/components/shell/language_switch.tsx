import { router, usePage } from '@inertiajs/react'
import { SegmentedControl } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Locale } from '~/i18n/catalogue'
import type { SharedProps } from '~/types'

const LANGUAGES = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
]

/** A cookie before sign-in, the profile after it. Nothing typed on the page is lost. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const { locale, me } = usePage<SharedProps>().props

  async function speak(next: string) {
    document.cookie = `locale=${next}; path=/; max-age=31536000; samesite=lax`
    if (me) await api('PATCH', '/api/v1/auth/me', { locale: next as Locale })
    router.flushAll()
    router.reload()
  }

  return (
    <SegmentedControl
      size="xs"
      data={LANGUAGES}
      value={locale}
      onChange={speak}
      aria-label={t('language')}
    />
  )
}
