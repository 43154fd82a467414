import { Group, Paper, Title } from '@mantine/core'
import type { PropsWithChildren } from 'react'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useView } from '~/hooks/use_view'

interface Props {
  title: string
  /** The report with all of it. */
  href: string
}

export function Panel({ title, href, children }: PropsWithChildren<Props>) {
  const t = useTranslations('overview')
  const { keep } = useView()
  return (
    <Paper p="md" component="section">
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Title order={2}>{title}</Title>
        <TextLink
          href={keep(href)}
          size="sm"
          underline="hover"
          aria-label={t('moreAbout', { title })}
        >
          {t('more')}
        </TextLink>
      </Group>
      {children}
    </Paper>
  )
}
