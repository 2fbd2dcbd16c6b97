package io.parkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said in one language is said in the other. */
class MessageBundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final String ENGLISH = "_en.properties";
  private static final Pattern THROWN =
      Pattern.compile(
          "ApiException\\.of(?:Field\\(\\s*ErrorCode\\.\\w+,\\s*[^,]+|\\(\\s*ErrorCode\\.\\w+),\\s*\"([^\"]+)\"");

  @TestFactory
  List<DynamicTest> bothLanguagesHaveTheSameKeys() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .filter(file -> file.toString().endsWith(ENGLISH))
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(file)))
          .toList();
    }
  }

  /** A key that has no text would make an error of the caller an INTERNAL one. */
  @Test
  void everyErrorOfTheApiHasItsText() throws IOException {
    try (Stream<Path> bundles = Files.list(BUNDLES);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Set<Object> texts =
          bundles.flatMap(bundle -> read(bundle).keySet().stream()).collect(Collectors.toSet());
      List<String> keys =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> THROWN.matcher(content(file)).results())
              .map(thrown -> "graphql." + thrown.group(1))
              .toList();
      assertThat(keys).hasSizeGreaterThan(20).allMatch(texts::contains);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void same(Path english) {
    String name = english.getFileName().toString().replace(ENGLISH, ".properties");
    Properties chinese = read(english.resolveSibling(name));
    assertThat(read(english).keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    assertThat(chinese.values()).allMatch(text -> !text.toString().isBlank());
    assertThat(read(english).values()).allMatch(text -> !text.toString().isBlank());
  }

  private static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
