package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.Component;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import java.util.Optional;

/** Whom to call at an enterprise. */
@org.springframework.stereotype.Component
class ContactsOfEnterprise implements DetailSection<Enterprise> {

  private final EnterpriseService enterprises;
  private final ContactService contacts;
  private final CurrentCaller caller;

  ContactsOfEnterprise(
      EnterpriseService enterprises, ContactService contacts, CurrentCaller caller) {
    this.enterprises = enterprises;
    this.contacts = contacts;
    this.caller = caller;
  }

  @Override
  public Class<Enterprise> entity() {
    return Enterprise.class;
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Optional<Component> create(Enterprise enterprise) {
    return caller.get().may(Scope.CONTACT_READ, enterprise.places())
        ? Optional.of(
            DetailPanel.section(
                "enterprise.contacts",
                new ContactList(
                    enterprises,
                    contacts,
                    enterprise,
                    caller.get().may(Scope.ENTERPRISE_WRITE, enterprise.places()),
                    caller.get().may(Scope.CONTACT_REVEAL, enterprise.places()))))
        : Optional.empty();
  }
}
