import { Button, CopyButton, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import classes from './embeds.module.css'

const THEMES = ['auto', 'light', 'dark'] as const
const LANGUAGES = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
]

/** What is put into a page, and how it looks there. */
export function EmbedCode({ link, name }: { link: string; name: string }) {
  const t = useTranslations('embeds.code')
  const locale = useLocale()
  const [theme, setTheme] = useState<string>('auto')
  const [language, setLanguage] = useState<string>(locale)
  const address = `${link}?theme=${theme}&lang=${language}`
  const code = `<iframe src="${address}" title="${escaped(name)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`

  return (
    <Stack>
      <Group>
        <SegmentedControl
          aria-label={t('theme')}
          data={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
          value={theme}
          onChange={setTheme}
        />
        <SegmentedControl
          aria-label={t('language')}
          data={LANGUAGES}
          value={language}
          onChange={setLanguage}
        />
      </Group>
      <Textarea
        className={classes.code}
        label={t('snippet')}
        value={code}
        readOnly
        autosize
        maxRows={5}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={code}>
        {({ copied, copy }) => (
          <Group>
            <Button onClick={copy} leftSection={<IconCopy size={16} aria-hidden />}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          </Group>
        )}
      </CopyButton>
      <div>
        <Text size="sm" fw={560} mb={6}>
          {t('preview')}
        </Text>
        {/* The same address without its site: the portal may stand under another name. */}
        <iframe className={classes.preview} title={name} src={withoutSite(address)} />
      </div>
    </Stack>
  )
}

const withoutSite = (address: string) => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
