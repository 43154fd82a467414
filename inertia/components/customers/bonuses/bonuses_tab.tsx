import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconAdjustments, IconGift } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { MovementTable } from '~/components/ledger/movement_table'
import { ButtonLink } from '~/components/ui/app_link'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { BalanceFigures } from './balance_figures'
import type { Change } from './change_dialog'
import { useBonuses } from './use_bonuses'

const ChangeDialog = lazy(() => import('./change_dialog'))
const MovementDrawer = lazy(() => import('~/components/ledger/movement_drawer'))

/** What a customer has, what happened to it, and what one may do about it. */
export default function BonusesTab({ customerId }: { customerId: string }) {
  const t = useTranslations('customers.profile.bonuses')
  const may = useCan()('bonuses.adjust')
  const { bonuses, load } = useBonuses(customerId)
  const changed = useEdited<Change>()
  const opened = useEdited<string>()
  if (!bonuses) return <Waiting />
  const { balance, movements } = bonuses

  return (
    <Stack>
      <BalanceFigures balance={balance} />
      <Group justify="space-between">
        <Title order={2}>{t('movements')}</Title>
        {may && (
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => changed.edit('adjust')}
            >
              {t('adjust')}
            </Button>
            <Button
              leftSection={<IconGift size={16} aria-hidden />}
              onClick={() => changed.edit('gift')}
            >
              {t('gift')}
            </Button>
          </Group>
        )}
      </Group>
      {movements.data.length === 0 ? (
        <Paper>
          <Text c="dimmed">{t('none')}</Text>
        </Paper>
      ) : (
        <MovementTable movements={movements.data} onOpen={opened.edit} ofOne />
      )}
      {movements.meta.total > movements.data.length && (
        <Group justify="center">
          <ButtonLink variant="default" href={`/loyalty/ledger?customerId=${customerId}`}>
            {t('all')}
          </ButtonLink>
        </Group>
      )}
      <Later>
        {changed.item && (
          <ChangeDialog
            key={changed.key}
            customerId={customerId}
            change={changed.item}
            opened={changed.opened}
            onClose={changed.close}
            onDone={load}
          />
        )}
        {opened.item && (
          <MovementDrawer
            id={opened.item}
            opened={opened.opened}
            onClose={opened.close}
            onOpen={opened.edit}
          />
        )}
      </Later>
    </Stack>
  )
}

function Waiting() {
  return (
    <Stack>
      <Skeleton height={72} />
      <Skeleton height={240} />
    </Stack>
  )
}
