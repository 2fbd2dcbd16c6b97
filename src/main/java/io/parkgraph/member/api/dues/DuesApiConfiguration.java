package io.parkgraph.member.api.dues;

import io.parkgraph.member.DuesBook;
import io.parkgraph.member.dues.DuesRecord;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.security.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuesApiConfiguration {

  @Bean
  NodeType<DuesRecord> duesNodes(DuesBook book) {
    return new NodeType<>("DuesRecord", DuesRecord.class, Scope.DUES_RECORD, book::findAll);
  }
}
