package io.parkgraph.member.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Consents and what hangs on them: scenario 12 over HTTP. */
class ConsentsApiTest extends ApiTest {

  private static final String GIVE =
      """
      mutation ($input: GiveConsentInput!) {
        giveConsent(input: $input) {
          given { token consent { id purpose employerName withdrawnAt } person { id } }
          errors { code path message }
        }
      }
      """;
  private static final String WITHDRAW =
      """
      mutation ($input: WithdrawConsentInput!) {
        withdrawConsent(input: $input) {
          person { consents { id withdrawnAt } } errors { code path }
        }
      }
      """;

  /** The inbox reads all that was there before it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String VERIFY =
      "query ($token: String!) { verifyMembership(consentToken: $token) { consented member } }";

  @Autowired private Documents<Person> documents;
  @Autowired private Commands commands;
  @Autowired private PhoneVault phones;
  @Autowired private MongoOperations mongo;

  private Person person;
  private ApiClient self;
  private ApiClient employer;

  @BeforeEach
  void somebody() {
    person = new PeopleOfTests(documents, commands, phones).member("示例丙", PeopleOfTests.branch());
    self = as(new Grant(Role.PERSON, Place.person(person.id())));
    employer = havingAt(List.of(Place.enterprise(PeopleOfTests.EMPLOYER)), "membership:verify");
  }

  @Test
  void anEmployerVerifiesOneConsentingPersonUntilTheConsentIsWithdrawn() {
    JsonNode given = give("EMPLOYER_VERIFICATION", PeopleOfTests.employer(), "once");
    String token = given.at("/given/token").asString();
    assertThat(token).startsWith("ct_").hasSizeGreaterThan(20);
    assertThat(given.at("/given/consent/employerName").asString()).isNotBlank();
    assertThat(verify(employer, token)).isEqualTo("{\"consented\":true,\"member\":true}");
    assertThat(
            verify(
                havingAt(List.of(Place.enterprise("91310110666007217T")), "membership:verify"),
                token))
        .isEqualTo("{\"consented\":false,\"member\":null}");
    JsonNode withdrawn =
        self.post(WITHDRAW, input("consentId", given.at("/given/consent/id").asString()))
            .data()
            .at("/withdrawConsent");
    assertThat(withdrawn.at("/errors")).isEmpty();
    assertThat(withdrawn.at("/person/consents/0/withdrawnAt").isNull()).isFalse();
    assertThat(verify(employer, token)).isEqualTo("{\"consented\":false,\"member\":null}");
    assertThat(verify(employer, "ct_unknown")).isEqualTo("{\"consented\":false,\"member\":null}");
  }

  @Test
  void theTokenIsShownOnceAndStoredNowhere() {
    String token =
        give("EMPLOYER_VERIFICATION", PeopleOfTests.employer(), "k1").at("/given/token").asString();
    JsonNode again = give("EMPLOYER_VERIFICATION", PeopleOfTests.employer(), "k1");
    assertThat(again.at("/given/token").isNull()).isTrue();
    assertThat(again.at("/given/consent/id").asString()).isNotBlank();
    for (String collection : mongo.getCollectionNames()) {
      for (Document row : mongo.getCollection(collection).find()) {
        assertThat(row.toJson()).as(collection).doesNotContain(token);
      }
    }
  }

  @Test
  void aConsentIsRefusedByItsField() {
    assertThat(give("EMPLOYER_VERIFICATION", null, null).at("/errors/0/code").asString())
        .isEqualTo("EMPLOYER_AMISS");
    assertThat(give("CREW_RULE", PeopleOfTests.employer(), null).at("/errors/0/code").asString())
        .isEqualTo("EMPLOYER_AMISS");
    give("CREW_RULE", null, null);
    JsonNode twice = give("CREW_RULE", null, null);
    assertThat(twice.at("/errors/0/code").asString()).isEqualTo("CONSENT_HOLDS");
    assertThat(twice.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"purpose\"]");
    assertSpoken(twice.at("/errors/0/message").asString(), "en");
    JsonNode unknown = self.post(WITHDRAW, input("consentId", "99")).data().at("/withdrawConsent");
    assertThat(unknown.at("/errors/0/code").asString()).isEqualTo("CONSENT_UNKNOWN");
  }

  @Test
  void whoWithdrawsTheBasicConsentIsATaskOfTheParkUntilConsentingAgain() {
    String given = give("ORGANIZATION_LIFE", null, null).at("/given/consent/id").asString();
    assertThat(self.post(WITHDRAW, input("consentId", given)).data().at("/withdrawConsent/errors"))
        .isEmpty();
    ApiClient park = as(Grant.everywhere(Role.PARK_ADMIN));
    await().atMost(PATIENCE).until(() -> toDecide(park).contains(PeopleOfTests.id(person)));
    assertThat(toDecide(as(Grant.everywhere(Role.ORG_DEPARTMENT))))
        .contains(PeopleOfTests.id(person));
    assertThat(toDecide(secretary())).isEmpty();
    give("ORGANIZATION_LIFE", null, null);
    await().atMost(PATIENCE).until(() -> !toDecide(park).contains(PeopleOfTests.id(person)));
  }

  @Test
  void nobodyConsentsForSomebodyElse() {
    ApiClient another = as(new Grant(Role.PERSON, Place.person("somebody-else")));
    var own = Map.of("personId", PeopleOfTests.id(person), "purpose", "CREW_RULE");
    JsonNode theirs = another.post(GIVE, Map.of("input", own)).data().at("/giveConsent");
    assertThat(theirs.at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
    ApiClient park = as(Grant.everywhere(Role.PARK_ADMIN));
    assertThat(park.post(GIVE, Map.of("input", own)).text("/errors/0/extensions/code"))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void thePersonReadsWhatIsStoredAndWhoLooked() {
    String token =
        give("EMPLOYER_VERIFICATION", PeopleOfTests.employer(), null).at("/given/token").asString();
    verify(employer, token);
    ApiClient secretary = secretary();
    String reveal =
        "mutation { revealPersonPhone(input: { personId: \"%s\", reason: \"通知开会\" }) { phone errors { code } } }"
            .formatted(PeopleOfTests.id(person));
    assertThat(secretary.post(reveal).data().at("/revealPersonPhone/phone").asString())
        .isEqualTo(PeopleOfTests.PHONE);
    JsonNode mine =
        self.post(
                "{ myData { person { name maskedPhone } consents { purpose } looks { by result field reason } } }")
            .data()
            .at("/myData");
    assertThat(mine.at("/person/name").asString()).isEqualTo("示例丙");
    assertThat(mine.at("/person/maskedPhone").asString()).isEqualTo("154****2345");
    assertThat(mine.at("/consents/0/purpose").asString()).isEqualTo("EMPLOYER_VERIFICATION");
    assertThat(mine.at("/looks/0/result").asString()).isEqualTo("REVEALED");
    assertThat(mine.at("/looks/0/reason").asString()).isEqualTo("通知开会");
    assertThat(mine.at("/looks/1/result").asString()).isEqualTo("VERIFIED");
    assertThat(
            as(new Grant(Role.PERSON, Place.person("nobody")))
                .post("{ myData { person { id } } }")
                .data()
                .at("/myData")
                .isNull())
        .isTrue();
  }

  @Test
  void applicationsNeverListCountOrReadPeople() {
    for (String question :
        List.of(
            "{ people(first: 1) { totalCount } }",
            "{ myData { person { id } } }",
            "mutation { revealPersonPhone(input: { personId: \"x\", reason: \"x\" }) { phone } }")) {
      assertThat(api.post(question).text("/errors/0/extensions/code"))
          .as(question)
          .isEqualTo("FORBIDDEN");
    }
    assertThat(
            api.post("{ node(id: \"%s\") { id } }".formatted(PeopleOfTests.id(person)))
                .data()
                .at("/node")
                .isNull())
        .isTrue();
  }

  private static List<String> toDecide(ApiClient client) {
    return client
        .post(
            "{ tasks(filter: { kinds: [\"CONSENT_WITHDRAWN\"] }, first: 100) { nodes { entity { id } } } }")
        .data()
        .at("/tasks/nodes")
        .valueStream()
        .map(task -> task.at("/entity/id").asString())
        .toList();
  }

  private ApiClient secretary() {
    return as(new Grant(Role.BRANCH_SECRETARY, Place.organization(person.branch().orElseThrow())));
  }

  private JsonNode give(String purpose, String employerId, String key) {
    var input = new HashMap<String, Object>();
    input.put("personId", PeopleOfTests.id(person));
    input.put("purpose", purpose);
    input.put("employerId", employerId);
    input.put("idempotencyKey", key);
    return self.post(GIVE, Map.of("input", input)).data().at("/giveConsent");
  }

  private Map<String, Object> input(String field, String value) {
    return Map.of("input", Map.of("personId", PeopleOfTests.id(person), field, value));
  }

  private static String verify(ApiClient application, String token) {
    return application
        .post(VERIFY, Map.of("token", token))
        .data()
        .at("/verifyMembership")
        .toString();
  }
}
