import { Later } from './components/ui/later'
import './theme/styles'
import { createInertiaApp } from '@inertiajs/react'
import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import { type ComponentType, lazy } from 'react'
import { createRoot } from 'react-dom/client'
import { areasOf } from './i18n/areas'
import { catalogue, type Locale } from './i18n/catalogue'
import { Localized } from './i18n/localized'
import { layoutFor } from './layouts/layout_for'
import { cssVariables, theme } from './theme/theme'

// What is said before this has come waits for it.
const Notifications = lazy(() => import('./components/shell/notifications'))
const pages = import.meta.glob<{ default: ComponentType<never> }>('./pages/**/*.tsx')

// What puts styles into the page says by it that the server sent it.
const { nonce } = document.querySelector<HTMLScriptElement>('script[nonce]') ?? {}
if (nonce) setNonce(nonce)

createInertiaApp({
  title: (title) => (title ? `${title} · Krug` : 'Krug'),
  progress: { delay: 200, color: 'var(--mantine-primary-color-filled)', showSpinner: false },
  resolve: async (name) => {
    const [page] = await Promise.all([
      pages[`./pages/${name}.tsx`](),
      catalogue.need(areasOf(name)),
    ])
    return page.default as ComponentType
  },
  nonce,
  layout: (name, page) => layoutFor(name, page.props.me !== null),
  async setup({ el, App, props }) {
    await catalogue.speak(props.initialPage.props.locale as Locale)
    createRoot(el!).render(
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        // Inside a page of others that page says how it looks.
        forceColorScheme={props.initialPage.props.theme as 'light' | 'dark' | undefined}
        defaultColorScheme="auto"
          getStyleNonce={() => nonce ?? ''}
      >
        <Localized>
          <App {...props} />
          <Later>
            <Notifications />
          </Later>
        </Localized>
      </MantineProvider>
    )
  },
})
