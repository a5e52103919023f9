import type { ServerResponse } from 'node:http'
import { takeDelivery } from './deliveries.ts'

/**
 * Tells who waits for this delivery how many bytes of the body left the process, once the response has ended or was
 * cut. Must be called when the head is written and nothing of the body is.
 *
 * "Left" means handed to the system: of a cut response, up to a chunk and the socket's buffer more than arrived.
 * @param length bytes of the whole body.
 */
export const accountFor = (response: ServerResponse, deliveryId: string, length: number): void => {
  const listener = takeDelivery(deliveryId)
  if (!listener) return
  const { socket } = response
  // The head goes out now, so that what follows on this socket is body only; a socket may carry many responses.
  response.flushHeaders()
  const before = socket?.bytesWritten ?? 0
  response.once('close', () => {
    const sent = (socket?.bytesWritten ?? 0) - (socket?.writableLength ?? 0) - before
    // After a finished response the same socket may already carry the next one.
    const bytes = Math.max(0, Math.min(sent, length))
    const isComplete = response.writableFinished && bytes === length
    listener({ bytes: isComplete ? length : Math.min(bytes, Math.max(0, length - 1)), isComplete })
  })
}
