import type { Tx } from '#database';
import { municipalities } from './municipalities.js';

/** Writes the nineteen municipalities into the database; the file is the truth. */
export async function writeMunicipalities(tx: Tx): Promise<void> {
  await tx.manager.query(
    `insert into municipality (nis_code, name_nl, name_fr, postcodes, lat, lon)
     select "nisCode", "nameNl", "nameFr", postcodes, lat, lon
     from jsonb_to_recordset($1::jsonb)
       as m("nisCode" text, "nameNl" text, "nameFr" text, postcodes text[], lat float8, lon float8)
     on conflict (nis_code) do update set
       name_nl = excluded.name_nl, name_fr = excluded.name_fr, postcodes = excluded.postcodes,
       lat = excluded.lat, lon = excluded.lon
     where (municipality.name_nl, municipality.name_fr, municipality.postcodes, municipality.lat, municipality.lon)
       is distinct from (excluded.name_nl, excluded.name_fr, excluded.postcodes, excluded.lat, excluded.lon)`,
    [JSON.stringify(municipalities)],
  );
}
