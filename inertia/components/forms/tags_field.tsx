import { TagsInput, type TagsInputProps } from '@mantine/core'

export default function TagsField(props: TagsInputProps) {
  return <TagsInput {...props} />
}
