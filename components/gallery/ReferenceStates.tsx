import { About } from '@/components/reference/About';
import { Corrections } from '@/components/reference/Corrections';
import { FactPage } from '@/components/reference/FactPage';
import { Glossary } from '@/components/reference/Glossary';
import { Sources } from '@/components/reference/Sources';
import type { Language, Say } from '@/lib/words';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { corrections, factPages, figures, glossary, operators, sources } from './reference';

/** The pages that say what rests on what, each with content and where they can be, empty. */
export function ReferenceStates({ language, say }: { language: Language; say: Say }) {
  const common = { language, say };
  return (
    <>
      {[glossary, []].map((items) => (
        <GalleryPart key={items.length} name={names.glossary}>
          <Glossary items={items} say={say} />
        </GalleryPart>
      ))}
      <GalleryPart name={names.sources}>
        <Sources groups={sources} facts={figures.facts} {...common} />
      </GalleryPart>
      {factPages.map((fact) => (
        <GalleryPart key={fact.id} name={names.fact}>
          <FactPage fact={fact} {...common} />
        </GalleryPart>
      ))}
      {[corrections, { log: [], lessons: [] }].map((log) => (
        <GalleryPart key={log.log.length} name={names.corrections}>
          <Corrections {...log} {...common} />
        </GalleryPart>
      ))}
      {(['required', 'optional'] as const).map((signatures) => (
        <GalleryPart key={signatures} name={`${names.about}: ${signatures}`}>
          <About figures={figures} operator={operators[signatures]} signatures={signatures} say={say} />
        </GalleryPart>
      ))}
    </>
  );
}
