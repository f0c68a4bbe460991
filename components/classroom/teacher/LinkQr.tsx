import { useEffect, useState } from 'react';
import { QrCode } from '@/components/print/QrCode';
import type { Qr } from '@/lib/card/qr';

/** The QR code of an address. What draws it comes when it is needed. */
export function LinkQr({ url, label }: { url: string; label: string }) {
  const [qr, setQr] = useState<Qr>();
  useEffect(() => {
    let gone = false;
    void import('@/lib/card/qr')
      .then(({ qrOf }) => !gone && setQr(qrOf(url)))
      // Without a connection it does not come: code and link are enough.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [url]);
  return qr && <QrCode {...qr} label={label} />;
}
