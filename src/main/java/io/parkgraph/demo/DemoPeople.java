package io.parkgraph.demo;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The demo's people: plainly fictional, at the synthetic firms only, in every status and at every
 * stage. Who moves is in {@link DemoMovers}.
 */
@Component
final class DemoPeople {

  private static final String NUMBER = "1541%07d";
  private static final String FIRST = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜";
  private static final String SECOND = "一二三四五六七八九";
  private static final List<String> POSTS = List.of("驾驶员", "分拣员", "仓管员", "调度员", "客服", "主管");
  private static final LocalDate OLDEST = LocalDate.of(2008, 7, 1);

  /** Where each branch has people who have come so far: the numbers of their last steps. */
  private static final List<Integer> STEPS =
      List.of(1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 16, 18, 20, 22);

  private static final int WITH_EVERY = 4;

  /** Nobody has waited so many days for the next step: it would be overdue at the first start. */
  private static final int LONGEST_WAIT = 4;

  private final Documents<Person> people;
  private final PhoneVault phones;
  private final Commands commands;

  DemoPeople(Documents<Person> people, PhoneVault phones, Commands commands) {
    this.people = people;
    this.phones = phones;
    this.commands = commands;
  }

  /** Those of the branches. */
  List<Person> settled(DemoFigures figures, DemoDays days) {
    var all = new ArrayList<Person>();
    for (int firm : DemoOrganizations.OWN) {
      branch(all, figures.firm(firm), 8 + firm * 3 % 6, days);
    }
    DemoOrganizations.JOINT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(joint -> joint(all, joint.getKey(), joint.getValue(), figures, days));
    others(all, figures.firm(8), days);
    var movers = new DemoMovers(new DemoMoves(days));
    return all.stream().map(movers::moved).toList();
  }

  /** Plants them, and those who arrive. */
  void plant(List<Person> settled, DemoFigures figures, DemoDays days) {
    var movers = new DemoMovers(new DemoMoves(days));
    commands.seed(people, settled, "PersonSeeded");
    List<Person> arriving =
        IntStream.range(0, DemoMovers.ARRIVALS)
            .mapToObj(i -> employed(settled.size() + i, figures.firm(i % 2 == 0 ? 8 : 9), days))
            .map(person ->
                person.withMembership(
                    Membership.elsewhere(DemoMoves.OUTSIDE, MembershipStatus.FULL, OLDEST)))
            .toList();
    commands.seed(
        people,
        IntStream.range(0, arriving.size())
            .mapToObj(i -> movers.arriving(i, consenting(arriving.get(i), i, days)))
            .toList(),
        "PersonSeeded");
  }

  /** The people of a branch of its own: full members, and some on their way. */
  private void branch(List<Person> all, DemoFigures.Firm firm, int full, DemoDays days) {
    String branch = DemoOrganizations.branch(firm.no());
    List<String> voters = members(all, firm, branch, full, days);
    for (int i = 0; i < STEPS.size(); i++) {
      if ((i + firm.no()) % WITH_EVERY != 0) {
        int ago = 1 + (i * 5 + firm.no()) % LONGEST_WAIT;
        Development development = DemoDevelopments.of(STEPS.get(i), ago, voters, days);
        all.add(developing(all.size(), firm, branch, development, days));
      }
    }
  }

  /** Two full members of each firm that shares a branch, and one applicant. */
  private void joint(
      List<Person> all, String branch, List<Integer> numbers, DemoFigures figures, DemoDays days) {
    List<DemoFigures.Firm> synthetic =
        numbers.stream()
            .map(figures::firm)
            .filter(firm -> firm.provenance() == Provenance.SYNTHETIC)
            .toList();
    var voters = new ArrayList<String>();
    int each = Math.max(2, 4 / synthetic.size());
    synthetic.forEach(firm -> voters.addAll(members(all, firm, branch, each, days)));
    Development applied = DemoDevelopments.of(2, 9, voters, days);
    all.add(developing(all.size(), synthetic.getFirst(), branch, applied, days));
  }

  /**
   * Members of every other status, somebody who lately became a full one, and some who are none.
   */
  private void others(List<Person> all, DemoFigures.Firm firm, DemoDays days) {
    String branch = DemoOrganizations.branch(DemoOrganizations.OWN.getFirst());
    List<String> voters =
        all.stream()
            .filter(person -> person.branch().filter(branch::equals).isPresent())
            .filter(Person::isFullMember)
            .map(Person::id)
            .toList();
    all.add(developing(all.size(), firm, branch, DemoDevelopments.of(25, 30, voters, days), days));
    for (int i = 0; i < 3; i++) {
      all.add(
          employed(all.size(), firm, days)
              .withMembership(
                  Membership.in(branch, MembershipStatus.SUSPENDED, days.ago(100 + i))));
      all.add(
          employed(all.size(), firm, days)
              .withMembership(
                  Membership.elsewhere(null, MembershipStatus.ENDED, days.ago(200 + i))));
      all.add(employed(all.size(), firm, days));
    }
  }

  private List<String> members(
      List<Person> all, DemoFigures.Firm firm, String branch, int count, DemoDays days) {
    var ids = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      int number = all.size();
      LocalDate since = OLDEST.plusDays(number * 17L % 3_000);
      Membership membership =
          new Membership(
              MembershipStatus.FULL,
              since,
              branch,
              LocalDate.of(2020, 7, 1).plusDays(number % 300),
              null,
              null,
              null);
      all.add(consenting(employed(number, firm, days).withMembership(membership), number, days));
      ids.add(all.getLast().id());
    }
    return ids;
  }

  private Person developing(
      int number, DemoFigures.Firm firm, String branch, Development development, DemoDays days) {
    Membership membership =
        Membership.in(
            branch, DemoDevelopments.status(development), DemoDevelopments.since(development));
    return consenting(
        employed(number, firm, days).withMembership(membership).withDevelopment(development),
        number,
        days);
  }

  private Person employed(int number, DemoFigures.Firm firm, DemoDays days) {
    PhoneNumber phone = new PhoneNumber(NUMBER.formatted(number));
    Employment employment =
        new Employment(
            firm.usccSynthetic(),
            POSTS.get(number % POSTS.size()),
            days.ago(400 + number * 13 % 2_000),
            null);
    return Person.named(id(number), name(number))
        .withDetails(name(number), phones.seal(phone), null)
        .withEmployments(List.of(employment))
        .withProvenance(Provenance.SYNTHETIC);
  }

  /** Each to the park's keeping of the membership, some to more, and some not any more. */
  private static Person consenting(Person person, int number, DemoDays days) {
    var consents = new ArrayList<Consent>();
    consents.add(
        new Consent("1", ConsentPurpose.ORGANIZATION_LIFE, null, null, days.moment(380), null));
    if (number % 5 == 0) {
      consents.add(
          new Consent(
              "2",
              ConsentPurpose.CREW_RULE,
              null,
              null,
              days.moment(90),
              number % 3 == 0 ? days.moment(9) : null));
    }
    return person.withConsents(consents);
  }

  /** The key of the person of a number. */
  static String id(int number) {
    return DemoDays.id("person " + number);
  }

  private static String name(int number) {
    int first = number / SECOND.length() % FIRST.length();
    return "示例" + FIRST.charAt(first) + SECOND.charAt(number % SECOND.length());
  }
}
