package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.member.development.BranchVote;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All votes of the branch meeting, lost ones as well, with the counts and who was present. */
class VotesTable extends Div {

  private static final long serialVersionUID = 1L;

  VotesTable(List<BranchVote> votes, DevelopmentPanels panels) {
    addClassName("park-table-scroller");
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text("development.field.on"),
        Localized.text("development.field.ballot"),
        Localized.text("development.field.result"));
    Map<String, String> names =
        panels.names(
            votes.stream().flatMap(vote -> vote.present().stream()).collect(Collectors.toSet()));
    votes.forEach(vote ->
        table
            .addRowWithHeader(vote.on().toString())
            .addCells(counts(vote, names), new TableDataCell(result(vote))));
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Localized.text("development.votes"));
    add(table);
  }

  private static TableDataCell counts(BranchVote vote, Map<String, String> names) {
    var ballot = vote.ballot();
    TableDataCell cell = new TableDataCell();
    Div present =
        new Div(
            vote.present().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Localized.text("development.comma"))));
    present.addClassName("park-muted");
    cell.add(
        new Div(Localized.constant("developmentStep", vote.step())),
        new Div(
            Localized.text(
                "development.counts",
                ballot.due(),
                ballot.present(),
                ballot.ayes(),
                ballot.noes(),
                ballot.abstentions())),
        present);
    return cell;
  }

  private static String result(BranchVote vote) {
    return Localized.text(vote.carried() ? "development.carried" : "development.lost");
  }
}
