package io.parkgraph.platform.security;

import static io.parkgraph.platform.security.Scope.ARRIVAL_HANDLE;
import static io.parkgraph.platform.security.Scope.AUDIT_READ;
import static io.parkgraph.platform.security.Scope.CALENDAR_WRITE;
import static io.parkgraph.platform.security.Scope.CONTACT_READ;
import static io.parkgraph.platform.security.Scope.CONTACT_REVEAL;
import static io.parkgraph.platform.security.Scope.DEVELOPMENT_APPROVE;
import static io.parkgraph.platform.security.Scope.DEVELOPMENT_RECORD;
import static io.parkgraph.platform.security.Scope.DUES_RECORD;
import static io.parkgraph.platform.security.Scope.ECONOMY_PUBLISH;
import static io.parkgraph.platform.security.Scope.ECONOMY_READ;
import static io.parkgraph.platform.security.Scope.ECONOMY_SUBMIT;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_READ;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_WRITE;
import static io.parkgraph.platform.security.Scope.FILE_UPLOAD;
import static io.parkgraph.platform.security.Scope.GRAPH_READ;
import static io.parkgraph.platform.security.Scope.LINKAGE_CONTACT;
import static io.parkgraph.platform.security.Scope.LINKAGE_READ;
import static io.parkgraph.platform.security.Scope.LINKAGE_WRITE;
import static io.parkgraph.platform.security.Scope.MEMBER_READ;
import static io.parkgraph.platform.security.Scope.MEMBER_REVEAL;
import static io.parkgraph.platform.security.Scope.MEMBER_WRITE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_APPROVE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_PROPOSE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_READ;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_RUN;
import static io.parkgraph.platform.security.Scope.SELF_READ;
import static io.parkgraph.platform.security.Scope.SELF_WRITE;
import static io.parkgraph.platform.security.Scope.TRANSFER_ACCEPT;
import static io.parkgraph.platform.security.Scope.TRANSFER_ISSUE;
import static io.parkgraph.platform.security.Scope.TRANSFER_SUBMIT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an account does in the park, and the scopes that follow from it. A role without scopes waits
 * for the room that it works in.
 */
public enum Role {
  /** System administrator 系统管理员: all but what is a person's own to say. */
  SYSTEM_ADMIN(
      Arrays.stream(Scope.values())
          .filter(Scope::forPeople)
          .filter(scope -> scope != SELF_READ && scope != SELF_WRITE)
          .toArray(Scope[]::new)),

  /** Park committee administrator 园区党委管理员. */
  PARK_ADMIN(
      ENTERPRISE_READ,
      ENTERPRISE_WRITE,
      ECONOMY_READ,
      ECONOMY_SUBMIT,
      ECONOMY_PUBLISH,
      CONTACT_READ,
      CONTACT_REVEAL,
      FILE_UPLOAD,
      ORGANIZATION_READ,
      ORGANIZATION_PROPOSE,
      ORGANIZATION_RUN,
      LINKAGE_READ,
      LINKAGE_WRITE,
      LINKAGE_CONTACT,
      MEMBER_READ,
      MEMBER_REVEAL,
      MEMBER_WRITE,
      ARRIVAL_HANDLE,
      TRANSFER_SUBMIT,
      TRANSFER_ISSUE,
      TRANSFER_ACCEPT,
      DEVELOPMENT_RECORD,
      DEVELOPMENT_APPROVE,
      DUES_RECORD,
      GRAPH_READ,
      CALENDAR_WRITE),

  /** Statistician 统计员. */
  STATISTICIAN(ENTERPRISE_READ, ECONOMY_READ, ECONOMY_SUBMIT, ECONOMY_PUBLISH, FILE_UPLOAD),

  /** District organization department 区委组织部. */
  ORG_DEPARTMENT(
      ENTERPRISE_READ,
      ECONOMY_READ,
      AUDIT_READ,
      CONTACT_READ,
      CONTACT_REVEAL,
      ORGANIZATION_READ,
      ORGANIZATION_APPROVE,
      LINKAGE_READ,
      LINKAGE_WRITE,
      MEMBER_READ,
      ARRIVAL_HANDLE,
      DEVELOPMENT_APPROVE,
      GRAPH_READ),

  /** Linked leader 联系领导: has the enterprises on one page that the role is granted for. */
  LINKED_LEADER(
      ENTERPRISE_READ,
      ECONOMY_READ,
      CONTACT_READ,
      CONTACT_REVEAL,
      ORGANIZATION_READ,
      LINKAGE_READ,
      LINKAGE_CONTACT,
      GRAPH_READ),

  /** Branch secretary 支部书记. */
  BRANCH_SECRETARY(
      ENTERPRISE_READ,
      CONTACT_READ,
      ORGANIZATION_READ,
      ORGANIZATION_RUN,
      LINKAGE_READ,
      LINKAGE_CONTACT,
      MEMBER_READ,
      MEMBER_REVEAL,
      MEMBER_WRITE,
      TRANSFER_SUBMIT,
      TRANSFER_ISSUE,
      TRANSFER_ACCEPT,
      DEVELOPMENT_RECORD,
      DUES_RECORD,
      GRAPH_READ),

  /** Window clerk 窗口人员. */
  WINDOW_CLERK(ENTERPRISE_READ, CONTACT_READ, ORGANIZATION_READ),

  /** Case handler 经办人. */
  CASE_HANDLER(ENTERPRISE_READ, CONTACT_READ, CONTACT_REVEAL),

  /** Reviewer of designations 复核人. */
  REVIEWER(ENTERPRISE_READ),

  /** Project steward 项目管家. */
  STEWARD(
      ENTERPRISE_READ,
      ENTERPRISE_WRITE,
      CONTACT_READ,
      CONTACT_REVEAL,
      FILE_UPLOAD,
      ORGANIZATION_READ,
      ORGANIZATION_PROPOSE,
      LINKAGE_READ,
      LINKAGE_CONTACT),

  /** Grid worker 网格员. */
  GRID_WORKER(),

  /** Unit that is responsible for a civic issue 责任单位. */
  RESPONSIBLE_UNIT(),

  /** Police 公安民警. */
  POLICE(),

  /** Leader of a volunteer team 志愿队队长. */
  TEAM_LEAD(),

  /** Officer of an enterprise 企业专员: hands in the figures of the enterprise. */
  COMPANY_OFFICER(
      ENTERPRISE_READ,
      ECONOMY_READ,
      ECONOMY_SUBMIT,
      CONTACT_READ,
      FILE_UPLOAD,
      ORGANIZATION_READ,
      LINKAGE_READ),

  /** Member, employee or volunteer with a phone 个人: each for the own person only. */
  PERSON(ORGANIZATION_READ, SELF_READ, SELF_WRITE, TRANSFER_SUBMIT);

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
      case PERSON -> Set.of(Place.Kind.PERSON);
    };
  }

  /**
   * Whether this role can be granted for the whole park: an enterprise's officer has one, and a
   * person is one.
   */
  public boolean everywhere() {
    return this != COMPANY_OFFICER && this != PERSON;
  }

  /** The scopes that this role implies. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
