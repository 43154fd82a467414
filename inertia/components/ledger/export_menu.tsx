import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Asked } from './types'

/** The movements of the list, filters and all, as a file. */
export default function ExportMenu({ asked }: { asked: Asked }) {
  const t = useTranslations('ledger.export')
  const filter = Object.entries(asked).filter(
    (entry): entry is [string, string] => entry[0] !== 'page' && Boolean(entry[1])
  )
  const hrefOf = (format: string) =>
    `/api/v1/bonuses/ledger/export?${new URLSearchParams([...filter, ['format', format]])}`

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw={280}>
        <Menu.Label>{t('hint')}</Menu.Label>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={hrefOf(format)} download>
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
