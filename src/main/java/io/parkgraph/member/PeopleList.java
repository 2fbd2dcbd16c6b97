package io.parkgraph.member;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The list of people as data: its columns, a page of it, and the list as a file under its masks.
 */
@Component
public class PeopleList {

  /** The name, or its first character. */
  public static final ListColumn<PersonLine> NAME =
      ListColumn.text("name", "person.field.name", PersonLine::name);

  /** How the person stands to the Party. */
  public static final ListColumn<PersonLine> STATUS =
      ListColumn.<PersonLine>text(
              "status",
              "person.field.status",
              line -> line.status() == null ? null : line.status().name())
          .told((line, words) ->
              line.status() == null ? "" : words.constant("membershipStatus", line.status()));

  /** The organization that holds the formal relation. */
  public static final ListColumn<PersonLine> BRANCH =
      ListColumn.text("branch", "person.field.branch", PersonLine::branch);

  /** The present employer. */
  public static final ListColumn<PersonLine> EMPLOYER =
      ListColumn.text("employer", "person.field.employer", PersonLine::employer);

  /** The first day of the status. */
  public static final ListColumn<PersonLine> SINCE =
      ListColumn.text(
          "since",
          "person.field.since",
          line -> line.since() == null ? null : line.since().toString());

  /** The masked number. */
  public static final ListColumn<PersonLine> PHONE =
      ListColumn.text("phone", "person.field.phone", PersonLine::phone);

  private static final List<ListColumn<PersonLine>> COLUMNS =
      List.of(NAME, STATUS, BRANCH, EMPLOYER, SINCE, PHONE);

  private final PersonService people;
  private final EnterpriseDirectory enterprises;
  private final OrganizationDirectory organizations;

  PeopleList(
      PersonService people, EnterpriseDirectory enterprises, OrganizationDirectory organizations) {
    this.people = people;
    this.enterprises = enterprises;
    this.organizations = organizations;
  }

  /** One page of the people that match, which takes {@code member:read}. */
  public Slice<PersonLine> page(PersonFilter filter, PersonOrder order, PageRequest page) {
    Slice<Person> found = people.find(filter, order, page);
    Map<String, String> branches =
        organizations.names(
            found.items().stream()
                .flatMap(person -> person.branch().stream())
                .collect(Collectors.toSet()));
    Map<String, String> employers =
        enterprises.names(
            found.items().stream()
                .flatMap(person -> employer(person).stream())
                .collect(Collectors.toSet()));
    return new Slice<>(
        found.rows().stream()
            .map(row -> new Slice.Row<>(line(row.item(), branches, employers), row.position()))
            .toList(),
        found.hasPrevious(),
        found.hasNext());
  }

  /** The people that match, in an order. */
  public ListExport<PersonLine> of(PersonFilter filter, PersonOrder order) {
    return new ListExport<>(
        "people",
        "person.title",
        COLUMNS,
        filter,
        page -> page(filter, order, page),
        () -> people.count(filter));
  }

  private PersonLine line(
      Person person, Map<String, String> branches, Map<String, String> employers) {
    Optional<Membership> membership = Optional.ofNullable(person.membership());
    return new PersonLine(
        person.id(),
        people.name(person),
        person.status().orElse(null),
        membership.map(Membership::since).orElse(null),
        person.branch().map(id -> branches.getOrDefault(id, id)).orElse(""),
        employer(person).map(id -> employers.getOrDefault(id, id)).orElse(""),
        people.maskedPhone(person).orElse(""));
  }

  private static Optional<String> employer(Person person) {
    return person.employment().map(Employment::enterpriseId);
  }
}
