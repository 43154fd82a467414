import { Button, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { ConflictAlert } from '~/components/programme/conflict_alert'
import { EarningSection } from '~/components/programme/earning_section'
import { GuardsSection } from '~/components/programme/guards_section'
import { LifeSection } from '~/components/programme/life_section'
import { OffersSection } from '~/components/programme/offers_section'
import { PremiumSection } from '~/components/programme/premium_section'
import classes from '~/components/programme/programme.module.css'
import { ReturnsSection } from '~/components/programme/returns_section'
import { RewardsSection } from '~/components/programme/rewards_section'
import { SpendingSection } from '~/components/programme/spending_section'
import { TiersSection } from '~/components/programme/tiers_section'
import type { Business, Pair, Programme, ProgrammeSettings } from '~/components/programme/types'
import { useProgramme } from '~/components/programme/use_programme'
import { PageHeader } from '~/components/ui/page_header'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const ExampleCard = lazy(() => import('~/components/programme/example_card'))
const HistoryDrawer = lazy(() => import('~/components/programme/history_drawer'))
const PairDialog = lazy(() => import('~/components/programme/pair_dialog'))

type Props = InertiaProps<{
  programme: Programme
  start: ProgrammeSettings
  club: Pick<ProgrammeSettings, 'tiers' | 'premium'>
  businesses: Business[]
  pairs: Pair[]
}>

export default function ProgrammePage({ programme, start, club, businesses, pairs }: Props) {
  const t = useTranslations('programme')
  const { form, sending, theirs, take, save, saveOver, takeOver } = useProgramme(
    programme,
    businesses
  )
  const pair = useEdited<Pair>()
  const history = useEdited<true>()
  const wrong = Object.keys(form.errors).length > 0

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('text')}>
        <Button
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => history.edit(true)}
        >
          {t('history.open')}
        </Button>
      </PageHeader>
      <div className={classes.page}>
        <form onSubmit={form.onSubmit(save)} noValidate>
          <Stack>
            <EarningSection form={form} />
            <SpendingSection form={form} businesses={businesses} />
            <LifeSection form={form} />
            <ReturnsSection form={form} />
            <TiersSection form={form} club={club} />
            <PremiumSection form={form} />
            <OffersSection
              form={form}
              pairs={pairs}
              businesses={businesses}
              onAdd={pair.add}
              onEdit={pair.edit}
            />
            <GuardsSection form={form} />
            <RewardsSection form={form} />
            {theirs && (
              <ConflictAlert
                theirs={theirs}
                onHistory={() => history.edit(true)}
                onKeep={() => saveOver(theirs)}
                onTake={() => takeOver(theirs)}
              />
            )}
            <Paper className={classes.actions}>
              <Button type="submit" loading={sending}>
                {t('save')}
              </Button>
              <Text size="sm" c={wrong ? 'red' : 'dimmed'} role={wrong ? 'alert' : undefined}>
                {t(wrong ? 'wrong' : form.isDirty() ? 'unsaved' : 'fromNowOn')}
              </Text>
            </Paper>
          </Stack>
        </form>
        <div className={classes.beside}>
          <Suspense fallback={<Skeleton height={420} />}>
            <ExampleCard draft={form.values} businesses={businesses} />
          </Suspense>
        </div>
      </div>
      <Suspense>
        {pair.key > 0 && (
          <PairDialog
            key={`pair-${pair.key}`}
            pair={pair.item}
            businesses={businesses}
            terms={form.values.settings.crossPromo}
            opened={pair.opened}
            onClose={pair.close}
          />
        )}
        {history.key > 0 && (
          <HistoryDrawer
            key={`history-${history.key}`}
            start={start}
            opened={history.opened}
            onClose={history.close}
            onTake={(settings) => {
              take(settings)
              history.close()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
