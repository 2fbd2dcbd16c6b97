package io.parkgraph.organization.api.linkage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.list.Batches;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LinkagesOfEnterpriseController {

  private final LinkageService linkages;

  LinkagesOfEnterpriseController(LinkageService linkages, Batches batches) {
    this.linkages = linkages;
    batches.register(LinkagesOn.class, Linked.class, this::load);
  }

  /** Which enterprise's linkages of which day a field asks for; today without a day. */
  record LinkagesOn(String enterpriseId, Optional<LocalDate> day) {}

  /** The linkages of an enterprise. */
  record Linked(List<Linkage> linkages) {}

  @SchemaMapping
  CompletableFuture<List<Linkage>> linkages(
      Enterprise enterprise, @Argument @Nullable String on, DataLoader<LinkagesOn, Linked> loader) {
    LocalDate day = Arguments.date(on, "on");
    return loader
        .load(new LinkagesOn(enterprise.id(), Optional.ofNullable(day)))
        .thenApply(Linked::linkages);
  }

  /** By one command for all enterprises that are asked for the same day. */
  private Map<LinkagesOn, Linked> load(Set<LinkagesOn> wanted) {
    Map<LinkagesOn, Linked> found = new HashMap<>();
    wanted.stream()
        .collect(groupingBy(LinkagesOn::day))
        .forEach((day, alike) -> {
          Map<String, List<Linkage>> each =
              linkages.ofEnterprises(
                  alike.stream().map(LinkagesOn::enterpriseId).collect(toSet()), day.orElse(null));
          alike.forEach(
              one -> found.put(one, oldestFirst(each.getOrDefault(one.enterpriseId(), List.of()))));
        });
    return found;
  }

  private static Linked oldestFirst(List<Linkage> linkages) {
    return new Linked(
        linkages.stream()
            .sorted(Comparator.comparing(Linkage::since).thenComparing(Linkage::id))
            .toList());
  }
}
