package io.parkgraph.enterprise;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.store.files.FileType;
import io.parkgraph.platform.store.files.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides on the attachments of one enterprise.
 *
 * @param enterprise whose attachments they are
 */
public record AttachmentFolder(Enterprise enterprise) {

  /** How many attachments an enterprise may have. */
  public static final int MOST = 20;

  private static final Set<FileType> SCANS = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

  /** Attaches a file, once. */
  Decision<Enterprise> attach(StoredFile file, Attachment.Kind kind) {
    if (enterprise.attachments().stream().anyMatch(each -> each.id().equals(file.id()))) {
      return Decision.refuse(Refusal.of(EnterpriseRefusal.ATTACHED_ALREADY, "fileId"));
    }
    if (enterprise.attachments().size() >= MOST) {
      return Decision.refuse(Refusal.of(EnterpriseRefusal.ATTACHMENTS_FULL, "fileId", MOST));
    }
    if (kind == Attachment.Kind.LICENCE && !SCANS.contains(file.type())) {
      return Decision.refuse(Refusal.of(EnterpriseRefusal.LICENCE_NO_SCAN, "fileId"));
    }
    var attachments = new ArrayList<>(enterprise.attachments());
    attachments.add(new Attachment(file.id(), kind));
    return accept(attachments, "AttachmentAdded");
  }

  /** Takes a file away, which the sweep then removes. */
  Decision<Enterprise> detach(String fileId) {
    var attachments = new ArrayList<>(enterprise.attachments());
    return attachments.removeIf(each -> each.id().equals(fileId))
        ? accept(attachments, "AttachmentRemoved")
        : Decision.refuse(Refusal.of(EnterpriseRefusal.FILE_UNKNOWN, "fileId"));
  }

  private Decision<Enterprise> accept(List<Attachment> attachments, String event) {
    return Decision.accept(enterprise.withAttachments(attachments), DomainEvent.of(event));
  }
}
