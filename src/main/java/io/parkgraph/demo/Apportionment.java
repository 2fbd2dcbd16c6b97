package io.parkgraph.demo;

import io.parkgraph.platform.Money;
import java.util.ArrayList;
import java.util.List;

/** Splits a total into parts that add up to it exactly. */
final class Apportionment {

  private static final int FEN_PER_THOUSAND_YUAN = 100_000;

  private Apportionment() {}

  /**
   * Splits a total by weights into whole thousands of yuan; the last part takes what is left over.
   */
  static List<Money> split(Money total, List<Integer> weights) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    var parts = new ArrayList<Money>();
    Money left = total;
    for (int weight : weights.subList(0, weights.size() - 1)) {
      long thousands = total.fen() / FEN_PER_THOUSAND_YUAN * weight / sum;
      Money part = Money.ofFen(thousands * FEN_PER_THOUSAND_YUAN);
      parts.add(part);
      left = left.minus(part);
    }
    parts.add(left);
    return parts;
  }
}
