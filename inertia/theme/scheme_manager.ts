import { localStorageColorSchemeManager, type MantineColorSchemeManager } from '@mantine/core'

/** As the reader chose; inside a page of others as that page says, and nothing is kept. */
export function schemeManagerFor(page: string): MantineColorSchemeManager {
  return page.startsWith('embedded/') ? schemeOfAddress : localStorageColorSchemeManager()
}

const nothing = () => {}

const schemeOfAddress: MantineColorSchemeManager = {
  get(usual) {
    const asked = new URLSearchParams(location.search).get('theme')
    return asked === 'light' || asked === 'dark' ? asked : usual
  },
  set: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  clear: nothing,
}
