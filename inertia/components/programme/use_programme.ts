import { router } from '@inertiajs/react'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, type Page } from '~/api/client'
import { Problem } from '~/api/problem'
import { useSend } from '~/api/use_send'
import { draftOf, settingsOf, type Draft } from './draft'
import type { Business, Programme, ProgrammeSettings, Version } from './types'

/** The settings as they are typed, and the version that they are based on. */
export function useProgramme(programme: Programme, businesses: Business[]) {
  const t = useTranslations('programme')
  const form = useForm<Draft>({ initialValues: draftOf(programme.settings, businesses) })
  const { send, sending } = useSend(form)
  const [version, setVersion] = useState(programme.version)
  const [theirs, setTheirs] = useState<Version | null>(null)

  /** Settings that are not saved yet, in place of what was typed. */
  function take(settings: ProgrammeSettings) {
    form.setValues(draftOf(settings, businesses))
    form.clearErrors()
  }

  function save(basedOn = version) {
    return send(async () => {
      const body = { basedOn, settings: settingsOf(form.getValues()) }
      const saved = await api<Programme>('PUT', '/api/v1/programme', body).catch(conflict)
      if (!saved) return
      setVersion(saved.version)
      setTheirs(null)
      form.resetDirty()
      notifications.show({ message: t('saved', { version: saved.version }) })
      router.reload({ only: ['programme'] })
    })
  }

  async function conflict(error: unknown) {
    if (!(error instanceof Problem) || error.document.code !== 'E_PROGRAMME_CHANGED') throw error
    const { data } = await api<Page<Version>>('GET', '/api/v1/programme/versions?perPage=1')
    setTheirs(data[0])
  }

  return {
    form,
    sending,
    theirs,
    take,
    save: () => save(),
    /** Over what somebody saved meanwhile. */
    saveOver: (other: Version) => save(other.version),
    /** What somebody saved meanwhile, in place of what was typed. */
    takeOver: (other: Version) => {
      take(other.settings)
      form.resetDirty()
      setVersion(other.version)
      setTheirs(null)
    },
  }
}
