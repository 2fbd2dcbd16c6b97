package io.parkgraph.graph.api;

import static java.util.stream.Collectors.toMap;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.graph.OrganizationCoverage;
import io.parkgraph.graph.OrganizationCoverageService;
import io.parkgraph.platform.graphql.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The part of the coverage that tells of organizations. */
@Controller
class OrganizationCoverageController {

  private final OrganizationCoverageService coverages;
  private final EnterpriseService enterprises;

  OrganizationCoverageController(
      OrganizationCoverageService coverages, EnterpriseService enterprises) {
    this.coverages = coverages;
    this.enterprises = enterprises;
  }

  /** The day is an argument of the field above, which an earlier room answers. */
  @SchemaMapping(typeName = "Coverage", field = "organization")
  OrganizationCoverage organization(DataFetchingEnvironment field) {
    ExecutionStepInfo above = Objects.requireNonNull(field.getExecutionStepInfo().getParent());
    return coverages.coverage(Arguments.date(above.getArgument("on"), "on"));
  }

  @SchemaMapping
  List<Enterprise> gaps(OrganizationCoverage coverage) {
    Map<String, Enterprise> found =
        enterprises.visible(coverage.gaps()).stream().collect(toMap(Enterprise::id, each -> each));
    return coverage.gaps().stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
