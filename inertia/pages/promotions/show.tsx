import { Button, Stack } from '@mantine/core'
import { IconPencil, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import { FactsCard } from '~/components/promotions/facts_card'
import { ActionItems, usePromotionActions } from '~/components/promotions/promotion_actions'
import { SimulationPanel } from '~/components/promotions/simulation_panel'
import { StateBadge } from '~/components/promotions/state_badge'
import { StatsPanel } from '~/components/promotions/stats_panel'
import type { Promotion, Simulation } from '~/components/promotions/types'
import { TextLink } from '~/components/ui/app_link'
import { PageHeader } from '~/components/ui/page_header'
import { RowMenu } from '~/components/ui/row_menu'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ promotion: Promotion; simulations: Simulation[] }>

const IN_MENU = ['copy', 'end', 'remove']

export default function PromotionPage({ promotion, simulations }: Props) {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const { actionsFor, sending, dialog } = usePromotionActions()
  const actions = actionsFor(promotion)
  const { id, state, rule } = promotion
  const name = rule.name[locale]
  const simulation = <SimulationPanel promotion={promotion} latest={simulations.at(0) ?? null} />

  return (
    <>
      <TextLink href="/loyalty/promotions" size="sm" c="dimmed">
        {t('builder.back')}
      </TextLink>
      <PageHeader title={name} text={<StateBadge state={state} schedule={rule.schedule} />}>
        {actions.edit && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={actions.edit}
          >
            {t('actions.names.edit')}
          </Button>
        )}
        {actions.pause && (
          <Button
            variant="default"
            loading={sending}
            leftSection={<IconPlayerPause size={16} aria-hidden />}
            onClick={actions.pause}
          >
            {t('actions.names.pause')}
          </Button>
        )}
        {actions.start && (
          <Button
            loading={sending}
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            onClick={actions.start}
          >
            {t('actions.names.start')}
          </Button>
        )}
        {IN_MENU.some((one) => actions[one as 'copy']) && (
          <RowMenu name={name}>
            <ActionItems actions={actions} only={IN_MENU} />
          </RowMenu>
        )}
      </PageHeader>
      <FactsCard promotion={promotion} />
      <Stack gap="xl">
        {state === 'draft' && simulation}
        {state !== 'draft' && <StatsPanel id={id} />}
        {state !== 'draft' && simulation}
      </Stack>
      {dialog}
    </>
  )
}
