import { Alert, Button, CopyButton, Group, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** How a BI program connects. */
export type BiAccess = {
  host: string
  port: number
  database: string
  schema: string
  user: string
  openedAt: string
}

interface Props {
  access: BiAccess
  /** Known right after it was made, and never again. */
  password: string | null
}

export function BiAddress({ access, password }: Props) {
  const t = useTranslations('settings.bi')
  const fields = [
    [t('server'), access.host],
    [t('port'), String(access.port)],
    [t('database'), access.database],
    [t('schema'), access.schema],
    [t('user'), access.user],
  ]
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {fields.map(([label, value]) => (
          <Copied key={label} label={label} value={value} />
        ))}
        {password && <Copied label={t('password')} value={password} />}
      </SimpleGrid>
      {password && <Alert color="yellow">{t('passwordOnce')}</Alert>}
    </>
  )
}

function Copied({ label, value }: { label: string; value: string }) {
  const t = useTranslations('settings.bi')
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        label={label}
        value={value}
        readOnly
        style={{ flex: 1 }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-label={`${t('copy')}: ${label}`}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
