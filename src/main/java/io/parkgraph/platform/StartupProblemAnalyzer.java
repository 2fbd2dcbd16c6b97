package io.parkgraph.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the application cannot start, where it is the surroundings' fault. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupProblemAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartupProblem problem) {
        return new FailureAnalysis(problem.getMessage(), null, problem);
      }
      if (cause instanceof PortInUseException taken) {
        String sentence =
            "Port %d is in use; stop what uses it or choose another one with PORT=8081."
                .formatted(taken.getPort());
        return new FailureAnalysis(sentence, null, taken);
      }
    }
    return null;
  }
}
