import { router } from '@inertiajs/react'
import { type PropsWithChildren, useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'use-intl'
import { catalogue, type Locale } from './catalogue'

/** Speaks the language the server last answered in; a switch keeps the page and what was typed on it. */
export function Localized({ children }: PropsWithChildren) {
  const { locale, messages } = useSyncExternalStore(catalogue.subscribe, catalogue.current)

  useEffect(() => {
    document.documentElement.lang = locale
    return router.on('success', async ({ detail }) => {
      const next = detail.page.props.locale as Locale
      if (next !== locale) await catalogue.speak(next)
    })
  }, [locale])

  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
