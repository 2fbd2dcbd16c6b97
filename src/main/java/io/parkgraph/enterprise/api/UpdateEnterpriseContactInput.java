package io.parkgraph.enterprise.api;

import io.parkgraph.enterprise.ContactInput;
import org.jspecify.annotations.Nullable;

record UpdateEnterpriseContactInput(
    String enterpriseId,
    String contactId,
    long expectedVersion,
    @Nullable String name,
    @Nullable String title,
    @Nullable String phone,
    @Nullable String idempotencyKey) {

  ContactInput contact() {
    return new ContactInput(name, title, phone);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "UpdateEnterpriseContactInput[…]";
  }
}
