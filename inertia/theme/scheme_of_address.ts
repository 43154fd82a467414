import type { MantineColorSchemeManager } from '@mantine/core'

const nothing = () => {}

/** Light or dark as the address says, else as the reader's system; nothing is kept. */
export const schemeOfAddress: MantineColorSchemeManager = {
  get(usual) {
    const asked = new URLSearchParams(location.search).get('theme')
    return asked === 'light' || asked === 'dark' ? asked : usual
  },
  set: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  clear: nothing,
}
