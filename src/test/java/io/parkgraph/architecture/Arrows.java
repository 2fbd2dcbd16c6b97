package io.parkgraph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The arrows between rooms, as rules about the classes below a root package. */
final class Arrows {

  private final String root;

  Arrows(String root) {
    this.root = root;
  }

  ArchRule roomsUseOnlyThePlatformAndEarlierRooms() {
    return classes().that(resideInAPackage(root + "..")).should(useOnlyWhatTheyMay());
  }

  ArchRule everyRoomIsKnown() {
    return classes().that(resideInAPackage(root + ".(*)..")).should(standInAKnownRoom());
  }

  ArchRule noCircles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule noCirclesInThePlatform() {
    return slices()
        .matching(root + ".platform.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  /** Nobody else can even name a controller or a view. */
  ArchRule leavesArePackagePrivate() {
    return classes()
        .that(standInALeaf())
        .and()
        .areTopLevelClasses()
        .should(bePackagePrivate())
        .allowEmptyShould(true);
  }

  /** A configuration may hand the connection on; a migration works on what is stored. */
  ArchRule onlyRepositoriesTouchMongo() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            root + ".platform.store..", root + ".platform.command..", root + ".platform.events..")
        .and()
        .haveSimpleNameNotEndingWith("Repository")
        .and()
        .haveSimpleNameNotEndingWith("Configuration")
        .and()
        .haveSimpleNameNotEndingWith("Migration")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..", "org.bson..")
                .and(
                    DescribedPredicate.not(
                        resideInAPackage("org.springframework.data.mongodb.core.mapping.."))));
  }

  ArchRule onlyViewsUseVaadin() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + "..ui..", root + ".platform.security..")
        .should()
        .dependOnClassesThat(resideInAPackage("com.vaadin.."));
  }

  ArchRule onlyTheApiUsesGraphQl() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + "..api..", root + ".platform.graphql..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("graphql..", "org.springframework.graphql.."));
  }

  /** Views and controllers go through a service, never to a repository. */
  ArchRule leavesUseServices() {
    return noClasses()
        .that(standInALeaf())
        .should()
        .dependOnClassesThat(simpleNameEndingWith("Repository"))
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> standInALeaf() {
    return DescribedPredicate.describe(
        "stand in api or ui of a room",
        type -> Place.of(root, type.getPackageName()).filter(Place::isLeaf).isPresent());
  }

  private ArchCondition<JavaClass> standInAKnownRoom() {
    return new ArchCondition<>("stand in a room that the order knows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Place.of(root, type.getPackageName())
            .filter(place -> !place.isKnown())
            .ifPresent(place ->
                events.add(
                    SimpleConditionEvent.violated(type, type + " stands in " + place.room())));
      }
    };
  }

  private ArchCondition<JavaClass> useOnlyWhatTheyMay() {
    return new ArchCondition<>("use only the platform and earlier rooms, and nobody's leaves") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isForbidden(dependency))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private boolean isForbidden(Dependency dependency) {
    return Place.of(root, dependency.getOriginClass().getPackageName())
        .flatMap(here ->
            Place.of(root, dependency.getTargetClass().getPackageName())
                .map(there -> !here.mayUse(there)))
        .orElse(false);
  }
}
