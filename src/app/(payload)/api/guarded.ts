import config from '@payload-config'
import { getPayload } from 'payload'
import { guardDoor } from '../../../../plugins/platform/faces/guard-door.ts'

export const guarded = guardDoor(() => getPayload({ config }))
