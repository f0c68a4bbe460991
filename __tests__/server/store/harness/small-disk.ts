export { smallDisk } from '@/scripts/trust/small-disk';
