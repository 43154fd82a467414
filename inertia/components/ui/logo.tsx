import { Group, Image, Text } from '@mantine/core'

export function Logo() {
  return (
    <Group gap="xs" wrap="nowrap">
      <Image src="/favicon.svg" alt="" w={26} h={26} />
      <Text fw={680} fz="lg" lts="-0.01em">
        Krug
      </Text>
    </Group>
  )
}
