package io.parkgraph.demo;

import io.parkgraph.organization.linkage.Blocker;
import io.parkgraph.organization.linkage.BlockerState;
import io.parkgraph.organization.linkage.ContactEntry;
import io.parkgraph.organization.linkage.ContactWay;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The demo's linkages: each managed firm in three ways, but for two synthetic ones that lack one
 * each, so that a gap can be seen; with contacts, one of them long ago, and blockers.
 */
@Component
final class DemoLinkages {

  /** The firms, by their numbers, that lack one way. */
  private static final Map<Integer, LinkageKind> GAPS =
      Map.of(20, LinkageKind.GUIDANCE, 21, LinkageKind.REGIONAL_COMMITTEE);

  private static final LocalDate BEGUN = LocalDate.of(2020, 3, 2);
  private static final int FORGOTTEN_FIRM = 9;
  private static final int FORGOTTEN_DAYS = 130;
  private static final int BLOCKED_FIRM = 3;
  private static final int SOLVED_FIRM = 5;

  private final Documents<Linkage> linkages;
  private final Commands commands;

  DemoLinkages(Documents<Linkage> linkages, Commands commands) {
    this.linkages = linkages;
    this.commands = commands;
  }

  void plant(DemoFigures figures, DemoDays days) {
    var all = new ArrayList<Linkage>();
    for (DemoFigures.Firm firm : figures.enterprises()) {
      for (LinkageKind kind : LinkageKind.values()) {
        if (GAPS.get(firm.no()) != kind) {
          all.add(linkage(firm, kind, days));
        }
      }
    }
    commands.seed(linkages, all, "LinkageSeeded");
  }

  private static Linkage linkage(DemoFigures.Firm firm, LinkageKind kind, DemoDays days) {
    Linkage linkage =
        Linkage.active(
            DemoDays.id("linkage " + kind + " " + firm.no()),
            kind,
            firm.usccSynthetic(),
            body(firm, kind),
            post(kind),
            BEGUN.plusDays(firm.no()),
            firm.provenance() == Provenance.SYNTHETIC ? Provenance.SYNTHETIC : Provenance.ASSUMED);
    return linkage
        .withContacts(List.of(contact(firm, kind, days)))
        .withBlockers(kind == LinkageKind.GUIDANCE ? blockers(firm, days) : List.of());
  }

  private static String body(DemoFigures.Firm firm, LinkageKind kind) {
    return switch (kind) {
      case GUIDANCE -> DemoOrganizations.DEPARTMENT;
      case ASSISTANCE ->
          firm.no() % 2 == 0 ? DemoOrganizations.COMMITTEE : DemoOrganizations.INDUSTRY;
      case REGIONAL_COMMITTEE -> DemoOrganizations.TOWN;
    };
  }

  private static String post(LinkageKind kind) {
    return switch (kind) {
      case GUIDANCE -> "区级联系领导（角色名）";
      case ASSISTANCE -> "帮扶责任人（角色名）";
      case REGIONAL_COMMITTEE -> "区域化大党委委员（角色名）";
    };
  }

  private static ContactEntry contact(DemoFigures.Firm firm, LinkageKind kind, DemoDays days) {
    boolean forgotten = firm.no() == FORGOTTEN_FIRM && kind == LinkageKind.GUIDANCE;
    int ago = forgotten ? FORGOTTEN_DAYS : 4 + (firm.no() * 7 + kind.ordinal() * 11) % 45;
    ContactWay way = ContactWay.values()[firm.no() % ContactWay.values().length];
    return new ContactEntry(
        "1", days.ago(ago), way, "", "示例记录：例行联系", days.moment(ago), Caller.SYSTEM.name());
  }

  private static List<Blocker> blockers(DemoFigures.Firm firm, DemoDays days) {
    String by = Caller.SYSTEM.name();
    return switch (firm.no()) {
      case BLOCKED_FIRM ->
          List.of(new Blocker("1", "示例问题：夜间停车位不足", BlockerState.OPEN, days.moment(6), by, null));
      case SOLVED_FIRM ->
          List.of(
              new Blocker(
                  "1",
                  "示例问题：职工子女入托",
                  BlockerState.RESOLVED,
                  days.moment(40),
                  by,
                  new Blocker.Resolution("示例：已协调解决", days.moment(12), by)));
      default -> List.of();
    };
  }
}
