/** The icon of the site in the forms that devices ask for: `edge` in pixels; a maskable one may be cut to any shape. */
export interface AppIcon {
  edge: number;
  purpose: 'any' | 'maskable';
}

export const APP_ICONS: readonly AppIcon[] = [
  { edge: 192, purpose: 'any' },
  { edge: 512, purpose: 'any' },
  { edge: 512, purpose: 'maskable' },
];

/** Name of its file. */
export const iconFile = ({ edge, purpose }: AppIcon): string => `${purpose}-${edge}.png`;
