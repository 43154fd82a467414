import { router } from '@inertiajs/react'
import { Button, Group, Paper, SimpleGrid, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlayerStop, IconSearch } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import { BatchFacts } from '~/components/coupons/batch_facts'
import { CodeTable } from '~/components/coupons/code_table'
import { CopyCode } from '~/components/coupons/copy_code'
import classes from '~/components/coupons/coupons.module.css'
import { StateBadge } from '~/components/coupons/state_badge'
import type { Batch, Code } from '~/components/coupons/types'
import { TextLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const DownloadMenu = lazy(() => import('~/components/ui/download_menu'))

type Props = InertiaProps<{
  asked: { code?: string }
  batch: Batch
  codes: { rows: Code[]; meta: PageMeta }
}>

const FIGURES = ['codes', 'activated', 'redeemed', 'used', 'expired'] as const

/** Figures that say something of this batch. */
function figuresOf({ counts, activeMinutes }: Batch) {
  return FIGURES.filter((figure) => {
    if (figure === 'activated') return activeMinutes !== null
    return counts.codes > 1 || figure === 'redeemed'
  })
}

export default function CouponBatchPage({ asked, batch, codes: { rows, meta } }: Props) {
  const t = useTranslations('coupons.show')
  const { show } = useView()
  const { number } = useFormat()
  const { confirm, dialog } = useConfirm()
  const { id, name, state, code, counts } = batch

  function stop() {
    confirm({
      title: t('stopQuestion.title', { name }),
      text: t('stopQuestion.text'),
      confirm: t('stopQuestion.confirm'),
      act: async () => {
        await api('POST', `/api/v1/coupons/${id}/stop`)
        notifications.show({ message: t('stopped') })
        router.reload()
      },
    })
  }

  return (
    <>
      <TextLink href="/loyalty/coupons" size="sm" c="dimmed">
        {t('back')}
      </TextLink>
      <PageHeader
        title={name}
        text={
          <Group component="span" gap={6}>
            <StateBadge state={state} />
            {code && (
              <>
                <span className={classes.code}>{code}</span>
                <CopyCode code={code} label={t('copy', { code })} done={t('copied')} />
              </>
            )}
          </Group>
        }
      >
        <Later>
          <DownloadMenu
            path={`/api/v1/coupons/${id}/codes/export`}
            filter={{}}
            hint={t('export')}
          />
        </Later>
        {(state === 'running' || state === 'planned') && (
          <Button
            variant="default"
            color="red"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            onClick={stop}
          >
            {t('stop')}
          </Button>
        )}
      </PageHeader>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm" mb="md">
        {figuresOf(batch).map((figure) => (
          <Paper key={figure}>
            <Text size="sm" c="dimmed">
              {t(`figures.${figure}`)}
            </Text>
            <Text className={`${classes.figure} tabular`}>{number(counts[figure])}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      <div className={classes.batch}>
        <div className={classes.aside}>
          <BatchFacts batch={batch} />
        </div>
        <Paper p={0}>
          <Group justify="space-between" p="md" pb="xs">
            <Title order={2}>{t('codes')}</Title>
            {counts.codes > 1 && (
              <TextInput
                type="search"
                defaultValue={asked.code}
                leftSection={<IconSearch size={16} aria-hidden />}
                placeholder={t('find')}
                aria-label={t('find')}
                onKeyDown={({ key, currentTarget }) =>
                  key === 'Enter' && show({ code: currentTarget.value.trim() || null, page: null })
                }
              />
            )}
          </Group>
          {rows.length > 0 ? (
            <CodeTable codes={rows} />
          ) : (
            <Text c="dimmed" p="md" pt="xs">
              {t('noCode')}
            </Text>
          )}
          <Pages meta={meta} />
        </Paper>
      </div>
      {dialog}
    </>
  )
}
