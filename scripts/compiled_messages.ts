import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

type Catalogue = { [key: string]: string | Catalogue }

/** The portal's sentences, understood when it is built: the browser gets no parser for them. */
export function compiledMessages(folder: string): Plugin {
  return {
    name: 'krug:compiled-messages',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform: {
      filter: { id: new RegExp(`/${folder}/.+\\.json$`) },
      handler: (code) => JSON.stringify(compiled(JSON.parse(code))),
    },
  }
}

function compiled(part: Catalogue): object {
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ])
  )
}
