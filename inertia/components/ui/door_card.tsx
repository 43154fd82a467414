import { Head } from '@inertiajs/react'
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'

interface Props {
  title: string
  text?: ReactNode
  footer?: ReactNode
}

/** The card of every page before sign-in. */
export function DoorCard({ title, text, footer, children }: PropsWithChildren<Props>) {
  return (
    <>
      <Head title={title} />
      <Paper p={{ base: 'md', xs: 'xl' }} shadow="xs">
        <Stack gap="lg">
          <Stack gap={6}>
            <Title order={1}>{title}</Title>
            {text && <Text c="dimmed">{text}</Text>}
          </Stack>
          {children}
        </Stack>
      </Paper>
      {footer && (
        <Text ta="center" mt="md" c="dimmed">
          {footer}
        </Text>
      )}
    </>
  )
}
