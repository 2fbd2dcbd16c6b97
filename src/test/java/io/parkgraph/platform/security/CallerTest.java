package io.parkgraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Role.SYSTEM_ADMIN.scopes()).containsExactlyInAnyOrder(Scope.values());
    for (Role role : List.of(Role.PERSON, Role.POLICE, Role.TEAM_LEAD, Role.GRID_WORKER)) {
      assertThat(role.scopes()).as(role.name()).isEmpty();
    }
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
