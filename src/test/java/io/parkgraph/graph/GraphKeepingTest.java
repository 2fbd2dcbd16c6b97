package io.parkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import io.parkgraph.StoreTest;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.UpdateOrganization;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Compares the graph that is kept from event to event with one that is made again. */
public abstract class GraphKeepingTest extends StoreTest {

  private static final int MOVED_EVERY = 50;

  @Autowired private GraphRebuild rebuild;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private OrganizationLife life;
  @Autowired private Commands commands;
  @Autowired private MongoOperations mongo;

  /** Of so many people, some of whom move meanwhile, both are the same. */
  protected void assertKeptIsRebuilt(int crowd) {
    // Other tests may have stored what no event tells of.
    rebuild.run(any -> true);
    Enterprise firm = Town.enterprise("示例物流");
    Organization committee = Town.committee("示例党委");
    Organization branch = Town.branch("示例支部", committee, firm);
    Organization above = Town.committee("示例镇党委");
    Organization next = Town.branch("示例二支部", above, null);
    List<Person> all =
        IntStream.range(0, crowd)
            .mapToObj(i -> Town.person("示例员工", firm, i % 3 == 0 ? branch : null))
            .toList();
    commands.seed(enterprises, List.of(firm), "EnterpriseSeeded");
    commands.seed(organizations, List.of(committee, above, branch, next), "OrganizationSeeded");
    commands.seed(people, all, "PersonSeeded");
    life.update(
        next.id(),
        new UpdateOrganization(next.name(), committee.id(), committee.id(), null),
        WriteConditions.NONE);
    for (int i = 0; i < crowd; i += MOVED_EVERY) {
      move(all.get(i), next);
    }
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> versions("edges", "v").equals(versions("people", "version")));
    Map<String, Document> kept = rows();
    assertThat(kept.size()).isGreaterThan(crowd);

    assertThat(kept.get(Town.ref(next).toString()).getList("edges", Document.class)).hasSize(3);

    mongo.getCollection("edges").deleteMany(new Document());
    long done = rebuild.run(any -> true);
    assertThat(rows()).isEqualTo(kept);
    assertThat(done).isEqualTo(kept.size());
  }

  private void move(Person person, Organization to) {
    commands.run(
        Command.change(
            people,
            "movePerson",
            any -> Scope.MEMBER_WRITE,
            person.id(),
            to.id(),
            new WriteConditions(null, null),
            stored ->
                Decision.accept(
                    stored.withMembership(Membership.in(to.id(), MembershipStatus.FULL, Town.DAY)),
                    DomainEvent.of("PersonMoved"))));
  }

  /** The versions of the people by their keys. */
  private Map<String, Long> versions(String collection, String field) {
    Map<String, Long> versions = new HashMap<>();
    for (Document row :
        mongo.getCollection(collection).find().projection(Projections.include(field))) {
      String key = row.getString("_id");
      boolean node = collection.equals("edges");
      if (!node || key.startsWith("Person:")) {
        versions.put(
            node ? key.substring("Person:".length()) : key, ((Number) row.get(field)).longValue());
      }
    }
    return versions;
  }

  /** All rows of the graph by their keys. */
  protected Map<String, Document> rows() {
    Map<String, Document> rows = new HashMap<>();
    mongo
        .getCollection("edges")
        .find()
        .into(new ArrayList<>())
        .forEach(row -> rows.put(row.getString("_id"), row));
    return rows;
  }
}
