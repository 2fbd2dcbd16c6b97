package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Scenario 4 over HTTP: from the application to full membership, with the votes of domain.md. */
class DevelopmentApiTest extends ApiTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final String DEVELOPMENT =
      """
      person { id version membership { status since }
        development { state stage nextStep nextFrom probationEndsOn
          steps { number step on people { name } }
          votes { carried ballot { due present ayes } people { name } }
          former { appliedOn lastStep ending { reason } }
          availableActions { action allowed reason } } }
      errors { code path message }
      """;

  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;

  private String branch;
  private List<Person> members;
  private Person onProbation;
  private ApiClient secretary;
  private ApiClient admin;

  @BeforeEach
  void aBranchOfTen() {
    branch = branch("示例第一支部");
    members =
        IntStream.range(0, 10).mapToObj(i -> member("示例党员" + i, MembershipStatus.FULL)).toList();
    onProbation = member("示例预备", MembershipStatus.PROBATIONARY);
    commands.seed(people, members, "PersonSeeded");
    commands.seed(people, List.of(onProbation), "PersonSeeded");
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)));
    admin = as(Grant.everywhere(Role.PARK_ADMIN));
  }

  @Test
  void anApplicantBecomesAFullMemberByTwentyFiveSteps() {
    JsonNode person = begin("示例申请人", FIRST);
    assertThat(status(person)).isEqualTo("APPLICANT");
    var statuses = new ArrayList<String>(List.of("APPLICANT"));
    while (!person.at("/development/nextStep").isNull()) {
      DevelopmentStep step = DevelopmentStep.valueOf(person.at("/development/nextStep").asString());
      person = take(person, step, person.at("/development/nextFrom").asString());
      if (!statuses.getLast().equals(status(person))) {
        statuses.add(status(person));
      }
    }
    assertThat(statuses)
        .containsExactly("APPLICANT", "ACTIVIST", "CANDIDATE", "PROBATIONARY", "FULL");
    assertThat(person.at("/development/steps").size()).isEqualTo(25);
    assertThat(person.at("/development/steps/8/people").size()).isEqualTo(2);
    assertThat(person.at("/development/steps/22/on").asString()).isEqualTo("2023-03-01");
    assertThat(person.at("/membership/since").asString()).isEqualTo("2023-03-01");
  }

  @Test
  void ofTenDueSixPresentFiveAyesFailAndSixCarry() {
    JsonNode candidate = upTo(DevelopmentStep.APPLICATION_FORM);
    Answer lost = vote(candidate, ids(members.subList(0, 6)), 5, 1);
    JsonNode after = lost.at("/data/recordAdmissionVote/person");
    assertThat(lost.at("/data/recordAdmissionVote/errors").size()).isZero();
    assertThat(after.at("/development/votes/0/carried").asBoolean()).isFalse();
    assertThat(after.at("/development/votes/0/ballot/due").asInt()).isEqualTo(10);
    assertThat(after.at("/development/nextStep").asString()).isEqualTo("ADMISSION_VOTE");
    assertThat(status(after)).isEqualTo("CANDIDATE");
    JsonNode won =
        vote(after, ids(members.subList(0, 6)), 6, 0).at("/data/recordAdmissionVote/person");
    assertThat(won.at("/development/votes/1/carried").asBoolean()).isTrue();
    assertThat(won.at("/development/state").asString()).isEqualTo("ADMISSION_VOTE");
    assertThat(won.at("/development/probationEndsOn").asString()).isEqualTo("2023-03-01");
  }

  @Test
  void aProbationaryVoteIsRejectedAndHalfOfThoseDueAreNoQuorum() {
    JsonNode candidate = upTo(DevelopmentStep.APPLICATION_FORM);
    var withProbationary = new ArrayList<>(ids(members.subList(0, 6)));
    withProbationary.add(id(onProbation));
    assertThat(errors(vote(candidate, withProbationary, 7, 0), "recordAdmissionVote"))
        .containsExactly("PROBATIONARY_CANNOT_VOTE input/present");
    assertThat(errors(vote(candidate, ids(members.subList(0, 5)), 5, 0), "recordAdmissionVote"))
        .containsExactly("QUORUM_NOT_MET input/present");
    assertThat(errors(vote(candidate, List.of("bm9ib2R5"), 1, 0), "recordAdmissionVote"))
        .containsExactly("NOT_A_MEMBER input/present");
    Person theirs =
        Person.named(UUID.randomUUID().toString(), "示例他支部预备")
            .withMembership(Membership.in(branch("示例第四支部"), MembershipStatus.PROBATIONARY, FIRST));
    commands.seed(people, List.of(theirs), "PersonSeeded");
    assertThat(errors(vote(candidate, List.of(id(theirs)), 1, 0), "recordAdmissionVote"))
        .containsExactly("NOT_A_MEMBER input/present");
  }

  @Test
  void aProbationIsProlongedOnceBySixToTwelveMonths() {
    JsonNode admitted = upTo(DevelopmentStep.ADMISSION_APPROVED);
    assertThat(admitted.at("/development/probationEndsOn").asString()).isEqualTo("2023-03-01");
    assertThat(errors(extend(admitted, 5), "extendProbation"))
        .containsExactly("EXTENSION_MONTHS input/months");
    JsonNode prolonged = done(extend(admitted, 6), "extendProbation");
    assertThat(prolonged.at("/development/probationEndsOn").asString()).isEqualTo("2023-09-01");
    assertThat(errors(extend(prolonged, 6), "extendProbation").toString())
        .contains("PROBATION_EXTENDED_BEFORE");
  }

  private Answer extend(JsonNode person, int months) {
    var input = new HashMap<String, Object>(seen(person));
    input.putAll(Map.of("months", months, "on", "2022-06-01", "reason", "示例原因"));
    return admin.post(document("extendProbation"), Map.of("i", input));
  }

  @Test
  void theBranchDoesNotTakeTheCommitteesStepsAndAnotherBranchKnowsNobody() {
    JsonNode activist = upTo(DevelopmentStep.ACTIVIST_CHOSEN);
    Answer refused =
        step(secretary, "recordDevelopmentStep", activist, "ACTIVIST_FILED", "2021-03-02", null);
    assertThat(errors(refused, "recordDevelopmentStep"))
        .containsExactly("STEP_OF_THE_OTHER_BODY input/step");
    Answer denied =
        step(secretary, "approveDevelopmentStep", activist, "ACTIVIST_FILED", "2021-03-02", null);
    assertThat(denied.text("/errors/0/extensions/code")).isEqualTo("FORBIDDEN");
    ApiClient elsewhere =
        as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch("示例第二支部"))));
    Answer unknown =
        step(elsewhere, "recordDevelopmentStep", activist, "ACTIVIST_FILED", "2021-03-02", null);
    assertThat(unknown.at("/data/recordDevelopmentStep/person").isNull()).isTrue();
    assertThat(
            elsewhere
                .post("{ developments(first: 5) { totalCount } }")
                .at("/data/developments/totalCount")
                .asInt())
        .isZero();
  }

  @Test
  void whoIsNotKnownToABranchIsAsIfMissingUntilWorkAndConsentLeadThere() {
    var own = UUID.randomUUID().toString();
    var employer = "91310000" + own.substring(0, 10);
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                own, own, OrganizationKind.BRANCH, null, null, employer, FIRST, null)),
        "OrganizationSeeded");
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(own)));
    Person stranger = stranger("示例外人");
    Person working = worksAt(stranger("示例职工"), employer);
    Person consenting = consents(stranger("示例同意"));
    Person former =
        consents(worksAt(stranger("示例往届"), employer))
            .withMembership(Membership.elsewhere("示例外地支部", MembershipStatus.ENDED, FIRST));
    Person applying = consents(worksAt(stranger("示例申请"), employer));
    commands.seed(people, List.of(stranger, working, consenting, former, applying), "PersonSeeded");
    String missing = refusalOf(own, UUID.randomUUID().toString());
    assertThat(missing).isEqualTo("[NOT_FOUND input/personId]");
    assertThat(List.of(stranger, working, consenting, members.getFirst()))
        .allSatisfy(each -> assertThat(refusalOf(own, each.id())).isEqualTo(missing));
    assertThat(refusalOf(own, applying.id())).isEqualTo("[]");
    assertThat(refusalOf(own, former.id())).isEqualTo("[]");
  }

  @Test
  void whoseMembershipEndedInAnotherBranchDoesNotApplyHere() {
    Person ended = member("示例往届", MembershipStatus.ENDED);
    commands.seed(people, List.of(ended), "PersonSeeded");
    String elsewhere = branch("示例第三支部");
    secretary = admin;
    assertThat(refusalOf(elsewhere, ended.id())).isEqualTo("[MEMBER_ALREADY input/personId]");
  }

  @Test
  void whoAppliesAgainKeepsTheFormerDevelopmentWithItsEnding() {
    JsonNode ended = end(upTo(DevelopmentStep.ACTIVIST_CHOSEN), "2021-03-31", "示例原因一");
    JsonNode again = again(ended, "2021-04-01");
    assertThat(again.at("/development/state").asString()).isEqualTo("APPLICATION");
    JsonNode third = again(end(again, "2021-04-30", "示例原因二"), "2021-05-01");
    assertThat(third.at("/development/former").size()).isEqualTo(2);
    assertThat(third.at("/development/former/0").toString())
        .isEqualTo(
            "{\"appliedOn\":\"2021-03-01\",\"lastStep\":\"ACTIVIST_CHOSEN\","
                + "\"ending\":{\"reason\":\"示例原因一\"}}");
    assertThat(third.at("/development/former/1/ending/reason").asString()).isEqualTo("示例原因二");
  }

  private JsonNode end(JsonNode person, String on, String reason) {
    var input = new HashMap<String, Object>(seen(person));
    input.putAll(Map.of("kind", "TERMINATED", "on", on, "reason", reason));
    return done(secretary.post(document("endDevelopment"), Map.of("i", input)), "endDevelopment");
  }

  private JsonNode again(JsonNode person, String on) {
    var input = Map.of("branchId", branchId(), "personId", person.at("/id").asString(), "on", on);
    return done(
        secretary.post(document("beginDevelopment"), Map.of("i", input)), "beginDevelopment");
  }

  @Test
  void thePipelineCountsTheStagesOfABranch() {
    upTo(DevelopmentStep.ACTIVIST_CHOSEN);
    begin("示例申请人乙", FIRST);
    JsonNode stages =
        admin
            .post(
                "query($b: ID!) { developmentStages(filter: {branchId: $b}) { stage count } "
                    + "developments(filter: {branchId: $b, stage: ACTIVIST}, first: 10) "
                    + "{ totalCount nodes { development { nextStep } } } }",
                Map.of("b", branchId()))
            .data();
    assertThat(stages.at("/developmentStages").toString())
        .contains(
            "{\"stage\":\"APPLICATION\",\"count\":1}", "{\"stage\":\"ACTIVIST\",\"count\":1}");
    assertThat(stages.at("/developments/nodes/0/development/nextStep").asString())
        .isEqualTo("ACTIVIST_FILED");
  }

  @Test
  void noApplicationMayReadADevelopment() {
    Answer denied = api.post("{ developments(first: 5) { totalCount } }");
    assertThat(denied.at("/data/developments").isNull()).isTrue();
    assertThat(denied.text("/errors/0/extensions/code")).isEqualTo("FORBIDDEN");
  }

  private JsonNode upTo(DevelopmentStep last) {
    JsonNode person = begin("示例发展对象", FIRST);
    while (!person.at("/development/state").asString().equals(last.name())) {
      DevelopmentStep step = DevelopmentStep.valueOf(person.at("/development/nextStep").asString());
      person = take(person, step, person.at("/development/nextFrom").asString());
    }
    return person;
  }

  private JsonNode begin(String name, LocalDate on) {
    Answer begun =
        secretary.post(
            "mutation($i: BeginDevelopmentInput!) { beginDevelopment(input: $i) {%s} }"
                .formatted(DEVELOPMENT),
            Map.of("i", Map.of("branchId", branchId(), "name", name, "on", on.toString())));
    return done(begun, "beginDevelopment");
  }

  private String refusalOf(String to, String personId) {
    Answer answer =
        secretary.post(
            document("beginDevelopment"),
            Map.of(
                "i",
                Map.of(
                    "branchId",
                    new NodeId("Organization", to).toString(),
                    "personId",
                    new NodeId("Person", personId).toString(),
                    "on",
                    FIRST.toString())));
    return errors(answer, "beginDevelopment").toString();
  }

  private static Person stranger(String name) {
    return Person.named(UUID.randomUUID().toString(), name);
  }

  private static Person worksAt(Person person, String employer) {
    return person.withEmployments(List.of(new Employment(employer, "示例岗位", FIRST, null)));
  }

  private static Person consents(Person person) {
    return person.withConsents(
        List.of(
            new Consent("1", ConsentPurpose.ORGANIZATION_LIFE, null, null, Instant.EPOCH, null)));
  }

  private JsonNode take(JsonNode person, DevelopmentStep step, String on) {
    return switch (step.takes()) {
      case VOTE -> {
        String mutation =
            step == DevelopmentStep.ADMISSION_VOTE ? "recordAdmissionVote" : "recordFullStatusVote";
        yield done(vote(mutation, person, ids(members.subList(0, 6)), 6, 0, on), mutation);
      }
      case MENTORS ->
          done(
              step(secretary, "recordDevelopmentStep", person, step.name(), on, introducers(1)),
              "recordDevelopmentStep");
      case INTRODUCERS ->
          done(
              step(secretary, "recordDevelopmentStep", person, step.name(), on, introducers(2)),
              "recordDevelopmentStep");
      case DATE ->
          DevelopmentWorkflow.scope(step) == Scope.DEVELOPMENT_APPROVE
              ? done(
                  step(admin, "approveDevelopmentStep", person, step.name(), on, null),
                  "approveDevelopmentStep")
              : done(
                  step(secretary, "recordDevelopmentStep", person, step.name(), on, null),
                  "recordDevelopmentStep");
    };
  }

  private Answer step(
      ApiClient client,
      String mutation,
      JsonNode person,
      String step,
      String on,
      List<String> named) {
    var input = new HashMap<String, Object>(seen(person));
    input.put("step", step);
    input.put("on", on);
    if (named != null) {
      input.put("people", named);
    }
    return client.post(document(mutation), Map.of("i", input));
  }

  private Answer vote(JsonNode person, List<String> present, int ayes, int noes) {
    return vote("recordAdmissionVote", person, present, ayes, noes, "2022-03-01");
  }

  private Answer vote(
      String mutation, JsonNode person, List<String> present, int ayes, int noes, String on) {
    var input = new HashMap<String, Object>(seen(person));
    input.putAll(
        Map.of("on", on, "present", present, "ayes", ayes, "noes", noes, "abstentions", 0));
    return secretary.post(document(mutation), Map.of("i", input));
  }

  private static Map<String, Object> seen(JsonNode person) {
    return Map.of(
        "id", person.at("/id").asString(), "expectedVersion", person.at("/version").asInt());
  }

  private static String document(String mutation) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
    return "mutation($i: %sInput!) { %s(input: $i) {%s} }".formatted(type, mutation, DEVELOPMENT);
  }

  private static JsonNode done(Answer answer, String mutation) {
    JsonNode payload = answer.data().at("/" + mutation);
    assertThat(payload.at("/errors")).as(payload.toString()).isEmpty();
    return payload.at("/person");
  }

  private static List<String> errors(Answer answer, String mutation) {
    var errors = new ArrayList<String>();
    answer
        .data()
        .at("/" + mutation + "/errors")
        .forEach(error ->
            errors.add(
                error.at("/code").asString()
                    + " "
                    + error.at("/path/0").asString()
                    + "/"
                    + error.at("/path/1").asString()));
    return errors;
  }

  private static String status(JsonNode person) {
    return person.at("/membership/status").asString();
  }

  private String branch(String name) {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                id, name + id, OrganizationKind.BRANCH, null, null, null, FIRST, null)),
        "OrganizationSeeded");
    return id;
  }

  private Person member(String name, MembershipStatus status) {
    return Person.named(UUID.randomUUID().toString(), name)
        .withMembership(Membership.in(branch, status, FIRST));
  }

  private String branchId() {
    return new NodeId("Organization", branch).toString();
  }

  private List<String> introducers(int many) {
    return ids(members.subList(0, many));
  }

  private static List<String> ids(List<Person> of) {
    return of.stream().map(DevelopmentApiTest::id).toList();
  }

  private static String id(Person person) {
    return new NodeId("Person", person.id()).toString();
  }
}
