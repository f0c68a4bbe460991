/** What a page tells machines of itself: data that no browser runs. `json` is written so that it cannot end the block. */
export const DataBlock = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
);
