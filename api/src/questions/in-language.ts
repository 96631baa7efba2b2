/** The titles of the questions, the parts of the catalogue and what each parameter means, in Welsh, by their English. A test finds what is missing. */
export const welshOfQuestions: Readonly<Record<string, string>> = {
  'Journeys and silos': 'Teithiau a seilos',
  'Services and ownership': 'Gwasanaethau a pherchnogaeth',
  'People, professions, communities': 'Pobl, proffesiynau, cymunedau',
  'The map as a whole': 'Y map cyfan',

  'Which silos split this journey, at which hand-offs, and what is the evidence?':
    'Pa seilos sy’n hollti’r daith hon, ym mha drosglwyddiadau, a beth yw’r dystiolaeth?',
  'What have auditors, Parliament and others said about this journey, at which hand-off, and what happened since?':
    'Beth mae archwilwyr, Senedd y DU ac eraill wedi’i ddweud am y daith hon, ym mha drosglwyddiad, a beth ddigwyddodd wedyn?',
  'Which organisations does this journey cross, in what order, with how many hand-overs between each two?':
    'Pa sefydliadau mae’r daith hon yn eu croesi, ym mha drefn, a sawl trosglwyddiad sydd rhwng pob dau?',
  'Which journeys cross the most departments and have the most hand-overs?':
    'Pa deithiau sy’n croesi’r nifer fwyaf o adrannau ac sydd â’r nifer fwyaf o drosglwyddiadau?',
  'Which volumes, digital shares and costs sit behind each step, and where are they missing?':
    'Pa niferoedd, cyfrannau digidol a chostau sydd y tu ôl i bob cam, a ble maent ar goll?',
  'Which journeys are built alike, so that their communities should meet?':
    'Pa deithiau sydd wedi’u llunio’n debyg, fel y dylai eu cymunedau gwrdd?',
  'What would change in this journey’s silos with these teams, working links, this community, this invitation?':
    'Beth fyddai’n newid yn seilos y daith hon gyda’r timau hyn, y cysylltiadau gwaith, y gymuned hon, y gwahoddiad hwn?',
  'Whom should a community invite to mend this journey most, and why each?':
    'Pwy ddylai cymuned ei wahodd i drwsio’r daith hon fwyaf, a pham pob un?',
  'Which journeys cross three or more departments and have no service community?':
    'Pa deithiau sy’n croesi tair adran neu fwy ac sydd heb gymuned gwasanaeth?',
  'Does this journey pass the whole-service checks?': 'A yw’r daith hon yn pasio gwiriadau’r gwasanaeth cyfan?',
  'Which services have no current owner, or several, or owners that sources dispute?':
    'Pa wasanaethau sydd heb berchennog cyfredol, neu â sawl un, neu â pherchnogion y mae ffynonellau’n anghytuno yn eu cylch?',
  'Which journeys run through this service, and at which step?': 'Pa deithiau sy’n mynd drwy’r gwasanaeth hwn, ac ar ba gam?',
  'How does the same kind of service differ by department: professions, phase, channels, cost?':
    'Sut mae’r un math o wasanaeth yn wahanol o adran i adran: proffesiynau, cyfnod, sianeli, cost?',
  'Who owned this service when?': 'Pwy oedd biau’r gwasanaeth hwn, a phryd?',
  'What must be done before this service?': 'Beth sydd raid ei wneud cyn y gwasanaeth hwn?',
  'What breaks downstream if this service stops?': 'Beth sy’n torri wedyn os bydd y gwasanaeth hwn yn stopio?',
  'Which high-volume services are on no journey map yet?': 'Pa wasanaethau prysur sydd heb fod ar unrhyw fap taith eto?',
  'Which policies have no service at all?': 'Pa bolisïau sydd heb unrhyw wasanaeth?',
  'Where is the owner of the policy another organisation than the one that delivers?':
    'Ble mae perchennog y polisi’n sefydliad gwahanol i’r un sy’n cyflawni?',
  'How many ways are there to do the same thing, under how many owners?': 'Sawl ffordd sydd o wneud yr un peth, dan sawl perchennog?',
  'If this organisation is renamed, split or merged, which services, journeys and communities are affected, and how do the unlinked shares change?':
    'Os caiff y sefydliad hwn ei ailenwi, ei rannu neu ei uno, pa wasanaethau, teithiau a chymunedau yr effeithir arnynt, a sut mae’r cyfrannau heb gyswllt yn newid?',
  'Which professions touch each step, and where does policy hand over to delivery?':
    'Pa broffesiynau sy’n cyffwrdd â phob cam, a ble mae polisi’n trosglwyddo i gyflawni?',
  'What share of recorded working links stays inside each organisation, department or profession?':
    'Pa gyfran o’r cysylltiadau gwaith a gofnodwyd sy’n aros y tu mewn i bob sefydliad, adran neu broffesiwn?',
  'Which teams are go-betweens: coordinator, gatekeeper, representative, consultant or liaison between organisations, departments or professions?':
    'Pa dimau sy’n gyfryngwyr: cydlynydd, porthor, cynrychiolydd, ymgynghorydd neu gyswllt rhwng sefydliadau, adrannau neu broffesiynau?',
  'Which single team or working link, if it went, would cut the last link between two organisations on a journey?':
    'Pa un tîm neu gyswllt gwaith, pe bai’n mynd, fyddai’n torri’r cyswllt olaf rhwng dau sefydliad ar daith?',
  'Which communities share services, journeys or organisations?': 'Pa gymunedau sy’n rhannu gwasanaethau, teithiau neu sefydliadau?',
  'Which professions are missing from this service compared with services of its kind?':
    'Pa broffesiynau sydd ar goll o’r gwasanaeth hwn o gymharu â gwasanaethau o’i fath?',
  'How much of the journey’s crossing does this community cover, then and now?':
    'Faint o groesi’r daith mae’r gymuned hon yn ei gwmpasu, bryd hynny a nawr?',
  'How are these two things connected?': 'Sut mae’r ddau beth hyn wedi’u cysylltu?',
  'What does each source say about this fact, since when, and what changed between two loads or days?':
    'Beth mae pob ffynhonnell yn ei ddweud am y ffaith hon, ers pryd, a beth newidiodd rhwng dau lwyth neu ddau ddiwrnod?',
  'What is next to this thing, by kind of relationship, with how many are not shown?':
    'Beth sydd nesaf at y peth hwn, yn ôl math o berthynas, a faint nas dangosir?',
  'Which services belong together although organisations divide them?':
    'Pa wasanaethau sy’n perthyn i’w gilydd er bod sefydliadau’n eu rhannu?',
  'Which organisations hold most journeys together, and what falls apart without them?':
    'Pa sefydliadau sy’n dal y rhan fwyaf o deithiau ynghyd, a beth sy’n chwalu hebddynt?',
  'How much is in the graph, by label, by source, by department; how fresh; how complete?':
    'Faint sydd yn y graff, yn ôl label, ffynhonnell ac adran; pa mor gyfredol; pa mor gyflawn?',
  'Which reorganisations moved a boundary under this journey, and which hand-offs began or ceased to cross it?':
    'Pa ad-drefniadau a symudodd ffin o dan y daith hon, a pha drosglwyddiadau a ddechreuodd neu a beidiodd â’i chroesi?',

  'The journey.': 'Y daith.',
  'Between what a hand-off crosses: organisations, departments, professions, or policy and delivery.':
    'Rhwng beth y mae trosglwyddiad yn croesi: sefydliadau, adrannau, proffesiynau, neu bolisi a chyflawni.',
  'The day whose facts count, as YYYY-MM-DD. Today when left out.':
    'Y diwrnod y mae ei ffeithiau’n cyfrif, fel BBBB-MM-DD. Heddiw os gadewir yn wag.',
  'Up to which day, YYYY-MM-DD. Today when left out.': 'Hyd at ba ddiwrnod, BBBB-MM-DD. Heddiw os gadewir yn wag.',
  'From which working link on teams count as one close group: 1 is joint work every week, 0.5 every month.':
    'O ba gyswllt gwaith ymlaen mae timau’n cyfrif fel un grŵp agos: 1 yw cydweithio bob wythnos, 0.5 bob mis.',
  'Only the steps that people of this nation take. All when left out.':
    'Dim ond y camau y mae pobl y genedl hon yn eu cymryd. Y cyfan os gadewir yn wag.',
  'What a hand-off must cross to count.': 'Beth sydd raid i drosglwyddiad ei groesi i gyfrif.',
  'Whether invented examples count too. When left out, only where there is nothing real to look at, or where an invented thing is asked about.':
    'A yw enghreifftiau dychmygol yn cyfrif hefyd. Os gadewir yn wag, dim ond lle nad oes dim go iawn i edrych arno, neu lle gofynnir am beth dychmygol.',
  'How many rows, at most 100.': 'Faint o resi, 100 ar y mwyaf.',
  'Where the page before ended: its endCursor.': 'Ble daeth y dudalen flaenorol i ben: ei endCursor.',
  'Only pairs with this journey. All pairs when left out.': 'Dim ond parau gyda’r daith hon. Pob pâr os gadewir yn wag.',
  'Between what a hand-off crosses.': 'Rhwng beth y mae trosglwyddiad yn croesi.',
  'Teams that are not recorded yet, or not on these services.': 'Timau nad ydynt wedi’u cofnodi eto, neu ddim ar y gwasanaethau hyn.',
  'A team that would work on these services.': 'Tîm a fyddai’n gweithio ar y gwasanaethau hyn.',
  'Small letters, digits and hyphens, such as tax-desk; working links and communities below may name it. A known team gets these services too, and stays as recorded in all else.':
    'Llythrennau bach, digidau a chysylltnodau, megis tax-desk; gall cysylltiadau gwaith a chymunedau isod ei enwi. Caiff tîm hysbys y gwasanaethau hyn hefyd, ac mae’n aros fel y’i cofnodwyd ym mhopeth arall.',
  'What it is called.': 'Ei enw.',
  'The organisation that it belongs to.': 'Y sefydliad y mae’n perthyn iddo.',
  'What it mostly does.': 'Beth mae’n ei wneud gan mwyaf.',
  'What it would work on.': 'Ar beth y byddai’n gweithio.',
  'A service.': 'Gwasanaeth.',
  'New working links.': 'Cysylltiadau gwaith newydd.',
  'Two teams that would work together.': 'Dau dîm a fyddai’n cydweithio.',
  'One team.': 'Un tîm.',
  'The other team.': 'Y tîm arall.',
  'How closely: 1 joint work every week, 0.5 every month, 0.25 they know whom to call, 0 asked and none.':
    'Pa mor agos: 1 cydweithio bob wythnos, 0.5 bob mis, 0.25 maent yn gwybod pwy i’w ffonio, 0 holwyd a dim.',
  'New communities.': 'Cymunedau newydd.',
  'A new community.': 'Cymuned newydd.',
  'Its teams, two or more.': 'Ei thimau, dau neu fwy.',
  'A team.': 'Tîm.',
  'Invitations to existing communities.': 'Gwahoddiadau i gymunedau sy’n bod.',
  'A team that would join a community.': 'Tîm a fyddai’n ymuno â chymuned.',
  'An existing community.': 'Cymuned sy’n bod.',
  'Who would join it.': 'Pwy fyddai’n ymuno â hi.',
  'How many at most. 3, or as many as there are, when left out.': 'Faint ar y mwyaf. 3, neu gynifer ag sydd, os gadewir yn wag.',
  'Which boundary the hand-offs to mend cross. Organisations can be chosen only for hand-offs between organisations or departments.':
    'Pa ffin mae’r trosglwyddiadau i’w trwsio’n ei chroesi. Dim ond ar gyfer trosglwyddiadau rhwng sefydliadau neu adrannau y gellir dewis sefydliadau.',
  'Teams, or organisations where teams are not known. When left out: teams where working links are known.':
    'Timau, neu sefydliadau lle nad yw timau’n hysbys. Os gadewir yn wag: timau lle mae cysylltiadau gwaith yn hysbys.',
  'The community that invites. A new one when left out.': 'Y gymuned sy’n gwahodd. Un newydd os gadewir yn wag.',
  'Only these. All when left out.': 'Dim ond y rhain. Y cyfan os gadewir yn wag.',
  'The service; its parts count too.': 'Y gwasanaeth; mae ei rannau’n cyfrif hefyd.',
  'The kind of service, as its sources call it, such as Registering. Services of every kind when left out.':
    'Y math o wasanaeth, fel y mae ei ffynonellau’n ei alw, megis Registering. Gwasanaethau o bob math os gadewir yn wag.',
  'The service; what it was before and became after count too.':
    'Y gwasanaeth; mae’r hyn ydoedd gynt a’r hyn y daeth wedyn yn cyfrif hefyd.',
  'The service.': 'Y gwasanaeth.',
  'How many requirements to follow at most.': 'Faint o ofynion i’w dilyn ar y mwyaf.',
  'How many departments a journey must cross.': 'Faint o adrannau sydd raid i daith eu croesi.',
  'Only services with at least this volume.': 'Dim ond gwasanaethau â’r nifer hwn o leiaf.',
  'Where the way begins, such as service:probate.': 'Ble mae’r ffordd yn dechrau, megis service:probate.',
  'Where it ends, such as organisation:companies-house.': 'Ble mae’n gorffen, megis organisation:companies-house.',
  'Only over these kinds of relationship. All when left out.': 'Dim ond dros y mathau hyn o berthynas. Y cyfan os gadewir yn wag.',
  'A kind of relationship.': 'Math o berthynas.',
  'How many relationships the way may have, at most 6.': 'Faint o berthnasoedd y gall y ffordd eu cael, 6 ar y mwyaf.',
  'Inside and outside of what. By profession, a team counts to the one that most of its people have.':
    'Y tu mewn a’r tu allan i beth. Yn ôl proffesiwn, mae tîm yn cyfrif i’r un sydd gan y rhan fwyaf o’i bobl.',
  'Groups of what the teams stand between.': 'Grwpiau o’r hyn y saif y timau rhyngddo.',
  'How much two communities must share to be listed.': 'Faint sydd raid i ddwy gymuned ei rannu i gael eu rhestru.',
  'The key of a thing, such as service:vat, or a relationship such as “service:vat OWNED_BY organisation:hm-revenue-customs”.':
    'Allwedd peth, megis service:vat, neu berthynas megis “service:vat OWNED_BY organisation:hm-revenue-customs”.',
  'What changed after this: a day, or the number of a load. From the first load when left out.':
    'Beth newidiodd ar ôl hyn: diwrnod, neu rif llwyth. O’r llwyth cyntaf os gadewir yn wag.',
  'What changed up to this: a day, or the number of a load. Up to now when left out.':
    'Beth newidiodd hyd at hyn: diwrnod, neu rif llwyth. Hyd yn hyn os gadewir yn wag.',
  'The share of services of its kind that must have a profession for it to count as missing.':
    'Cyfran y gwasanaethau o’i fath sydd raid iddynt fod â phroffesiwn iddo gyfrif fel un ar goll.',
  'The community.': 'Y gymuned.',
  'The organisation, with every body that is part of it.': 'Y sefydliad, gyda phob corff sy’n rhan ohono.',
  'The organisation that it would become a part of. Left out, what follows is read from its next reorganisation on record, if there is one.':
    'Y sefydliad y byddai’n dod yn rhan ohono. Os gadewir yn wag, darllenir yr hyn sy’n dilyn o’r ad-drefnu nesaf ar gofnod, os oes un.',
  'Anything on the map, such as organisation:hm-revenue-customs.': 'Unrhyw beth ar y map, megis organisation:hm-revenue-customs.',
  'Only these kinds of relationship. All when left out.': 'Dim ond y mathau hyn o berthynas. Y cyfan os gadewir yn wag.',
  'How many of each group, at most 100.': 'Faint o bob grŵp, 100 ar y mwyaf.',
  'Whether owners count themselves or as the departments that they belong to.':
    'A yw perchnogion yn cyfrif eu hunain neu fel yr adrannau y maent yn perthyn iddynt.',
};

/** A title, a part of the catalogue or the meaning of a parameter as a reader of this language reads it. */
export const inLanguage = (text: string, language: 'en' | 'cy'): string => (language === 'cy' ? (welshOfQuestions[text] ?? text) : text);
