import { describe, expect, it } from '@jest/globals';
import { checkDatasets, loadDatasets } from '#seeds/loader';
import { publishedFormats } from '#seeds/readers/formats';
import { openPublished } from '#seeds/readers/published';
import { toId } from '#seeds/readers/to-id';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { formatOf, readPublished, rowsOf, writePublished } from './published.js';

const organisations = 'government-organisation\tabbreviation\tgovernment-organisation-type\tgovuk\tname\twebsite\tparent-govuks\n';
const inventory =
  'fiscal_yr,service_id,service_name_en,service_name_fr,department_name_en,department_name_fr,service_url_en,online_applications,other_applications,calls_received\n';
const services =
  '"Abbr","Department","Agency/body","Agency abbr","Name of service","Slug","2012-Q4 Vol.","2014-Q1\n Vol.","2014-Q1 CPT (£)","Customer type","",""\n';
const volumes =
  'Department,Department Abbreviation,Body/Agency,Agency Abbreviation,Name of service,April 2011 to March 2012: volume,January 2013 to December 2013: volume,January 2014 to December 2015: volume,URL\n';
const nav = (more: object) =>
  JSON.stringify({ title: 'Move: step by step', base_path: '/move', description: '<p>Move &amp; settle.</p>', ...more }, null, 2);
const step = (title: string, href?: string, more: object = {}) => ({
  title,
  ...more,
  contents: href
    ? [
        { type: 'paragraph', text: 'x' },
        { type: 'list', contents: [{ href, text: `At ${title}` }] },
      ]
    : [],
});
const turtle = `@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> . @prefix dct: <http://purl.org/dc/terms/> .
<http://a.eu/s/permit> a cpsv:PublicService ; dct:title "Luba"@et, "Permit"@en ; cv:sector "Trade" ; cv:hasCompetentAuthority <http://a.eu/org/town>, <http://a.eu/org/elsewhere> ; cv:serviceProvider [ a cv:PublicOrganisation ; dct:title "Office" ] ; dct:requires <http://a.eu/s/register> ; dct:relation <http://a.eu/s/register> ; cv:hasFormalFramework <http://a.eu/law/1> .
<http://a.eu/s/register> a cpsv:PublicService ; dct:title "Register" ; dct:relation <http://a.eu/s/permit> .
<http://a.eu/org/town> a cv:PublicOrganisation ; dct:title "Linn"@et, "Town"@en .
<http://a.eu/life> a cv:LifeEvent ; dct:title "Living" . <http://b.eu/life> a cv:BusinessEvent ; dct:title "Trading" .
`;

describe('published formats', () => {
  it('govuk-organisations: kinds, several parents, ids that are ours', async () => {
    const files = writePublished({
      'list.tsv': `${organisations}D1\tDX\tMinisterial department\tdx\tDepartment "X"\thttps://www.gov.uk/dx\t\nEA1\t\tExecutive agency\tvictoria-climbi_-inquiry\tInquiry\t\tdx; d-y\nD2\t\tNon-ministerial department\td-y\tY\t\t\n`,
      'types.tsv': 'government-organisation-type\tcount\nExecutive agency\t1\n',
    });
    const found = await readPublished('govuk-organisations', files);
    expect(found.problems).toEqual([]);
    expect(found.said('organisation:dx')).toEqual({
      name: 'Department "X"',
      abbreviation: 'DX',
      kind: 'MINISTERIAL_DEPARTMENT',
      url: 'https://www.gov.uk/dx',
    });
    expect(found.facts('PART_OF')).toEqual([
      'organisation:victoria-climbi-inquiry PART_OF organisation:dx',
      'organisation:victoria-climbi-inquiry PART_OF organisation:d-y',
    ]);
  });

  it('govuk-organisations: names file, line and published column of every problem', async () => {
    const files = writePublished({
      'list.tsv': `${organisations}D1\t\tGuild\tdx\t\tsomewhere\tnobody\n`,
      'types.tsv': 'government-organisation-type\tcount\nExecutive agency\t2\n',
    });
    expect((await readPublished('govuk-organisations', files)).problems).toEqual([
      expect.stringMatching(
        /^list\.tsv:2: government-organisation-type: "Guild": is no type of this register; its types are Ad-hoc advisory group, /,
      ),
      'list.tsv:2: name: "": this cell must be filled in',
      'list.tsv:2: website: "somewhere": must begin with https:// or http://',
      'types.tsv:2: count: "2": organisations have the type Executive agency by this file, and 0 in the list; one of the two files is not whole',
      'list.tsv:2: parent-govuks: "nobody": no organisation with this id is in the data given or in the store',
    ]);
  });

  it('gc-service-inventory: no data and not applicable stay apart from nothing and from 0', async () => {
    const files = writePublished({
      'a_services.csv': `\ufeff${inventory}2019-2020,7,Permit,Permis,Parks,Parcs; forêts,,ND,0,\n2019-2020,8,Visit,,Parks,,http://x.ca,NA,12,3\n`,
    });
    const rows = await rowsOf('gc-service-inventory', files);
    expect(
      rows['service-metrics.csv']?.map((row) => {
        const { service, channel, value = '', state = '', start, end } = row as Record<string, string>;
        return [service, channel, value, state, start, end].join(' ');
      }),
    ).toEqual([
      'gc-7 online  NOT_PROVIDED 2019-04-01 2020-03-31',
      'gc-7 other 0  2019-04-01 2020-03-31',
      'gc-8 online  NOT_APPLICABLE 2019-04-01 2020-03-31',
      'gc-8 other 12  2019-04-01 2020-03-31',
      'gc-8 calls received 3  2019-04-01 2020-03-31',
    ]);
    const found = await readPublished('gc-service-inventory', files);
    expect(found.problems).toEqual([]);
    expect(found.said('organisation:parks')).toEqual({ name: 'Parks', aliases: ['Parcs, forêts'] });
    expect([found.count('service'), found.count('OWNED_BY')]).toEqual([2, 2]);
  });

  it('gc-service-inventory: points at the published column', async () => {
    const files = writePublished({
      'a_services.csv': `${inventory}2019-2020,7,Permit,,Parks,,parks.ca,"1,200",,\n`,
      'b_services.csv': 'fiscal_yr,service_id\n',
    });
    expect((await readPublished('gc-service-inventory', files)).problems).toEqual([
      'a_services.csv:2: service_url_en: "parks.ca": must begin with https:// or http://',
      'a_services.csv:2: online_applications: "1,200": must be a number with a point for decimals and no thousands separators',
      'b_services.csv:1: header: "service_name_en": is missing from the header; gc-service-inventory has it',
      'b_services.csv:1: header: "department_name_en": is missing from the header; gc-service-inventory has it',
    ]);
  });

  it('performance-platform: headings with line breaks, dashes, thousands, and the same figure in both files', async () => {
    const files = writePublished({
      'transaction-volumes.csv': `${volumes}Home Office,HO,Passport Office,HMPO,Passports,40000,1234567,5,https://www.gov.uk/p\n`,
      'services.csv': `${services}HO,Home Office,Passport Office,HMPO,Passports,passports,"40,000","1,234,567",-,[not provided],,\n`,
    });
    const found = await readPublished('performance-platform', files);
    expect(found.problems).toEqual([]);
    expect(
      found.claims
        .filter(({ fact }) => fact.startsWith('metric:') && !fact.includes(' '))
        .map(({ values }) => [values.kind, values.start, values.end, values.value ?? values.state]),
    ).toEqual([
      ['VOLUME', '2011-04-01', '2012-03-31', 40_000],
      ['VOLUME', '2013-01-01', '2013-12-31', 1_234_567],
      ['COST_PER_TRANSACTION', '2013-01-01', '2013-12-31', 'NOT_PROVIDED'],
      ['VOLUME', '2014-01-01', '2014-12-31', 5],
    ]);
    expect(found.said('service:passports')).toEqual({ name: 'Passports' });
    expect(found.facts('PART_OF')).toEqual(['organisation:passport-office PART_OF organisation:home-office']);
  });

  it('performance-platform: refuses two figures for the same months', async () => {
    const files = writePublished({
      'services.csv': `${services}HO,Home Office,Home Office,HO,Passports,passports,40,-,,,,\n`,
      'transaction-volumes.csv': `${volumes}Home Office,HO,Home Office,HO,Passports,41,0,,\n`,
    });
    const { problems } = await readPublished('performance-platform', files);
    expect(problems.map((line) => line.replace(/\/\S*\//, ''))).toEqual([
      'transaction-volumes.csv:2: April 2011 to March 2012: volume: "41": is not what services.csv:3 says of the same service and months, 40',
      'transaction-volumes.csv:2: January 2013 to December 2013: volume: "0": is not what services.csv:3 says of the same service and months, not provided',
    ]);
  });

  it('govuk-step-by-step: and runs beside, or excludes, links are services', async () => {
    const files = writePublished({
      'new.json': nav({
        details: {
          step_by_step_nav: {
            steps: [
              step('Pack', '/pack?a=1&amp;b=2#top'),
              step('Sell', 'https://shop.example/sell', { logic: 'and', optional: true }),
              step('Drive', 'mailto:a@b.gov.uk'),
              step('Fly', '/pack?a=1&amp;b=2', { logic: 'or' }),
              step('Pack'),
            ],
          },
        },
      }),
      'old.json': nav({ base_path: '/old', tasklist: { groups: [[step('One')], [step('Two'), step('Three')]] } }),
    });
    const found = await readPublished('govuk-step-by-step', files);
    expect(found.problems).toEqual([]);
    expect(found.said('journey:move')).toEqual({ name: 'Move', summary: 'Move & settle.', url: 'https://www.gov.uk/move' });
    expect(found.said('service:pack-a-1-b-2')).toEqual({ name: 'At Pack', url: 'https://www.gov.uk/pack?a=1&b=2' });
    expect(found.said('service:shop-example-sell')).toEqual({ name: 'At Sell', url: 'https://shop.example/sell' });
    expect(found.said('step:move/sell')).toMatchObject({ optional: true, position: 2 });
    expect(found.facts('NEXT').map((fact) => fact.replaceAll('step:', ''))).toEqual([
      'move/pack NEXT move/drive OR',
      'move/pack NEXT move/fly OR',
      'move/sell NEXT move/drive OR',
      'move/sell NEXT move/fly OR',
      'move/drive NEXT move/pack-5 THEN',
      'move/fly NEXT move/pack-5 THEN',
      'old/one NEXT old/two THEN',
      'old/one NEXT old/three THEN',
    ]);
  });

  it('govuk-step-by-step: names line and path in the file', async () => {
    const files = writePublished({
      'a.json': nav({ step_by_step_nav: { steps: [{ contents: [] }] } }),
      'b.json': nav({}),
      'c.json': '{\n  "title": oops\n}',
      'd.json': nav({ base_path: 'move', tasklist: { groups: [] } }),
      'e.json': nav({ tasklist: { groups: [[step('One', '//')]] } }),
    });
    expect((await readPublished('govuk-step-by-step', files)).problems).toEqual([
      expect.stringMatching(/^a\.json:7: step_by_step_nav\.steps\.0\.title: "": /),
      expect.stringMatching(/^b\.json:1: file: .*: holds no steps: neither /),
      'c.json:2: file: "oops": is not JSON: invalid symbol',
      expect.stringMatching(/^d\.json:3: base_path: "move": must be the path of the page/),
      expect.stringMatching(/^d\.json:6: tasklist\.groups: "\[\]": /),
      'e.json:18: href: "//": is not the address of a page',
    ]);
  });

  it('cpsv-ap: English names, others beside; authorities own, providers deliver; what is only named is kept', async () => {
    const found = await readPublished('cpsv-ap', writePublished({ 'a.ttl': turtle }));
    expect(found.problems).toEqual([]);
    expect(found.said('service:s-permit')).toEqual({ name: 'Permit', aliases: ['Luba'], category: 'Trade' });
    expect(found.said('organisation:org-town')).toEqual({ name: 'Town', aliases: ['Linn'] });
    expect(found.said('organisation:org-elsewhere')).toEqual({ name: 'http://a.eu/org/elsewhere' });
    expect(found.facts('OWNED_BY')).toEqual([
      'service:s-permit OWNED_BY organisation:org-town',
      'service:s-permit OWNED_BY organisation:org-elsewhere',
    ]);
    expect(found.facts('DELIVERED_BY')).toEqual(['service:s-permit DELIVERED_BY organisation:office']);
    expect(found.facts('REQUIRES')).toEqual(['service:s-permit REQUIRES service:s-register']);
    expect([found.count('RELATED_TO'), found.count('IMPLEMENTS'), found.count('policy')]).toEqual([1, 1, 1]);
    expect(found.claims.flatMap(({ fact, values }) => (fact.startsWith('life-event:') ? [[fact, values.kind]] : []))).toEqual([
      ['life-event:http-a-eu-life', 'LIFE'],
      ['life-event:http-b-eu-life', 'BUSINESS'],
    ]);
  });

  it('cpsv-ap: says the same of RDF/XML, and where a file is neither', async () => {
    const xml = `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:cv="http://data.europa.eu/m8g/">
<rdf:Description rdf:about="http://a.eu/s/permit"><rdf:type rdf:resource="http://purl.org/vocab/cpsv#PublicService"/><dct:title xml:lang="et">Luba</dct:title><dct:title xml:lang="en">Permit</dct:title><cv:sector>Trade</cv:sector></rdf:Description>
<rdf:Description rdf:about="http://a.eu/s/none"><rdf:type rdf:resource="http://purl.org/vocab/cpsv#PublicService"/></rdf:Description>\n</rdf:RDF>`;
    const found = await readPublished('cpsv-ap', writePublished({ 'a.rdf': xml }));
    expect(found.said('service:s-permit')).toEqual({ name: 'Permit', aliases: ['Luba'], category: 'Trade' });
    expect(found.problems).toEqual(['a.rdf:4: title of http://a.eu/s/none: "": this cell must be filled in']);
    const broken = await readPublished('cpsv-ap', writePublished({ 'x.rdf': xml.replace('</dct:title>', ''), 'y.ttl': '<a> <b> .\n' }));
    expect(broken.problems).toEqual([
      expect.stringMatching(/^x\.rdf:\d: file: "": is not RDF\/XML: /),
      expect.stringMatching(/^y\.ttl:1: file: "": is not Turtle: /),
    ]);
  });
});

describe('a dataset from published files', () => {
  const list = `${organisations}D1\t\tMinisterial department\tdx\tX\t\t\n`;

  it('has one source, filled in from what was given, unknown licence and day left empty', async () => {
    const files = writePublished({ 'list.tsv': list });
    const plain = await readPublished('govuk-organisations', files);
    expect(plain.said('source:govuk-organisations')).toEqual({
      kind: 'PUBLISHED',
      name: 'GOV.UK list of government organisations',
      publisher: 'Government Digital Service',
      url: 'https://github.com/openregister/government-organisation-data',
    });
    const given = await readPublished('govuk-organisations', files, {
      dataset: 'mine',
      name: 'My copy',
      licence: 'OGL v3.0',
      retrieved: '2026-11-20',
    });
    expect(given.said('source:mine')).toMatchObject({ name: 'My copy', licence: 'OGL v3.0', retrieved: '2026-11-20' });
    expect(given.claims.every(({ dataset, source }) => dataset === 'mine' && source === 'mine')).toBe(true);
  });

  it('loads all or nothing, and is known when it comes again', async () => {
    const files = writePublished({ 'list.tsv': list });
    const store = await openEmbeddedStore({ folder: null });
    const load = () => loadDatasets(store, [openPublished(formatOf('govuk-organisations'), files)]);
    expect((await load())[0]).toMatchObject({ dataset: 'govuk-organisations', rows: 2, added: 2, nothingToDo: false });
    expect((await load())[0]).toMatchObject({ rows: 2, added: 0, nothingToDo: true });
    const other = await loadDatasets(store, [openPublished(formatOf('govuk-organisations'), files, { retrieved: '2026-11-20' })]);
    expect(other[0]).toMatchObject({ changed: 1, nothingToDo: false });
    const [place] = await store.read((run) => run("MATCH (c:Claim {fact: 'organisation:dx'}) RETURN c.file AS file, c.line AS line"));
    expect(place).toEqual({ file: 'list.tsv', line: 2 });
    await store.close();
  });

  it('says what is wrong with the files themselves', async () => {
    const folder = writeFolder(createDatasetParent(), 'empty', { 'x.txt': '' });
    const store = await openEmbeddedStore({ folder: null });
    const { problems } = await checkDatasets(store, [
      openPublished(formatOf('cpsv-ap'), [folder, `${folder}/none.ttl`], { dataset: 'Not One' }),
    ]);
    await store.close();
    expect(problems.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
      'file: holds no file that cpsv-ap takes',
      'file: is neither a file nor a folder that can be read',
      'name: cannot name a dataset; use small letters, digits and hyphens',
    ]);
  });

  it('every format says what it is, under its own name', () => {
    expect(new Set(publishedFormats.map(({ name }) => name)).size).toBe(publishedFormats.length);
    for (const { name, says, source } of publishedFormats) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(says.length).toBeGreaterThan(30);
      expect(source.licence).toBeUndefined();
    }
  });
});

describe('ids from names', () => {
  it.each([
    ['Café – Éire & Co.', 'cafe-eire-co'],
    ['  --x--  ', 'x'],
    ['HM Revenue & Customs', 'hm-revenue-customs'],
  ])('%s → %s', (name, id) => expect(toId(name)).toBe(id));
  it('stay apart where names are long, or in another script', () => {
    expect(toId(`${'a'.repeat(300)}1`)).not.toBe(toId(`${'a'.repeat(300)}2`));
    expect(toId('日本')).not.toBe(toId('中国'));
    expect(toId('日本')).toMatch(/^id-[0-9a-f]{10}$/);
  });
});
