package io.parkgraph.platform.store;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the given MongoDB cannot be used, without telling its address. */
class MongoProblemAnalyzer extends AbstractFailureAnalyzer<MongoException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, MongoException cause) {
    return switch (cause) {
      case MongoSecurityException refused ->
          because("The MongoDB of spring.mongodb.uri refuses the name or the password.", refused);
      case MongoTimeoutException silent ->
          because("The MongoDB of spring.mongodb.uri does not answer.", silent);
      default -> null;
    };
  }

  private static FailureAnalysis because(String sentence, MongoException cause) {
    return new FailureAnalysis(sentence, null, cause);
  }
}
