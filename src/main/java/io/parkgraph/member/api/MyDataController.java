package io.parkgraph.member.api;

import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentService;
import io.parkgraph.member.Person;
import io.parkgraph.member.SelfService;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MyDataController {

  /** What the caller's own data hang on. */
  record MyData(Person person) {}

  private final SelfService self;
  private final ConsentService consents;

  MyDataController(SelfService self, ConsentService consents) {
    this.self = self;
    this.consents = consents;
  }

  @QueryMapping
  @Nullable MyData myData() {
    return self.me().map(MyData::new).orElse(null);
  }

  @SchemaMapping(typeName = "MyData", field = "consents")
  List<Consent> consents(MyData mine) {
    return consents.of(mine.person());
  }

  @SchemaMapping(typeName = "MyData")
  List<AccessEntry> looks(MyData mine, @Argument int first) {
    return self.looks(mine.person(), PageRequest.first(Arguments.first(first))).items();
  }

  @SchemaMapping(typeName = "DataLook", field = "by")
  String by(AccessEntry entry) {
    return entry.callerName();
  }
}
