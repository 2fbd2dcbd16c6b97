package io.parkgraph.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.parkgraph.ApiTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Tries every operation of the running schema, router and UI over HTTP as everybody, and compares
 * with the one table in docs/permissions.md. What the table lacks is printed as it would stand
 * there: read it before it is pasted.
 */
class PermissionTableTest extends ApiTest {

  private static final String PASSWORD = "a-long-enough-password";

  /** The enterprise that the roles of one place are granted for. */
  static final String OWN = "91500113DEM0000220";

  /** The person that the role of a person is granted for. */
  static final String PERSON = "person-of-the-table";

  /** A linkage of the enterprise of the table. */
  static final String LINKAGE = "linkage-of-the-table";

  /** The joint branch that the enterprise of the table is in. */
  static final String BRANCH = "branch-of-the-table";

  private static final Map<Role, Place> AT_A_PLACE =
      Map.of(
          Role.LINKED_LEADER,
          Place.enterprise(OWN),
          Role.COMPANY_OFFICER,
          Place.enterprise(OWN),
          Role.PERSON,
          Place.person(PERSON));

  @Autowired private GraphQlSource source;
  @Autowired private ApplicationContext context;
  @Autowired private ServletContext servlets;
  @Autowired private Messages messages;
  @Autowired private MongoOperations mongo;
  @Autowired private Documents<Person> people;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Commands commands;
  @LocalServerPort private int port;

  @Test
  void everybodyMayDoWhatTheTableSaysAndNothingElse() throws Exception {
    PermissionTable table = PermissionTable.read();
    commands.seed(people, List.of(person()), "PersonSeeded");
    commands.seed(linkages, List.of(linkage()), "LinkageSeeded");
    commands.seed(organizations, List.of(branch()), "OrganizationSeeded");
    List<Visitor> visitors = visitors();
    assertThat(table.columns()).containsExactlyElementsOf(names(visitors));
    Map<String, String> found = tryAll(operations(), visitors);
    assertThat(differences(table, found)).isEmpty();
  }

  @Test
  void anOperationThatTheTableLacksFails() {
    PermissionTable without = PermissionTable.of(List.of("| Operation | a | b |", "|--|--|--|"));
    assertThat(differences(without, Map.of("query planted", "yes | –")))
        .containsExactly("missing, if it is right:\n| `query planted` | yes | – |");
  }

  @Test
  void aRowOfNoOperationAndARowThatIsNotSoFail() {
    PermissionTable table =
        PermissionTable.of(
            List.of(
                "| Operation | a | b |",
                "|--|--|--|",
                "| `query gone` | yes | yes |",
                "| `query kept` | yes | yes |"));
    assertThat(differences(table, Map.of("query kept", "yes | –")))
        .containsExactlyInAnyOrder(
            "there is no such operation: query gone", "differs:\n| `query kept` | yes | – |");
  }

  /** Somebody who works at the enterprise of the table. */
  private static Person person() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    return Person.named(PERSON, "示例甲")
        .withEmployments(List.of(new Employment(OWN, "分拣员", day, null)))
        .withMembership(Membership.in(BRANCH, MembershipStatus.FULL, day));
  }

  private static Organization branch() {
    LocalDate day = LocalDate.of(2021, 3, 1);
    return Organization.founded(
            BRANCH, "示例联合党支部", OrganizationKind.JOINT_BRANCH, null, null, null, day, null)
        .covering(List.of(OWN, "another-of-the-table"));
  }

  private static Linkage linkage() {
    return Linkage.active(
        LINKAGE,
        LinkageKind.ASSISTANCE,
        OWN,
        "body-of-the-table",
        null,
        LocalDate.of(2021, 3, 1),
        null);
  }

  private List<Operation> operations() {
    return Stream.of(
            new ApiOperations(source.schema()).all(),
            new HttpOperations(context).all(),
            new ViewOperations(servlets, messages).all())
        .flatMap(List::stream)
        .toList();
  }

  /** Everybody, in the order of the table's columns; the accounts are made and signed in. */
  private List<Visitor> visitors() {
    var visitors = new ArrayList<Visitor>();
    visitors.add(new Visitor("anonymous", false, port, null));
    visitors.add(new Visitor("key", false, port, KEY));
    for (Role role : Role.values()) {
      Visitor visitor = new Visitor(role.name(), AT_A_PLACE.containsKey(role), port, null);
      visitor.signIn(account(role), PASSWORD);
      visitors.add(visitor);
    }
    return visitors;
  }

  /** An account of one role, with the password of the administrator. */
  private String account(Role role) {
    String id = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    MongoCollection<Document> accounts = mongo.getCollection("accounts");
    Document admin = Objects.requireNonNull(accounts.find(Filters.eq("_id", "admin")).first());
    var grant = new Grant(role, AT_A_PLACE.get(role));
    accounts.replaceOne(
        Filters.eq("_id", id),
        new Document(admin)
            .append("_id", id)
            .append("name", id)
            .append("grants", List.of(grant.toString())),
        new ReplaceOptions().upsert(true));
    return id;
  }

  private static List<String> names(List<Visitor> visitors) {
    return visitors.stream().map(Visitor::name).toList();
  }

  /** Each visitor goes through all operations in turn, all visitors at once. */
  private static Map<String, String> tryAll(List<Operation> operations, List<Visitor> visitors)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<String>>> columns =
          visitors.stream()
              .map(visitor -> threads.submit(() -> column(operations, visitor)))
              .toList();
      var rows = new TreeMap<String, String>();
      for (int row = 0; row < operations.size(); row++) {
        var cells = new ArrayList<String>();
        for (Future<List<String>> column : columns) {
          cells.add(column.get().get(row));
        }
        rows.put(operations.get(row).name(), PermissionTable.row(cells));
      }
      return rows;
    }
  }

  private static List<String> column(List<Operation> operations, Visitor visitor) {
    return operations.stream().map(each -> each.trial().as(visitor).toString()).toList();
  }

  private static List<String> differences(PermissionTable table, Map<String, String> found) {
    var differences = new ArrayList<String>();
    found.forEach((operation, row) -> {
      String line = "\n| `%s` | %s |".formatted(operation, row);
      if (!table.operations().contains(operation)) {
        differences.add("missing, if it is right:" + line);
      } else if (!table.row(operation).equals(row)) {
        differences.add("differs:" + line);
      }
    });
    table.operations().stream()
        .filter(operation -> !found.containsKey(operation))
        .forEach(operation -> differences.add("there is no such operation: " + operation));
    return differences;
  }
}
