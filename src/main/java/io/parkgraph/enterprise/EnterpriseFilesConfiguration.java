package io.parkgraph.enterprise;

import io.parkgraph.platform.files.FileOwner;
import io.parkgraph.platform.store.files.FileReferences;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform asks this room about files. */
@Configuration(proxyBeanMethods = false)
class EnterpriseFilesConfiguration {

  /** Asked by the sweep: as it is, whatever anybody may see. */
  @Bean
  FileReferences attachedToEnterprises(EnterpriseRepository enterprises) {
    return ids ->
        enterprises.withAttachments(ids).stream()
            .flatMap(enterprise -> enterprise.attachments().stream())
            .map(Attachment::id)
            .filter(ids::contains)
            .collect(Collectors.toSet());
  }

  /** Asked by who wants to read one. */
  @Bean
  FileOwner enterprisesAsOwners(AttachmentService attachments) {
    return attachments::mayRead;
  }
}
