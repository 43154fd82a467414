import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './ledger.module.css'
import { CustomerName } from './movement_table'
import type { OpenedMovement } from './types'
import { useSigned } from './use_signed'

interface Props {
  movement: OpenedMovement
  onOpen(id: string): void
}

export function MovementDetails({ movement, onOpen }: Props) {
  const t = useTranslations('ledger')
  const { moment, decimal } = useFormat()
  const signed = useSigned()
  const { entries, made, used, reverses, reversedBy } = movement

  return (
    <Stack gap="lg">
      <Facts movement={movement} />
      <Part title={t('movement.entries')}>
        <div className={`${classes.lines} tabular`}>
          {entries.map(({ title, customer, amount }, line) => (
            <Line key={line} value={signed(amount)}>
              {title}
              {customer && (
                <>
                  {' · '}
                  <CustomerName customer={customer} />
                </>
              )}
            </Line>
          ))}
        </div>
      </Part>
      {made.length > 0 && (
        <Part title={t('movement.made')}>
          <div className={`${classes.lines} tabular`}>
            {made.map((lot) => (
              <Line
                key={lot.id}
                value={t('movement.left', {
                  left: decimal(lot.remaining),
                  amount: decimal(lot.amount),
                })}
              >
                <Expiry until={lot.expiresAt} />
                {lot.activeFrom > movement.createdAt &&
                  `, ${t('movement.from', { date: moment(lot.activeFrom) })}`}
                {lot.moved && `, ${t('movement.moved')}`}
              </Line>
            ))}
          </div>
        </Part>
      )}
      {used.length > 0 && (
        <Part title={t('movement.used')}>
          <div className={`${classes.lines} tabular`}>
            {used.map((lot, line) => (
              <Line
                key={line}
                value={
                  lot.amount < 0
                    ? `${decimal(-lot.amount)} ${t('movement.usedBack')}`
                    : decimal(lot.amount)
                }
              >
                <Expiry until={lot.expiresAt} />
                <Look id={lot.madeBy} onOpen={onOpen} />
              </Line>
            ))}
          </div>
        </Part>
      )}
      {reverses && (
        <Part title={t('movement.reverses')}>
          <Group gap="xs">
            <Text ff="monospace" size="sm">
              {reverses}
            </Text>
            <Look id={reverses} onOpen={onOpen} />
          </Group>
        </Part>
      )}
      {reversedBy.length > 0 && (
        <Part title={t('movement.reversedBy')}>
          <div className={`${classes.lines} tabular`}>
            {reversedBy.map(({ id, amount, createdAt }) => (
              <Line key={id} value={decimal(amount)}>
                {moment(createdAt)}
                <Look id={id} onOpen={onOpen} />
              </Line>
            ))}
          </div>
        </Part>
      )}
    </Stack>
  )
}

function Facts({ movement }: Pick<Props, 'movement'>) {
  const t = useTranslations('ledger')
  const { moment, decimal } = useFormat()
  const { hold, chain, source, programmeVersion } = movement
  const document = useDocument()
  const facts: [string, ReactNode][] = [
    [t('columns.when'), moment(movement.createdAt)],
    [t('columns.customer'), <CustomerName key="customer" customer={movement.customer} />],
    [t('movement.who'), movement.actor ?? t('system')],
    [t('movement.reason'), movement.reason],
  ]
  if (source) facts.push([t('movement.document'), document(source)])
  if (programmeVersion !== null) facts.push([t('movement.programme'), programmeVersion])
  if (hold)
    facts.push([
      t('movement.hold'),
      t(`movement.holdStates.${hold.state}`, {
        date: moment(hold.expiresAt),
        captured: decimal(hold.captured),
      }),
    ])
  facts.push(
    [
      t('movement.chain'),
      chain.seq === null
        ? t('movement.chainWaits')
        : `${t('movement.chainLink', { seq: chain.seq })}, ${
            chain.checkedAt
              ? t('movement.chainChecked', { moment: moment(chain.checkedAt) })
              : t('movement.chainUnchecked')
          }`,
    ],
    [t('movement.id'), movement.id]
  )
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

const KNOWN = [
  'purchase',
  'refund',
  'hold',
  'lot',
  'merge',
  'coupon',
  'birthday',
  'referral',
] as const

/** Documents of Krug by their kind; those of others as they were called. */
function useDocument() {
  const t = useTranslations('ledger.movement.documents')
  return ({ type, id }: { type: string; id: string }) => {
    const known = KNOWN.find((kind) => kind === type)
    return `${known ? t(known) : type} ${id}`
  }
}

function Part({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <section>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  )
}

function Line({ value, children }: PropsWithChildren<{ value: string }>) {
  return (
    <>
      <Text component="div">{children}</Text>
      <Text ta="end">{value}</Text>
    </>
  )
}

function Expiry({ until }: { until: string | null }) {
  const t = useTranslations('ledger.movement')
  const { moment } = useFormat()
  return until ? t('until', { date: moment(until) }) : t('forever')
}

function Look({ id, onOpen }: { id: string; onOpen(id: string): void }) {
  const t = useTranslations('ledger.movement')
  return (
    <Button size="compact-xs" variant="subtle" ml={4} onClick={() => onOpen(id)}>
      {t('look')}
    </Button>
  )
}
