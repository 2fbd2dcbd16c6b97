package io.parkgraph.member.ui.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.member.DuesService;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.PersonOrder;
import io.parkgraph.member.PersonService;
import io.parkgraph.member.RecordDues;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.ListState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of dues: who belongs to the branch and owes, paid here or before; no guests. */
class DuesScreensTest extends StoreTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final YearMonth MONTH = YearMonth.of(2021, 9);

  @Autowired private DuesScreens screens;
  @Autowired private DuesService dues;
  @Autowired private PersonService people;
  @Autowired private Documents<Person> documents;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  @Test
  void whoPaidBeforeTheMoveHasPaidAndAGuestIsNotListed() {
    String branch = UUID.randomUUID().toString();
    Person came = member(UUID.randomUUID().toString());
    Person guest =
        member(UUID.randomUUID().toString()).withFloating(new Floating(branch, DAY, null));
    commands.seed(documents, List.of(came, guest), "PersonSeeded");
    dues.record(
        new RecordDues(came.id(), MONTH.toString(), "3000", "2021-10-01"), WriteConditions.NONE);
    move(came, branch);
    var secretary =
        Caller.account(
            "dues-screens",
            "示例账号",
            List.of(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch))));
    callers.as(
        secretary,
        () -> {
          var members =
              DuesList.members(
                  ListState.read("", DuesList.KEYS), screens.book().branches().orElseThrow());
          var page = people.find(members, PersonOrder.BY_STATUS, PageRequest.first(10));
          assertThat(screens.rows(page, MONTH).items())
              .containsExactly(
                  new DuesRow(came.id(), "示例党员", MembershipStatus.FULL, true, null, null));
          assertThat(screens.person(came.id())).isPresent();
          assertThat(screens.person(guest.id())).isEmpty();
        });
  }

  private void move(Person person, String branch) {
    var stored = documents.load(person.id()).orElseThrow();
    documents.replace(
        stored.aggregate().withMembership(Membership.in(branch, MembershipStatus.FULL, DAY)),
        stored.envelope().version(),
        stored.envelope());
  }

  private static Person member(String branch) {
    return Person.named(UUID.randomUUID().toString(), "示例党员")
        .withMembership(Membership.in(branch, MembershipStatus.FULL, DAY));
  }
}
