package io.parkgraph.member.api;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fictional people of a test, in branches of their own. */
final class PeopleOfTests {

  static final String EMPLOYER = "91500113DEM0000220";
  static final String PHONE = "15400012345";

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final Documents<Person> documents;
  private final Commands commands;
  private final PhoneVault phones;

  PeopleOfTests(Documents<Person> documents, Commands commands, PhoneVault phones) {
    this.documents = documents;
    this.commands = commands;
    this.phones = phones;
  }

  /** A full member of a branch, with a number and an employer. */
  Person member(String name, String branch) {
    Person person =
        Person.named(UUID.randomUUID().toString(), name)
            .withDetails(name, phones.seal(new PhoneNumber(PHONE)), null)
            .withEmployments(List.of(new Employment(EMPLOYER, "分拣员", DAY, null)))
            .withMembership(Membership.in(branch, MembershipStatus.FULL, DAY));
    commands.seed(documents, List.of(person), "PersonSeeded");
    return person;
  }

  static String branch() {
    return "test-branch-" + UUID.randomUUID();
  }

  static String id(Person person) {
    return NodeId.of("Person", person.id());
  }

  static String employer() {
    return NodeId.of("Enterprise", EMPLOYER);
  }
}
