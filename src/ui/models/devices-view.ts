/** A device on which a program runs with a license. Dates are ISO 8601. */
export type DeviceView = { activationId: string; name?: string; since: string; lastSeen: string }

/** The devices of a license, as its owner sees them. */
export type DevicesView = {
  licenseId: string
  used: number
  /** Left out for any number. */
  limit?: number
  devices: DeviceView[]
  /** Whether one was taken out just now. */
  isFreed: boolean
}

export type FreeDeviceAction = (form: FormData) => Promise<void>
