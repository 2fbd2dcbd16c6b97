package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a member paid before a transfer is paid where the member belongs now. */
class DuesAfterMoveApiTest extends MovesApiTest {

  private static final String DUES = "dues { id version state amount }";

  private ApiClient leaving;
  private ApiClient coming;
  private JsonNode paid;

  @BeforeEach
  void paidBeforeTheMove() {
    leaving = secretary(source);
    coming = secretary(target);
    paid = record(leaving);
    assertDone(paid);
    var to =
        Map.of(
            "personId", NodeId.of("Person", person),
            "expectedVersion", stored(person).version(),
            "toOrganizationId", organizationId(target));
    assertDone(run(self(person), "submitTransfer", to, "transfer { id }"));
    assertDone(step(leaving, "issueTransferLetter", person, Map.of("duesPaidTo", "2021-09")));
    String letter = stored(person).transfers().getFirst().letter().orElseThrow().number();
    assertDone(step(self(person), "presentTransferLetter", person, Map.of("letterNumber", letter)));
    assertDone(step(coming, "acceptTransfer", person, Map.of()));
  }

  @Test
  void theNewBranchKnowsThatTheMonthIsPaidAndNotHowMuch() {
    assertThat(ofBranch().toString())
        .isEqualTo("{\"members\":1,\"paid\":1,\"total\":\"0.00\",\"unpaid\":[]}");
    JsonNode refused = record(coming);
    assertThat(code(refused)).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"month\"]");
    assertThat(refused.get("dues").isNull()).isTrue();
  }

  @Test
  void whatTheOldBranchVoidedIsPaidInTheNewOne() {
    var voided =
        Map.of(
            "id", paid.at("/dues/id").asString(),
            "expectedVersion", paid.at("/dues/version").asInt(),
            "reason", "重复登记");
    assertDone(run(leaving, "voidDues", voided, DUES));
    assertThat(ofBranch().at("/unpaid/0/id").asString()).isEqualTo(NodeId.of("Person", person));
    assertDone(record(coming));
    assertThat(ofBranch().get("total").asString()).isEqualTo("15.00");
    assertThat(code(run(leaving, "voidDues", voided, DUES))).isEqualTo("NOT_FOUND");
  }

  private JsonNode record(ApiClient client) {
    var input =
        Map.of(
            "personId", NodeId.of("Person", person),
            "month", "2021-09",
            "monthlyIncome", "3000",
            "paidOn", "2021-10-08");
    return run(client, "recordDues", input, DUES);
  }

  private JsonNode ofBranch() {
    return coming
        .post(
            "query($b: ID!) { duesOfBranch(branchId: $b, month: \"2021-09\")"
                + " { members paid total unpaid { id } } }",
            Map.of("b", organizationId(target)))
        .data()
        .get("duesOfBranch");
  }
}
