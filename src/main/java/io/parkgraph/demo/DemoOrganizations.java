package io.parkgraph.demo;

import io.parkgraph.member.Person;
import io.parkgraph.organization.MeetingVote;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.Term;
import io.parkgraph.organization.Venue;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The demo's organizations on both axes: the park's committee, founded in November 2019 as the
 * article says, what is above and beside it by role names, and the branches of the synthetic firms.
 */
@Component
final class DemoOrganizations {

  static final String DEPARTMENT = DemoDays.id("organization department");
  static final String INDUSTRY = DemoDays.id("industry department");
  static final String TOWN = DemoDays.id("town committee");
  static final String COMMITTEE = DemoDays.id("park committee");
  static final String EXPRESS = DemoDays.id("express general branch");
  static final String JOINT_TRANSPORT = DemoDays.id("joint branch transport");
  static final String JOINT_STORAGE = DemoDays.id("joint branch storage");
  static final String JOINT_PARK = DemoDays.id("joint branch park");

  /** The firms, by their numbers, that have a branch of their own. */
  static final List<Integer> OWN = List.of(2, 3, 4, 5, 6, 7, 10, 11, 12, 14, 15, 16, 20);

  /** The firms whose members, fewer than three each, share a branch. */
  static final Map<String, List<Integer>> JOINT =
      Map.of(
          JOINT_TRANSPORT, List.of(8, 9),
          JOINT_STORAGE, List.of(13, 17, 18, 19),
          JOINT_PARK, List.of(1, 21, 22));

  /** The article names the month. */
  private static final LocalDate FOUNDED = LocalDate.of(2019, 11, 1);

  private static final List<Venue> VENUES =
      List.of(
          new Venue("0", "党群服务中心（示例）", "示例大道 1 号", 120),
          new Venue("1", "党员活动室（示例）", "示例大道 1 号二楼", 40));

  private static final LocalDate FIRST_BRANCH = LocalDate.of(2020, 3, 16);
  private static final int FIRST_EXPRESS = 14;
  private static final int LAST_EXPRESS = 19;
  private static final int MONTHS = 14;

  private final Documents<Organization> organizations;
  private final Commands commands;

  DemoOrganizations(Documents<Organization> organizations, Commands commands) {
    this.organizations = organizations;
    this.commands = commands;
  }

  /** The branch of a firm's own, by the firm's number. */
  static String branch(int firm) {
    return DemoDays.id("branch " + firm);
  }

  /**
   * Plants them.
   *
   * @param members the people of the branches, who elected some of them
   */
  void plant(DemoFigures figures, DemoDays days, List<Person> members) {
    var officers = new DemoOfficers(members);
    var all = new ArrayList<>(above(days));
    for (int firm : OWN) {
      all.add(own(figures.firm(firm), days, officers));
    }
    all.addAll(joint(figures, days, officers));
    all.addAll(masses());
    all.addAll(inOtherStates(figures));
    commands.seed(organizations, all, "OrganizationSeeded");
  }

  /** The park's committee, and by role names what it stands under and beside. */
  private static List<Organization> above(DemoDays days) {
    return List.of(
        body(DEPARTMENT, "区委组织部（角色名）", OrganizationKind.DEPARTMENT, null),
        body(INDUSTRY, "区交通行业主管部门（角色名）", OrganizationKind.DEPARTMENT, DEPARTMENT),
        body(TOWN, "属地镇街区域化大党委（角色名）", OrganizationKind.COMMITTEE, DEPARTMENT),
        Organization.founded(
                COMMITTEE,
                "公路物流基地党委",
                OrganizationKind.COMMITTEE,
                DEPARTMENT,
                TOWN,
                null,
                FOUNDED,
                Provenance.ARTICLE)
            .withVenues(VENUES),
        at(
            EXPRESS,
            "快递行业党总支（示例）",
            OrganizationKind.GENERAL_BRANCH,
            COMMITTEE,
            TOWN,
            null,
            FIRST_BRANCH,
            term(days.today().minusMonths(4)),
            List.of()));
  }

  private static Organization own(DemoFigures.Firm firm, DemoDays days, DemoOfficers officers) {
    Term term = term(days.today().minusMonths(firm.no() * 2L - 1));
    LocalDate founded = FIRST_BRANCH.plusMonths(firm.no());
    return at(
        branch(firm.no()),
        firm.name() + "党支部",
        OrganizationKind.BRANCH,
        parent(firm.no()),
        firm.no() % 2 == 0 ? TOWN : null,
        firm.usccSynthetic(),
        founded,
        term,
        officers.elected(branch(firm.no()), term));
  }

  private static List<Organization> joint(
      DemoFigures figures, DemoDays days, DemoOfficers officers) {
    Term term = term(days.today().minusMonths(MONTHS));
    Map<String, String> names =
        Map.of(
            JOINT_TRANSPORT, "公路运输联合党支部（示例）",
            JOINT_STORAGE, "仓储快递联合党支部（示例）",
            JOINT_PARK, "园区企业联合党支部（示例）");
    return JOINT.entrySet().stream()
        .map(joint ->
            at(
                    joint.getKey(),
                    names.getOrDefault(joint.getKey(), ""),
                    OrganizationKind.JOINT_BRANCH,
                    COMMITTEE,
                    TOWN,
                    null,
                    FIRST_BRANCH.plusMonths(MONTHS),
                    term,
                    officers.elected(joint.getKey(), term))
                .covering(
                    joint.getValue().stream()
                        .map(firm -> figures.firm(firm).usccSynthetic())
                        .toList()))
        .toList();
  }

  private static List<Organization> masses() {
    return List.of(
        body(DemoDays.id("union"), "公路物流基地工会（示例）", OrganizationKind.UNION, COMMITTEE),
        body(DemoDays.id("youth"), "公路物流基地团组织（示例）", OrganizationKind.YOUTH_LEAGUE, COMMITTEE),
        body(DemoDays.id("women"), "公路物流基地妇联（示例）", OrganizationKind.WOMEN, COMMITTEE),
        body(DemoDays.id("group 1"), "第一党小组（示例）", OrganizationKind.GROUP, branch(OWN.getFirst())),
        body(DemoDays.id("group 2"), "第二党小组（示例）", OrganizationKind.GROUP, branch(OWN.getFirst())));
  }

  /** One that is proposed, one that was approved, and one that has ended. */
  private static List<Organization> inOtherStates(DemoFigures figures) {
    return List.of(
        in(OrganizationState.PREPARING, figures.firm(21), OrganizationKind.BRANCH, "党支部", null),
        in(OrganizationState.APPROVED, figures.firm(13), OrganizationKind.UNION, "工会", "示例〔1〕号"),
        in(OrganizationState.DISSOLVED, figures.firm(20), OrganizationKind.UNION, "工会", null));
  }

  private static Organization in(
      OrganizationState state,
      DemoFigures.Firm firm,
      OrganizationKind kind,
      String name,
      @Nullable String approval) {
    return new Organization(
        DemoDays.id(state + " " + firm.no()),
        0,
        firm.name() + name,
        kind,
        COMMITTEE,
        null,
        firm.usccSynthetic(),
        state,
        state == OrganizationState.DISSOLVED ? FIRST_BRANCH : null,
        state == OrganizationState.DISSOLVED ? FIRST_BRANCH.plusMonths(MONTHS) : null,
        null,
        approval,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Provenance.SYNTHETIC);
  }

  private static Organization body(
      String id, String name, OrganizationKind kind, @Nullable String parent) {
    return at(id, name, kind, parent, null, null, null, null, List.of());
  }

  private static Organization at(
      String id,
      String name,
      OrganizationKind kind,
      @Nullable String parent,
      @Nullable String territory,
      @Nullable String enterprise,
      @Nullable LocalDate founded,
      @Nullable Term term,
      List<MeetingVote> votes) {
    return new Organization(
        id,
        0,
        name,
        kind,
        parent,
        territory,
        enterprise,
        OrganizationState.ACTIVE,
        founded,
        null,
        term,
        null,
        List.of(),
        votes,
        List.of(),
        List.of(),
        enterprise == null ? Provenance.ASSUMED : Provenance.SYNTHETIC);
  }

  /** A branch's committee is elected for three years. */
  private static Term term(LocalDate elected) {
    return new Term(elected, elected.plus(OrganizationKind.BRANCH.term().orElseThrow()));
  }

  private static String parent(int firm) {
    return firm >= FIRST_EXPRESS && firm <= LAST_EXPRESS ? EXPRESS : COMMITTEE;
  }
}
