package io.parkgraph.enterprise.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Contacts of enterprises: masked for most, revealed for a reason, and never without a record. */
class ContactsApiTest extends ApiTest {

  private static final String ADD =
      """
      mutation($enterprise: ID!, $version: Int!, $phone: PhoneNumber!, $name: String!, $key: String) {
        addEnterpriseContact(input: { enterpriseId: $enterprise, expectedVersion: $version,
            name: $name, title: "安全主管", phone: $phone, idempotencyKey: $key }) {
          enterprise { version contacts { id name title maskedPhone } }
          errors { code path message } } }
      """;
  private static final String REVEAL =
      """
      mutation($enterprise: ID!, $contact: ID!, $reason: String!, $key: String) {
        revealContactPhone(input: { enterpriseId: $enterprise, contactId: $contact,
            reason: $reason, idempotencyKey: $key }) { phone errors { code path message } } }
      """;

  @Autowired private MongoOperations mongo;

  private ApiClient clerk;
  private String code;
  private String enterprise;

  @BeforeEach
  void enterprise() {
    clerk = having("enterprise:read", "enterprise:write", "contact:read", "contact:reveal");
    code = TestCreditCodes.next();
    enterprise = NodeId.of("Enterprise", code);
    clerk
        .post(
            """
            mutation($code: CreditCode!) { registerEnterprise(input: {
              name: "示例", creditCode: $code, industry: "G54" }) { errors { code } } }
            """,
            Map.of("code", code))
        .data();
  }

  @Test
  void aContactIsAddedChangedAndRemovedAndItsNumberIsShownMasked() {
    JsonNode added = add(1, "154 0013 0001", "示例甲").at("/enterprise");
    assertThat(added.at("/version").asInt()).isEqualTo(2);
    assertThat(added.at("/contacts/0/maskedPhone").asString()).isEqualTo("154****0001");
    assertThat(added.at("/contacts/0/title").asString()).isEqualTo("安全主管");
    String id = added.at("/contacts/0/id").asString();

    JsonNode changed =
        clerk
            .post(
                """
                mutation($enterprise: ID!, $contact: ID!) { updateEnterpriseContact(input: {
                  enterpriseId: $enterprise, contactId: $contact, expectedVersion: 2,
                  title: "", phone: "023-68001234" }) {
                    enterprise { contacts { id name title maskedPhone } } errors { code } } }
                """,
                Map.of("enterprise", enterprise, "contact", id))
            .data()
            .at("/updateEnterpriseContact/enterprise/contacts/0");
    assertThat(changed.at("/name").asString()).isEqualTo("示例甲");
    assertThat(changed.at("/title").asString()).isEmpty();
    assertThat(changed.at("/maskedPhone").asString()).isEqualTo("023-****1234");

    JsonNode removed =
        clerk
            .post(
                """
                mutation($enterprise: ID!, $contact: ID!) { removeEnterpriseContact(input: {
                  enterpriseId: $enterprise, contactId: $contact, expectedVersion: 3 }) {
                    enterprise { contacts { id } } errors { code } } }
                """,
                Map.of("enterprise", enterprise, "contact", id))
            .data();
    assertThat(removed.at("/removeEnterpriseContact/enterprise/contacts")).isEmpty();
  }

  @Test
  void aNumberIsShownForAReasonAndThatIsOnTheRecordFirst() {
    String contact = contact("15400130002");
    Answer answer = reveal(clerk, contact, "车辆事故,需联系安全主管", null);
    assertThat(answer.data().at("/revealContactPhone/phone").asString()).isEqualTo("15400130002");
    assertThat(answer.http().headers().firstValue("Cache-Control").orElse("")).contains("no-store");

    Document entry = disclosures("REVEALED").getLast();
    assertThat(entry.getString("reason")).isEqualTo("车辆事故,需联系安全主管");
    assertThat(entry.getList("subjects", String.class)).containsExactly(code);
    assertThat(entry.getString("field")).isEqualTo("enterprise.contacts." + contact + ".phone");
    assertThat(entry.getString("callerName")).startsWith("test-");
    assertThat(entry.toJson()).doesNotContain("15400130002");
  }

  @Test
  void withoutAReasonNothingIsShown() {
    String contact = contact("15400130003");
    for (String reason : List.of("", "   ", "请拨 15400130003")) {
      JsonNode payload = reveal(clerk, contact, reason, null).data().at("/revealContactPhone");
      assertThat(payload.get("phone").isNull()).isTrue();
      assertThat(payload.at("/errors/0/path/1").asString()).isEqualTo("reason");
    }
    assertThat(disclosures("REVEALED")).isEmpty();
  }

  @Test
  void whoMayOnlyReadSeesTheMaskAndTheAttemptIsOnTheRecord() {
    String contact = contact("15400130004");
    Answer answer = reveal(having("enterprise:read", "contact:read"), contact, "a reason", null);
    assertThat(answer.text("/errors/0/extensions/scope")).isEqualTo("contact:reveal");
    assertThat(answer.body().toString()).doesNotContain("15400130004");
    assertThat(
            mongo
                .getCollection("access_log")
                .countDocuments(
                    Filters.and(
                        Filters.eq("result", "DENIED"), Filters.eq("scope", "contact:reveal"))))
        .isPositive();
  }

  @Test
  void whoMayReadEnterprisesOnlyDoesNotSeeTheirContactsNotEvenInTheHistory() {
    contact("15400130005");
    Answer answer =
        having("enterprise:read")
            .post(
                """
                query($id: ID!) { node(id: $id) { ... on Enterprise {
                  contacts { name } history { event changes { path before after } } } } }
                """,
                Map.of("id", enterprise));
    assertThat(answer.at("/data/node/contacts").isNull()).isTrue();
    assertThat(answer.text("/errors/0/extensions/scope")).isEqualTo("contact:read");
    assertThat(answer.at("/data/node/history/1/event").asString()).isEqualTo("ContactAdded");
    JsonNode changes = answer.at("/data/node/history/1/changes");
    assertThat(changes).isNotEmpty();
    changes.forEach(change -> {
      assertThat(change.at("/path").asString()).startsWith("contacts.");
      assertThat(change.at("/before").isNull() && change.at("/after").isNull()).isTrue();
    });
  }

  @Test
  void aNumberFindsWhoseItIsForThoseWhoMayRevealAndThatIsOnTheRecord() {
    contact("023-68005678");
    String query =
        """
        query($phone: PhoneNumber!) { contactsByPhone(phone: $phone) {
          name enterprise { creditCode } } }
        """;
    Answer found = clerk.post(query, Map.of("phone", "(023) 6800-5678"));
    assertThat(found.data().at("/contactsByPhone/0/enterprise/creditCode").asString())
        .isEqualTo(code);
    assertThat(disclosures("SEARCHED")).hasSize(1);
    assertThat(clerk.post(query, Map.of("phone", "023-68005679")).data().get("contactsByPhone"))
        .isEmpty();
    assertThat(
            having("contact:read", "enterprise:read")
                .post(query, Map.of("phone", "023-68005678"))
                .text("/errors/0/extensions/scope"))
        .isEqualTo("contact:reveal");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNeverRepeatsTheNumber() {
    JsonNode bad = add(1, "1540013000", "示例甲");
    assertThat(bad.at("/errors/0/code").asString()).isEqualTo("PHONE_INVALID");
    assertThat(bad.at("/errors/0/path/1").asString()).isEqualTo("phone");
    assertThat(bad.toString()).doesNotContain("1540013000");

    JsonNode inText = add(1, "15400130006", "王 15400130006");
    assertThat(inText.at("/errors/0/code").asString()).isEqualTo("PHONE_IN_TEXT");

    contact("15400130006");
    JsonNode twice = add(2, "+86 15400130006", "示例乙");
    assertThat(twice.at("/errors/0/code").asString()).isEqualTo("CONTACT_EXISTS");

    Answer query = clerk.post("{ contactsByPhone(phone: \"1540013000\") { name } }");
    assertThat(query.text("/errors/0/extensions/field")).isEqualTo("phone");
    assertThat(query.body().toString()).doesNotContain("1540013000");
    Answer number = clerk.post("{ contactsByPhone(phone: 15400130006) { name } }");
    assertThat(number.body().toString()).doesNotContain("15400130006");
  }

  @Test
  void oneKeyHasOneEffectAndOneEntry() {
    String key = UUID.randomUUID().toString();
    add(1, "15400130007", "示例甲", key);
    JsonNode again = add(1, "15400130007", "示例甲", key);
    assertThat(again.at("/enterprise/contacts")).hasSize(1);
    JsonNode other = add(1, "15400130008", "示例甲", key);
    assertThat(other.at("/errors/0/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");

    String contact = again.at("/enterprise/contacts/0/id").asString();
    reveal(clerk, contact, "one", key).data();
    JsonNode repeat = reveal(clerk, contact, "one", key).data().get("revealContactPhone");
    assertThat(repeat.at("/phone").asString()).isEqualTo("15400130007");
    assertThat(disclosures("REVEALED")).hasSize(1);
    JsonNode reused = reveal(clerk, contact, "two", key).data().get("revealContactPhone");
    assertThat(reused.get("phone").isNull()).isTrue();
    assertThat(reused.at("/errors/0/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void thePartnersKeyHasNothingToDoWithPeople() {
    assertThat(api.post("{ viewer { scopes } }").data().toString()).doesNotContain("contact:");
  }

  private String contact(String phone) {
    return add(1, phone, "示例甲").at("/enterprise/contacts/0/id").asString();
  }

  private JsonNode add(int version, String phone, String name) {
    return add(version, phone, name, UUID.randomUUID().toString());
  }

  private JsonNode add(int version, String phone, String name, String key) {
    return clerk
        .post(
            ADD,
            Map.of(
                "enterprise", enterprise,
                "version", version,
                "phone", phone,
                "name", name,
                "key", key))
        .data()
        .get("addEnterpriseContact");
  }

  private Answer reveal(ApiClient caller, String contact, String reason, String key) {
    var variables =
        new HashMap<String, Object>(
            Map.of("enterprise", enterprise, "contact", contact, "reason", reason));
    variables.put("key", key);
    return caller.post(REVEAL, variables);
  }

  private List<Document> disclosures(String result) {
    return mongo
        .getCollection("access_log")
        .find(Filters.and(Filters.eq("result", result), Filters.eq("subjects", code)))
        .into(new ArrayList<>());
  }
}
