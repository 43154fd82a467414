import { Button, Popover, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'

const FORMATS = ['xlsx', 'csv', 'pdf'] as const

/** The report as it is on the screen, as a file. */
export function ExportMenu({ group, id }: { group: string; id: string }) {
  const { query } = useView()
  return (
    <FileMenu
      address={(format) => {
        const asked = new URLSearchParams(query)
        asked.delete('page')
        asked.set('format', format)
        return `/api/v1/reports/${group}/${id}?${asked}`
      }}
    />
  )
}

/** Files of each format, by where they are. */
export function FileMenu({ address }: { address(format: string): string }) {
  const t = useTranslations('reports.export')
  if (!useCan()('reports.export')) return null
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={t('title')}>
        <Stack gap={0}>
          {FORMATS.map((format) => (
            <Button
              key={format}
              component="a"
              href={address(format)}
              download
              variant="subtle"
              color="gray"
              justify="flex-start"
            >
              {t(format)}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
