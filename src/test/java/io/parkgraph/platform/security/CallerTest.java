package io.parkgraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

  private static final Place MINE = Place.enterprise("91500113MA00004100");
  private static final Place OTHER = Place.enterprise("91350100M000100Y43");

  @Test
  void aRoleInTheWholeParkReachesEveryRow() {
    Caller statistician = account(Grant.everywhere(Role.STATISTICIAN));

    assertThat(statistician.rows(Scope.ECONOMY_READ, Place.Kind.ENTERPRISE)).isEqualTo(Rows.ALL);
    assertThat(statistician.may(Scope.ECONOMY_READ, Set.of(OTHER))).isTrue();
    assertThat(statistician.may(Scope.ECONOMY_READ, Set.of())).isTrue();
    assertThat(statistician.limited()).isFalse();
  }

  @Test
  void aRoleAtAPlaceReachesTheRowsOfThatPlaceAndNotTheParksOwn() {
    Caller officer = account(new Grant(Role.COMPANY_OFFICER, MINE));

    assertThat(officer.rows(Scope.ECONOMY_READ, Place.Kind.ENTERPRISE).ids())
        .containsExactly(MINE.id());
    assertThat(officer.rows(Scope.ECONOMY_READ, Place.Kind.ORGANIZATION)).isEqualTo(Rows.NONE);
    assertThat(officer.may(Scope.ECONOMY_SUBMIT, Set.of(MINE))).isTrue();
    assertThat(officer.may(Scope.ECONOMY_SUBMIT, Set.of(OTHER))).isFalse();
    assertThat(officer.may(Scope.ECONOMY_SUBMIT, Set.of())).isFalse();
    assertThat(officer.may(Scope.ECONOMY_SUBMIT)).isTrue();
    assertThat(officer.mayEverywhere(Scope.ECONOMY_SUBMIT)).isFalse();
    assertThat(officer.rows(Scope.ENTERPRISE_WRITE, Place.Kind.ENTERPRISE)).isEqualTo(Rows.NONE);
  }

  @Test
  void eachScopeReachesAsFarAsTheRoleThatGivesIt() {
    Caller both =
        account(new Grant(Role.STATISTICIAN, MINE), Grant.everywhere(Role.ORG_DEPARTMENT));

    assertThat(both.rows(Scope.ECONOMY_READ, Place.Kind.ENTERPRISE)).isEqualTo(Rows.ALL);
    assertThat(both.rows(Scope.ECONOMY_PUBLISH, Place.Kind.ENTERPRISE).ids())
        .containsExactly(MINE.id());
    assertThat(both.at(Set.of(OTHER)).scopes()).isEqualTo(Role.ORG_DEPARTMENT.scopes());
    assertThat(both.at(Set.of(MINE)).may(Scope.ECONOMY_PUBLISH)).isTrue();
    assertThat(both.roles()).containsExactlyInAnyOrder(Role.STATISTICIAN, Role.ORG_DEPARTMENT);
  }

  @Test
  void anApplicationIsHeldToThePlacesOfItsKey() {
    Set<Scope> scopes = Set.of(Scope.ENTERPRISE_READ);
    Caller limited = new Caller(Caller.Kind.APPLICATION, "a", "a", Set.of(), scopes, Set.of(MINE));
    Caller free = new Caller(Caller.Kind.APPLICATION, "b", "b", Set.of(), scopes);

    assertThat(limited.rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE).ids())
        .containsExactly(MINE.id());
    assertThat(limited.limited()).isTrue();
    assertThat(free.rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE)).isEqualTo(Rows.ALL);
  }

  @Test
  void everyRoleHasOnlyWhatItNeeds() {
    assertThat(Role.values()).hasSize(16);
    assertThat(EnumSet.complementOf(EnumSet.copyOf(Role.SYSTEM_ADMIN.scopes())))
        .containsExactlyInAnyOrder(
            Scope.SELF_READ, Scope.SELF_WRITE, Scope.MEMBERSHIP_VERIFY, Scope.SYSTEM_STEP);
    for (Role role : Role.values()) {
      assertThat(role.scopes()).as(role.name()).allMatch(Scope::forPeople);
    }
    for (Role role : List.of(Role.POLICE, Role.TEAM_LEAD, Role.GRID_WORKER)) {
      assertThat(role.scopes()).as(role.name()).isEmpty();
    }
  }

  @Test
  void rowsOfSeveralKindsOfPlacesAreSeenByAnyOfThem() {
    Place branch = Place.organization("branch");
    Caller both =
        account(new Grant(Role.BRANCH_SECRETARY, branch), new Grant(Role.LINKED_LEADER, MINE));

    assertThat(both.seen(Scope.LINKAGE_READ).texts())
        .containsExactly(MINE.toString(), branch.toString());
    assertThat(both.seen(Scope.LINKAGE_READ).contains(Set.of(branch, OTHER))).isTrue();
    assertThat(both.seen(Scope.LINKAGE_READ).contains(Set.of(OTHER))).isFalse();
    assertThat(both.seen(Scope.LINKAGE_READ).contains(Set.of())).isFalse();
    assertThat(both.seen(Scope.MEMBER_READ).texts()).containsExactly(branch.toString());
    assertThat(both.seen(Scope.ACCOUNT_MANAGE)).isEqualTo(Seen.NONE);
    assertThat(account(Grant.everywhere(Role.PARK_ADMIN)).seen(Scope.MEMBER_READ).texts()).isNull();
  }

  @Test
  void noApplicationListsOrCountsPeople() {
    assertThat(Scope.values())
        .filteredOn(scope -> scope.value().matches("(member|self|transfer|arrival|dues):.*"))
        .hasSize(10)
        .noneMatch(Scope::forApplications);
  }

  @Test
  void aPersonsRoleIsForTheOwnPersonOnly() {
    assertThat(Grant.everywhere(Role.PERSON).isPossible()).isFalse();
    assertThat(new Grant(Role.PERSON, Place.person("p")).isPossible()).isTrue();
    assertThat(new Grant(Role.PARK_ADMIN, Place.person("p")).isPossible()).isFalse();
  }

  @Test
  void aPlaceIsStoredAsATextThatReadsBack() {
    assertThat(Place.parse(MINE.toString())).isEqualTo(MINE);
    Place odd = new Place(Place.Kind.CASE, "a:b|c");
    assertThat(Place.parse(odd.toString())).isEqualTo(odd);
  }

  private static Caller account(Grant... grants) {
    return Caller.account("someone", "Someone", List.of(grants));
  }
}
