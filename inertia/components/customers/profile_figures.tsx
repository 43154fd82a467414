import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './customers.module.css'
import type { Customer } from './types'

export function ProfileFigures({ customer }: { customer: Customer }) {
  const t = useTranslations('customers')
  const { number, money, ago } = useFormat()
  const { visits, total, averageCheck, lastVisitAt, favourites } = customer
  const figures = {
    visits: number(visits),
    total: money(total),
    averageCheck: averageCheck === null ? '—' : money(averageCheck),
    lastVisit: lastVisitAt ? ago(lastVisitAt) : t('never'),
    favourite: favourites.product ?? '—',
  }

  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm" mb="md">
      {Object.entries(figures).map(([name, value]) => (
        <Paper key={name}>
          <Text size="sm" c="dimmed">
            {t(`profile.figures.${name as keyof typeof figures}`)}
          </Text>
          <Text className={`${classes.figure} tabular`} title={value}>
            {value}
          </Text>
          {name === 'favourite' && favourites.category && (
            <Text size="sm" c="dimmed" truncate>
              {favourites.category}
            </Text>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  )
}
