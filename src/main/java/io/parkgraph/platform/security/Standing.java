package io.parkgraph.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;

/**
 * Who is behind a connection that outlives the request that opened it. It is asked again before
 * each thing that is handed out there: meanwhile a key may be revoked, a session may end.
 */
@FunctionalInterface
public interface Standing {

  /**
   * Who it is by now, as the context to work under; nothing where nobody is known, or not any more.
   */
  Optional<SecurityContext> now();
}
