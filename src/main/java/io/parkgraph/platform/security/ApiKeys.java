package io.parkgraph.platform.security;

import java.util.Optional;

/** Recognises API keys. */
@FunctionalInterface
public interface ApiKeys {

  /** The caller whom a key stands for; nothing when it is wrong, expired or revoked. */
  Optional<Caller> recognise(String key);
}
