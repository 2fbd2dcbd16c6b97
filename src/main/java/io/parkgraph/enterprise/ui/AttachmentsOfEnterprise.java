package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.Component;
import io.parkgraph.enterprise.AttachmentService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.files.FileService;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import java.util.Optional;

/** The files about an enterprise. */
@org.springframework.stereotype.Component
class AttachmentsOfEnterprise implements DetailSection<Enterprise> {

  private final EnterpriseService enterprises;
  private final AttachmentService attachments;
  private final FileService files;
  private final CurrentCaller caller;

  AttachmentsOfEnterprise(
      EnterpriseService enterprises,
      AttachmentService attachments,
      FileService files,
      CurrentCaller caller) {
    this.enterprises = enterprises;
    this.attachments = attachments;
    this.files = files;
    this.caller = caller;
  }

  @Override
  public Class<Enterprise> entity() {
    return Enterprise.class;
  }

  @Override
  public int order() {
    return 4;
  }

  @Override
  public Optional<Component> create(Enterprise enterprise) {
    Caller present = caller.get();
    boolean mayWrite = present.may(Scope.ENTERPRISE_WRITE, enterprise.places());
    var list = new AttachmentList(enterprises, attachments, enterprise, mayWrite);
    if (mayWrite && present.may(Scope.FILE_UPLOAD)) {
      list.add(new AttachmentUpload(files, list::attach));
    }
    return Optional.of(DetailPanel.section("enterprise.attachments", list));
  }
}
