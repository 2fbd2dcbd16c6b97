package io.parkgraph.member.ui.moves;

import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.platform.ui.FactList;

/** What a letter says. */
class LetterFacts extends FactList {

  private static final long serialVersionUID = 1L;

  LetterFacts(TransferLetter letter) {
    fact("move.field.letterNumber", letter.number());
    fact("move.field.issuedOn", letter.issuedOn().toString());
    fact("move.field.validUntil", letter.validUntil().toString());
    fact("move.field.duesPaidTo", letter.duesPaidTo().toString());
  }
}
