package io.parkgraph.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.StartupProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePasswordTest {

  @TempDir private Path data;

  @Test
  void oneThatIsGivenIsNotRepeated() {
    StorePassword password = StorePassword.of("a-password.that~is_given", data);
    assertThat(password.text()).isEqualTo("a-password.that~is_given");
    assertThat(password.shown()).isEqualTo("${PARK_STORE_PASSWORD}");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void withoutOneTheFolderKeepsItsOwnForItsOwnerOnly() throws Exception {
    StorePassword first = StorePassword.of("", data);
    assertThat(StorePassword.of("", data)).isEqualTo(first);
    assertThat(first.text()).hasSize(32);
    assertThat(Files.getPosixFilePermissions(data.resolve("store.password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"too-short", "with@what-a-uri-reads-otherwise", "密码密码密码密码密码密码密码密码"})
  void oneThatAUriWouldReadOtherwiseIsRefused(String given) {
    assertThatThrownBy(() -> StorePassword.of(given, data))
        .isInstanceOf(StartupProblem.class)
        .hasMessageStartingWith("PARK_STORE_PASSWORD must be 16 to 200 characters");
  }

  @Test
  void aFileWithoutOneIsRefusedInOneSentence() throws Exception {
    Files.createFile(data.resolve("store.password"));
    assertThatThrownBy(() -> StorePassword.of("", data))
        .isInstanceOf(StartupProblem.class)
        .hasMessageEndingWith("holds no password; remove it to have another one made.");
  }
}
