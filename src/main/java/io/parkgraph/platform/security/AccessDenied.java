package io.parkgraph.platform.security;

/** The caller lacks a scope; with no caller known it means that a sign-in is needed. */
public final class AccessDenied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Scope scope;
  private final boolean anonymous;
  private final boolean somewhere;

  /** Says which scope is missing, and whether anybody is signed in at all. */
  public AccessDenied(Scope scope, boolean anonymous) {
    this(scope, anonymous, false);
  }

  private AccessDenied(Scope scope, boolean anonymous, boolean somewhere) {
    super("missing scope " + scope.value());
    this.scope = scope;
    this.anonymous = anonymous;
    this.somewhere = somewhere;
  }

  /** The caller lacks the scope in the whole park, which a matter of the park itself takes. */
  static AccessDenied everywhere(Caller caller, Scope scope) {
    return new AccessDenied(scope, caller.kind() == Caller.Kind.ANONYMOUS, caller.may(scope));
  }

  /** The scope that is missing. */
  public Scope scope() {
    return scope;
  }

  /** Whether the caller is unknown, so that signing in may help. */
  public boolean anonymous() {
    return anonymous;
  }

  /** Whether the caller has the scope at some place, and what was asked is not there. */
  public boolean somewhere() {
    return somewhere;
  }
}
