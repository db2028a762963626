export {
  findMunicipality,
  municipalities,
  municipalityOf,
  municipalityOfPostcode,
  type Municipality,
} from './municipalities.js';
export { municipalityName, municipalityOptions, nameIn } from './names.js';
export { distanceKm, metresBetween, metresBetweenMunicipalities, municipalitiesWithin } from './distance.js';
export { syncMunicipalities } from './sync-municipalities.js';
