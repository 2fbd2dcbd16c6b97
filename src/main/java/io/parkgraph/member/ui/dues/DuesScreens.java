package io.parkgraph.member.ui.dues;

import io.parkgraph.member.DuesBook;
import io.parkgraph.member.DuesService;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonService;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the list of dues, its panel and its dialog ask. */
@Component
class DuesScreens {

  private final DuesService dues;
  private final DuesBook book;
  private final PersonService people;
  private final Clock clock;

  DuesScreens(DuesService dues, DuesBook book, PersonService people, Clock clock) {
    this.dues = dues;
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  DuesService dues() {
    return dues;
  }

  DuesBook book() {
    return book;
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Optional<Person> person(String id) {
    return people.find(id).filter(book::records);
  }

  String name(Person person) {
    return people.name(person);
  }

  /** Up to which month somebody has paid, where any record says so. */
  Optional<YearMonth> paidTo(Person person) {
    return Optional.ofNullable(book.paidToOfEach(List.of(person)).get(person.id()));
  }

  /** What is recorded of somebody and a month, where the caller may read it. */
  Optional<DuesRecord> record(Person person, YearMonth month) {
    return book.ofMonth(List.of(person), month).stream().findFirst();
  }

  /** Whether somebody has paid for a month, in whichever branch. */
  boolean paid(Person person, YearMonth month) {
    return book.paidFor(List.of(person), month).contains(person.id());
  }

  /** A page of members with what they paid for a month, by as many queries as for one of them. */
  Slice<DuesRow> rows(Slice<Person> page, YearMonth month) {
    Set<String> paid = book.paidFor(page.items(), month);
    Map<String, DuesRecord> records =
        book.ofMonth(page.items(), month).stream()
            .filter(record -> paid.contains(record.personId()))
            .collect(Collectors.toMap(DuesRecord::personId, record -> record));
    return new Slice<>(
        page.rows().stream()
            .map(row -> new Slice.Row<>(row(row.item(), paid, records), row.position()))
            .toList(),
        page.hasPrevious(),
        page.hasNext());
  }

  private DuesRow row(Person person, Set<String> paid, Map<String, DuesRecord> records) {
    DuesRecord record = records.get(person.id());
    return new DuesRow(
        person.id(),
        people.name(person),
        Objects.requireNonNull(person.status().orElse(null)),
        paid.contains(person.id()),
        record == null ? null : record.amount(),
        record == null ? null : record.paidOn());
  }
}
