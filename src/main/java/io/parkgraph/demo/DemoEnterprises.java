package io.parkgraph.demo;

import io.parkgraph.enterprise.CreditCode;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.Industry;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The demo's enterprises: the 22 that the park manages, and some in the townships outside them. */
@Component
final class DemoEnterprises {

  private final Documents<Enterprise> enterprises;
  private final Commands commands;
  private final DemoContacts contacts;

  DemoEnterprises(Documents<Enterprise> enterprises, Commands commands, DemoContacts contacts) {
    this.enterprises = enterprises;
    this.commands = commands;
    this.contacts = contacts;
  }

  void plant(DemoFigures figures) {
    List<Enterprise> all =
        Stream.concat(
                figures.enterprises().stream().map(firm -> enterprise(firm, Site.PARK)),
                figures.townships().stream().map(firm -> enterprise(firm, Site.TOWNSHIP)))
            .toList();
    commands.seed(enterprises, all, "EnterpriseSeeded");
  }

  private Enterprise enterprise(DemoFigures.Firm firm, Site site) {
    CreditCode code = CreditCode.parse(firm.usccSynthetic()).orElseThrow();
    return new Enterprise(
        code.value(),
        0,
        firm.name(),
        code,
        Industry.of(firm.gbt4754()).orElseThrow(),
        code.divisionCode(),
        site,
        site == Site.PARK,
        contacts.of(firm),
        List.of(),
        firm.provenance());
  }
}
