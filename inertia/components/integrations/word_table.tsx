import { Paper, Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import ui from '~/components/ui/ui.module.css'

export interface Word {
  key: string
  name: string
  note: string
  choice: ReactNode
}

interface Props {
  /** Which words: the sentences about them. */
  kind: 'payments' | 'stages' | 'categories'
  words: Word[]
}

/** The vendor's words of one kind and what each of them means here. */
export function WordTable({ kind, words }: Props) {
  const t = useTranslations('integrations.words')
  if (words.length === 0) return null
  return (
    <Stack gap="xs">
      <Title order={2}>{t(`${kind}.title`)}</Title>
      <Text c="dimmed" size="sm" maw={720}>
        {t(`${kind}.text`)}
      </Text>
      <Paper p={0}>
        <Table className={ui.choices} verticalSpacing="sm" horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('theirs')}</Table.Th>
              <Table.Th>{t('ours')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {words.map(({ key, name, note, choice }) => (
              <Table.Tr key={key}>
                <Table.Td>
                  {name}
                  <Text size="sm" c="dimmed">
                    {note}
                  </Text>
                </Table.Td>
                <Table.Td>{choice}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </Stack>
  )
}
