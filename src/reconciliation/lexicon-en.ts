import type { Lexicon } from './lexicon.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

export const ENGLISH_WORDS: Lexicon = {
  percent: /^\s?(?:%|per ?cent\b(?!age)|pct\b)/,
  points: /^[\s-]?(?:%|per ?cent|percentage)?[\s-]?(?:points?\b|pp\b)/,
  magnitude: /^\s(thousand|million|billion|hectares?|ha|km|kg|tons?|tonnes?)\b/,
  duration: new RegExp(
    `^(?:[\\s-](?:years?|months?|days?|weeks?|quarters?|hours?|minutes?|year-olds?|times)\\b|(?:st|nd|rd|th)\\b|\\s(?:${MONTHS})\\b)`,
  ),
  label: new RegExp(
    `(?:^|[^a-z])(?:articles?|art\\.|clauses?|points?|sections?|chapters?|parts?|tables?|forms?|annex|appendix|no\\.?|page|term|congress|quarter|month|day|resolution|directive|regulation|instruction|decree|plan|report|ward|district|phase|round|q|aged?|${MONTHS})\\s?$`,
  ),
  counted: /^\s(?:[a-z-]+\s){0,2}(?:members|organi[sz]ations|cells|committees|people|persons|comrades)\b/,
  yearLimit: /\b(?:since|as in|from|between|until|till|to|by|than|on|against|with|over|versus|vs\.?|and)\s+$/,
  yearBeside: /^[^;.,:()]{0,60}\b(?:in|during|for)\s+$/,
  over: /\b(?:over|more than|above|at least|exceeding)\s+$/,
  under: /\b(?:nearly|almost|under|less than|below|close to|at most)\s+$/,
  about: /\b(?:about|around|some|approximately|roughly)\s+$/,
  ofDirect: /^\s*(?:\/|\b(?:out of|of)\b(?: (?:the|a|all|its|total|whole|number|existing|of)\b){0,4})\s*$/,
  ofWords:
    /^[^.;:,()/]{1,90}\b(?:out of|from among|among|of)\b(?: (?:the|a|all|its|total|whole|number|existing|of)\b){0,4}\s*$/,
  ofLeading: /(?:^|[;,.(:]|\d)\s*(?:out of|of|among|from among)\b(?: (?:the|a|all|its|total|of)\b){0,3}\s+$/,
  ofFollowing: /^[^.;:()]{0,120}$/,
  percentOf: /^\s(?:of)\b(?: (?:the|a|all|its|total|of)\b){0,4}\s+$/,
  thatIs: /^[^.;:()]{0,60}(?:\(|\bor |\bthat is,? |\bi\.e\.,? |\bequal to )\s*$/,
  linked:
    /(?:\(|=|\bor|\bequals?|\bequal to|\bequivalent to|\bmaking up|\baccounting for|\bwhich is|\brepresenting|\breaching|\bmeeting|\bachieving|\bthat is,?|\ba (?:rate|share) of|\bor about)\s*(?:a (?:rate|share) of )?$/,
  ofOther: /^\s(?:of|were|was|are|in|among)\b/,
  newRate:
    /\b(?:rate|share|proportion|percentage)\b(?!(?: (?:of|was|is|being|at|reached|reaching|about|the)){0,2}\s*$)/,
  target: /\b(?:targets?|plan|planned|quota|goals?)\b/,
  targetBefore:
    /\b(?:target|plan|quota|goal)s?(?: (?:of|was|is|being|set|at|assigned|for the year)){0,2}[ :]\s*$/,
  previous:
    /\b(?:previous|preceding|last) (?:year|period)\b|\bsame period\b|\b(?:a )?year (?:earlier|before)\b/,
  up: /\b(?:up|rise of|rose|rises|increase of|increased|grew|growth of|gain of|higher|exceeding|exceeded|surpassing)(?: by)?\s+$/,
  down: /\b(?:down|decrease of|decreased|fell|fall of|drop of|dropped|decline of|declined|lower)(?: by)?\s+$/,
  reference: /^[^.;()]{0,60}?\b(?:from|than|against|compared with|compared to|over|on|since)\b[^.;]{0,40}$/,
  whole:
    /(?:=|\b(?:comprising|comprises|made up of|consisting of|consists? of|composed of|namely|broken down into|divided into|being))\s*:?[^\d.;:()]{0,40}$/,
  some: /(?::|\b(?:of which|of whom|of these|of them|among them|among which|among whom|including|includes|incl\.?|with))[^\d.;()]{0,60}$/,
  someAfter: /^\s(?:of|among) (?:whom|which|these|them)\b/,
  last: /\b(?:and|plus)\s+(?:in \d{4},?\s+|with )?$/,
  totalBefore:
    /\b(?:in all|altogether|in total|all told|together|totall?ing|for a total of|a total of|making|which makes|bringing the total to)[,:]?(?: (?:to|of|the|province|it|they|had|has|have|were|was|period|number|admitted|comes|came|a|there)\b){0,6}\s*$/,
  totalAfter:
    /^[^.;:()\d]{0,40}\b(?:in all|altogether|in total|all told|over the (?:whole )?(?:period|term)|over the three years)\b/,
  span: /\b(?:since|from|between|period|years|term)\b[^.;\d]{0,20}$/,
  partitions: [
    [/\bcommittees?\b/, /\bcells?\b/],
    [
      /\bexpelled\b|\bexpulsions?\b/,
      /\b(?:deleted|removed|struck|deletions?)\b/,
      /\b(?:left|leave|leaving|own request|resign\w*)\b/,
    ],
    [
      /\bexcellent\w*\b/,
      /\b(?:well|good)\b/,
      /\b(?:average|completed|satisfactory)\b/,
      /\b(?:not|fail\w*|poor)\b/,
    ],
    [/\b(?:women|female)\b/, /\b(?:men|male)\b/],
  ],
};
