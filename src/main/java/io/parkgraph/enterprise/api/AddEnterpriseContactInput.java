package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.ContactInput;
import org.jspecify.annotations.Nullable;

record AddEnterpriseContactInput(
    String enterpriseId,
    long expectedVersion,
    String name,
    @Nullable String title,
    String phone,
    @Nullable String idempotencyKey) {

  ContactInput contact() {
    return new ContactInput(name, title, phone);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "AddEnterpriseContactInput[…]";
  }
}
