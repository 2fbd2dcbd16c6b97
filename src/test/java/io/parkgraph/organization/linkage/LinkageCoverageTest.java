package io.parkgraph.organization.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LinkageCoverageTest {

  private static final LocalDate SINCE = LocalDate.of(2021, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2021, 10, 8);

  @Example
  void anEnterpriseIsCoveredOnceAllThreeKindsAreActive() {
    List<Linkage> two =
        List.of(of("a", LinkageKind.GUIDANCE, null), of("a", LinkageKind.ASSISTANCE, null));
    assertThat(LinkageCoverage.of(DAY, List.of("a"), two).gaps())
        .containsExactly(new LinkageCoverage.Gap("a", List.of(LinkageKind.REGIONAL_COMMITTEE)));
    List<Linkage> three =
        Stream.concat(two.stream(), Stream.of(of("a", LinkageKind.REGIONAL_COMMITTEE, null)))
            .toList();
    LinkageCoverage covered = LinkageCoverage.of(DAY, List.of("a"), three);
    assertThat(covered.covered()).isEqualTo(1);
    assertThat(covered.fraction()).isEqualTo(1.0);
  }

  @Example
  void twoAssistancesAreNoGuidance() {
    List<Linkage> linkages =
        List.of(
            of("a", LinkageKind.ASSISTANCE, null),
            of("a", LinkageKind.ASSISTANCE, null),
            of("a", LinkageKind.REGIONAL_COMMITTEE, null));
    assertThat(LinkageCoverage.of(DAY, List.of("a"), linkages).gaps().getFirst().missing())
        .containsExactly(LinkageKind.GUIDANCE);
  }

  @Example
  void itIsAsOfADay() {
    List<Linkage> linkages =
        List.of(
            of("a", LinkageKind.GUIDANCE, LocalDate.of(2021, 6, 1)),
            of("a", LinkageKind.ASSISTANCE, null),
            of("a", LinkageKind.REGIONAL_COMMITTEE, null));
    List<String> managed = List.of("a");
    assertThat(LinkageCoverage.of(SINCE.minusDays(1), managed, linkages).covered()).isZero();
    assertThat(LinkageCoverage.of(SINCE, managed, linkages).covered()).isEqualTo(1);
    assertThat(LinkageCoverage.of(LocalDate.of(2021, 5, 31), managed, linkages).covered())
        .isEqualTo(1);
    assertThat(LinkageCoverage.of(LocalDate.of(2021, 6, 1), managed, linkages).covered()).isZero();
  }

  @Example
  void withoutManagedEnterprisesThereIsNoFraction() {
    List<Linkage> linkages = List.of(of("township", LinkageKind.GUIDANCE, null));
    LinkageCoverage none = LinkageCoverage.of(DAY, List.of(), linkages);
    assertThat(none.fraction()).isNull();
    assertThat(none.gaps()).isEmpty();
  }

  /** Of any enterprises, managed or not, with any linkages, in any order. */
  @Property(tries = 200)
  void theCoveredAreThoseManagedOnesThatLackNothing(
      @ForAll @IntRange(min = 0, max = 30) int managed,
      @ForAll @IntRange(min = 0, max = 10) int others,
      @ForAll Random random) {
    List<Linkage> linkages = new ArrayList<>();
    Set<String> full =
        IntStream.range(0, managed + others)
            .mapToObj(n -> "e" + n)
            .filter(id -> linked(id, random, linkages))
            .collect(Collectors.toSet());
    Collections.shuffle(linkages, random);
    List<String> ids = IntStream.range(0, managed).mapToObj(n -> "e" + n).toList();
    LinkageCoverage coverage = LinkageCoverage.of(DAY, ids, linkages);
    long expected = ids.stream().filter(full::contains).count();
    assertThat(coverage.covered()).isEqualTo((int) expected);
    assertThat(coverage.gaps()).hasSize(managed - (int) expected);
    assertThat(coverage.gaps()).noneMatch(gap -> full.contains(gap.enterpriseId()));
  }

  /** Links it in some ways, and tells whether these are all. */
  private static boolean linked(String id, Random random, List<Linkage> linkages) {
    boolean all = true;
    for (LinkageKind kind : LinkageKind.values()) {
      if (random.nextInt(4) == 0) {
        all = false;
      } else {
        linkages.add(of(id, kind, null));
      }
    }
    return all;
  }

  private static Linkage of(String enterprise, LinkageKind kind, LocalDate until) {
    Linkage active = Linkage.active("x", kind, enterprise, "body", "职务", SINCE, null);
    return until == null ? active : LinkageTest.next(active.end(until.toString(), "调整", DAY));
  }
}
