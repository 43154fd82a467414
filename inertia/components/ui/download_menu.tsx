import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

interface Props {
  /** Which answers with the file. */
  path: string
  /** What the list is narrowed to; what is empty is left out. */
  filter: Record<string, string | number | null | undefined>
  hint: string
}

const FORMATS = ['xlsx', 'csv'] as const

/** The rows of a list, filters and all, as a file. */
export default function DownloadMenu({ path, filter, hint }: Props) {
  const t = useTranslations('common.download')

  function hrefOf(format: string) {
    const asked = new URLSearchParams({ format })
    for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, String(value))
    return `${path}?${asked}`
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw={280}>
        <Menu.Label>{hint}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={hrefOf(format)} download>
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
