package io.parkgraph.member.ui.development;

import io.parkgraph.member.DevelopmentExport.NamedDevelopment;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.development.DevelopmentStep;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the pipeline shows of a development, and no more: a session keeps it.
 *
 * @param id the person's id
 * @param name what the person is called, as the caller may see it
 * @param branch what the branch is called
 * @param stage the stage
 * @param last the step that was taken last
 * @param on its day
 * @param next the step that comes next
 * @param from the first day on which it may be taken
 */
record DevelopmentRow(
    String id,
    String name,
    String branch,
    DevelopmentStage stage,
    DevelopmentStep last,
    LocalDate on,
    DevelopmentStep next,
    LocalDate from)
    implements Serializable {

  static DevelopmentRow of(NamedDevelopment named) {
    var development = named.development();
    return new DevelopmentRow(
        named.person().id(),
        named.name(),
        named.branch(),
        development.stage(),
        development.last().step(),
        development.last().on(),
        named.nextStep(),
        development.nextFrom().orElse(development.last().on()));
  }
}
