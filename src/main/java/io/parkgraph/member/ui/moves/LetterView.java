package io.parkgraph.member.ui.moves;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;

/** The letter of a transfer as a sheet to print; on paper the frame is left out. */
@Route("letters/:id")
@PermitAll
@RequiresScope(Scope.TRANSFER_SUBMIT)
class LetterView extends View implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient MoveServices services;
  private final Div sheet = new Div();

  LetterView(MoveServices services) {
    super("move.letter");
    this.services = services;
    addMainAction(
        ParkIcon.EXPORT,
        "move.letter.print",
        () -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    sheet.addClassName("park-letter");
    add(sheet);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    PersonTransfer of =
        event
            .getRouteParameters()
            .get("id")
            .flatMap(services.list()::find)
            .orElseThrow(NotFoundException::new);
    TransferLetter letter = of.transfer().letter().orElseThrow(NotFoundException::new);
    Localized.follow(this, () -> draw(of, letter));
  }

  private void draw(PersonTransfer of, TransferLetter letter) {
    sheet.removeAll();
    sheet.add(
        new H2(Localized.text("move.letter")),
        new Paragraph(Localized.text("move.letter.to", services.name(of.transfer().to()))),
        new Paragraph(
            Localized.text(
                "move.letter.text",
                services.list().memberName(of),
                services.name(of.transfer().from()),
                services.name(of.transfer().to()))),
        new LetterFacts(letter),
        new Paragraph(Localized.text("move.letter.from", services.name(of.transfer().from()))));
  }
}
