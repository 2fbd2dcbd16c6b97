package io.parkgraph.member;

import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.dues.PaidTo;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is asked about dues on one's own behalf, as for a letter of transfer. */
@Component
public class DuesDirectory {

  private final DuesRepository dues;

  DuesDirectory(DuesRepository dues) {
    this.dues = dues;
  }

  /** Up to which month somebody's dues are paid; nothing where none are recorded. */
  public Optional<YearMonth> paidTo(String personId) {
    return Optional.ofNullable(paidToOfEach(List.of(personId)).get(personId));
  }

  /** The same of each of some people, by one command; who never paid is missing. */
  public Map<String, YearMonth> paidToOfEach(Collection<String> personIds) {
    var months =
        dues.paidBy(personIds).stream()
            .collect(
                Collectors.groupingBy(
                    DuesRecord::personId,
                    Collectors.mapping(DuesRecord::month, Collectors.toList())));
    var paidTo = new HashMap<String, YearMonth>();
    months.forEach((person, paid) -> PaidTo.of(paid).ifPresent(last -> paidTo.put(person, last)));
    return paidTo;
  }
}
