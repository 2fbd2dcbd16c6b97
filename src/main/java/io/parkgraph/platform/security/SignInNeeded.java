package io.parkgraph.platform.security;

/** Nobody is known, and what is asked for is for whoever is, whatever they may do. */
public final class SignInNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says so. */
  public SignInNeeded() {
    super("nobody is signed in");
  }
}
