/**
 * Words that may tell about somebody's health, benefit or stay (UC-01, UC-07). Data, not rules: they lead to a
 * warning, never to a refusal. Written without accents and in small letters; `*` stands for the rest of a word.
 * Source: brief 4.7, 4.8 and 4.15; made 2026-11, reviewed with the yearly GDPR briefing of reception workers.
 */
export const sensitiveWords = {
  HEALTH: [
    // Dutch
    'ziek', 'ziekte*', '*ziekte', 'kanker*', 'suikerziekte', 'depress*', 'burn-out', 'burnout', 'psychiat*',
    'psycholoog*', 'verslav*', 'verslaafd*', 'medicatie', 'medicijn*', 'geneesmiddel*', 'handicap*', 'invalide*',
    'rolstoel*', 'zwanger*', 'hartpatient*', 'patient*', 'angststoornis*', 'paniekaanval*', 'rugpijn', 'hernia',
    'diagnose*', 'dementie', 'beroerte', 'hersenletsel', 'slechthorend*', 'slechtziend*', 'doofheid', 'blindheid',
    'ptss', 'zelfmoord*', 'drugsverslaving', 'dokter zegt', 'in behandeling', 'geopereerd',
    // French
    'malade*', 'maladie*', 'cancer*', 'diabet*', 'depressi*', 'psychologue*', 'dependance*', 'toxicoman*',
    'medicament*', 'handicape*', 'fauteuil roulant', 'enceinte', 'crise* d\'angoisse', 'mal de dos', 'demence',
    'avc', 'malentendant*', 'malvoyant*', 'suicid*', 'traitement medical', 'operee', 'cardiaque*',
    // English
    'sick', 'sickness', 'illness*', 'disease*', 'diabetes', 'depression', 'addict*', 'alcoholi*', 'medication',
    'disabled', 'disabilit*', 'wheelchair*', 'pregnan*', 'anxiety', 'panic attack*', 'back pain', 'stroke',
    'diagnos*', 'dementia', 'mental health', 'surgery',
    // In every language
    'hiv', 'epileps*', 'autis*', 'autist*', 'adhd', 'ptsd', 'schizofren*', 'schizophren*', 'bipola*', 'trauma*',
    'chemo*', 'dialyse', 'alzheimer*', 'parkinson*', 'migraine*', 'astma', 'asthm*',
  ],
  BENEFIT: [
    'leefloon*', 'uitkering*', '*uitkering', 'werkloosheid*', 'dop', 'invaliditeit*', 'ziekenfonds*',
    'revenu d\'integration', 'chomage', 'chomeu*', 'allocation*', 'invalidite', 'mutuelle*',
    'unemployment benefit*', 'living wage', 'sickness benefit*', 'welfare benefit*', 'rva', 'onem', 'cpas', 'ocmw',
  ],
  RESIDENCE: [
    'verblijfsvergunning*', 'verblijfsstatus*', 'verblijfstatus*', 'verblijfsdocument*', 'verblijfskaart*',
    'verblijfstitel*', 'zonder papieren', 'asiel*', 'vluchteling*', 'oranje kaart', 'bijlage 26*', 'bijlage 15',
    'uitwijzing*', 'uitgewezen', 'illegaal*', 'regularisatie*', 'nationaliteit*', 'bevel om het grondgebied',
    'sans papiers', 'sans-papiers', 'demandeu* d\'asile', 'asile', 'refugie*', 'carte orange', 'annexe 26*',
    'titre de sejour', 'permis de sejour', 'carte de sejour', 'nationalite*', 'expulsion*', 'regularisation*',
    'asylum*', 'refugee*', 'residence permit*', 'residence status', 'undocumented', 'orange card', 'annex 26*',
    'deport*', 'nationality', 'visa', 'fedasil',
  ],
} as const; // prettier-ignore
