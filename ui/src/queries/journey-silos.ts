import type { ResultOf } from 'gql.tada';
import { gql } from './gql.js';

export const journeySilosQuery = gql(`
  query SilosSplittingJourney($journey: ID!, $boundary: Boundary, $asAt: Date, $cohesionAt: Float, $nation: String, $byDepartment: Boolean = false, $byTeam: Boolean = false) {
    silosSplittingJourney(journey: $journey, boundary: $boundary, asAt: $asAt, cohesionAt: $cohesionAt, nation: $nation) {
      question asAt illustrative coverage method permalink graphDigest citation warnings
      sources { id name publisher url licence retrieved kind read }
      journey {
        id name summary describedOn
        steps { id name position optional likelihood nations sources { name publisher kind retrieved } services { id name teams(asAt: $asAt) @include(if: $byTeam) { activity professions { profession { id name } } } }
          owners(asAt: $asAt) { id name departments(asAt: $asAt) @include(if: $byDepartment) { id name } } deliverers(asAt: $asAt) { id name } }
        order { from { id } to { id } kind passes }
      }
      boundary cohesionAt summary organisationCount
      splitIndex { value low high coverage }
      hardSplitShare
      handOffCounts { total crossing mayCross continuity bridged weak split unknown }
      handOffs {
        key class passes crosses rework personCarries asked askedOn basis finding basisSentence mend disputes
        from { id name } to { id name }
        crossings { boundary share mayCross }
        fromOwners { id name abbreviation } toOwners { id name abbreviation }
        fromTeams { id name } toTeams { id name }
        missingPairs { a { id name } b { id name } }
        brokerRoles { team { id name } role }
        communities { id name subjects { id name } }
        evidence { published department unverified illustrative excerptOnly asked { organisation { id name } on } notAsked { id name } oldest newest sentence }
        reports { id name }
        sources { id name publisher url }
      }
      silos { id basis name splits boundary sentence teams { id name } organisations { id name } }
      reports { id name effect statement figures reportedOn since sinceOn sentence handOffs sources { id name publisher url read } }
      evidence { sentence }
      askFirst { organisation { id name } narrows reason }
    }
  }
`);

export type JourneySilos = ResultOf<typeof journeySilosQuery>['silosSplittingJourney'];
export type JourneyHandOff = JourneySilos['handOffs'][number];
export type JourneyReport = JourneySilos['reports'][number];
