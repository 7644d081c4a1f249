/**
 * Which figures of a municipality stand with a trend, by the trend's slug; at most three. Trends that are not named have none:
 * a card says so plainly. Which figures a trend could have per municipality is the judgement of the study's inventory.
 */
export const MUNICIPAL_OF_TREND: Readonly<Record<string, readonly string[]>> = {
  'bevolking-en-huishoudens': ['average-population', 'one-person-households-2020', 'aged-65-plus-2020'],
  'verschillen-tussen-gemeenten': ['average-population', 'sale-price'],
  'kwetsbare-groepen': ['social-assistance-per-1000-2020'],
};
