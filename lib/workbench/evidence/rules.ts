/**
 * Which evidence counts for or against a claim (design: a verdict has a reason).
 *
 * Support counts when it comes from somebody else: not the claimant, not the claimant's side, not
 * what the claimant publishes itself, not the article that the claim stands in. An article that the
 * desk has withdrawn says nothing any more.
 * A refutation counts also from the claimant's own side: who takes back their own word speaks
 * against their interest. The same article refutes as little as it supports.
 * For "said" the speaker's own post is the best proof there is; only the same article proves nothing.
 */
import type { EvidencePurpose, OwnSideReason, Stance } from '#lib/vocabulary.ts';
import { foldName } from '../speaker/rules.ts';

/** Who claims, and where. */
export interface Claimant {
  /** All articles of the desk that are this article or another version of it. */
  articleIds: readonly number[];
  articleAddress: string | null;
  /** Null: unknown speaker, or the article's own voice. */
  speaker: { id: number; side: string | null; names: readonly string[] } | null;
  /** In the article's own voice the claimant is who published it, or whom it retells. */
  publishers: readonly string[] | null;
}

export interface LinkedSource {
  articleId: number | null;
  address: string | null;
  publisher: string | null;
  /** Whose word it is. */
  speaker: { id: number; side: string | null } | null;
  /** It is an article of the desk that was withdrawn. */
  withdrawn: boolean;
}

/** Why this source cannot support what the claimant says; null: it can. */
export function ownSideOf(claimant: Claimant, source: LinkedSource): OwnSideReason | null {
  if (isSameArticle(claimant, source)) return 'same_article';
  if (source.withdrawn) return 'withdrawn_article';
  const { speaker } = claimant;
  if (speaker && source.speaker) {
    if (speaker.id === source.speaker.id) return 'claimant';
    if (speaker.side !== null && speaker.side === source.speaker.side) return 'claimant_side';
  }
  if (speaker && named(speaker.names, source.publisher)) return 'claimant_publisher';
  if (claimant.publishers === null) return null;
  const ownSite = sameSite(claimant.articleAddress, source.address);
  return ownSite || named(claimant.publishers, source.publisher) ? 'claimant_publisher' : null;
}

/** Why a piece of evidence does not count; null: it counts. */
export function whyNotCounted(
  claimant: Claimant,
  source: LinkedSource,
  purpose: EvidencePurpose,
  stance: Stance,
): OwnSideReason | null {
  const reason = ownSideOf(claimant, source);
  if (stance === 'informs') return null;
  const mayBeOwnSide = purpose === 'said' || stance === 'refutes';
  return mayBeOwnSide && !isAboutArticle(reason) ? null : reason;
}

function isAboutArticle(reason: OwnSideReason | null): boolean {
  return reason === 'same_article' || reason === 'withdrawn_article';
}

function isSameArticle(claimant: Claimant, source: LinkedSource): boolean {
  if (source.articleId !== null && claimant.articleIds.includes(source.articleId)) return true;
  const [ours, theirs] = [pageOf(claimant.articleAddress), pageOf(source.address)];
  return ours !== null && ours === theirs;
}

/** An address without what does not change the page: scheme, www, trailing slash, fragment, tracking. */
function pageOf(address: string | null): string | null {
  const url = parse(address);
  if (!url) return null;
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|at_|fbclid$|gclid$|ocid$|ref$)/i.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${siteOf(url)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

function sameSite(one: string | null, other: string | null): boolean {
  const [a, b] = [parse(one), parse(other)];
  return a !== null && b !== null && siteOf(a) === siteOf(b);
}

function siteOf(url: URL): string {
  return url.host.toLowerCase().replace(/^(www|m|amp)\./, '');
}

function parse(address: string | null): URL | null {
  return address === null ? null : URL.parse(address);
}

function named(names: readonly string[], name: string | null): boolean {
  const wanted = foldName(name ?? '');
  return wanted !== '' && names.some((candidate) => foldName(candidate) === wanted);
}
