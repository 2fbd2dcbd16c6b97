package io.parkgraph.organization.linkage;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import java.util.function.Function;

/**
 * What one caller may do with some linkages, whose places were read for all of them at once.
 *
 * @param there the caller with the scopes that it has on a linkage
 */
public record LinkageRights(Function<Linkage, Caller> there) {

  /** What the caller can do with a linkage in its present state. */
  public List<AvailableAction> actions(Linkage linkage) {
    return LinkageWorkflow.TABLE.available(linkage, linkage.state(), there.apply(linkage));
  }

  /** What the caller can do with a blocker of a linkage. */
  public List<AvailableAction> actions(Linkage linkage, Blocker blocker) {
    return BlockerWorkflow.TABLE.available(linkage, blocker.state(), there.apply(linkage));
  }

  /** The contacts as the caller may read them: in full by whoever works on the linkage. */
  public List<ContactEntry> contacts(Linkage linkage) {
    return there.apply(linkage).may(Scope.LINKAGE_CONTACT)
        ? linkage.contacts()
        : linkage.contacts().stream().map(ContactEntry::masked).toList();
  }
}
