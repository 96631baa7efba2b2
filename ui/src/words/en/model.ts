/** Words for the values that the model writes in capitals, for every label and relationship. */
export const model = {
  labels: {
    Organisation: 'Organisation', Service: 'Service', Policy: 'Policy', LifeEvent: 'Life event', Journey: 'Journey', Step: 'Step', Profession: 'Profession', Team: 'Team', Community: 'Community', Metric: 'Published figure', Report: 'Report',
    Source: 'Source', Silo: 'Close group',
  },
  values: {
    MINISTERIAL_DEPARTMENT: 'Ministerial department', NON_MINISTERIAL_DEPARTMENT: 'Non-ministerial department', EXECUTIVE_AGENCY: 'Executive agency', EXECUTIVE_NDPB: 'Executive non-departmental public body',
    ADVISORY_NDPB: 'Advisory non-departmental public body', TRIBUNAL: 'Tribunal', COURT: 'Court', PUBLIC_CORPORATION: 'Public corporation', EXECUTIVE_OFFICE: 'Executive office', SUB_ORGANISATION: 'Part of another organisation',
    SPECIAL_HEALTH_AUTHORITY: 'Special health authority', INDEPENDENT_BODY: 'Independent body', ADVISORY_GROUP: 'Advisory group', CIVIL_SERVICE: 'Civil service', DEVOLVED_ADMINISTRATION: 'Devolved administration',
    DEVOLVED_BODY: 'Devolved body', LOCAL_AUTHORITY: 'Local authority', PRIVATE_SECTOR: 'Private body in a public role', OTHER: 'Other', LIVE: 'Live', CLOSED: 'Closed', RETIRED: 'Retired',
    WHOLE: 'Whole', TRANSACTION: 'One transaction', CAPABILITY: 'A capability that services share', DISCOVERY: 'Discovery', ALPHA: 'Alpha', BETA: 'Beta', LIFE: 'In a life', BUSINESS: 'In a business',
    POLICY: 'Policy', DESIGN: 'Design', DELIVERY: 'Delivery', OPERATIONS: 'Operations', ASSURANCE: 'Assurance', DIGITAL: 'Digital', ANALYSIS: 'Analysis', LEGAL: 'Legal', CORPORATE: 'Corporate', SPECIALIST: 'Specialist',
    SERVICE: 'Around a service or a journey', PRACTICE: 'Around a profession', VOLUME: 'Transactions', DIGITAL_VOLUME: 'Transactions online', COST_PER_TRANSACTION: 'Cost of a transaction', COMPLETION_RATE: 'Completed', SATISFACTION: 'Satisfied',
    VALUE: 'Published', NOT_PROVIDED: 'Not published', NOT_APPLICABLE: 'Does not apply', SPLITS: 'Says that something divides the sides', BRIDGES: 'Says that something joins the sides', ORGANISATION: 'Between organisations',
    DEPARTMENT: 'Between departments', PROFESSION: 'Between professions', ACTIVITY: 'Between policy and delivery', EXCERPT: 'An excerpt', PUBLISHED: 'Published', UNVERIFIED: 'Our own knowledge, not yet checked', ILLUSTRATIVE: 'Invented example',
    ENGLAND: 'England', SCOTLAND: 'Scotland', WALES: 'Wales', NORTHERN_IRELAND: 'Northern Ireland', RENAME: 'renamed', MERGE: 'merged', SPLIT: 'split', TRANSFER: 'work moved', DERIVED: 'From recorded links', REPORTED: 'Reported',
  },
  /** Where one word means two things, by the name of the property before it. */
  valuesOf: { 'kind DEPARTMENT': 'Said by the organisation itself', 'level WHOLE': 'A whole outcome', 'read WHOLE': 'All of it' },
};
