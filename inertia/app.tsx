import { createInertiaApp } from '@inertiajs/react'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'

const pages = import.meta.glob<{ default: ComponentType<any> }>('./pages/**/*.tsx')

createInertiaApp({
  resolve: async (name) => (await pages[`./pages/${name}.tsx`]()).default,
  setup({ el, App, props }) {
    createRoot(el!).render(<App {...props} />)
  },
})
