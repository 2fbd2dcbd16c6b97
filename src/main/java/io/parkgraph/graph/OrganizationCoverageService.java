package io.parkgraph.graph;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells how far the managed enterprises are covered by Party organizations. */
@Service
public class OrganizationCoverageService {

  private final EnterpriseDirectory enterprises;
  private final OrganizationService organizations;
  private final CurrentCaller caller;
  private final Clock clock;

  OrganizationCoverageService(
      EnterpriseDirectory enterprises,
      OrganizationService organizations,
      CurrentCaller caller,
      Clock clock) {
    this.enterprises = enterprises;
    this.organizations = organizations;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The coverage of those enterprises that are managed now, as of a day, by two commands; a caller
   * with places of its own is told of the enterprises there. An organization that has ended since
   * does not count.
   *
   * @param day null for today
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code
   *     organization:read}
   */
  public OrganizationCoverage coverage(@Nullable LocalDate day) {
    Rows visible = caller.rows(Scope.ORGANIZATION_READ, Place.Kind.ENTERPRISE);
    List<String> managed = visible.among(enterprises.managedIds());
    return OrganizationCoverage.of(
        day == null ? LocalDate.now(clock) : day, managed, organizations.ofEachEnterprise(managed));
  }
}
