import { drawIcon } from '@/components/card/draw-icon';
import { APP_ICONS, iconFile } from '@/lib/card/app-icon';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => APP_ICONS.map((icon) => ({ file: iconFile(icon) }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const icon = APP_ICONS.find((one) => iconFile(one) === file);
  return icon ? drawIcon(icon) : new Response(null, { status: 404 });
}
