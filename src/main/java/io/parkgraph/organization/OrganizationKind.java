package io.parkgraph.organization;

import io.parkgraph.platform.command.Refusal;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is 组织类别, and what follows from it: how long its committee is elected for
 * (Party constitution and the rules on terms of grass-roots organizations: a committee 5 years, a
 * general branch and a branch 3) and under what it may stand.
 */
public enum OrganizationKind {
  /** Party committee 党委. */
  COMMITTEE(5),
  /** General Party branch 党总支. */
  GENERAL_BRANCH(3),
  /** Party branch of one unit, which has at least three full members 党支部. */
  BRANCH(3),
  /** Party branch of several units, each of which has fewer 联合党支部. */
  JOINT_BRANCH(3),
  /** Party group within a branch 党小组. */
  GROUP(null),
  /** Leading Party group of an authority 党组. */
  PARTY_GROUP(null),
  /** Trade union 工会. */
  UNION(null),
  /** Youth league 共青团. */
  YOUTH_LEAGUE(null),
  /** Women's federation 妇联. */
  WOMEN(null),
  /** Department of an authority 部门. */
  DEPARTMENT(null);

  private static final int BRANCH_SIZE = 3;
  private static final Set<OrganizationKind> BRANCHES = EnumSet.of(BRANCH, JOINT_BRANCH);

  private final @Nullable Period term;

  OrganizationKind(@Nullable Integer years) {
    this.term = years == null ? null : Period.ofYears(years);
  }

  /** For how long its committee is elected; nothing where none is. */
  public Optional<Period> term() {
    return Optional.ofNullable(term);
  }

  /** Whether a meeting of members founds it and elects its committee. */
  public boolean elected() {
    return term != null;
  }

  /** Whether members belong to it directly, as to a branch. */
  public boolean branch() {
    return BRANCHES.contains(this);
  }

  /** The kinds that members belong to directly, as to a branch. */
  public static Set<OrganizationKind> branches() {
    return EnumSet.copyOf(BRANCHES);
  }

  /** How many full members it takes to found one; with fewer, units form a joint branch. */
  public int leastFullMembers() {
    return this == BRANCH ? BRANCH_SIZE : 0;
  }

  /** Why so many full members are too few to found one; how many there are is not told. */
  Optional<Refusal> tooFew(int fullMembers, String field) {
    int least = leastFullMembers();
    return fullMembers < least
        ? Optional.of(Refusal.of(OrganizationRefusal.TOO_FEW_FULL_MEMBERS, field, least))
        : Optional.empty();
  }

  /** Whether it cannot stand on the sector line by itself. */
  public boolean needsParent() {
    return this == GENERAL_BRANCH || this == GROUP || branch();
  }

  /** Under what kinds it may stand on the sector line 条. */
  public Set<OrganizationKind> sectorParents() {
    return switch (this) {
      case COMMITTEE -> EnumSet.of(COMMITTEE, DEPARTMENT, PARTY_GROUP);
      case GENERAL_BRANCH -> EnumSet.of(COMMITTEE, DEPARTMENT);
      case BRANCH, JOINT_BRANCH -> EnumSet.of(COMMITTEE, GENERAL_BRANCH, DEPARTMENT);
      case GROUP -> EnumSet.copyOf(BRANCHES);
      case PARTY_GROUP, DEPARTMENT -> EnumSet.of(COMMITTEE, PARTY_GROUP, DEPARTMENT);
      case UNION, YOUTH_LEAGUE, WOMEN ->
          EnumSet.of(COMMITTEE, GENERAL_BRANCH, BRANCH, JOINT_BRANCH, DEPARTMENT, this);
    };
  }

  /** Under what kinds any organization may stand in the territory 块. */
  public static Set<OrganizationKind> territoryParents() {
    return EnumSet.of(COMMITTEE, GENERAL_BRANCH, DEPARTMENT);
  }
}
