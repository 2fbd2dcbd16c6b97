package io.parkgraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between rooms; a new arrow is a decision, made in {@link Place#ROOMS}. */
class ArrowsTest {

  private static final String ROOT = "io.parkgraph";
  private static final String PLANTED = "io.parkgraph.architecture.planted";

  @TestFactory
  Stream<DynamicTest> theProductKeepsToItsArrows() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    assertThat(product).isNotEmpty();
    Arrows arrows = new Arrows(ROOT);
    return Stream.of(
            arrows.everyRoomIsKnown(),
            arrows.roomsUseOnlyThePlatformAndEarlierRooms(),
            arrows.noCircles(),
            arrows.noCirclesInThePlatform(),
            arrows.leavesArePackagePrivate(),
            arrows.leavesUseServices(),
            arrows.onlyRepositoriesTouchMongo(),
            arrows.onlyViewsUseVaadin(),
            arrows.onlyTheApiUsesGraphQl())
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(product)));
  }

  @Test
  void anArrowThatIsPlantedIsFound() {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    Arrows arrows = new Arrows(PLANTED);
    ArchRule order = arrows.roomsUseOnlyThePlatformAndEarlierRooms();
    assertThatThrownBy(() -> order.check(planted))
        .hasMessageContaining("EarlierRoom.later> has type <" + PLANTED + ".economy.LaterRoom>")
        .hasMessageContaining("View.controller> has type <" + PLANTED + ".enterprise.api.Contr")
        .hasMessageContaining("Platform.later> has type <" + PLANTED + ".economy.LaterRoom>");
    List.of(
            arrows.noCircles(),
            arrows.leavesArePackagePrivate(),
            arrows.leavesUseServices(),
            arrows.onlyRepositoriesTouchMongo())
        .forEach(rule ->
            assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class));
  }
}
