package io.parkgraph.organization.ui.linkage;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.organization.linkage.BlockerState;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageBodies;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.organization.linkage.LinkageService;
import io.parkgraph.organization.linkage.LinkageState;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.ListFilter;
import io.parkgraph.platform.ui.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Linkages as people read them. */
@Component
class LinkageTexts {

  private static final String FIELD = "linkage.field.";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("kind", FIELD + "kind"),
          Map.entry("enterpriseId", FIELD + "creditCode"),
          Map.entry("post", FIELD + "post"),
          Map.entry("since", FIELD + "since"),
          Map.entry("until", FIELD + "until"),
          Map.entry("state", FIELD + "state"),
          Map.entry("silentSince", FIELD + "silentSince"),
          Map.entry("contacts.on", FIELD + "on"),
          Map.entry("contacts.way", FIELD + "way"),
          Map.entry("contacts.met", FIELD + "met"),
          Map.entry("contacts.summary", FIELD + "summary"),
          Map.entry("blockers.text", FIELD + "text"),
          Map.entry("blockers.state", FIELD + "state"),
          Map.entry("blockers.resolution.reason", FIELD + "resolution"));

  private final LinkageService linkages;
  private final LinkageBodies bodies;
  private final EnterpriseDirectory enterprises;
  private final CurrentCaller caller;

  LinkageTexts(
      LinkageService linkages,
      LinkageBodies bodies,
      EnterpriseDirectory enterprises,
      CurrentCaller caller) {
    this.linkages = linkages;
    this.bodies = bodies;
    this.enterprises = enterprises;
    this.caller = caller;
  }

  /** How linkages are told of elsewhere. */
  EntityTexts entity() {
    return new EntityTexts(
        "linkages",
        "linkage.one",
        Scope.LINKAGE_READ,
        FIELDS,
        LinkageTexts::logged,
        ids -> titles(linkages.visible(ids)),
        id -> MatrixQuery.PATH + "/" + id);
  }

  /** The names of the enterprises of some linkages by their ids. */
  Map<String, String> enterprises(Collection<Linkage> some) {
    List<String> ids = some.stream().map(Linkage::enterpriseId).distinct().toList();
    Map<String, String> names = enterprises.names(ids);
    return ids.stream().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, id)));
  }

  /** Whether the caller may open the page of an enterprise, of which it knows by a linkage. */
  boolean opens(String enterpriseId) {
    return caller.get().may(Scope.ENTERPRISE_READ, Set.of(Place.enterprise(enterpriseId)));
  }

  /** Where the caller sees an enterprise: its page, or its row of the matrix. */
  String page(String enterpriseId) {
    return (opens(enterpriseId) ? "enterprises/" : MatrixQuery.PATH + "/") + enterpriseId;
  }

  /** Who is behind each of some linkages by their ids: the body, the post, or both. */
  Map<String, String> sources(Collection<Linkage> some) {
    Map<String, String> names = bodies.names(some);
    return some.stream().collect(Collectors.toMap(Linkage::id, linkage -> source(linkage, names)));
  }

  static String kind(LinkageKind kind) {
    return Localized.constant("linkageKind", kind);
  }

  private Map<String, String> titles(List<Linkage> some) {
    Map<String, String> firms = enterprises(some);
    return some.stream()
        .collect(
            Collectors.toMap(
                Linkage::id,
                linkage -> firms.get(linkage.enterpriseId()) + " · " + kind(linkage.kind())));
  }

  private static String source(Linkage linkage, Map<String, String> names) {
    String body = linkage.bodyId() == null ? "" : names.getOrDefault(linkage.bodyId(), "");
    String post = linkage.post() == null ? "" : linkage.post();
    return body.isEmpty() || post.isEmpty() ? body + post : body + " · " + post;
  }

  /** A value of the event log. */
  private static String logged(String path, String text) {
    return switch (path) {
      case "kind" -> constant("linkageKind", LinkageKind.class, text);
      case "state" -> constant("linkageState", LinkageState.class, text);
      case "blockers.state" -> constant("linkageBlockerState", BlockerState.class, text);
      default -> text;
    };
  }

  private static <E extends Enum<E>> String constant(String prefix, Class<E> type, String name) {
    return ListFilter.constant(type, name)
        .map(constant -> Localized.constant(prefix, constant))
        .orElse(name);
  }
}
