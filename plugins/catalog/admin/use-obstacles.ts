'use client'
import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Null while it is not known: of a product that is not saved yet, or to somebody who may not ask. */
export type Obstacles = readonly string[] | null

const read = async (api: string, id: number | string): Promise<Obstacles> => {
  const response = await fetch(`${api}/shop/products/${String(id)}/readiness`, { credentials: 'include' })
  if (!response.ok) return null
  return ((await response.json()) as { obstacles: string[] }).obstacles
}

/** What keeps the product of this document from being bought; asked anew after every save, also of an offer in a drawer. */
export const useObstacles = (): Obstacles => {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [obstacles, setObstacles] = useState<Obstacles>(null)
  const { api } = config.routes
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    read(api, id)
      .then((found) => {
        if (isCurrent) setObstacles(found)
      })
      .catch((error: unknown) => {
        console.error(error)
      })
    return () => {
      isCurrent = false
    }
  }, [api, id, lastUpdateTime, mostRecentUpdate])
  return obstacles
}
