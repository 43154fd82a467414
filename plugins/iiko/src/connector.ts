import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { webhook } from './cloud/webhook.ts'
import { apiUrl, config } from './config.ts'
import { manifest } from './manifest.ts'
import { authorize, classify, login, loginKey, logout } from './session.ts'
import { streams } from './streams.ts'

export default defineConnector({
  manifest,
  config,
  configVersion: 1,
  baseUrl: apiUrl,
  login,
  logout,
  loginKey,
  authorize,
  classify,
  check,
  streams,
  webhook,
})
