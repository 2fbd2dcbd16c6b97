package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Sha256;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.store.files.StoredFile;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the job of an import that the caller asks for. */
@Component
final class NewImport {

  private static final int KEY_BYTES = 16;

  private final CurrentCaller caller;
  private final Clock clock;

  NewImport(CurrentCaller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** The job, whose key follows from the idempotency key where there is one. */
  ImportJob job(
      ImportTarget target,
      ImportRequest request,
      ImportPreview preview,
      Map<String, Integer> places,
      StoredFile file,
      @Nullable String idempotencyKey) {
    Caller who = caller.get();
    String id =
        idempotencyKey == null
            ? UUID.randomUUID().toString()
            : HexFormat.of().formatHex(Sha256.of(who.id() + "\n" + idempotencyKey), 0, KEY_BYTES);
    Rows rows = who.rows(target.scope(), Place.Kind.ENTERPRISE);
    Set<String> held = rows.ids();
    return new ImportJob(
        id,
        0,
        target.name(),
        request.dryRun(),
        who.id(),
        who.name(),
        clock.instant(),
        new ImportJob.ImportFile(file.id(), file.name(), file.size(), file.sha256()),
        new ImportPlan(preview.format(), preview.header(), places, request.existing()),
        preview.rows(),
        ImportState.RUNNING,
        ImportCounts.NONE,
        null,
        null,
        held == null
            ? List.of()
            : held.stream().map(Place::enterprise).map(Place::toString).sorted().toList());
  }
}
