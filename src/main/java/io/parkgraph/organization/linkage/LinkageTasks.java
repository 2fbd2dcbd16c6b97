package io.parkgraph.organization.linkage;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import io.parkgraph.platform.tasks.TaskRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What linkages wait for. */
@Configuration(proxyBeanMethods = false)
class LinkageTasks {

  private static final String CONTACT = "LINKAGE_CONTACT";
  private static final String BLOCKER = "LINKAGE_BLOCKER_RESOLVE";
  private static final String END = "LINKAGE_END";

  /** The park's own habit: who fell silent is called within a working week. */
  private static final Due CALL = Due.within(5);

  /** The park's own habit: a blocker is seen to within three working weeks. */
  private static final Due SOLVE = Due.within(15);

  /** The park's own habit: what nobody stands for any more ends within a working week. */
  private static final Due CLOSE = Due.within(5);

  @Bean
  TaskRule<Linkage> linkageTaskRule(
      Documents<Linkage> linkages,
      Documents<Organization> organizations,
      LinkageBodies bodies,
      LinkageRepository repository) {
    return new TaskRule<>(
            "linkages-3",
            linkages,
            Scope.LINKAGE_READ,
            Set.of(CONTACT, BLOCKER),
            linkage -> open(linkage, bodies.workedOnAt(linkage)))
        .following(
            organizations,
            id -> repository.ids(bodies.enterprisesOf(Set.of(Place.organization(id)))));
  }

  /**
   * A linkage that was concluded at the moment of its body's dissolution; both are written each in
   * its own document, so both may succeed.
   */
  @Bean
  TaskRule<Linkage> dissolvedBodyTaskRule(
      Documents<Linkage> linkages,
      Documents<Organization> organizations,
      OrganizationDirectory directory,
      LinkageRepository repository) {
    return new TaskRule<>(
            "dissolved-bodies-1",
            linkages,
            Scope.LINKAGE_READ,
            Set.of(END),
            linkage ->
                linkage.state() == LinkageState.ACTIVE && directory.isDissolved(bodies(linkage))
                    ? List.of(OpenTask.of(END, Scope.LINKAGE_WRITE, linkage.places(), null, CLOSE))
                    : List.of())
        .following(
            organizations,
            id -> directory.isDissolved(List.of(id)) ? repository.inForce(id) : List.of());
  }

  private static List<String> bodies(Linkage linkage) {
    String body = linkage.bodyId();
    return body == null ? List.of() : List.of(body);
  }

  /** A blocker waits though the linkage is over. */
  static List<OpenTask> open(Linkage linkage, Set<Place> places) {
    var tasks = new ArrayList<OpenTask>();
    LocalDate silent = linkage.silentSince();
    if (silent != null) {
      tasks.add(OpenTask.of(CONTACT, Scope.LINKAGE_CONTACT, places, silent, CALL));
    }
    linkage.blockers().stream()
        .filter(Blocker::isOpen)
        .forEach(blocker ->
            tasks.add(
                OpenTask.of(
                        BLOCKER,
                        Scope.LINKAGE_CONTACT,
                        places,
                        LocalDate.ofInstant(blocker.raisedAt(), ParkCalendar.ZONE),
                        SOLVE)
                    .part(blocker.id())));
    return tasks;
  }
}
