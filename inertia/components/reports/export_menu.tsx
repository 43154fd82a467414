import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'

const FORMATS = ['xlsx', 'csv'] as const

/** The report as it is on the screen, as a file. */
export function ExportMenu({ group, id }: { group: string; id: string }) {
  const t = useTranslations('reports.export')
  const { query } = useView()
  if (!useCan()('reports.export')) return null

  function address(format: string) {
    const asked = new URLSearchParams(query)
    asked.delete('page')
    asked.set('format', format)
    return `/api/v1/reports/${group}/${id}?${asked}`
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={address(format)} download>
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
