'use client';
import { useTranslations } from 'use-intl';
import { attributionStates, claimCategories, confidenceLevels, verdicts } from '#lib/vocabulary.ts';
import type { Facets, Question } from '#lib/workbench/view/schema.ts';
import { ConfidenceSign } from '../../_ui/confidence-sign.tsx';
import { VerdictSign } from '../../_ui/verdict-sign.tsx';
import { FacetButton, FacetList } from './facet-list.tsx';
import classes from './filter-rail.module.css';
import { questionOfView, type ViewName, viewNames, viewOf } from './views.ts';

interface Props {
  question: Question;
  personId: string;
  facets: Facets | undefined;
  counts: Record<ViewName, number> | undefined;
  ask: (change: Partial<Question>) => void;
}

/** Views and filters, each with how many claims it would leave. */
export function FilterRail({ question, personId, facets, counts, ask }: Props) {
  const t = useTranslations('desk');
  const words = useTranslations('vocabulary');
  const view = viewOf(question, personId);
  return (
    <nav className={classes.rail} aria-label={t('filters')}>
      <section className={classes.facet}>
        <h2>{t('views')}</h2>
        <ul>
          {viewNames.map((name) => (
            <li key={name}>
              <FacetButton
                isOn={view === name}
                count={counts?.[name]}
                onClick={() => ask(questionOfView(name, personId))}
              >
                {t(`view.${name}`)}
              </FacetButton>
            </li>
          ))}
        </ul>
      </section>
      {facets && (
        <>
          <FacetList
            title={t('facet.verdict')}
            choices={verdicts.map((value) => ({
              value,
              words: words(`verdict.${value}`),
              sign: <VerdictSign verdict={value} />,
              count: facets.verdict[value],
            }))}
            chosen={question.verdict}
            onToggle={(value) => ask({ verdict: toggled(question.verdict, value) })}
          />
          <FacetList
            title={t('facet.attribution')}
            choices={some(
              attributionStates.map((value) => ({
                value,
                words: words(`attribution.${value}`),
                count: facets.attribution[value],
              })),
              question.attribution,
            )}
            chosen={question.attribution}
            onToggle={(value) => ask({ attribution: toggled(question.attribution, value) })}
          />
          <FacetList
            title={t('facet.confidence')}
            choices={some(
              confidenceLevels.map((value) => ({
                value,
                words: words(`confidence.${value}`),
                sign: <ConfidenceSign level={value} />,
                count: facets.confidence[value],
              })),
              question.confidence,
            )}
            chosen={question.confidence}
            onToggle={(value) => ask({ confidence: toggled(question.confidence, value) })}
          />
          <FacetList
            title={t('facet.category')}
            choices={some(
              claimCategories
                .map((value) => ({ value, words: words(`category.${value}`), count: facets.category[value] }))
                .sort((a, b) => b.count - a.count),
              question.category,
            )}
            chosen={question.category}
            onToggle={(value) => ask({ category: toggled(question.category, value) })}
          />
          <FacetList
            title={t('facet.speaker')}
            short={6}
            choices={facets.speaker.map(({ id, name, count }) => ({ value: id, words: name, count }))}
            chosen={question.speaker}
            onToggle={(value) => ask({ speaker: toggled(question.speaker, value) })}
          />
          <FacetList
            title={t('facet.article')}
            short={6}
            choices={facets.article.map(({ id, title, count }) => ({ value: id, words: title, count }))}
            chosen={question.article}
            onToggle={(value) => ask({ article: toggled(question.article, value) })}
          />
          <FacetList
            title={t('facet.assignee')}
            short={6}
            choices={facets.assignee.map(({ id, name, count }) => ({
              value: id,
              words: id === 'nobody' ? t('choice.nobody') : name,
              count,
            }))}
            chosen={question.assignee}
            onToggle={(value) => ask({ assignee: toggled(question.assignee, value) })}
          />
          <section className={classes.facet}>
            <h2>{t('facet.more')}</h2>
            <ul>
              <li>
                <FacetButton
                  isOn={question.unknownSpeaker}
                  count={facets.unknownSpeaker}
                  onClick={() => ask({ unknownSpeaker: !question.unknownSpeaker })}
                >
                  {t('choice.unknownSpeaker')}
                </FacetButton>
              </li>
              <li>
                <FacetButton
                  isOn={question.checkWorthy}
                  count={facets.checkWorthy}
                  onClick={() => ask({ checkWorthy: !question.checkWorthy })}
                >
                  {t('choice.checkWorthy')}
                </FacetButton>
              </li>
              {([true, false] as const).map((has) => (
                <li key={String(has)}>
                  <FacetButton
                    isOn={question.hasSources === has}
                    count={has ? facets.hasSources.yes : facets.hasSources.no}
                    onClick={() => ask({ hasSources: question.hasSources === has ? null : has })}
                  >
                    {t(has ? 'choice.sourcesYes' : 'choice.sourcesNo')}
                  </FacetButton>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </nav>
  );
}

function toggled<Value>(chosen: readonly Value[], value: Value): Value[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

/** What would leave nothing is not offered, unless it is what was chosen. */
function some<Value extends string>(
  choices: { value: Value; words: string; count: number }[],
  chosen: readonly Value[],
) {
  return choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
}
