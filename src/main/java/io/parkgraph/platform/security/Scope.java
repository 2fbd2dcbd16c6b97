package io.parkgraph.platform.security;

import java.util.Arrays;
import java.util.Optional;

/** A permission, as API keys carry it and roles imply it; its value is what the SDL names. */
public enum Scope {
  /** Read enterprises. */
  ENTERPRISE_READ("enterprise:read"),
  /** Register and change enterprises. */
  ENTERPRISE_WRITE("enterprise:write"),
  /** Read who is to be called at an enterprise, the number masked. */
  CONTACT_READ("contact:read"),
  /** See a contact's number for a stated reason, or find a contact by its number. */
  CONTACT_REVEAL("contact:reveal"),
  /** Upload files, to attach them or to import them. */
  FILE_UPLOAD("file:upload"),
  /** Read the single monthly records and targets behind the public scorecard. */
  ECONOMY_READ("economy:read"),
  /** Submit monthly records and set targets. */
  ECONOMY_SUBMIT("economy:submit"),
  /** Publish, correct, withdraw and restore monthly records. */
  ECONOMY_PUBLISH("economy:publish"),
  /** Search who did what, and who was denied what. */
  AUDIT_READ("audit:read"),
  /** Administer accounts and API keys; no application may have it. */
  ACCOUNT_MANAGE("account:manage");

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  /** The scope as it is written in the SDL and on a key, such as {@code enterprise:read}. */
  public String value() {
    return value;
  }

  /** Whether an application may have it; who may sign in is for people to decide. */
  public boolean forApplications() {
    return this != ACCOUNT_MANAGE;
  }

  /** The scope that is written so, or nothing. */
  public static Optional<Scope> of(String value) {
    return Arrays.stream(values()).filter(scope -> scope.value.equals(value)).findFirst();
  }
}
