package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.PeopleInCharge;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds people among the accounts that are not disabled. */
@Component
class AccountsInCharge implements PeopleInCharge {

  private final AccountRepository accounts;

  AccountsInCharge(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Set<String> whoMay(Scope scope, Collection<Place> places) {
    return accounts.enabled().stream()
        .map(Account::caller)
        .filter(caller -> caller.may(scope, places))
        .map(Caller::id)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isAccount(String callerId) {
    return accounts.enabled().stream().anyMatch(account -> account.caller().id().equals(callerId));
  }
}
