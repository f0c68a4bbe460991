/** As the `ref` of what has just come in the place of what had the focus: the focus goes there. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
