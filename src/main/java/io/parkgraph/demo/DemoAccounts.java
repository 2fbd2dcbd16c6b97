package io.parkgraph.demo;

import io.parkgraph.platform.accounts.SampleAccounts;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * One account for each role, granted for places of the demo where the role is granted for places: a
 * second secretary accepts what the first one sends.
 */
@Component
final class DemoAccounts implements SampleAccounts {

  private static final String PREFIX = "demo-";

  /** The firm of the officer and the steward, and the branches of the two secretaries. */
  private static final int FIRM = 2;

  private static final int OTHER_FIRM = 3;
  private static final List<Integer> GUIDED = List.of(2, 3, 4, 5);

  private static final Map<Role, String> NAMES =
      Map.ofEntries(
          Map.entry(Role.PARK_ADMIN, "演示·园区党委管理员"),
          Map.entry(Role.STATISTICIAN, "演示·统计员"),
          Map.entry(Role.ORG_DEPARTMENT, "演示·区委组织部"),
          Map.entry(Role.LINKED_LEADER, "演示·联系领导"),
          Map.entry(Role.BRANCH_SECRETARY, "演示·支部书记"),
          Map.entry(Role.WINDOW_CLERK, "演示·窗口人员"),
          Map.entry(Role.CASE_HANDLER, "演示·经办人"),
          Map.entry(Role.REVIEWER, "演示·复核人"),
          Map.entry(Role.STEWARD, "演示·项目管家"),
          Map.entry(Role.GRID_WORKER, "演示·网格员"),
          Map.entry(Role.RESPONSIBLE_UNIT, "演示·责任单位"),
          Map.entry(Role.POLICE, "演示·公安民警"),
          Map.entry(Role.TEAM_LEAD, "演示·志愿队队长"),
          Map.entry(Role.COMPANY_OFFICER, "演示·企业专员"),
          Map.entry(Role.PERSON, "演示·党员本人"));

  private final DemoRepository repository;
  private final JsonMapper json;

  DemoAccounts(DemoRepository repository, JsonMapper json) {
    this.repository = repository;
    this.json = json;
  }

  @Override
  public List<Sample> wanted() {
    if (!repository.planted()) {
      return List.of();
    }
    DemoFigures figures = DemoFigures.read(json);
    var samples = new ArrayList<Sample>();
    NAMES.forEach((role, name) -> samples.add(new Sample(id(role), name, grants(role, figures))));
    samples.add(
        new Sample(id(Role.BRANCH_SECRETARY) + "-2", "演示·另一支部书记", List.of(secretary(OTHER_FIRM))));
    return samples;
  }

  /** The name that an account of a role signs in under. */
  static String id(Role role) {
    return PREFIX + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Grant> grants(Role role, DemoFigures figures) {
    return switch (role) {
      case LINKED_LEADER -> GUIDED.stream().map(firm -> at(role, firm, figures)).toList();
      case COMPANY_OFFICER, STEWARD -> List.of(at(role, FIRM, figures));
      case BRANCH_SECRETARY -> List.of(secretary(FIRM));
      case TEAM_LEAD, RESPONSIBLE_UNIT, GRID_WORKER ->
          List.of(new Grant(role, Place.organization(DemoOrganizations.TOWN)));
      case PERSON -> List.of(new Grant(role, Place.person(DemoMovers.withLetter())));
      default -> List.of(Grant.everywhere(role));
    };
  }

  private static Grant secretary(int firm) {
    return new Grant(Role.BRANCH_SECRETARY, Place.organization(DemoOrganizations.branch(firm)));
  }

  private static Grant at(Role role, int firm, DemoFigures figures) {
    return new Grant(role, Place.enterprise(figures.firm(firm).usccSynthetic()));
  }
}
