import config from '@payload-config'
import { getPayload } from 'payload'

type Handle<Args> = (request: Request, args: Args) => Promise<Response>

/** What a form of the panel may weigh before somebody has signed in: signing in itself is such a form. */
const strangerBytes = 64 * 1024

const mayUpload = async (request: Request): Promise<boolean> => {
  const payload = await getPayload({ config })
  return (await payload.auth({ headers: request.headers })).user !== null
}

/**
 * Payload reads a multipart body to disk before it asks who sent it. Files are taken only from those who have
 * signed in; everybody else may send a small form.
 */
export const refuseStrayUploads =
  <Args>(handle: Handle<Args>): Handle<Args> =>
  async (request, args) => {
    const isForm = /^multipart\//i.test(request.headers.get('content-type')?.trim() ?? '')
    const size = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
    if (isForm && !(size <= strangerBytes) && !(await mayUpload(request))) {
      return Response.json({ errors: [{ message: 'Unauthorized' }] }, { status: 401 })
    }
    return handle(request, args)
  }
