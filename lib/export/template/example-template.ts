/** A template of each kind to begin with: every name that can be filled, in use. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { TemplateFormat } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';

export async function exampleTemplate(format: TemplateFormat): Promise<Uint8Array> {
  return format === 'markdown' ? new TextEncoder().encode(markdown()) : Packer.toBuffer(word());
}

function markdown(): string {
  const sources = wordsFor('files')('sources');
  return `# {{ title }}

{{ newsroom }}, {{ date }}, {{ by }}, {{ count }}

{{ view | join: "; " }}

{% for claim in claims -%}
## {{ claim.number }}. {{ claim.claim }}

**{{ claim.verdict }}.** {{ claim.justification }}

{% if claim.verbatim %}> {{ claim.verbatim }}

{% endif -%}
{{ claim.said_by }}

{{ claim.article }}{% if claim.checked_by %}, {{ claim.checked_by }}{% endif %} {{ claim.link }}

{% for source in claim.sources -%}
- {{ source.number }}: {{ source.stance }}{% if source.passage %}, “{{ source.passage }}”{% endif %}
{% endfor %}
{% endfor -%}
## ${sources}

{% for source in sources -%}
{{ source.number }}. {{ source.title }}{% for name in source.from %}, {{ name }}{% endfor %} {{ source.address }}
{% endfor %}
{{ ledger_head }}
`;
}

function word(): Document {
  const text = (words: string) => new Paragraph({ text: words });
  return new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: '{{title}}' }),
          text('{{newsroom}}, {{date}}, {{by}}, {{count}}'),
          text('{{view}}'),
          text('{{claims}}'),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: wordsFor('files')('sources') }),
          text('{{sources}}'),
          text('{{ledger_head}}'),
        ],
      },
    ],
  });
}
