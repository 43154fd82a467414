import {
  ActionIcon,
  Alert,
  Badge,
  Button,
  Group,
  Paper,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconQrcode, IconUserPlus, IconX } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useEdited } from '~/hooks/use_edited'
import { useFormat } from '~/i18n/use_format'
import { referenceOf } from './reference_of'
import type { Reference, Sums } from './types'

const Scanner = lazy(() => import('./scanner'))
const RegisterDialog = lazy(() => import('./register_dialog'))

interface Props {
  reference: Reference | null
  sums: Sums | null
  unknown: boolean
  onChange(reference: Reference | null): void
}

/** Who buys: by phone, by card, or by the code on a phone's screen, typed, scanned or seen by the camera. */
export function CustomerField({ reference, sums, unknown, onChange }: Props) {
  const t = useTranslations('till.customer')
  const { exact } = useFormat()
  const [typed, setTyped] = useState('')
  const [missed, setMissed] = useState(false)
  const scanned = useEdited<true>()
  const registered = useEdited<string>()

  function take(text: string) {
    const found = referenceOf(text)
    setMissed(!found)
    if (!found) return
    setTyped('')
    onChange(found)
  }

  if (reference)
    return (
      <Paper>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Stack gap={4}>
            <Group gap="xs">
              <Text fw={600} size="lg">
                {sums?.customer ? (sums.customer.name ?? t('nameless')) : shown(reference)}
              </Text>
              {sums?.tier && (
                <Badge variant="dot" color={sums.tier.colour}>
                  {sums.tier.name}
                </Badge>
              )}
            </Group>
            {sums?.bonuses && (
              <Text c="dimmed">{t('has', { bonuses: exact(sums.bonuses.available) })}</Text>
            )}
          </Stack>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('forget')}
            onClick={() => onChange(null)}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Group>
        {unknown && (
          <Alert color="yellow" mt="sm">
            <Group justify="space-between">
              {t('unknown')}
              {'phone' in reference && (
                <Button
                  size="compact-md"
                  leftSection={<IconUserPlus size={16} aria-hidden />}
                  onClick={() => registered.edit(reference.phone)}
                >
                  {t('register')}
                </Button>
              )}
            </Group>
          </Alert>
        )}
        <Later>
          {registered.item && (
            <RegisterDialog
              phone={registered.item}
              opened={registered.opened}
              onClose={registered.close}
              onDone={(id) => onChange({ id })}
            />
          )}
        </Later>
      </Paper>
    )

  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          take(typed)
        }}
      >
        <TextInput
          size="lg"
          label={t('label')}
          placeholder={t('placeholder')}
          inputMode="tel"
          autoComplete="off"
          value={typed}
          error={missed && t('missed')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          rightSectionWidth={52}
          rightSection={
            <ActionIcon
              variant="default"
              size="xl"
              aria-label={t('scan')}
              onClick={() => scanned.edit(true)}
            >
              <IconQrcode size={22} aria-hidden />
            </ActionIcon>
          }
        />
      </form>
      <Later>
        {scanned.item && <Scanner opened={scanned.opened} onClose={scanned.close} onRead={take} />}
      </Later>
    </>
  )
}

function shown(reference: Reference) {
  if ('phone' in reference) return reference.phone
  if ('card' in reference) return `•••• ${reference.card.slice(-4)}`
  return '…'
}
