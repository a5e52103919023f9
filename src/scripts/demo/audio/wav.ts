export const SAMPLE_RATE = 48_000
const BYTES_PER_SAMPLE = 3
const FULL_SCALE = 0x7fffff

/** Two channels of samples, each from -1 to 1. */
export type Stereo = { left: Float32Array; right: Float32Array }

export const silence = (seconds: number): Stereo => ({
  left: new Float32Array(Math.round(seconds * SAMPLE_RATE)),
  right: new Float32Array(Math.round(seconds * SAMPLE_RATE)),
})

type Format = { channels: number; rate: number; bytesPerSample: number }

/** What stands before `dataBytes` of PCM. */
export function wavHeader({ channels, rate, bytesPerSample }: Format, dataBytes: number): Buffer {
  const head = Buffer.alloc(44)
  const blockAlign = channels * bytesPerSample
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + dataBytes, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * blockAlign, 28)
  head.writeUInt16LE(blockAlign, 32)
  head.writeUInt16LE(bytesPerSample * 8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(dataBytes, 40)
  return head
}

/** Writes 24-bit stereo PCM at 48 kHz, scaled so that the loudest sample reaches `peak` of full scale. */
export function encodeWav({ left, right }: Stereo, peak = 0.89): Uint8Array {
  let loudest = 1e-9
  for (let index = 0; index < left.length; index += 1) {
    loudest = Math.max(loudest, Math.abs(left[index] ?? 0), Math.abs(right[index] ?? 0))
  }
  const gain = (peak * FULL_SCALE) / loudest
  const dataBytes = left.length * 2 * BYTES_PER_SAMPLE
  const bytes = new Uint8Array(44 + dataBytes)
  const format = { channels: 2, rate: SAMPLE_RATE, bytesPerSample: BYTES_PER_SAMPLE }
  bytes.set(wavHeader(format, dataBytes), 0)
  let at = 44
  const put = (sample: number): void => {
    const value = Math.round(sample * gain)
    bytes[at] = value & 0xff
    bytes[at + 1] = (value >> 8) & 0xff
    bytes[at + 2] = (value >> 16) & 0xff
    at += BYTES_PER_SAMPLE
  }
  for (let index = 0; index < left.length; index += 1) {
    put(left[index] ?? 0)
    put(right[index] ?? 0)
  }
  return bytes
}
