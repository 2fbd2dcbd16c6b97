package io.parkgraph.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints the sentence on standard error, in place of a report in the log. */
class StartupProblemReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
    System.err.println("ParkGraph cannot start: " + analysis.getDescription() + action);
  }
}
