const mebibyte = 1024 * 1024

/** Small enough that a broken connection loses little, large enough that a fast one is not kept waiting. */
const usualPartBytes = 16 * mebibyte

/** Amazon's own limit, and that of its kin. */
export const maxParts = 10_000

/** The parts of one upload; all but the last are alike. */
export interface UploadPlan {
  size: number
  partBytes: number
}

export interface StoredPart {
  /** From 1. */
  part: number
  size: number
  etag: string
}

/** Parts grow with the file, so that a file of any size fits into as many as there may be. */
export const planUpload = (size: number): UploadPlan => ({
  size,
  partBytes: Math.max(usualPartBytes, Math.ceil(size / maxParts / mebibyte) * mebibyte),
})

/** An empty file is one empty part. */
export const partCount = ({ size, partBytes }: UploadPlan): number => Math.max(1, Math.ceil(size / partBytes))

/** Bytes that a part must have; null when there is no such part. */
export const bytesOfPart = (plan: UploadPlan, part: number): number | null => {
  if (part < 1 || part > partCount(plan)) return null
  return Math.min(plan.partBytes, plan.size - (part - 1) * plan.partBytes)
}

/** The stored parts that are as long as they must be; one that broke off is sent again. */
export const wholeParts = (plan: UploadPlan, stored: readonly StoredPart[]): StoredPart[] =>
  stored.filter(({ part, size }) => bytesOfPart(plan, part) === size)
