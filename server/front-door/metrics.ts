import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds up to which requests are counted: from what lies in memory to what takes a renderer. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What the server tells of itself, in Prometheus' format. Routes are labels, never addresses: nobody's way is traced. */
export function metrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to the end of an answer, by route',
    labelNames: ['route'] as const,
    buckets: BUCKETS,
    registers,
  });
  const sockets = new Gauge({ name: 'http_open_sockets', help: 'Connections that are open', registers });
  const refused = new Counter({ name: 'http_refused_sockets_total', help: 'Connections over the limit', registers });
  const drawn = new Counter({
    name: 'http_drawn_total',
    help: 'Pages that Next was asked for and cards that were drawn, since no answer lay ready',
    labelNames: ['what'] as const,
    registers,
  });
  for (const what of ['page', 'card'] as const) drawn.inc({ what }, 0);
  const counted = new Map<string, () => void>();
  return {
    /** Counts one request; ways to the counters are kept, since their labels are few. */
    count(route: string, method: string, { status, ms }: { status: number; ms: number }) {
      const key = `${route} ${method} ${status}`;
      let inc = counted.get(key);
      if (!inc) {
        const labels = { route, method: METHODS.has(method) ? method : 'other', status };
        inc = () => requests.inc(labels);
        counted.set(key, inc);
      }
      inc();
      seconds.observe({ route }, ms / 1000);
    },
    /** The same work, counted each time that it is begun. */
    counting:
      <Asked extends unknown[], Gives>(what: 'page' | 'card', work: (...asked: Asked) => Gives) =>
      (...asked: Asked): Gives => {
        drawn.inc({ what });
        return work(...asked);
      },
    sockets,
    refused,
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

export type Metrics = ReturnType<typeof metrics>;
