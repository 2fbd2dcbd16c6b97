package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.exports.ListExport;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The list of linkages as data: its columns, and the list as a file. It holds no people. */
@Component
public class LinkageExport {

  /** The columns of the list. */
  public static final List<ListColumn<NamedLinkage>> COLUMNS =
      List.of(
          ListColumn.text("enterprise", "linkage.field.enterprise", NamedLinkage::enterprise),
          ListColumn.text(
              "creditCode", "linkage.field.creditCode", row -> row.linkage().enterpriseId()),
          ListColumn.constant(
              "kind", "linkage.field.kind", "linkageKind", row -> row.linkage().kind()),
          ListColumn.text("body", "linkage.field.body", NamedLinkage::body),
          ListColumn.text("post", "linkage.field.post", row -> row.linkage().post()),
          ListColumn.text("since", "linkage.field.since", row -> row.linkage().since().toString()),
          ListColumn.text(
              "until", "linkage.field.until", row -> Objects.toString(row.linkage().until(), null)),
          ListColumn.constant(
              "state", "linkage.field.state", "linkageState", row -> row.linkage().state()),
          ListColumn.text(
              "lastContact",
              "linkage.field.lastContact",
              row -> row.linkage().lastContact().toString()),
          ListColumn.yesNo("stale", "linkage.field.stale", NamedLinkage::stale),
          ListColumn.number(
              "openBlockers",
              "linkage.field.openBlockers",
              row -> row.linkage().blockers().stream().filter(Blocker::isOpen).count()));

  private final LinkageService linkages;
  private final LinkageBodies bodies;
  private final EnterpriseDirectory enterprises;

  LinkageExport(LinkageService linkages, LinkageBodies bodies, EnterpriseDirectory enterprises) {
    this.linkages = linkages;
    this.bodies = bodies;
    this.enterprises = enterprises;
  }

  /**
   * A linkage with the names of what it links.
   *
   * @param linkage the linkage
   * @param enterprise the enterprise's name
   * @param body the body's name; empty where it has none
   * @param stale whether nobody was in contact for too long
   */
  public record NamedLinkage(Linkage linkage, String enterprise, String body, boolean stale) {}

  /** The linkages that match, in an order. */
  public ListExport<NamedLinkage> of(LinkageFilter filter, LinkageOrder order) {
    return new ListExport<>(
        "linkages",
        "linkage.title",
        COLUMNS,
        filter,
        page -> named(linkages.find(filter, order, page)),
        () -> linkages.count(filter));
  }

  /** One query for all the names of a kind on a page. */
  private Slice<NamedLinkage> named(Slice<Linkage> page) {
    List<Linkage> items = page.items();
    Map<String, String> firms =
        enterprises.names(items.stream().map(Linkage::enterpriseId).distinct().toList());
    Map<String, String> names = bodies.names(items);
    return page.map(linkage ->
        new NamedLinkage(
            linkage,
            firms.getOrDefault(linkage.enterpriseId(), linkage.enterpriseId()),
            linkage.bodyId() == null ? "" : names.getOrDefault(linkage.bodyId(), ""),
            linkages.isStale(linkage)));
  }
}
