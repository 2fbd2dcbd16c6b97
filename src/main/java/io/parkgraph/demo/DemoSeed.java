package io.parkgraph.demo;

import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.store.NoMongoUri;
import io.parkgraph.platform.store.Seed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plants the demo park into an empty store: into the embedded one unless {@code park.demo} is
 * false, into a MongoDB given by {@code spring.mongodb.uri} only if {@code park.demo} is true.
 */
@Component
final class DemoSeed implements Seed {

  private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

  private final DemoRepository repository;
  private final DemoEnterprises enterprises;
  private final DemoEconomy economy;
  private final DemoOrganizations organizations;
  private final DemoLinkages linkages;
  private final DemoPeople people;
  private final DemoDues dues;
  private final Clock clock;
  private final JsonMapper json;
  private final boolean allowed;

  DemoSeed(
      DemoRepository repository,
      DemoEnterprises enterprises,
      DemoEconomy economy,
      DemoOrganizations organizations,
      DemoLinkages linkages,
      DemoPeople people,
      DemoDues dues,
      Clock clock,
      JsonMapper json,
      Environment environment) {
    this.repository = repository;
    this.enterprises = enterprises;
    this.economy = economy;
    this.organizations = organizations;
    this.linkages = linkages;
    this.people = people;
    this.dues = dues;
    this.clock = clock;
    this.json = json;
    this.allowed = environment.getProperty("park.demo", Boolean.class, NoMongoUri.in(environment));
  }

  @Override
  public void plant() {
    if (!allowed || !repository.wanted()) {
      return;
    }
    repository.note(false);
    DemoFigures figures = DemoFigures.read(json);
    enterprises.plant(figures);
    economy.plant(figures, new Stamp(Caller.SYSTEM.name(), clock.instant()));
    var days = new DemoDays(LocalDate.now(clock));
    List<Person> members = people.settled(figures, days);
    organizations.plant(figures, days, members);
    linkages.plant(figures, days);
    people.plant(members, figures, days);
    dues.plant(members, days);
    repository.note(true);
    LOG.info("The demo park is planted");
  }
}
