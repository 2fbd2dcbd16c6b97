package io.parkgraph.member.ui;

import io.parkgraph.member.PeopleList;
import io.parkgraph.member.PersonLine;
import io.parkgraph.member.PersonOrder;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people in the command palette, by name or pinyin, where names are seen in clear. */
@Component
class PeopleFound implements PaletteSource {

  private final PeopleList people;
  private final CurrentCaller caller;

  PeopleFound(PeopleList people, CurrentCaller caller) {
    this.people = people;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "person.title";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    if (typed.isEmpty() || !caller.may(Scope.MEMBER_READ) || !caller.may(Scope.MEMBER_WRITE)) {
      return List.of();
    }
    return people
        .page(PersonQuery.matching(typed), PersonOrder.BY_STATUS, PageRequest.first(limit))
        .items()
        .stream()
        .map(PeopleFound::entry)
        .toList();
  }

  private static PaletteEntry entry(PersonLine line) {
    return new PaletteEntry(
        ParkIcon.USER, line.name(), line.branch(), PersonQuery.PATH + "/" + line.id());
  }
}
