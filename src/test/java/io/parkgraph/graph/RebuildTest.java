package io.parkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The graph that is made again is the one that is kept; ten thousand people are tried elsewhere.
 */
class RebuildTest extends GraphKeepingTest {

  @Autowired private GraphRebuild rebuild;
  @Autowired private EdgeRepository edges;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private MongoOperations mongo;

  @Test
  void whatIsKeptIsWhatIsMadeAgain() {
    assertKeptIsRebuilt(300);
  }

  @Test
  void whatIsWrongIsPutRightAndWhatIsTooMuchIsTakenAway() {
    Enterprise firm = Town.enterprise("示例物流");
    Person person = Town.person("示例甲", firm, null);
    commands.seed(enterprises, List.of(firm), "EnterpriseSeeded");
    commands.seed(people, List.of(person), "PersonSeeded");
    rebuild.run(any -> true);
    Map<String, Document> right = rows();
    EdgeRow ours =
        new EdgeRow(Town.ref(person), 1, true, Scope.MEMBER_READ, person.places(), List.of());
    EdgeRow nobody =
        new EdgeRow(
            new NodeRef(NodeRef.PERSON, "gone"), 7, true, Scope.MEMBER_READ, Set.of(), List.of());
    edges.keep(List.of(ours, nobody));
    assertThat(rows()).isNotEqualTo(right);
    rebuild.run(any -> true);
    assertThat(rows()).isEqualTo(right);
  }

  @Test
  void anOlderStateNeverReplacesANewerOne() {
    NodeRef owner = new NodeRef("Test", "late");
    Edge edge = new Edge(owner, EdgeKind.MEMBER_OF, new NodeRef("Test", "other"), Town.DAY, null);
    EdgeRow newer = new EdgeRow(owner, 6, true, Scope.MEMBER_READ, Set.of(), List.of());
    EdgeRow older = new EdgeRow(owner, 5, true, Scope.MEMBER_READ, Set.of(), List.of(edge));
    edges.keep(List.of(newer));
    Map<String, Document> before = rows();
    edges.keep(List.of(older));
    assertThat(rows()).isEqualTo(before);
    mongo.getCollection("edges").deleteMany(new Document("_id", owner.toString()));
  }
}
