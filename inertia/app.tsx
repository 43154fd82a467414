import './theme/styles'
import { createInertiaApp } from '@inertiajs/react'
import { MantineProvider } from '@mantine/core'
import { type ComponentType, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { loadMessages, type Locale } from './i18n/catalogue'
import { Localized } from './i18n/localized'
import { layoutFor } from './layouts/layout_for'
import { cssVariables, theme } from './theme/theme'

// What is said before this has come waits for it.
const Notifications = lazy(() => import('./components/shell/notifications'))
const pages = import.meta.glob<{ default: ComponentType<never> }>('./pages/**/*.tsx')

createInertiaApp({
  title: (title) => (title ? `${title} · Krug` : 'Krug'),
  progress: { delay: 200, color: 'var(--mantine-primary-color-filled)', showSpinner: false },
  resolve: async (name) => (await pages[`./pages/${name}.tsx`]()).default as ComponentType,
  layout: (name, page) => layoutFor(name, page.props.me !== null),
  async setup({ el, App, props }) {
    const locale = props.initialPage.props.locale as Locale
    const messages = await loadMessages(locale)
    createRoot(el!).render(
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Localized initial={{ locale, messages }}>
          <App {...props} />
          <Suspense>
            <Notifications />
          </Suspense>
        </Localized>
      </MantineProvider>
    )
  },
})
