package io.parkgraph.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageCoverage;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.accounts.Account;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fresh start shows, read from what is stored. Other tests add rows of their own. */
class DemoParkTest extends ApiTest {

  @Autowired private Documents<Person> people;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<DuesRecord> dues;
  @Autowired private Documents<Account> accounts;
  @Autowired private PhoneVault phones;
  @Autowired private Places places;
  @Autowired private Clock clock;

  @Test
  void theCommitteeWasFoundedInNovember2019AndItsTermIsOver() {
    Organization committee = organizations.find(DemoOrganizations.COMMITTEE).orElseThrow();
    assertThat(committee.foundedOn()).isBetween("2019-11-01", "2019-11-30");
    assertThat(committee.provenance()).isEqualTo(Provenance.ARTICLE);
    LocalDate until = Objects.requireNonNull(committee.term()).until();
    assertThat(until).isBetween("2024-11-01", "2024-11-30");
    assertThat(committee.termDue(until)).isTrue();
    assertThat(committee.termDue(until.minusDays(1))).isFalse();
  }

  @Test
  void twentyOfTheTwentyTwoAreCovered() {
    List<String> managed =
        enterprises.list(new Document()).stream()
            .filter(firm -> firm.managed() && firm.provenance() != null)
            .map(Enterprise::id)
            .toList();
    LinkageCoverage coverage =
        LinkageCoverage.of(LocalDate.now(clock), managed, seeded(linkages, Linkage::provenance));
    assertThat(coverage.managed()).isEqualTo(22);
    assertThat(coverage.covered()).isEqualTo(20);
    Map<String, Provenance> firms =
        enterprises.findAll(managed).stream()
            .collect(Collectors.toMap(Enterprise::id, Enterprise::provenance));
    assertThat(coverage.gaps())
        .extracting(gap -> firms.get(gap.enterpriseId()))
        .containsOnly(Provenance.SYNTHETIC);
  }

  @Test
  void organizationsStandOnBothAxesInEveryKindAndState() {
    List<Organization> all = seeded(organizations, Organization::provenance);
    assertThat(all)
        .extracting(Organization::kind)
        .contains(
            OrganizationKind.COMMITTEE,
            OrganizationKind.GENERAL_BRANCH,
            OrganizationKind.BRANCH,
            OrganizationKind.JOINT_BRANCH,
            OrganizationKind.GROUP,
            OrganizationKind.UNION,
            OrganizationKind.DEPARTMENT);
    assertThat(all)
        .extracting(Organization::state)
        .contains(
            OrganizationState.PREPARING,
            OrganizationState.APPROVED,
            OrganizationState.ACTIVE,
            OrganizationState.DISSOLVED);
    Set<String> ids = all.stream().map(Organization::id).collect(Collectors.toSet());
    assertThat(all)
        .allMatch(each -> each.parentId() == null || ids.contains(each.parentId()))
        .allMatch(
            each -> each.territoryParentId() == null || ids.contains(each.territoryParentId()));
  }

  @Test
  void thereAreSomeHundredFictionalMembersAtSyntheticFirmsOnly() {
    List<Person> all = seeded(people, Person::provenance);
    assertThat(all).hasSizeBetween(280, 330);
    assertThat(all).extracting(Person::name).allMatch(name -> name.startsWith("示例"));
    assertThat(all).extracting(Person::name).doesNotHaveDuplicates();
    assertThat(all)
        .allMatch(person ->
            phones.open(Objects.requireNonNull(person.phone())).value().startsWith("154"));
    Set<String> firms =
        all.stream()
            .flatMap(person -> person.employments().stream())
            .map(Employment::enterpriseId)
            .collect(Collectors.toSet());
    assertThat(enterprises.findAll(firms))
        .hasSameSizeAs(firms)
        .extracting(Enterprise::provenance)
        .containsOnly(Provenance.SYNTHETIC);
  }

  @Test
  void everyStatusStageAndStateIsThere() {
    List<Person> all = seeded(people, Person::provenance);
    assertThat(states(all, person -> person.status().orElse(null)))
        .containsExactlyInAnyOrder(MembershipStatus.values());
    assertThat(states(all, person -> stage(person.development())))
        .containsExactlyInAnyOrder(DevelopmentStage.values());
    assertThat(states(all, person -> state(person.arrival())))
        .containsExactlyInAnyOrder(ArrivalState.values());
    assertThat(
            all.stream()
                .flatMap(person -> person.transfers().stream())
                .map(Transfer::state)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(TransferState.values());
  }

  @Test
  void mostMembersHavePaidTheDuesOfTheLastMonthAndSomeHaveNot() {
    YearMonth last = YearMonth.now(clock).minusMonths(1);
    List<DuesRecord> paid =
        seeded(dues, DuesRecord::provenance).stream()
            .filter(record -> record.month().equals(last))
            .toList();
    long members =
        seeded(people, Person::provenance).stream()
            .filter(person -> person.branch().isPresent())
            .filter(person -> person.status().filter(MembershipStatus::isMember).isPresent())
            .count();
    assertThat((long) paid.size()).isBetween(members / 2, members - 10);
  }

  @Test
  void noLetterIsBornExpiredUnlessItsTransferIs() {
    LocalDate today = LocalDate.now(clock);
    assertThat(
            seeded(people, Person::provenance).stream()
                .flatMap(person -> person.transfers().stream())
                .filter(transfer -> transfer.state() == TransferState.LETTER_ISSUED))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(transfer -> !transfer.letter().orElseThrow().isExpired(today.plusDays(60)));
  }

  @Test
  void whoBelongsToABranchHasAnOrganizationThatIsThere() {
    Set<String> branches =
        seeded(people, Person::provenance).stream()
            .flatMap(person -> person.branch().stream())
            .collect(Collectors.toSet());
    assertThat(organizations.findAll(branches))
        .hasSameSizeAs(branches)
        .allMatch(branch -> branch.kind().branch() && branch.state().active());
  }

  @Test
  void everyRoleHasAnAccountAtPlacesThatThereAre() {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM_ADMIN) {
        Account account = accounts.find(DemoAccounts.id(role)).orElseThrow();
        assertThat(account.grants()).isNotEmpty().allMatch(Grant::isPossible);
        assertThat(account.grants()).extracting(Grant::role).containsOnly(role);
        assertThat(account.temporary()).isFalse();
        account.grants().stream()
            .map(Grant::on)
            .filter(Objects::nonNull)
            .filter(place -> place.kind() != Place.Kind.PERSON)
            .forEach(place -> assertThat(places.exists(place)).as("%s", place).isTrue());
      }
    }
    Person person = people.find(DemoMovers.withLetter()).orElseThrow();
    assertThat(person.openTransfer().orElseThrow().state()).isEqualTo(TransferState.LETTER_ISSUED);
  }

  private static <A> List<A> seeded(Documents<A> documents, Function<A, Provenance> from) {
    return documents.list(new Document()).stream()
        .filter(each -> from.apply(each) != null)
        .toList();
  }

  private static <S> Set<S> states(List<Person> all, Function<Person, S> state) {
    return all.stream().map(state).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static DevelopmentStage stage(Development development) {
    return development == null ? null : development.stage();
  }

  private static ArrivalState state(Arrival arrival) {
    return arrival == null ? null : arrival.state();
  }
}
