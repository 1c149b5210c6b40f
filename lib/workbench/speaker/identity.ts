/** Whether the speaker of one article is that of others: what was taken for the same, and what may be. */
import { and, desc, eq, inArray, like, ne, or } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import {
  article,
  person,
  speaker,
  speakerAlias,
  speakerFiling,
  statement,
  statementVersion,
} from '#db/schema.ts';
import { mayBeOne, nameParts } from './rules.ts';
import type { SpeakerIdentity } from './schema.ts';

/** As many as a person looks through. */
const mostProposals = 4;
/** A first name that half the desk has must not make the panel slow. */
const mostLookedAt = 200;

/** For one speaker in one article. */
export function identityOf(reader: Reader, articleId: number, speakerId: number): SpeakerIdentity {
  const articles = articlesWith(reader, speakerId);
  return {
    filing: filingOf(reader, articleId, speakerId),
    otherArticles: articles.filter((id) => id !== articleId).length,
    proposals: proposalsFor(reader, articleId, speakerId),
  };
}

function filingOf(reader: Reader, articleId: number, speakerId: number): SpeakerIdentity['filing'] {
  const row = reader
    .select({ ground: speakerFiling.ground, name: speakerFiling.name, by: person.name, at: speakerFiling.at })
    .from(speakerFiling)
    .innerJoin(person, eq(person.id, speakerFiling.by))
    .where(and(eq(speakerFiling.articleId, articleId), eq(speakerFiling.speakerId, speakerId)))
    .orderBy(desc(speakerFiling.id))
    .limit(1)
    .get();
  return row ?? null;
}

/** article.id of standing articles in which the speaker has a standing statement. */
function articlesWith(reader: Reader, speakerId: number): number[] {
  return (
    reader
      .selectDistinct({ id: article.id })
      .from(statementVersion)
      // By its id first: only that has an index, and a desk has many statements.
      .innerJoin(
        statement,
        and(eq(statement.id, statementVersion.statementId), eq(statement.versionId, statementVersion.id)),
      )
      .innerJoin(article, eq(article.id, statement.articleId))
      .where(
        and(
          eq(statementVersion.speakerId, speakerId),
          eq(article.withdrawn, false),
          eq(statement.dismissed, false),
        ),
      )
      .all()
      .map(({ id }) => id)
  );
}

/** Those who share a name or the surname and do not speak in the same article, most heard first. */
function proposalsFor(reader: Reader, articleId: number, speakerId: number): SpeakerIdentity['proposals'] {
  const names = reader
    .select({ folded: speakerAlias.folded, name: speaker.name, type: speaker.type })
    .from(speakerAlias)
    .innerJoin(speaker, eq(speaker.id, speakerAlias.speakerId))
    .where(eq(speakerAlias.speakerId, speakerId))
    .all();
  const [self] = names;
  if (!self) return [];
  const { first, surname } = nameParts(self.name);
  const near = [
    like(speakerAlias.folded, `% ${surname}`),
    first ? like(speakerAlias.folded, `${first} %`) : undefined,
  ];
  const same = names.map(({ folded }) => folded);
  const candidates = reader
    .selectDistinct({ id: speaker.id, name: speaker.name, type: speaker.type, role: speaker.role })
    .from(speakerAlias)
    .innerJoin(speaker, eq(speaker.id, speakerAlias.speakerId))
    .where(and(ne(speaker.id, speakerId), or(inArray(speakerAlias.folded, [...same, surname]), ...near)))
    .limit(mostLookedAt)
    .all();
  return candidates
    .filter((other) => mayBeOne(self, other))
    .map(({ id, name, role }) => ({ id, name, role, articles: articlesWith(reader, id) }))
    .filter(({ articles }) => articles.length > 0 && !articles.includes(articleId))
    .map((one) => ({ ...one, articles: one.articles.length }))
    .sort((a, b) => b.articles - a.articles || a.id - b.id)
    .slice(0, mostProposals);
}
