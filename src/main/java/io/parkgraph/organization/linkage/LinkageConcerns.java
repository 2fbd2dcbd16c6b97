package io.parkgraph.organization.linkage;

import io.parkgraph.platform.notifications.Concern;
import io.parkgraph.platform.notifications.Concern.WhoDid;
import io.parkgraph.platform.notifications.Concern.WhoMay;
import io.parkgraph.platform.notifications.Concerns;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Set;

/** Whom a linkage's life concerns, as a table. */
final class LinkageConcerns {

  static final Concerns TABLE =
      new Concerns(
          List.of(
              new Concern(
                  LinkageConfiguration.COLLECTION,
                  "LinkageBlockerRaised",
                  new WhoMay(Scope.LINKAGE_CONTACT)),
              new Concern(
                  LinkageConfiguration.COLLECTION,
                  "LinkageBlockerResolved",
                  new WhoDid(Set.of("LinkageBlockerRaised"))),
              new Concern(
                  LinkageConfiguration.COLLECTION,
                  "LinkageEnded",
                  new WhoDid(Set.of("LinkageConcluded")))));

  private LinkageConcerns() {}
}
