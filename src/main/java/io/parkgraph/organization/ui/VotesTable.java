package io.parkgraph.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import io.parkgraph.organization.MeetingVote;
import io.parkgraph.organization.voting.Ballot;
import io.parkgraph.platform.ui.Localized;
import java.util.List;

/** What the meetings of an organization voted on, the newest first. */
class VotesTable extends Div {

  private static final long serialVersionUID = 1L;

  VotesTable(List<MeetingVote> votes) {
    addClassName("park-table-scroller");
    Table table = new Table();
    table.addClassName("park-table");
    table.addHeaderRow(
        Localized.text("organization.vote.meeting"),
        Localized.text("organization.vote.due"),
        Localized.text("organization.vote.present"),
        Localized.text("organization.vote.ayes"),
        Localized.text("organization.vote.noes"),
        Localized.text("organization.vote.abstentions"));
    for (MeetingVote vote : votes.reversed()) {
      Ballot ballot = vote.ballot();
      table
          .addRowWithHeader(
              Localized.constant("meetingOccasion", vote.occasion()) + " " + vote.heldOn())
          .addCells(
              cell(ballot.due()),
              cell(ballot.present()),
              cell(ballot.ayes()),
              cell(ballot.noes()),
              cell(ballot.abstentions()));
    }
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Localized.text("organization.votes"));
    add(table);
  }

  private static TableDataCell cell(int count) {
    return new TableDataCell(String.valueOf(count));
  }
}
