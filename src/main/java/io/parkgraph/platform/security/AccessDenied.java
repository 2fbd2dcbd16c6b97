package io.parkgraph.platform.security;

/** The caller lacks a scope; with no caller known it means that a sign-in is needed. */
public final class AccessDenied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Scope scope;
  private final boolean anonymous;

  /** Says which scope is missing, and whether anybody is signed in at all. */
  public AccessDenied(Scope scope, boolean anonymous) {
    super("missing scope " + scope.value());
    this.scope = scope;
    this.anonymous = anonymous;
  }

  /** The scope that is missing. */
  public Scope scope() {
    return scope;
  }

  /** Whether the caller is unknown, so that signing in may help. */
  public boolean anonymous() {
    return anonymous;
  }
}
