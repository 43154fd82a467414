import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import classes from './customers.module.css'
import type { Customer } from './types'

interface Props {
  customer: Customer
  opening: boolean
  onOpen(): void
}

/** Who it is and how to reach them; contacts are opened one customer at a time, and that is written down. */
export function ContactsCard({ customer, opening, onOpen }: Props) {
  const t = useTranslations('customers')
  const { day } = useFormat()
  const may = useCan()('customers.manage')
  const { phone, email, birthDate, city, tags, fields, contactsOpen } = customer
  const known: [string, React.ReactNode][] = [
    [
      t('form.phone'),
      phone && contactsOpen ? <Anchor href={`tel:${phone}`}>{phone}</Anchor> : phone,
    ],
    [
      t('form.email'),
      email && contactsOpen ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : email,
    ],
    [t('form.birthDate'), birthDate && day(birthDate)],
    [t('form.city'), city],
    ...Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ]
  const facts = known.filter(([, value]) => value)

  return (
    <Paper>
      <Stack gap="sm">
        <Title order={2}>{t('profile.contacts')}</Title>
        {facts.length > 0 ? (
          <dl className={classes.facts}>
            {facts.map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd className="tabular">{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <Text c="dimmed">{t('profile.nothing')}</Text>
        )}
        {tags.length > 0 && (
          <Group gap={4} aria-label={t('profile.tags')}>
            {tags.map((tag) => (
              <Badge key={tag} variant="default">
                {tag}
              </Badge>
            ))}
          </Group>
        )}
        {may && !contactsOpen && (
          <Stack gap={4} align="flex-start">
            <Button
              size="xs"
              variant="default"
              loading={opening}
              leftSection={<IconEye size={14} aria-hidden />}
              onClick={onOpen}
            >
              {t('profile.show')}
            </Button>
            <Text size="xs" c="dimmed">
              {t('profile.hidden')}
            </Text>
          </Stack>
        )}
      </Stack>
    </Paper>
  )
}
