package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.development.Development;
import io.parkgraph.organization.MemberRoll;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees whom: people at the caller's places, the caller itself, and nobody else. */
class PersonRowsTest extends StoreTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final PageRequest PAGE = PageRequest.first(100);

  @Autowired private PersonService people;
  @Autowired private DevelopmentExport exported;
  @Autowired private PersonDirectory directory;
  @Autowired private Documents<Person> documents;
  @Autowired private Commands commands;
  @Autowired private MemberRoll roll;
  @Autowired private PhoneVault phones;
  @Autowired private Callers callers;

  private String branch;
  private Person ours;
  private Person theirs;

  @BeforeEach
  void twoBranches() {
    branch = UUID.randomUUID().toString();
    ours = member("示例甲", branch, MembershipStatus.FULL);
    theirs = member("示例乙", UUID.randomUUID().toString(), MembershipStatus.PROBATIONARY);
    commands.seed(documents, List.of(ours, theirs), "PersonSeeded");
  }

  @Test
  void whatIsStoredIsReadAgain() {
    Person read = people.find(ours.id()).orElseThrow();
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("version", "phone.mask")
        .isEqualTo(ours);
    assertThat(people.maskedPhone(read)).contains("154****0001");
  }

  @Test
  void aSecretarySeesTheOwnBranchAndNobodyElse() {
    callers.as(
        secretary(),
        () -> {
          assertThat(people.findAll(List.of(ours.id(), theirs.id(), "none")))
              .extracting(Person::id)
              .containsExactly(ours.id());
          assertThat(people.find(PersonFilter.ALL, PersonOrder.BY_STATUS, PAGE).items())
              .extracting(Person::id)
              .containsExactly(ours.id());
          assertThat(people.count(PersonFilter.ALL)).isEqualTo(1);
          assertThat(people.count(PersonFilter.ofBranch(theirs.branch().orElseThrow()))).isZero();
          assertThat(people.name(ours)).isEqualTo("示例甲");
        });
  }

  @Test
  void theFileOfDevelopmentsHasTheOwnBranchsRowsUnderTheSameMasks() {
    String other = UUID.randomUUID().toString();
    commands.seed(documents, List.of(developing(branch), developing(other)), "PersonSeeded");
    var there = new DevelopmentFilter(other, null);
    callers.as(
        secretary(),
        () -> {
          assertThat(developments(DevelopmentFilter.ALL)).containsExactly("示例丙 1 2021-03-01");
          assertThat(developments(there)).isEmpty();
        });
    callers.as(
        account(Grant.everywhere(Role.ORG_DEPARTMENT)),
        () -> assertThat(developments(there)).containsExactly("示** 1 2021-03-01"));
  }

  private List<String> developments(DevelopmentFilter filter) {
    return exported.of(filter).pages().apply(PAGE).items().stream()
        .map(row ->
            row.name()
                + " "
                + row.development().last().step().number()
                + " "
                + row.development().last().on())
        .toList();
  }

  private Person developing(String branch) {
    var stamp = new Stamp("示例", Instant.parse("2021-03-01T01:00:00Z"));
    var begun = (Decision.Accepted<Development>) Development.begin(DAY.toString(), DAY, stamp);
    return member("示例丙", branch, MembershipStatus.APPLICANT).withDevelopment(begun.next());
  }

  @Test
  void whoOnlyReadsSeesMaskedNamesAndCannotSearchThem() {
    callers.as(
        account(Grant.everywhere(Role.ORG_DEPARTMENT)),
        () -> {
          assertThat(people.name(ours)).isEqualTo("示**");
          assertThat(people.count(PersonFilter.ofBranch(branch))).isEqualTo(1);
          var named =
              new PersonFilter(
                  branch,
                  null,
                  null,
                  null,
                  TextFilter.containing("sl"),
                  List.of(),
                  List.of(),
                  null);
          assertThat(people.count(named)).isZero();
          var byName = new PersonOrder(PersonOrder.Field.NAME, false);
          assertThat(people.find(PersonFilter.ALL, byName, PAGE).items()).isEmpty();
        });
  }

  @Test
  void aPersonSeesItselfAndListsNobody() {
    Caller self = account(new Grant(Role.PERSON, Place.person(ours.id())));
    callers.as(
        self,
        () -> {
          assertThat(people.findAll(List.of(ours.id(), theirs.id())))
              .extracting(Person::id)
              .containsExactly(ours.id());
          assertThat(people.name(ours)).isEqualTo("示例甲");
          assertThatThrownBy(() -> people.count(PersonFilter.ALL)).isInstanceOf(AccessDenied.class);
        });
  }

  @Test
  void theRollTellsWhoVotes() {
    assertThat(directory.voters(branch)).containsExactly(ours.id());
    assertThat(directory.fullMembers(branch)).isEqualTo(1);
    assertThat(directory.probationary(theirs.branch().orElseThrow())).containsExactly(theirs.id());
    assertThat(directory.employedAt("91310110666007217T")).isNotEmpty();
  }

  @Test
  void theRollTellsOfProbationaryMembersOnlyWhereItIsAsked() {
    assertThat(roll.probationaryOf(List.of(branch))).isEmpty();
    assertThat(roll.probationaryOf(List.of(theirs.branch().orElseThrow())))
        .containsExactly(theirs.id());
  }

  private Person member(String name, String branchId, MembershipStatus status) {
    return Person.named(UUID.randomUUID().toString(), name)
        .withDetails(name, phones.seal(new PhoneNumber("15400000001")), null)
        .withEmployments(List.of(new Employment("91310110666007217T", "分拣员", DAY, null)))
        .withMembership(Membership.in(branchId, status, DAY));
  }

  private Caller secretary() {
    return account(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)));
  }

  private static Caller account(Grant... grants) {
    return Caller.account("people-rows", "示例账号", List.of(grants));
  }
}
