import config from '@payload-config'
import { getPayload } from 'payload'
import { guardDoor, steadyDoor } from '../../../../plugins/platform/faces/guard-door.ts'

const site = () => getPayload({ config })

export const guarded = guardDoor(site)

export const steady = steadyDoor(site)
