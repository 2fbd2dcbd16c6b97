package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Attachment;
import io.parkgraph.enterprise.AttachmentService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.store.files.StoredFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AttachmentController {

  private final AttachmentService attachments;

  AttachmentController(AttachmentService attachments) {
    this.attachments = attachments;
  }

  /** The files of a page of enterprises are looked up at once. */
  @BatchMapping(typeName = "Enterprise")
  Map<Enterprise, List<AttachmentView>> attachments(List<Enterprise> enterprises) {
    List<String> ids =
        enterprises.stream()
            .flatMap(enterprise -> enterprise.attachments().stream())
            .map(Attachment::id)
            .toList();
    Map<String, StoredFile> files =
        attachments.files(ids).stream()
            .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    Map<Enterprise, List<AttachmentView>> views = new HashMap<>();
    enterprises.forEach(enterprise -> views.put(enterprise, views(enterprise, files)));
    return views;
  }

  @MutationMapping
  Outcome<Enterprise> attachEnterpriseFile(@Argument AttachEnterpriseFileInput input) {
    return attachments.attach(
        NodeId.keyOf("Enterprise", input.enterpriseId()),
        input.fileId(),
        input.kind(),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  @MutationMapping
  Outcome<Enterprise> detachEnterpriseFile(@Argument DetachEnterpriseFileInput input) {
    return attachments.detach(
        NodeId.keyOf("Enterprise", input.enterpriseId()),
        input.fileId(),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  private static List<AttachmentView> views(Enterprise enterprise, Map<String, StoredFile> files) {
    return enterprise.attachments().stream()
        .flatMap(attachment ->
            Stream.ofNullable(files.get(attachment.id()))
                .map(file -> AttachmentView.of(attachment, file)))
        .toList();
  }

  /** An attachment with what is known of its file. */
  record AttachmentView(
      String id, Attachment.Kind kind, String name, String type, long size, String url) {

    static AttachmentView of(Attachment attachment, StoredFile file) {
      return new AttachmentView(
          file.id(),
          attachment.kind(),
          file.name(),
          file.type().mediaType(),
          file.size(),
          "/files/" + file.id());
    }
  }
}
