package io.parkgraph.enterprise;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.files.FileStore;
import io.parkgraph.platform.store.files.StoredFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The use cases of enterprises' attachments; they take {@code enterprise:read} and write. */
@Service
public class AttachmentService {

  private final EnterpriseRepository enterprises;
  private final Commands commands;
  private final FileStore files;
  private final CurrentCaller caller;

  AttachmentService(
      EnterpriseRepository enterprises, Commands commands, FileStore files, CurrentCaller caller) {
    this.enterprises = enterprises;
    this.commands = commands;
    this.files = files;
    this.caller = caller;
  }

  /** What is known of those attached files that there are, by one command. */
  public List<StoredFile> files(Collection<String> ids) {
    caller.require(Scope.ENTERPRISE_READ);
    return files.findAll(ids);
  }

  /**
   * Attaches a file that the caller has uploaded. The file is held before the record is written, so
   * that the sweep cannot take it away in between.
   */
  public Outcome<Enterprise> attach(
      String id, String fileId, Attachment.Kind kind, WriteConditions conditions) {
    return commands.run(
        Command.part(
            enterprises.documents(),
            "attachEnterpriseFile",
            Scope.ENTERPRISE_WRITE,
            id,
            "enterpriseId",
            List.of(fileId, kind),
            conditions,
            enterprise -> attach(enterprise, fileId, kind)));
  }

  /** Takes an attachment away. */
  public Outcome<Enterprise> detach(String id, String fileId, WriteConditions conditions) {
    Outcome<Enterprise> outcome =
        commands.run(
            Command.part(
                enterprises.documents(),
                "detachEnterpriseFile",
                Scope.ENTERPRISE_WRITE,
                id,
                "enterpriseId",
                fileId,
                conditions,
                enterprise -> new AttachmentFolder(enterprise).detach(fileId)));
    if (outcome instanceof Outcome.Done<Enterprise>) {
      files.hold(fileId);
    }
    return outcome;
  }

  /** Whether the caller may read a file because it is attached to what the caller may read. */
  boolean mayRead(String fileId) {
    var visible = caller.get().rows(Scope.ENTERPRISE_READ, Place.Kind.ENTERPRISE);
    return enterprises.withAttachments(List.of(fileId)).stream()
        .anyMatch(enterprise -> visible.contains(enterprise.id()));
  }

  private Decision<Enterprise> attach(Enterprise enterprise, String fileId, Attachment.Kind kind) {
    String self = caller.get().id();
    Optional<StoredFile> file =
        files.find(fileId).filter(one -> one.by().equals(self) || mayRead(fileId));
    return file.isPresent() && files.hold(fileId)
        ? new AttachmentFolder(enterprise).attach(file.get(), kind)
        : Decision.refuse(Refusal.of(EnterpriseRefusal.FILE_UNKNOWN, "fileId"));
  }
}
