import { Group, Radio, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './forms.module.css'

interface Choice<T extends string> {
  value: T
  title: string
  text: string
  icon: ReactNode
}

interface Props<T extends string> {
  label: string
  choices: Choice<T>[]
  value?: string
  onChange?(value: string): void
  error?: ReactNode
}

/** A few choices that need a sentence each. */
export function ChoiceCards<T extends string>({ choices, ...group }: Props<T>) {
  return (
    <Radio.Group {...group}>
      <Stack gap="xs" mt={6}>
        {choices.map(({ value, title, text, icon }) => (
          <Radio.Card key={value} value={value} p="sm" className={classes.choice}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator mt={2} />
              <div style={{ flex: 1 }}>
                <Text fw={560}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {text}
                </Text>
              </div>
              <span className={classes.choiceIcon}>{icon}</span>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  )
}
