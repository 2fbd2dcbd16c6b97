package io.parkgraph.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueTest {

  private static final LocalDate FOUNDED = LocalDate.of(2019, 11, 18);
  private static final VenueInput ROOM = new VenueInput("示例党建活动室", "示例路 1 号", 40);

  @ParameterizedTest
  @CsvSource({"1, true", "10000, true", "0, false", "-1, false", "10001, false"})
  void aVenueSeatsFromOneToTenThousand(int seats, boolean taken) {
    Decision<Organization> decision =
        new VenueBook(branch()).add(new VenueInput("示例党建活动室", "示例路 1 号", seats));

    assertThat(problems(decision))
        .isEqualTo(taken ? List.of() : List.of("SEATS_OUT_OF_RANGE seats"));
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    assertThat(problems(new VenueBook(branch()).add(new VenueInput(" ", "路".repeat(201), null))))
        .containsExactly("REQUIRED name", "TOO_LONG address", "REQUIRED seats");
  }

  @Test
  void whatIsNotGivenStaysAndNoChangeIsNoWrite() {
    Organization had = branch().withVenues(List.of(new Venue("2", "示例党建活动室", "示例路 1 号", 40)));
    var book = new VenueBook(had);

    assertThat(next(book.update("2", new VenueInput(null, null, 60))).venues())
        .containsExactly(new Venue("2", "示例党建活动室", "示例路 1 号", 60));
    assertThat(next(book.update("2", ROOM))).isSameAs(had);
    assertThat(problems(book.update("3", ROOM))).containsExactly("VENUE_UNKNOWN venueId");
    assertThat(next(book.remove("2")).venues()).isEmpty();
  }

  @Test
  void anOrganizationHasTwentyVenuesAtMost() {
    List<Venue> all =
        IntStream.range(0, VenueBook.MOST)
            .mapToObj(no -> new Venue("v" + no, "示例活动室", "示例路", 10))
            .toList();

    assertThat(problems(new VenueBook(branch().withVenues(all)).add(ROOM)))
        .containsExactly("VENUES_FULL organizationId");
    assertThat(problems(new VenueBook(branch().withVenues(all.subList(1, 20))).add(ROOM)))
        .isEmpty();
  }

  @Test
  void whatIsDissolvedHasNoVenuesToSeeTo() {
    Organization ended = next(branch().dissolve("合并", new Dependents(0, 0, 0, 0, 0), FOUNDED));

    assertThat(problems(new VenueBook(ended).add(ROOM)))
        .containsExactly("ACTION_NOT_ALLOWED organizationId");
  }

  @Test
  void venuesOutliveOtherChanges() {
    Organization had = branch().withVenues(List.of(new Venue("2", "示例党建活动室", "示例路 1 号", 40)));

    assertThat(had.covering(List.of("E1", "E2")).venues()).isEqualTo(had.venues());
    assertThat(next(had.dissolve("合并", new Dependents(0, 0, 0, 0, 0), FOUNDED)).venues())
        .isEqualTo(had.venues());
  }

  private static Organization branch() {
    return Organization.founded(
        "o", "示例支部", OrganizationKind.BRANCH, null, null, null, FOUNDED, null);
  }

  private static Organization next(Decision<Organization> decision) {
    return ((Decision.Accepted<Organization>) decision).next();
  }

  private static List<String> problems(Decision<Organization> decision) {
    return decision instanceof Decision.Refused<Organization>(List<Refusal> refusals)
        ? refusals.stream()
            .map(refusal -> refusal.code().name() + " " + refusal.path().getFirst())
            .toList()
        : List.of();
  }
}
