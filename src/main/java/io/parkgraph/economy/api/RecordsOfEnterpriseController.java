package io.parkgraph.economy.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.economy.RecordsOfEnterprise;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.graphql.list.Batches;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RecordsOfEnterpriseController {

  private final MetricRecordService records;
  private final Connections connections;

  RecordsOfEnterpriseController(
      MetricRecordService records, Connections connections, Batches batches) {
    this.records = records;
    this.connections = connections;
    batches.register(RecordsQuery.class, RecordsOfEnterprise.class, this::load);
  }

  @SchemaMapping
  CompletableFuture<Connection<MetricRecord>> metricRecords(
      Enterprise enterprise,
      @Argument @Nullable MetricRecordFilterInput filter,
      @Argument MetricRecordOrderInput orderBy,
      DataLoader<RecordsQuery, RecordsOfEnterprise> loader,
      DataFetchingEnvironment field) {
    var query =
        new RecordsQuery(
            enterprise.id(),
            MetricRecordFilterInput.of(filter),
            orderBy.order(),
            connections.page(field));
    return loader.load(query).thenApply(found -> connections.of(field, found.page(), found::count));
  }

  /** By one command for all enterprises that are asked for the same. */
  private Map<RecordsQuery, RecordsOfEnterprise> load(Set<RecordsQuery> queries) {
    Map<RecordsQuery, List<RecordsQuery>> alike =
        queries.stream().collect(groupingBy(RecordsQuery::ofAnybody));
    Map<RecordsQuery, RecordsOfEnterprise> found = new HashMap<>();
    alike.forEach((query, group) -> {
      Set<String> ids = group.stream().map(RecordsQuery::enterpriseId).collect(toSet());
      Map<String, RecordsOfEnterprise> pages =
          records.findOfEach(ids, query.filter(), query.order(), query.page());
      group.forEach(each -> found.put(each, pages.get(each.enterpriseId())));
    });
    return found;
  }
}
