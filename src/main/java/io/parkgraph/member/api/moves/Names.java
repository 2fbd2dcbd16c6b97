package io.parkgraph.member.api.moves;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.store.PageRequest;

/** Lists of names, among which a person chooses while typing. */
final class Names {

  private Names() {}

  /** How many are wanted, from 1 to as many as a page may have; else the argument is refused. */
  static int checked(int first) {
    if (first < 1 || first > PageRequest.MAX_SIZE) {
      throw ApiException.ofField(ErrorCode.BAD_USER_INPUT, "first", "first", "first");
    }
    return first;
  }
}
