import { Button, Popover, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'

const FORMATS = ['xlsx', 'csv', 'pdf'] as const

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
