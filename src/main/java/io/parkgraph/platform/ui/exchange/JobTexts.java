package io.parkgraph.platform.ui.exchange;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.YesNo;
import java.util.Map;

/** Imports and exports as the audit tells of them; only their owners see more. */
final class JobTexts {

  private JobTexts() {}

  static EntityTexts ofImports() {
    return texts(
        "importJobs",
        "exchange.import.one",
        Map.of(
            "file.name", "exchange.job.file",
            "rows", "exchange.job.rows",
            "dryRun", "exchange.job.dryRun"));
  }

  static EntityTexts ofExports() {
    return texts(
        "exportJobs",
        "exchange.export.one",
        Map.of(
            "fileName", "exchange.job.file",
            "filter", "exchange.job.filter",
            "format", "exchange.job.format",
            "rows", "exchange.job.rows"));
  }

  private static EntityTexts texts(String collection, String label, Map<String, String> fields) {
    return new EntityTexts(
        collection,
        label,
        Scope.AUDIT_READ,
        fields,
        (path, text) -> path.equals("dryRun") ? YesNo.text(Boolean.parseBoolean(text)) : text,
        ids -> Map.of(),
        id -> "exchange");
  }
}
