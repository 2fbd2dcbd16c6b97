package io.parkgraph.platform.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where no MongoDB is given, so that the embedded engine stands in. */
public final class NoMongoUri implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return in(context.getEnvironment());
  }

  /** Whether these settings give none. */
  public static boolean in(Environment settings) {
    return !StringUtils.hasText(settings.getProperty("spring.mongodb.uri"));
  }
}
