import { Fieldset, Stack } from '@mantine/core'
import type { Config, ConfigSchema, FieldSchema, FieldText } from '~/api/types'
import { SchemaField } from './schema_field'

export interface ConfigForm {
  getInputProps(path: string, options?: { type: 'checkbox' }): object
  getValues(): object
}

interface Props {
  schema: Pick<ConfigSchema, 'properties' | 'required'>
  texts: Record<string, FieldText>
  form: ConfigForm
  /** Where in the form's values the settings are. */
  path: string
  /** Secrets that are stored already: left empty, they stay. */
  /** Secrets that are stored already. */
  secretsKept?: string[]
}

/** A plugin's settings, drawn from its JSON Schema and its own words. */
export function SchemaFields({ schema, texts, form, path, secretsKept = [] }: Props) {
  return (
    <Stack>
      {Object.entries(schema.properties).map(([name, field]) => {
        const text = texts[name] ?? { label: name }
        if (field.type === 'object' && field.properties)
          return (
            <Fieldset key={name} legend={text.label}>
              <SchemaFields
                schema={{ ...field, properties: field.properties }}
                texts={within(texts, name)}
                form={form}
                path={`${path}.${name}`}
              />
            </Fieldset>
          )
        return (
          <SchemaField
            key={name}
            field={field}
            text={text}
            required={schema.required?.includes(name) ?? false}
            secretKept={secretsKept.includes(name)}
            input={form.getInputProps(
              `${path}.${name}`,
              field.type === 'boolean' ? { type: 'checkbox' } : undefined
            )}
          />
        )
      })}
    </Stack>
  )
}

function within(texts: Record<string, FieldText>, name: string) {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, text]) => [key.slice(name.length + 1), text])
  )
}

/** What a form starts with: stored values, then the schema's defaults. */
export function initialConfig(
  { properties }: Pick<ConfigSchema, 'properties'>,
  stored: Config = {}
): Config {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, stored[name] ?? startOf(field)])
  )
}

function startOf(field: FieldSchema): Config[string] {
  if (field.default !== undefined) return field.default
  if (field.type === 'boolean') return false
  if (field.type === 'array') return []
  if (field.type === 'object') return initialConfig({ properties: field.properties ?? {} })
  return ''
}

/** What was left empty is not sent: an optional setting stays unset, a secret stays as it is. */
export function filledIn(config: Config): Config {
  return Object.fromEntries(
    Object.entries(config).filter(([, value]) => value !== '' && value !== null)
  )
}
