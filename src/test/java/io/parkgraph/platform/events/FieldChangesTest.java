package io.parkgraph.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.Sensitive;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldChangesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Person(String id, String name) {}

  record Firm(String name, List<Person> officers, @Sensitive List<Person> contacts) {}

  @Test
  void ofWhatIsSensitiveOnlyIsToldThatItChanged() {
    Firm before = new Firm("a", List.of(), List.of(new Person("7", "hidden")));
    Firm after = new Firm("b", List.of(), List.of(new Person("7", "secret")));
    assertThat(FieldChanges.between(JSON, before, after))
        .containsExactly(
            new FieldChange("contacts.7.name", null, null), new FieldChange("name", "a", "b"));
  }

  @Test
  void anItemThatIsTakenAwayDoesNotChangeThoseAfterIt() {
    Firm before = new Firm("a", List.of(new Person("1", "x"), new Person("2", "y")), List.of());
    Firm after = new Firm("a", List.of(new Person("2", "y")), List.of());
    assertThat(FieldChanges.between(JSON, before, after))
        .extracting(FieldChange::path)
        .containsExactly("officers.1.id", "officers.1.name");
  }
}
