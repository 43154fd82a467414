import { router } from '@inertiajs/react'
import { Button, Group, Switch, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Section } from '~/components/promotions/section'
import { useFormat } from '~/i18n/use_format'
import type { ProgrammeForm } from './draft'
import { Figure } from './figure'
import classes from './programme.module.css'
import type { Business, Pair } from './types'

interface Props {
  form: ProgrammeForm
  pairs: Pair[]
  businesses: Business[]
  onAdd(): void
  onEdit(pair: Pair): void
}

/** Pairs are saved by themselves: each has a life of its own. */
export function OffersSection({ form, pairs, businesses, onAdd, onEdit }: Props) {
  const t = useTranslations('programme.offers')
  return (
    <Section title={t('title')} text={t('text')}>
      {pairs.length > 0 && <PairTable pairs={pairs} onEdit={onEdit} />}
      {businesses.length < 2 ? (
        <Text size="sm" c="dimmed">
          {t('oneBusiness')}
        </Text>
      ) : (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={onAdd}
          >
            {t('add')}
          </Button>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {t('defaults')}
      </Text>
      <div className={classes.fields}>
        <Figure form={form} path="settings.crossPromo.rate" unit="percent" label={t('rate')} />
        <Figure
          form={form}
          path="settings.crossPromo.lifeDays"
          unit="days"
          min={1}
          max={366}
          label={t('lifeDays')}
        />
      </div>
    </Section>
  )
}

function PairTable({ pairs, onEdit }: Pick<Props, 'pairs' | 'onEdit'>) {
  const t = useTranslations('programme.offers')
  const { percent, number } = useFormat()
  const { send, sending } = useSend()
  const toggle = ({ id, active }: Pair) =>
    send(async () => {
      await api('PATCH', `/api/v1/cross-promos/${id}`, { active: !active })
      router.reload({ only: ['pairs'] })
    })

  return (
    <Table.ScrollContainer
      minWidth={560}
      scrollAreaProps={{
        viewportProps: { 'tabIndex': 0, 'role': 'region', 'aria-label': t('pairs') },
      }}
    >
      <Table className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.pair')}</Table.Th>
            <Table.Th>{t('columns.rate')}</Table.Th>
            <Table.Th>{t('columns.days')}</Table.Th>
            <Table.Th>{t('columns.open')}</Table.Th>
            <Table.Th>{t('columns.used')}</Table.Th>
            <Table.Th>{t('columns.active')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pairs.map((pair) => {
            const name = `${pair.from.name} → ${pair.to.name}`
            return (
              <Table.Tr key={pair.id}>
                <Table.Td>
                  <Button variant="subtle" size="compact-sm" onClick={() => onEdit(pair)}>
                    {name}
                  </Button>
                </Table.Td>
                <Table.Td>{percent(pair.rate / 10_000)}</Table.Td>
                <Table.Td>{number(pair.lifeDays)}</Table.Td>
                <Table.Td>{number(pair.open)}</Table.Td>
                <Table.Td>{number(pair.used)}</Table.Td>
                <Table.Td>
                  <Switch
                    aria-label={t('activeOf', { name })}
                    checked={pair.active}
                    disabled={sending}
                    onChange={() => toggle(pair)}
                  />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
