import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Transform, type Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'

const IV_BYTES = 12
const TAG_BYTES = 16

/** What a file held before it was compressed. */
export interface Content {
  bytes: number
  /** Lines: of a table, its rows. */
  lines: number
  sha256: string
}

/** The key of one back-up: no two share one, so that no nonce is used twice. */
export function keyOf(secret: string, backupId: string) {
  return Buffer.from(hkdfSync('sha256', secret, backupId, 'krug back-up', 32))
}

/** Writes a stream compressed, and encrypted where there is a key. The name is part of what the key vouches for. */
export async function writeSealed(file: string, name: string, source: Readable, key?: Buffer) {
  await mkdir(dirname(file), { recursive: true })
  const { tap, content } = contentOf()
  const target = createWriteStream(file, { flush: true })
  const seal = key ? [encrypt(key, name)] : []
  await pipeline([source, tap, createZstdCompress(), ...seal, target])
  return content()
}

/**
 * Reads what `writeSealed` wrote into `target`.
 *
 * @throws Error when the file was changed, is cut off, or belongs to another key.
 */
export async function readSealed(file: string, name: string, target: Writable, key?: Buffer) {
  const { tap, content } = contentOf()
  const [source, ...opening] = key ? await decrypt(file, key, name) : [createReadStream(file)]
  await pipeline([source, ...opening, createZstdDecompress(), tap, target])
  return content()
}

/** Counts and hashes what flows through. */
export function contentOf() {
  const hash = createHash('sha256')
  let bytes = 0
  let lines = 0
  const tap = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
      done(null, chunk)
    },
  })
  return { tap, content: (): Content => ({ bytes, lines, sha256: hash.digest('hex') }) }
}

/** Nonce, ciphertext, tag. */
function encrypt(key: Buffer, name: string) {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name))
  let begun = false
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (!begun) this.push(iv)
      begun = true
      done(null, cipher.update(chunk))
    },
    flush(done) {
      if (!begun) this.push(iv)
      this.push(cipher.final())
      this.push(cipher.getAuthTag())
      done()
    },
  })
}

async function decrypt(file: string, key: Buffer, name: string) {
  const handle = await open(file)
  const { size } = await handle.stat()
  const iv = Buffer.alloc(IV_BYTES)
  const tag = Buffer.alloc(TAG_BYTES)
  try {
    await handle.read(iv, 0, IV_BYTES, 0)
    await handle.read(tag, 0, TAG_BYTES, Math.max(size - TAG_BYTES, 0))
  } finally {
    await handle.close()
  }
  if (size <= IV_BYTES + TAG_BYTES) throw new Error(`${name} is cut off`)
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name))
  decipher.setAuthTag(tag)
  return [createReadStream(file, { start: IV_BYTES, end: size - TAG_BYTES - 1 }), decipher] as const
}
