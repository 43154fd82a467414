import {
  SegmentedControl,
  useMantineColorScheme,
  VisuallyHidden,
  type MantineColorScheme,
} from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const

export function SchemeSwitch() {
  const t = useTranslations('shell.scheme')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const data = (Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((value) => {
    const Icon = SCHEMES[value]
    return {
      value,
      label: (
        <>
          <Icon size={16} aria-hidden style={{ display: 'block' }} />
          <VisuallyHidden>{t(value)}</VisuallyHidden>
        </>
      ),
    }
  })

  return (
    <SegmentedControl
      size="xs"
      data={data}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      aria-label={t('title')}
    />
  )
}
