import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '#lib/workbench/actor.ts';
import { may } from '#lib/workbench/allow.ts';
import { readArticle } from '#lib/workbench/article/reading.ts';
import { UndoKey } from '../../_components/undo/undo-key.tsx';
import { desk } from '../../_server/desk.ts';
import { requireActor } from '../../_server/session.ts';
import { ArticleReader } from './_components/article-reader.tsx';

interface Props {
  params: Promise<{ id: string }>;
}

/** Read once for the title and the page. */
const readOnce = cache((actor: Actor, id: number) => readArticle(desk(), actor, id));

async function reading({ params }: Props) {
  const actor = await requireActor();
  const id = Number((await params).id);
  const found = Number.isSafeInteger(id) ? readOnce(actor, id) : null;
  if (!found?.ok) notFound();
  return { actor, article: found.article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await reading(props)).article.title };
}

export default async function ArticlePage(props: Props) {
  const { actor, article } = await reading(props);
  const standing = article.withdrawn === null;
  return (
    <main>
      <ArticleReader
        reading={article}
        mayMend={standing && may(actor, 'add_claim')}
        mayWithdraw={standing && may(actor, 'withdraw_article')}
      />
      {may(actor, 'give_verdict') && <UndoKey />}
    </main>
  );
}
