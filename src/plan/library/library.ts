import type { LibraryKpi, Sector, SectorId } from './library-kpi';
import { care } from './sectors/care';
import { education } from './sectors/education';
import { finance } from './sectors/finance';
import { hr } from './sectors/hr';
import { manufacturing } from './sectors/manufacturing';
import { marketing } from './sectors/marketing';
import { retail } from './sectors/retail';
import { saas } from './sectors/saas';
import { sales } from './sectors/sales';
import { services } from './sectors/service-providers';

/** Every sector with its KPIs, in the order in which they are listed. */
export const sectors: readonly Sector[] = [marketing, services, retail, care, manufacturing, education, sales, hr, finance, saas];

/** Every KPI of the library. */
export const libraryKpis: readonly LibraryKpi[] = sectors.flatMap(({ kpis }) => kpis);

const byId = new Map(libraryKpis.map((kpi) => [kpi.id, kpi]));
const sectorOf = new Map(sectors.flatMap(({ id, kpis }) => kpis.map((kpi) => [kpi.id, id] as const)));

/** The KPI with an id; undefined when there is none. */
export const kpiById = (id: string): LibraryKpi | undefined => byId.get(id);

/** The sectors of a KPI, the one that it belongs to first. */
export function sectorsOf({ id, alsoIn = [] }: LibraryKpi): readonly SectorId[] {
  const own = sectorOf.get(id);
  return own === undefined ? alsoIn : [own, ...alsoIn];
}
