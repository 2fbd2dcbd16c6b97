package io.parkgraph.organization.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.Venue;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Organizations as files. */
class OrganizationExportApiTest extends ApiTest {

  private static final LocalDate DAY = LocalDate.of(2019, 11, 18);
  private static final String EXPORT =
      """
      mutation($word: String!) { exportRecords(input: {
        list: { organizations: { filter: { name: { contains: $word } } } }, columns:
        ["name", "kind", "parent", "termEnd", "fullMembers", "venues"] }) {
        exportJob { id } errors { code } } }
      """;

  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;

  private final String word = "示例" + UUID.randomUUID().toString().substring(0, 8);
  private String committee;
  private ApiClient admin;

  @BeforeEach
  void committee() {
    admin = as(Grant.everywhere(Role.PARK_ADMIN)).with("Accept-Language", "en");
    committee = organization(word + "党委", OrganizationKind.COMMITTEE, null, null);
  }

  @Test
  void aFileHasTheRowsAndTheNumbersThatItsOwnerMaySee() {
    String enterprise = register();
    String branch = organization(word + "支部", OrganizationKind.BRANCH, committee, enterprise);
    String other = organization(word + "别支部", OrganizationKind.BRANCH, committee, null);
    members(branch, 4);
    members(other, 4);

    assertThat(exported(admin))
        .contains(
            """
            {"name":"%1$s支部","kind":"BRANCH","parent":"%1$s党委","termEnd":"2022-11-18",\
            "fullMembers":4,"venues":"示例活动室（示例路 1 号，40）"}\
            """
                .formatted(word),
            word + "别支部");
    assertThat(exported(as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)))))
        .contains(word + "支部", "\"fullMembers\":4", "\"parent\":null")
        .doesNotContain(word + "别支部", word + "党委");
    assertThat(exported(as(new Grant(Role.STEWARD, Place.enterprise(enterprise)))))
        .contains(word + "支部", "\"fullMembers\":null")
        .doesNotContain(word + "别支部");
    assertThat(
            having("enterprise:read")
                .post(EXPORT, Map.of("word", word))
                .data()
                .at("/exportRecords/errors/0/code")
                .asString())
        .isEqualTo("SCOPE_MISSING");
  }

  private String exported(ApiClient client) {
    JsonNode begun = client.post(EXPORT, Map.of("word", word)).data().get("exportRecords");
    assertThat(begun.get("errors")).isEmpty();
    Map<String, String> id = Map.of("id", begun.at("/exportJob/id").asString());
    String query = "query($id: ID!) { node(id: $id) { ... on ExportJob { state url } } }";
    JsonNode job =
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () -> client.post(query, id).data().get("node"),
                node -> node.get("state").asString().equals("DONE"));
    return client.send(job.get("url").asString(), "GET").http().body();
  }

  private String organization(
      String name, OrganizationKind kind, String parent, String enterprise) {
    String id = UUID.randomUUID().toString();
    Organization founded =
        Organization.founded(id, name, kind, parent, null, enterprise, DAY, null)
            .withVenues(List.of(new Venue("1", "示例活动室", "示例路 1 号", 40)));
    commands.seed(organizations, List.of(founded), "OrganizationSeeded");
    return id;
  }

  private void members(String branch, int number) {
    List<Person> all =
        IntStream.range(0, number)
            .mapToObj(i ->
                Person.named(UUID.randomUUID().toString(), "示例党员" + i)
                    .withMembership(Membership.in(branch, MembershipStatus.FULL, DAY)))
            .toList();
    commands.seed(people, all, "PersonSeeded");
  }

  private String register() {
    String code = TestCreditCodes.next();
    api.post(
            "mutation($code: CreditCode!) { registerEnterprise(input: {"
                + " name: \"示例测试物流\", creditCode: $code, industry: \"G54\" }) { errors { code } } }",
            Map.of("code", code))
        .data();
    return code;
  }
}
