type Props = { title: string; links: { href: string; text: string }[] }

export const FooterList = ({ title, links }: Props) => (
  <div>
    <h2 className="text-base">{title}</h2>
    <ul className="mt-2 text-sm">
      {links.map((link) => (
        <li key={link.href}>
          <a className="foot-link" href={link.href}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
