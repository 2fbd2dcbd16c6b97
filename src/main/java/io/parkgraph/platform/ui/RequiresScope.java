package io.parkgraph.platform.ui;

import io.parkgraph.platform.security.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The scope that a caller needs to open a view at all; what it does there is guarded again. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiresScope {

  /** The scope. */
  Scope value();
}
