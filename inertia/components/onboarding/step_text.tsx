import { Stack, Text, Title } from '@mantine/core'

export function StepText({ title, text }: { title: string; text: string }) {
  return (
    <Stack gap={4}>
      <Title order={2}>{title}</Title>
      <Text c="dimmed">{text}</Text>
    </Stack>
  )
}
