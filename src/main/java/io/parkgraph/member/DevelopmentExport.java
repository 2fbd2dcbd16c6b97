package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of developments as data: its columns, and the list as a file under the same masks. */
@Component
public class DevelopmentExport {

  private static final String FIELD = "development.field.";

  /** The columns of the list. */
  public static final List<ListColumn<NamedDevelopment>> COLUMNS =
      List.of(
          ListColumn.text("name", FIELD + "name", NamedDevelopment::name),
          ListColumn.text("branch", FIELD + "branch", NamedDevelopment::branch),
          ListColumn.constant(
              "stage", FIELD + "stage", "developmentStage", row -> row.development().stage()),
          ListColumn.number(
              "number", FIELD + "number", row -> (long) row.development().last().step().number()),
          ListColumn.constant(
              "step", FIELD + "step", "developmentStep", row -> row.development().last().step()),
          ListColumn.text("on", FIELD + "on", row -> row.development().last().on().toString()),
          ListColumn.text(
              "nextFrom",
              FIELD + "nextFrom",
              row -> row.development().nextFrom().map(Object::toString).orElse("")));

  private final DevelopmentPipeline pipeline;
  private final PersonService people;
  private final OrganizationDirectory organizations;

  DevelopmentExport(
      DevelopmentPipeline pipeline, PersonService people, OrganizationDirectory organizations) {
    this.pipeline = pipeline;
    this.people = people;
    this.organizations = organizations;
  }

  /**
   * Somebody's development with the names that belong to it.
   *
   * @param person whose
   * @param development the development
   * @param name what the person is called, as the caller may see it
   * @param branch what the branch is called
   */
  public record NamedDevelopment(
      Person person, Development development, String name, String branch) {

    /** The step that comes next; the last one at the end. */
    public DevelopmentStep nextStep() {
      return development.next().orElse(development.last().step());
    }
  }

  /** The developments that match, in the order of their steps. */
  public ListExport<NamedDevelopment> of(DevelopmentFilter filter) {
    return new ListExport<>(
        "developments",
        "development.title",
        COLUMNS,
        filter,
        page -> named(pipeline.find(filter, page)),
        () -> pipeline.count(filter));
  }

  /** The same people with their names and branches, by one query for all of them. */
  public Slice<NamedDevelopment> named(Slice<Person> page) {
    Map<String, String> branches = organizations.names(branches(page.items().stream()));
    return new Slice<>(
        page.rows().stream()
            .map(row -> new Slice.Row<>(named(row.item(), branches), row.position()))
            .toList(),
        page.hasPrevious(),
        page.hasNext());
  }

  private NamedDevelopment named(Person person, Map<String, String> branches) {
    return new NamedDevelopment(
        person,
        Objects.requireNonNull(person.development()),
        people.name(person),
        person.branch().map(branches::get).orElse(""));
  }

  private static List<String> branches(Stream<Person> people) {
    return people.flatMap(person -> person.branch().stream()).distinct().toList();
  }
}
