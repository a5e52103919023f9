'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { panelSlug } from '../../platform/admin/panel-slug.ts'

export interface Choice {
  id: string
  label: string
  isArchived: boolean
}

/** More than a shop has on its shelf; those that were touched last. */
const most = 500

interface Doc {
  id: number | string
  name?: string
  title?: string
  status?: string
  product?: { title?: string } | number | string | null
}

const toChoice = ({ id, name, title, status, product }: Doc): Choice => {
  const of = typeof product === 'object' ? product?.title : undefined
  return {
    id: String(id),
    label: [of ?? title, name].filter(Boolean).join(' · '),
    isArchived: status === 'archived',
  }
}

/** Offers or products to choose from, by name; null while they are read. */
export const useChoices = (slug: 'offers' | 'products', isWanted: boolean): Choice[] | null => {
  const { config } = useConfig()
  const [choices, setChoices] = useState<Choice[] | null>(null)
  const url = `${config.routes.api}/${panelSlug(config, slug)}?depth=1&limit=${String(most)}&sort=-updatedAt`
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    fetch(url, { credentials: 'include' })
      .then(async (response) => (await response.json()) as { docs?: Doc[] })
      .then(({ docs = [] }) => {
        if (isGone) return
        setChoices(docs.map(toChoice).sort((one, other) => one.label.localeCompare(other.label)))
      })
      .catch(() => {
        if (!isGone) setChoices([])
      })
    return () => {
      isGone = true
    }
  }, [isWanted, url])
  return choices
}
