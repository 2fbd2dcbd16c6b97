package io.parkgraph.platform.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What the product does by itself, as {@link Caller#SYSTEM}, while nobody asks. */
public final class SystemWork {

  private SystemWork() {}

  /** Does it; whoever is known on this thread is so again afterwards. */
  public static void run(Runnable work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.of(Caller.SYSTEM)));
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
