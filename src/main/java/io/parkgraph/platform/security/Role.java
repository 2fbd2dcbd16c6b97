package io.parkgraph.platform.security;

import static io.parkgraph.platform.security.Scope.AUDIT_READ;
import static io.parkgraph.platform.security.Scope.CONTACT_READ;
import static io.parkgraph.platform.security.Scope.CONTACT_REVEAL;
import static io.parkgraph.platform.security.Scope.ECONOMY_PUBLISH;
import static io.parkgraph.platform.security.Scope.ECONOMY_READ;
import static io.parkgraph.platform.security.Scope.ECONOMY_SUBMIT;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_READ;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_WRITE;
import static io.parkgraph.platform.security.Scope.FILE_UPLOAD;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an account does in the park, and the scopes that follow from it. A role without scopes waits
 * for the room that it works in.
 */
public enum Role {
  /** System administrator 系统管理员. */
  SYSTEM_ADMIN(Scope.values()),

  /** Park committee administrator 园区党委管理员. */
  PARK_ADMIN(
      ENTERPRISE_READ,
      ENTERPRISE_WRITE,
      ECONOMY_READ,
      ECONOMY_SUBMIT,
      ECONOMY_PUBLISH,
      CONTACT_READ,
      CONTACT_REVEAL,
      FILE_UPLOAD),

  /** Statistician 统计员. */
  STATISTICIAN(ENTERPRISE_READ, ECONOMY_READ, ECONOMY_SUBMIT, ECONOMY_PUBLISH, FILE_UPLOAD),

  /** District organization department 区委组织部. */
  ORG_DEPARTMENT(ENTERPRISE_READ, ECONOMY_READ, AUDIT_READ, CONTACT_READ, CONTACT_REVEAL),

  /** Linked leader 联系领导: has the enterprises on one page that the role is granted for. */
  LINKED_LEADER(ENTERPRISE_READ, ECONOMY_READ, CONTACT_READ, CONTACT_REVEAL),

  /** Branch secretary 支部书记. */
  BRANCH_SECRETARY(ENTERPRISE_READ, CONTACT_READ),

  /** Window clerk 窗口人员. */
  WINDOW_CLERK(ENTERPRISE_READ, CONTACT_READ),

  /** Case handler 经办人. */
  CASE_HANDLER(ENTERPRISE_READ, CONTACT_READ, CONTACT_REVEAL),

  /** Reviewer of designations 复核人. */
  REVIEWER(ENTERPRISE_READ),

  /** Project steward 项目管家. */
  STEWARD(ENTERPRISE_READ, ENTERPRISE_WRITE, CONTACT_READ, CONTACT_REVEAL, FILE_UPLOAD),

  /** Grid worker 网格员. */
  GRID_WORKER(),

  /** Unit that is responsible for a civic issue 责任单位. */
  RESPONSIBLE_UNIT(),

  /** Police 公安民警. */
  POLICE(),

  /** Leader of a volunteer team 志愿队队长. */
  TEAM_LEAD(),

  /** Officer of an enterprise 企业专员: hands in the figures of the enterprise. */
  COMPANY_OFFICER(ENTERPRISE_READ, ECONOMY_READ, ECONOMY_SUBMIT, CONTACT_READ, FILE_UPLOAD),

  /** Member, employee or volunteer with a phone 个人. */
  PERSON();

  private final Set<Scope> scopes;

  Role(Scope... scopes) {
    this.scopes = scopes.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(scopes[0], scopes));
  }

  /** The kinds of places that this role can be granted for. */
  public Set<Place.Kind> places() {
    return switch (this) {
      case SYSTEM_ADMIN, PARK_ADMIN, ORG_DEPARTMENT, POLICE -> Set.of();
      case COMPANY_OFFICER, LINKED_LEADER, STATISTICIAN, STEWARD -> Set.of(Place.Kind.ENTERPRISE);
      case BRANCH_SECRETARY, TEAM_LEAD, RESPONSIBLE_UNIT, GRID_WORKER ->
          Set.of(Place.Kind.ORGANIZATION);
      case WINDOW_CLERK, CASE_HANDLER, REVIEWER -> Set.of(Place.Kind.CASE);
      case PERSON -> Set.of();
    };
  }

  /** Whether this role can be granted for the whole park: an enterprise's officer has one. */
  public boolean everywhere() {
    return this != COMPANY_OFFICER;
  }

  /** The scopes that this role implies. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
