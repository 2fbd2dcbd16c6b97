package io.parkgraph.member.ui.development;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentAction;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Ending;
import io.parkgraph.member.development.Extension;
import io.parkgraph.member.development.Probation;
import io.parkgraph.platform.ui.AggregatePanel;
import io.parkgraph.platform.ui.FactList;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.WorkflowActions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One person's way to membership: how far, what can be done, all 25 steps and all votes. */
class DevelopmentPanel extends AggregatePanel<Person> {

  private static final long serialVersionUID = 1L;
  private static final String FIELD = "development.field.";

  private final transient DevelopmentPanels panels;

  DevelopmentPanel(DevelopmentPanels panels, Person person, SerializableRunnable written) {
    super(person, written);
    this.panels = panels;
  }

  @Override
  protected Optional<Person> find(String id) {
    return panels.current(id).filter(current -> current.development() != null);
  }

  @Override
  protected void draw() {
    Development development = Objects.requireNonNull(entity().development());
    setHeading(panels.name(entity()));
    setSubtitle(new Span(panels.branch(entity())), status());
    addContent(
        facts(development),
        actions(development),
        section("development.steps", new StepsTable(development, panels)));
    if (!development.votes().isEmpty()) {
      addContent(section("development.votes", new VotesTable(development.votes(), panels)));
    }
    if (!development.former().isEmpty()) {
      addContent(section("development.former", former(development.former())));
    }
  }

  private Span status() {
    return entity()
        .status()
        .map(status -> badge(status.name(), Localized.constant("membershipStatus", status)))
        .orElseGet(Span::new);
  }

  private FactList facts(Development development) {
    FactList facts =
        new FactList()
            .fact(FIELD + "stage", Localized.constant("developmentStage", development.stage()));
    development.next().ifPresent(next -> facts.fact(FIELD + "next", DevelopmentTexts.step(next)));
    development.nextFrom().ifPresent(from -> facts.fact(FIELD + "nextFrom", from.toString()));
    development
        .probation()
        .map(Probation::endsOn)
        .ifPresent(end -> facts.fact(FIELD + "probationEndsOn", end.toString()));
    Extension extension = development.extension();
    if (extension != null) {
      facts.fact(
          FIELD + "extension",
          Localized.text("development.months", extension.months()) + " · " + extension.reason());
    }
    Ending ending = development.ending();
    if (ending != null) {
      facts.fact(FIELD + "ending", text(ending));
    }
    return facts;
  }

  /** The earlier ones, the newest first, each with how it ended. */
  private static FactList former(List<Development> former) {
    FactList facts = new FactList();
    for (Development each : former.reversed()) {
      Ending ending = each.ending();
      String last =
          each.steps().getFirst().on() + " · " + DevelopmentTexts.step(each.last().step());
      facts.fact(FIELD + "applied", ending == null ? last : last + " · " + text(ending));
    }
    return facts;
  }

  private static String text(Ending ending) {
    return Localized.constant("endingKind", ending.kind())
        + " · "
        + ending.on()
        + " · "
        + ending.reason();
  }

  private WorkflowActions actions(Development development) {
    WorkflowActions actions =
        new WorkflowActions(
            "developmentAction", panels.pipeline().availableActions(entity()), this::begin);
    return development.next().map(next -> actions.withMain(next.name())).orElse(actions);
  }

  private void begin(String action) {
    DevelopmentAction chosen = DevelopmentAction.valueOf(action);
    switch (chosen) {
      case EXTEND_PROBATION -> new ExtendDialog(panels, entity(), this::show).open();
      case END -> new EndDialog(panels, entity(), this::show).open();
      default -> step(DevelopmentStep.valueOf(action));
    }
  }

  private void step(DevelopmentStep step) {
    if (step.takes() == DevelopmentStep.Takes.VOTE) {
      new VoteDialog(panels, entity(), step, this::show).open();
    } else {
      new StepDialog(panels, entity(), step, this::show).open();
    }
  }
}
