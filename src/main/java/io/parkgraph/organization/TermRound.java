package io.parkgraph.organization;

import io.parkgraph.platform.rounds.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Notes every day whose term is over, so that an election becomes due. */
@Component
class TermRound implements Round {

  private final OrganizationRepository organizations;
  private final OrganizationLife life;

  TermRound(OrganizationRepository organizations, OrganizationLife life) {
    this.organizations = organizations;
    this.life = life;
  }

  @Override
  public String name() {
    return "organization terms";
  }

  @Override
  public void run(LocalDate today) {
    organizations.overdue(today).forEach(organization -> life.fallDue(organization, today));
  }
}
