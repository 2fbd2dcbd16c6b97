package io.parkgraph.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.parkgraph.StoreTest;
import io.parkgraph.platform.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkflowsTest extends StoreTest {

  private static final Path DIAGRAMS = Path.of("docs/workflows.md");
  private static final Path DRAWN = Path.of("target/workflows.md");

  @Autowired private List<Workflow<?, ?, ?>> workflows;
  @Autowired private Messages messages;

  @Test
  void theTablesAreTheHandWrittenOnes() throws IOException {
    List<String> written = Files.readAllLines(Path.of("src/test/resources/machines.csv"));
    List<String> declared = new ArrayList<>();
    for (Workflow<?, ?, ?> workflow : workflows) {
      workflow.transitions().forEach(row -> declared.add(line(workflow, row)));
    }
    assertThat(written.getFirst()).isEqualTo("machine,from,event,to,who,guard");
    assertThat(declared).containsExactlyInAnyOrderElementsOf(written.subList(1, written.size()));
  }

  @Test
  void noTableHasTwoRowsForOneActionOnOneState() {
    for (Workflow<?, ?, ?> workflow : workflows) {
      assertThat(workflow.transitions())
          .as(workflow.name())
          .extracting(row -> row.from() + " " + row.action())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyTableIsTriedActionByAction() {
    List<String> tried =
        new ClassFileImporter()
            .importPackages("io.parkgraph").stream()
                .filter(type -> type.isAssignableTo(MachineTest.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .toList();
    assertThat(tried)
        .containsExactlyInAnyOrderElementsOf(
            workflows.stream().map(workflow -> workflow.name() + "MachineTest").toList());
  }

  /** The diagrams that the docs should have are left in {@code target}, to be copied. */
  @Test
  void theDocsShowTheTablesAsTheyAre() throws IOException {
    Files.writeString(DRAWN, drawn());
    assertThat(DIAGRAMS).as("cp %s %s", DRAWN, DIAGRAMS).hasSameTextualContentAs(DRAWN);
  }

  private String drawn() {
    var chinese = new StateDiagram(messages, Locale.SIMPLIFIED_CHINESE);
    var english = new StateDiagram(messages, Locale.ENGLISH);
    return workflows.stream()
        .sorted(Comparator.comparing(Workflow::name))
        .map(workflow ->
            """
            ## %s

            ```mermaid
            %s```

            ```mermaid
            %s```
            """
                .formatted(workflow.name(), english.of(workflow), chinese.of(workflow)))
        .collect(
            Collectors.joining(
                "\n",
                """
                # Workflows

                Drawn from the tables that the application runs on, in both languages. In brackets
                stands what a step takes: the scope, a stated reason, what must hold. A test compares
                this file with the tables, and them with `src/test/resources/machines.csv`.
                What must hold besides, and why:
                [decision 21](decisions/0021-guards-and-deviations.md).

                """,
                ""));
  }

  private static String line(Workflow<?, ?, ?> workflow, Transition<?, ?, ?> row) {
    var guards = new ArrayList<String>();
    if (row.reasoned()) {
      guards.add("reason");
    }
    row.guards().forEach(guard -> guards.add(guard.name()));
    return String.join(
        ",",
        workflow.name(),
        row.from() == null ? "" : row.from().name(),
        row.action().name(),
        row.to().name(),
        row.scope().value(),
        String.join("; ", guards));
  }
}
