package io.parkgraph.platform.graphql.exchange;

import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ImportRecordsInput(
    String target,
    String fileId,
    @Nullable List<ImportMappingInput> mapping,
    @Nullable Encoding encoding,
    Existing existing,
    boolean dryRun,
    @Nullable String idempotencyKey) {

  record ImportMappingInput(String column, String header) {}
}
