/** Colors of the page behind the text (`--bg` in globals.css), for what a browser or a device draws around it. */
export const LIGHT = '#fbfaf7';
export const DARK = '#14161a';
