package io.parkgraph.platform.security;

import static io.parkgraph.platform.security.Scope.ECONOMY_PUBLISH;
import static io.parkgraph.platform.security.Scope.ECONOMY_READ;
import static io.parkgraph.platform.security.Scope.ECONOMY_SUBMIT;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_READ;
import static io.parkgraph.platform.security.Scope.ENTERPRISE_WRITE;

import java.util.EnumSet;
import java.util.Set;

/** What an account does in the park, and the scopes that follow from it. */
public enum Role {
  /** System administrator 系统管理员. */
  SYSTEM_ADMIN(Scope.values()),
  /** Park committee administrator 园区党委管理员. */
  PARK_ADMIN(ENTERPRISE_READ, ENTERPRISE_WRITE, ECONOMY_READ, ECONOMY_SUBMIT, ECONOMY_PUBLISH),
  /** Statistician 统计员. */
  STATISTICIAN(ENTERPRISE_READ, ECONOMY_READ, ECONOMY_SUBMIT, ECONOMY_PUBLISH),
  /** District organization department 区委组织部. */
  ORG_DEPARTMENT(ENTERPRISE_READ, ECONOMY_READ),
  /** Linked leader 联系领导. */
  LINKED_LEADER(ENTERPRISE_READ),
  /** Branch secretary 支部书记. */
  BRANCH_SECRETARY(ENTERPRISE_READ),
  /** Project steward 项目管家. */
  STEWARD(ENTERPRISE_READ, ENTERPRISE_WRITE);

  private final Set<Scope> scopes;

  Role(Scope... scopes) {
    this.scopes = scopes.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(scopes[0], scopes));
  }

  /** The scopes that this role implies. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
