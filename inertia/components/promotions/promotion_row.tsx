import { Skeleton, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { RowMenu } from '~/components/ui/row_menu'
import { useFormat } from '~/i18n/use_format'
import { ActionItems, type Actions } from './promotion_actions'
import classes from './promotions.module.css'
import { StateBadge } from './state_badge'
import type { Figures, Promotion } from './types'
import { useSchedule } from './use_schedule'

interface Props {
  promotion: Promotion
  /** `undefined` while they are on their way. */
  figures: Figures | undefined
  actions: Actions
}

export function PromotionRow({ promotion, figures, actions }: Props) {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const { number, money } = useFormat()
  const schedule = useSchedule()
  const { id, state, rule, sentence } = promotion
  const { uses = 0, discount = 0 } = figures?.[id] ?? {}
  const when = schedule(rule.schedule)
  const name = rule.name[locale]
  const figure = (label: string, value: string) => (
    <div className={classes.rowFigure}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      {figures ? (
        <Text className="tabular">{value}</Text>
      ) : (
        <Skeleton height={18} width={48} display="inline-block" />
      )}
    </div>
  )

  return (
    <div className={classes.row}>
      <div>
        <div className={classes.rowName}>
          <TextLink href={`/loyalty/promotions/${id}`} fw={560} c="inherit" underline="hover">
            {name}
          </TextLink>
          <StateBadge state={state} schedule={rule.schedule} />
        </div>
        <Text size="sm" c="dimmed">
          {sentence[locale]}
        </Text>
        {when && (
          <Text size="sm" c="dimmed">
            {when}
          </Text>
        )}
      </div>
      {figure(t('list.uses'), number(uses))}
      {figure(t('list.discount'), money(discount))}
      {Object.values(actions).some(Boolean) ? (
        <RowMenu name={name}>
          <ActionItems actions={actions} />
        </RowMenu>
      ) : (
        <span />
      )}
    </div>
  )
}
