/** What a license can be. "Expired" is none of them: it follows from the date. */
export const licenseStatuses = ['active', 'suspended', 'revoked'] as const

export type LicenseStatus = (typeof licenseStatuses)[number]
