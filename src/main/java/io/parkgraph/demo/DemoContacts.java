package io.parkgraph.demo;

import io.parkgraph.enterprise.Contact;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The demo's contacts: plainly fictional people (示例 is "example"). Their numbers are of the segment
 * 154, which has the form of a mobile number and stands in no operator's published list: China sets
 * no numbers aside for fiction.
 */
@Component
final class DemoContacts {

  private static final String NUMBER = "1540000%04d";
  private static final int EACH = 2;
  private static final List<String> NAMES = List.of("示例甲", "示例乙");
  private static final List<String> TITLES = List.of("安全主管", "办公室联络人");

  private final PhoneVault phones;

  DemoContacts(PhoneVault phones) {
    this.phones = phones;
  }

  /** Two of each firm that is plainly made up; no person is invented for a firm that exists. */
  List<Contact> of(DemoFigures.Firm firm) {
    return firm.provenance() == Provenance.SYNTHETIC
        ? List.of(contact(firm, 0), contact(firm, 1))
        : List.of();
  }

  private Contact contact(DemoFigures.Firm firm, int index) {
    PhoneNumber phone = new PhoneNumber(NUMBER.formatted(firm.no() * EACH + index));
    return new Contact("1." + index, NAMES.get(index), TITLES.get(index), phones.seal(phone));
  }
}
