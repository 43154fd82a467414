import { Head } from '@inertiajs/react'
import { Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ProblemDocument } from '~/api/problem'
import { ButtonLink } from '~/components/ui/app_link'
import type { InertiaProps } from '~/types'

export default function ProblemPage({ problem, me }: InertiaProps<{ problem: ProblemDocument }>) {
  const t = useTranslations('problem')
  const retry = problem.status >= 500 || problem.status === 429

  return (
    <Stack align="flex-start" gap="md" maw={560} mx="auto" mt="xl">
      <Head title={problem.title} />
      <Text c="dimmed" className="tabular" fw={560}>
        {problem.status}
      </Text>
      <Title order={1}>{problem.title}</Title>
      <Text>{problem.detail}</Text>
      <Group>
        {retry && <Button onClick={() => location.reload()}>{t('retry')}</Button>}
        <ButtonLink href={me ? '/' : '/login'} variant={retry ? 'default' : 'filled'}>
          {t(me ? 'home' : 'login')}
        </ButtonLink>
      </Group>
      {problem.requestId && (
        <Text size="sm" c="dimmed">
          {t.rich('request', { id: problem.requestId, code: (text) => <Code>{text}</Code> })}
        </Text>
      )}
    </Stack>
  )
}
