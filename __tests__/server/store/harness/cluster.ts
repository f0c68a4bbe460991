export { noCluster, startCluster, type Cluster } from '@/scripts/trust/cluster';
