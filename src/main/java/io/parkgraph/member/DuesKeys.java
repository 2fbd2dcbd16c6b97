package io.parkgraph.member;

import io.parkgraph.platform.store.vault.Vault;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/**
 * The keys of records of dues: keyed hashes, since a key stands in the event log, and who may read
 * that is not to learn who paid for which month.
 */
@Component
public class DuesKeys {

  private final Vault vault;

  DuesKeys(Vault vault) {
    this.vault = vault;
  }

  /** The key of the record of a person and a month, the same in every process. */
  public String of(String personId, YearMonth month) {
    return vault.keyedHash("dues " + personId + " " + month);
  }
}
