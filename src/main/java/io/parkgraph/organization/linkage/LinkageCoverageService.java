package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes how far the managed enterprises are linked. */
@Service
public class LinkageCoverageService {

  private final LinkageRepository linkages;
  private final EnterpriseDirectory enterprises;
  private final LinkageReach reach;
  private final Clock clock;

  LinkageCoverageService(
      LinkageRepository linkages,
      EnterpriseDirectory enterprises,
      LinkageReach reach,
      Clock clock) {
    this.linkages = linkages;
    this.enterprises = enterprises;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The coverage of those enterprises that are managed now, as of a day, by two commands; a caller
   * with places of its own is told of the enterprises there and of those of its branches.
   *
   * @param day null for today
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code linkage:read}
   */
  public LinkageCoverage coverage(@Nullable LocalDate day) {
    Rows visible = reach.enterprises(Scope.LINKAGE_READ);
    LocalDate on = day == null ? LocalDate.now(clock) : day;
    List<String> managed = visible.among(enterprises.managedIds());
    return LinkageCoverage.of(on, managed, linkages.ofEnterprises(managed, Seen.ALL, on));
  }
}
