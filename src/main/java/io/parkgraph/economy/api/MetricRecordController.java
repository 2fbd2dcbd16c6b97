package io.parkgraph.economy.api;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordFilter;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.platform.graphql.HistoryEntry;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MetricRecordController {

  private final MetricRecordService records;
  private final Connections connections;

  MetricRecordController(MetricRecordService records, Connections connections) {
    this.records = records;
    this.connections = connections;
  }

  @QueryMapping
  Connection<MetricRecord> metricRecords(
      @Argument @Nullable MetricRecordFilterInput filter,
      @Argument MetricRecordOrderInput orderBy,
      DataFetchingEnvironment field) {
    MetricRecordFilter wanted = MetricRecordFilterInput.of(filter);
    return connections.of(
        field, page -> records.find(wanted, orderBy.order(), page), () -> records.count(wanted));
  }

  @SchemaMapping
  List<AvailableAction> availableActions(MetricRecord record) {
    return records.availableActions(record);
  }

  @BatchMapping
  Map<MetricRecord, List<HistoryEntry>> history(List<MetricRecord> entities) {
    return HistoryEntry.ofEach(entities, records::histories);
  }
}
