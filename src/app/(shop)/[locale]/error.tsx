'use client'

import { ErrorView } from '../../../ui/errors/error-view.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

const ErrorPage = ({ error, reset }: Props) => <ErrorView digest={error.digest} retry={reset} />

export default ErrorPage
