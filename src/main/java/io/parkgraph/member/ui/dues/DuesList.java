package io.parkgraph.member.ui.dues;

import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.PersonFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.ui.Amounts;
import io.parkgraph.platform.ui.EntityColumn;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.ListState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.NamePicker;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns and filters of the list of dues, and what its URL asks for. */
final class DuesList {

  static final String PATH = "dues";
  static final String BRANCH = "branch";
  static final String MONTH = "month";
  static final List<String> KEYS = List.of(BRANCH, MONTH);

  private static final String FIELD = "dues.field.";

  private DuesList() {}

  static List<EntityColumn<DuesRow>> columns(SerializableFunction<String, String> href) {
    return List.of(
        EntityColumn.<DuesRow>link(
            "name", FIELD + "name", DuesRow::name, row -> href.apply(row.id()), DuesList::paid),
        EntityColumn.<DuesRow>text(
                "status",
                FIELD + "status",
                row -> Localized.constant("membershipStatus", row.status()))
            .wide("11rem"),
        EntityColumn.<DuesRow>state(
                "paid",
                FIELD + "paid",
                row -> row.paid() ? "PUBLISHED" : "SUBMITTED",
                DuesList::paid)
            .wide("8rem"),
        EntityColumn.<DuesRow>text("amount", FIELD + "amount", DuesList::amount).wide("8rem"),
        EntityColumn.<DuesRow>text(
                "paidOn",
                FIELD + "paidOn",
                row -> row.paidOn() == null ? "" : row.paidOn().toString())
            .wide("8rem"));
  }

  static List<ListFilter<?, ?>> filters(OrganizationService organizations) {
    return List.of(
        new NamePicker(
                (typed, limit) -> organizations.atWork(OrganizationKind.branches(), typed, limit),
                organizations::name)
            .filter(BRANCH, FIELD + "branch"),
        ListFilter.month(MONTH, FIELD + "month"));
  }

  /** The month that is asked for, or the present one. */
  static YearMonth month(ListState state, Clock clock) {
    return state.filter(MONTH).flatMap(ParkCalendar::month).orElseGet(() -> YearMonth.now(clock));
  }

  /**
   * Full and probationary members, of one branch or of all, as far as their formal relation is in
   * those that the caller records for.
   *
   * @param branches those; empty for the whole park
   */
  static PersonFilter members(ListState state, List<String> branches) {
    return new PersonFilter(
        state.filter(BRANCH).orElse(null),
        false,
        null,
        null,
        null,
        branches.isEmpty() ? List.of() : List.of(oneOf(branches)),
        List.of(of(MembershipStatus.FULL), of(MembershipStatus.PROBATIONARY)),
        null);
  }

  private static PersonFilter oneOf(List<String> branches) {
    List<PersonFilter> each = branches.stream().map(PersonFilter::ofBranch).toList();
    return new PersonFilter(null, null, null, null, null, List.of(), each, null);
  }

  private static PersonFilter of(@Nullable MembershipStatus status) {
    return new PersonFilter(null, null, status, null, null, List.of(), List.of(), null);
  }

  private static String paid(DuesRow row) {
    return Localized.text(row.paid() ? "dues.paid" : "dues.unpaid");
  }

  private static String amount(DuesRow row) {
    return row.amount() == null ? "" : Amounts.exact(row.amount());
  }
}
