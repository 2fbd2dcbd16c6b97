package io.parkgraph.organization.linkage;

import io.parkgraph.platform.rounds.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Notes every day by which linkages nobody was in contact for too long, so that a task opens. */
@Component
class SilenceRound implements Round {

  private final LinkageRepository linkages;
  private final LinkageSteps steps;
  private final LinkageSettings settings;

  SilenceRound(LinkageRepository linkages, LinkageSteps steps, LinkageSettings settings) {
    this.linkages = linkages;
    this.steps = steps;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "silent linkages";
  }

  @Override
  public void run(LocalDate today) {
    int days = settings.staleAfterDays();
    linkages.unnotedSilent(today.minusDays(days)).forEach(id -> steps.fallSilent(id, today, days));
  }
}
