package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.Contact;
import io.parkgraph.enterprise.ContactMatch;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContactController {

  private final ContactService contacts;
  private final EnterpriseService enterprises;

  ContactController(ContactService contacts, EnterpriseService enterprises) {
    this.contacts = contacts;
    this.enterprises = enterprises;
  }

  @QueryMapping
  List<ContactMatch> contactsByPhone(@Argument String phone) {
    return contacts.find(
        PhoneNumber.parse(phone)
            .orElseThrow(
                () -> ApiException.ofField(ErrorCode.BAD_USER_INPUT, "phone", "phone", "phone")));
  }

  @SchemaMapping(typeName = "Enterprise")
  List<Contact> contacts(Enterprise enterprise) {
    return contacts.of(enterprise);
  }

  @SchemaMapping(typeName = "EnterpriseContact")
  String maskedPhone(Contact contact) {
    return contacts.masked(contact);
  }

  @SchemaMapping(typeName = "ContactMatch")
  String contactId(ContactMatch match) {
    return match.contact().id();
  }

  @SchemaMapping(typeName = "ContactMatch")
  String name(ContactMatch match) {
    return match.contact().name();
  }

  @SchemaMapping(typeName = "ContactMatch")
  @Nullable Enterprise enterprise(ContactMatch match) {
    return enterprises.find(match.enterprise().id()).orElse(null);
  }

  @MutationMapping
  Outcome<Enterprise> addEnterpriseContact(@Argument AddEnterpriseContactInput input) {
    return contacts.add(
        key(input.enterpriseId()),
        input.contact(),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  @MutationMapping
  Outcome<Enterprise> updateEnterpriseContact(@Argument UpdateEnterpriseContactInput input) {
    return contacts.update(
        key(input.enterpriseId()),
        input.contactId(),
        input.contact(),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  @MutationMapping
  Outcome<Enterprise> removeEnterpriseContact(@Argument RemoveEnterpriseContactInput input) {
    return contacts.remove(
        key(input.enterpriseId()),
        input.contactId(),
        new WriteConditions(input.expectedVersion(), input.idempotencyKey()));
  }

  @MutationMapping
  Answered<String> revealContactPhone(@Argument RevealContactPhoneInput input) {
    return contacts
        .reveal(
            key(input.enterpriseId()), input.contactId(), input.reason(), input.idempotencyKey())
        .map(PhoneNumber::value);
  }

  private static String key(String enterpriseId) {
    return NodeId.keyOf("Enterprise", enterpriseId);
  }
}
