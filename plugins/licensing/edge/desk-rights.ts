import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'

/** What somebody at the desk is offered. The doors behind it ask again. */
export const deskRights = async (
  payload: Payload,
  user: TypedUser,
): Promise<{ mayManage: boolean; mayTakeKeys: boolean }> => {
  const { staff } = await actorOfRequest(await createLocalReq({ user }, payload))
  const mayManage = staff?.can('licenses.manage') ?? false
  return { mayManage, mayTakeKeys: mayManage && (staff?.can('settings.edit') ?? false) }
}
