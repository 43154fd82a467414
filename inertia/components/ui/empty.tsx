import { Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { PropsWithChildren } from 'react'

interface Props {
  icon: Icon
  title: string
  text?: string
}

/** Nothing here yet: what belongs here, and the one button that fills it. */
export function Empty({ icon: Sign, title, text, children }: PropsWithChildren<Props>) {
  return (
    <Stack align="center" gap="sm" py="xl" px="md" ta="center">
      <ThemeIcon size={48} radius="xl" variant="light">
        <Sign size={24} stroke={1.5} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{title}</Title>
      {text && (
        <Text c="dimmed" maw={460}>
          {text}
        </Text>
      )}
      {children && (
        <Group justify="center" gap="xs" mt="xs">
          {children}
        </Group>
      )}
    </Stack>
  )
}
