import { type Act, act } from './outcome-words.js';

/** Swedish acts; which of several counts is settled by place and weight, not by this order. */
export const SWEDISH_ACTS: readonly Act[] = [
  act({
    outcome: 'withdrawn',
    language: 'sv',
    present: 'stryks|avförs|tas bort|dras bort|lyfts bort|dras tillbaka|utgår|stryka|avföra',
    past: 'ströks|avfördes|togs bort|tog bort|drogs bort|drog bort|lyftes bort|lyfte bort|drogs tillbaka|drog tillbaka|utgick|strök|avförde|strukits|avförts',
    beside: /list|ärende|föredragning|dagordning/iu,
    example: 'Ärendet ströks från föredragningslistan.',
  }),
  act({
    outcome: 'tabled',
    language: 'sv',
    present:
      'bordläggs|bordlägger|bordlägga|bordläggas|bordläggning|läggs på bordet|lämnas på bordet|lämna (?:\\p{L}{1,20} )?på bordet',
    past: 'bordlades|bordlade|bordlagts|bordläggning|lades på bordet|lämnades på bordet|lämnade (?:\\p{L}{1,20} )?på bordet',
    example: 'Ärendet bordlades enhälligt.',
  }),
  act({
    outcome: 'tabled',
    language: 'sv',
    present:
      'uppskjuts|hänskjuts|hänskjuter|skjuts upp|skjuta upp|flyttas|framskjuts|tas upp|tas till|behandlas',
    past: 'uppsköts|hänsköts|hänsköt|sköts upp|sköt upp|flyttades|framsköts|tas upp på nytt|tas upp till behandling|behandlas på nytt',
    beside:
      /(?:ärendet|beslutet) (?:skjuts upp|sköts upp|uppskjuts|uppsköts)|nästa (?:möte|sammanträde)|senare (?:möte|sammanträde)|behandlingen/iu,
    example: 'Behandlingen av ärendet sköts upp till nästa sammanträde.',
  }),
  act({
    outcome: 'returned',
    language: 'sv',
    present:
      'återremitteras|återremitterar|återremittera|återremiss|återförvisas|återsänds|återsända|återförs',
    past: 'återremitterades|återremitterade|återremitterats|återremiss|återförvisades|återsändes|återsände|återfördes',
    example: 'Ärendet återremitterades för ny beredning.',
  }),
  act({
    outcome: 'returned',
    language: 'sv',
    present: 'bereds på nytt|beredas på nytt|bereda ärendet på nytt|tas till ny beredning',
    past: 'bereds på nytt|bereda ärendet på nytt|togs till ny beredning|tas till ny beredning',
    example: 'Kommunstyrelsen beslutade att ärendet bereds på nytt.',
  }),
  act({
    outcome: 'returned',
    language: 'sv',
    present: 'sänds|skickas|returneras|returnera|skicka|sända',
    past: 'sändes|skickades|returnerades|returnerade|skickade|sände',
    beside:
      /ny beredning|tillbaka|returner\p{L}{1,4} ärendet|ärendet returner|(?:vidare|ytterligare|kompletterande) (?:beredning|utredning)/iu,
    example: 'Ärendet skickades tillbaka för ny beredning.',
  }),
  act({
    outcome: 'returned',
    language: 'sv',
    present: 'återgår|återtas|återtar|återta|återgå',
    past: 'återgick|återtogs|återtog',
    beside: /beredning|beredas/iu,
    example: 'Ärendet återtas för ny beredning.',
  }),
  act({
    outcome: 'noted',
    language: 'sv',
    weight: 'noting',
    present: 'antecknar|anteckna|antecknas|tar|ta|tas|tar del av',
    past: 'antecknade|antecknades|antecknat|tog|togs|antecknats',
    beside: /kännedom|som svar på|anteckna(?:de|des|r|s),? att|^antecknades\.?$|antecknas\.?$/iu,
    without: /ändringar|jäv|avlägsna|anlände/iu,
    example: 'Antecknades för kännedom.',
  }),
  act({
    outcome: 'noted',
    language: 'sv',
    weight: 'noting',
    present: 'tar del av|ta del av',
    past: 'tog del av|tagit del av',
    beside: /styrelsen|nämnden|sektionen|fullmäktige|direktionen|stämman/iu,
    example: 'Stadsstyrelsen tog del av informationen.',
  }),
  act({
    outcome: 'noted',
    language: 'sv',
    weight: 'noting',
    present: '(?:till|för) kännedom',
    past: '(?:till|för) kännedom',
    beside: /^(?:till|för) kännedom\.?$/iu,
    example: 'Till kännedom.',
  }),
  act({
    outcome: 'referred',
    language: 'sv',
    present:
      'hänskjuter|hänskjuts|hänskjuta|hänskjutas|remitterar|remittera|remitteras|sänder|sänds|sända|skickar|skickas|skicka|överlämnar|överlämna|överlämnas|överför|överförs|ger|ge|ges|översänder|översända|lämnas över|lämna över',
    past: 'lämnades över|hänsköt|hänsköts|hänskjutits|remitterade|remitterades|remitterats|sände|sändes|skickade|skickades|överlämnade|överlämnades|överförde|överfördes|gav|gavs|översände|översändes',
    beside:
      /beredning|beredas|att bereda|för (?:\p{L}{1,30} ){0,4}utlåtande|på remiss|(?:motion|initiativ)\p{L}* (?:remitter|hänskj|hänsk)|(?:remitter|hänskj|hänsk)\p{L}* (?:\p{L}+ )?(?:\p{L}{1,20})?(?:motion|initiativ)|(?:ärendet (?:hänsköts|hänskjuts|remittera(?:s|des)|överför(?:s|des))|(?:hänskj|hänsk|remitter|överför)\p{L}{0,6} ärendet) till (?:\p{L}{1,30} )?\p{L}{0,30}(?:nämnden|sektionen|utskottet)(?!\p{L})/iu,
    without: /ny beredning|tillbaka|åter/iu,
    example: 'Kommunfullmäktige hänsköt motionen till kommunstyrelsen för beredning.',
  }),
  act({
    outcome: 'referred',
    language: 'sv',
    present: 'begär|begära|begärs|ber|be|inbegär|inbegära|inbegärs|anhåller om|anhålla om|inhämtar|inhämta',
    past: 'begärde|begärdes|bad|inbegärde|inbegärdes|anhöll om|inhämtade',
    beside: /utlåtande/iu,
    example: 'Stadsstyrelsen begärde utlåtande av tekniska nämnden.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    language: 'sv',
    present: 'förkastar|förkasta|förkastas|avslår|avslå|avslås|avvisar|avvisa|avvisas',
    past: 'förkastade|förkastades|avslog|avslogs|avvisade|avvisades|förkastats|avslagits',
    without:
      /mot(?:förslag)|ändringsförslag|återremiss|bordläggning|kläm|anbud|(?<!\p{L})(?:yrka|yrkar|hemställa|hemställer) (?:på |om )?att [^.]{0,80}(?:avslås|förkastas|avvisas)/iu,
    example: 'Kommunstyrelsen beslutade förkasta begäran om omprövning.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    language: 'sv',
    present:
      '(?:godkänner|beviljar|bifaller|godkänns|beviljas|bifalls)(?: \\p{L}{1,30}){0,2}? inte|inte (?:\\p{L}{1,30} )?(?:godkänna|bevilja|bifalla|godkänns|beviljas|godkänner|beviljar|bifaller)|lämna\\p{L}{0,40} utan prövning',
    past: '(?:godkände|beviljade|biföll|godkändes|beviljades|bifölls)(?: \\p{L}{1,30}){0,2}? inte|inte (?:\\p{L}{1,30} )?(?:godkänna|bevilja|bifalla)|lämna\\p{L}{0,40} utan prövning',
    without: /mot(?:förslag)|ändringsförslag|återremiss|kläm/iu,
    example: 'Nämnden beviljade inte undantagslov.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    language: 'sv',
    present: '(?:tar|tas) inte upp|inte (?:ta|tas|tar) upp',
    past: '(?:tog|togs) inte upp|inte (?:ta|tas) upp',
    beside: /prövning|prövas/iu,
    example: 'Nämnden tar inte upp begäran om omprövning till prövning.',
  }),
  act({
    outcome: 'elected',
    weight: 'firm',
    language: 'sv',
    present: 'anställer|anställa|anställs',
    past: 'anställde|anställdes|anställa',
    beside: /\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})? \p{Lu}\p{Ll}{2,30}/u,
    example: 'Nämnden anställde Ulla Exempel som klasslärare.',
  }),
  act({
    outcome: 'elected',
    weight: 'firm',
    language: 'sv',
    present: 'väljer|välja|väljs|utser|utse|utses|förordnar|förordna|förordnas',
    past: 'valde|valdes|valts|utsåg|utsågs|utsett|utsetts|förordnade|förordnades',
    example: 'Till protokolljusterare valdes Anna Strömskäret.',
  }),
  act({
    outcome: 'approved',
    weight: 'firm',
    language: 'sv',
    present:
      'godkänner|godkänna|godkänns|godkännas|bifaller|bifalla|bifalls|antar|anta|antas|fastställer|fastställa|fastställs|beviljar|bevilja|beviljas|ger(?! (?:\\p{L}{1,20} )?vidare)|ge(?! (?:\\p{L}{1,20} )?vidare)|ges(?! vidare)|säljer|sälja|säljs|köper|köpa|hyr|hyra|inrättar|inrätta|inrättas|anvisar|anvisa|anvisas|reserverar|reservera|tillsätter|tillsätta|befullmäktigar|upphäver|upphäva|upphävs|lägger fram|lägga fram|tar i bruk|ta i bruk|avger|avge|förordar|förorda|understöder|besvarar|besvara|återtar|genomför|genomföra|påbörjar|beställer',
    past: 'godkände|godtog|godtogs|godkändes|godkänts|godkänt|biföll|bifölls|antog|antogs|fastställde|fastställdes|beviljade|beviljades|gav|sålde|såldes|köpte|hyrde|inrättade|inrättades|anvisade|anvisades|reserverade|tillsatte|befullmäktigade|upphävde|upphävdes|lade fram|avgav|förordade|besvarade|genomförde|påbörjade|beställde',
    without:
      /avsked från|avskedsansökan|befrielse från förtroende|befrielse(?:n)? och (?:valde|väljer|utsåg|utser)/iu,
    example: 'Stadsstyrelsen godkände planen.',
  }),
  act({
    outcome: 'approved',
    language: 'sv',
    weight: 'weak',
    present: 'konstaterar|konstatera|konstateras|tillsätter|beslutar|besluta|beslutas|beviljar|bevilja',
    past: 'konstaterade|konstaterades|beslutade|beslutades|beslöt|beslöts|beviljade|beviljades',
    without: /sammanträdet avslut|mötet avslut|avslutade/iu,
    example: 'Nämnden beslutade att avgiften är 20 euro.',
  }),
  act({
    outcome: 'approved',
    language: 'sv',
    weight: 'submit',
    present: 'föreslår|föreslå|föreslås|framställer|lägger fram för|översänder|sänder',
    past: 'föreslog|föreslogs|framställde|översände|sände',
    example: 'Kommunstyrelsen föreslår för fullmäktige att budgeten godkänns.',
  }),
];
