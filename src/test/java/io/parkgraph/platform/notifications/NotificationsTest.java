package io.parkgraph.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.SignInNeeded;
import io.parkgraph.platform.security.SignedIn;
import io.parkgraph.platform.store.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What concerns whom is told them once. */
class NotificationsTest extends ApiTest {

  private static final Caller ADMIN =
      Caller.account("admin", "admin", Set.of(new Grant(Role.SYSTEM_ADMIN, null)));
  private static final String SESSION = "session-of-the-test";
  private static final PageRequest PAGE = new PageRequest(100, true, null);

  @Autowired private NotificationRepository repository;
  @Autowired private NotificationService service;
  @Autowired private Notifier notifier;
  @Autowired private EventLog log;
  @Autowired private WebGraphQlHandler graphQl;
  @Autowired private Clock clock;
  @Autowired private MongoOperations mongo;

  private long credentials;

  /** Signs the administrator in, without a browser. */
  @BeforeEach
  void signIn() {
    credentials =
        mongo
            .getCollection("accounts")
            .find(Filters.eq("_id", "admin"))
            .first()
            .getLong("credentials");
    Date now = Date.from(clock.instant());
    mongo.save(
        new Document("_id", SESSION)
            .append("account", "admin")
            .append("startedAt", now)
            .append("seenAt", now)
            .append("address", "")
            .append("agent", ""),
        "sessions");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoMayPublishLearnsOfWhatWasHandedIn() {
    Notification told = told(submitByKey(), "MetricRecordSubmitted");
    assertThat(told.by()).isEqualTo("partner");
    assertThat(told.unread()).isTrue();
  }

  @Test
  void whoHandedInLearnsWhatBecameOfIt() {
    String id = submitAsAdmin();
    publishByKey(id);
    assertThat(told(key(id), "MetricRecordPublished").by()).isEqualTo("partner");
  }

  @Test
  void nobodyIsToldOfTheirOwnDoing() {
    String id = submitAsAdmin();
    String query =
        "mutation($id: ID!) { publishMetricRecord(input: { id: $id, expectedVersion: 1 })"
            + " { metricRecord { id } errors { ... on UserError { message } } } }";
    asAdmin().document(query).variable("id", id).execute().path("publishMetricRecord.errors");
    awaitHandled();
    assertThat(repository.find(ADMIN.id(), false, PAGE).items())
        .filteredOn(each -> each.by().equals("admin"))
        .isEmpty();
  }

  @Test
  void anEventThatIsHandledTwiceIsToldOnce() {
    told(submitByKey(), "MetricRecordSubmitted");
    long before = repository.count(ADMIN.id(), false);
    List<SequencedEvent> events = log.after(Math.max(0, log.last() - 20), 20);
    events.stream()
        .filter(each -> notifier.wants(each.event().collection()))
        .forEach(notifier::handle);
    assertThat(repository.count(ADMIN.id(), false)).isEqualTo(before);
  }

  @Test
  void onlySoManyAreKeptAndNoneForEver() {
    String somebody = "account:" + TestCreditCodes.next();
    Instant now = clock.instant();
    for (int i = 0; i < 30; i++) {
      repository.add(event(now.minusSeconds(i), "e" + i), somebody);
    }
    repository.add(event(now.minus(Notifier.LIFETIME).minusSeconds(1), "old"), somebody);
    repository.trim(somebody, 100, now.minus(Notifier.LIFETIME));
    assertThat(repository.count(somebody, false)).isEqualTo(30);
    repository.trim(somebody, 20, now.minus(Notifier.LIFETIME));
    assertThat(repository.find(somebody, false, PAGE).items())
        .hasSize(20)
        .extracting(Notification::subjectId)
        .startsWith("e0")
        .doesNotContain("e25");
  }

  @Test
  void theApiListsThemAndNotesThatTheyWereRead() {
    mark(null);
    told(submitByKey(), "MetricRecordSubmitted");
    var page =
        asAdmin()
            .document(
                """
                { viewer { unreadNotifications notifications(first: 5) {
                    totalCount
                    nodes { id event by at readAt subject { ... on MetricRecord { state } } } } } }
                """)
            .execute();
    page.path("viewer.notifications.nodes[0].subject.state")
        .entity(String.class)
        .isEqualTo("SUBMITTED");
    int unread = page.path("viewer.unreadNotifications").entity(Integer.class).get();
    String id = page.path("viewer.notifications.nodes[0].id").entity(String.class).get();

    mark(List.of(id)).path("markNotificationsRead.notifications[0].readAt").hasValue();

    assertThat(as(ADMIN, service::unread)).isEqualTo(unread - 1);
    mark(null).path("markNotificationsRead.errors").entityList(Object.class).hasSize(0);
    assertThat(as(ADMIN, service::unread)).isZero();
  }

  @Test
  void nobodyNotesThatOthersHaveReadTheirs() {
    String id = told(submitByKey(), "MetricRecordSubmitted").id();
    assertThatThrownBy(() -> as(Caller.ANONYMOUS, () -> service.read(List.of(id))))
        .isInstanceOf(SignInNeeded.class);
    assertThat(as(ADMIN, () -> service.read(List.of(id, "another's"))).refusals()).hasSize(1);
    var answer =
        api.post(
            "mutation { markNotificationsRead(input: { ids: [\"bm9uZQ\"] })"
                + " { notifications { id } errors { code message } } }");
    assertThat(answer.text("/data/markNotificationsRead/errors/0/code")).isEqualTo("NOT_FOUND");
    assertThat(
            api.post("{ viewer { unreadNotifications } }")
                .at("/data/viewer/unreadNotifications")
                .asInt())
        .isZero();
  }

  private GraphQlTester.Response mark(List<String> ids) {
    return asAdmin()
        .document(
            """
            mutation($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) {
              notifications { id readAt } errors { message } } }
            """)
        .variable("ids", ids)
        .execute();
  }

  private WebGraphQlTester asAdmin() {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(SignedIn.of(ADMIN, SESSION, credentials)));
    return WebGraphQlTester.create(graphQl);
  }

  private <T> T as(Caller caller, Supplier<T> work) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(SignedIn.of(caller, SESSION, credentials)));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private Notification told(String record, String event) {
    awaitHandled();
    return repository.find(ADMIN.id(), false, PAGE).items().stream()
        .filter(each -> each.event().equals(event) && each.subjectId().equals(record))
        .findFirst()
        .orElseThrow();
  }

  /** Until everything is in the log, and has been handled. */
  private void awaitHandled() {
    String mark = submitByKey();
    Awaitility.await()
        .until(() ->
            repository.find(ADMIN.id(), false, PAGE).items().stream()
                .anyMatch(each -> each.subjectId().equals(mark)));
  }

  private String submitByKey() {
    var answer = api.post(SUBMIT, Map.of("enterprise", enterprise(), "month", "2020-07"));
    return key(answer.text("/data/submitMetricRecord/metricRecord/id"));
  }

  private String submitAsAdmin() {
    return asAdmin()
        .document(SUBMIT)
        .variable("enterprise", enterprise())
        .variable("month", "2020-08")
        .execute()
        .path("submitMetricRecord.metricRecord.id")
        .entity(String.class)
        .get();
  }

  private void publishByKey(String id) {
    api.post(
            "mutation($id: ID!) { publishMetricRecord(input: { id: $id, expectedVersion: 1 })"
                + " { metricRecord { id } errors { ... on UserError { message } } } }",
            Map.of("id", id))
        .data();
  }

  private String enterprise() {
    return api.post(
            """
            mutation($code: CreditCode!) {
              registerEnterprise(input: { creditCode: $code, name: "示例通知企业", industry: "G54" }) {
                enterprise { id } errors { ... on UserError { message } } } }
            """,
            Map.of("code", TestCreditCodes.next()))
        .text("/data/registerEnterprise/enterprise/id");
  }

  private static final String SUBMIT =
      """
      mutation($enterprise: ID!, $month: YearMonth!) {
        submitMetricRecord(
          input: { enterpriseId: $enterprise, metric: TAX, month: $month, amount: "5" }) {
          metricRecord { id } errors { ... on UserError { message } } } }
      """;

  private static String key(String id) {
    String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    return text.substring(text.indexOf(':') + 1);
  }

  private static LoggedEvent event(Instant at, String subject) {
    return new LoggedEvent(
        "metricRecords|" + subject + ":1:1",
        "metricRecords",
        subject,
        "MetricRecordSubmitted",
        at,
        "application:x",
        "x",
        null,
        1,
        Set.of(),
        List.of());
  }
}
