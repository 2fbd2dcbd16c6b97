package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Industry;
import io.parkgraph.platform.Messages;
import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndustryController {

  private final Messages messages;

  IndustryController(Messages messages) {
    this.messages = messages;
  }

  @SchemaMapping
  String code(Industry industry) {
    return industry.name();
  }

  @SchemaMapping
  String name(Industry industry, Locale locale) {
    return messages.text(locale, "industry." + industry.name());
  }
}
