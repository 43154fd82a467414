import { TextInput, type TextInputProps } from '@mantine/core'

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value?: number | ''
  onChange?(value: number | ''): void
}

/** A number as the browser takes it in; empty is `''`. */
export function NumberField({ value, onChange, ...props }: Props) {
  return (
    <TextInput
      {...props}
      type="number"
      inputMode="decimal"
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange?.(currentTarget.value === '' ? '' : currentTarget.valueAsNumber)
      }
    />
  )
}
