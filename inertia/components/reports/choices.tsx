import { Group, NativeSelect, SegmentedControl, Text } from '@mantine/core'
import type { Choice } from '~/api/report_types'
import { useView } from '~/hooks/use_view'

/** What else the report can be asked; the choice lives in the address as the period does. */
export function Choices({ choices }: { choices: Choice[] }) {
  const { show } = useView()
  if (!choices.length) return null
  return (
    <Group gap="lg" mb="md">
      {choices.map(({ name, label, value, options }) => {
        const many = options.length > 5
        const choose = (next: string) => show({ [name]: next, page: null })
        return (
          <Group key={name} gap="xs" wrap="nowrap" w={{ base: '100%', sm: 'auto' }}>
            <Text size="sm" c="dimmed" aria-hidden>
              {label}
            </Text>
            {!many && (
              <SegmentedControl
                visibleFrom="sm"
                size="sm"
                aria-label={label}
                data={options}
                value={value}
                onChange={choose}
              />
            )}
            <NativeSelect
              hiddenFrom={many ? undefined : 'sm'}
              flex={1}
              aria-label={label}
              data={options}
              value={value}
              onChange={(event) => choose(event.currentTarget.value)}
            />
          </Group>
        )
      })}
    </Group>
  )
}
