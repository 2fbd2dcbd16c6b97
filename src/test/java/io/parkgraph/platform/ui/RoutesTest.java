package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way into the admin UI says itself who may take it. */
class RoutesTest {

  private static final List<JavaClass> CLASSES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.parkgraph")
              .stream()
              .toList();

  /**
   * Sums only, which anybody may see by the API; the own password, imports and exports; an import,
   * which asks for the scope of what it imports into.
   */
  private static final Set<String> OPEN_TO_ALL_SIGNED_IN =
      Set.of("DashboardView", "ExchangeView", "ImportView", "PasswordView", "TasksView");

  @Test
  void eachRouteLayoutAndErrorScreenCarriesItsOwnAccessAnnotation() {
    List<JavaClass> ways =
        CLASSES.stream()
            .filter(type ->
                type.isAnnotatedWith(Route.class)
                    || type.isAnnotatedWith(Layout.class)
                    || (type.isAssignableTo(HasErrorParameter.class) && !type.isInterface()))
            .toList();
    assertThat(ways).hasSizeGreaterThanOrEqualTo(8);
    assertThat(ways).allMatch(RoutesTest::saysWhoMay);
  }

  @Test
  void eachRouteForTheSignedInNamesTheScopeThatItNeeds() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> !type.isAnnotatedWith(AnonymousAllowed.class))
                .filter(type -> !type.isAnnotatedWith(RequiresScope.class))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(OPEN_TO_ALL_SIGNED_IN);
  }

  private static boolean saysWhoMay(JavaClass type) {
    return Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
        .anyMatch(type::isAnnotatedWith);
  }
}
