package io.parkgraph.platform.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkGraphApplication;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.store.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The command on the store of the whole product. */
@ExtendWith(OutputCaptureExtension.class)
class RotateKeyTest {

  @TempDir private Path folder;

  @Test
  void theDemosNumbersAreReadAfterTheKeyWasReplaced(CapturedOutput output) throws IOException {
    Path file = folder.resolve("data.key");
    String mask = firstMask();
    String before = Files.readString(file);

    ParkGraphApplication.main(new String[] {RotateKey.ARGUMENT, "--park.data=" + data()});

    assertThat(output).contains("The new master key is in " + file);
    assertThat(Files.readString(file)).isNotEqualTo(before);
    assertThat(firstMask()).isEqualTo(mask).matches("154\\*{4}\\d{4}");
    assertThat(folder).isDirectoryContaining("glob:**/data.key.*");
  }

  private String firstMask() {
    try (ConfigurableApplicationContext park =
        SpringApplication.run(
            ParkGraphApplication.class,
            "--server.port=0",
            "--park.data=" + data(),
            "--park.admin-password=a-long-enough-password",
            "--park.api-key=pk_the_tests_key_with_every_scope")) {
      @SuppressWarnings("unchecked")
      Documents<Enterprise> enterprises =
          (Documents<Enterprise>) park.getBean("enterpriseDocuments", Documents.class);
      Enterprise one =
          enterprises.list(new Document("contacts.0", new Document("$exists", true))).getFirst();
      return park.getBean(PhoneVault.class).masked(one.contacts().getFirst().phone());
    }
  }

  private Path data() {
    return folder.resolve("data");
  }
}
