import { Paper, Stack, Text, Title } from '@mantine/core'
import type { PropsWithChildren } from 'react'

/** One question that the builder asks. */
export function Section({
  title,
  text,
  children,
}: PropsWithChildren<{ title: string; text?: string }>) {
  return (
    <Paper component="section" aria-label={title}>
      <Stack gap="sm">
        <div>
          <Title order={2}>{title}</Title>
          {text && (
            <Text size="sm" c="dimmed">
              {text}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  )
}
