import { Button, Code, Drawer, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { AuditEntry } from './audit_types'

interface Props {
  entry: AuditEntry
  opened: boolean
  onClose(): void
  onAsk(changes: Record<string, string | null>): void
}

/** All that is known of one act. */
export default function AuditDrawer({ entry, opened, onClose, onAsk }: Props) {
  const t = useTranslations('settings.audit.details')
  const { moment } = useFormat()
  const { subject, subjectType, subjectId, address, reason, details, seq, hash } = entry
  const facts = [
    [t('subject'), subject],
    [t('id'), subjectId],
    [t('address'), address],
    [t('reason'), reason],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))

  return (
    <Drawer opened={opened} onClose={onClose} title={entry.what} position="right">
      <Stack>
        <Text c="dimmed">{`${entry.who} · ${moment(entry.at)}`}</Text>
        {facts.map(([label, value]) => (
          <Labelled key={label} label={label}>
            {value}
          </Labelled>
        ))}
        {Object.keys(details).length > 0 && (
          <div>
            <Text size="sm" c="dimmed">
              {t('facts')}
            </Text>
            <Code block>{JSON.stringify(details, null, 2)}</Code>
          </div>
        )}
        {seq && hash ? (
          <Labelled label={`${t('seal')} ${seq}`}>{hash}</Labelled>
        ) : (
          <Text size="sm" c="dimmed">
            {t('unsealed')}
          </Text>
        )}
        {subjectId && (
          <Button
            variant="default"
            onClick={() => {
              onClose()
              onAsk({ subjectType, subjectId, userId: null, action: null })
            }}
          >
            {t('history')}
          </Button>
        )}
      </Stack>
    </Drawer>
  )
}

function Labelled({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{children}</Text>
    </div>
  )
}
