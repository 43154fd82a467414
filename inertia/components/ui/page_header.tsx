import { Head } from '@inertiajs/react'
import { Group, Stack, Text, Title } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'

interface Props {
  title: string
  text?: ReactNode
}

/** What the page is; what one may do with it stands on the right. */
export function PageHeader({ title, text, children }: PropsWithChildren<Props>) {
  return (
    <Group justify="space-between" align="flex-end" gap="sm" mb="lg">
      <Head title={title} />
      <Stack gap={4} flex="1 1 18rem">
        <Title order={1}>{title}</Title>
        {text && <Text c="dimmed">{text}</Text>}
      </Stack>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
