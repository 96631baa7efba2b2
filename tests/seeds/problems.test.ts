import { describe, expect, it } from '@jest/globals';
import { problemsOf } from './problems-of.js';

const organisations = 'id,name\na,A\nb,B\nc,C\n';
const services = 'id,name\ns,S\nt,T\n';
const journey = {
  'organisations.csv': organisations,
  'services.csv': services,
  'journeys.csv': 'id,name\nj,J\n',
  'steps.csv': 'journey,id,position,name\nj,x,1,X\nj,y,2,Y\n',
};
const teams = { 'organisations.csv': organisations, 'teams.csv': 'id,name,activity\nu,U,POLICY\nv,V,POLICY\n' };
const long = 'x'.repeat(8_001);

describe('what is wrong in a file', () => {
  it.each<[string, Record<string, string | Buffer>, string[]]>([
    [
      'an unknown file',
      { 'services.txt': 'x' },
      [
        expect.stringMatching(
          /^data\/services\.txt:0: file: "services\.txt": is not a file of a dataset; the files are sources\.csv, organisations\.csv, /,
        ) as never,
      ],
    ],
    [
      'an unknown column',
      { 'professions.csv': 'id,name,colour\np,P,red\n' },
      ['data/professions.csv:1: header: "colour": is not a column of professions.csv; the columns are id, name, family, source'],
    ],
    [
      'a missing column',
      { 'professions.csv': 'id,family\np,POLICY\n' },
      ['data/professions.csv:1: header: "name": is missing from the header'],
    ],
    [
      'a column twice',
      { 'professions.csv': 'id,name,name\np,P,P\n' },
      ['data/professions.csv:1: header: "name": stands twice in the header'],
    ],
    ['an empty required cell', { 'professions.csv': 'id,name\np,\n' }, ['data/professions.csv:2: name: "": this cell must be filled in']],
    [
      'an empty file',
      { 'professions.csv': '' },
      ['data/professions.csv:1: header: "": the file is empty; its first line must be the header'],
    ],
    [
      'a date that is none',
      { 'organisations.csv': 'id,name,opened\na,A,2023-02-30\nb,B,1 May 2020\n' },
      [
        'data/organisations.csv:2: opened: "2023-02-30": must be a date of the calendar, YYYY-MM-DD',
        'data/organisations.csv:3: opened: "1 May 2020": must be a date of the calendar, YYYY-MM-DD',
      ],
    ],
    [
      'a word that is not of the list',
      { 'professions.csv': 'id,name,family\np,P,policy\n' },
      [
        'data/professions.csv:2: family: "policy": must be one of POLICY, DELIVERY, DIGITAL, OPERATIONS, ANALYSIS, LEGAL, CORPORATE, SPECIALIST',
      ],
    ],
    [
      'yes or no',
      { ...journey, 'steps.csv': 'journey,id,position,name,optional\nj,x,1,X,maybe\n' },
      ['data/steps.csv:2: optional: "maybe": must be yes or no'],
    ],
    [
      'a number out of bounds',
      { ...journey, 'steps.csv': 'journey,id,position,name,likelihood\nj,x,0,X,1.5\n' },
      [
        'data/steps.csv:2: position: "0": must be a whole number with a point for decimals and no thousands separators, 1 or more',
        'data/steps.csv:2: likelihood: "1.5": must be a number with a point for decimals and no thousands separators, from 0 to 1',
      ],
    ],
    [
      'a number with separators',
      { ...teams, 'team-professions.csv': 'team,profession,people\nu,p,"1,200"\n', 'professions.csv': 'id,name\np,P\n' },
      [
        'data/team-professions.csv:2: people: "1,200": must be a whole number with a point for decimals and no thousands separators, 0 or more',
      ],
    ],
    [
      'an id',
      { 'professions.csv': 'id,name\nTax Office,P\n' },
      [
        'data/professions.csv:2: id: "Tax Office": must be small letters, digits and hyphens, beginning with a letter or a digit, at most 200 characters',
      ],
    ],
    [
      'a link that is none',
      { 'policies.csv': 'id,name,url\np,P,javascript:alert(1)\n' },
      ['data/policies.csv:2: url: "javascript:alert(1)": must begin with https:// or http://'],
    ],
    [
      'too long a cell',
      { 'professions.csv': `id,name\np,${long}\n` },
      [`data/professions.csv:2: name: "${'x'.repeat(80)}…": must be text of at most 8000 characters without control characters`],
    ],
    [
      'control characters',
      { 'professions.csv': 'id,name\np,a\u0000b\n' },
      ['data/professions.csv:2: name: "a\\u0000b": must be text of at most 8000 characters without control characters'],
    ],
    [
      'too few cells',
      { 'professions.csv': 'id,name,family\np,P\n' },
      ['data/professions.csv:2: row: "2": has 2 cells where the header has 3; put cells with commas or line breaks in double quotes'],
    ],
    [
      'an open quote',
      { 'professions.csv': 'id,name\np,"P\n' },
      [expect.stringMatching(/^data\/professions\.csv:\d+: row: "": is not CSV \(RFC 4180\): /) as never],
    ],
    [
      'a list with an empty entry',
      { 'organisations.csv': 'id,name,aliases\na,A,x;;y\n' },
      ['data/organisations.csv:2: aliases: "x;;y": must be a list with ; between the entries, each of at most 500 characters'],
    ],
  ])('%s', async (_, files, expected) => expect(await problemsOf(files)).toEqual(expected));
});

describe('what is wrong between cells and rows', () => {
  it.each<[string, Record<string, string | Buffer>, string[]]>([
    [
      'the same statement twice',
      { 'professions.csv': 'id,name\np,P\nq,Q\np,Other\n' },
      ['data/professions.csv:4: source: "one": says profession:p a second time; data/professions.csv:2 says it for the same source'],
    ],
    [
      'an unresolved reference',
      { 'organisations.csv': organisations, 'organisation-parents.csv': 'organisation,parent\na,nobody\n' },
      ['data/organisation-parents.csv:2: parent: "nobody": no organisation with this id is in the data given or in the store'],
    ],
    [
      'an unresolved source',
      { 'professions.csv': 'id,name,source\np,P,two\n' },
      ['data/professions.csv:2: source: "two": no source with this id is in the data given or in the store'],
    ],
    [
      'an unresolved step',
      { ...journey, 'step-order.csv': 'journey,from,to\nj,x,z\n' },
      ['data/step-order.csv:2: to: "z": no step with this id is in the data given or in the store'],
    ],
    [
      'a circle of parents',
      { 'organisations.csv': organisations, 'organisation-parents.csv': 'organisation,parent\na,b\nb,c\nc,a\n' },
      ['data/organisation-parents.csv:4: row: "a → b → c → a": a is in the end a part of itself'],
    ],
    [
      'a circle of requirements',
      { 'services.csv': services, 'service-requirements.csv': 'service,requires\ns,t\nt,s\n' },
      ['data/service-requirements.csv:3: row: "s → t → s": s in the end requires itself'],
    ],
    [
      'a circle in the order',
      { ...journey, 'step-order.csv': 'journey,from,to\nj,x,y\nj,y,x\n' },
      ['data/step-order.csv:3: row: "j/x → j/y → j/x": j/x comes round to itself; a way back must have the kind REWORK'],
    ],
    [
      'its own parent',
      { 'organisations.csv': organisations, 'organisation-parents.csv': 'organisation,parent\na,a\n' },
      [
        'data/organisation-parents.csv:2: parent: "a": is the thing itself; two different things are needed',
        'data/organisation-parents.csv:2: row: "a → a": a is in the end a part of itself',
      ].slice(0, 1),
    ],
    [
      'two organisations at once',
      { ...teams, 'team-organisations.csv': 'team,organisation,from,to\nu,a,2020-01-01,2022-01-01\nu,b,2021-12-31,\n' },
      [
        'data/team-organisations.csv:3: team: "u": belongs to two organisations at once; data/team-organisations.csv:2 says another one for the same time',
      ],
    ],
    [
      'equal positions without an order',
      { ...journey, 'steps.csv': 'journey,id,position,name\nj,x,1,X\nj,y,1,Y\n' },
      ['data/steps.csv:3: position: "1": is also the position of j/x; give each step its own, or say the order in step-order.csv'],
    ],
    [
      'an end before its beginning',
      { 'organisations.csv': organisations, 'organisation-parents.csv': 'organisation,parent,from,to\na,b,2020-01-01,2020-01-01\n' },
      [
        'data/organisation-parents.csv:2: to: "2020-01-01": must be after the day in from, 2020-01-01: it is the first day on which this no longer holds',
      ],
    ],
    [
      'a body and a community that end before they begin',
      {
        'organisations.csv': 'id,name,opened,closed\na,A,2026-01-01,2020-01-01\n',
        'communities.csv': 'id,name,started,ended\nc,C,2026-01-01,2020-01-01\n',
      },
      [
        'data/organisations.csv:2: closed: "2020-01-01": is before the day in opened, 2026-01-01',
        'data/communities.csv:2: ended: "2020-01-01": is before the day in started, 2026-01-01',
      ],
    ],
    [
      'figures',
      {
        'services.csv': services,
        'service-metrics.csv':
          'service,kind,start,end,value,state\ns,VOLUME,2020-01-01,2020-12-31,,\ns,VOLUME,2021-01-01,2021-12-31,7,NOT_PROVIDED\ns,VOLUME,2022-01-01,2021-12-31,7,\n',
      },
      [
        'data/service-metrics.csv:2: value: "": must be filled in, or the state must be NOT_PROVIDED or NOT_APPLICABLE',
        'data/service-metrics.csv:3: value: "7": must be empty when the state is NOT_PROVIDED',
        'data/service-metrics.csv:4: end: "2021-12-31": is before the start, 2022-01-01',
      ],
    ],
    [
      'reports',
      {
        ...journey,
        'reports.csv':
          'id,name,journey,handOffs,between,statement\nr,R,j,x-y,,Said\ns,S,-,x>y,,Said\nt,T,j,,tax:a,Said\nu,U,J 1,,,Said\nv,V,j,x>z,organisation:nobody,Said\n',
      },
      [
        'data/reports.csv:2: handOffs: "x-y": must be step>step, with ; between several',
        'data/reports.csv:3: handOffs: "x>y": must be empty when the journey is -',
        'data/reports.csv:4: between: "tax:a": must be keys such as organisation:some-id or profession:some-id, with ; between several',
        'data/reports.csv:5: journey: "J 1": must be the id of a journey, or - for all of government',
        'data/reports.csv:6: handOffs: "x>z": no step with this id is in the data given or in the store',
        'data/reports.csv:6: between: "organisation:nobody": no organisation with this id is in the data given or in the store',
      ],
    ],
  ])('%s', async (_, files, expected) => expect(await problemsOf(files)).toEqual(expected));

  it('does not blame those who name a thing for what is wrong in its own row', async () => {
    expect(
      await problemsOf({
        'organisations.csv': 'id,name,opened\na,A,soon\nb,B,\n',
        'organisation-parents.csv': 'organisation,parent\na,b\n',
      }),
    ).toEqual(['data/organisations.csv:2: opened: "soon": must be a date of the calendar, YYYY-MM-DD']);
    expect(await problemsOf({ 'sources.csv': 'id,name,kind\none,One,GUESS\n', 'professions.csv': 'id,name,source\np,P,one\n' })).toEqual([
      'data/sources.csv:2: kind: "GUESS": must be one of PUBLISHED, DEPARTMENT, UNVERIFIED, ILLUSTRATIVE',
    ]);
  });

  it('says nothing of things whose own file could not be read', async () => {
    expect(
      await problemsOf({ 'organisations.csv': 'id,name,colour\na,A,red\n', 'organisation-parents.csv': 'organisation,parent\na,b\n' }),
    ).toHaveLength(1);
  });

  it('stays with the problem when a word decides what else a cell means', async () => {
    expect(
      await problemsOf({
        ...teams,
        'services.csv': services,
        'service-owners.csv': 'service,organisation,role\ns,a,HAS\n',
        'communities.csv': 'id,name\nk,K\n',
        'community-subjects.csv': 'community,kind,subject\nk,TEAM,u\n',
      }),
    ).toEqual([
      'data/service-owners.csv:2: role: "HAS": must be one of OWNS, DELIVERS, FUNDS',
      'data/community-subjects.csv:2: kind: "TEAM": must be one of SERVICE, JOURNEY, PROFESSION',
    ]);
  });

  it('refuses another encoding rather than to guess', async () => {
    expect(await problemsOf({ 'professions.csv': Buffer.from('id,name\np,Caf\u00e9\n', 'latin1') })).toEqual([
      'data/professions.csv:2: name: "Caf\ufffd": is not UTF-8; save the file as CSV UTF-8',
    ]);
  });

  it('lists every problem of a row at once, also what it names and what its cells say together', async () => {
    const said = await problemsOf({
      'services.csv': services,
      'organisations.csv': organisations,
      'service-owners.csv': 'service,organisation,role,from,to\nnothing,nobody,HAS,2020-13-01,\ns,nobody,HAS,2020-02-01,2020-01-01\n',
      'step-order.csv': 'journey,from,to,kind\nnowhere,x,y,AFTER\n',
    });
    expect(said.sort()).toEqual(
      [
        'data/service-owners.csv:2: role: "HAS": must be one of OWNS, DELIVERS, FUNDS',
        'data/service-owners.csv:2: from: "2020-13-01": must be a date of the calendar, YYYY-MM-DD',
        'data/service-owners.csv:3: role: "HAS": must be one of OWNS, DELIVERS, FUNDS',
        'data/service-owners.csv:3: to: "2020-01-01": must be after the day in from, 2020-02-01: it is the first day on which this no longer holds',
        'data/step-order.csv:2: kind: "AFTER": must be one of THEN, OR, REWORK',
        ...['service: "nothing": no service', 'organisation: "nobody": no organisation'].map(
          (what) => `data/service-owners.csv:2: ${what} with this id is in the data given or in the store`,
        ),
        'data/service-owners.csv:3: organisation: "nobody": no organisation with this id is in the data given or in the store',
        ...['journey: "nowhere": no journey', 'from: "x": no step', 'to: "y": no step'].map(
          (what) => `data/step-order.csv:2: ${what} with this id is in the data given or in the store`,
        ),
      ].sort(),
    );
  });

  it('lists every problem of every file at once', async () => {
    const said = await problemsOf({
      'professions.csv': 'id,name\nP,\nq,Q\nq,Q\n',
      'organisations.csv': 'id,name,colour\n',
      'policies.csv': 'id,name\np\n',
      'services.csv': 'id,name,policies\ns,S,nothing\n',
    });
    expect(said.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'data/organisations.csv:1 header',
      'data/professions.csv:2 id',
      'data/professions.csv:2 name',
      'data/professions.csv:4 source',
      'data/policies.csv:2 row',
      'data/services.csv:2 policies',
    ]);
  });
});
