package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

  private record Told(int exit, String text) {}

  @Test
  void helpListsTheCommands() throws IOException {
    Told help = park(Map.of(), "help");
    assertThat(help.exit()).isZero();
    assertThat(help.text())
        .contains(
            "run ", "store ", "test ", "verify ", "bench ", "format ", "reset-admin ", "PARK_DATA");
  }

  @Test
  void anUnknownCommandIsRefusedInASentence() throws IOException {
    assertThat(park(Map.of(), "fly"))
        .isEqualTo(new Told(1, "park: there is no command 'fly'; ./park help lists them.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "123456", "80 80"})
  void aPortThatIsNoneIsRefusedInASentence(String port) throws IOException {
    String sentence = "park: PORT must be a number from 0 to 65535, not '" + port + "'.\n";
    assertThat(park(Map.of("PORT", port), "run")).isEqualTo(new Told(1, sentence));
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsRefusedInASentence() throws IOException {
    assertThat(park(Map.of("PARK_DATA", "/dev/null/data"), "run"))
        .isEqualTo(
            new Told(
                1,
                "park: the data folder /dev/null/data cannot be written; choose another one with"
                    + " PARK_DATA.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "restore"})
  void aFileThatIsNotNamedIsAskedFor(String command) throws IOException {
    assertThat(park(Map.of(), command))
        .isEqualTo(new Told(1, "park: name the file: ./park %s FILE.\n".formatted(command)));
  }

  private static Told park(Map<String, String> settings, String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("./park", command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PARK_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Told(process.onExit().join().exitValue(), text);
  }
}
