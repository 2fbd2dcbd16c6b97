package io.parkgraph.economy.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.economy.MetricRecord;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class EnterpriseOfRecordController {

  private final EnterpriseService enterprises;

  EnterpriseOfRecordController(EnterpriseService enterprises) {
    this.enterprises = enterprises;
  }

  /** Reads the enterprises of all records of a level at once. */
  @BatchMapping
  Map<MetricRecord, Enterprise> enterprise(List<MetricRecord> records) {
    Map<String, Enterprise> byId =
        enterprises
            .visible(records.stream().map(MetricRecord::enterpriseId).collect(toSet()))
            .stream()
            .collect(toMap(Enterprise::id, enterprise -> enterprise));
    Map<MetricRecord, Enterprise> found = new HashMap<>();
    for (MetricRecord record : records) {
      Enterprise enterprise = byId.get(record.enterpriseId());
      if (enterprise != null) {
        found.put(record, enterprise);
      }
    }
    return found;
  }
}
