package io.parkgraph.economy.api;

import io.parkgraph.economy.AnnualTarget;
import io.parkgraph.economy.AnnualTargetService;
import io.parkgraph.platform.command.Outcome;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AnnualTargetController {

  private final AnnualTargetService targets;

  AnnualTargetController(AnnualTargetService targets) {
    this.targets = targets;
  }

  @QueryMapping
  List<AnnualTarget> annualTargets(@Argument int year) {
    return targets.find(year);
  }

  @MutationMapping
  Outcome<AnnualTarget> setAnnualTarget(@Argument SetAnnualTargetInput input) {
    return targets.set(input.metric(), input.year(), input.amount(), input.conditions());
  }
}
