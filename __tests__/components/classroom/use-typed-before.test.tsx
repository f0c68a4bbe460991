/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { act } from '@testing-library/react';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { CodeField } from '@/components/classroom/student/CodeField';

function Field() {
  const [code, setCode] = useState('');
  return (
    <>
      <CodeField label="Class code" hint="Eight letters" name="code" value={code} onValue={setCode} />
      <output>{code}</output>
    </>
  );
}

test('what was typed before the page came to life is what is in the field', async () => {
  const drawn = document.body.appendChild(document.createElement('div'));
  drawn.innerHTML = renderToString(<Field />);
  drawn.querySelector('input')!.value = '7KQM2XDF';
  await act(async () => void hydrateRoot(drawn, <Field />));
  expect(drawn.querySelector('output')!.textContent).toBe('7KQM2XDF');
  expect(drawn.querySelector('input')!.value).toBe('7KQM2XDF');
});
