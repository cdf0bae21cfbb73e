// What the form remembers: the jobs of this tab, so that a look-up has an id to offer. Never a key.

interface RememberedJob {
  operation: string;
  id: string;
}

const name = "jobs";
const most = 20;

export function rememberedJobs(): RememberedJob[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    return Array.isArray(found) ? (found as RememberedJob[]) : [];
  } catch {
    return [];
  }
}

export function rememberJob(job: RememberedJob): void {
  try {
    const others = rememberedJobs().filter(({ id }) => id !== job.id);
    sessionStorage.setItem(name, JSON.stringify([job, ...others].slice(0, most)));
  } catch {
    // Where nothing may be stored, the id stands in the answer all the same.
  }
}

/** The newest job of one of these operations. */
export const lastJob = (operations: readonly string[]): string | undefined =>
  rememberedJobs().find(({ operation }) => operations.includes(operation))?.id;
