package io.parkgraph.member.ui.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.ui.EntityTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks and notifications name a transfer to its member too, and lead where each may go on. */
class MoveTextsTest extends StoreTest {

  @Autowired private List<EntityTexts> texts;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private CurrentCaller caller;
  @Autowired private Callers callers;

  @Test
  void theMemberIsLedToTheOwnMovesAndTheSecretaryToTheTransfers() {
    String id = UUID.randomUUID().toString();
    String branch = UUID.randomUUID().toString();
    String transfer = id + ".1";
    commands.seed(people, List.of(leaving(id, branch)), "PersonSeeded");

    callers.as(
        holding(Role.PERSON, Place.person(id)),
        () -> {
          assertThat(title("transfers", transfer)).startsWith("示例甲 · ");
          assertThat(of("transfers").href().apply(transfer)).isEqualTo("my-moves");
          assertThat(title("people", id)).isEqualTo("示例甲");
          assertThat(of("people").href().apply(id)).isEqualTo("my-moves");
        });
    callers.as(
        holding(Role.BRANCH_SECRETARY, Place.organization(branch)),
        () -> {
          assertThat(title("transfers", transfer)).startsWith("示例甲 · ");
          assertThat(of("transfers").href().apply(transfer)).isEqualTo("transfers/" + transfer);
          assertThat(of("people").href().apply(id)).isEqualTo("people/" + id);
        });
    callers.as(
        holding(Role.PERSON, Place.person("somebody")),
        () -> {
          assertThat(title("transfers", transfer)).isNull();
          assertThat(title("people", id)).isNull();
        });
  }

  private static Person leaving(String id, String branch) {
    Decision<List<Transfer>> submitted =
        new Transfers(List.of())
            .submit(
                id,
                TransferSide.of(branch),
                TransferSide.of("target"),
                new Stamp("示例", Instant.parse("2021-10-08T01:00:00Z")));
    return Person.named(id, "示例甲")
        .withMembership(Membership.in(branch, MembershipStatus.FULL, LocalDate.of(2021, 3, 1)))
        .withTransfers(((Decision.Accepted<List<Transfer>>) submitted).next());
  }

  private String title(String collection, String id) {
    return of(collection).titles(List.of(id), caller).get(id);
  }

  private EntityTexts of(String collection) {
    return texts.stream()
        .filter(each -> each.collection().equals(collection))
        .findFirst()
        .orElseThrow();
  }

  private static Caller holding(Role role, Place place) {
    return Caller.account("x", "x", Set.of(new Grant(role, place)));
  }
}
