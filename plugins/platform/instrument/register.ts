import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isInstrumented, markInstrumented, takeDelivery } from './deliveries.ts'
import { clientAddressHeader, contentLengthHeader, deliveryHeader } from './headers.ts'

const takeHeader = (response: ServerResponse, name: string): string | null => {
  const value = response.getHeader(name)
  if (value === undefined) return null
  response.removeHeader(name)
  return String(value)
}

/** Tells the listener how many bytes of the body the socket took before the response ended or was cut. */
const account = (response: ServerResponse, deliveryId: string, length: number): void => {
  const listener = takeDelivery(deliveryId)
  if (!listener) return
  const { socket } = response
  const before = socket?.bytesWritten ?? 0
  response.once('close', () => {
    const sent = (socket?.bytesWritten ?? 0) - (socket?.writableLength ?? 0) - before
    const isComplete = response.writableFinished
    listener({ bytes: isComplete ? length : Math.max(0, Math.min(sent, length - 1)), isComplete })
  })
}

const hookResponse = (response: ServerResponse): void => {
  const original = response.writeHead.bind(response)
  const hooked = (...args: Parameters<typeof original>) => {
    const length = takeHeader(response, contentLengthHeader)
    const deliveryId = takeHeader(response, deliveryHeader)
    if (length !== null) response.setHeader('Content-Length', length)
    if (deliveryId !== null) account(response, deliveryId, Number(length ?? 0))
    return original(...args)
  }
  response.writeHead = hooked as typeof response.writeHead
}

interface RequestStart {
  request: IncomingMessage
  response: ServerResponse
}

/**
 * What a site calls from `instrumentation.ts`: gives downloads their Content-Length (Next strips it from route
 * handlers), accounts for delivered bytes, and stamps each request with its socket's address, which no client can set.
 */
export const registerDuka = (): void => {
  if (isInstrumented()) return
  markInstrumented()
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as RequestStart
    request.headers[clientAddressHeader] = request.socket.remoteAddress ?? ''
    hookResponse(response)
  })
}
