import type { ArticleAnalysis, Claim, Quantity, Statement } from '#lib/text/analysis.ts';

/** One line of `extract`: the analysis of one article in the words of the contract. */
export function extractRecord(text: string, analysis: ArticleAnalysis) {
  return {
    title: analysis.title,
    publisher: analysis.publisher,
    statements: analysis.statements.map((statement) => statementRecord(text, statement)),
    claims: analysis.claims.map(claimRecord),
    boilerplate: analysis.blocks
      .filter(({ kind }) => kind === 'boilerplate' || kind === 'post')
      .map(({ span }) => span),
  };
}

function statementRecord(text: string, statement: Statement) {
  return {
    id: statement.id,
    kind: statement.kind,
    fragments: statement.content,
    cue: statement.cue,
    speaker_mention: statement.mention && text.slice(...statement.mention),
    speaker_span: statement.mention,
    speaker: statement.speaker,
    speaker_type: statement.speakerType,
    via: statement.via,
    addressee: statement.addressee,
    confidence: statement.confidence,
  };
}

function claimRecord(claim: Claim) {
  return {
    id: claim.id,
    span: claim.span,
    statement: claim.statement,
    speaker: claim.speaker,
    category: claim.category,
    checkworthy: claim.checkWorthiness,
    reasons: claim.reasons,
    quantities: claim.quantities.map(quantityRecord),
    places: claim.places.map(({ name }) => name),
  };
}

function quantityRecord(quantity: Quantity) {
  return {
    value: quantity.value,
    ...(quantity.max === null ? {} : { max: quantity.max }),
    unit: quantity.unit,
    bound: quantity.bound,
    ...(quantity.action === null ? {} : { action: quantity.action }),
    ...(quantity.asOf === null ? {} : { as_of: quantity.asOfDate ?? quantity.asOf }),
    span: quantity.span,
  };
}
