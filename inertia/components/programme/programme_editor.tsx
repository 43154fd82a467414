import { Button, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useEdited } from '~/hooks/use_edited'
import { ConflictAlert } from './conflict_alert'
import { EarningSection } from './earning_section'
import { GuardsSection } from './guards_section'
import { LifeSection } from './life_section'
import { OffersSection } from './offers_section'
import { PremiumSection } from './premium_section'
import classes from './programme.module.css'
import { ReturnsSection } from './returns_section'
import { RewardsSection } from './rewards_section'
import { SpendingSection } from './spending_section'
import { TiersSection } from './tiers_section'
import type { Business, Pair, Programme, ProgrammeSettings } from './types'
import { useProgramme } from './use_programme'

const ExampleCard = lazy(() => import('./example_card'))
const HistoryDrawer = lazy(() => import('./history_drawer'))
const PairDialog = lazy(() => import('./pair_dialog'))

export interface EditorProps {
  programme: Programme
  /** What applied before the first version. */
  start: ProgrammeSettings
  /** What a club begins with. */
  club: Pick<ProgrammeSettings, 'tiers' | 'premium'>
  businesses: Business[]
  pairs: Pair[]
  history: ReturnType<typeof useEdited<true>>
}

/** Every setting of the programme, with an example beside them that follows what is typed. */
export default function ProgrammeEditor(props: EditorProps) {
  const { programme, start, club, businesses, pairs, history } = props
  const t = useTranslations('programme')
  const { form, sending, theirs, take, save, saveOver, takeOver } = useProgramme(
    programme,
    businesses
  )
  const pair = useEdited<Pair>()
  const wrong = Object.keys(form.errors).length > 0

  return (
    <>
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
          <Later fallback={<Skeleton height={420} />}>
            <ExampleCard draft={form.values} businesses={businesses} />
          </Later>
        </div>
      </div>
      <Later>
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
      </Later>
    </>
  )
}
