import { sealSecretsAnew } from '#access/second_factor/seal_secrets_anew'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<object> = async () => {
  await sealSecretsAnew()
}

export default handler
