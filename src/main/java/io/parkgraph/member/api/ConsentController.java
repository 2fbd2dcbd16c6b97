package io.parkgraph.member.api;

import static java.util.stream.Collectors.toSet;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentService;
import io.parkgraph.member.GivenConsent;
import io.parkgraph.member.Person;
import io.parkgraph.member.Verification;
import io.parkgraph.member.VerificationService;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConsentController {

  private final ConsentService consents;
  private final VerificationService verifications;
  private final EnterpriseDirectory enterprises;

  ConsentController(
      ConsentService consents, VerificationService verifications, EnterpriseDirectory enterprises) {
    this.consents = consents;
    this.verifications = verifications;
    this.enterprises = enterprises;
  }

  @QueryMapping
  Verification verifyMembership(@Argument String consentToken) {
    return verifications.verify(consentToken);
  }

  @MutationMapping
  Answered<GivenConsent> giveConsent(@Argument GiveConsentInput input) {
    return consents.give(input.key(), input.purpose(), input.employer(), input.idempotencyKey());
  }

  @MutationMapping
  Outcome<Person> withdrawConsent(@Argument WithdrawConsentInput input) {
    return consents.withdraw(
        NodeId.keyOf("Person", input.personId()),
        input.consentId(),
        new WriteConditions(null, input.idempotencyKey()));
  }

  @SchemaMapping(typeName = "Person")
  List<Consent> consents(Person person) {
    return consents.of(person);
  }

  /**
   * An employer is named to whoever sees the consent, also where enterprises are not to be read.
   */
  @BatchMapping(typeName = "Consent")
  Map<Consent, String> employerName(List<Consent> given) {
    Map<String, String> names =
        enterprises.names(
            given.stream().map(Consent::enterpriseId).filter(Objects::nonNull).collect(toSet()));
    var found = new HashMap<Consent, String>();
    for (Consent consent : given) {
      String name = consent.enterpriseId() == null ? null : names.get(consent.enterpriseId());
      if (name != null) {
        found.put(consent, name);
      }
    }
    return found;
  }
}
