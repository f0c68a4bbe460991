/** Wraps text nodes in two elements of font, as Chrome's translator does, and goes on with whatever comes. Runs in a page. */
export function translate(): void {
  const wrap = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement;
      if (!node.nodeValue?.trim() || !parent || /^(FONT|SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(parent.tagName)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      parent.replaceChild(outer, node);
      outer.append(inner);
      inner.append(node.cloneNode());
    } else if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.nodeName)) [...node.childNodes].forEach(wrap);
  };
  wrap(document.body);
  new MutationObserver((changes) =>
    changes.forEach(({ target, addedNodes }) => [target, ...addedNodes].forEach(wrap)),
  ).observe(document.body, { subtree: true, childList: true, characterData: true });
}
