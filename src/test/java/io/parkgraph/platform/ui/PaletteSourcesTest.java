package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.Site;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The palette finds records by what people remember of them, and nothing for who may not see. */
class PaletteSourcesTest extends StoreTest {

  @Autowired private List<PaletteSource> sources;
  @Autowired private EnterpriseService enterprises;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  @Test
  void anEnterpriseIsFoundByNamePinyinInitialsAndCodeByThoseWhoMayRead() {
    String code = TestCreditCodes.next();
    enterprises.register(
        new RegisterEnterprise("巴渝冷链物流", code, "G54", "500113", Site.PARK, true),
        WriteConditions.NONE);
    PaletteSource records = source("enterprise.title");
    for (String typed :
        List.of("冷链", "bayulenglian", "byllwl", code.toLowerCase(java.util.Locale.ROOT))) {
      assertThat(records.find(typed, 5)).extracting(PaletteEntry::text).contains("巴渝冷链物流");
    }
    assertThat(records.find("", 5)).isEmpty();
  }

  @Test
  void aSecretaryFindsHerOwnMemberAndNotAnotherBranchs() {
    String part = "示例" + UUID.randomUUID().toString().substring(0, 8);
    Person ours = member(part + "甲");
    Person theirs = member(part + "乙");
    commands.seed(people, List.of(ours, theirs), "PersonSeeded");
    PaletteSource found = source("person.title");
    assertThat(found.find(part, 5)).hasSize(2);
    callers.as(
        Caller.account(
            "s",
            "s",
            Set.of(
                new Grant(Role.BRANCH_SECRETARY, Place.organization(ours.branch().orElseThrow())))),
        () ->
            assertThat(found.find(part, 5))
                .extracting(PaletteEntry::text)
                .containsExactly(part + "甲"));
  }

  private static Person member(String name) {
    String branch = UUID.randomUUID().toString();
    return Person.named(UUID.randomUUID().toString(), name)
        .withMembership(Membership.in(branch, MembershipStatus.FULL, LocalDate.of(2021, 3, 1)));
  }

  @Test
  void whoMayNotReadFindsNothing() {
    Caller nobody = new Caller(Caller.Kind.ACCOUNT, "account:x", "x", Set.of(), Set.of());
    callers.as(
        nobody,
        () -> {
          assertThat(source("enterprise.title").find("冷链", 5)).isEmpty();
          assertThat(source("economy.title").find("冷链", 5)).isEmpty();
          assertThat(source("ui.palette.actions").find("", 5)).isEmpty();
        });
  }

  private PaletteSource source(String label) {
    return sources.stream()
        .filter(source -> source.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
