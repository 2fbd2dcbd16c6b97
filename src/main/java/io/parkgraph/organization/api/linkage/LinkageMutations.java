package io.parkgraph.organization.api.linkage;

import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageSteps;
import io.parkgraph.platform.command.Outcome;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class LinkageMutations {

  private final LinkageSteps steps;

  LinkageMutations(LinkageSteps steps) {
    this.steps = steps;
  }

  @MutationMapping
  Outcome<Linkage> concludeLinkage(@Argument ConcludeLinkageInput input) {
    return steps.conclude(input.linkage(), input.conditions());
  }

  @MutationMapping
  Outcome<Linkage> endLinkage(@Argument LinkageInput input) {
    return steps.end(input.key(), input.until(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<Linkage> logLinkageContact(@Argument LinkageInput input) {
    return steps.logContact(input.key(), input.contact(), input.conditions());
  }

  @MutationMapping
  Outcome<Linkage> raiseLinkageBlocker(@Argument LinkageInput input) {
    return steps.raiseBlocker(input.key(), input.text(), input.conditions());
  }

  @MutationMapping
  Outcome<Linkage> resolveLinkageBlocker(@Argument LinkageInput input) {
    return steps.resolveBlocker(
        input.key(), Objects.requireNonNull(input.blockerId()), input.reason(), input.conditions());
  }
}
