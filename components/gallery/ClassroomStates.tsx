'use client';

import type { TableWords } from '@/lib/classroom/table-words';
import { Standing } from '@/components/classroom/teacher/Assignments';
import { Live } from '@/components/classroom/teacher/Live';
import { NextStep } from '@/components/classroom/teacher/NextStep';
import { ResultsList } from '@/components/classroom/teacher/ResultsList';
import { ResultsTable } from '@/components/classroom/teacher/ResultsTable';
import type { ClassWords, ResultsWords } from '@/components/classroom/teacher/teacher-words';
import { galleryNames as names } from './card';
import { galleryAssignments, galleryClass, gallerySeats, galleryStems, galleryTable } from './classroom';
import { GalleryPart } from './GalleryPart';

interface Props {
  words: { page: ClassWords; results: ResultsWords; table: TableWords };
  language: string;
}

/** What a teacher sees of a class: its next step, each standing of an assignment, and results wide and narrow. */
export function ClassroomStates({ words, language }: Props) {
  const table = {
    ...{ table: galleryTable, stems: galleryStems, order: { by: 'handle', descending: false } as const },
    ...{ onOrder: () => {}, tableWords: words.table, words: words.results },
  };
  return (
    <>
      {[[], ...galleryAssignments.map((one) => [one])].map((assignments, i) => (
        <GalleryPart key={i} name={names.classroom}>
          <Live seats={gallerySeats} assignments={assignments} words={words.page} />
          <NextStep one={galleryClass} seats={gallerySeats} assignments={assignments} words={words.page} />
          {assignments.map((one) => (
            <Standing key={one.id} assignment={one} words={words.page} language={language} />
          ))}
        </GalleryPart>
      ))}
      <GalleryPart name={names.classResults}>
        <h2 id="gallery-results">{words.results.students}</h2>
        <ResultsTable {...table} labelledBy="gallery-results" />
      </GalleryPart>
      <GalleryPart name={names.classResultsNarrow}>
        <ResultsList {...table} />
      </GalleryPart>
    </>
  );
}
