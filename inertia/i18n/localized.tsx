import { router } from '@inertiajs/react'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { loadMessages, type Locale, type Messages } from './catalogue'

interface Language {
  locale: Locale
  messages: Messages
}

/** Speaks the language the server last answered in; a switch keeps the page and what was typed on it. */
export function Localized({ initial, children }: PropsWithChildren<{ initial: Language }>) {
  const [{ locale, messages }, speak] = useState(initial)

  useEffect(() => {
    document.documentElement.lang = locale
    return router.on('success', async ({ detail }) => {
      const next = detail.page.props.locale as Locale
      if (next !== locale) speak({ locale: next, messages: await loadMessages(next) })
    })
  }, [locale])

  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
