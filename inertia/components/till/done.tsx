import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useFormat } from '~/i18n/use_format'
import classes from './till.module.css'
import type { Made } from './types'

interface Props {
  made: Made
  onNext(): void
}

/** The purchase is made: what to print, and the way back while the customer is still there. */
export default function Done({ made, onNext }: Props) {
  const t = useTranslations('till.done')
  const { exact } = useFormat()
  const [voided, setVoided] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const { send, sending } = useSend()

  const undo = () =>
    send(async () => {
      await api('POST', '/api/v1/pos/void', { purchaseId: made.purchaseId }, key)
      setVoided(true)
    })

  return (
    <Paper className={classes.printed}>
      <Stack>
        <Title order={2}>{voided ? t('voided') : t('title', { total: exact(made.total) })}</Title>
        {made.tier?.raised && !voided && (
          <Alert color="teal">{t('raised', { tier: made.tier.name })}</Alert>
        )}
        {!voided && <pre className={classes.slip}>{made.slip}</pre>}
        {voided && <Text c="dimmed">{t('voidedText')}</Text>}
        <Group>
          <Button size="lg" onClick={onNext} data-autofocus autoFocus>
            {t('next')}
          </Button>
          {!voided && (
            <>
              <Button
                size="lg"
                variant="default"
                leftSection={<IconPrinter size={18} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('print')}
              </Button>
              <Button size="lg" variant="subtle" color="red" loading={sending} onClick={undo}>
                {t('void')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
