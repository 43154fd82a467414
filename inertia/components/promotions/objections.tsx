import { Text } from '@mantine/core'

/** What is wrong, said where it is. */
export function Objections({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <Text key={text} size="sm" c="red" role="alert">
      {text}
    </Text>
  ))
}
