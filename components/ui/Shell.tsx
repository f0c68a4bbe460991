import type { ReactNode } from 'react';
import styles from './Shell.module.css';

/** The frame of every page: skip link, site name, main, the ways to the other pages, and what this site does. */
export function Shell({
  name,
  words,
  links,
  bar,
  children,
}: {
  name: string;
  words: { skip: string; made: string; nav: string };
  /** `served`: there only where a server is, not among exported files. */
  links: readonly { href: string; label: string; served?: boolean }[];
  bar?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.name} href="/">
            <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M4 5h16v11H11l-5 4v-4H4z"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinejoin="round"
              />
              <path d="M8 9h8M8 12h5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
            {name}
          </a>
          {bar}
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <nav aria-label={words.nav}>
          <ul className={styles.links}>
            {links.map(({ href, label, served }) => (
              <li key={href} data-needs-server={served || undefined}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{words.made}</p>
      </footer>
    </>
  );
}
