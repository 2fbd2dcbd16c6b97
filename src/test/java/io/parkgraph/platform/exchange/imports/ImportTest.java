package io.parkgraph.platform.exchange.imports;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of enterprises and imports of them, for tests. */
abstract class ImportTest extends StoreTest {

  static final Charset GBK = Charset.forName("GBK");
  static final String HEADER = "名称,统一社会信用代码,行业,归口管理";

  @Autowired ImportService imports;
  @Autowired EnterpriseService enterprises;
  @Autowired private FileStore files;

  ImportStatus run(String file, boolean dryRun, Existing existing) {
    return ended(begun(file, dryRun, existing));
  }

  ImportJob begun(String file, boolean dryRun, Existing existing) {
    return begun("enterprises", file, dryRun, existing);
  }

  ImportJob begun(String target, String file, boolean dryRun, Existing existing) {
    Outcome<ImportJob> outcome =
        imports.start(new ImportRequest(target, file, null, null, existing, dryRun), null);
    if (outcome instanceof Outcome.Done<ImportJob> done) {
      return done.entity();
    }
    throw new AssertionError(outcome.toString());
  }

  ImportStatus ended(ImportJob job) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> imports.status(job.id()).orElseThrow(), status -> !status.running());
  }

  static List<String> codes(int count) {
    return Stream.generate(TestCreditCodes::next).limit(count).toList();
  }

  static List<String> rows(List<String> codes) {
    return codes.stream().map(code -> "龙洲湾第" + code + "号," + code + ",G54,是").toList();
  }

  String file(List<String> lines) throws IOException {
    return file(lines.getFirst(), lines.subList(1, lines.size()));
  }

  String file(String header, String... lines) throws IOException {
    return file(header, List.of(lines));
  }

  String file(String header, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(Collections.singleton(header));
    all.addAll(lines);
    byte[] bytes = String.join("\r\n", all).getBytes(GBK);
    return files.keep(new ByteArrayInputStream(bytes), FileClaim.upload("企业.csv", ADMIN.id())).id();
  }
}
