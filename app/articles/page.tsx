import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { listArticles } from '#lib/workbench/article/data.ts';
import { desk } from '../_server/desk.ts';
import { requireActor } from '../_server/session.ts';
import { ArticleList } from './_components/article-list.tsx';

export function generateMetadata(): Metadata {
  return { title: wordsFor('articles')('title') };
}

export default async function ArticlesPage() {
  const actor = await requireActor();
  return (
    <ArticleList
      articles={listArticles(desk(), actor)}
      mayImport={may(actor, 'import_article')}
      mayWithdraw={may(actor, 'withdraw_article')}
      mayWithdrawDemo={may(actor, 'withdraw_demo')}
    />
  );
}
