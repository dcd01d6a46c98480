// Small words by language: data only. What stands in most sentences and names no thing; words of one letter are
// left out, as they stand in `3D` and `i.e.` too.

/** Words of English sentences; `die` and `am` are English too, but hardly in an abstract. */
export const ENGLISH_WORDS = words(
  `the of and to in is we for with that this on are by from as an be which our these it can or has have at not its
  their than into using use used was were been also more such but they both between while how when where what there
  some all each new show paper propose based results most only over through without`,
);

/** Languages written in Latin letters, by ISO 639-1. Words that English has as well stand here too: they tell nothing. */
export const OTHER_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: words(
    `je se na ve ze ke že pro jsou byl byla bylo která který které tento tato tyto také nebo jako při pomocí
    mezi jeho této tohoto lze na do po`,
  ),
  da: words(
    `og det som ikke til er vi på et den de af med for en at kan blev har denne dette fra ved eller også vores
    mellem hvor være disse der`,
  ),
  de: words(
    `der die das und ist sind wird werden wurde wurden wir mit von für den dem des ein eine einer einem einen eines auf
    zu zur zum nicht im in an am sich auch durch über bei aus als nach wie oder dass daß kann können diese dieser dieses
    diesen unser unsere unserer es sie er vor um nur noch mehr sowie zwischen ohne neue neuer neues neuen hat haben
    beim vom unter war so man was welche damit wenn`,
  ),
  es: words(
    `el la los las de del en que se un una es son por para con como su sus más este esta estos estas lo al entre
    sobre también ha han sin no nuestro nuestra muy ser cada donde cuando desde hasta pero`,
  ),
  fi: words(
    `ja on ei että se tämä joka jotka myös ovat kuin mutta sekä voidaan tässä sen niiden olla oli tai käyttäen avulla
    menetelmä näiden`,
  ),
  fr: words(
    `le la les un une des du de et est en dans que qu qui pour sur par pas plus ce cet cette ces ne nous au aux avec
    sont se son sa ses il elle ils on ou été leur leurs sans entre comme mais afin ainsi nos notre être fait peut`,
  ),
  hu: words(
    `az és egy hogy nem is ez ezt azt vagy mint meg csak egyes által alapján amely amelyek között során valamint
    kell lehet volt vannak ezek ennek`,
  ),
  id: words(
    `yang dan di dengan untuk dari pada ini itu dalam adalah ke sebagai oleh tidak akan atau juga dapat kami telah
    secara lebih menggunakan`,
  ),
  it: words(
    `il lo la gli le di del dello della dei degli delle ed in un uno una che per con su da dal dalla nel nella
    nelle nei si sono non come questo questa questi queste più al alla alle anche tra sul sulla essere ha
    viene stato`,
  ),
  nl: words(
    `de het een en van in is op te dat die voor met zijn niet aan wordt worden er door ook als bij of om uit naar dan
    deze dit we wij kan kunnen onze heeft hebben tot over maar zoals tussen meer geen nieuwe waarin`,
  ),
  pl: words(
    `na ze do nie że jest są to się dla od po jak oraz przez przy lub który która które tego tym tej jego być
    jako także może został została między bez`,
  ),
  pt: words(
    `os as de do da dos das em no na nos nas um uma são que se por para com como mais ao este esta estes estas
    não foi ser ou pelo pela entre sobre também sua seu seus suas nosso nossa sem`,
  ),
  ro: words(
    `și în de la cu pe pentru din este sunt un care că nu se prin mai ale al lui sau această acest aceste fi au
    fost între`,
  ),
  sv: words(
    `och det att som en på är av för med den till ett om vi inte har de kan från denna detta dessa eller vid också
    genom mellan våra vår där samt var`,
  ),
  tr: words(
    `ve bir bu ile için olarak da de olan daha en çok gibi her ya kadar sonra göre veya ise değil hem tarafından
    üzerinde`,
  ),
  vi: words(
    `của và là các một trong được cho với những này có không để từ trên đã bằng chúng tôi hoặc như`,
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
